"""Metoclopramide: nausea by opioids, above all where the stomach empties slowly.

Misuse   Not for longer than 5 days, not with Parkinson's disease, never beside another medicine
         that blocks dopamine.
"""

from fractions import Fraction

from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.antiemetics.all_antiemetics import (
    antiemetic_monitoring,
    antiemetic_onset,
    antiemetic_pregnancy,
    antiemetic_review,
    antiemetic_review_after,
    antiemetic_stopping,
    frail_start_is_derived,
    no_class_that_raises_falls,
    only_by_mouth,
    parkinson_in_older_people,
)
from trabecula.knowledge.sources.medicines_guidelines import beers_2023, derived_by_the_project
from trabecula.knowledge.sources.medicines_labels import ema_referrals, european_labels, us_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_laertes
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, hours, mg
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import QT, Burden, Medicine, MedicineClass, said
from trabecula.language.organ_function import (
    Action,
    Kidneys,
    Liver,
    OrganAdvice,
    kidneys,
    liver,
)
from trabecula.language.quantity import Days
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_LABEL = european_labels.at("metoclopramide, 4.2 to 4.5 (from knowledge)")
_EDGES = (
    "The European label, as it is recalled, counts 15 itself to the band below it, and 60 to the band of 15 to 60.",
    _LABEL,
)
_HALF = (Fraction(1, 2), Fraction(1, 2))
_QUARTER = (Fraction(1, 4), Fraction(1, 4))

metoclopramide = Medicine(
    "metoclopramide",
    "metoclopramide",
    kind=MedicineClass.ANTIEMETIC,
    role="Nausea by opioids.",
    identity=TableRow(
        holds=MedicineGroup(
            "metoclopramide", (*rxnorm("6915"), *atc("A03FA01")), ("metoclopramide",)
        ),
        sources=(rxnorm_of_laertes.at("ingredient 6915"), atc_index.at("A03FA01")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL, Route.SUBCUTANEOUS, Route.INTRAVENOUS),
    dosing=(
        Dosing(
            holds="nausea or vomiting by opioids",
            routes=(Route.ORAL,),
            start=Dose(mg(10), every=hours(8)),
            frail_start=Dose(mg(5), every=hours(8)),
            ceiling=Ceiling(mg(30), per_kilogram_a_day=mg("0.5"), longest=Days(5)),
            frail_ceiling=Ceiling(mg(15)),
            note=only_by_mouth,
            other_side=(
                ("US: for at most 12 weeks.", us_labels.at("metoclopramide (from knowledge)")),
            ),
            sources=(
                _LABEL,
                ema_referrals.at("metoclopramide, 2013 (from knowledge)"),
                frail_start_is_derived,
            ),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form("tablet", (Route.ORAL,), (mg(10),), Release.IMMEDIATE, divisible=True),
        Form("tablet", (Route.ORAL,), (mg(5),), Release.IMMEDIATE, divisible=True, where="US"),
        Form("oral solution, each mL", (Route.ORAL,), (mg(1),), Release.IMMEDIATE),
    ),
    kidneys=Kidneys(
        "metoclopramide by creatinine clearance",
        (
            kidneys(
                0,
                15,
                OrganAdvice(
                    Action.REDUCE,
                    "A quarter of the dose.",
                    fraction=_QUARTER,
                    ceiling=Ceiling(mg("7.5")),
                ),
                _LABEL,
                checked=Checked.FROM_KNOWLEDGE,
            ),
            kidneys(
                15,
                60,
                OrganAdvice(
                    Action.REDUCE,
                    "Half of the dose.",
                    fraction=_HALF,
                    ceiling=Ceiling(mg(15)),
                    other_side=(_EDGES,),
                ),
                _LABEL,
                checked=Checked.FROM_KNOWLEDGE,
            ),
            kidneys(
                60,
                None,
                OrganAdvice(Action.USUAL, "Usual dose.", other_side=(_EDGES,)),
                us_labels.at("metoclopramide (from knowledge)"),
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    liver=Liver(
        "metoclopramide by Child-Pugh class",
        (
            liver(
                "C",
                OrganAdvice(
                    Action.REDUCE,
                    "Half of the dose.",
                    fraction=_HALF,
                    ceiling=Ceiling(mg(15)),
                ),
                _LABEL,
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    contraindications=(
        said("Obstruction or perforation of the bowel.", _LABEL, checked=Checked.FROM_KNOWLEDGE),
        said("Parkinson's disease.", _LABEL, checked=Checked.FROM_KNOWLEDGE),
        said("Phaeochromocytoma.", _LABEL, checked=Checked.FROM_KNOWLEDGE),
        said("Tardive dyskinesia at any time.", _LABEL, checked=Checked.FROM_KNOWLEDGE),
    ),
    cautions=(
        said(
            "A poor metaboliser of CYP2D6, or an inhibitor of it: half of the dose.",
            _LABEL,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        said("It adds to serotonin.", _LABEL, checked=Checked.FROM_KNOWLEDGE),
    ),
    monitoring=antiemetic_monitoring,
    onset=antiemetic_onset,
    review=antiemetic_review,
    review_after=antiemetic_review_after,
    stopping=antiemetic_stopping,
    burden=Burden(
        holds="It makes a little drowsy and unsteady.",
        alertness=1,
        balance=1,
        falls=1,
        cognition=1,
        bowels=0,
        serotonergic=1,
        sources=(
            derived_by_the_project.at("pharmacology dossier, section 1.4, row metoclopramide"),
        ),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    qt=QT.CONDITIONAL,
    qt_note="By CredibleMeds, from knowledge.",
    anticholinergic=anticholinergic(
        ("ARS 2008", 1),
        ("ADS 2006", 0),
        ("Ehrt 2010", 0),
        ("Sittironnarit 2011", 1),
        ("AEC", 0),
        ("ACBcalc", 1),
    ),
    older_people=(
        said(
            "Avoid, but in gastroparesis for at most 12 weeks.",
            beers_2023.at("metoclopramide"),
            checked=Checked.YES,
        ),
        parkinson_in_older_people,
    ),
    raises_falls=False,
    falls_basis=no_class_that_raises_falls,
    pregnancy=antiemetic_pregnancy,
    metabolism="CYP2D6.",
)
