"""``trabecula report``: what a service did, for its own improvement."""

from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

from cyclopts import App, Parameter

from trabecula.cli.cohort import clinic_texts
from trabecula.cli.cohort_progress import aloud
from trabecula.cli.cohort_summary import least_count
from trabecula.cli.inputs import NO_CLINIC, Clinic, ClinicFiles, Source
from trabecula.cli.terminal import say, tell, terminal, write
from trabecula.cli.usage import Flag
from trabecula.errors import WrongUsage

if TYPE_CHECKING:
    from trabecula.cohort.quality_report import Asked
    from trabecula.report.quality_shapes import QualityJson

app = App(
    name="report",
    help="Reports on a whole service, for its own improvement: no targets, no ranking.\n\n"
    "Example: trabecula report cohort export/ --as-of 2026-03-01",
)


@app.command
def cohort(
    input: Source,  # noqa: A002
    /,
    *,
    as_of: date,
    since: Annotated[date | None, Parameter(name="--from")] = None,
    by: str = "",
    out: Path | None = None,
    small_cells: int | None = None,
    workers: int | None = None,
    json: Flag = False,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """Say what was done for those of whom it is asked: pain relief, time to action, safety, goals.

    It takes what 'trabecula cohort' takes. What is not known is its own share, and never a no. No
    person is named in it.

    Example: trabecula report cohort export/ --as-of 2026-03-01 --by sex,age --out quality.html

    Parameters
    ----------
    input
        A file, a folder of files, or - for standard input.
    as_of
        The day for which to answer, of everybody.
    since
        Treatments, alerts and plans count from this day on; by default all that are recorded.
    by
        By what people are set apart, with commas between: sex, age, primary, language,
        deprivation.
    out
        The file for the page (HTML).
    small_cells
        Show no count from 1 to one below this number, and nothing that would give one away.
    workers
        How many processes work side by side; by default one for each core. With 0, none but this.
    json
        As JSON.
    """
    from trabecula.cohort.quality_report import Asked  # noqa: PLC0415

    if since is not None and since > as_of:
        raise WrongUsage(f"--from {since} is later than --as-of {as_of}")
    asked = Asked(since, _splits(by), least_count(small_cells))
    shown = _report(input, clinic, as_of, asked, workers)
    if out is not None:
        from trabecula.cli.files import replace_text  # noqa: PLC0415
        from trabecula.report import quality_html  # noqa: PLC0415

        replace_text(out, quality_html.render(shown))
    if json:
        import msgspec  # noqa: PLC0415

        write(msgspec.json.encode(shown))
    elif out is None:
        from trabecula.report import quality_text  # noqa: PLC0415

        tell(quality_text.render(shown, *terminal()))
    return 0


def _splits(by: str) -> tuple[str, ...]:
    from trabecula.cohort.splits import SPLITS  # noqa: PLC0415

    wanted = tuple(dict.fromkeys(one.strip().lower() for one in by.split(",") if one.strip()))
    if unknown := [one for one in wanted if one not in SPLITS]:
        raise WrongUsage(f"--by takes {', '.join(SPLITS)}, not {', '.join(unknown)}")
    return wanted


def _report(
    source: Path, clinic: Clinic, as_of: date, asked: "Asked", workers: int | None
) -> "QualityJson":
    from trabecula.cohort.quality import measuring  # noqa: PLC0415
    from trabecula.cohort.quality_report import report  # noqa: PLC0415
    from trabecula.cohort.run import run  # noqa: PLC0415
    from trabecula.cohort.summary import tables_of  # noqa: PLC0415
    from trabecula.report.quality_json import quality_json  # noqa: PLC0415

    opened = clinic.opened(source)
    with TemporaryDirectory(prefix="trabecula-") as folder, aloud(None) as told:
        read = run(
            source,
            Path(folder),
            work=partial(measuring, clinic_texts(clinic), as_of, asked.since),
            settings={},
            workers=workers,
            tell=told,
        )
        shown = quality_json(report(tables_of(Path(folder)), opened, asked), opened)
    if read.passed_over:
        say(f"passed over, as they hold no FHIR: {', '.join(read.passed_over)}")
    for where, what in read.first_problems:
        say(f"{where}: {what}")
    return shown
