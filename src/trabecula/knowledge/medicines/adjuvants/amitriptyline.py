"""Amitriptyline: for pain of nerves at night, in younger people with a sound heart.

Misuse   From 65 years, with falls, a weak heart, retention or glaucoma.
"""

from trabecula.knowledge.medicines.adjuvants.all_adjuvants import adjuvant_review, first_decision
from trabecula.knowledge.medicines.adjuvants.all_antidepressants import antidepressant_falls_basis
from trabecula.knowledge.medicines.adjuvants.all_tricyclics import (
    tricyclic_cautions,
    tricyclic_contraindications,
    tricyclic_dosing,
    tricyclic_kidneys,
    tricyclic_liver,
    tricyclic_monitoring,
    tricyclic_older_people,
    tricyclic_onset,
    tricyclic_pregnancy,
    tricyclic_review_says,
    tricyclic_stopping,
)
from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.burden_ratings import rated
from trabecula.knowledge.sources.medicines_guidelines import beers_2023
from trabecula.knowledge.sources.medicines_labels import european_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_ohdsi
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import mg
from trabecula.language.dosing import Form
from trabecula.language.medicine import QT, Medicine, MedicineClass, said
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

amitriptyline = Medicine(
    "amitriptyline",
    "amitriptyline",
    kind=MedicineClass.TRICYCLIC,
    role="First line for pain of nerves below 65 years, without disease of the heart or a risk of falls; pain at night with poor sleep.",
    identity=TableRow(
        holds=MedicineGroup("amitriptyline", (*rxnorm("704"), *atc("N06AA09")), ("amitriptyline",)),
        sources=(rxnorm_of_ohdsi.at("ingredient 704"), atc_index.at("N06AA09")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL,),
    dosing=(
        tricyclic_dosing(
            "amitriptyline",
            "Avoid from 65 years; this only where it cannot be avoided.",
        ),
    ),
    forms=(
        Form("tablet", (Route.ORAL,), (mg(10), mg(25), mg(50)), Release.IMMEDIATE, divisible=True),
        Form(
            "tablet",
            (Route.ORAL,),
            (mg(75), mg(100), mg(150)),
            Release.IMMEDIATE,
            divisible=True,
            where="US",
        ),
        Form(
            "oral solution, each mL",
            (Route.ORAL,),
            (mg(2), mg(5), mg(10)),
            Release.IMMEDIATE,
            where="UK",
        ),
    ),
    kidneys=tricyclic_kidneys,
    liver=tricyclic_liver,
    contraindications=tricyclic_contraindications,
    cautions=tricyclic_cautions,
    monitoring=tricyclic_monitoring,
    onset=tricyclic_onset,
    review=adjuvant_review(
        tricyclic_review_says, european_labels.at("amitriptyline (from knowledge)")
    ),
    review_after=first_decision,
    stopping=tricyclic_stopping,
    burden=rated(
        "amitriptyline",
        "Sedates, unsteadies, clouds and constipates.",
        alertness=3,
        balance=3,
        falls=3,
        cognition=3,
        bowels=3,
        serotonergic=2,
    ),
    qt=QT.CONDITIONAL,
    qt_note="CredibleMeds, conditional risk (from knowledge; the live list is checked before release).",
    anticholinergic=anticholinergic(
        ("ACB 2008", 3),
        ("ARS 2008", 3),
        ("ADS 2006", 3),
        ("Ehrt 2010", 4),
        ("Sittironnarit 2011", 3),
        ("AEC", 3),
        ("ACBcalc", 3),
    ),
    older_people=(
        *tricyclic_older_people,
        said(
            "Syncope: avoid a tertiary tricyclic.",
            beers_2023.at("syncope: tertiary tricyclics"),
            checked=Checked.YES,
        ),
    ),
    raises_falls=True,
    falls_basis=antidepressant_falls_basis,
    pregnancy=tricyclic_pregnancy,
    metabolism="CYP2D6 and CYP2C19.",
)
