"""When to look whether a treatment helps, and when to call it failed.

Why      Looked at too early, a treatment that works slowly is stopped; never looked at, one that
         failed goes on.
Misuse   In the days of a flare. To judge a bone-modifying agent by pain. To wait for the date when
         things get worse before it.

No guideline gives these times, except that the median response to radiotherapy came at 4 weeks. The
decision on an adjuvant falls at 2 to 4 weeks of a tolerated dose, the last at 8 (errata).
"""

from enum import StrEnum
from typing import Any

from trabecula.knowledge.facts.lesion import (
    pathological_fracture,
    vertebral_compression_fracture,
)
from trabecula.knowledge.facts.radiotherapy import radiotherapy_response
from trabecula.knowledge.policy import response_times as policy
from trabecula.knowledge.policy.changes_that_count import (
    fall_in_pain_that_is_a_benefit,
    relative_fall_in_pain_after_intrathecal_therapy,
    relative_fall_in_pain_that_is_a_benefit,
)
from trabecula.knowledge.policy.radiotherapy import end_of_response_check, start_of_response_check
from trabecula.knowledge.sources.interventions import cafe_2011, callstrom_2013, motion_2021
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.radiotherapy import present_2018, rtog_7810, sc24_2021
from trabecula.knowledge.sources.rehabilitation import galvao_2018
from trabecula.language.criterion import Criterion, Window, judged, moment
from trabecula.language.follow_up import Looks
from trabecula.language.source import Checked, Citation
from trabecula.language.table import Entries, Entry


class Intervention(StrEnum):
    """A treatment whose response is looked for."""

    OPIOID = "opioid, started or changed"
    ADJUVANT = "neuropathic adjuvant"
    STEROID = "steroid trial"
    RADIOTHERAPY = "external beam radiotherapy"
    STEREOTACTIC_RADIOTHERAPY = "stereotactic radiotherapy"
    RADIOTHERAPY_AGAIN = "radiotherapy again"
    HALF_BODY_RADIOTHERAPY = "half-body radiotherapy"
    AUGMENTATION = "kyphoplasty or vertebroplasty"
    ABLATION = "ablation"
    FOCUSED_ULTRASOUND = "focused ultrasound"
    INTRATHECAL_THERAPY = "intrathecal therapy"
    BONE_MODIFYING_AGENT = "bone-modifying agent"
    EXERCISE = "exercise"
    PSYCHOLOGICAL_PLAN = "cognitive behavioural therapy, also of insomnia, or mood plan"
    NUTRITION = "nutrition"


def _looks(
    intervention: Intervention,
    first: Window[Any] | None,
    *main: Window[Any],
    failed: Criterion | None,
    says: str = "",
    sources: tuple[Citation, ...] = (),
) -> Entry[Intervention, Looks]:
    return Entry(
        intervention,
        (intervention,),
        holds=Looks(first, main, failed, says),
        sources=(panel.at("guideline dossier, section 9b"), *sources),
        checked=Checked.IN_PART if sources else Checked.FROM_KNOWLEDGE,
    )


NO_RESPONSE = radiotherapy_response.is_not_in(("cr", "pr"))

