"""``trabecula plan --keep`` and ``--kept``: plans that stay in the record as they were."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Final

from cyclopts import Parameter

from trabecula import journey
from trabecula.cli.inputs import read, record_content
from trabecula.cli.plan_for import alternative_named
from trabecula.cli.plan_forms import kept_forms
from trabecula.cli.terminal import pour, tell, write
from trabecula.cli.usage import Flag
from trabecula.errors import WrongUsage
from trabecula.language.edition import OpenEdition
from trabecula.pathway.care_plan.alternatives import Name, names_of
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.options.weighed import Options

Which = Annotated[
    tuple[str, ...] | None, Parameter(consume_multiple=(0, 1), negative=(), name="--kept")
]


@dataclass(frozen=True)
class Keeping:
    """Plans that are kept in the record.

    Parameters
    ----------
    keep
        Keep this plan as it is: the record's Bundle with it added, on standard output.
    by
        With --keep: who keeps it.
    kept
        List the kept plans; with a day or an id, show that one exactly as it was kept.
    """

    keep: Flag = False
    by: str = ""
    kept: Which = None

    def check(self, record: Path | None, chosen: str, others: bool) -> None:
        """Raises `WrongUsage` for what does not go together; ``others`` are options that do not."""
        if bool(self.by.strip()) is not self.keep:
            raise WrongUsage("--keep and --by NAME go together: a kept plan says who kept it")
        if not self.keep and self.kept is None:
            return
        option = "--keep" if self.keep else "--kept"
        if (self.keep and self.kept is not None) or others or record is None:
            raise WrongUsage(f"{option} is of a record, and stands by itself")
        allowed = ("text",) if self.keep else ("text", "json", "html") if self.kept else _LISTED
        if chosen not in allowed:
            raise WrongUsage(f"{option} is not written as {chosen}")


_LISTED: Final = ("text", "json")
Kept = Annotated[Keeping, Parameter(name="*")]
NOT_KEPT: Final = Keeping()


def care_plan(options: Options, name: Name | None) -> CarePlan:
    """The care plan of an alternative, by default the first. Raises `NoSuchPlan`."""
    decisions = options.matters.decisions
    chosen = next(iter(names_of(options, decisions))) if name is None else name
    return journey.care_plan(options, alternative_named(options, chosen), decisions)


def keep(
    record: Path,
    patient: str | None,
    as_of: date | None,
    opened: OpenEdition,
    *,
    name: Name | None,
    by: str,
) -> None:
    """Write the record's Bundle with the plan, and the document in which it is kept."""
    from trabecula.fhir import write as fhir  # noqa: PLC0415
    from trabecula.fhir.proposal.kept_plan import kept_plan  # noqa: PLC0415

    content = record_content(record)
    found = journey.know(journey.read(content, patient), as_of, opened, today=date.today())
    care = care_plan(journey.weigh(journey.recommend(found, opened)), name)
    forms = kept_forms(care, found, opened)
    document = kept_plan(care, forms, by.strip(), datetime.now(UTC))
    write(fhir.merge(content, fhir.write(care.plan, care, document)))


def show(record: Path, patient: str | None, wanted: str, chosen: str) -> None:
    """Show one kept plan, byte for byte. Raises `NoSuchPlan` and `UnusableKeptPlan`."""
    from trabecula.pathway.kept import stored  # noqa: PLC0415

    forms = {"text": stored.TEXT, "json": stored.SNAPSHOT, "html": stored.PAGE}
    plan = stored.named(read(record, patient).kept_plans, wanted)
    pour(stored.document(plan, forms[chosen]))


def list_kept(record: Path, patient: str | None, chosen: str) -> None:
    """List the kept plans, the oldest first."""
    from trabecula.report import kept_list  # noqa: PLC0415

    plans = read(record, patient).kept_plans
    if chosen == "json":
        write(kept_list.listed_json(plans))
    else:
        tell(kept_list.listed(plans))
