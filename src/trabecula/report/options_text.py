"""The options as text for a terminal: question by question, one choice below the other."""

from collections.abc import Iterable, Mapping

from rich.console import RenderableType
from rich.text import Text

from trabecula.report import options_wording as words
from trabecula.report import what_matters_wording, wording
from trabecula.report.console import bullets, printed, rows, said, section
from trabecula.report.medicine_review_wording import cited
from trabecula.report.options_page import OptionsPage
from trabecula.report.options_shapes import (
    EffectJson,
    EntryJson,
    GridJson,
    GridRowJson,
    NeedJson,
    OptionsJson,
)
from trabecula.report.wording import said_day


def render(page: OptionsPage, width: int = 80, colour: bool = False) -> str:
    """The options, wrapped to ``width``; with ANSI styles only where ``colour`` is set."""
    return printed(_parts(page), width, colour)


def _parts(page: OptionsPage) -> Iterable[RenderableType]:
    shown = page.said
    yield from _head(page)
    yield from _stands(shown)
    yield from _matters(page)
    for grid in shown.grids:
        yield from _grid(grid, {one.code: one for one in shown.effects})
    yield from _needs(shown)
    yield from _changes(shown)
    yield from _foot(page)


def _head(page: OptionsPage) -> Iterable[RenderableType]:
    facts = page.facts
    yield said(f"{words.TITLE}: {page.name}", "bold")
    yield said(f"As of {said_day(facts.as_of)} ({facts.as_of_because})")
    yield said(f"Edition {page.edition}, policy {page.policy}", "dim")
    yield said(f"{wording.DRAFT_NOTICE}.", "bold")
    yield said(words.SUPPORTS)
    if page.dead:
        yield Text("")
        yield said(wording.DEAD, "bold")


def _stands(shown: OptionsJson) -> Iterable[RenderableType]:
    yield from section(words.STANDS_ANYWAY, str(len(shown.stands_anyway)))
    yield said(words.STANDS_MEANS if shown.stands_anyway else words.NOTHING_STANDS)
    yield bullets(map(words.stands, shown.stands_anyway))


def _matters(page: OptionsPage) -> Iterable[RenderableType]:
    matters = page.matters
    yield from section(words.WHAT_MATTERS)
    if order := what_matters_wording.said_order(matters.ranking):
        yield said(f"{order}.")
    if not any(one.sought for one in matters.goals):
        yield said(words.NO_GOAL)
    yield bullets(page.said.open_about_what_matters)


def _grid(grid: GridJson, effects: Mapping[str, EffectJson]) -> Iterable[RenderableType]:
    yield from section(grid.title)
    for line in grid.why_first:
        yield said(line)
    yield rows((one.name, one.title) for one in grid.columns)
    yield said(words.HOW_MARKED, "dim")
    for row in grid.rows:
        yield Text("")
        yield said(row.title, "bold")
        if row.note:
            yield said(row.note, "dim")
        yield rows(_row(row, grid, effects))


def _row(
    row: GridRowJson, grid: GridJson, effects: Mapping[str, EffectJson]
) -> Iterable[tuple[str, str]]:
    named = [(words.IN_EACH, row.in_each)] if row.in_each else []
    named = [*zip((one.name for one in grid.columns), row.cells, strict=True), *named]
    for name, entries in named:
        lines = [line for entry in entries for line in _entry(entry, effects)]
        for number, line in enumerate(lines):
            yield name if number == 0 else "", line


def _entry(entry: EntryJson, effects: Mapping[str, EffectJson]) -> Iterable[str]:
    if entry.title:
        yield f"{wording.sentence(entry.title)}:"
    before = "  " if entry.title else ""
    for one in entry.chances:
        chance = effects[one.effect].chances[one.number]
        yield f"{before}{wording.sentence(words.chance(chance))} [{cited(chance.sources)}]"
    for says in entry.says:
        yield f"{before}{wording.sentence(says)}"


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
    for option in need.options:
        if words.suits(option):
            yield words.option(option)
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
    if page.local:
        yield from section(wording.LOCAL, str(len(page.local)))
        yield bullets(one.said for one in page.local)
    yield from section(words.SOURCES, str(len(shown.sources)))
    yield bullets(
        f"{one.key}: {one.citation}. {one.reference}; {one.checked}" for one in shown.sources
    )
    if page.facts.later_entries:
        yield said(page.left_out)
    yield Text("")
    yield said(words.SUPPORTS, "dim")
