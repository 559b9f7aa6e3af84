"""Options that say for whom a question about medicines is asked."""

from dataclasses import asdict, dataclass
from typing import Annotated, Any, Final, Literal

from cyclopts import Parameter

from trabecula.cli.inputs import Source

ChildPugh = Literal["A", "B", "C", "none"]


@dataclass(frozen=True)
class PersonOptions:
    """What is known of the person. What is not given is not known, never normal.

    Parameters
    ----------
    age
        Age in years.
    weight
        Body weight in kg.
    crcl
        Creatinine clearance (Cockcroft and Gault) in mL/min; never an estimated filtration.
    child_pugh
        The Child-Pugh class of a liver disease; 'none' says that there is no liver disease.
    cfs
        Clinical Frailty Scale, 1 to 9.
    falls
        Falls in the last 12 months.
    fact
        Any other fact, as KEY=VALUE, as often as needed; 'trabecula facts' lists the keys.
    record
        A record in FHIR, in place of all of these.
    """

    age: float | None = None
    weight: float | None = None
    crcl: float | None = None
    child_pugh: ChildPugh | None = None
    cfs: float | None = None
    falls: float | None = None
    fact: Annotated[tuple[str, ...], Parameter(negative=())] = ()
    record: Source | None = None

    def members(self) -> dict[str, Any]:
        """The options as the members of a line."""
        record = None if self.record is None else str(self.record)
        return asdict(self) | {"record": record}


Person = Annotated[PersonOptions, Parameter(name="*")]
NOBODY: Final = PersonOptions()
