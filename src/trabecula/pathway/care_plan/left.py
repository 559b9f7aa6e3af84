"""What a plan leaves, and why: nothing that applies is passed over in silence."""

from dataclasses import dataclass
from enum import StrEnum

from trabecula.language.condition import Subject as AskedFact
from trabecula.pathway.options.for_person import OptionForPerson
from trabecula.pathway.recommendations import Recommendation


class Why(StrEnum):
    """Why something that applies is not done in this plan."""

    ANOTHER_CHOSEN = "another option was chosen"
    PLAN_LEAVES_IT = "this plan leaves it"
    CARRYING_ON = "carrying on as now leaves it"
    DECLINED = "declined by the person"
    WAITS = "waits for an answer"
    STRUCK = "struck out"
    SET_ASIDE = "set aside"
    PUT_OFF = "put off"
    DEFERRED = "deferred"
    SUPPRESSED = "suppressed"


@dataclass(frozen=True, slots=True, eq=False)
class Left:
    """Statements that apply and that this plan does not carry out.

    ``says`` is the reason in words. ``options`` are those that would have answered it, or the one
    that was chosen instead; ``asks`` what is to be known first.
    """

    items: tuple[Recommendation, ...]
    why: Why
    says: str
    options: tuple[OptionForPerson, ...] = ()
    asks: tuple[AskedFact, ...] = ()
