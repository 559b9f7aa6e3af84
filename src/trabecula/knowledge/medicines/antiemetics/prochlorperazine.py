"""Prochlorperazine: nausea by opioids, above all with dizziness.

Misuse   It lowers the blood pressure on standing, in people who are to walk.
"""

from trabecula.knowledge.facts.observations import systolic_drop_on_standing
from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.antiemetics.all_antiemetics import (
    antiemetic_monitoring,
    antiemetic_onset,
    antiemetic_pregnancy,
    antiemetic_review,
    antiemetic_review_after,
    antiemetic_stopping,
    antipsychotics_raise_falls,
    frail_start_is_derived,
    older_people_without_antipsychotics,
    only_by_mouth,
    parkinson_in_older_people,
    same_for_all_kidneys,
)
from trabecula.knowledge.sources.medicines_guidelines import derived_by_the_project
from trabecula.knowledge.sources.medicines_labels import european_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_laertes
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, hours, mg
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import QT, Burden, Medicine, MedicineClass, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, liver
from trabecula.language.quantity import MillimetresOfMercury
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_LABEL = european_labels.at("prochlorperazine, 4.2 to 4.5 (from knowledge)")

prochlorperazine = Medicine(
    "prochlorperazine",
    "prochlorperazine",
    kind=MedicineClass.ANTIEMETIC,
    role="Nausea by opioids.",
    identity=TableRow(
        holds=MedicineGroup(
            "prochlorperazine", (*rxnorm("8704"), *atc("N05AB04")), ("prochlorperazine",)
        ),
        sources=(rxnorm_of_laertes.at("ingredient 8704"), atc_index.at("N05AB04")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL, Route.SUBCUTANEOUS, Route.INTRAVENOUS),
    dosing=(
        Dosing(
            holds="nausea or vomiting by opioids",
            routes=(Route.ORAL,),
            start=Dose(mg(5), mg(10), every=hours(8)),
            frail_start=Dose(mg(5), every=hours(8, 12)),
            ceiling=Ceiling(mg(30)),
            note=only_by_mouth,
            sources=(_LABEL, frail_start_is_derived),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form("tablet", (Route.ORAL,), (mg(5),), Release.IMMEDIATE, divisible=True),
        Form("tablet", (Route.ORAL,), (mg(10),), Release.IMMEDIATE, divisible=True, where="US"),
        Form("syrup, each mL", (Route.ORAL,), (mg(1),), Release.IMMEDIATE, where="UK"),
    ),
    kidneys=same_for_all_kidneys("prochlorperazine", Action.CAUTION, "With caution.", _LABEL),
    liver=Liver(
        "prochlorperazine by Child-Pugh class",
        (
            liver(
                "C",
                OrganAdvice(Action.AVOID, "Avoid."),
                _LABEL,
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    contraindications=(
        said("Parkinson's disease.", _LABEL, checked=Checked.FROM_KNOWLEDGE),
        said("Depression of the central nervous system.", _LABEL, checked=Checked.FROM_KNOWLEDGE),
    ),
    cautions=(
        said(
            "A fall of the blood pressure on standing.",
            _LABEL,
            checked=Checked.FROM_KNOWLEDGE,
            when=systolic_drop_on_standing >= MillimetresOfMercury(20),
        ),
    ),
    monitoring=antiemetic_monitoring,
    onset=antiemetic_onset,
    review=antiemetic_review,
    review_after=antiemetic_review_after,
    stopping=antiemetic_stopping,
    burden=Burden(
        holds="An antipsychotic: drowsiness, unsteadiness, falls.",
        alertness=2,
        balance=2,
        falls=3,
        cognition=2,
        bowels=1,
        serotonergic=0,
        sources=(
            derived_by_the_project.at("pharmacology dossier, section 1.4, row prochlorperazine"),
        ),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    qt=QT.POSSIBLE,
    qt_note="Possible or not listed: by CredibleMeds, from knowledge.",
    anticholinergic=anticholinergic(
        ("ARS 2008", 2),
        ("ADS 2006", 1),
        ("Ehrt 2010", 0),
        ("Sittironnarit 2011", 2),
        ("AEC", 2),
    ),
    older_people=(older_people_without_antipsychotics, parkinson_in_older_people),
    raises_falls=True,
    falls_basis=antipsychotics_raise_falls,
    pregnancy=antiemetic_pregnancy,
)
