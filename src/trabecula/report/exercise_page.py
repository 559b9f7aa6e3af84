"""The programme of exercise as it is read, for every rendering alike."""

from dataclasses import dataclass

from trabecula.language.answer import Answer
from trabecula.language.exercise import Exercise
from trabecula.pathway.facts import Facts
from trabecula.pathway.programme import JudgedExercise, Programme, State, Verdict
from trabecula.pathway.recommendations import Recommendation, Status
from trabecula.report import exercise_wording as words
from trabecula.report.as_json import local_json
from trabecula.report.exercise_limits import asked, limits_said, named
from trabecula.report.exercise_shapes import (
    BesideItemJson,
    BesideJson,
    ExerciseJson,
    KindDoseJson,
    LighterJson,
    NamedJson,
    ProgrammeJson,
    ProgressJson,
    ReliefJson,
    SmallerJson,
    StartDoseJson,
    WeekDayJson,
)
from trabecula.report.medicine_review_said import Citing
from trabecula.report.one_person import OnePerson, local_values
from trabecula.report.shapes import AboutJson, ProblemJson


@dataclass(frozen=True, slots=True)
class ExercisePage(OnePerson):
    """Everything that a programme says of one person; ``said`` is also its JSON.

    ``library`` are the exercises by name, of which the pictures are drawn.
    """

    said: ProgrammeJson
    library: dict[str, Exercise]

    def with_verdict(
        self, verdict: Verdict, *, this_week: bool | None = None
    ) -> list[ExerciseJson]:
        """The exercises with a verdict; all of them, or those that the week has or has not."""
        return [
            one
            for one in self.said.exercises
            if one.verdict == verdict and this_week in (None, one.this_week)
        ]

    @property
    def titles(self) -> dict[str, str]:
        """What each exercise is called, by its name."""
        return {one.name: one.title for one in self.said.exercises}

    @property
    def has_sessions(self) -> bool:
        """Whether the sheet holds more than how to lie and sit."""
        return self.said.state not in (State.FLAT, State.POSITIONS, State.NOTHING)

    @property
    def sheet(self) -> list[tuple[str, list[ExerciseJson]]]:
        """What the sheet shows, under its headings: only what may be done, and with whom."""
        flat = self.said.state == State.FLAT
        parts = (
            (words.YOUR_EXERCISES, self.with_verdict(Verdict.CLEARED, this_week=True)),
            (
                words.LYING_FLAT if flat else words.WITH_HELP,
                self.with_verdict(Verdict.PHYSIOTHERAPIST),
            ),
            (words.AFTER_ADVICE, self.with_verdict(Verdict.AFTER_ADVICE)),
        )
        return [(heading, exercises) for heading, exercises in parts if exercises]

    def dose_of(self, exercise: ExerciseJson) -> StartDoseJson | None:
        """With how much of an exercise to begin, where its kind is cleared."""
        cleared = exercise.verdict == Verdict.CLEARED
        doses = (one.dose for one in self.said.doses if one.kind == exercise.kind and cleared)
        return next(doses, None)


def exercise_page(programme: Programme) -> ExercisePage:
    """The programme as it is shown."""
    facts, opened = programme.facts, programme.recommendations.edition
    return ExercisePage(
        facts=facts,
        person=facts.who,
        edition=opened.edition.name,
        policy=opened.policy_digest,
        local=local_values(opened),
        said=_said(programme),
        library={one.name: one for one in programme.library.exercises},
    )


def _said(programme: Programme) -> ProgrammeJson:
    facts, opened, citing = programme.facts, programme.recommendations.edition, Citing()
    held, library = programme.clearance, programme.library
    this_week = {exercise.name for exercise in programme.week.exercises}
    return ProgrammeJson(
        as_of=facts.as_of,
        as_of_because=facts.as_of_because,
        edition=opened.edition.name,
        policy=opened.policy_digest,
        draft=True,
        person=AboutJson(facts.kind_of(facts.person), facts.person.id, facts.person.label),
        state=held.state,
        because=_because(programme),
        held_by=named(held.held_by),
        open_by=named(held.open_by),
        ask=asked(programme.asks, facts),
        supervised=programme.supervised,
        supervision=_supervision(programme),
        lesions=[limits_said(one, programme, citing) for one in programme.lesions],
        every_day=[exercise.name for exercise in programme.week.every_day],
        week=[
            WeekDayJson(one.day, [exercise.name for exercise in one.exercises])
            for one in programme.week.days
        ],
        doses=_doses(programme, citing),
        exercises=[_exercise(one, this_week, facts, citing) for one in programme.exercises],
        smaller=_smaller(programme, citing),
        lighter=_lighter(programme, citing),
        checks=[citing.said(one.holds, one.sources, one.checked) for one in held.checks],
        stop=[citing.said(one.holds.says, one.sources, one.checked) for one in library.stop.rows],
        stop_in_plain_words=list(library.stop_in_plain_words),
        relief=_relief(programme),
        progress=_progress(programme, citing),
        beside=[
            BesideJson(beside.heading, [_beside(item, facts, citing) for item in items])
            for beside, items in programme.beside
        ],
        record_problems=[ProblemJson(one.where, one.what) for one in facts.problems],
        local_policy=local_json(opened),
        later_entries=facts.later_entries,
        sources=citing.cited,
    )


