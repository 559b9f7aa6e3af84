"""Pregabalin: for pain of nerves, by the kidneys.

Edges    15 to 30 mL/min, both included, is one band; 60 has the usual dose.
Misuse   A machine-written page gives 75 mg a day at 18 mL/min: the table says 150 (register, C10).
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
from trabecula.knowledge.medicines.burden_ratings import rated
from trabecula.knowledge.sources.medicines_guidelines import derived_by_the_project
from trabecula.knowledge.sources.medicines_labels import (
    european_labels,
    pregabalin_label,
    us_labels,
)
from trabecula.knowledge.sources.medicines_lists import atc_index, nsw_handbook, rxnorm_of_ohdsi
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, days, hours, mg
from trabecula.language.dosing import Dosing, Form, Limit, Step
from trabecula.language.medicine import Medicine, MedicineClass, Stopping, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import Includes, Ranges, TableRow

_FROM_KNOWLEDGE = us_labels.at("pregabalin (from knowledge)")
_BANDS = pregabalin_label.at(
    "bands by creatinine clearance; could not be verified in a second reading (errata, part A)"
)

pregabalin = Medicine(
    "pregabalin",
    "pregabalin",
    kind=MedicineClass.GABAPENTINOID,
    role="First line for pain of nerves.",
    identity=TableRow(
        holds=MedicineGroup("pregabalin", (*rxnorm("187832"), *atc("N02BF02")), ("pregabalin",)),
        sources=(rxnorm_of_ohdsi.at("ingredient 187832"), atc_index.at("N02BF02")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL,),
    dosing=(
        Dosing(
            holds="neuropathic pain",
            routes=(Route.ORAL,),
            release=Release.IMMEDIATE,
            start=Dose(mg(75), every=hours(12)),
            frail_start=Dose(mg(25), every=hours(24), when="at night"),
            frail="Then 25 mg twice a day, and 25 to 50 mg more every 7 days.",
            step=Step(
                "To 150 mg twice a day after 3 to 7 days, to 300 mg twice a day after 7 more days.",
                wait=days(3, 7),
                then=days(7),
                by=mg(75),
            ),
            ceiling=Ceiling(mg(600)),
            frail_ceiling=Ceiling(mg(300)),
            limits=(
                Limit(
                    holds="On haemodialysis: the dose by creatinine clearance, and one dose of 25 to 100 mg more after each dialysis",
                    when=on_haemodialysis,
                    sources=(_BANDS,),
                    checked=Checked.FROM_KNOWLEDGE,
                ),
            ),
            other_side=(
                (
                    "New South Wales: 50 to 75 mg twice a day; frail 25 to 50 mg twice a day.",
                    nsw_handbook.at("pregabalin"),
                ),
            ),
            sources=(
                us_labels.at("pregabalin 2, start and titration (from knowledge)"),
                derived_by_the_project.at(
                    "pharmacology dossier, section 1.1, frail start of pregabalin"
                ),
            ),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form(
            "capsule",
            (Route.ORAL,),
            (mg(25), mg(50), mg(75), mg(100), mg(150), mg(200), mg(225), mg(300)),
            Release.IMMEDIATE,
        ),
        Form("oral solution, each mL", (Route.ORAL,), (mg(20),), Release.IMMEDIATE),
    ),
    kidneys=Ranges(
        "pregabalin by creatinine clearance",
        (
            kidneys(
                0,
                15,
                OrganAdvice(
                    Action.REDUCE,
                    "Start with 25 mg, at most 75 mg, once a day.",
                    start=Dose(mg(25), every=hours(24)),
                    ceiling=Ceiling(mg(75)),
                    not_sooner=hours(24),
                ),
                _BANDS,
                checked=Checked.FROM_KNOWLEDGE,
            ),
            kidneys(
                15,
                30,
                OrganAdvice(
                    Action.REDUCE,
                    "Start with 25 to 50 mg a day, at most 150 mg a day.",
                    start=Dose(mg(25), mg(50), every=hours(24)),
                    ceiling=Ceiling(mg(150)),
                ),
                _BANDS,
                checked=Checked.FROM_KNOWLEDGE,
                includes=Includes.BOTH,
            ),
            kidneys(
                30,
                60,
                OrganAdvice(
                    Action.REDUCE,
                    "Start with 75 mg a day, at most 300 mg a day.",
                    start=Dose(mg(25), every=hours(8)),
                    ceiling=Ceiling(mg(300)),
                ),
                _BANDS,
                european_labels.at("pregabalin 4.2, in 2 or 3 doses a day (from knowledge)"),
                checked=Checked.FROM_KNOWLEDGE,
                includes=Includes.NEITHER,
            ),
            kidneys(
                60,
                None,
                OrganAdvice(
                    Action.USUAL,
                    "Start with 150 mg a day, at most 600 mg a day.",
                    start=Dose(mg(75), every=hours(12)),
                    ceiling=Ceiling(mg(600)),
                ),
                _BANDS,
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    liver=Liver(
        "pregabalin by Child-Pugh class",
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
    cautions=gabapentinoid_cautions,
    monitoring=gabapentinoid_monitoring,
    onset=said("3 to 7 days.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
    review=adjuvant_review("After 1 week; benefit after 4 weeks.", _FROM_KNOWLEDGE),
    review_after=first_decision,
    stopping=Stopping(
        holds="Over at least a week; better by 50 to 100 mg a week.",
        abruptly=False,
        sources=(_FROM_KNOWLEDGE,),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    burden=rated(
        "pregabalin",
        "Dizziness and unsteadiness, above all at each step.",
        alertness=2,
        balance=3,
        falls=3,
        cognition=2,
        bowels=1,
    ),
    anticholinergic=(),
    older_people=gabapentinoid_older_people,
    raises_falls=True,
    falls_basis=antiepileptic_falls_basis,
    pregnancy=said(
        "Europe: avoid unless necessary, for a signal of malformations.",
        european_labels.at("pregabalin 4.6 (from knowledge)"),
        checked=Checked.FROM_KNOWLEDGE,
    ),
)
