"""What comes of a dosing for one person: a dose, or why there is none."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from msgspec import Struct

from trabecula.language.condition import Subject
from trabecula.language.dose import Amount, Dose
from trabecula.language.dosing import Dosing
from trabecula.language.medicine import Medicine
from trabecula.language.organ_function import Action
from trabecula.language.source import Checked, Citation
from trabecula.language.table import TableRow


class Verdict(StrEnum):
    """Whether a dose can be offered; the later, the more stands against it."""

    OFFERED = "can be offered"
    NOT_KNOWN = "not enough is known"
    CONFLICT = "sources conflict: a clinician chooses"
    NOT_OFFERED = "not offered"
    NOT_COMPUTED = "never computed"


class Reason(Struct, frozen=True, gc=False):
    """Something that bears on a dose, and its basis; of what the person has, which facts.

    ``action`` is what kidneys or liver make of it, where it is about them.
    """

    says: str
    sources: tuple[Citation, ...] = ()
    checked: Checked | None = None
    facts: tuple[Subject, ...] = ()
    action: Action | None = None


@dataclass(frozen=True, slots=True)
class DoseForPerson:
    """One dosing of a medicine, as it is for this person.

    ``dose`` is None unless it can be offered. ``most_a_day`` is the ceiling that binds. ``because``
    is what made the dose what it is, ``against`` what speaks against it, ``check`` what no fact
    tells and a clinician looks at, ``asks`` the facts without which there is no dose.
    """

    medicine: Medicine
    dosing: Dosing
    verdict: Verdict
    dose: Dose | None
    most_a_day: Amount | None
    because: tuple[Reason, ...]
    against: tuple[Reason, ...]
    check: tuple[Reason, ...]
    asks: tuple[Subject, ...]


def reason(
    row: TableRow[Any], says: str, facts: tuple[Subject, ...] = (), action: Action | None = None
) -> Reason:
    """What a row says here, on its basis."""
    return Reason(says, row.sources, row.checked, facts, action)
