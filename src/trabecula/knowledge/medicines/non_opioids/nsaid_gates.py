"""Who gets no NSAID by mouth or injection, and who gets one with care.

Why      Bleeding, kidneys and the heart stop more treatments than pain does.
Misuse   To override a stop without a specialist and a reason that is written down.
"""

from trabecula.knowledge.facts.cancer import systemic_treatments
from trabecula.knowledge.facts.laboratory import coagulopathy, creatinine_clearance, platelets
from trabecula.knowledge.facts.medicine_safety import (
    active_ulcer,
    aspirin_exacerbated_disease,
    earlier_ulcer_or_bleed,
    gastrointestinal_bleed,
    heart_failure,
    ischaemic_heart_disease,
    weeks_pregnant,
)
from trabecula.knowledge.facts.medicines_taken import (
    anticoagulants,
    diuretics,
    nephrotoxic_chemotherapy,
    renin_angiotensin,
    serotonergic_medicine,
)
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.facts.steroid import corticosteroids
from trabecula.knowledge.sources.medicines_guidelines import (
    beers_2023,
    derived_by_the_project,
    kdigo_2024,
)
from trabecula.knowledge.sources.medicines_labels import ema_referrals, european_labels, us_labels
from trabecula.knowledge.statements.medicines.pregnancy import MAY_BE_PREGNANT
from trabecula.language.condition import Condition
from trabecula.language.fact import takes
from trabecula.language.medicine import Said, said
from trabecula.language.quantity import BillionsPerLitre, MillilitresPerMinute, Weeks, Years
from trabecula.language.source import Checked, Citation

_STOP = derived_by_the_project.at(
    "errata, part B, R30: a hard stop, only a specialist overrides it"
)
_LABELS = us_labels.at("NSAIDs as a class, 4, 5 and 8 (from knowledge)")
_KNOWN = Checked.FROM_KNOWLEDGE


def _never(text: str, when: Condition | None, *at: Citation, checked: Checked = _KNOWN) -> Said:
    return said(text, *(at or (_LABELS,)), _STOP, checked=checked, when=when)


nsaid_contraindications = (
    _never("Gastrointestinal bleeding in the last 6 months.", gastrointestinal_bleed),
    _never(
        "An active ulcer of the stomach or duodenum.",
        active_ulcer,
        beers_2023.at(
            "history of gastric or duodenal ulcer: NSAIDs (what stops is more than it says)"
        ),
        checked=Checked.IN_PART,
    ),
    _never(
        "Asthma, swelling or a rash by aspirin or an NSAID before.", aspirin_exacerbated_disease
    ),
    said("Around bypass surgery of the heart.", _LABELS, checked=_KNOWN),
    _never(
        "Symptomatic heart failure.",
        heart_failure,
        beers_2023.at("heart failure: NSAIDs, avoid where symptomatic"),
        checked=Checked.IN_PART,
    ),
    _never(
        "Creatinine clearance below 30 mL/min.",
        creatinine_clearance < MillilitresPerMinute(30),
        beers_2023.at("kidney function: NSAIDs, avoid below 30 (draft: not verified again)"),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    _never(
        "Platelets below 50 thousand millions per litre.",
        platelets < BillionsPerLitre(50),
        european_labels.at("NSAIDs; practice of oncology (from knowledge)"),
    ),
    _never("A disorder of clotting that is not corrected.", coagulopathy),
    _never(
        "An anticoagulant.",
        takes(anticoagulants),
        beers_2023.at("interactions: NSAIDs and anticoagulants (what stops is more than it says)"),
        checked=Checked.IN_PART,
    ),
    _never(
        "Treatment against VEGF: perforation, bleeding, poor wounds.",
        systemic_treatments.found("vegf_tki", "bevacizumab"),
    ),
    _never(
        "Cisplatin, ifosfamide, methotrexate or pemetrexed in the present course.",
        takes(nephrotoxic_chemotherapy),
    ),
    _never(
        "An ACE inhibitor or its like together with a diuretic.",
        takes(renin_angiotensin) & takes(diuretics),
        kdigo_2024.at("NSAID with renin-angiotensin blocker and diuretic (from knowledge)"),
    ),
    _never(
        "Pregnancy from 20 weeks (little amniotic fluid); from 30 weeks the duct of the child's heart closes.",
        MAY_BE_PREGNANT & (weeks_pregnant >= Weeks(20)),
        us_labels.at("NSAIDs, 8: FDA 2020, 20 and 30 weeks (from knowledge)"),
    ),
)
heart_vessels_forbid = said(
    "Ischaemic heart disease (a contraindication in Europe).",
    ema_referrals.at("diclofenac and coxibs: the heart and vessels (from knowledge)"),
    checked=_KNOWN,
    when=ischaemic_heart_disease,
)
other_vessels_forbid = said(
    "Disease of the arteries of legs or brain (a contraindication in Europe).",
    ema_referrals.at("diclofenac and coxibs: the heart and vessels (from knowledge)"),
    checked=_KNOWN,
)
nsaid_cautions = (
    said("From 75 years.", _LABELS, checked=_KNOWN, when=age >= Years(75)),
    said(
        "A corticosteroid with it: ulcers are 4 to 15 times as frequent; a proton pump inhibitor is a must, or the NSAID is left out.",
        beers_2023.at("interactions: corticosteroids and NSAIDs, gastroprotection"),
        derived_by_the_project.at("pharmacology dossier, section 3, I70 (figure from knowledge)"),
        checked=Checked.IN_PART,
        when=takes(corticosteroids),
    ),
    said(
        "An antidepressant that acts on serotonin with it: bleeding; a proton pump inhibitor.",
        _LABELS,
        checked=_KNOWN,
        when=takes(serotonergic_medicine),
    ),
    said("Aspirin or another antiplatelet medicine with it: bleeding.", _LABELS, checked=_KNOWN),
    said(
        "An ulcer or bleeding before: a proton pump inhibitor with it, or none.",
        beers_2023.at("history of gastric or duodenal ulcer: NSAIDs"),
        checked=Checked.YES,
        when=earlier_ulcer_or_bleed,
    ),
    said(
        "Platelets of 50 to 100 thousand millions per litre: of this class celecoxib alone.",
        derived_by_the_project.at("pharmacology dossier, section 3, I69 (from knowledge)"),
        checked=_KNOWN,
        when=(platelets >= BillionsPerLitre(50)) & (platelets <= BillionsPerLitre(100)),
    ),
    said(
        "It hides fever in neutropenia.",
        _LABELS,
        checked=_KNOWN,
        when=systemic_treatments.found("chemo"),
    ),
    said(
        "Disease of the arteries of heart, legs or brain: naproxen if it cannot be avoided, never diclofenac or etoricoxib.",
        ema_referrals.at("NSAIDs and the heart (from knowledge)"),
        checked=_KNOWN,
    ),
    said("Want of fluid, or contrast medium within 48 hours.", _LABELS, checked=_KNOWN),
    said(
        "Zoledronate or pamidronate in the same week: the kidneys; pause for 2 to 3 days around it.",
        _LABELS,
        derived_by_the_project.at("pharmacology dossier, section 3, I72 (from knowledge)"),
        checked=_KNOWN,
    ),
)
