"""A plan as text for a terminal: calm, in order, said by words and not by colour."""

from collections.abc import Iterable, Sequence
from io import StringIO
from itertools import groupby
from typing import Final

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from trabecula.language.source import Citation
from trabecula.language.statement import Urgency
from trabecula.pathway.assessment import Assessment
from trabecula.pathway.plan import Plan
from trabecula.pathway.record import Person
from trabecula.report import wording
from trabecula.report.items import Asked, Card, Held, Line
from trabecula.report.page import Page
from trabecula.report.page import page as page_of
from trabecula.report.printable import printable
from trabecula.report.wording import counted, said_checked, said_day, said_list, said_urgency

_SOURCES_IN_FULL: Final = 1
_CODES: Final = 4
_LABELS: Final = 7
_SEE_ALL: Final = "the JSON and HTML of this plan hold all of them"


def render(
    plan: Plan,
    assessment: Assessment,
    width: int = 80,
    colour: bool = False,
    person: Person | None = None,
    *,
    work: Iterable[RenderableType] = (),
) -> str:
    """The plan, wrapped to ``width`` columns; with ANSI styles only where ``colour`` is set.

    ``work`` are the sections of the care plan, before what applies one by one.
    """
    page = page_of(plan, assessment, person)
    console = Console(
        file=StringIO(),
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
        _environ={},
    )
    with console.capture() as captured:
        for part in (
            *_head(page),
            *work,
            *_measures(page),
            *_open(page),
            *_known(page),
            *_foot(page),
        ):
            console.print(part)
    return "\n".join(row.rstrip() for row in captured.get().splitlines()) + "\n"


def _said(text: str, style: str = "") -> Text:
    return Text(printable(text), style=style)


def _section(title: str, number: int | None = None) -> RenderableType:
    said = title.upper() if number is None else f"{title.upper()} ({number})"
    return Group(Text(""), _said(said, "bold"))


def _rows(rows: Iterable[tuple[str, str]]) -> RenderableType:
    table = Table.grid(padding=(0, 1), pad_edge=False)
    table.add_column(width=_LABELS, no_wrap=True)
    table.add_column(ratio=1, overflow="fold")
    for label, said in rows:
        if said:
            table.add_row(_said(label, "dim"), _said(said))
    return table


def _head(page: Page) -> Iterable[RenderableType]:
    facts = page.facts
    yield _said(f"{wording.TITLE}: {page.name}", "bold")
    yield _said(f"As of {said_day(facts.as_of)} ({facts.as_of_because})")
    yield _said(f"Edition {page.edition}, policy {page.policy}", "dim")
    if page.drafts:
        yield _said(f"{wording.DRAFT_NOTICE}.", "bold")
    yield _said(wording.NOT_ORDERS)
    yield Text("")
    if page.dead:
        yield _said(wording.DEAD, "bold")
    yield _said(page.whole)
    if page.glance:
        yield _said(f"To weigh: {said_list(page.glance)}.")
    if page.held:
        yield _said(f"{counted(len(page.held), 'measure')} held back, below with the reason.")
    if page.pending:
        yield _said(wording.waits(page.pending, wording.EVERY_MEASURE))


def _measures(page: Page) -> Iterable[RenderableType]:
    number = 0
    for group in page.groups:
        yield Text("")
        yield _urgency(group.urgency, len(group.cards))
        if group.urgency is Urgency.IMMEDIATE:
            yield _said(wording.HUMAN_PATH, "bold")
        for one in group.cards:
            number += 1
            yield Text("")
            yield _title(f"{number}.", one)
            yield _rows(_card(one))


def _urgency(urgency: Urgency, number: int) -> Text:
    said = said_urgency(urgency).upper()
    if urgency is Urgency.IMMEDIATE:
        said = f"{wording.DO_NOW.upper()}: {said}"
    return _said(f"{said} ({number})", _style(urgency))


def _title(mark: str, one: Card) -> Text:
    return Text.assemble(
        _said(mark, "dim"),
        " ",
        _said(one.statement.title, "bold"),
        " ",
        _said(f"({one.statement.code})", "dim"),
    )


def _card(one: Card) -> Iterable[tuple[str, str]]:
    statement = one.statement
    yield "For", "; ".join(one.about)
    for first, said in _first(one.says):
        yield "Do" if first else "", f"- {said}"
    owners = said_list(list(statement.owner))
    yield "Who", f"{owners}: {said_urgency(one.urgency).lower()}"
    for first, said in _first(reasons(one.reasons)):
        yield "Why" if first else "", said
    yield "Unknown", "; ".join(one.missing)
    yield "Not if", " ".join(statement.contraindications)
    yield "Care", " ".join(statement.precautions)
    yield "Note", " ".join((*one.annotations, *one.notes))
    yield "Waits", _waits(one)
    yield "Basis", _basis(one)


def _first(lines: Sequence[str]) -> Iterable[tuple[bool, str]]:
    return ((place == 0, said) for place, said in enumerate(lines))


def _style(urgency: Urgency) -> str:
    if urgency is Urgency.IMMEDIATE:
        return "bold red"
    return "yellow" if urgency.rank <= Urgency.SAME_DAY.rank else "cyan"


