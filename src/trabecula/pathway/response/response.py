"""What a response is: a treatment, its looks, and what each of them rests on."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from trabecula.language.fact import Fact
from trabecula.language.follow_up import Looks
from trabecula.language.response import Treated, Verdict
from trabecula.language.table import Entry
from trabecula.pathway.facts import Subject
from trabecula.pathway.response.doses import Dose
from trabecula.pathway.response.treatment import Treatment
from trabecula.pathway.response.values import Value
from trabecula.pathway.response.windows import Window


class Standing(StrEnum):
    """Where a look stands on the day that is answered for."""

    NOT_YET = "not yet"
    DUE = "due now"
    JUDGED = "judged"
    NOT_TOLD = "cannot be told"
    MISSED = "missed"
    OVERTAKEN = "overtaken by the next treatment"


@dataclass(frozen=True, slots=True)
class Compared:
    """One number before and at the look. Several values are of one day, and disagree."""

    fact: Fact
    before: tuple[Value, ...]
    now: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a treatment.

    ``doses`` are those of opioids before and at the look. ``both_worsened`` says that
    pain and opioid both rose, which the paper calls indeterminate and which is acted on as
    progression. ``cost`` is whether relief costs mobility, by a measure that is not validated; None
    is not known. ``missing`` is what is asked, ``says`` what a reader has to know beside it.
    """

    window: Window
    standing: Standing
    verdict: Verdict | None = None
    compared: tuple[Compared, ...] = ()
    doses: tuple[Dose, Dose] | None = None
    both_worsened: bool = False
    cost: bool | None = None
    missing: tuple[str, ...] = ()
    says: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Flare:
    """Whether pain flared after radiotherapy: None where it is not told.

    ``values`` are the highest after it, ``back`` the day on which pain and dose were back. While a
    rise is not back, progression is not excluded, and ``flared`` is None.
    """

    flared: bool | None
    values: tuple[Value, ...] = ()
    back: date | None = None
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Failed:
    """Whether the check failed by the table: None where it is not told, or a clinician judges it.

    ``because`` says why, ``day`` is that of the values that it rests on. ``judged`` is what is left
    to a clinician, in the words of the table.
    """

    failed: bool | None
    because: str
    day: date | None = None
    judged: str = ""


@dataclass(frozen=True, slots=True)
class Response:
    """The response to one treatment.

    ``of_the_person`` says that no pain is told at the treated place, so that the pain of the person
    stands for it: then it is not the response of that place. ``since`` is the day from which the
    main looks count, None where it is not known.
    """

    treatment: Treatment
    row: Entry[Any, Looks]
    rules: Treated
    subject: Subject
    of_the_person: bool
    since: date | None
    looks: tuple[Look, ...]
    failed: Failed
    flare: Flare | None = None
    missing: tuple[str, ...] = ()
    says: tuple[str, ...] = ()

    @property
    def newest(self) -> Look | None:
        """The newest look that was judged."""
        return next((one for one in reversed(self.looks) if one.standing is Standing.JUDGED), None)
