"""Which medicines come into question where a statement calls for one, line by line.

Why      A statement chooses the class; within it the person's kidneys, liver, frailty and mobility
         choose the medicine.
Misuse   As an order. A later line is not forbidden: it is not where one begins.
"""

from typing import Final

from trabecula.knowledge.medicines.adjuvants.amitriptyline import amitriptyline
from trabecula.knowledge.medicines.adjuvants.duloxetine import duloxetine
from trabecula.knowledge.medicines.adjuvants.gabapentin import gabapentin
from trabecula.knowledge.medicines.adjuvants.nortriptyline import nortriptyline
from trabecula.knowledge.medicines.adjuvants.pregabalin import pregabalin
from trabecula.knowledge.medicines.adjuvants.venlafaxine import venlafaxine
from trabecula.knowledge.medicines.bone_agents.denosumab import denosumab
from trabecula.knowledge.medicines.bone_agents.pamidronate import pamidronate
from trabecula.knowledge.medicines.bone_agents.zoledronic_acid import zoledronic_acid
from trabecula.knowledge.medicines.bowel.bisacodyl import bisacodyl
from trabecula.knowledge.medicines.bowel.macrogol import macrogol
from trabecula.knowledge.medicines.bowel.methylnaltrexone import methylnaltrexone
from trabecula.knowledge.medicines.bowel.naldemedine import naldemedine
from trabecula.knowledge.medicines.bowel.naloxegol import naloxegol
from trabecula.knowledge.medicines.bowel.senna import senna
from trabecula.knowledge.medicines.non_opioids.capsaicin import capsaicin
from trabecula.knowledge.medicines.non_opioids.celecoxib import celecoxib
from trabecula.knowledge.medicines.non_opioids.ibuprofen import ibuprofen
from trabecula.knowledge.medicines.non_opioids.lidocaine_topical import lidocaine_topical
from trabecula.knowledge.medicines.non_opioids.naproxen import naproxen
from trabecula.knowledge.medicines.non_opioids.paracetamol import paracetamol
from trabecula.knowledge.medicines.opioids.buprenorphine_td import buprenorphine_td
from trabecula.knowledge.medicines.opioids.codeine import codeine
from trabecula.knowledge.medicines.opioids.fentanyl_td import fentanyl_td
from trabecula.knowledge.medicines.opioids.fentanyl_tm import fentanyl_tm
from trabecula.knowledge.medicines.opioids.hydromorphone import hydromorphone
from trabecula.knowledge.medicines.opioids.morphine import morphine
from trabecula.knowledge.medicines.opioids.oxycodone import oxycodone
from trabecula.knowledge.medicines.opioids.tramadol import tramadol
from trabecula.knowledge.medicines.steroids.dexamethasone import dexamethasone
from trabecula.knowledge.medicines.steroids.prednisolone import prednisolone
from trabecula.knowledge.sources.medicines_guidelines import (
    asco_neuropathy_2020,
    asco_opioids_2023,
    calgb_70604,
    esmo_cancer_pain_2018,
    neupsig_2025,
    opioid_constipation_guidelines,
    who_cancer_pain_2018,
)
from trabecula.knowledge.statements.bone_health.starting import (
    bone_modifying_agent_in_breast_or_castration_resistant_prostate_cancer,
    bone_modifying_agent_in_myeloma,
    bone_modifying_agent_in_other_solid_tumours,
)
from trabecula.knowledge.statements.medicines.anti_inflammatory import (
    trial_of_an_anti_inflammatory_for_bone_pain,
)
from trabecula.knowledge.statements.medicines.breakthrough import dose_before_a_movement
from trabecula.knowledge.statements.medicines.kidneys import (
    medicines_in_severe_kidney_impairment,
)
from trabecula.knowledge.statements.medicines.limits_in_nerve_pain import (
    nortriptyline_in_place_of_duloxetine,
)
from trabecula.knowledge.statements.medicines.nerve_pain import (
    duloxetine_for_neuropathy_from_chemotherapy,
    one_first_line_medicine_for_nerve_pain,
)
from trabecula.knowledge.statements.medicines.pain_intensity import (
    low_dose_strong_opioid_for_moderate_pain,
    non_opioid_for_mild_pain,
    strong_opioid_now_for_severe_pain,
)
from trabecula.knowledge.statements.medicines.route import opioid_by_another_route
from trabecula.knowledge.statements.medicines.starting_an_opioid import (
    immediate_release_for_the_first_opioid,
)
from trabecula.knowledge.statements.medicines.steroid_trial import short_trial_of_a_steroid
from trabecula.knowledge.statements.monitoring.bowels import bowel_review_during_opioid_treatment
from trabecula.language.candidate import CandidateLine
from trabecula.language.medicine import Medicine
from trabecula.language.source import Checked, Citation
from trabecula.language.statement import Statement

_RECALLED = Checked.FROM_KNOWLEDGE
_WHO = who_cancer_pain_2018.at("choice by intensity (from knowledge)")
_ESMO = esmo_cancer_pain_2018.at("choice of opioid and route (from knowledge)")
_STRONG = (morphine, oxycodone, hydromorphone)
_NSAIDS = (naproxen, ibuprofen, celecoxib)


def _line(
    statement: Statement,
    line: int,
    *medicines: Medicine,
    why: str,
    source: Citation,
    checked: Checked = _RECALLED,
) -> CandidateLine:
    return CandidateLine(
        statement=statement, line=line, holds=medicines, why=why, sources=(source,), checked=checked
    )


