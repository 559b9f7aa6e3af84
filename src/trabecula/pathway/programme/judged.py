"""Each exercise, judged for this person: cleared only if all that would forbid it is excluded."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from trabecula.language.answer import Answer
from trabecula.language.exercise import Exercise, ExerciseLibrary, Kind, Position
from trabecula.language.loading import Load
from trabecula.language.source import Checked, Citation
from trabecula.language.table import TableRow
from trabecula.pathway.programme.clearance import Clearance, State
from trabecula.pathway.programme.lesion_limits import LesionLimits, avoided
from trabecula.pathway.programme.settling import Ask, Settling, once

FOR_LYING_FLAT = "It is for those who must lie flat."


class Verdict(StrEnum):
    """What becomes of an exercise."""

    CLEARED = "cleared"
    PHYSIOTHERAPIST = "with a physiotherapist only"
    AFTER_ADVICE = "with a physiotherapist, after medical advice"
    WAITS = "not cleared: ask first"
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Why:
    """A reason, with its basis where a table or a statement gives it."""

    says: str
    sources: tuple[Citation, ...] = ()
    checked: Checked | None = None


@dataclass(frozen=True, slots=True)
class JudgedExercise:
    """An exercise with its verdict. ``asks`` are what would settle one that waits."""

    exercise: Exercise
    verdict: Verdict
    why: tuple[Why, ...] = ()
    asks: tuple[Ask, ...] = ()


class Judge:
    """Judges exercises for one person."""

    def __init__(
        self,
        library: ExerciseLibrary,
        limits: Sequence[LesionLimits],
        cleared: Clearance,
        settling: Settling,
    ) -> None:
        self._rules = library.rules
        self._limits = limits
        self._clearance = cleared
        rows = library.loads.rows_for(one.site for one in limits)
        own = [one.row for one in limits]
        self._everywhere = [row for row in rows if row not in own]
        settled = [(one, settling.of_condition(one.when)) for one in library.reductions if one.bars]
        self._barred = [one for one, how in settled if how.answer is Answer.APPLIES]
        self._open = [(one, how.asks) for one, how in settled if how.answer is Answer.NOT_KNOWN]

    def judge(self, exercise: Exercise) -> JudgedExercise:
        """The verdict on an exercise, with the reasons for it."""
        state = self._clearance.state
        if exercise.while_flat and state is not State.FLAT:
            return JudgedExercise(exercise, Verdict.LEFT_OUT, (Why(FOR_LYING_FLAT),))
        if not self._has_a_place(exercise):
            return JudgedExercise(exercise, Verdict.LEFT_OUT, (Why(f"Programme: {state}."),))
        if exercise.kind in self._rules.basics:
            return self._basic(exercise)
        if against := tuple(self._against(exercise)):
            return JudgedExercise(exercise, Verdict.LEFT_OUT, against)
        open_points = tuple(self._open_points(exercise))
        asks = once(ask for _, asks in open_points for ask in asks)
        if open_points:
            why = tuple(dict.fromkeys(why for why, _ in open_points))
            return JudgedExercise(exercise, Verdict.WAITS, why, asks)
        cleared = Verdict.AFTER_ADVICE if state is State.LIMBS else Verdict.CLEARED
        return JudgedExercise(exercise, cleared)

    def _basic(self, exercise: Exercise) -> JudgedExercise:
        """What a physiotherapist may teach while the rest waits; cleared only as any other is."""
        if against := tuple(self._against(exercise, basic=True)):
            return JudgedExercise(exercise, Verdict.LEFT_OUT, against)
        hindered = any(self._against(exercise)) or any(self._open_points(exercise))
        if self._clearance.state is State.CLEARED and not hindered:
            return JudgedExercise(exercise, Verdict.CLEARED)
        return JudgedExercise(exercise, Verdict.PHYSIOTHERAPIST)

    def _has_a_place(self, exercise: Exercise) -> bool:
        """Whether the state of the programme has a place for such an exercise at all."""
        match self._clearance.state:
            case State.CLEARED | State.WAITS:
                return True
            case State.FLAT:
                return exercise.while_flat
            case State.LIMBS if exercise.kind in self._rules.of_limbs:
                limbs = self._rules.limbs
                return exercise.position is not Position.STANDING and limbs.issuperset(
                    exercise.regions
                )
            case State.LIMBS | State.BASICS:
                return exercise.kind in self._rules.basics
            case State.POSITIONS:
                return exercise.kind is Kind.POSTURE
            case State.NOTHING:
                return False

    def _against(self, exercise: Exercise, *, basic: bool = False) -> Iterator[Why]:
        for one in self._limits:
            yield from _against_at(one, exercise, basic=basic)
        for row in self._everywhere:
            if not basic and not _permits(row.holds, exercise):
                yield _by(f"{row.name}: left out at the start", row)
        for reduction in self._barred:
            if exercise.kind in reduction.bars:
                yield _by(f"{reduction.name}: {reduction.holds}", reduction)

    def _open_points(self, exercise: Exercise) -> Iterator[tuple[Why, tuple[Ask, ...]]]:
        if self._clearance.state is State.WAITS:
            yield Why("The programme is not cleared."), self._clearance.asks
        for one in self._limits:
            loaded = one.bone.regions.intersection(exercise.regions)
            if one.open_by and loaded:
                names = ", ".join(item.statement.title.lower() for item in one.open_by)
                yield Why(f"{one.lesion.label}: not known whether this applies: {names}."), one.asks
            if any(map(one.asks_whether, exercise.bears)):
                status = one.weight.row.holds.status
                yield (
                    _by(f"{one.lesion.label}: weight bearing {status}", one.weight.row),
                    one.weight_asks,
                )
        for reduction, asks in self._open:
            if exercise.kind in reduction.bars:
                yield _by(f"Not known: {reduction.name.lower()}", reduction), asks


def _against_at(one: LesionLimits, exercise: Exercise, *, basic: bool) -> Iterator[Why]:
    label = one.lesion.label
    if barred := one.avoided.intersection(exercise.movements):
        yield _by(f"{label}: avoid {', '.join(sorted(barred))}", one.row)
    if any(map(one.bars, exercise.bears)):
        status = one.weight.row.holds.status
        yield _by(f"{label}: weight bearing {status}", one.weight.row)
    if basic:
        return
    if one.held_by and one.bone.regions.intersection(exercise.regions):
        titles = ", ".join(item.statement.title.lower() for item in one.held_by)
        yield Why(
            f"{label}: {titles}",
            tuple(source for item in one.held_by for source in item.statement.sources),
        )
    for activity in exercise.activities:
        if not one.load.permits(activity, exercise.movements):
            allowed = one.load.of(activity)
            notes = " ".join(("", *one.load.notes)) if not one.load.allows else ""
            yield _by(f"{label}: {activity}, {allowed}.{notes}", one.row)


def _permits(load: Load[Any, Any], exercise: Exercise) -> bool:
    avoids = avoided(load).intersection(exercise.movements)
    return not avoids and all(
        load.permits(activity, exercise.movements) for activity in exercise.activities
    )


def _by(says: str, row: TableRow[Any]) -> Why:
    return Why(says.rstrip(".") + ".", row.sources, row.checked)
