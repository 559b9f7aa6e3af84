"""Relief before exercise: which medicine that is prescribed already may be timed, and never more.

No dose is worked out here. What is taken is what the record says.
"""

from dataclasses import dataclass
from typing import Final

from trabecula.language.answer import Answer
from trabecula.language.exercise import DoseBefore, ExerciseLibrary
from trabecula.language.route import Release
from trabecula.language.statement import Statement
from trabecula.pathway.programme.settling import Ask, once
from trabecula.pathway.recommendations import Recommendation, Recommendations, Status
from trabecula.pathway.taken.opioids import opioids_of
from trabecula.pathway.taken.taken import TakenMedicine

_LIQUID: Final = frozenset({"liquid"})


@dataclass(frozen=True, slots=True)
class Relief:
    """What may be timed before exercise.

    ``applying`` are the answers, pain by pain, of the statement that times it, where it is shown.
    ``rescue`` are the opioids prescribed as needed that act fast, ``unclear`` those of which the
    record does not tell the dose, or whether they do. ``against`` are the statements that speak
    against it now, ``asks`` what would tell whether it is timed.
    """

    rule: DoseBefore
    applying: tuple[Recommendation, ...]
    rescue: tuple[TakenMedicine, ...]
    unclear: tuple[TakenMedicine, ...]
    against: tuple[Statement, ...]
    asks: tuple[Ask, ...]

    @property
    def may_be_timed(self) -> bool:
        """Whether there is something prescribed to time, and nothing speaks against it."""
        return bool(self.applying and self.rescue and not self.against)


def relief(recommendations: Recommendations, library: ExerciseLibrary) -> Relief:
    """What is known of relief before exercise for this person."""
    rule = library.rules.dose_before
    items = [item for item in recommendations.items if item.statement is rule.statement]
    active = (item.statement for item in recommendations.items if item.active)
    against = dict.fromkeys(one for one in active if one in rule.against)
    rescue, unclear = _rescue(recommendations)
    waiting = (item for item in items if item.answer is Answer.NOT_KNOWN)
    asks = once(Ask(fact, item.about) for item in waiting for fact in item.missing())
    return Relief(
        rule,
        tuple(item for item in items if item.status is Status.SHOWN),
        rescue,
        unclear,
        tuple(against),
        asks,
    )


def _rescue(
    recommendations: Recommendations,
) -> tuple[tuple[TakenMedicine, ...], tuple[TakenMedicine, ...]]:
    """The opioids as needed that are known to act fast, and those of which it is not told.

    What is not said to be released at once, and is no liquid, may be made to last.
    """
    opioids = opioids_of(recommendations.facts.taken)
    needed = dict.fromkeys(one.medicine for one in opioids if one.as_needed is not None)
    not_known = dict.fromkeys(one.medicine for one in opioids if one.not_known)
    may_last = [one for one in needed if not _is_fast(one) and one.release is Release.NOT_SAID]
    return (
        tuple(one for one in needed if _is_fast(one) and one not in not_known),
        tuple(dict.fromkeys((*not_known, *may_last))),
    )


def _is_fast(medicine: TakenMedicine) -> bool:
    forms = {entry.product.form for entry in medicine.entries}
    liquid = bool(forms) and forms <= _LIQUID and medicine.release is not Release.MODIFIED
    return medicine.release is Release.IMMEDIATE or liquid
