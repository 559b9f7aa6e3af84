"""May this person have an anti-inflammatory medicine, and should it be offered?

Why      For bone pain it can work where paracetamol does not; it can also bleed, or end the kidneys.
Misuse   To read a gap as "nothing against it": it is offered only where every exclusion is known to be
         absent. The clearance counts, not an estimated filtration.
"""

from typing import Final

from trabecula.knowledge.facts.cancer import systemic_treatments
from trabecula.knowledge.facts.laboratory import creatinine_clearance, platelets
from trabecula.knowledge.facts.medicine_safety import (
    active_ulcer,
    aspirin_exacerbated_disease,
    child_pugh_class,
    dialysis,
    gastrointestinal_bleed,
    heart_failure,
    pregnancy,
    weeks_pregnant,
)
from trabecula.knowledge.facts.medicines_taken import (
    anticoagulants,
    diuretics,
    nephrotoxic_chemotherapy,
    nsaids,
    renin_angiotensin,
)
from trabecula.knowledge.facts.source_of_pain import source_here
from trabecula.knowledge.sources.medicines_guidelines import beers_2023, esmo_cancer_pain_2018
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.statements.medicines.liver import NO_LIVER_DISEASE, SEVERE
from trabecula.knowledge.statements.medicines.pregnancy import NOT_PREGNANT, PREGNANCY_NOT_EXCLUDED
from trabecula.language.condition import About, not_known
from trabecula.language.fact import takes
from trabecula.language.quantity import BillionsPerLitre, MillilitresPerMinute, Weeks
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

ANTI_VEGF: Final = systemic_treatments.found("vegf_tki", "bevacizumab")
_TRIPLE_WHAMMY: Final = takes(renin_angiotensin) & takes(diuretics)
_LATE_PREGNANCY: Final = (
    (weeks_pregnant >= Weeks(20))
    & (pregnancy.is_in(("possible", "pregnant")) | not_known(pregnancy))
    & PREGNANCY_NOT_EXCLUDED
)
EXCLUDED: Final = (
    (creatinine_clearance < MillilitresPerMinute(30))
    | dialysis
    | (platelets < BillionsPerLitre(50))
    | gastrointestinal_bleed
    | active_ulcer
    | takes(anticoagulants)
    | heart_failure
    | aspirin_exacerbated_disease
    | SEVERE
    | _LATE_PREGNANCY
    | ANTI_VEGF
    | takes(nephrotoxic_chemotherapy)
    | _TRIPLE_WHAMMY
)
_GATE: Final = (
    beers_2023.at("clearance below 30 mL/min, heart failure, ulcer, anticoagulant"),
    panel.at("errata, medication rule R30: by clearance, with ulcer, aspirin, liver, pregnancy"),
)

no_anti_inflammatory_for_this_person = Statement(
    "No anti-inflammatory for this person",
    code="MED-30",
    when=EXCLUDED,
    says=(
        "No anti-inflammatory medicine, neither selective nor not.",
        "An exception is a specialist's, with the reason written down.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.INFORMATION,
    owner=(Role.PHARMACY, Role.ONCOLOGY, Role.PRIMARY_CARE),
    strength=Strength.STRONG,
    evidence="Beers strong; labels",
    sources=_GATE,
    checked=Checked.IN_PART,
    note="Platelets below 50, treatment against VEGF, the window of nephrotoxic chemotherapy and the three together (with a medicine on renin and a diuretic) are from knowledge.",
)

stopping_an_anti_inflammatory = Statement(
    "Stopping an anti-inflammatory",
    code="MED-30b",
    when=takes(nsaids) & EXCLUDED,
    says=(
        "An anti-inflammatory is taken and should not be: stop it today, and relieve the pain by other means.",
        "Low-dose aspirin for the heart is not stopped here: ask who prescribes it.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.SAME_DAY,
    owner=(Role.PHARMACY, Role.ONCOLOGY, Role.PRIMARY_CARE),
    strength=Strength.STRONG,
    evidence="Beers strong; labels",
    sources=_GATE,
    checked=Checked.IN_PART,
    monitor=("Creatinine and haemoglobin.",),
)

trial_of_an_anti_inflammatory_for_bone_pain = Statement(
    "Trial of an anti-inflammatory for bone pain",
    code="MED-31",
    about=About.PAIN,
    when=source_here.found("bone"),
    only_if=(creatinine_clearance >= MillilitresPerMinute(30))
    & dialysis.is_no
    & (platelets >= BillionsPerLitre(50))
    & gastrointestinal_bleed.is_no
    & active_ulcer.is_no
    & anticoagulants.is_no
    & heart_failure.is_no
    & aspirin_exacerbated_disease.is_no
    & (NO_LIVER_DISEASE | child_pugh_class.equals("a"))
    & NOT_PREGNANT,
    unless=takes(nsaids) | ANTI_VEGF | takes(nephrotoxic_chemotherapy) | _TRIPLE_WHAMMY,
    says=(
        "A trial with a stop date: naproxen 250 to 500 mg twice a day, ibuprofen 400 mg three times, or celecoxib 200 mg a day; with a proton pump inhibitor from one risk factor on.",
        "Look again on day 3 to 5; stop on day 7 if relief is below 30 %.",
        "Clearance 30 to 59 mL/min: no longer than 5 to 7 days.",
    ),
    modality=Modality.ANALGESIA,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    strength=Strength.CONDITIONAL,
    evidence="ESMO I, B; Cochrane 2017: low certainty in cancer pain",
    sources=(
        esmo_cancer_pain_2018.at("anti-inflammatories in cancer pain (from knowledge)"),
        panel.at("errata: trial of an anti-inflammatory, review on day 3 to 5, stop on day 7"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    monitor=("Creatinine, blood pressure, bleeding.",),
    note="In Child-Pugh class B labels advise against most of them (MED-15), so it is not offered there.",
)
