"""``trabecula plan --for``: the plan as the person, another team, or a meeting reads it."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final, Literal, TypeAlias

import msgspec
from cyclopts import Parameter

from trabecula import journey
from trabecula.cli import directory as directories
from trabecula.cli.inputs import Source
from trabecula.cli.pages import write_page
from trabecula.cli.terminal import tell, terminal, write
from trabecula.cli.usage import Flag
from trabecula.errors import WrongUsage
from trabecula.language.directory import Directory
from trabecula.pathway.options.weighed import Options
from trabecula.pathway.recommendations import Recommendations

Reader: TypeAlias = Literal["clinician", "patient"]


@dataclass(frozen=True)
class Reading:
    """For whom a plan is written, and on what.

    Parameters
    ----------
    for_
        Who reads it. For the patient: in plain words, and only what was decided.
    large_print
        With --for patient: in large print.
    directory
        With --for patient: the clinic's directory, in TOML, for the numbers to call.
    """

    for_: Annotated[Reader, Parameter(name="--for")] = "clinician"
    large_print: Flag = False
    directory: Source | None = None

    def check(self, chosen: str) -> None:
        """Raises `WrongUsage` for what does not go together."""
        if self.large_print and (self.for_ != "patient" or chosen not in ("html", "pdf")):
            raise WrongUsage("--large-print goes with --for patient and --format html or pdf")
        if self.directory is not None and self.for_ == "clinician":
            raise WrongUsage("--directory goes with --for patient")
        if chosen == "fhir" and self.for_ != "clinician":
            raise WrongUsage("--format fhir is of the whole plan: leave out --for")


ForReader = Annotated[Reading, Parameter(name="*")]
FOR_CLINICIANS: Final = Reading()


def write_for(reading: Reading, chosen: str, recommendations: Recommendations) -> None:
    """The plan for its reader, in the chosen format, on standard output."""
    options = journey.weigh(recommendations)
    directory = None if reading.directory is None else directories.read(reading.directory)
    _patient(reading, chosen, options, directory)


def _patient(reading: Reading, chosen: str, options: Options, directory: Directory | None) -> None:
    from trabecula.report import patient_plan_html, patient_plan_text  # noqa: PLC0415
    from trabecula.report.patient_plan import patient_plan  # noqa: PLC0415

    plan = patient_plan(options, directory, date.today())
    if chosen == "json":
        write(msgspec.json.encode(plan))
    elif chosen in ("html", "pdf"):
        write_page(patient_plan_html.render(plan, large_print=reading.large_print), chosen)
    else:
        tell(patient_plan_text.render(plan, *terminal()))