CANDIDATES: Final[tuple[CandidateLine, ...]] = (
    _line(
        non_opioid_for_mild_pain,
        1,
        paracetamol,
        *_NSAIDS,
        why="Non-opioid, alone or together.",
        source=_WHO,
    ),
    _line(
        low_dose_strong_opioid_for_moderate_pain,
        1,
        *_STRONG,
        why="A strong opioid in a low dose.",
        source=asco_opioids_2023.at("1.1"),
        checked=Checked.IN_PART,
    ),
    _line(
        low_dose_strong_opioid_for_moderate_pain,
        1,
        paracetamol,
        *_NSAIDS,
        why="A non-opioid beside the opioid.",
        source=_ESMO,
    ),
    _line(
        low_dose_strong_opioid_for_moderate_pain,
        2,
        tramadol,
        codeine,
        why="Only where no strong opioid is to be had.",
        source=asco_opioids_2023.at("2.1"),
        checked=Checked.IN_PART,
    ),
    _line(
        low_dose_strong_opioid_for_moderate_pain,
        3,
        buprenorphine_td,
        why="A patch takes a day or more to work, so it is not the first opioid; for the old and frail its lowest dose spares alertness.",
        source=_ESMO,
    ),
    _line(
        strong_opioid_now_for_severe_pain,
        1,
        *_STRONG,
        why="A strong opioid of immediate release.",
        source=asco_opioids_2023.at("1.1"),
        checked=Checked.IN_PART,
    ),
    _line(
        immediate_release_for_the_first_opioid,
        1,
        *_STRONG,
        why="Immediate release first.",
        source=asco_opioids_2023.at("3.1"),
        checked=Checked.IN_PART,
    ),
    _line(
        opioid_by_another_route,
        1,
        buprenorphine_td,
        why="By patch, no opioid before or a low dose.",
        source=_ESMO,
    ),
    _line(
        opioid_by_another_route,
        2,
        fentanyl_td,
        why="By patch, opioid tolerant and stable.",
        source=_ESMO,
    ),
    _line(
        medicines_in_severe_kidney_impairment,
        1,
        buprenorphine_td,
        why="Needs no change for the kidneys.",
        source=_ESMO,
    ),
    _line(
        medicines_in_severe_kidney_impairment,
        2,
        fentanyl_td,
        why="After buprenorphine; labels differ.",
        source=_ESMO,
    ),
    _line(
        medicines_in_severe_kidney_impairment, 3, hydromorphone, why="With caution.", source=_ESMO
    ),
    _line(
        one_first_line_medicine_for_nerve_pain,
        1,
        gabapentin,
        pregabalin,
        duloxetine,
        venlafaxine,
        nortriptyline,
        amitriptyline,
        why="First line: one of them, not all.",
        source=neupsig_2025.at("first line"),
        checked=Checked.YES,
    ),
    _line(
        one_first_line_medicine_for_nerve_pain,
        2,
        lidocaine_topical,
        capsaicin,
        why="Second line, for a small place.",
        source=neupsig_2025.at("second line"),
        checked=Checked.YES,
    ),
    _line(
        duloxetine_for_neuropathy_from_chemotherapy,
        1,
        duloxetine,
        why="The only one that helped.",
        source=asco_neuropathy_2020.at("treatment of neuropathy (from knowledge)"),
    ),
    _line(
        nortriptyline_in_place_of_duloxetine,
        1,
        nortriptyline,
        gabapentin,
        why="In place of duloxetine.",
        source=esmo_cancer_pain_2018.at("nerve pain (from knowledge)"),
    ),
    _line(
        short_trial_of_a_steroid,
        1,
        dexamethasone,
        prednisolone,
        why="A short trial with a day to stop.",
        source=_WHO,
    ),
    _line(
        trial_of_an_anti_inflammatory_for_bone_pain,
        1,
        *_NSAIDS,
        why="A trial with a day to stop.",
        source=_ESMO,
    ),
    _line(
        dose_before_a_movement,
        1,
        *_STRONG,
        why="Immediate release before the movement.",
        source=_ESMO,
    ),
    _line(
        dose_before_a_movement,
        2,
        fentanyl_tm,
        why="Where immediate release is too slow; opioid tolerant only.",
        source=_ESMO,
    ),
    _line(
        bowel_review_during_opioid_treatment,
        1,
        senna,
        macrogol,
        why="With every opioid.",
        source=opioid_constipation_guidelines.at("first step (from knowledge)"),
    ),
    _line(
        bowel_review_during_opioid_treatment,
        2,
        bisacodyl,
        why="After 3 days without a stool.",
        source=opioid_constipation_guidelines.at("rectal step (from knowledge)"),
    ),
    _line(
        bowel_review_during_opioid_treatment,
        3,
        naldemedine,
        naloxegol,
        methylnaltrexone,
        why="After two classes of laxatives have failed, and nothing blocks the bowel.",
        source=opioid_constipation_guidelines.at("opioid antagonists of the gut (from knowledge)"),
    ),
    *(
        _line(
            statement,
            1,
            zoledronic_acid,
            denosumab,
            pamidronate,
            why="One agent that protects bone, after teeth, kidneys and calcium.",
            source=calgb_70604.at("every 12 weeks is not inferior"),
            checked=Checked.IN_PART,
        )
        for statement in (
            bone_modifying_agent_in_breast_or_castration_resistant_prostate_cancer,
            bone_modifying_agent_in_other_solid_tumours,
            bone_modifying_agent_in_myeloma,
        )
    ),
)
