"""The packet for a team's meeting as text for a terminal."""

from collections.abc import Iterable

from rich.console import RenderableType
from rich.text import Text

from trabecula.report import options_wording, wording
from trabecula.report import team_meeting_wording as words
from trabecula.report.console import bullets, printed, rows, said, section
from trabecula.report.handed_over_wording import said_value
from trabecula.report.options_shapes import OptionJson
from trabecula.report.team_meeting_page import TeamMeetingPage
from trabecula.report.team_meeting_shapes import LaidOutJson, QuestionToTeamJson


def render(page: TeamMeetingPage, width: int = 80, colour: bool = False) -> str:
    """The packet, wrapped to ``width``; in colour only where that is set."""
    return printed(_parts(page), width, colour)


def _parts(page: TeamMeetingPage) -> Iterable[RenderableType]:
    shown = page.said
    yield said(f"{words.TITLE}: {page.name}", "bold")
    yield said(f"As of {wording.said_day(shown.as_of)} ({shown.as_of_because})")
    yield said(f"Edition {page.edition}, policy {page.policy}", "dim")
    yield said(f"{wording.DRAFT_NOTICE}.", "bold")
    yield said(words.SUPPORTS)
    if page.dead:
        yield said(wording.DEAD, "bold")
    yield said(words.CALLED_FOR if shown.called_for else words.NOT_CALLED_FOR)
    yield from section(words.STANDS)
    yield bullets(map(words.said_measure, shown.stands))
    if not shown.stands:
        yield said(words.NOTHING_STANDS)
    yield from section(words.MATTERS)
    yield bullets(shown.matters)
    yield from section(words.PERSON)
    yield from _laid(shown.about_person)
    yield from section(words.LESIONS)
    for laid in shown.lesions:
        yield Text("")
        yield said(laid.about.label, "bold")
        yield from _laid(laid)
    if not shown.lesions:
        yield said(wording.NO_LESION)
    yield from section(words.QUESTIONS, str(len(shown.questions)))
    for question in shown.questions:
        yield from _question(question, page)
    if not shown.questions:
        yield said(words.NO_QUESTION)
    yield from _options(page)
    if shown.clashes:
        yield from section(words.CLASHES)
        yield bullets(f"{' and '.join(one.between)}: {one.why}" for one in shown.clashes)


def _laid(laid: LaidOutJson) -> Iterable[RenderableType]:
    yield bullets(map(said_value, laid.values))
    missing = ", ".join(one.name for one in laid.not_recorded)
    yield rows(((words.LISTED, ", ".join(laid.listed)), (words.NOT_KNOWN, missing)))


def _question(question: QuestionToTeamJson, page: TeamMeetingPage) -> Iterable[RenderableType]:
    yield Text("")
    yield said(options_wording.need(question.need), "bold")
    yield said(question.need.asks)
    yield bullets(question.decided)
    can, cannot = words.listed(question.need.options)
    yield bullets(
        f"{wording.sentence(one.title)}: {words.stands_as(one)}" for one in (*can, *cannot)
    )
    if question.missing:
        yield said(f"{words.MISSING}:")
        yield bullets(ask.asks for ask in question.missing)


def _options(page: TeamMeetingPage) -> Iterable[RenderableType]:
    if page.options:
        yield from section(words.OPTIONS, str(len(page.options)))
        yield said(words.OF_100, "dim")
    for option in page.options:
        yield from _option(option, page)


def _option(option: OptionJson, page: TeamMeetingPage) -> Iterable[RenderableType]:
    effect = page.effect(option.effect)
    yield Text("")
    yield said(f"{wording.sentence(option.title)} ({option.code})", "bold")
    yield rows(
        (
            ("Benefit", " ".join(words.benefit(effect))),
            ("Can go wrong", "; ".join(words.harms(effect))),
            ("What it asks", " ".join(words.burden(option, effect))),
        )
    )
