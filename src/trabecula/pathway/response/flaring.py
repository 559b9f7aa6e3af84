"""Flares: a rise of pain in the days after radiotherapy that goes away again.

Until it has, progression is not excluded, and nothing is said. Nor is it where days are missing: a
flare lasts a day or two.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from trabecula.calculation.pain_flare import WINDOW_IN_DAYS, pain_flare
from trabecula.pathway.response.doses import Dose, pairs
from trabecula.pathway.response.looking import Looking
from trabecula.pathway.response.response import Flare
from trabecula.pathway.response.values import Value

_ANY_DAY = 0


def flare(looking: Looking) -> Flare:
    """Whether pain flared, from the day after the first of radiotherapy until 10 after its last."""
    treatment, baseline = looking.treatment, looking.baseline
    if treatment.begun is None or treatment.ended is None:
        return Flare(None, missing=("the days of the radiotherapy",))
    if len(baseline) != 1:
        return Flare(None, missing=(f"{looking.told.pain_fact.name}, before the treatment",))
    end = treatment.ended + timedelta(WINDOW_IN_DAYS)
    until = min(looking.as_of, treatment.next or date.max)
    days = looking.told.pain.days(treatment.begun + timedelta(1), min(end, until))
    before = looking.told.doses.on(treatment.begun, looking.told.dose_before)
    rises = {day: _rose(looking, baseline[0], before, day) for day in days}
    risen = [day for day, rose in rises.items() if rose]
    if risen:
        back = _back(looking, baseline[0], before, risen[-1], until)
        return Flare(True if back else None, _highest(looking, risen), back)
    if None in rises.values():
        return Flare(None, missing=("the opioid doses of these days",))
    if until < end or len(days) < (end - treatment.begun).days:
        name = looking.told.pain_fact.name
        return Flare(None, missing=(f"{name}, each day until {WINDOW_IN_DAYS} days after it",))
    return Flare(False, _highest(looking, days))


def _rose(looking: Looking, before: Value, dose: Dose, day: date) -> bool | None:
    """Whether pain or dose rose as in a flare; None where the doses of both days do not tell."""
    highest = max(value.number for value in looking.told.pain.on(day))
    answers = {
        pain_flare(before.number, highest, *each, _ANY_DAY, back_at_baseline=True)
        for each in pairs(dose, looking.told.doses.on(day))
    }
    return answers.pop() if len(answers) == 1 else None


def _back(looking: Looking, before: Value, dose: Dose, rose: date, until: date) -> date | None:
    """The first day after a rise on which pain and dose are no higher than before."""
    for day in looking.told.pain.days(rose + timedelta(1), until):
        lower = all(value.number <= before.number for value in looking.told.pain.on(day))
        doses = list(pairs(dose, looking.told.doses.on(day)))
        if lower and doses and all(now <= then for then, now in doses):
            return day
    return None


def _highest(looking: Looking, days: Sequence[date]) -> tuple[Value, ...]:
    values = [value for day in days for value in looking.told.pain.on(day)]
    highest = max(value.number for value in values)
    return tuple(value for value in values if value.number == highest)
