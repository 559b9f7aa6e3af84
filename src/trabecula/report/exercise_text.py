"""A programme of exercise as text for a terminal: what may be done, what to ask, and the sheet."""

from collections.abc import Iterable

from rich.console import RenderableType
from rich.text import Text

from trabecula.pathway.programme import Verdict
from trabecula.report import exercise_wording as words
from trabecula.report.console import bullets, printed, rows, said, section
from trabecula.report.exercise_page import ExercisePage
from trabecula.report.exercise_shapes import ExerciseJson, LesionLimitsJson, ProgrammeJson
from trabecula.report.one_person_text import head, local_values
from trabecula.report.wording import said_day, said_list


def render(page: ExercisePage, width: int = 80, colour: bool = False) -> str:
    """The programme, wrapped to ``width``; with ANSI styles only where ``colour`` is set."""
    return printed(_parts(page), width, colour)


def _parts(page: ExercisePage) -> Iterable[RenderableType]:
    programme = page.said
    yield from _head(page)
    if programme.ask:
        yield from section(words.ASK, str(len(programme.ask)))
        yield bullets(map(words.asked, programme.ask))
    yield from section(words.LESIONS, str(len(programme.lesions)))
    if not programme.lesions:
        yield said(words.NO_LESION)
    for one in programme.lesions:
        yield said(f"{one.lesion.label}: risk {one.level}", "bold")
        yield rows(_lesion(one))
        yield said(f"   {words.loads(one, programme)}")
        yield bullets(f"{each.activity}: {each.allowed}" for each in one.activities)
    yield from _week(page)
    yield from _around(programme)
    yield from _sheet(page)
    yield from _not_cleared(page)
    yield from _foot(page)


def _head(page: ExercisePage) -> Iterable[RenderableType]:
    lead = said(words.lead(page.said), "bold")
    return head(page, words.TITLE, words.SUPPORTS, lead, said(words.NEVER_SAFE))


def _lesion(one: LesionLimitsJson) -> Iterable[tuple[str, str]]:
    yield "   Held by", "; ".join(f"{held.title} ({held.code})" for held in one.held_by)
    yield "   Perhaps by", "; ".join(f"{held.title} ({held.code})" for held in one.open_by)
    yield "   Avoid", "; ".join(one.avoid)
    yield "   Teach", " ".join((*one.teach, *one.notes))
    yield "   Weight", f"{one.weight.status} ({one.weight.because}). {one.weight.says}".rstrip()
    yield "   Aid or brace", said_list(one.weight.aids).replace(" and ", " or ")
    yield "   Ask", " ".join(dict.fromkeys(ask.asks for ask in (*one.asks, *one.weight.asks)))
    yield "   Basis", words.cited([*one.sources, *one.weight.sources])


def _week(page: ExercisePage) -> Iterable[RenderableType]:
    programme = page.said
    yield from section(words.WEEK)
    if not programme.week:
        yield said(words.NO_WEEK)
        return
    yield from map(said, programme.supervision)
    titles = {one.name: one.title for one in programme.exercises}
    yield rows(
        (one.day, "; ".join(titles[name] for name in one.exercises) or "Rest")
        for one in programme.week
    )
    yield rows([(words.EVERY_DAY, "; ".join(titles[name] for name in programme.every_day))])
    yield from section(words.DOSES)
    yield rows(
        (one.kind.capitalize(), f"{one.dose.for_clinicians} [{words.cited(one.dose.sources)}]")
        for one in programme.doses
    )


def _around(programme: ProgrammeJson) -> Iterable[RenderableType]:
    if programme.smaller:
        yield from section(words.SMALLER)
        yield bullets(
            f"{'Not known: ' if one.asks else ''}{one.name}. {one.says}"
            for one in programme.smaller
        )
    if programme.lighter:
        yield from section(words.LIGHTER)
        yield bullets(
            f"{one.says} {'Until ' + said_day(one.until) + '.' if one.until else ''}".rstrip()
            for one in programme.lighter
        )
    yield from section(words.RELIEF)
    yield bullets(
        [
            *words.relief_says(programme),
            *programme.relief.prescribed,
            programme.relief.says,
            programme.relief.never,
        ]
    )
    yield from section(words.PROGRESS)
    progress = programme.progress
    yield said(" ".join(progress.says) if progress.now else f"{words.NOT_YET}: {progress.when}")
    for beside in programme.beside:
        yield from section(beside.heading)
        yield bullets(
            f"{one.title} ({one.code}){', ' + one.about if one.about else ''}: {' '.join(one.says)}"
            for one in beside.items
        )
    yield from section(words.STOP_FOR_CLINICIANS)
    yield bullets(one.says for one in programme.stop)


def _sheet(page: ExercisePage) -> Iterable[RenderableType]:
    programme = page.said
    yield from section(words.SHEET, words.TO_BE_SIGNED)
    yield said(words.SIGN_FIRST, "bold")
    if page.has_sessions:
        yield said(f"{words.CHECKS}: {words.CHECKS_LEAD}")
        yield bullets(one.says for one in programme.checks)
        yield said(f"{words.STOP}:")
        yield bullets(programme.stop_in_plain_words)
        yield said(words.STOP_THEN)
    for heading, exercises in page.sheet:
        yield Text("")
        yield said(heading, "bold")
        if heading == words.YOUR_EXERCISES:
            yield said(words.with_whom(programme), "bold")
        for one in exercises:
            yield said(one.title, "bold")
            yield rows(_exercise(one, page))


def _exercise(one: ExerciseJson, page: ExercisePage) -> Iterable[tuple[str, str]]:
    if (dose := page.dose_of(one)) is not None:
        yield "   How much", f"{dose.amount}. {dose.effort}"
    yield "   You need", one.needs
    yield "   Hold", one.hold
    yield "   How", " ".join(one.steps)
    yield "   Easier", one.easier
    yield "   Harder", one.harder
    yield "   Stop if", " ".join(one.stop)


def _not_cleared(page: ExercisePage) -> Iterable[RenderableType]:
    cleared = page.with_verdict(Verdict.CLEARED, this_week=False)
    if cleared:
        yield from section(words.ALSO_CLEARED, str(len(cleared)))
        yield said("; ".join(one.title for one in cleared))
    for heading, verdict in (
        (words.AFTER_WAITING, Verdict.WAITS),
        (words.LEFT_OUT, Verdict.LEFT_OUT),
    ):
        exercises = page.with_verdict(verdict)
        if exercises:
            yield from section(heading, str(len(exercises)))
            yield bullets(
                f"{said_list(titles)}: {why}" for why, titles in words.by_reason(exercises)
            )


def _foot(page: ExercisePage) -> Iterable[RenderableType]:
    programme = page.said
    if programme.record_problems:
        yield from section(words.PROBLEMS, str(len(programme.record_problems)))
        yield bullets(f"{one.where}: {one.what}" for one in programme.record_problems)
    if programme.later_entries:
        yield said(page.left_out)
    yield from local_values(page)
    yield from section(words.SOURCES)
    yield bullets(f"{one.key}: {one.citation} ({one.checked})" for one in programme.sources)
