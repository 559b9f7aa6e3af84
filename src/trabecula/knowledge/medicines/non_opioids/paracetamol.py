"""Paracetamol: the first step, and the background beside an opioid.

Why      No drowsiness, no falls, no bowel trouble.
Misuse   Counted twice, alone and inside an opioid tablet. 4 g for a light, starved or drinking
         person. It hides fever when neutrophils are low.
"""

from trabecula.knowledge.facts.cancer import systemic_treatments
from trabecula.knowledge.facts.medicine_safety import child_pugh_class, liver_disease
from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.non_opioids.paracetamol_ceilings import (
    DECIDED,
    HALF_A_GRAM,
    at_most,
    paracetamol_kidneys,
    paracetamol_limits,
    paracetamol_liver,
)
from trabecula.knowledge.medicines.non_opioids.without_burden import no_burden, no_fall_risk
from trabecula.knowledge.sources.medicines_guidelines import (
    eapc_opioids_2012,
    palliative_care_formulary,
)
from trabecula.knowledge.sources.medicines_labels import (
    european_labels,
    paracetamol_european_labels,
    us_labels,
)
from trabecula.knowledge.sources.medicines_lists import (
    ansm_interactions_2020,
    atc_index,
    rxnorm_of_ohdsi,
)
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Dose, days, hours, mg, mg_per_kilogram
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import Medicine, MedicineClass, Monitoring, Stopping, said
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_FDA = us_labels.at("paracetamol (acetaminophen), 2 (from knowledge)")
_BY_VEIN = us_labels.at("paracetamol by vein, 2 (from knowledge)")
_PCF = palliative_care_formulary.at("paracetamol (from knowledge)")
_EU = paracetamol_european_labels.at("4.2, adults: 3 g; no more than 4 doses in 24 hours")

paracetamol = Medicine(
    "paracetamol",
    "paracetamol",
    kind=MedicineClass.NON_OPIOID_ANALGESIC,
    role="First step, and background: tried beside an opioid, and stopped where it adds nothing in 5 to 7 days.",
    identity=TableRow(
        holds=MedicineGroup(
            "paracetamol", (*rxnorm("161"), *atc("N02BE01")), ("paracetamol", "acetaminophen")
        ),
        sources=(rxnorm_of_ohdsi.at("ingredient 161"), atc_index.at("N02BE01")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL, Route.RECTAL, Route.INTRAVENOUS),
    dosing=(
        Dosing(
            holds="pain or fever",
            routes=(Route.ORAL,),
            release=Release.IMMEDIATE,
            start=Dose(mg(500), mg(1000), every=hours(4, 6)),
            frail_start=HALF_A_GRAM,
            frail="Or 1 g every 8 hours; 2 to 3 g a day at most.",
            ceiling=at_most(4000),
            frail_ceiling=at_most(3000, light=True),
            limits=paracetamol_limits(HALF_A_GRAM),
            note="The dose is fixed, not titrated. For the suppository no dose is stated.",
            other_side=(
                ("Some European labels: at most 3 g a day for every adult.", _EU),
                (
                    "From 40 to 55 kg at most 2 g a day (listed for young people).",
                    paracetamol_european_labels.at("4.2, young people of 40 to 55 kg"),
                ),
            ),
            sources=(_FDA, _EU, DECIDED),
            checked=Checked.IN_PART,
        ),
        Dosing(
            holds="pain, where it cannot be taken by mouth",
            routes=(Route.INTRAVENOUS,),
            start=Dose(mg(1000), every=hours(6)),
            frail_start=Dose(mg(1000), every=hours(8)),
            frail="At most 3 g a day.",
            ceiling=at_most(4000),
            frail_ceiling=at_most(3000, light=True),
            limits=paracetamol_limits(Dose(mg_per_kilogram(15), every=hours(6))),
            note="Tenfold slips happen: 10 mg are 1 mL. The frail start is the 3 g of a frail person's day, in three doses.",
            other_side=(
                (
                    "Below 50 kg: at most 75 mg/kg a day.",
                    _BY_VEIN,
                ),
            ),
            sources=(
                _BY_VEIN,
                european_labels.at("paracetamol by vein, 4.2: 60 mg/kg a day (from knowledge)"),
                DECIDED,
            ),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form("tablet", (Route.ORAL,), (mg(500),), Release.IMMEDIATE, divisible=True),
        Form(
            "tablet",
            (Route.ORAL,),
            (mg(325), mg(500)),
            Release.IMMEDIATE,
            divisible=True,
            where="US",
        ),
        Form("capsule", (Route.ORAL,), (mg(500),), Release.IMMEDIATE),
        Form(
            "oral liquid, each mL", (Route.ORAL,), (mg(24), mg(50)), Release.IMMEDIATE, where="UK"
        ),
        Form("oral liquid, each mL", (Route.ORAL,), (mg(32),), Release.IMMEDIATE, where="US"),
        Form("infusion, each mL", (Route.INTRAVENOUS,), (mg(10),)),
    ),
    kidneys=paracetamol_kidneys,
    liver=paracetamol_liver,
    contraindications=(
        said(
            "By vein: severe impairment of the liver.",
            us_labels.at("paracetamol by vein, 4 (from knowledge)"),
            checked=Checked.FROM_KNOWLEDGE,
            when=liver_disease & child_pugh_class.equals("c"),
        ),
        said("Hypersensitivity.", _FDA, checked=Checked.FROM_KNOWLEDGE),
    ),
    cautions=(
        said(
            "Warfarin: the INR rises from 2 g a day for several days (French list: 4 g a day for 4 days or more). INR on day 4 to 7.",
            ansm_interactions_2020.at(
                "paracetamol with vitamin K antagonists, 4 g a day for 4 days"
            ),
            us_labels.at("paracetamol and warfarin: from 2 g a day (from knowledge)"),
            checked=Checked.IN_PART,
        ),
        said(
            "It hides fever in neutropenia: ask for the temperature before each dose around the nadir.",
            _PCF,
            checked=Checked.FROM_KNOWLEDGE,
            when=systemic_treatments.found("chemo"),
        ),
        said("Low glutathione: starvation, long illness.", _PCF, checked=Checked.FROM_KNOWLEDGE),
    ),
    monitoring=(
        Monitoring(
            holds="ALT",
            before=False,
            interval="before it where there is a risk; with a risk, after more than 7 days of 3 g a day or more",
            action="Stop above 3 times the upper limit of normal.",
            sources=(_PCF,),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    onset=said("By mouth: 30 to 60 minutes.", _PCF, checked=Checked.FROM_KNOWLEDGE),
    review=said(
        "After 5 to 7 days; stop where it adds no relief.",
        eapc_opioids_2012.at("paracetamol beside an opioid, weak (from knowledge)"),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    review_after=days(5, 7),
    stopping=Stopping(
        holds="At once; nothing is needed.",
        abruptly=True,
        sources=(_PCF,),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    burden=no_burden("paracetamol"),
    anticholinergic=anticholinergic(("AEC", 0)),
    older_people=(),
    raises_falls=False,
    falls_basis=no_fall_risk("paracetamol"),
    pregnancy=said(
        "Compatible: the lowest dose for the shortest time.",
        us_labels.at("paracetamol, 8 (from knowledge)"),
        checked=Checked.FROM_KNOWLEDGE,
    ),
)
