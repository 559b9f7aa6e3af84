"""What holds of every opioid: for whom not, what to watch, how to stop."""

from fractions import Fraction

from trabecula.knowledge.facts.laboratory import creatinine_clearance
from trabecula.knowledge.facts.observations import respiratory_rate
from trabecula.knowledge.facts.opioid import sedation
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.sources.medicines_guidelines import (
    asco_opioids_2023,
    beers_2023,
    derived_by_the_project,
    fall_risk_medicines_2018,
    nccn_cancer_pain,
    opioid_taper_rates,
)
from trabecula.knowledge.sources.medicines_labels import fda_opioid_labels_2025, us_labels
from trabecula.language.dose import hours
from trabecula.language.dosing import Step
from trabecula.language.medicine import Monitoring, Stopping, said
from trabecula.language.quantity import Days
from trabecula.language.source import Checked

raised_by_a_quarter_to_a_half = Step(
    "Raise the day's dose by 25 to 50 % (frail: 10 to 25 %) every 24 hours, by the rescue doses used.",
    wait=hours(24),
    part=(Fraction(1, 4), Fraction(1, 2)),
    frail_part=(Fraction(1, 10), Fraction(1, 4)),
)
_LABELS = us_labels.at("opioids as a class: contraindications and warnings (from knowledge)")
_FROM_KNOWLEDGE = Checked.FROM_KNOWLEDGE

opioid_contraindications = (
    said(
        "Significant respiratory depression without a way to support breathing.",
        _LABELS,
        checked=_FROM_KNOWLEDGE,
    ),
    said("Acute severe asthma that is not watched.", _LABELS, checked=_FROM_KNOWLEDGE),
    said(
        "Known or suspected obstruction or paralysis of the bowel.",
        _LABELS,
        checked=_FROM_KNOWLEDGE,
    ),
    said("Hypersensitivity.", _LABELS, checked=_FROM_KNOWLEDGE),
)
opioid_cautions = (
    said(
        "A benzodiazepine, a gabapentinoid, a Z-drug or alcohol with it.",
        _LABELS,
        checked=_FROM_KNOWLEDGE,
    ),
    said("Sleep apnoea, COPD, a body mass index above 35.", _LABELS, checked=_FROM_KNOWLEDGE),
    said(
        "From 65 years, or frail: start with 25 to 50 % of the adult dose.",
        derived_by_the_project.at("pharmacology dossier, section 1.5, opioids"),
        checked=_FROM_KNOWLEDGE,
    ),
    said("Raised pressure in the skull.", _LABELS, checked=_FROM_KNOWLEDGE),
    said(
        "Substance use disorder: care together with addiction services; opioids are not denied.",
        asco_opioids_2023.at("abstract: collaboration in substance use disorder"),
        checked=Checked.IN_PART,
    ),
    said("Long use: low sex hormones, adrenal suppression.", _LABELS, checked=_FROM_KNOWLEDGE),
    said(
        "Higher doses keep a higher risk; modified release only where other ways, immediate release among them, do not do; never stopped abruptly; gabapentinoids are named.",
        fda_opioid_labels_2025.at("class labelling, 31 July 2025"),
        checked=Checked.YES,
    ),
)
_WATCHED = nccn_cancer_pain.at("opioids: follow-up (from knowledge)")
opioid_monitoring = (
    Monitoring(
        holds="pain and a goal of function, such as walking or transfers",
        before=True,
        interval="24 to 72 hours after any start or change, weekly until stable, then monthly",
        action="Titrate.",
        facts=(worst_pain,),
        every=Days(30),
        sources=(_WATCHED,),
        checked=_FROM_KNOWLEDGE,
    ),
    Monitoring(
        holds="sedation and breathing rate; oxygen saturation where at risk",
        before=True,
        interval="24 to 72 hours after each change",
        action="See the thresholds for reduction.",
        facts=(sedation, respiratory_rate),
        sources=(_WATCHED,),
        checked=_FROM_KNOWLEDGE,
    ),
    Monitoring(
        holds="bowels, nausea, retention of urine",
        before=True,
        interval="at each contact",
        action="Follow the ladder of laxatives.",
        sources=(_WATCHED,),
        checked=_FROM_KNOWLEDGE,
    ),
    Monitoring(
        holds="creatinine clearance and liver tests",
        before=True,
        interval="monthly or with each cycle of chemotherapy; at any acute kidney injury",
        action="Rotate or reduce.",
        facts=(creatinine_clearance,),
        every=Days(30),
        sources=(_WATCHED,),
        checked=_FROM_KNOWLEDGE,
    ),
    Monitoring(
        holds="thinking, delirium, muscle jerks, falls",
        before=True,
        interval="at each contact",
        action="Neurotoxicity: rotate, give fluids, reduce by 25 to 50 %.",
        sources=(_WATCHED,),
        checked=_FROM_KNOWLEDGE,
    ),
    Monitoring(
        holds="prescription register and urine test, by local policy",
        before=True,
        interval="register every 3 months, urine every 6 to 12 months",
        action="A plan made together; never an automatic stop.",
        sources=(_WATCHED,),
        checked=_FROM_KNOWLEDGE,
    ),
)
opioid_review = said(
    "Immediate release after 24 hours; modified release after 48 to 72 hours.",
    _WATCHED,
    checked=_FROM_KNOWLEDGE,
)
opioid_stopping = Stopping(
    holds=(
        "Under 7 days of use: stop. 1 to 4 weeks: 10 to 20 % of the first dose every 24 to 72 hours where the cause is gone, as after radiotherapy. Over 4 weeks: 10 % a week. From a year: 10 % a month or slower. Pause at withdrawal, keep a rescue dose. An emergency of sedation overrides this."
    ),
    abruptly=False,
    sources=(
        opioid_taper_rates.at("rates by length of use"),
        derived_by_the_project.at("pharmacology dossier, section 1.5: under 7 days"),
    ),
    checked=Checked.SECOND_HAND,
)
opioid_older_people = (
    said(
        "Falls or fractures: avoid but for severe acute pain. Cancer and palliative care are outside what that is meant for: it informs, it does not block.",
        beers_2023.at("history of falls or fractures: opioids"),
        checked=Checked.YES,
    ),
    said(
        "High risk of delirium: avoid, or the lowest dose.",
        beers_2023.at("delirium: opioids"),
        checked=Checked.YES,
    ),
    said(
        "Avoid with a benzodiazepine; avoid with a gabapentinoid but in a planned change from one to the other or to lower the opioid.",
        beers_2023.at("interactions: opioids"),
        checked=Checked.YES,
    ),
)
opioid_falls_basis = said(
    "Opioids raise falls: odds ratio 1.60.",
    fall_risk_medicines_2018.at("opioids 1.60 (1.35 to 1.91)"),
    checked=Checked.YES,
)
opioid_pregnancy = said(
    "Withdrawal of the newborn; for specialists.", _LABELS, checked=_FROM_KNOWLEDGE
)