response_times = Entries(
    "Response times by intervention",
    (
        _looks(Intervention.OPIOID, Window(policy.opioid_first_look_from, policy.opioid_first_look_to), moment(policy.opioid_main_look), failed=Criterion("Pain falls by neither amount, or side effects outweigh the benefit", amounts=(relative_fall_in_pain_that_is_a_benefit, fall_in_pain_that_is_a_benefit), judged=True, after=policy.opioid_main_look)),
        _looks(Intervention.ADJUVANT, moment(policy.adjuvant_first_look), Window(policy.adjuvant_decision_from, policy.adjuvant_decision_to), moment(policy.adjuvant_final_look), failed=Criterion("Pain falls by less than this amount at a tolerated dose", amounts=(relative_fall_in_pain_that_is_a_benefit,), after=policy.adjuvant_final_look), says="First tolerance; the main looks count from a tolerated dose."),
        _looks(Intervention.STEROID, Window(policy.steroid_first_look_from, policy.steroid_first_look_to), Window(policy.steroid_main_look_from, policy.steroid_main_look_to), failed=judged("No benefit: stop", after=policy.steroid_main_look_to)),
        _looks(Intervention.RADIOTHERAPY, moment(start_of_response_check), moment(policy.radiotherapy_main_look), moment(policy.radiotherapy_has_failed_at), moment(end_of_response_check), failed=Criterion("Neither complete nor partial response", NO_RESPONSE, after=policy.radiotherapy_has_failed_at), sources=(present_2018.at("results: time to response, median 4 weeks"),)),
        _looks(Intervention.STEREOTACTIC_RADIOTHERAPY, moment(policy.stereotactic_first_look), moment(policy.stereotactic_main_look), failed=Criterion("Pain is up, or the bone has broken", radiotherapy_response.equals("pp") | pathological_fracture | vertebral_compression_fracture, judged=True), sources=(sc24_2021.at("results: complete response at 3 months"),)),
        _looks(Intervention.RADIOTHERAPY_AGAIN, moment(policy.reirradiation_first_look), moment(policy.reirradiation_main_look), failed=Criterion("Neither complete nor partial response", NO_RESPONSE, after=policy.reirradiation_main_look)),
        _looks(Intervention.HALF_BODY_RADIOTHERAPY, moment(policy.half_body_first_look), moment(policy.half_body_main_look), failed=judged("No relief", after=policy.half_body_has_failed_at), sources=(rtog_7810.at("results: half of the responders within 48 hours, 80 % within a week"),)),
        _looks(Intervention.AUGMENTATION, Window(policy.augmentation_first_look_from, policy.augmentation_first_look_to), moment(policy.augmentation_main_look), failed=judged("No change: image again", after=policy.augmentation_has_failed_at), sources=(cafe_2011.at("results: disability at 1 month"),)),
        _looks(Intervention.ABLATION, moment(policy.ablation_first_look), moment(policy.ablation_middle_look), moment(policy.ablation_main_look), failed=Criterion("Pain falls by less than this amount", amounts=(fall_in_pain_that_is_a_benefit,), after=policy.ablation_main_look), sources=(motion_2021.at("results: weeks 1 and 8"), callstrom_2013.at("results: weeks 1, 4 and 8"))),
        _looks(Intervention.FOCUSED_ULTRASOUND, moment(policy.ultrasound_first_look), moment(policy.ultrasound_main_look), moment(policy.ultrasound_last_look), failed=Criterion("Pain falls by less than this amount", amounts=(fall_in_pain_that_is_a_benefit,), after=policy.ultrasound_main_look)),
        _looks(Intervention.INTRATHECAL_THERAPY, moment(policy.intrathecal_first_look), moment(policy.intrathecal_main_look), failed=Criterion("Pain falls by less than this amount, or there is toxicity", amounts=(relative_fall_in_pain_after_intrathecal_therapy,), judged=True, after=policy.intrathecal_main_look)),
        _looks(Intervention.BONE_MODIFYING_AGENT, None, failed=None, says="Blood tests only: it is not judged on pain."),
        _looks(Intervention.EXERCISE, None, Window(policy.exercise_main_look_from, policy.exercise_main_look_to), failed=judged("Decline: review"), says="First look at each session; main look with Timed Up and Go and 30-second chair stand.", sources=(galvao_2018.at("design: three months"),)),
        _looks(Intervention.PSYCHOLOGICAL_PLAN, moment(policy.psychological_first_look), moment(policy.psychological_main_look), failed=judged("No change: PSY-11", after=policy.psychological_main_look)),
        _looks(Intervention.NUTRITION, moment(policy.nutrition_first_look), Window(policy.nutrition_main_look_from, policy.nutrition_main_look_to), failed=judged("Falling: escalate, or comfort", after=policy.nutrition_main_look_to), says="First intake; then weight and strength."),
    ),
)  # fmt: skip
