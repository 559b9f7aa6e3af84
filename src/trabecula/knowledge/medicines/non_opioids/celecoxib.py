"""Celecoxib: the NSAID that spares platelets and, somewhat, the stomach.

Why      Platelets of 50 to 100, or a stomach at risk (a proton pump inhibitor still with it).
Misuse   As if it spared kidneys and heart. Below 50 platelets it is stopped like the others.
"""

from fractions import Fraction

from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.non_opioids.all_nsaids import (
    NSAID_NOTE,
    nsaid_burden,
    nsaid_falls_basis,
    nsaid_kidneys,
    nsaid_monitoring,
    nsaid_older_people,
    nsaid_onset,
    nsaid_pregnancy,
    nsaid_review,
    nsaid_review_after,
    nsaid_stopping,
)
from trabecula.knowledge.medicines.non_opioids.nsaid_gates import (
    heart_vessels_forbid,
    nsaid_cautions,
    nsaid_contraindications,
    other_vessels_forbid,
)
from trabecula.knowledge.sources.medicines_guidelines import (
    cpic_guidelines,
    derived_by_the_project,
)
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_laertes
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, days, hours, mg
from trabecula.language.dosing import Dosing, Form, Step
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, liver
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_FDA = us_labels.at("celecoxib, 2 (from knowledge)")
_HEPATIC = us_labels.at("celecoxib, 2, hepatic impairment (from knowledge)")
_LOWEST = Dose(mg(100), every=hours(24))

celecoxib = Medicine(
    "celecoxib",
    "celecoxib",
    kind=MedicineClass.NSAID,
    role="The NSAID of choice with platelets of 50 to 100 or a stomach at risk; at high risk still with a proton pump inhibitor.",
    identity=TableRow(
        holds=MedicineGroup("celecoxib", (*rxnorm("140587"), *atc("M01AH01")), ("celecoxib",)),
        sources=(rxnorm_of_laertes.at("ingredient 140587"), atc_index.at("M01AH01")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL,),
    dosing=(
        Dosing(
            holds="pain",
            routes=(Route.ORAL,),
            start=Dose(mg(100), mg(200), every=hours(12, 24)),
            frail_start=_LOWEST,
            step=Step("Raise each dose by 100 mg after 5 days.", wait=days(5), by=mg(100)),
            ceiling=Ceiling(mg(400)),
            frail_ceiling=Ceiling(mg(200)),
            note=f"{NSAID_NOTE} Slow metabolisers by CYP2C9 (CPIC): half the lowest dose, at most 200 mg a day. With fluconazole: half.",
            sources=(_FDA, cpic_guidelines.at("NSAIDs and CYP2C9, 2020 (from knowledge)")),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form("capsule", (Route.ORAL,), (mg(100), mg(200)), Release.IMMEDIATE),
        Form(
            "capsule",
            (Route.ORAL,),
            (mg(50), mg(100), mg(200), mg(400)),
            Release.IMMEDIATE,
            where="US",
        ),
    ),
    kidneys=nsaid_kidneys("celecoxib", _LOWEST, mg(200)),
    liver=Liver(
        "celecoxib by Child-Pugh class",
        (
            liver(
                "A",
                OrganAdvice(Action.USUAL, "Usual dose."),
                _HEPATIC,
                checked=Checked.FROM_KNOWLEDGE,
            ),
            liver(
                "B",
                OrganAdvice(
                    Action.REDUCE,
                    "Half the dose.",
                    fraction=(Fraction(1, 2), Fraction(1, 2)),
                    ceiling=Ceiling(mg(200)),
                    other_side=(
                        (
                            "No NSAID at all in this class.",
                            derived_by_the_project.at("medication rule R15 (from knowledge)"),
                        ),
                    ),
                ),
                _HEPATIC,
                checked=Checked.FROM_KNOWLEDGE,
            ),
            liver(
                "C",
                OrganAdvice(Action.CONTRAINDICATED, "Not recommended; stopped as every NSAID."),
                _HEPATIC,
                derived_by_the_project.at("errata, part B, R30: a hard stop with Child-Pugh C"),
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    contraindications=(
        *nsaid_contraindications,
        said("Allergy to sulfonamides (US label).", _FDA, checked=Checked.FROM_KNOWLEDGE),
        heart_vessels_forbid,
        other_vessels_forbid,
    ),
    cautions=nsaid_cautions,
    monitoring=nsaid_monitoring,
    onset=nsaid_onset,
    review=nsaid_review,
    review_after=nsaid_review_after,
    stopping=nsaid_stopping,
    burden=nsaid_burden("celecoxib"),
    anticholinergic=anticholinergic(("ACBcalc", 1), ("ADS 2006", 0), ("Sittironnarit 2011", 1)),
    older_people=nsaid_older_people,
    raises_falls=False,
    falls_basis=nsaid_falls_basis,
    pregnancy=nsaid_pregnancy,
    metabolism="CYP2C9.",
)
