"""Treatments along one axis of time: systemic treatment, bone agents, radiotherapy, operations."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from trabecula.language.support import Lane, Pause, TimelineKinds
from trabecula.pathway.codes import Codes
from trabecula.pathway.lesions import Lesions
from trabecula.pathway.recommendations import Recommendations, Status
from trabecula.pathway.record import Entry, LesionEntry, MedicineEntry, Moment, Record
from trabecula.pathway.support import answered, support_of
from trabecula.pathway.taken.agents import agent, is_in


@dataclass(frozen=True, slots=True)
class Bar:
    """One treatment in time. ``begun`` and ``ended`` are None where the record does not say when.

    ``goes_on`` is set where nothing says that it ended. ``lesion`` is the label of the lesion that
    it was for.
    """

    label: str
    begun: Moment | None
    ended: Moment | None
    goes_on: bool
    origin: str
    lesion: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """Bars of one kind, in order of time; those without a date come last."""

    lane: Lane
    name: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """All rows on one axis, from the first day to the day that is answered for.

    ``first`` is None where nothing has a date. ``pauses`` are what the two oncologists agree on
    before radiation, with the treatments that each is about.
    """

    first: date | None
    as_of: date
    rows: tuple[Row, ...]
    pauses: tuple[tuple[Pause, tuple[str, ...]], ...]


def timeline(record: Record, recommendations: Recommendations) -> Timeline:
    """The timeline of a record until the day of the recommendations; later entries are left out."""
    kinds, as_of = support_of(recommendations).timeline, recommendations.facts.as_of
    rows: dict[tuple[Lane, str], list[Bar]] = {}
    for lane, name, bar in (
        *_medicines(record, kinds),
        *_procedures(record, kinds, recommendations),
    ):
        start = bar.begun or bar.ended
        if start is None or start.day <= as_of:
            rows.setdefault((lane, name), []).append(bar)
    found = tuple(
        Row(lane, name, tuple(sorted(bars, key=_order))) for (lane, name), bars in rows.items()
    )
    days = [m.day for row in found for bar in row.bars for m in (bar.begun, bar.ended) if m]
    order = list(Lane)
    return Timeline(
        min(days, default=None),
        as_of,
        tuple(sorted(found, key=lambda row: order.index(row.lane))),
        tuple(_pauses(kinds, recommendations)),
    )


def _order(bar: Bar) -> date:
    start = bar.begun or bar.ended
    return date.max if start is None else start.day


def _medicines(record: Record, kinds: TimelineKinds) -> Iterator[tuple[Lane, str, Bar]]:
    for entry in record.medicines:
        one = agent(entry.text, entry.origin, entry.codes)
        for lane, groups in kinds.medicines:
            name = next((group.name for group in groups if is_in(group, one)), None)
            if name is not None:
                yield lane, name, _given(entry, name)


def _given(entry: MedicineEntry, name: str) -> Bar:
    goes_on = entry.taken and entry.until is None
    return Bar(entry.text or name, entry.when, entry.until, goes_on, entry.origin)


def _procedures(
    record: Record, kinds: TimelineKinds, recommendations: Recommendations
) -> Iterator[tuple[Lane, str, Bar]]:
    radiotherapy: Codes[bool] = Codes()
    radiotherapy.put_all(kinds.radiotherapy, thing=True)
    meant = Lesions(record.lesions)
    labels = {lesion.id: lesion.label for lesion in recommendations.facts.lesions}
    each = ((entry, False) for entry in record.procedures)
    for entry, goes_on in (*each, *((entry, True) for entry in record.ongoing_procedures)):
        lesion = meant.of(entry)
        label = labels.get(lesion.id, "") if isinstance(lesion, LesionEntry) else ""
        is_radiotherapy = next(radiotherapy.find(entry.codes), False)
        lane = Lane.RADIOTHERAPY if is_radiotherapy else Lane.PROCEDURE
        yield lane, label or lane.value, _done(entry, lane, label, goes_on=goes_on)


def _done(entry: Entry, lane: Lane, lesion: str, *, goes_on: bool) -> Bar:
    begun = entry.begun or entry.when
    ended = None if goes_on else entry.when
    return Bar(entry.text or lane.value, begun, ended, goes_on, entry.origin, lesion)


def _pauses(
    kinds: TimelineKinds, recommendations: Recommendations
) -> Iterator[tuple[Pause, tuple[str, ...]]]:
    shown = answered(recommendations, (kinds.statement,))
    finding = recommendations.facts.person.findings.get(kinds.treatments.key)
    if finding is None or not any(item.status is Status.SHOWN for item in shown):
        return
    items = finding.value if isinstance(finding.value, frozenset) else frozenset[str]()
    for pause in kinds.pauses:
        if about := tuple(finding.fact.say_item(item) for item in pause.items if item in items):
            yield pause, about