def _waits(one: Card) -> str:
    return wording.waits(one.pending) if one.pending else ""


def _basis(one: Card) -> str:
    statement = one.statement
    draft = one.review == wording.DRAFT_NOTICE
    review = "draft" if draft else one.review[:1].lower() + one.review[1:]
    return (
        f"{statement.strength}; evidence {statement.evidence}; {_sources(one.sources)}; "
        f"{said_checked(statement.checked)}; {review}"
    )


def _sources(sources: Sequence[Citation]) -> str:
    full = [f"{c.source.key}, {c.place}" for c in sources[:_SOURCES_IN_FULL]]
    keys = [c.source.key for c in sources[_SOURCES_IN_FULL:]]
    return "; ".join(full) + (f"; also {', '.join(keys)}" if keys else "")


def reasons(lines: Sequence[Line]) -> list[str]:
    """A line for each subject; the date and origin are said once for values that share them."""
    subjects = dict.fromkeys(one.about for one in lines)
    return [_about(about) + values(o for o in lines if o.about == about) for about in subjects]


def values(lines: Iterable[Line]) -> str:
    """Values with the date and origin once for those that share them."""
    return "; ".join(f"{_values(group)} ({source})" for source, group in groupby(lines, _from))


def _values(lines: Iterable[Line]) -> str:
    return "; ".join(_value(one) for one in lines)


def _about(about: str) -> str:
    return "" if about == wording.PERSON else f"[{about}] "


def _value(one: Line) -> str:
    said = f"{one.name}: {one.said}"
    return f"{said} [{one.wrong}]" if one.wrong else said


def _from(one: Line) -> str:
    return f"{said_day(one.day)}, {one.origin}"


def _open(page: Page) -> Iterable[RenderableType]:
    if page.held:
        yield _section(wording.HELD_BACK, len(page.held))
        for one in page.held:
            yield from _held(one)
    if page.clashes:
        yield _section(wording.CLASHES, len(page.clashes))
        for clash in page.clashes:
            yield _said(f"{clash.first.title} / {clash.second.title}", "bold")
            yield _said(clash.why)
    if page.questions:
        yield from _questions(page)


def _held(one: Card) -> Iterable[RenderableType]:
    yield Text("")
    yield _title(f"{one.held[0].done.upper()}:" if one.held else "-", one)
    yield _rows(
        [
            ("For", "; ".join(one.about)),
            *(("Because" if first else "", said) for first, said in _first(_because(one.held))),
            ("Waits", _waits(one)),
        ]
    )


def _because(held: Sequence[Held]) -> list[str]:
    return [f"{one.reason} [{said_list(one.by)}]" for one in held]


def _questions(page: Page) -> Iterable[RenderableType]:
    yield _section(wording.ASK_NEXT, len(page.questions))
    for urgency, group in groupby(page.questions[: wording.QUESTIONS_SHOWN], lambda q: q.urgency):
        yield _said(f"Could settle what is {said_urgency(urgency).lower()}", "dim")
        yield _bullets(_asked(one) for one in group)
    more = len(page.questions) - wording.QUESTIONS_SHOWN
    if more > 0:
        yield _said(f"{counted(more, 'question')} more: {_SEE_ALL}.")


def _asked(one: Asked) -> str:
    said = one.asks if one.about == wording.PERSON else f"{one.about}: {one.asks}"
    codes = [statement.code for statement in one.settles]
    settles = ", ".join(codes[:_CODES]) + (f" +{len(codes) - _CODES}" if codes[_CODES:] else "")
    return f"{said} [{settles}]" + (f" ({one.why})" if one.why else "")


def _known(page: Page) -> Iterable[RenderableType]:
    yield _section(wording.KNOWN)
    if not page.bone_metastases:
        yield _said(wording.NO_BONE_METASTASIS, "bold")
    if not page.facts.lesions:
        yield _said(wording.NO_LESION)
    for known in page.known:
        yield _said(f"{known.about[:1].upper()}{known.about[1:]}", "bold")
        yield _bullets(f"{area.upper()}  {values(lines)}" for area, lines in known.areas)
        if not known.areas:
            yield _rows([("", wording.NOTHING_RECORDED)])
    if page.unusable:
        yield _section(wording.UNUSABLE, len(page.unusable))
        yield _bullets(f"{_about(one.about)}{_value(one)} ({_from(one)})" for one in page.unusable)


def _foot(page: Page) -> Iterable[RenderableType]:
    facts = page.facts
    if facts.problems:
        yield _section(wording.UNREADABLE, len(facts.problems))
        yield _bullets(f"{problem.where}: {problem.what}" for problem in facts.problems)
    if page.local:
        yield _section(wording.LOCAL, len(page.local))
        yield _bullets(one.said for one in page.local)
    if facts.later_entries:
        yield Text("")
        yield _said(page.left_out)
    yield Text("")
    yield _said(f"{wording.NOT_ORDERS} {wording.CHOICES}", "dim")


def _bullets(lines: Iterable[str]) -> RenderableType:
    table = Table.grid(padding=(0, 1), pad_edge=False)
    table.add_column(width=1)
    table.add_column(ratio=1, overflow="fold")
    for said in lines:
        table.add_row(Text("-"), _said(said))
    return table
