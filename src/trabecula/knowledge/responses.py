"""By what a treatment is known in a record, and by what it is judged to have helped.

Why      What was given is looked at at its time, by the number that it was given for.
Misuse   To judge a bone-modifying agent by pain. To take a medicine of these groups for a treatment
         of pain where it is given for mood, for seizures, or for the cord.

Radiotherapy is known by its codes. Of other procedures the words of the record tell: no code of
theirs has been verified. The endpoints count from the end of radiotherapy, as MON-10 does.
"""

from collections.abc import Mapping
from typing import Final

from trabecula.knowledge.facts.each_pain import pain_here_worst
from trabecula.knowledge.facts.function import (
    change_in_steps,
    timed_up_and_go,
    timed_up_and_go_unable,
)
from trabecula.knowledge.facts.inputs import body_weight, opioid_dose
from trabecula.knowledge.facts.lesion import (
    lesion_pain,
    pathological_fracture,
    vertebral_compression_fracture,
)
from trabecula.knowledge.facts.lesion_inputs import (
    opioid_dose_before_radiotherapy,
    pain_before_radiotherapy,
)
from trabecula.knowledge.facts.medicine_groups import (
    all_bone_modifying_agents,
    corticosteroid_medicines,
    gabapentinoids,
    opioid_medicines,
)
from trabecula.knowledge.facts.opioid import sedation
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.facts.radiotherapy import (
    RADIOTHERAPY_CODES,
    pain_fell_after_local_treatment,
    radiotherapy_response,
)
from trabecula.knowledge.instruments.function.chair_stands import chair_stand_30_s
from trabecula.knowledge.instruments.mind.gad import gad_7
from trabecula.knowledge.instruments.mind.phq import phq_9
from trabecula.knowledge.instruments.mind.sleep import insomnia
from trabecula.knowledge.medicine_classes.bone_and_bowel import lidocaine_on_the_skin
from trabecula.knowledge.medicine_classes.nervous_system import (
    serotonin_and_noradrenaline_reuptake_inhibitors,
    tricyclics,
)
from trabecula.knowledge.policy import response_times as policy
from trabecula.knowledge.policy.changes_that_count import (
    fall_in_pain_that_is_a_benefit,
    relative_fall_in_pain_that_is_a_benefit,
    rise_in_timed_up_and_go_that_is_worse,
)
from trabecula.knowledge.tables.response_times import Intervention
from trabecula.language.instrument import Instrument
from trabecula.language.response import (
    Costs,
    JudgedBy,
    Measure,
    ResponseRules,
    Treated,
    Verdict,
)


def _score(instrument: Instrument) -> Measure:
    """The first score of an instrument, with its own meaningful change."""
    score = instrument.scores[0]
    assert score.higher is not None
    return Measure(score.fact, higher=score.higher, change=score.change)


_OTHER_REASON: Final = "It may be given for another reason than pain: then this is no response."
_TREATED: Final[Mapping[Intervention, Treated]] = {
    Intervention.FOCUSED_ULTRASOUND: Treated(
        JudgedBy.PAIN, words=("focused ultrasound", "mrgfus", "hifu"), local=True
    ),
    Intervention.ABLATION: Treated(
        JudgedBy.PAIN,
        words=("radiofrequency ablation", "cryoablation", "microwave ablation", "thermal ablation"),
        local=True,
    ),
    Intervention.AUGMENTATION: Treated(
        JudgedBy.PAIN,
        words=("kyphoplasty", "vertebroplasty", "vertebral augmentation"),
        local=True,
    ),
    Intervention.INTRATHECAL_THERAPY: Treated(JudgedBy.PAIN, words=("intrathecal",)),
    Intervention.HALF_BODY_RADIOTHERAPY: Treated(
        JudgedBy.PAIN,
        words=("half-body", "half body", "hemibody", "hemi-body"),
        from_its_end=True,
    ),
    Intervention.STEREOTACTIC_RADIOTHERAPY: Treated(
        JudgedBy.ENDPOINTS,
        words=("stereotactic", "sbrt", "sabr"),
        from_its_end=True,
        local=True,
    ),
    Intervention.RADIOTHERAPY: Treated(
        JudgedBy.ENDPOINTS,
        codes=RADIOTHERAPY_CODES,
        from_its_end=True,
        local=True,
    ),
    Intervention.RADIOTHERAPY_AGAIN: Treated(JudgedBy.ENDPOINTS, from_its_end=True, local=True),
    Intervention.OPIOID: Treated(JudgedBy.PAIN, medicines=(opioid_medicines,), by_change=True),
    Intervention.ADJUVANT: Treated(
        JudgedBy.PAIN,
        medicines=(
            gabapentinoids,
            serotonin_and_noradrenaline_reuptake_inhibitors,
            tricyclics,
            lidocaine_on_the_skin,
        ),
        from_last_change=True,
        note=_OTHER_REASON,
    ),
    Intervention.STEROID: Treated(
        JudgedBy.PAIN, medicines=(corticosteroid_medicines,), note=_OTHER_REASON
    ),
    Intervention.BONE_MODIFYING_AGENT: Treated(
        JudgedBy.NOTHING, medicines=(all_bone_modifying_agents,)
    ),
    Intervention.EXERCISE: Treated(
        JudgedBy.MEASURES,
        is_chosen=True,
        measures=(
            Measure(
                timed_up_and_go,
                higher="worse",
                worse_percent=rise_in_timed_up_and_go_that_is_worse,
            ),
            _score(chair_stand_30_s),
        ),
        fails=(Verdict.WORSE, Verdict.MIXED),
        succeeds=(Verdict.BETTER, Verdict.UNCHANGED),
    ),
    Intervention.PSYCHOLOGICAL_PLAN: Treated(
        JudgedBy.MEASURES,
        is_chosen=True,
        measures=(_score(phq_9), _score(gad_7), _score(insomnia)),
        fails=(Verdict.UNCHANGED, Verdict.WORSE),
        succeeds=(Verdict.BETTER,),
    ),
    Intervention.NUTRITION: Treated(
        JudgedBy.MEASURES,
        is_chosen=True,
        measures=(Measure(body_weight, higher="better"), _score(chair_stand_30_s)),
    ),
}

RESPONSES: Final = ResponseRules(
    treated={each.name.lower(): treated for each, treated in _TREATED.items()},
    again=Intervention.RADIOTHERAPY_AGAIN.name.lower(),
    repeats=(
        Intervention.RADIOTHERAPY.name.lower(),
        Intervention.STEREOTACTIC_RADIOTHERAPY.name.lower(),
    ),
    pain=worst_pain,
    pain_here=pain_here_worst,
    lesion_pain=lesion_pain,
    pain_before=pain_before_radiotherapy,
    opioid_before=opioid_dose_before_radiotherapy,
    opioid_dose=opioid_dose,
    fractures=(pathological_fracture, vertebral_compression_fracture),
    costs=Costs(sedation, timed_up_and_go, timed_up_and_go_unable, change_in_steps),
    baseline=policy.age_of_the_value_before_treatment,
    early=policy.look_that_comes_early,
    late=policy.look_that_comes_late,
    gap=policy.gap_within_one_course,
    fall=fall_in_pain_that_is_a_benefit,
    share=relative_fall_in_pain_that_is_a_benefit,
    response=radiotherapy_response,
    benefit=pain_fell_after_local_treatment,
)
