"""Gabapentin: for pain of nerves, by the kidneys.

Edges    The US label leaves 15 and 30 mL/min to two rows: they belong to the lower band.
Misuse   A dose that is not lowered as the kidneys fail: sedation, jerks, falls.
"""

from trabecula.knowledge.medicines.adjuvants.all_adjuvants import (
    adjuvant_review,
    antiepileptic_falls_basis,
    first_decision,
)
from trabecula.knowledge.medicines.adjuvants.all_gabapentinoids import (
    gabapentinoid_cautions,
    gabapentinoid_contraindications,
    gabapentinoid_monitoring,
    gabapentinoid_older_people,
    on_haemodialysis,
)
from trabecula.knowledge.medicines.adjuvants.gabapentin_kidneys import (
    european_bands,
    us_bands,
)
from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.burden_ratings import rated
from trabecula.knowledge.sources.medicines_guidelines import derived_by_the_project
from trabecula.knowledge.sources.medicines_labels import (
    gabapentin_european_and_us_labels,
    gabapentin_european_label_of_mims,
    us_labels,
)
from trabecula.knowledge.sources.medicines_lists import atc_index, nsw_handbook, rxnorm_of_ohdsi
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, days, hours, mg
from trabecula.language.dosing import Dosing, Form, Limit, Step
from trabecula.language.medicine import Medicine, MedicineClass, Stopping, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, liver
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_FROM_KNOWLEDGE = us_labels.at("gabapentin (from knowledge)")

gabapentin = Medicine(
    "gabapentin",
    "gabapentin",
    kind=MedicineClass.GABAPENTINOID,
    role="First line for pain of nerves (NeuPSIG, strong).",
    identity=TableRow(
        holds=MedicineGroup("gabapentin", (*rxnorm("25480"), *atc("N02BF01")), ("gabapentin",)),
        sources=(rxnorm_of_ohdsi.at("ingredient 25480"), atc_index.at("N02BF01")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL,),
    dosing=(
        Dosing(
            holds="neuropathic pain",
            routes=(Route.ORAL,),
            release=Release.IMMEDIATE,
            start=Dose(mg(300), every=hours(24), when="at night"),
            frail_start=Dose(mg(100), every=hours(24), when="at night"),
            frail="Then 100 mg more every 3 to 7 days, in three doses a day.",
            step=Step(
                "300 mg on day 1, 300 mg twice on day 2, 300 mg three times on day 3; then 300 mg a day more every 3 to 7 days.",
                wait=days(3, 7),
                by_a_day=mg(300),
            ),
            ceiling=Ceiling(
                mg(3600),
                note="Little is added above 1800 mg (label, pain after zoster); few gain above 1200 mg.",
            ),
            frail_ceiling=Ceiling(mg(1800)),
            limits=(
                Limit(
                    holds="On haemodialysis: the dose by creatinine clearance, and 125 to 350 mg more after each 4 hours of dialysis (US label). European label, never treated and without urine: 300 to 400 mg once, then 200 to 300 mg after each 4 hours of dialysis, none on days without it",
                    when=on_haemodialysis,
                    sources=(
                        us_labels.at("gabapentin, dose after haemodialysis (from knowledge)"),
                        gabapentin_european_label_of_mims.at("haemodialysis"),
                    ),
                    checked=Checked.IN_PART,
                ),
            ),
            note="No more than 12 hours between two doses; absorption saturates. The steps after day 3 and what a frail person has are from knowledge.",
            sources=(
                gabapentin_european_and_us_labels.at("US label 2.1, titration"),
                nsw_handbook.at("gabapentin: few gain above 1200 mg"),
                derived_by_the_project.at(
                    "pharmacology dossier, section 1.1, frail start of gabapentin"
                ),
            ),
            checked=Checked.IN_PART,
        ),
    ),
    forms=(
        Form("capsule", (Route.ORAL,), (mg(100), mg(300), mg(400)), Release.IMMEDIATE),
        Form("tablet", (Route.ORAL,), (mg(600), mg(800)), Release.IMMEDIATE, divisible=True),
        Form("oral solution, each mL", (Route.ORAL,), (mg(50),), Release.IMMEDIATE),
    ),
    kidneys=us_bands,
    kidneys_by_other_labels=(european_bands,),
    liver=Liver(
        "gabapentin by Child-Pugh class",
        (
            liver(
                "ABC",
                OrganAdvice(Action.USUAL, "No change."),
                _FROM_KNOWLEDGE,
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    contraindications=gabapentinoid_contraindications,
    cautions=(
        *gabapentinoid_cautions,
        said(
            "Aluminium or magnesium antacid: 2 hours apart.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        said(
            "Morphine raises its exposure by about 44 %.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    monitoring=gabapentinoid_monitoring,
    onset=said(
        "1 to 2 weeks at an effective dose.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE
    ),
    review=adjuvant_review(
        "How it is borne after 2 weeks; benefit after 4 to 8 weeks, 2 of them at the highest dose that is tolerated.",
        _FROM_KNOWLEDGE,
    ),
    review_after=first_decision,
    stopping=Stopping(
        holds="Over at least a week (label); better by 300 mg every 4 to 7 days (from knowledge).",
        abruptly=False,
        sources=(
            gabapentin_european_and_us_labels.at("US label, withdrawal over at least a week"),
            _FROM_KNOWLEDGE,
        ),
        checked=Checked.IN_PART,
    ),
    burden=rated(
        "gabapentin",
        "Dizziness and unsteadiness, above all at each step.",
        alertness=2,
        balance=3,
        falls=3,
        cognition=2,
        bowels=1,
    ),
    anticholinergic=anticholinergic(("ADS 2006", 0), ("AEC", 0)),
    older_people=gabapentinoid_older_people,
    raises_falls=True,
    falls_basis=antiepileptic_falls_basis,
    pregnancy=said(
        "Weigh benefit against risk; there is a register of pregnancies.",
        _FROM_KNOWLEDGE,
        checked=Checked.FROM_KNOWLEDGE,
    ),
)
