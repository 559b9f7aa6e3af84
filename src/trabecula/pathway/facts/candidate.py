"""Candidates: every recorded value of a fact, before it is settled which of them counts."""

from enum import StrEnum

from msgspec import Struct

from trabecula.language.fact import Raw
from trabecula.pathway.record import Moment


class State(StrEnum):
    """Whether a recorded value can be used on the day, and if not, why."""

    CURRENT = "current"
    STALE = "stale"
    UNDATED = "undated"
    CONFLICTING = "conflicting"
    BY_CARER = "said by a carer in the person's place"
    WITHIN_LIMITS = "known only within limits"
    NOT_ANSWERED = "not answered"
    IN_PART = "asked in part"
    UNREADABLE = "could not be read"
    WHICH_LESION = "of which lesion is not said"


class Candidate(Struct, frozen=True, gc=False):
    """One recorded value of a fact. ``value`` is None where there is none: ``state`` says why.

    ``standing`` values hold until something ends them (a diagnosis, a medicine taken now, a time
    since); ``item`` is set where the value is the answer to one item of a checklist; ``limits`` are
    the two ends between which a value lies that is not known exactly; ``how`` is how the value was
    reckoned, where it was not recorded as it is; ``by_carer`` says that a carer answered, and
    ``in_place`` that it was in the place of the person, who alone can say it.
    """

    value: Raw | None
    when: Moment | None
    origin: str
    standing: bool = False
    item: str = ""
    state: State = State.NOT_ANSWERED
    limits: tuple[Raw, ...] = ()
    how: str = ""
    by_carer: bool = False
    in_place: bool = False
