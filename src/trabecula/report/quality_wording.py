"""A report on quality in words: what a measure is made of, its shares, and what they do not say."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from trabecula.language.condition import bind
from trabecula.language.edition import OpenEdition
from trabecula.language.quality import CourseMeasure, QualityMeasure
from trabecula.language.words import in_words
from trabecula.report import cohort_wording as counts
from trabecula.report.cohort_wording import said, said_count
from trabecula.report.quality_shapes import QualityJson, ShareJson, TableJson, TimeJson
from trabecula.report.wording import said_day, sentence

TITLE: Final = "Report on quality"
SUPPORTS: Final = "For a service to improve itself: no targets, no ranking, no orders."
ALL_AT_ONCE: Final = "All measures"
AMONG: Final = "Of whom"
COUNTS: Final = "What counts"
LEFT_OUT: Final = "Left out"
FOLLOWS: Final = "Follows"
SOURCE: Final = "Source"
LIMITS: Final = "Does not tell"
ALL_LIMITS: Final = "What the numbers do not say"
BY_GROUP: Final = "By group"
TOGETHER: Final = "all together"
DIED: Final = "who had died by the day"
FILLINGS: Final = "Filled: yes. Half filled: not known. Outline: no."
RESPONSE_FILLINGS: Final = "Filled: responded. Half filled: not known. Outline: did not respond."
ALERT_FILLINGS: Final = "Filled: in time. Half filled: not known. Outline: late, or no action."
HOURS: Final = "Hours until somebody acted"
DAYS_TO_PLAN: Final = "Days from what called for a plan until the plan"
DAYS_WAITING: Final = "Days waited by those who still wait for a plan"
NO_TREATMENT: Final = "No treatment of pain of which a look was due is recorded in the period."
NO_ALERT: Final = "none"
_LIMITS: Final = (
    "No source that was read sets a target for any of these: none is given.",
    "What is not known is never a no: a share lies between that without it and that with it.",
    "In brackets is Wilson's interval of 95 %: how sure chance leaves it, and not the records.",
    "A difference between groups may come from who is in them, or from who was written about.",
)


def definition_of(one: QualityMeasure | CourseMeasure, opened: OpenEdition) -> tuple[str, str, str]:
    """Of whom, what counts, and who is left out, local policy values as this clinic has them."""
    if isinstance(one, CourseMeasure):
        return one.among, one.counts, one.left_out
    among, holds = (in_words(bind(each, opened.policy)) for each in (one.among, one.counts))
    excluded = [DIED]
    if one.excludes is not None:
        excluded.append(in_words(bind(one.excludes, opened.policy)))
    return sentence(among), sentence(holds), sentence("; ".join(excluded))


def limits(least: int | None) -> Iterator[str]:
    """What the numbers do not say, and how small counts are kept back."""
    yield from _LIMITS
    if least is not None:
        yield counts.small_cells(least)
        yield (
            "Treatments and alerts are not told by group then, and not at all where a count of "
            "them is of too few people; nor are times of so few."
        )


def said_share(share: ShareJson | None) -> str:
    """``62 % (48 to 74 %)``, ``62 to 80 % (48 to 90 %)`` with what is not known, or not told."""
    if share is None:
        return "not told"
    is_known = share.at_least == share.at_most
    between = (
        f"{share.at_least:.0f}" if is_known else f"{share.at_least:.0f} to {share.at_most:.0f}"
    )
    space = "\N{NO-BREAK SPACE}"
    return f"{between}{space}% ({share.lowest:.0f} to {share.highest:.0f}{space}%)"


def number(table: TableJson, outcome: str) -> str:
    """How many have an outcome, in words."""
    return next((said(one.count) for one in table.outcomes if one.outcome == outcome), "0")


def said_table(table: TableJson) -> str:
    """The share and of how many."""
    asked = said_count(table.asked)
    return "nobody" if table.asked.number == 0 else f"{said_share(table.share)} of {asked}"


def said_time(one: TimeJson) -> str:
    """The median, the middle half, and of how many."""
    if one.number.number == 0:
        return "none"
    if one.median is None:
        return f"not told; known of {said_count(one.number)}"
    return (
        f"median {one.median:g}, the middle half {one.lower_quartile:g} to "
        f"{one.upper_quartile:g}; known of {said_count(one.number)}"
    )


def period(found: QualityJson) -> str:
    """From when until when."""
    last = found.last_day
    until = "no day" if last is None else said_day(date.fromisoformat(last))
    if found.since is None:
        return f"all that is recorded until {until}"
    return f"{said_day(date.fromisoformat(found.since))} to {until}"
