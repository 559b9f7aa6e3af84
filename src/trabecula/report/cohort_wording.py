"""The summary of a cohort in words: headings, counts, and what the numbers do not say."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from trabecula.report.cohort_shapes import CohortSummaryJson, CountJson, MissingFactJson
from trabecula.report.wording import said_day

TITLE: Final = "Summary of a cohort"
SUPPORTS: Final = "Counts for a service to look at, not orders for anybody."
BY_URGENCY: Final = "People by urgency"
APPLIES: Final = "What applies"
MISSING: Final = "Not known most often"
SETTLES: Final = "What would settle most"
OVERDUE: Final = "Too old to rely on"
TESTS: Final = "Tests and examinations called for"
CONFLICTS: Final = "The record disagrees with itself"
LESIONS: Final = "Lesions"
MEDICINES: Final = "Medicines taken"
LIMITS: Final = "What the numbers do not say"
NOTHING_SHOWN: Final = "no statement shown"
NONE: Final = "None."
BY_URGENCY_MEANS: Final = "Each person by the most urgent statement that is shown for them."
MISSING_MEANS: Final = "A fact counts where it is not known and could change an answer."
SETTLES_MEANS: Final = "By how many answers wait for the fact; one answer may wait for several."
OVERDUE_MEANS: Final = "The newest value is older than it keeps, or has no exact date."
_LIMITS: Final = (
    "A count is of records as they were read, not of all that was done.",
    "What is not recorded is not known: it is never counted as no, and never as normal.",
    (
        "A statement about a lesion, a pain or a medicine counts each person once: by that of its "
        "answers that counts most."
    ),
    "Nothing here is compared with what should be: no source says how many there should be.",
)


def limits(least: int | None) -> Iterator[str]:
    """What the numbers do not say, and how small counts are kept back."""
    yield from _LIMITS
    if least is not None:
        yield small_cells(least)


def small_cells(least: int) -> str:
    """How small counts are kept back."""
    return (
        f"Counts from 1 to {least - 1} are shown as <{least}. Counts that would give them away are "
        f"not shown; all others, and totals, are rounded to the nearest {least}. Percentages are "
        "of the rounded numbers."
    )


def said_count(count: CountJson) -> str:
    """``1,204``, ``<5``, or that it is not shown."""
    if count.number is not None:
        return f"{count.number:,}"
    return "not shown" if count.below is None else f"<{count.below}"


def said_percent(count: CountJson) -> str:
    """``12 %``, ``0.4 %``; empty where it is not shown."""
    if count.percent is None:
        return ""
    if count.number and count.percent < 0.1:
        return "<0.1\N{NO-BREAK SPACE}%"
    near_an_end = 0 < count.percent < 1 or 99 < count.percent < 100
    return (
        f"{count.percent:.1f}\N{NO-BREAK SPACE}%"
        if near_an_end
        else f"{count.percent:.0f}\N{NO-BREAK SPACE}%"
    )


def said(count: CountJson) -> str:
    """The number, with the percentage where there is one."""
    percent = said_percent(count)
    return f"{said_count(count)} ({percent})" if percent else said_count(count)


def people(count: CountJson) -> str:
    """``1 person``, ``<5 people``, or that how many people is not shown."""
    if count.number is None and count.below is None:
        return "how many people is not shown"
    return f"{said_count(count)} {'person' if count.number == 1 else 'people'}"


def said_days(found: CohortSummaryJson) -> str:
    """The days for which people were answered."""
    if found.first_day is None or found.last_day is None:
        return "no day"
    first, last = (said_day(date.fromisoformat(day)) for day in (found.first_day, found.last_day))
    return first if first == last else f"{first} to {last}, each on their own newest day"


def settling(found: CohortSummaryJson) -> list[MissingFactJson]:
    """The missing facts, those for which most answers wait first."""
    return sorted(found.missing, key=lambda one: (-(one.answers.number or 0), one.name))


def waiting(one: MissingFactJson, most: int) -> str:
    """The statements that wait for a fact, so many of them."""
    codes = [each.code for each in one.statements]
    more = f" and {len(codes) - most} more" if len(codes) > most else ""
    return ", ".join(codes[:most]) + more
