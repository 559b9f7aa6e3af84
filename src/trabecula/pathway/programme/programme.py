"""The programme of one person: from what applies to what may be done tomorrow."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import floor

from trabecula.language.answer import Answer
from trabecula.language.exercise import Beside, ExerciseLibrary, LighterDays, Reduction
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days
from trabecula.pathway.facts import Facts
from trabecula.pathway.programme.clearance import Clearance, clearance
from trabecula.pathway.programme.judged import Judge, JudgedExercise, Verdict
from trabecula.pathway.programme.lesion_limits import LesionLimits, Level, limits_of_lesions
from trabecula.pathway.programme.relief import Relief, relief
from trabecula.pathway.programme.settling import Ask, Settling, once
from trabecula.pathway.programme.week import Week, week
from trabecula.pathway.recommendations import Recommendation, Recommendations, Status


@dataclass(frozen=True, slots=True)
class Smaller:
    """What makes the programme smaller, or may: then with what to ask."""

    reduction: Reduction
    asks: tuple[Ask, ...]


@dataclass(frozen=True, slots=True)
class Lighter:
    """Days on which half is done; ``until`` is the last of them where it is known."""

    days: LighterDays
    until: date | None


@dataclass(frozen=True, slots=True)
class Programme:
    """What one person may do, and what not, on one day.

    ``exercises`` are all of the library, each with its verdict; ``week`` is of those that are
    cleared, and is empty where none is. ``progress`` is the answer of the statement that raises the
    programme. ``beside`` are the statements that stand beside it, under their headings.
    """

    recommendations: Recommendations
    library: ExerciseLibrary
    clearance: Clearance
    lesions: tuple[LesionLimits, ...]
    exercises: tuple[JudgedExercise, ...]
    week: Week
    smaller: tuple[Smaller, ...]
    lighter: tuple[Lighter, ...]
    relief: Relief
    progress: Recommendation
    beside: tuple[tuple[Beside, tuple[Recommendation, ...]], ...]

    @property
    def facts(self) -> Facts:
        """What is known of the person."""
        return self.recommendations.facts

    @property
    def supervised(self) -> bool:
        """Whether each session is supervised: any lesion that is not at low risk."""
        return any(one.level is not Level.LOW for one in self.lesions)

    def with_verdict(self, *verdicts: Verdict) -> tuple[JudgedExercise, ...]:
        """The exercises with one of these verdicts, in the order of the library."""
        return tuple(one for one in self.exercises if one.verdict in verdicts)

    @property
    def asks(self) -> tuple[Ask, ...]:
        """All that has to be asked, what holds back most first."""
        waiting = (ask for one in self.exercises for ask in one.asks)
        return once((*self.clearance.asks, *waiting))


def programme(recommendations: Recommendations) -> Programme:
    """The programme of the person to whom these recommendations belong.

    Raises ``ValueError`` where the edition has no exercises.
    """
    library = recommendations.edition.edition.exercises
    if library is None:
        raise ValueError("this edition has no exercises, so there is no programme to make")
    settling = Settling(recommendations, library)
    limits = limits_of_lesions(recommendations, library, settling)
    cleared = clearance(recommendations, library, limits, settling)
    judge = Judge(library, limits, cleared, settling)
    judged = tuple(map(judge.judge, library.exercises))
    done = [one.exercise for one in judged if one.verdict is Verdict.CLEARED]
    return Programme(
        recommendations,
        library,
        cleared,
        limits,
        judged,
        week(done, library),
        tuple(_smaller(library, settling)),
        tuple(_lighter(recommendations, library)),
        relief(recommendations, library),
        next(i for i in recommendations.items if i.statement is library.rules.progress),
        tuple(_beside(recommendations, library)),
    )


def _smaller(library: ExerciseLibrary, settling: Settling) -> Iterator[Smaller]:
    for reduction in library.reductions:
        settled = settling.of_condition(reduction.when)
        if settled.answer is not Answer.DOES_NOT_APPLY:
            yield Smaller(reduction, settled.asks)


def _lighter(recommendations: Recommendations, library: ExerciseLibrary) -> Iterator[Lighter]:
    settling = Settling(recommendations, library)
    for days in library.lighter:
        if settling.of_condition(days.when).answer is Answer.APPLIES:
            yield Lighter(days, _until(days, recommendations))


def _until(days: LighterDays, recommendations: Recommendations) -> date | None:
    """The last of the lighter days, where the event is told in days."""
    if days.since is None or days.lasting is None:
        return None
    finding = recommendations.facts.person.findings.get(days.since.key)
    lasting = days.lasting
    if isinstance(lasting, PolicyValue):
        lasting = recommendations.edition.policy.value(lasting)
    passed = None if finding is None else finding.value
    if not isinstance(lasting, Days) or not isinstance(passed, int | float):
        return None
    return recommendations.facts.as_of + timedelta(days=floor(lasting.value - passed))


def _beside(
    recommendations: Recommendations, library: ExerciseLibrary
) -> Iterator[tuple[Beside, tuple[Recommendation, ...]]]:
    shown = list(recommendations.applying(Status.SHOWN))
    for beside in library.rules.beside:
        found = {item.statement: item for item in shown if item.statement in beside.statements}
        if found:
            yield beside, tuple(found.values())
