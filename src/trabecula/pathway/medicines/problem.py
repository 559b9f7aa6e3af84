"""One problem with what is taken: how bad it is, what happens, what to do, on what basis."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from trabecula.language.condition import Subject
from trabecula.language.interaction import Position, Severity
from trabecula.language.organ_function import Action
from trabecula.language.source import Checked, Citation
from trabecula.pathway.medicines.dose_for_person import Reason


class Kind(StrEnum):
    """What kind of problem it is."""

    INTERACTION = "interaction"
    TWICE = "taken twice"
    CONTRAINDICATION = "contraindication"
    ORGANS = "kidneys or liver"
    CEILING = "above the most"
    HOLD = "hold the next dose"
    LATE = "a dose is late"
    TOGETHER = "together"


@dataclass(frozen=True, slots=True)
class MedicineProblem:
    """Something that is wrong, or not ``sure``: then ``asks`` are the facts that would tell.

    ``title`` is what it is in a few words, ``effect`` what happens, ``management`` what to do;
    ``sides`` are both, where sources disagree.
    """

    kind: Kind
    severity: Severity
    medicines: tuple[str, ...]
    effect: str
    management: tuple[str, ...] = ()
    code: str = ""
    title: str = ""
    mechanism: str = ""
    exceptions: tuple[str, ...] = ()
    sides: tuple[Position, ...] = ()
    sure: bool = True
    asks: tuple[Subject, ...] = ()
    sources: tuple[Citation, ...] = ()
    checked: Checked | None = None


def by_reason(said: Reason, name: str, labels: tuple[str, ...]) -> MedicineProblem:
    """What speaks against a medicine: a contraindication, or what kidneys or liver make of it."""
    severities = {
        None: Severity.CONTRAINDICATED,
        Action.CONTRAINDICATED: Severity.CONTRAINDICATED,
        Action.AVOID: Severity.MAJOR,
        Action.CONFLICT: Severity.MAJOR,
    }
    severity = severities.get(said.action, Severity.MODERATE)
    return MedicineProblem(
        Kind.CONTRAINDICATION if said.action is None else Kind.ORGANS,
        severity,
        labels,
        said.says,
        (f"{severity.asks[:1].upper()}{severity.asks[1:]}.",),
        title=f"{name}: {'not for this person' if said.action is None else said.action}",
        sources=said.sources,
        checked=said.checked,
    )


def once(labels: Iterable[str]) -> tuple[str, ...]:
    """Each label once."""
    return tuple(dict.fromkeys(labels))
