"""Which medicine for nerve pain is not for this person?

Why      The same three classes, and for many people only one of them is safe.
Misuse   To read what was not asked as "nothing against it": an unknown QT interval is no normal one.
"""

from typing import Final

from trabecula.knowledge.facts.laboratory import creatinine_clearance
from trabecula.knowledge.facts.medicine_safety import (
    child_pugh_class,
    corrected_qt,
    dialysis,
    glaucoma,
    ischaemic_heart_disease,
    liver_disease,
    urinary_retention,
)
from trabecula.knowledge.facts.medicines_taken import tamoxifen
from trabecula.knowledge.facts.opioid import opioids
from trabecula.knowledge.facts.opioid_use import benzodiazepine_or_z_drug
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.policy.medicines import longest_qt_for_a_tricyclic
from trabecula.knowledge.sources.medicines_guidelines import beers_2023
from trabecula.knowledge.sources.medicines_labels import duloxetine_label
from trabecula.knowledge.sources.medicines_lists import ansm_interactions_2020
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.statements.medicines.nerve_pain import NEUROPATHIC
from trabecula.language.condition import About, known
from trabecula.language.fact import takes
from trabecula.language.quantity import MillilitresPerMinute, Years
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

_NO_DULOXETINE: Final = (
    (creatinine_clearance < MillilitresPerMinute(30))
    | dialysis
    | liver_disease
    | known(child_pugh_class)
)

tamoxifen_and_antidepressants = Statement(
    "Tamoxifen and antidepressants",
    code="MED-20",
    about=About.PAIN,
    when=NEUROPATHIC & takes(tamoxifen),
    says=(
        "Not paroxetine, fluoxetine or bupropion.",
        "Duloxetine, both sides: ANSM advises against it with tamoxifen, the guideline on neuropathy from chemotherapy recommends it: the oncologist decides, explicitly.",
        "A gabapentinoid or venlafaxine instead. Not carbamazepine, phenytoin, phenobarbital, rifampicin or St John's wort.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.ONCOLOGY, Role.PHARMACY),
    strength=Strength.STRONG,
    evidence="major interaction",
    sources=(
        ansm_interactions_2020.at(
            "tamoxifen with paroxetine, fluoxetine, bupropion and duloxetine"
        ),
        panel.at("errata, medication rule R20 and missing row on strong inducers (Hansten 2018)"),
    ),
    checked=Checked.IN_PART,
)

no_tricyclic_for_this_person = Statement(
    "No tricyclic for this person",
    code="MED-21",
    about=About.PAIN,
    when=NEUROPATHIC
    & (
        (age >= Years(65))
        | (corrected_qt >= longest_qt_for_a_tricyclic)
        | urinary_retention
        | glaucoma
        | ischaemic_heart_disease
    ),
    says=(
        "No tricyclic, nortriptyline included.",
        "A gabapentinoid by clearance, duloxetine unless MED-20 or MED-22 excludes it, or treatment on the skin.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.PHARMACY, Role.ONCOLOGY),
    strength=Strength.STRONG,
    evidence="Beers: strong, to avoid from 65",
    sources=(
        beers_2023.at("tricyclic antidepressants: avoid"),
        panel.at("errata, medication rules R21 and R22: R21 wins"),
    ),
    checked=Checked.IN_PART,
    note="The cut-off of the QT interval, glaucoma, retention and heart disease are from knowledge.",
)

no_duloxetine_for_this_person = Statement(
    "No duloxetine for this person",
    code="MED-22",
    about=About.PAIN,
    when=NEUROPATHIC & _NO_DULOXETINE,
    says=(
        "No duloxetine.",
        "A gabapentinoid dosed anew by clearance, or treatment on the skin.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.PHARMACY, Role.ONCOLOGY),
    strength=Strength.STRONG,
    evidence="label",
    sources=(duloxetine_label.at("severe renal impairment; hepatic impairment: avoid"),),
    checked=Checked.IN_PART,
)

nortriptyline_in_place_of_duloxetine = Statement(
    "Nortriptyline in place of duloxetine",
    code="MED-22b",
    about=About.PAIN,
    when=NEUROPATHIC & _NO_DULOXETINE,
    only_if=(age < Years(65))
    & (corrected_qt < longest_qt_for_a_tricyclic)
    & urinary_retention.is_no
    & glaucoma.is_no
    & ischaemic_heart_disease.is_no,
    says=(
        "Nortriptyline in low dose is possible: all that speaks against a tricyclic is excluded.",
    ),
    modality=Modality.ANALGESIA,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.PHARMACY, Role.ONCOLOGY),
    strength=Strength.CONDITIONAL,
    evidence="label, and default of the panel",
    sources=(
        duloxetine_label.at("severe renal impairment; hepatic impairment: avoid"),
        panel.at("errata, medication rules R21 and R22: R21 wins"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)

no_gabapentinoid_on_an_opioid_and_a_benzodiazepine = Statement(
    "No gabapentinoid on an opioid and a benzodiazepine",
    code="MED-23",
    about=About.PAIN,
    when=NEUROPATHIC & takes(opioids) & takes(benzodiazepine_or_z_drug),
    says=(
        "Prefer duloxetine, or treatment on the skin, to a gabapentinoid.",
        "Otherwise reduce the benzodiazepine or Z-drug first, stepwise.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.PHARMACY, Role.PALLIATIVE_CARE),
    strength=Strength.STRONG,
    evidence="Beers and FDA",
    sources=(beers_2023.at("opioids with gabapentinoids; opioids with benzodiazepines"),),
    checked=Checked.IN_PART,
)
