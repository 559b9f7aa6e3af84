"""The measures of quality as one page of Markdown, for clinicians to read."""

from collections.abc import Iterator
from typing import Final

from trabecula.language.edition import OpenEdition
from trabecula.language.quality import CourseMeasure, QualityMeasure
from trabecula.report import quality_wording as own
from trabecula.report.wording import said_checked, sentence

_LEAD: Final = (
    "What `trabecula report cohort` counts. Draft: not yet reviewed by a clinician. No source that "
    "was read sets a target for any of these, so none is given."
)


def sheet(opened: OpenEdition) -> str:
    """Every measure: what it asks, of whom, what counts, who is left out, on what source."""
    quality = opened.edition.quality
    lines = ["# Measures of quality", "", _LEAD]
    for one in () if quality is None else (*quality.measures, *quality.over_time):
        lines += ["", *_measure(one, opened)]
    return "\n".join([*lines, ""])


def _measure(one: QualityMeasure | CourseMeasure, opened: OpenEdition) -> Iterator[str]:
    among, counts, left_out = own.definition_of(one, opened)
    follows = one.follows if isinstance(one, QualityMeasure) else ()
    cited = [f"{each.source.key}: {each.source.citation}; {each.place}" for each in one.sources]
    rows = [
        (own.AMONG, among),
        (own.COUNTS, counts),
        (own.LEFT_OUT, left_out),
        (own.FOLLOWS, ", ".join(f"{each.title} ({each.code})" for each in follows)),
        (own.SOURCE, f"{'. '.join(cited)}. {sentence(said_checked(one.checked))}."),
        (own.LIMITS, one.limits),
    ]
    yield f"## {one.code} {one.title}"
    yield ""
    yield one.asks
    yield ""
    yield "| | |"
    yield "|---|---|"
    yield from (f"| {name} | {said} |" for name, said in rows if said)
