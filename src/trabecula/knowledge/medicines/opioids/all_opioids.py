"""What holds of every opioid: what it is called, for whom not, with what care, what it costs."""

from trabecula.knowledge.facts.function import falls_in_12_months
from trabecula.knowledge.facts.medicine_safety import frailty_scale, pregnancy
from trabecula.knowledge.facts.nutrition import body_mass_index
from trabecula.knowledge.facts.opioid_use import (
    benzodiazepine_or_z_drug,
    chronic_lung_disease,
    cns_active_medicines,
    daily_alcohol,
    gabapentinoid,
    sleep_disordered_breathing,
    substance_use_disorder,
)
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.sources.medicines_guidelines import (
    asco_opioids_2023,
    beers_2023,
    derived_by_the_project,
    fall_risk_medicines_2018,
    stoppfall_classes,
)
from trabecula.knowledge.sources.medicines_labels import fda_opioid_labels_2025, us_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_opioid_tests
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.condition import Condition
from trabecula.language.fact import takes
from trabecula.language.medicine import Burden, Said, said
from trabecula.language.organ_function import Action, OrganAdvice
from trabecula.language.quantity import KilogramsPerSquareMetre, Years
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

RECALLED = Checked.FROM_KNOWLEDGE
USUAL_DOSE = OrganAdvice(Action.USUAL, "Usual dose.")
FRAIL = derived_by_the_project.at("pharmacology dossier, section 1.1, frail or elderly")
"""The basis of every start for a frail or older person."""


def opioid_identity(name: str, ingredient: str, *classes: str) -> TableRow[MedicineGroup]:
    """Its RxNorm ingredient and ATC classes, both seen."""
    return TableRow(
        holds=MedicineGroup(name, (*rxnorm(ingredient), *atc(*classes)), (name,)),
        sources=(
            rxnorm_of_opioid_tests.at(f"ingredient {ingredient}"),
            atc_index.at(", ".join(classes)),
        ),
        checked=Checked.YES,
    )


def labels_say(of: str, text: str, when: Condition | None = None) -> Said:
    """What labels say of an opioid, from knowledge."""
    place = us_labels.at(f"{of}: contraindications and warnings (from knowledge)")
    return said(text, place, checked=RECALLED, when=when)


def opioid_burden(
    of: str,
    *,
    alertness: int = 2,
    balance: int = 2,
    falls: int = 2,
    cognition: int = 2,
    bowels: int = 3,
    serotonergic: int = 0,
) -> Burden:
    """What an opioid costs; by default as morphine does."""
    return Burden(
        holds="An opioid makes drowsy and constipates.",
        alertness=alertness,
        balance=balance,
        falls=falls,
        cognition=cognition,
        bowels=bowels,
        serotonergic=serotonergic,
        sources=(derived_by_the_project.at(f"pharmacology dossier, section 1.4, row {of}"),),
        checked=RECALLED,
    )


_ALL = "opioids as a class"

opioid_contraindications = (
    labels_say(_ALL, "Significant respiratory depression without a way to support breathing."),
    labels_say(_ALL, "Acute severe asthma that is not watched."),
    labels_say(_ALL, "Known or suspected obstruction or paralysis of the bowel."),
    labels_say(_ALL, "Hypersensitivity."),
)
opioid_cautions = (
    labels_say(
        _ALL,
        "A benzodiazepine, a gabapentinoid, a Z-drug or alcohol with it.",
        takes(benzodiazepine_or_z_drug) | takes(gabapentinoid) | daily_alcohol,
    ),
    labels_say(
        _ALL,
        "Sleep apnoea, COPD, a body mass index above 35.",
        sleep_disordered_breathing
        | chronic_lung_disease
        | (body_mass_index > KilogramsPerSquareMetre(35)),
    ),
    said(
        "From 65 years, or frail: start with 25 to 50 % of the adult dose.",
        derived_by_the_project.at("pharmacology dossier, section 1.5, opioids"),
        checked=RECALLED,
        when=(age >= Years(65)) | (frailty_scale >= 5),
    ),
    labels_say(_ALL, "Raised pressure in the skull."),
    said(
        "Substance use disorder: care together with addiction services; opioids are not denied.",
        asco_opioids_2023.at("abstract: collaboration in substance use disorder"),
        checked=Checked.IN_PART,
        when=substance_use_disorder.is_in(("past", "active")),
    ),
    labels_say(_ALL, "Long use: low sex hormones, adrenal suppression."),
    said(
        "Higher doses keep a higher risk; modified release only where other ways, immediate release among them, do not do; never stopped abruptly; gabapentinoids are named; trouble of the gullet; damage to the white matter of the brain after an overdose.",
        fda_opioid_labels_2025.at("class labelling, 31 July 2025"),
        checked=Checked.YES,
    ),
)
opioid_older_people = (
    said(
        "Falls or fractures: avoid but for severe acute pain. Cancer and palliative care are outside what that is meant for: it informs, it does not block.",
        beers_2023.at("history of falls or fractures: opioids"),
        checked=Checked.YES,
        when=falls_in_12_months >= 1,
    ),
    said(
        "High risk of delirium: avoid, or the lowest dose.",
        beers_2023.at("delirium: opioids"),
        checked=Checked.YES,
    ),
    said(
        "Avoid with a benzodiazepine.",
        beers_2023.at("interactions: opioids with benzodiazepines"),
        checked=Checked.YES,
        when=takes(benzodiazepine_or_z_drug),
    ),
    said(
        "Avoid with a gabapentinoid but in a planned change from one to the other or to lower the opioid.",
        beers_2023.at("interactions: opioids with gabapentinoids"),
        checked=Checked.YES,
        when=takes(gabapentinoid),
    ),
    said(
        "It counts among three or more medicines that act on the nervous system: avoid so many.",
        beers_2023.at("interactions: three or more medicines active on the nervous system"),
        checked=Checked.YES,
        when=cns_active_medicines >= 3,
    ),
)
opioid_falls_basis = said(
    "Opioids raise falls: odds ratio 1.60.",
    fall_risk_medicines_2018.at("opioids 1.60 (1.35 to 1.91)"),
    stoppfall_classes.at("opioids (from knowledge)"),
    checked=Checked.IN_PART,
)
opioid_pregnancy = labels_say(
    _ALL,
    "Withdrawal of the newborn; for specialists.",
    pregnancy.is_in(("possible", "pregnant")),
)
