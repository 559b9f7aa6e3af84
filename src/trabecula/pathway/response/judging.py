"""Judging: what values before and at a look come to. Where they can be read in two ways that come
to two verdicts, none is given."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, Final

from trabecula.calculation.numerical_rating import is_fall_by, is_substantial_fall, is_worse
from trabecula.calculation.radiotherapy_response import Response as Endpoint
from trabecula.calculation.radiotherapy_response import response_to_radiotherapy
from trabecula.language.policy import Policy
from trabecula.language.quantity import Percent, Points
from trabecula.language.response import Measure, Verdict
from trabecula.pathway.response.doses import Dose, pairs
from trabecula.pathway.response.response import Compared
from trabecula.pathway.times import value_of

_ENDPOINTS: Final = {
    "cr": Verdict.COMPLETE,
    "pr": Verdict.PARTIAL,
    "ir": Verdict.INDETERMINATE,
    "pp": Verdict.PROGRESSION,
}
NO_PAIN_BEFORE: Final = "there was no pain before, so that no response can be judged"
TWO_VALUES: Final = "values of one day disagree, and come to different verdicts"
TWO_DOSES: Final = "the doses of opioid lie between bounds that come to different verdicts"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict, or why there is none."""

    verdict: Verdict | None
    both_worsened: bool = False
    why_not: tuple[str, ...] = ()


def category(verdict: Verdict | None) -> str | None:
    """The value of the fact of the response that a verdict by the endpoints stands for."""
    return next((key for key, one in _ENDPOINTS.items() if one is verdict), None)


def by_endpoints(pain: Compared, before: Dose, now: Dose) -> Judgement:
    """By the international consensus endpoints, with the category that is acted on."""
    if any(value.number == 0 for value in pain.before):
        return Judgement(None, why_not=(NO_PAIN_BEFORE,))
    named = (("before", before), ("at the look", now))
    unknown = [
        f"the opioid dose {when}: {dose.not_known}" for when, dose in named if not dose.readings
    ]
    if unknown:
        return Judgement(None, why_not=tuple(unknown))
    found = {
        response
        for pair in _numbers(pain)
        for doses in pairs(before, now)
        if (response := response_to_radiotherapy(*pair, *doses)) is not None
    }
    verdicts = {_ENDPOINTS[one.response] for one in found}
    if len(verdicts) == 1:
        return Judgement(verdicts.pop(), all(one.both_worsened for one in found))
    return Judgement(None, why_not=(_why(pain, found),))


def _why(pain: Compared, found: Iterable[Endpoint]) -> str:
    return TWO_DOSES if len(list(_numbers(pain))) == 1 else TWO_VALUES


def by_pain(pain: Compared, amounts: Sequence[Any], policy: Policy) -> Judgement:
    """By the fall in pain: by half, by one of these amounts, by less, or a rise by 2 points."""
    if any(value.number == 0 for value in pain.before):
        return Judgement(None, why_not=(NO_PAIN_BEFORE,))
    values = [value_of(amount, policy) for amount in amounts]
    points = next((-one.value for one in values if isinstance(one, Points)), None)
    percent = next((-one.value for one in values if isinstance(one, Percent)), None)
    return _one({_fall(*pair, points, percent) for pair in _numbers(pain)})


def _fall(before: float, now: float, points: float | None, percent: float | None) -> Verdict:
    if is_worse(before, now):
        return Verdict.WORSE_PAIN
    if not is_fall_by(before, now, points, percent):
        return Verdict.TOO_LITTLE
    return Verdict.SUBSTANTIAL if is_substantial_fall(before, now) else Verdict.ENOUGH


def by_measures(compared: Iterable[tuple[Measure, Compared]], policy: Policy) -> Judgement:
    """By what each measure comes to; those of which nothing gives a size say nothing."""
    found = {
        verdict
        for measure, one in compared
        for pair in _numbers(one)
        if (verdict := _change(measure, *pair, policy)) is not None
    }
    if {Verdict.BETTER, Verdict.WORSE} <= found:
        return Judgement(Verdict.MIXED)
    return _one(found - {Verdict.UNCHANGED} or found)


def _change(measure: Measure, before: float, now: float, policy: Policy) -> Verdict | None:
    gain = now - before if measure.higher == "better" else before - now
    change, share = measure.change, measure.worse_percent
    if share is not None and before > 0:
        lost = 100 * -gain >= policy.value(share).value * before
        return Verdict.WORSE if lost else Verdict.UNCHANGED
    if change is None:
        return None
    if change.better is not None and gain >= change.better:
        return Verdict.BETTER
    if change.worse is not None and -gain >= change.worse:
        return Verdict.WORSE
    return Verdict.UNCHANGED


def _one(verdicts: set[Verdict]) -> Judgement:
    if len(verdicts) == 1:
        return Judgement(next(iter(verdicts)))
    return Judgement(None, why_not=(TWO_VALUES,) if verdicts else ())


def _numbers(compared: Compared) -> Iterator[tuple[float, float]]:
    for before, now in product(compared.before, compared.now):
        yield before.number, now.number
