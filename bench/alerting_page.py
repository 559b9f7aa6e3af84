"""The page of how the alerting works: its numbers, put into the words of ``alerting_page.md``."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from simulated_courses import DAYS, Simulated, Trouble

_WORDS: Final = Path(__file__).with_suffix(".md")


@dataclass(frozen=True)
class Result:
    """What came of some rules on all courses. ``found`` is by trouble: how many, of how many."""

    found: Mapping[Trouble, tuple[int, int]]
    days: Mapping[Trouble, float | None]
    a_week: Mapping[str, float]
    contacts: float
    in_trouble: float


def page(
    results: Mapping[str, Result],
    everyone: Sequence[Simulated],
    asked: tuple[int, int],
    windows: Mapping[Trouble, int],
) -> str:
    """The whole page; ``asked`` are how many people, and the seed."""
    people, seed = asked
    reports = sum(1 for course in everyone for one in course.reports if one.grades)
    weeks = sum(course.last_day + 1 for course in everyone) / 7
    a_week = {name: sum(one.a_week.values()) for name, one in results.items()}
    here, without = a_week["these rules"], a_week["without a closing that answers for days"]
    weekly, each = a_week["severe or worse, weekly"], people // 8
    return _WORDS.read_text("utf-8").format(
        people=people,
        seed=seed,
        days=DAYS,
        reports=f"{sum(len(course.reports) for course in everyone):,}",
        share=f"{weekly * weeks / reports:.0%}",
        windows=", ".join(f"{one.value} {days} days" for one, days in windows.items()),
        found=_found(results),
        load=_load(results),
        total=f"{here:.2f}",
        weekly=f"{weekly:.2f}",
        rise=f"{a_week['with a rise of pain from 3 points on']:.2f}",
        without=f"{without:.2f}",
        fewer=f"{1 - here / without:.0%}",
        each=each,
        bound=f"{1 - 3 / each:.0%}",
    )


def _found(results: Mapping[str, Result]) -> str:
    rows = (
        [
            trouble.value,
            *(_share(*one.found[trouble], one.days[trouble]) for one in results.values()),
        ]
        for trouble in Trouble
        if trouble is not Trouble.NOTHING
    )
    return _table(["trouble", *results], rows)


def _share(found: int, of: int, days: float | None) -> str:
    return f"{found} of {of}" + ("" if days is None else f", {days:g} d")


def _load(results: Mapping[str, Result]) -> str:
    head = ["rules", "red", "amber", "yellow", "contacts", "in trouble"]
    rows = (
        [
            name,
            *(f"{one.a_week[level]:.2f}" for level in ("red", "amber", "yellow")),
            f"{one.contacts:.2f}",
            f"{one.in_trouble:.0%}",
        ]
        for name, one in results.items()
    )
    return _table(head, rows)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    return "\n".join(_lines(head, rows)) + "\n"


def _lines(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield "|" + "---|" * len(head)
    for row in rows:
        yield f"| {' | '.join(row)} |"
