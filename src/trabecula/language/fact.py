"""Facts: the words of the question, positive and unabbreviated, with the unit in the type.

A fact is declared once, in `knowledge.facts`. Comparing it makes a condition::

    adjusted_calcium >= MillimolesPerLitre(3.5)
    site.is_in(LONG_BONES) & (mirels_score >= 9)
    neurological_signs.found("limb_weakness") | stabilised.is_no
"""

from abc import ABC, abstractmethod
from dataclasses import KW_ONLY, dataclass
from typing import Final, Literal, TypeAlias

from trabecula.language.answer import Never
from trabecula.language.carrier import Carrier
from trabecula.language.condition import About, Condition, Is, Subject
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days

Raw: TypeAlias = bool | int | float | str | frozenset[str] | Never
"""A fact's value as it is reckoned with, in the fact's own unit. Not known is ``None``."""

LASTS: Final = "lasts"
"""The shelf life of a fact that does not go stale."""

ShelfLife: TypeAlias = PolicyValue[Days] | Literal["lasts"]


@dataclass(frozen=True, eq=False)
class Fact(Subject, ABC):
    """What every fact declares.

    ``name`` is how a clinician says it, ``key`` the dossier's short key, ``asks`` the question
    that obtains it, ``meaning`` what exactly counts, ``keeps`` how long a recorded value may be
    used, ``carried_by`` how a record carries it, ``voided_by`` the facts whose newer report makes
    an older value of this one useless, ``asked_if`` where alone the question makes sense.
    """

    name: str
    key: str
    asks: str
    _: KW_ONLY
    about: About = About.PERSON
    meaning: str = ""
    keeps: ShelfLife
    carried_by: tuple[Carrier, ...] = ()
    voided_by: tuple["Fact", ...] = ()
    asked_if: Condition | None = None

    @property
    def unit(self) -> str | None:
        """The unit's symbol, or None where there is none."""
        return None

    @property
    def allowed(self) -> tuple[str, ...]:
        """The values or items that the fact can have, where they are named."""
        return ()

    @property
    def lists(self) -> bool:
        """Whether its value is a list of found items."""
        return False

    @abstractmethod
    def read(self, value: object) -> Raw:
        """The value, if it is one of this fact's; a ``ValueError`` saying what is, if not."""

    def of_days(self, days: float) -> float | None:
        """A number of days in this fact's own unit; None where it is no time since something."""
        return None

    def say(self, value: Raw) -> str:
        """A value in words, with its unit."""
        return str(value)

    def say_item(self, item: str) -> str:
        """One of the allowed values or items in words."""
        return item.replace("_", " ")

    def _refuse(self, value: object, takes: str) -> ValueError:
        return ValueError(f"{self.key} ({self.name}) takes {takes}, not {value!r}")


@dataclass(frozen=True, eq=False)
class YesNo(Fact, Condition):
    """A question with the answers yes and no. As a condition it stands for *yes*."""

    def node(self) -> Condition:
        return Is(self, yes=True)

    @property
    def is_no(self) -> Condition:
        """Known to be no; not a negation, so what is not known stays not known."""
        return Is(self, yes=False)

    def read(self, value: object) -> Raw:
        if not isinstance(value, bool):
            raise self._refuse(value, "true or false")
        return value

    def say(self, value: Raw) -> str:
        return "yes" if value else "no"


@dataclass(frozen=True, eq=False)
class Taking(YesNo):
    """Whether the person takes a medicine of a group: conditions say ``takes(opioids)``.

    No is known only from a confirmed, dated list of medicines; yes needs none.
    """


def takes(medicines: Taking) -> Condition:
    """The person takes a medicine of this group now."""
    return medicines.node()
