"""Whether a programme may begin, what holds it back, and what has to be asked before."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from trabecula.language.answer import Answer
from trabecula.language.exercise import DayCheck, ExerciseLibrary
from trabecula.language.statement import Statement
from trabecula.pathway.programme.lesion_limits import LesionLimits
from trabecula.pathway.programme.settling import Ask, Settling, once
from trabecula.pathway.recommendations import Recommendation, Recommendations, Status


class State(StrEnum):
    """How far a programme may go, from the furthest."""

    CLEARED = "cleared"
    WAITS = "not cleared: something has to be asked first"
    LIMBS = "held: unaffected limbs only, with a physiotherapist, after medical advice"
    BASICS = "held: only what a physiotherapist may teach meanwhile"
    POSITIONS = "held: only how to lie and sit"
    FLAT = "held: lying flat"
    NOTHING = "nothing is offered"


@dataclass(frozen=True, slots=True)
class Clearance:
    """How far a programme may go.

    ``held_by`` are the statements that hold it back, ``open_by`` those that may, ``asks`` what
    would settle it. ``because`` says in words what no statement says. ``checks`` are looked at
    before each session. ``start`` is the answer of the statement that starts a programme.
    """

    state: State
    start: Recommendation
    held_by: tuple[Statement, ...] = ()
    open_by: tuple[Statement, ...] = ()
    asks: tuple[Ask, ...] = ()
    because: tuple[str, ...] = ()
    checks: tuple[DayCheck, ...] = ()


NO_MAP = "No lesion is on the record: without a map of the lesions nothing is cleared."
NO_SITE = "The site of a lesion is not known: until it is, nothing is cleared."
NO_START = "The statement that starts a programme does not apply."


def clearance(
    recommendations: Recommendations,
    library: ExerciseLibrary,
    limits: Sequence[LesionLimits],
    settling: Settling,
) -> Clearance:
    """How far the programme of this person may go."""
    start = _item(recommendations, library.rules.start)
    state, because = _state(recommendations, library, limits, start)
    open_by = _open(recommendations, start, settling)
    if state is State.CLEARED and open_by:
        state = State.WAITS
    held_by = dict.fromkeys(one for effect in start.held_by for one in effect.by)
    stops = library.rules.nothing | library.rules.flat | library.rules.positions
    held_by |= dict.fromkeys(_applying(recommendations, stops))
    asks = [ask for _, asks in open_by for ask in asks]
    if start.answer is Answer.NOT_KNOWN:
        asks = [*settling.of_item(start).asks, *asks]
    asks += [ask for one in limits if one.site is None for ask in _site_of(recommendations, one)]
    return Clearance(
        state,
        start,
        tuple(held_by),
        tuple(dict.fromkeys(statement for statement, _ in open_by)),
        once(asks),
        because,
        library.checks,
    )


def _item(recommendations: Recommendations, statement: Statement) -> Recommendation:
    return next(item for item in recommendations.items if item.statement is statement)


def _state(
    recommendations: Recommendations,
    library: ExerciseLibrary,
    limits: Sequence[LesionLimits],
    start: Recommendation,
) -> tuple[State, tuple[str, ...]]:
    rules = library.rules
    if _applying(recommendations, rules.nothing):
        return State.NOTHING, ()
    if _applying(recommendations, rules.flat) or any(one.order.lying_only for one in limits):
        return State.FLAT, ()
    if _applying(recommendations, rules.positions):
        return State.POSITIONS, ()
    if not limits:
        return State.BASICS, (NO_MAP,)
    if any(one.site is None for one in limits):
        return State.BASICS, (NO_SITE,)
    if start.status is Status.SHOWN:
        return State.CLEARED, ()
    holding = {statement for effect in start.held_by for statement in effect.by}
    if start.status is Status.SUPPRESSED and holding == {rules.spares_the_limbs}:
        return State.LIMBS, ()
    return State.BASICS, (NO_START,) if start.answer is Answer.DOES_NOT_APPLY else ()


def _applying(
    recommendations: Recommendations, statements: frozenset[Statement]
) -> tuple[Statement, ...]:
    active = (item.statement for item in recommendations.items if item.active)
    return tuple(dict.fromkeys(one for one in active if one in statements))


def _open(
    recommendations: Recommendations, start: Recommendation, settling: Settling
) -> list[tuple[Statement, tuple[Ask, ...]]]:
    """The statements that may hold the programme back, of any lesion too, with what they ask."""
    items = (item for item in recommendations.items if item.statement in start.pending)
    settled = ((item.statement, settling.of_item(item)) for item in items)
    return [(statement, one.asks) for statement, one in settled if one.answer is Answer.NOT_KNOWN]


def _site_of(recommendations: Recommendations, limits: LesionLimits) -> tuple[Ask, ...]:
    site = recommendations.edition.facts[recommendations.edition.edition.site_key]
    return (Ask(site, limits.lesion),)
