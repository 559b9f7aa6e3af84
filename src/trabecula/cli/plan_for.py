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
from trabecula.errors import NoSuchPlan, WrongUsage
from trabecula.language.directory import Directory
from trabecula.pathway.care_plan.alternatives import Name, names_of
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.care_plan.decided import decided
from trabecula.pathway.options.alternative import Alternative
from trabecula.pathway.options.weighed import Options
from trabecula.pathway.recommendations import Recommendations

Reader: TypeAlias = Literal["clinician", "patient", "hand-off", "team-meeting", "transfer"]


@dataclass(frozen=True)
class Reading:
    """For whom a plan is written, and on what.

    Parameters
    ----------
    for_
        Who reads it. For the patient: in plain words, and only what was decided; hand-off: one
        side of A4 for who takes over; team-meeting: the packet for it; transfer: the document for
        another team.
    large_print
        With --for patient: in large print.
    directory
        With --for patient or hand-off: the clinic's directory, in TOML, for the numbers to call.
    """

    for_: Annotated[Reader, Parameter(name="--for")] = "clinician"
    large_print: Flag = False
    directory: Source | None = None

    def check(self, chosen: str, name: Name | None) -> None:
        """Raises `WrongUsage` for what does not go together."""
        if self.large_print and (self.for_ != "patient" or chosen not in ("html", "pdf")):
            raise WrongUsage("--large-print goes with --for patient and --format html or pdf")
        if self.directory is not None and self.for_ not in ("patient", "hand-off"):
            raise WrongUsage("--directory goes with --for patient or hand-off")
        if name is not None and self.for_ in ("patient", "team-meeting"):
            raise WrongUsage(f"--alternative does not go with --for {self.for_}: leave it out")
        if chosen == "fhir" and self.for_ != "clinician":
            raise WrongUsage("--format fhir is of the whole plan: leave out --for")


ForReader = Annotated[Reading, Parameter(name="*")]
FOR_CLINICIANS: Final = Reading()


def write_for(
    reading: Reading, chosen: str, recommendations: Recommendations, name: Name | None
) -> None:
    """The plan for its reader, in the chosen format, on standard output.

    ``name`` is the alternative that was asked for. Raises `NoSuchPlan`.
    """
    options = journey.weigh(recommendations)
    directory = None if reading.directory is None else directories.read(reading.directory)
    if reading.for_ == "patient":
        _patient(reading, chosen, options, directory)
        return
    decisions = options.matters.decisions
    chosen_one = decided(options, decisions) or options.with_options(())
    alternative = chosen_one if name is None else alternative_named(options, name)
    plan = journey.care_plan(options, alternative, decisions)
    if reading.for_ == "hand-off":
        _hand_off(chosen, plan, directory)
    elif reading.for_ == "team-meeting":
        _team_meeting(chosen, plan)
    else:
        _transfer(chosen, plan)


def alternative_named(options: Options, name: Name) -> Alternative:
    """The alternative with this name. Raises `NoSuchPlan` where there is none."""
    names = names_of(options, options.matters.decisions)
    if name not in names:
        raise NoSuchPlan(
            f"there is no plan {name!r} for this person ({_MISSING.get(name, _SAME)}): "
            f"there is {', '.join(names)}"
        )
    return names[name]


_SAME: Final = "another comes to the same, or three are there already"
_MISSING: Final[dict[Name, str]] = {
    "decided": "no decision in the record has chosen an option that can be chosen",
    "what-matters": "no order of what matters is recorded",
}


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


def _hand_off(chosen: str, plan: CarePlan, directory: Directory | None) -> None:
    from trabecula.report import hand_off_html, hand_off_text  # noqa: PLC0415
    from trabecula.report.hand_off import hand_off  # noqa: PLC0415

    page = hand_off(plan, directory)
    if chosen == "json":
        write(msgspec.json.encode(page))
    elif chosen in ("html", "pdf"):
        write_page(hand_off_html.render(page), chosen)
    else:
        tell(hand_off_text.render(page, *terminal()))


def _team_meeting(chosen: str, plan: CarePlan) -> None:
    from trabecula.report import team_meeting_html, team_meeting_text  # noqa: PLC0415
    from trabecula.report.team_meeting_page import team_meeting_page  # noqa: PLC0415

    page = team_meeting_page(plan)
    if chosen == "json":
        write(msgspec.json.encode(page.said))
    elif chosen in ("html", "pdf"):
        write_page(team_meeting_html.render(page), chosen)
    else:
        tell(team_meeting_text.render(page, *terminal()))


def _transfer(chosen: str, plan: CarePlan) -> None:
    from trabecula.report import transfer_html, transfer_text  # noqa: PLC0415
    from trabecula.report.transfer_page import transfer_page  # noqa: PLC0415

    page = transfer_page(plan)
    if chosen == "json":
        write(msgspec.json.encode(page.said))
    elif chosen in ("html", "pdf"):
        write_page(transfer_html.render(page), chosen)
    else:
        tell(transfer_text.render(page, *terminal()))
