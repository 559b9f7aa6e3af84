"""Wording of how somebody is followed, which text and page share."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Final

from trabecula.language.monitoring import Level
from trabecula.pathway.cadence import Standing
from trabecula.pathway.cadence.check_ins import often
from trabecula.pathway.response import Standing as LookStanding
from trabecula.pathway.side_effects import Standing as EffectStanding
from trabecula.report import followed_shapes as shapes
from trabecula.report.alert_shapes import AlertJson, AlertsJson
from trabecula.report.home_programme_shapes import HomeProgrammeJson
from trabecula.report.items import said_origin
from trabecula.report.side_effects_shapes import SideEffectJson, SideEffectsJson
from trabecula.report.wording import counted, said_day, said_list, sentence

TITLE: Final = "Between two visits"
SUPPORTS: Final = (
    "For a qualified clinician, who judges. It shows what was told and what is due; it orders "
    "nothing, and what nobody told is not known."
)
ALERTS: Final = "Alerts"
SAFETY: Final = "The fixed text for what was told, as the person reads it"
OVER: Final = "Alerts that are over"
DUE: Final = "Who is in touch, and what is due"
RESPONSES: Final = "Did each treatment help?"
NO_RESPONSE: Final = "No treatment is recorded whose response is looked for. No entry found."
COURSES: Final = "How it went"
NO_COURSE: Final = "Nothing that is followed was told. No entry found."
ONE_AXIS: Final = (
    "All charts have the same days. Days without a value are gaps. What a carer told has diamonds "
    "and a dashed line."
)
NOT_PRINTED: Final = (
    "Each value with its day and origin stands on the page on a screen, and in the JSON."
)
MARKS: Final = "Numbers above a chart are treatments"
TOLD_ONCE: Final = "Told on one day alone"
TOGETHER: Final = "Read together"
NOTHING_TOGETHER: Final = "No two values are known over the same time."
SIDE_EFFECTS: Final = "Side effects, by what they cost in moving"
NO_SIDE_EFFECT: Final = "No side effect was told. What was not asked is not absent."
NOT_NOW: Final = "Told before, or asked and not there"
NOT_ASKED: Final = "Not asked"
EXERCISE: Final = "Exercise at home"
TREATMENTS: Final = "Treatments and opioids over time"
NO_TREATMENT: Final = "No treatment with a day is recorded. No entry found."
MISSING: Final = "What is missing, and asked"
NOTHING_ASKED: Final = "Nothing that is followed waits for an answer."
MAY: Final = "It is not known whether this holds"
NO_ENTRY: Final = "Followed, and no entry found"
PROBLEMS: Final = "What could not be read"
METHOD: Final = "How levels, gaps and shifts are reckoned"
_MOST_PROBLEMS: Final = 5
_LEVELS: Final = {Level.RED: "Red", Level.AMBER: "Amber", Level.YELLOW: "Yellow"}
_SHAPES: Final = {Level.RED: "now", Level.AMBER: "soon", Level.YELLOW: "later"}
_STANDING: Final = {
    Standing.OPEN: "Due now",
    Standing.MISSED: "Missed, or not in the record",
    Standing.NEXT: "Next",
    Standing.DONE: "Done",
}


def groups(found: AlertsJson) -> Iterator[tuple[str, str, Sequence[AlertJson]]]:
    """Open alerts by need: a title, the shape beside it, and the alerts; only what there is."""
    red = [one for one in found.open if one.level == Level.RED]
    rest = [one for one in found.open if one.level != Level.RED]
    overdue = [one for one in rest if one.overdue]
    every = [("Red", "now", red), ("Overdue", "soon", overdue)]
    for level in (Level.AMBER, Level.YELLOW):
        some = [one for one in rest if not one.overdue and one.level == level]
        every.append((_LEVELS[level], _SHAPES[level], some))
    return (one for one in every if one[2])


def day(iso: str) -> str:
    """A day of the JSON as people write it."""
    return said_day(date.fromisoformat(iso))


def days(first: str, last: str) -> str:
    """From one day to another."""
    return day(first) if first == last else f"{day(first)} to {day(last)}"


def state(one: shapes.InStateJson) -> str:
    """A state, since when, and because of what."""
    until = f" until {day(one.until)}" if one.until else ""
    why = "; ".join(dict.fromkeys(map(_because, one.because)))
    because = f": {why}" if why else ""
    judged = f" A clinician judges: {'; '.join(one.judged)}." if one.judged else ""
    asks = f" Ask: {' '.join(each.asks for each in one.asks)}" if one.asks else ""
    return f"{one.state}, since {day(one.since)}{until}{because}.{judged}{asks}"


def _because(one: shapes.BecauseJson) -> str:
    place = ", ".join(filter(None, (one.day and day(one.day), said_origin(one.from_))))
    return f"{one.says} ({place})" if place else one.says


def contacts(found: shapes.InTouchJson, standing: Standing) -> Iterator[str]:
    """Contacts of which this became; what is alike and follows each other is counted."""
    some = sorted(
        (one for one in found.contacts if one.standing == standing),
        key=lambda one: (one.state, one.means, one.first),
    )
    for (_, _), group in groupby(some, key=lambda one: (one.state, one.means)):
        alike = list(group)
        first, last = alike[0], alike[-1]
        number = f"{len(alike)} times, " if len(alike) > 1 else ""
        on = "" if last.on is None else f", last on {day(last.on)} ({said_origin(last.from_)})"
        yield (
            f"{_STANDING[standing]}: {first.means}, {number}{days(first.first, last.last)}{on} "
            f"({first.state})"
        )


def check_in(found: shapes.InTouchJson) -> Iterator[str]:
    """The check-in of today, those that were missed, and the quiet hours."""
    form, missed = found.form, found.missed
    if form is not None:
        yield f"{form.title}, {day(form.day)} ({form.because}), {_asked(form)}"
    if missed is not None and missed.missed:
        agreed = "as agreed with the person" if missed.agreed else "agreed with nobody"
        call = f"; call by {day(missed.call_by)}" if missed.call_by else ""
        called = f"; called on {day(missed.called_on)}" if missed.called_on else ""
        yield (
            f"{counted(missed.missed, 'check-in')} missed since {day(missed.last)} "
            f"({often(missed.every_days)}, {agreed}){call}{called}"
        )
    own = "the person's own" if found.quiet.own else "the clinic's"
    yield f"Quiet hours, {found.quiet.begin} to {found.quiet.end} ({own}): a red answer never waits"


def _asked(form: shapes.FormAskedJson) -> str:
    if form.answered:
        return "answered"
    reminder = f", reminded of at {form.reminder}" if form.reminder else ""
    short = "; the short one is offered first" if form.or_short else ""
    return f"not answered yet, asked at {form.at}{reminder}{short}"


def looks(responses: Iterable[shapes.TreatedJson]) -> Iterator[str]:
    """Looks at treatments that are due now, and the next of each that is to come."""
    for one in responses:
        for look in one.looks:
            if look.standing == LookStanding.DUE:
                asked = f"; ask: {said_list(look.missing)}" if look.missing else ""
                yield f"Due now: look at {one.treatment}, {days(look.earliest, look.latest)}{asked}"
    for one in responses:
        following = next((e for e in one.looks if e.standing == LookStanding.NOT_YET), None)
        if following is not None:
            yield f"Next: look at {one.treatment}, {days(following.earliest, following.latest)}"


def due(found: shapes.FollowedJson) -> list[str]:
    """Contacts, looks at treatments and check-ins: what is due now, was missed, and is next."""
    kinds = (Standing.OPEN, Standing.MISSED, Standing.NEXT)
    touch = found.in_touch
    lines = [line for standing in kinds for line in contacts(touch, standing)]
    return [*lines, *looks(found.responses), *check_in(touch)]


def bereavement(found: shapes.BereavementJson) -> Iterator[str]:
    """What is left to do after a death."""
    died = f"on {day(found.died)}" if found.died else "on a day that the record does not say"
    yield f"Died {died} ({said_origin(found.from_)}). Only who cared for them is called (PSY-13)."
    if found.carer is None:
        yield "Whether there is a carer is not known: ask."
    elif not found.carer:
        yield "No carer is recorded."
    for call in found.calls:
        on = f", on {day(call.on)}" if call.on else ""
        standing = _STANDING[Standing(call.standing)].lower()
        yield f"Call to the carer, {days(call.first, call.last)}: {standing}{on}"


def look(one: shapes.LookJson) -> tuple[str, str, str, str]:
    """When it is due, what it came to, on what basis, and what is asked."""
    return (
        days(one.earliest, one.latest),
        sentence(one.verdict or one.standing),
        sentence("; ".join(one.basis)),
        sentence("; ".join(one.missing)),
    )


def asked(found: shapes.FollowedJson) -> Iterator[str]:
    """Questions whose answers would settle a state, a look, or where a treatment was given."""
    states: dict[str, list[str]] = {}
    for one in found.in_touch.may:
        for each in one.asks:
            states.setdefault(each.asks, []).append(one.state)
    yield from (f"{asks} (it may be {' or '.join(may)})" for asks, may in states.items())
    for one in found.responses:
        newest = [
            each for each in one.looks if each.standing in (LookStanding.DUE, LookStanding.NOT_TOLD)
        ][-1:]
        missing = [*one.missing, *(each for look in newest for each in look.missing)]
        if missing:
            yield f"{sentence(said_list(list(dict.fromkeys(missing))))} ({one.treatment})"


def told_once(one: shapes.CourseJson) -> tuple[str, str, str, str]:
    """What was told on one day alone: its name, the value, the day, and where it came from."""
    value = one.values[0]
    about = "" if one.about.kind == "person" else f", {one.about.label}"
    origins = said_list([said_origin(each) for each in value.from_])
    return f"{sentence(one.name)}{about}", value.said, day(value.day), origins


def whose(one: shapes.CourseJson) -> str:
    """Of which lesion or pain a course is; nothing where it is of the person."""
    return "" if one.about.kind == "person" else f"{sentence(one.about.label)}: "


def done(one: shapes.GivenJson) -> str:
    """What was done, and when."""
    last = f" to {day(one.last)}" if one.last and one.last != one.day else ""
    return f"{sentence(one.says)}, {day(one.day)}{last} ({said_origin(one.from_)})"


def of_response(one: shapes.TreatedJson) -> Iterator[str]:
    """What is said beside the response: why it failed or is not told, notes, and the source."""
    if one.failed is not True and one.failed_says:
        yield one.failed_says
    yield from (f"{sentence(note.rstrip('.'))}." for note in one.notes)
    for source in one.sources[:1]:
        yield f"Looks by {source.key}, {source.place} ({source.checked}); {_told_by(one)}"


def _told_by(one: shapes.TreatedJson) -> str:
    return said_list([said_origin(each) for each in one.from_])


def problems(found: shapes.FollowedJson) -> list[str]:
    """The first of what could not be read, and how much more there is."""
    said = [f"{one.where}: {one.what}" for one in found.record_problems[:_MOST_PROBLEMS]]
    more = len(found.record_problems) - len(said)
    return [*said, f"and {more} more, in the JSON"] if more > 0 else said


def side_effect(one: SideEffectJson) -> list[tuple[str, str]]:
    """Labels, and what is said of one side effect under each."""
    told = [("Told", each.said) for each in one.graded]
    done = [(each.code, " ".join(each.says)) for each in one.statements]
    may = [
        (each.code, f"not known: {' '.join(a.asks for a in each.asks)}") for each in one.may_apply
    ]
    formulary = [
        ("Medicines", f"{said_list(each.medicines)}: {each.says}") for each in one.formulary
    ]
    basis = "; ".join(f"{each.key}, {each.place}" for each in one.sources)
    return [
        ("Standing", one.standing),
        ("Costs", one.costs),
        *told,
        *(("May come from", each.said) for each in one.candidates),
        *((("First", one.first),) if one.candidates else ()),
        *done,
        *may,
        *formulary,
        ("Who", said_list(one.owner)),
        ("Source", f"{basis} ({one.checked})"),
    ]


def exercise(found: HomeProgrammeJson) -> list[str]:
    """What is told of exercise at home, what statements answer, and when it is stopped."""
    stops = [f"Stop: {one}" for one in found.stopping]
    return [*found.said, found.stop.said, found.progress.said, *stops, found.remote.said]


def effects_told(found: SideEffectsJson) -> list[SideEffectJson]:
    """Those of which anything is told."""
    return [one for one in found.effects if one.graded]


def effects_now(found: SideEffectsJson, *, there: bool) -> list[SideEffectJson]:
    """Of those of which anything is told, what is there now, or what is not."""
    now = (EffectStanding.CALLED_FOR, EffectStanding.THERE, EffectStanding.NOT_KNOWN)
    return [one for one in effects_told(found) if (one.standing in now) is there]


def effects_not_told(found: SideEffectsJson) -> str:
    """The side effects that nobody asked about."""
    names = [one.name for one in found.effects if not one.graded]
    return f"{NOT_ASKED}: {'; '.join(names)}." if names else ""


def no_entry(found: shapes.FollowedJson) -> str:
    """What is followed and was never told."""
    return f"{NO_ENTRY}: {'; '.join(found.no_entry)}." if found.no_entry else ""
