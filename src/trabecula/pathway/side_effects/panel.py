"""The panel: each side effect in the order of what it costs, with all that belongs to it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from trabecula.language.answer import Answer
from trabecula.language.fact import Fact
from trabecula.language.medicine import Monitoring
from trabecula.language.side_effect import SideEffect
from trabecula.language.statement import Role
from trabecula.pathway.course import Course
from trabecula.pathway.facts.of_medicines import ingredients_of
from trabecula.pathway.medicines.review import MedicineReview
from trabecula.pathway.medicines.stopping import Stoppable
from trabecula.pathway.recommendations import Recommendation, Recommendations
from trabecula.pathway.record import Record
from trabecula.pathway.side_effects.candidates import Candidate, Suspects
from trabecula.pathway.side_effects.reviewing import ReviewDue, Reviewing
from trabecula.pathway.side_effects.told import Told, told_of
from trabecula.pathway.taken.over_time import courses_of
from trabecula.pathway.times import days_in


class Standing(StrEnum):
    """Where a side effect stands, in the order in which they are shown."""

    CALLED_FOR = "there, and calls for somebody"
    THERE = "there"
    NOT_KNOWN = "not known"
    WAS_THERE = "was there when it was last told; not asked since"
    OUT_OF_DATE = "told too long ago"
    NOT_THERE = "asked, and not there"
    NOT_ASKED = "not asked"


@dataclass(frozen=True, slots=True)
class Noted:
    """One side effect of one person.

    ``told`` is what each grading says, ``not_asked`` those of which nothing is told. Candidates and
    what is done stand only where it is there. ``applying`` are the statements that apply,
    ``not_known`` those of which that is not known. ``watching`` is what the formulary says to do
    when a candidate shows it, ``stoppable`` what could be stopped or lowered of the candidates.
    """

    effect: SideEffect
    standing: Standing
    told: tuple[Told, ...]
    not_asked: tuple[Fact, ...]
    candidates: tuple[Candidate, ...] = ()
    applying: tuple[Recommendation, ...] = ()
    not_known: tuple[Recommendation, ...] = ()
    watching: tuple[tuple[Candidate, Monitoring], ...] = ()
    stoppable: tuple[Stoppable, ...] = ()

    @property
    def owner(self) -> tuple[Role, ...]:
        """Who looks: the owners of what applies, else who looks at this effect."""
        owners = [role for item in self.applying for role in item.statement.owner]
        return tuple(dict.fromkeys(owners)) or self.effect.owner


@dataclass(frozen=True, slots=True)
class Panel:
    """The side effects of one person on a day, and when the medicines are looked through.

    ``days`` is within how many days before an effect a change of a medicine counts. Of what is
    ``not_rated`` no side effect is known here: it is never excluded. ``medicines_told`` is whether
    the record tells of medicines at all.
    """

    as_of: date
    noted: tuple[Noted, ...]
    days: int
    not_rated: tuple[str, ...]
    medicines_told: bool
    review: ReviewDue | None

    def standing(self, *standings: Standing) -> tuple[Noted, ...]:
        """Those that stand so, in their order."""
        return tuple(one for one in self.noted if one.standing in standings)


def side_effects(record: Record, review: MedicineReview, courses: Sequence[Course]) -> Panel | None:
    """The panel of the person to whom this record, this review and these courses belong.

    None where the edition watches for none, and after a death. Raises ``ValueError`` where it has
    no formulary.
    """
    edition, facts = review.recommendations.edition, review.facts
    monitoring, formulary = edition.edition.monitoring, edition.edition.formulary
    if monitoring is None or facts.died:
        return None
    if formulary is None:
        raise ValueError("this edition has no formulary, so no medicine can be named")
    days = days_in(edition.policy.value(monitoring.side_effects.within))
    medicines = courses_of(record, ingredients_of(formulary), facts.as_of)
    suspects = Suspects(medicines, formulary, facts.as_of, days)
    noted = (
        _noted(effect, review, courses, suspects) for effect in monitoring.side_effects.effects
    )
    order = list(Standing)
    rules = monitoring.side_effects.review
    return Panel(
        facts.as_of,
        tuple(sorted(noted, key=lambda one: order.index(one.standing))),
        days,
        suspects.not_rated(monitoring.side_effects.effects),
        bool(facts.taken or facts.no_medicines or medicines),
        Reviewing(rules, record, review, medicines, courses, days).due(),
    )


def _noted(
    effect: SideEffect, review: MedicineReview, courses: Sequence[Course], suspects: Suspects
) -> Noted:
    edition = review.recommendations.edition
    told = tuple(told_of(effect.graded, review.facts, courses, edition))
    facts = {one.grading.fact for one in told}
    not_asked = tuple(one.fact for one in effect.graded if one.fact not in facts)
    if not any(_is_there(one) for one in told):
        return Noted(effect, _standing(told), told, not_asked)
    applying, open_ = _statements(effect, review.recommendations)
    called = bool(applying) or any(one.calls and _is_there(one) for one in told)
    runs = [one.since for one in told if one.since and _is_there(one)]
    candidates = suspects.of(effect, runs)
    return Noted(
        effect,
        Standing.CALLED_FOR if called else Standing.THERE,
        told,
        not_asked,
        candidates,
        applying,
        open_,
        tuple(_watching(effect, candidates)),
        tuple(_stoppable(review, candidates)),
    )


def _is_there(told: Told) -> bool:
    return told.there is Answer.APPLIES and not told.newest.stale


def _standing(told: Sequence[Told]) -> Standing:
    """Where it stands that is not known to be there now."""
    now = [one for one in told if not one.newest.stale]
    if any(one.there is Answer.NOT_KNOWN for one in now):
        return Standing.NOT_KNOWN
    if any(one.there is Answer.APPLIES for one in told):
        return Standing.WAS_THERE
    if now:
        return Standing.NOT_THERE
    return Standing.OUT_OF_DATE if told else Standing.NOT_ASKED


def _statements(
    effect: SideEffect, recommendations: Recommendations
) -> tuple[tuple[Recommendation, ...], tuple[Recommendation, ...]]:
    """Of each statement the first answer that applies, else one that is not known."""
    found: dict[str, Recommendation] = {}
    for item in recommendations.items:
        if item.statement in effect.statements and (item.active or item.answer is Answer.NOT_KNOWN):
            held = found.get(item.statement.code)
            if held is None or (item.active and not held.active):
                found[item.statement.code] = item
    ordered = [found[one.code] for one in effect.statements if one.code in found]
    applying = tuple(one for one in ordered if one.active)
    return applying, tuple(one for one in ordered if not one.active)


def _watching(
    effect: SideEffect, candidates: Sequence[Candidate]
) -> Iterator[tuple[Candidate, Monitoring]]:
    graded = {one.fact for one in effect.graded}
    for candidate in candidates:
        medicine = candidate.medicine
        for one in medicine.monitoring if medicine is not None and candidate.is_taken else ():
            if graded.intersection(one.facts):
                yield candidate, one


def _stoppable(review: MedicineReview, candidates: Sequence[Candidate]) -> Iterator[Stoppable]:
    """What could be stopped or lowered of the candidates, and has an order in which it goes."""
    origins = {origin for one in candidates if one.is_taken for origin in one.origins}
    for row in review.stoppable:
        taken = {origin for medicine in row.of for origin in medicine.origins}
        if row.is_sure and row.row.order is not None and taken & origins:
            yield row
