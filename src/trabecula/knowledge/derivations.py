"""Which facts are reckoned from which, by what function: along one order, without circles."""

from typing import Final

from trabecula.calculation.body_mass import body_mass_index as body_mass_index_of
from trabecula.calculation.calcium import adjusted_calcium as adjust_calcium
from trabecula.calculation.clotting import (
    poor,
    poor_by_anticoagulant,
    poor_by_platelets,
    poor_by_ratio,
)
from trabecula.calculation.lesions import (
    any_lesion,
    any_lesion_in,
    days_since_newest,
    highest,
    number_of_painful_sites,
    worst_epidural_grade,
    worst_mechanism,
)
from trabecula.calculation.pain import change_in_pain
from trabecula.calculation.pain import movement_gap as gap_between
from trabecula.calculation.performance_crosswalk import ecog_of_the_living
from trabecula.calculation.renal import clearance, clearance_with_height, filtration
from trabecula.knowledge.derivations_of_medicines import DERIVATIONS_OF_MEDICINES
from trabecula.knowledge.derivations_over_time import DERIVATIONS_OVER_TIME
from trabecula.knowledge.facts.cancer import bone_metastases
from trabecula.knowledge.facts.each_pain import (
    mechanism_here,
    movement_gap,
    pain_here_at_rest,
    pain_here_on_movement,
    pain_here_worst,
)
from trabecula.knowledge.facts.inputs import (
    albumin,
    body_height,
    body_weight,
    estimated_filtration,
    ionised_calcium,
    karnofsky_performance_status,
    serum_creatinine,
    sex_for_equations,
    spinal_metastases,
    total_calcium,
)
from trabecula.knowledge.facts.laboratory import (
    adjusted_calcium,
    coagulopathy,
    creatinine_clearance,
    platelets,
)
from trabecula.knowledge.facts.lesion import SPINE, lesion_pain, site
from trabecula.knowledge.facts.lesion_scores import (
    lesion_epidural_compression_grade,
    lesion_pain_mechanism,
    lesion_sins_score,
)
from trabecula.knowledge.facts.medicine_safety import anticoagulant_not_held, clotting_ratio
from trabecula.knowledge.facts.nutrition import body_mass_index
from trabecula.knowledge.facts.pain import (
    change_in_worst_pain,
    pain_mechanism,
    painful_sites,
    worst_pain,
)
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.facts.prognosis import ecog_performance_status
from trabecula.knowledge.facts.radiotherapy import (
    time_since_radiotherapy,
    time_since_radiotherapy_here,
)
from trabecula.knowledge.facts.spine import epidural_compression_grade, sins_score
from trabecula.knowledge.instruments.function.device_steps import device_steps
from trabecula.knowledge.instruments.nutrition.screening import must_tool
from trabecula.knowledge.instruments.structure.mirels import mirels
from trabecula.knowledge.instruments.structure.response_to_treatment import consensus_response
from trabecula.knowledge.instruments.structure.spinal_stability import sins
from trabecula.knowledge.mechanisms import EVIDENCE
from trabecula.knowledge.sources.cord_compression import (
    noms_2013,
    spinal_instability_neoplastic_score,
)
from trabecula.knowledge.sources.equations import (
    buccheri_1996,
    ckd_epi,
    cockcroft_gault_1976,
    statpearls_calcium,
    who_2000,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.derivation import (
    Assembled,
    Calculated,
    Change,
    Derivation,
    FromEach,
    FromEvidence,
)

_CLOTTING: Final = panel.at("errata B: INR above 1.5, platelets below 50, or an anticoagulant")

DERIVATIONS: tuple[Derivation, ...] = (
    *DERIVATIONS_OVER_TIME,
    Calculated(
        adjusted_calcium,
        needs=(total_calcium, albumin),
        by=adjust_calcium,
        words="total calcium adjusted to an albumin of 40 g/L, since no usable ionised calcium is recorded",
        source=statpearls_calcium.at("corrected calcium, in mmol/L by the dossier's unit rule"),
        without=(ionised_calcium,),
    ),
    Calculated(
        creatinine_clearance,
        needs=(age, serum_creatinine, sex_for_equations, body_weight, body_height),
        by=clearance_with_height,
        words="Cockcroft-Gault; adjusted body weight from a body mass index of 25, else actual",
        source=cockcroft_gault_1976.at("equation"),
    ),
    Calculated(
        creatinine_clearance,
        needs=(age, serum_creatinine, sex_for_equations, body_weight),
        by=clearance,
        words="Cockcroft-Gault with the actual body weight, since no height is recorded",
        source=cockcroft_gault_1976.at("equation"),
        without=(body_height,),
    ),
    Calculated(
        estimated_filtration,
        needs=(serum_creatinine, age, sex_for_equations),
        by=filtration,
        words="CKD-EPI 2021",
        source=ckd_epi.at("creatinine equation of 2021"),
    ),
    Calculated(
        body_mass_index,
        needs=(body_weight, body_height),
        by=body_mass_index_of,
        words="body weight in kilograms by the square of the height in metres",
        source=who_2000.at("definition of the body mass index (from knowledge, not read)"),
    ),
    Calculated(
        ecog_performance_status,
        needs=(karnofsky_performance_status,),
        by=ecog_of_the_living,
        words="from the Karnofsky status by Buccheri's crosswalk; another crosswalk differs",
        source=buccheri_1996.at("crosswalk of the two scales"),
    ),
    Calculated(
        coagulopathy,
        needs=(platelets,),
        by=poor_by_platelets,
        words="platelets below 50",
        source=_CLOTTING,
    ),
    Calculated(
        coagulopathy,
        needs=(clotting_ratio,),
        by=poor_by_ratio,
        words="INR above 1.5",
        source=_CLOTTING,
    ),
    Calculated(
        coagulopathy,
        needs=(anticoagulant_not_held,),
        by=poor_by_anticoagulant,
        words="a therapeutic anticoagulant that is not held",
        source=_CLOTTING,
    ),
    Calculated(
        coagulopathy,
        needs=(clotting_ratio, platelets, anticoagulant_not_held),
        by=poor,
        words="INR, platelets and anticoagulant together",
        source=_CLOTTING,
        without=(coagulopathy,),
    ),
    Assembled(mirels),
    Assembled(sins),
    Assembled(consensus_response),
    Assembled(must_tool),
    Assembled(device_steps),
    Calculated(
        movement_gap,
        needs=(pain_here_on_movement, pain_here_at_rest),
        by=gap_between,
        words="this pain on movement less this pain at rest",
        source=panel.at("instruments dossier 1.1: movement-evoked gap, not validated"),
    ),
    FromEach(
        worst_pain,
        of=pain_here_worst,
        by=highest,
        words="the worst of the pains with a place",
        source=panel.at("the worst pain is no less than the worst of its places"),
        at_least=True,
        floors=(pain_here_on_movement, pain_here_at_rest),
    ),
    Change(
        change_in_worst_pain,
        of=worst_pain,
        by=change_in_pain,
        words="worst pain less the previous comparable report, 1 to 14 days older",
        source=panel.at("fact pain_delta: the window of a comparable report"),
    ),
    FromEvidence(
        mechanism_here,
        fills=lesion_pain_mechanism,
        evidence=EVIDENCE,
        words="the only mechanism that the evidence for and against leaves possible",
        source=panel.at("mechanism of a pain: what speaks for and against each source"),
    ),
    FromEach(
        bone_metastases,
        of=site,
        by=any_lesion,
        words="a bone lesion is recorded",
        source=panel.at("a recorded metastatic bone lesion is a bone metastasis"),
    ),
    FromEach(
        spinal_metastases,
        of=site,
        by=any_lesion_in(SPINE),
        words="a recorded bone lesion is in the spine, or the site of every one is known and none is",
        source=panel.at("scores of the spine say nothing of people without a spinal metastasis"),
    ),
    FromEach(
        sins_score,
        of=lesion_sins_score,
        by=highest,
        words="the highest of the scored lesions",
        source=spinal_instability_neoplastic_score.at("score each lesion, report the highest"),
        each=True,
    ),
    FromEach(
        epidural_compression_grade,
        of=lesion_epidural_compression_grade,
        by=worst_epidural_grade,
        words="the worst of the graded lesions",
        source=noms_2013.at("epidural grade at the worst level"),
        each=True,
    ),
    FromEach(
        pain_mechanism,
        of=lesion_pain_mechanism,
        by=worst_mechanism,
        words="neuropathic before mixed before nociceptive, of the lesions where it is known",
        source=panel.at("errata, row on facts of a lesion that lesion rules read of the person"),
        each=True,
    ),
    FromEach(
        painful_sites,
        of=lesion_pain,
        by=number_of_painful_sites,
        words="lesions with pain of 4 or more; every lesion's pain is known",
        source=panel.at("fact painful_sites"),
    ),
    FromEach(
        time_since_radiotherapy,
        of=time_since_radiotherapy_here,
        by=days_since_newest,
        words="days since the newest radiotherapy of a bone lesion",
        source=panel.at("fact days_since_rt: any bone site"),
    ),
    *DERIVATIONS_OF_MEDICINES,
)
