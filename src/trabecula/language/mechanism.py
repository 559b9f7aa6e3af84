"""Mechanism: what speaks for and against each source of one pain, and how that is weighed.

Pain from a bone metastasis is structure, nerve and inflammation together. Each piece of evidence
is a condition about one pain, with the lesion that it is tied to and the person.
"""

from dataclasses import KW_ONLY, dataclass
from enum import StrEnum

from trabecula.language.condition import Condition
from trabecula.language.source import Checked, Citation


class Contributor(StrEnum):
    """What a pain can come from."""

    STRUCTURAL = "structural"
    NERVE = "nerve"
    INFLAMMATORY = "inflammatory"


class Weight(StrEnum):
    """How much a piece of evidence says alone."""

    STRONG = "strong"
    SUPPORTING = "supporting"


@dataclass(frozen=True, eq=False)
class Evidence:
    """Where ``when`` applies, it speaks for the contributor; with ``against``, against it.

    Where it does not apply, or is not known, it says nothing: the absence of a sign is evidence
    only where it is declared as such. ``answers`` names what it rests on: of two that rest on the
    same answers only one counts, the heavier.
    """

    contributor: Contributor
    says: str
    _: KW_ONLY
    when: Condition
    weight: Weight = Weight.SUPPORTING
    against: bool = False
    answers: frozenset[str] = frozenset()
    source: Citation
    checked: Checked

    def shares_answers(self, other: "Evidence") -> bool:
        """Whether it rests on some of the answers on which another piece rests."""
        return not self.answers.isdisjoint(other.answers)
