"""Which values are followed over time, and what a change of them means.

Why      Pain, walking and side effects are read together: relief that costs walking is not a gain.
Misuse   To compare people with each other: everybody is compared with their own earlier values. To
         read a rise of opioid exposure as good or bad: it is neither in itself.

What an instrument has is taken from it; what is worse by this clinic's policy is worse alone: from
what size on a change is better, no source says.
"""

from typing import Final

from trabecula.knowledge.facts.each_pain import (
    pain_here_at_rest,
    pain_here_on_movement,
    pain_here_worst,
)
from trabecula.knowledge.facts.function import (
    fall_since_last_contact,
    fatigue,
    gait_speed,
    timed_up_and_go,
    walking_aid,
)
from trabecula.knowledge.facts.inputs import body_weight
from trabecula.knowledge.facts.lesion import lesion_pain
from trabecula.knowledge.facts.mind import gad_7_score, insomnia_severity_index, phq_9_score
from trabecula.knowledge.facts.nutrition import bowel_function_index, days_without_stool
from trabecula.knowledge.facts.opioid import sedation
from trabecula.knowledge.facts.opioid_use import morphine_milligram_equivalents, rescue_doses
from trabecula.knowledge.facts.pain import average_pain, worst_pain
from trabecula.knowledge.facts.prognosis import ecog_performance_status
from trabecula.knowledge.instruments.function.chair_stands import chair_stand_30_s
from trabecula.knowledge.instruments.function.device_steps import (
    active_minutes,
    device_day,
    hours_of_sleep,
    steps_of_a_day,
)
from trabecula.knowledge.instruments.function.gait_speed import usual_gait_speed
from trabecula.knowledge.instruments.function.physical_performance import (
    physical_performance_battery,
)
from trabecula.knowledge.instruments.mind.gad import gad_7
from trabecula.knowledge.instruments.mind.phq import phq_9
from trabecula.knowledge.instruments.mind.sleep import insomnia
from trabecula.knowledge.instruments.pain.bpi import bpi_sf
from trabecula.knowledge.instruments.pain.interference import (
    mobility_interference,
    peg,
)
from trabecula.knowledge.instruments.pain.severity import CHANGE
from trabecula.knowledge.instruments.side_effects.bowel import bfi
from trabecula.knowledge.instruments.side_effects.pro_ctcae import MOBILITY_SET, PRO_CTCAE
from trabecula.knowledge.policy import changes_that_count as policy
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.tables.worsening_and_benefit import SECTION
from trabecula.language.instrument import Instrument, MeaningfulChange
from trabecula.language.monitoring import Cost, CountsAsWorse, Domain, Watched
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Percent
from trabecula.language.source import Checked

COST: Final = panel.at("instruments dossier, section 5.16: analgesia_cost, not validated")
WALKING_LEVELS: Final = {
    "none": 0, "cane": 1, "crutches": 1, "walker": 1, "wheelchair": 2, "bed": 3,
}  # fmt: skip
"""Unaided, with an aid, in a wheelchair, in bed."""
_ONE_LEVEL: Final = MeaningfulChange(None, 1, source=SECTION, checked=Checked.FROM_KNOWLEDGE)
_ONE_GRADE: Final = Cost(1, source=COST, checked=Checked.FROM_KNOWLEDGE)
_DRIFTS_OFF: Final = Cost(at=2, source=COST, checked=Checked.FROM_KNOWLEDGE)
_THAT_COST: Final = ("proctcae_40", "proctcae_46", "proctcae_53")
"""Dizziness, concentration and fatigue."""


def _here(by: PolicyValue[Percent] | PolicyValue[int]) -> CountsAsWorse:
    return CountsAsWorse(by, source=SECTION, checked=Checked.FROM_KNOWLEDGE)


def _of(instrument: Instrument, key: str, domain: Domain, cost: Cost | None = None) -> Watched:
    """A score, with its own direction and its own meaningful change."""
    score = instrument.score(key)
    return Watched(score.gives, domain, higher=score.higher, change=score.change, cost=cost)


def _symptom(instrument: Instrument) -> Watched:
    key = instrument.name.replace("-", "_")
    cost = _ONE_GRADE if key in _THAT_COST else None
    return _of(instrument, f"{key}_comp", Domain.SIDE_EFFECT, cost)


_WORN_LONG_ENOUGH: Final = device_day.score("steps_day_valid").gives
_PAINS: Final = (
    worst_pain, average_pain, pain_here_worst, pain_here_on_movement, pain_here_at_rest, lesion_pain,
)  # fmt: skip
_NAUSEA, _CONSTIPATION = 9, 15

WATCHED: Final = (
    *(Watched(pain, Domain.PAIN, higher="worse", change=CHANGE) for pain in _PAINS),
    _of(bpi_sf, "bpi_interference", Domain.PAIN),
    _of(peg, "peg", Domain.PAIN),
    Watched(mobility_interference, Domain.PAIN, higher="worse"),
    Watched(walking_aid, Domain.FUNCTION, higher="worse", change=_ONE_LEVEL, ranks=WALKING_LEVELS),
    Watched(fall_since_last_contact, Domain.FUNCTION, higher="worse"),
    Watched(
        steps_of_a_day,
        Domain.FUNCTION,
        higher="better",
        worse=_here(policy.fall_in_steps_that_is_worse),
        only_if=_WORN_LONG_ENOUGH,
        fewest=policy.fewest_valid_days_of_the_step_mean,
    ),
    Watched(
        active_minutes,
        Domain.FUNCTION,
        higher="better",
        only_if=_WORN_LONG_ENOUGH,
        fewest=policy.fewest_valid_days_of_the_step_mean,
    ),
    Watched(
        timed_up_and_go,
        Domain.FUNCTION,
        higher="worse",
        worse=_here(policy.rise_in_timed_up_and_go_that_is_worse),
    ),
    _of(usual_gait_speed, gait_speed.key, Domain.FUNCTION),
    _of(physical_performance_battery, "sppb_total", Domain.FUNCTION),
    _of(chair_stand_30_s, "chair_stand_30s", Domain.FUNCTION),
    Watched(
        ecog_performance_status,
        Domain.FUNCTION,
        higher="worse",
        worse=_here(policy.rise_in_performance_status_that_is_worse),
    ),
    Watched(sedation, Domain.SIDE_EFFECT, higher="worse", cost=_DRIFTS_OFF),
    Watched(fatigue, Domain.SIDE_EFFECT, higher="worse"),
    *map(_symptom, (*MOBILITY_SET, PRO_CTCAE[_NAUSEA], PRO_CTCAE[_CONSTIPATION])),
    _of(bfi, bowel_function_index.key, Domain.SIDE_EFFECT),
    Watched(days_without_stool, Domain.SIDE_EFFECT, higher="worse"),
    Watched(morphine_milligram_equivalents, Domain.EXPOSURE, higher=None, of_medicines=True),
    Watched(rescue_doses, Domain.EXPOSURE, higher="worse"),
    Watched(hours_of_sleep, Domain.SLEEP, higher=None),
    _of(insomnia, insomnia_severity_index.key, Domain.SLEEP),
    _of(phq_9, phq_9_score.key, Domain.MOOD),
    _of(gad_7, gad_7_score.key, Domain.MOOD),
    Watched(body_weight, Domain.NUTRITION, higher=None),
)
