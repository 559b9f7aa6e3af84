"""The summary that a run of a cohort ends with: two files beside its tables, and the most of it."""

from pathlib import Path
from typing import Final

from trabecula.errors import WrongUsage
from trabecula.language.edition import OpenEdition
from trabecula.report.cohort_shapes import CohortSummaryJson

PAGE: Final = "summary.html"
JSON: Final = "summary.json"


def summarised(out: Path, opened: OpenEdition, least: int | None = None) -> CohortSummaryJson:
    """The summary of the run in a folder, written into it as a page and as JSON.

    Raises `UnusableCohort` where the folder holds no answers.
    """
    import msgspec  # noqa: PLC0415

    from trabecula.cohort.summary import summarise  # noqa: PLC0415
    from trabecula.report import cohort_html  # noqa: PLC0415
    from trabecula.report.cohort_json import cohort_json  # noqa: PLC0415

    shown = cohort_json(summarise(out, opened, least))
    (out / PAGE).write_text(cohort_html.render(shown), encoding="utf-8")
    (out / JSON).write_bytes(msgspec.json.encode(shown) + b"\n")
    return shown


def least_count(small_cells: int | None) -> int | None:
    """What --small-cells asks for. Raises `WrongUsage` where that would tell the numbers."""
    from trabecula.cohort.small_cells import LEAST_OF_ALL  # noqa: PLC0415

    if small_cells is not None and small_cells < LEAST_OF_ALL:
        raise WrongUsage(f"--small-cells takes a number from {LEAST_OF_ALL} on, not {small_cells}")
    return small_cells
