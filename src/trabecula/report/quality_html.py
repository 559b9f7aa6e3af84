"""A report on quality as one page that needs nothing else, with charts."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from trabecula.report import quality_wording as own
from trabecula.report.charts import Chart
from trabecula.report.cohort_html import Headed
from trabecula.report.cohort_wording import people, said, said_count
from trabecula.report.count_charts import Measured, bars
from trabecula.report.quality_shapes import DefinitionJson, OutcomeJson, QualityJson, TableJson
from trabecula.report.templating import rendered
from trabecula.report.wording import sentence

_SHARE: Final = "Share (interval)"
_HEADS: Final = ("Measure", "Asked of", _SHARE)


@dataclass(frozen=True, slots=True)
class Told:
    """A table of counts, the outcomes in its heads, a row for all together and for each group."""

    title: str
    says: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A measure: how it is defined, a chart, its tables, and what else is said."""

    anchor: str
    definition: DefinitionJson
    chart: Chart | None
    legend: str
    tables: tuple[Told, ...]
    says: tuple[str, ...] = ()


def render(found: QualityJson) -> str:
    """The page of a service; no person is named in it."""
    overview = _chart(
        own.ALL_AT_ONCE,
        [(f"{one.definition.title} ({one.definition.code})", one.table) for one in found.measures],
    )
    return rendered(
        "quality.html",
        page=Headed(sentence(people(found.people))),
        own=own,
        said=found,
        count=said,
        overview=overview,
        sections=sections(found),
    )


def sections(found: QualityJson) -> tuple[Section, ...]:
    """The measures of the page, in their order."""
    of_a_day = [
        Section(
            one.definition.code.lower(),
            one.definition,
            None,
            "",
            (_told(own.BY_GROUP, one.table, own.TOGETHER),),
        )
        for one in found.measures
    ]
    return (*of_a_day, _responses(found), _alerts(found), _plans(found))


def _responses(found: QualityJson) -> Section:
    named = [
        (f"{sentence(one.treatment)}, {one.weeks} weeks", one.table) for one in found.responses
    ]
    return Section(
        found.response.code.lower(),
        found.response,
        _chart(found.response.title, named),
        own.RESPONSE_FILLINGS,
        tuple(_told(name, table, own.TOGETHER) for name, table in named),
        () if named else (own.NO_TREATMENT,),
    )


def _alerts(found: QualityJson) -> Section:
    named = [(f"{sentence(one.level)} alerts", one.table) for one in found.alerts]
    return Section(
        found.action.code.lower(),
        found.action,
        _chart(found.action.title, named),
        own.ALERT_FILLINGS,
        tuple(_told(name, table, own.TOGETHER) for name, table in named),
        tuple(f"{own.HOURS}, {one.level}: {own.said_time(one.hours)}." for one in found.alerts),
    )


def _plans(found: QualityJson) -> Section:
    says = (
        f"{own.DAYS_TO_PLAN}: {own.said_time(found.days_to_plan)}.",
        f"{own.DAYS_WAITING}: {own.said_time(found.days_waiting)}.",
    )
    return Section(found.planning.code.lower(), found.planning, None, "", (), says)


def _told(title: str, table: TableJson, together: str) -> Told:
    """All together and each group, with the share, and each outcome in a column."""
    outcomes = [sentence(one.outcome) for one in table.outcomes]
    rows = [
        (sentence(together), own.said_share(table.share), *_said(table.outcomes)),
        *(
            (f"{sentence(one.split)}: {one.name}", own.said_share(one.share), *_said(one.outcomes))
            for one in table.groups
        ),
    ]
    says = f"{sentence(together)}: {own.said_table(table)}."
    return Told(title, says, ("", _SHARE, *outcomes), tuple(rows))


def _said(outcomes: Iterable[OutcomeJson]) -> Iterator[str]:
    return (said(one.count) for one in outcomes)


def _chart(title: str, named: Sequence[tuple[str, TableJson]]) -> Chart | None:
    """Bars as long as all of whom something is asked, each divided: yes, not known, no."""
    if not named:
        return None
    every = [Measured(name, _between(table), _parts(table)) for name, table in named]
    rows = [(name, said_count(table.asked), own.said_share(table.share)) for name, table in named]
    name, table = named[0]
    says = f"{title}: {name}, {own.said_table(table)}."
    return bars(title, says, every, heads=_HEADS, rows=rows, most=100)


def _between(table: TableJson) -> str:
    share = table.share
    if share is None:
        return "nobody" if table.asked.number == 0 else "not told"
    if share.at_least == share.at_most:
        return f"{share.at_least:.0f}\N{NO-BREAK SPACE}%"
    return f"{share.at_least:.0f} to {share.at_most:.0f}\N{NO-BREAK SPACE}%"


def _parts(table: TableJson) -> tuple[float, ...]:
    share = table.share
    if share is None:
        return ()
    return share.at_least, share.at_most - share.at_least, 100 - share.at_most