def _because(programme: Programme) -> list[str]:
    """What no statement says, and on what it turns where none starts a programme."""
    held = programme.clearance
    said = list(held.because)
    if held.start.answer is Answer.DOES_NOT_APPLY and held.state is not State.NOTHING:
        said += [f"{one.fact.name.capitalize()}: {one.in_words()}." for one in held.start.because()]
    return said


def _supervision(programme: Programme) -> list[str]:
    if programme.clearance.state is not State.CLEARED:
        return []
    rules = programme.library.rules
    return list((rules.higher_risk if programme.supervised else rules.low_risk).says)


def _doses(programme: Programme, citing: Citing) -> list[KindDoseJson]:
    kinds = {one.exercise.kind for one in programme.exercises if one.verdict is Verdict.CLEARED}
    return [
        KindDoseJson(
            dose.kind,
            StartDoseJson(
                list(dose.days),
                dose.holds,
                dose.effort,
                dose.toward,
                dose.for_clinicians,
                citing.sources(dose.sources, dose.checked),
            ),
        )
        for dose in programme.library.doses
        if dose.kind in kinds
    ]


def _exercise(
    judged: JudgedExercise, this_week: set[str], facts: Facts, citing: Citing
) -> ExerciseJson:
    one = judged.exercise
    return ExerciseJson(
        one.name,
        one.title,
        one.kind,
        judged.verdict,
        one.name in this_week,
        [citing.said(why.says, why.sources, why.checked) for why in judged.why],
        asked(judged.asks, facts),
        one.position,
        list(map(str, one.regions)),
        list(map(str, one.activities)),
        list(map(str, one.movements)),
        one.needs,
        one.hold,
        list(one.steps),
        one.easier,
        one.harder,
        list(one.stop),
        one.picture.shows,
        citing.sources(one.sources, one.checked),
    )


def _smaller(programme: Programme, citing: Citing) -> list[SmallerJson]:
    return [
        SmallerJson(
            one.reduction.name,
            one.reduction.holds,
            asked(one.asks, programme.facts),
            citing.sources(one.reduction.sources, one.reduction.checked),
        )
        for one in programme.smaller
    ]


def _lighter(programme: Programme, citing: Citing) -> list[LighterJson]:
    return [
        LighterJson(one.days.holds, one.until, citing.sources(one.days.sources, one.days.checked))
        for one in programme.lighter
    ]


def _relief(programme: Programme) -> ReliefJson:
    relief = programme.relief
    timed = (relief.rule.when,) if relief.may_be_timed else ()
    return ReliefJson(
        relief.may_be_timed,
        NamedJson(relief.rule.statement.code, relief.rule.statement.title),
        list(timed),
        [f"{one.label}: {one.dosage}" if one.dosage else one.label for one in relief.rescue],
        [one.label for one in relief.unclear],
        named(relief.against),
        asked(relief.asks, programme.facts),
        relief.rule.says,
        relief.rule.never,
    )


def _progress(programme: Programme, citing: Citing) -> ProgressJson:
    item, opened = programme.progress, programme.recommendations.edition
    statement = item.statement
    now = item.status is Status.SHOWN and programme.clearance.state is State.CLEARED
    return ProgressJson(
        now,
        list(statement.says),
        opened.in_words(statement),
        citing.sources(statement.sources, statement.checked),
    )


def _beside(item: Recommendation, facts: Facts, citing: Citing) -> BesideItemJson:
    statement = item.statement
    about = "" if item.about is facts.person else item.about.label
    return BesideItemJson(
        statement.code,
        statement.title,
        about,
        list(statement.says),
        citing.sources(statement.sources, statement.checked),
    )
