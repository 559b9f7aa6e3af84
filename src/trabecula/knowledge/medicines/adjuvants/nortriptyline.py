"""Nortriptyline: the tricyclic to choose where an older person cannot do without one.

Misuse   With falls, a weak heart, retention or glaucoma. Beers lists it as strongly
         anticholinergic too; its row on syncope is of tertiary tricyclics, which this is not.
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
from trabecula.knowledge.sources.medicines_labels import european_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_ohdsi
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import mg
from trabecula.language.dosing import Form
from trabecula.language.medicine import QT, Medicine, MedicineClass
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

nortriptyline = Medicine(
    "nortriptyline",
    "nortriptyline",
    kind=MedicineClass.TRICYCLIC,
    role="First line for pain of nerves below 65 years, without disease of the heart or a risk of falls; pain at night with poor sleep.",
    identity=TableRow(
        holds=MedicineGroup(
            "nortriptyline", (*rxnorm("7531"), *atc("N06AA10")), ("nortriptyline",)
        ),
        sources=(rxnorm_of_ohdsi.at("ingredient 7531"), atc_index.at("N06AA10")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL,),
    dosing=(
        tricyclic_dosing(
            "nortriptyline",
            "The tricyclic to prefer in an older person; at most 30 to 50 mg, of which the lower is kept.",
        ),
    ),
    forms=(
        Form(
            "tablet",
            (Route.ORAL,),
            (mg(10), mg(25), mg(50)),
            Release.IMMEDIATE,
            divisible=True,
            where="UK",
        ),
        Form(
            "capsule",
            (Route.ORAL,),
            (mg(10), mg(25), mg(50), mg(75)),
            Release.IMMEDIATE,
            where="US",
        ),
        Form("oral solution, each mL", (Route.ORAL,), (mg(2),), Release.IMMEDIATE),
    ),
    kidneys=tricyclic_kidneys,
    liver=tricyclic_liver,
    contraindications=tricyclic_contraindications,
    cautions=tricyclic_cautions,
    monitoring=tricyclic_monitoring,
    onset=tricyclic_onset,
    review=adjuvant_review(
        tricyclic_review_says, european_labels.at("nortriptyline (from knowledge)")
    ),
    review_after=first_decision,
    stopping=tricyclic_stopping,
    burden=rated(
        "nortriptyline",
        "Sedates, unsteadies, clouds and constipates.",
        alertness=3,
        balance=3,
        falls=3,
        cognition=3,
        bowels=3,
        serotonergic=2,
    ),
    qt=QT.POSSIBLE,
    qt_note="CredibleMeds, possible or conditional risk (from knowledge; the live list is checked before release).",
    anticholinergic=anticholinergic(
        ("ACB 2008", 3),
        ("ARS 2008", 2),
        ("ADS 2006", 3),
        ("Ehrt 2010", 3),
        ("AEC", 3),
        ("ACBcalc", 3),
    ),
    older_people=tricyclic_older_people,
    raises_falls=True,
    falls_basis=antidepressant_falls_basis,
    pregnancy=tricyclic_pregnancy,
    metabolism="CYP2D6 and CYP2C19.",
)
