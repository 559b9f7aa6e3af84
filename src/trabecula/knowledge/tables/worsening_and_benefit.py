"""What counts as worse, and what as a benefit, between two plans.

Why      Without a rule made beforehand, a slow loss is got used to, and a placebo is kept.
Misuse   As a diagnosis: each row opens a question. Steps against anyone's baseline but the person's
         own.

One rule for steps (errata): the baseline is the first 14 days with at least 7 valid ones, set anew
after a documented change of plan; the mean is over 7 days with at least 4 valid ones of 10 hours of
wear or more.
"""

from trabecula.knowledge.facts.function import (
    change_in_steps,
    valid_wear_days,
    walking_level_lost,
)
from trabecula.knowledge.facts.pain import change_in_worst_pain
from trabecula.knowledge.policy import changes_that_count as policy
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.radiotherapy import international_consensus_endpoints_2012
from trabecula.language.criterion import Criterion
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days, Hours
from trabecula.language.source import Checked, Citation
from trabecula.language.table import Entries, Entry

SECTION = panel.at("guideline dossier, section 9b, definitions")
ERRATA = panel.at("errata, part B, step rules")
ENDPOINTS = international_consensus_endpoints_2012.at("definitions of response, from knowledge")


def _row(criterion: Criterion, *sources: Citation) -> Entry[str, Criterion]:
    return Entry(
        criterion.says,
        (criterion.says,),
        holds=criterion,
        sources=(SECTION, *sources),
        checked=Checked.FROM_KNOWLEDGE,
    )


def _step(
    name: str, number: PolicyValue[Days] | PolicyValue[Hours] | PolicyValue[int]
) -> Entry[str, PolicyValue[Days] | PolicyValue[Hours] | PolicyValue[int]]:
    return Entry(name, (name,), holds=number, sources=(ERRATA,), checked=Checked.FROM_KNOWLEDGE)


step_rule = Entries(
    "Rule for daily steps",
    (
        _step("days of the baseline", policy.days_of_the_step_baseline),
        _step("fewest valid days of the baseline", policy.fewest_valid_days_of_the_step_baseline),
        _step("days of the mean", policy.days_of_the_step_mean),
        _step("fewest valid days of the mean", policy.fewest_valid_days_of_the_step_mean),
        _step("wear of a valid day", policy.hours_of_wear_of_a_valid_day),
    ),
)
worsening = Entries(
    "Worsening",
    (
        _row(Criterion("Worst pain has risen", change_in_worst_pain >= policy.rise_in_pain_that_is_worse, times=policy.reports_that_confirm_worsening)),
        _row(Criterion("Pain in words has risen by a category", amounts=(policy.rise_in_pain_category_that_is_worse,), times=policy.reports_that_confirm_worsening)),
        _row(Criterion("The daily opioid dose, as oral morphine, has risen", amounts=(policy.rise_in_opioid_dose_that_is_worse,)), ENDPOINTS),
        _row(Criterion("A walking level is lost", walking_level_lost)),
        _row(Criterion("The Timed Up and Go takes longer", amounts=(policy.rise_in_timed_up_and_go_that_is_worse,))),
        _row(Criterion("ECOG performance status has risen", amounts=(policy.rise_in_performance_status_that_is_worse,))),
        _row(Criterion("The mean of daily steps is below the own baseline", (change_in_steps <= policy.fall_in_steps_that_is_worse) & (valid_wear_days >= policy.fewest_valid_days_of_the_step_mean)), ERRATA),
        _row(Criterion("Steps have fallen suddenly", amounts=(policy.sudden_fall_in_steps_that_is_worse,), within=policy.time_of_a_sudden_fall_in_steps), ERRATA),
    ),
)  # fmt: skip
benefit = Entries(
    "Benefit",
    (
        _row(
            Criterion(
                "Pain has fallen, by points or relative to what it was",
                amounts=(
                    policy.fall_in_pain_that_is_a_benefit,
                    policy.relative_fall_in_pain_that_is_a_benefit,
                ),
            )
        ),
    ),
)
