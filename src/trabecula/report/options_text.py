"""The options as text for a terminal: question by question, one choice below the other."""

from collections.abc import Iterable

from rich.console import RenderableType
from rich.text import Text

from trabecula.report import options_effect_wording as effect_words
from trabecula.report import options_wording as words
from trabecula.report import what_matters_wording, wording
from trabecula.report.console import bullets, printed, rows, said, section
from trabecula.report.medicine_review_wording import cited
from trabecula.report.one_person_text import head, local_values
from trabecula.report.options_grid_shapes import GridJson, GridRowJson
from trabecula.report.options_page import OptionsPage
from trabecula.report.options_rows import QUESTIONS, by_code, titled
from trabecula.report.options_shapes import EffectJson, NeedJson, OptionJson, OptionsJson
from trabecula.report.wording import said_list


def render(page: OptionsPage, width: int = 80, colour: bool = False) -> str:
    """The options, wrapped to ``width``; with ANSI styles only where ``colour`` is set."""
    return printed(_parts(page), width, colour)


def _parts(page: OptionsPage) -> Iterable[RenderableType]:
    shown = page.said
    yield from head(page, words.TITLE, words.SUPPORTS)
    yield from _stands(shown)
    yield from _matters(page)
    for grid in shown.grids:
        yield from _grid(grid)
    yield from _cards(shown)
    yield from _needs(shown)
    yield from _changes(shown)
    yield from _foot(page)


def _stands(shown: OptionsJson) -> Iterable[RenderableType]:
    yield from section(words.STANDS_ANYWAY, str(len(shown.stands_anyway)))
    yield said(words.STANDS_MEANS if shown.stands_anyway else words.NOTHING_STANDS)
    if words.immediate(shown):
        yield said(wording.HUMAN_PATH, "bold")
    yield bullets(map(words.stands, shown.stands_anyway))
    if shown.not_known_whether:
        yield said(wording.waits(shown.not_known_whether, words.EVERY_OPTION), "bold")


def _matters(page: OptionsPage) -> Iterable[RenderableType]:
    matters = page.matters
    yield from section(words.WHAT_MATTERS)
    if order := what_matters_wording.said_order(matters.ranking):
        yield said(f"{order}.")
    if not page.sought:
        yield said(words.NO_GOAL)
    yield bullets(page.said.open_about_what_matters)


def _grid(grid: GridJson) -> Iterable[RenderableType]:
    yield from section(grid.title)
    for line in grid.why_first:
        yield said(line)
    yield rows((one.name, one.title) for one in grid.columns)
    yield said(words.HOW_MARKED, "dim")
    for row in grid.rows:
        if any(entry.code is None for cell in row.cells[:-1] for entry in cell):
            yield Text("")
            yield said(row.title, "bold")
            if row.note:
                yield said(row.note, "dim")
            yield rows(_row(row, grid))


def _row(row: GridRowJson, grid: GridJson) -> Iterable[tuple[str, str]]:
    """What is said of each choice as a whole; what is said of its options stands below."""
    for column, entries in zip(grid.columns, row.cells, strict=True):
        lines = [line for entry in entries if entry.code is None for line in entry.says]
        for number, line in enumerate(lines):
            yield column.name if number == 0 else "", wording.sentence(line)


def _cards(shown: OptionsJson) -> Iterable[RenderableType]:
    """Each option that stands in the grid, once."""
    keys = {key for grid in shown.grids for column in grid.columns for key in column.options}
    options = [one for need in shown.needs for one in need.options if one.key in keys]
    effects = {one.code: one for one in shown.effects}
    yield from section(words.EACH_OPTION)
    yield said(words.OF_100, "dim")
    for same in by_code(options):
        yield Text("")
        yield said(wording.sentence(titled(same)), "bold")
        yield rows(_card(same[0], effects[same[0].effect]))
    yield Text("")
    yield said(words.CARRY_ON, "bold")
    without = effects[shown.without]
    yield rows((question.short, " ".join(question.now(without))) for question in QUESTIONS)


def _card(option: OptionJson, effect: EffectJson) -> Iterable[tuple[str, str]]:
    yield "In", said_list(option.in_plans)
    for question in QUESTIONS:
        chances = effect.chances if question.drawn else ()
        lines = [f"{effect_words.chance(one)} [{cited(one.sources)}]" for one in chances]
        for number, line in enumerate((*lines, *question.says(option, effect))):
            yield question.short if number == 0 else "", wording.sentence(line)


def _needs(shown: OptionsJson) -> Iterable[RenderableType]:
    yield from section(words.NEEDS, str(len(shown.needs)))
    if not shown.needs:
        yield said(words.NO_NEED)
    for need in shown.needs:
        yield said(words.need(need), "bold")
        yield bullets(_options(need))
    if shown.waiting:
        yield from section(words.WAITING, str(len(shown.waiting)))
        yield bullets(words.waiting(shown.waiting))
    if shown.conflicts:
        yield from section(words.CONFLICTS, str(len(shown.conflicts)))
        yield bullets(words.conflict(one, shown) for one in shown.conflicts)


def _options(need: NeedJson) -> Iterable[str]:
    yield from map(words.option, words.alike(need.options))
    if elsewhere := [one.title for one in need.options if not words.suits(one)]:
        yield f"{words.NOT_HERE}: {'; '.join(elsewhere)}"


def _changes(shown: OptionsJson) -> Iterable[RenderableType]:
    yield from section(words.SENSITIVITY)
    yield bullets(one.in_words for one in shown.reordered)
    if not shown.reordered:
        yield said(words.NOTHING_CHANGES)
    yield from section(words.ANSWERS, str(len(shown.answered)))
    if not shown.answered:
        yield said(words.NO_ANSWER)
    first = shown.answered[: words.ANSWERS_SHOWN]
    yield bullets(f"{one.asks} {one.in_words}" for one in first)
    if more := len(shown.answered) - len(first):
        yield said(words.more_answers(more))


def _foot(page: OptionsPage) -> Iterable[RenderableType]:
    shown = page.said
    yield from section(words.DECIDED, str(len(shown.decisions)))
    for decision in page.matters.decisions:
        yield said(what_matters_wording.said_decision(decision), "bold")
        yield bullets(map(what_matters_wording.said_choice, decision.choices))
    yield said(words.TO_DECIDE if shown.decisions else f"{words.NOT_DECIDED} {words.TO_DECIDE}")
    if shown.record_problems:
        yield from section(words.PROBLEMS, str(len(shown.record_problems)))
        yield bullets(f"{one.where}: {one.what}" for one in shown.record_problems)
    yield from local_values(page)
    yield from section(words.SOURCES, str(len(shown.sources)))
    yield said(words.SOURCES_ELSEWHERE)
    if page.facts.later_entries:
        yield said(page.left_out)
    yield Text("")
    yield said(words.SUPPORTS, "dim")
