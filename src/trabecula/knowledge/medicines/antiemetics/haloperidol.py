"""Haloperidol: nausea by opioids, in a twentieth of the doses of psychiatry.

Misuse   Not with a corrected QT from 500 ms, not with Parkinson's or Lewy body disease, not beside
         other medicines that lengthen the QT.
"""

from fractions import Fraction

from trabecula.knowledge.facts.medicine_safety import Milliseconds, corrected_qt
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
)
from trabecula.knowledge.sources.medicines_guidelines import (
    beers_2023,
    derived_by_the_project,
    palliative_care_formulary,
)
from trabecula.knowledge.sources.medicines_labels import european_labels
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
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_PCF = palliative_care_formulary.at("haloperidol (from knowledge)")
_LABEL = european_labels.at("haloperidol, 4.2 to 4.5 (from knowledge)")
_HALF = OrganAdvice(
    Action.REDUCE,
    "Half of the dose.",
    fraction=(Fraction(1, 2), Fraction(1, 2)),
    ceiling=Ceiling(mg("2.5")),
)

haloperidol = Medicine(
    "haloperidol",
    "haloperidol",
    kind=MedicineClass.ANTIEMETIC,
    role="Nausea by opioids.",
    identity=TableRow(
        holds=MedicineGroup("haloperidol", (*rxnorm("5093"), *atc("N05AD01")), ("haloperidol",)),
        sources=(rxnorm_of_laertes.at("ingredient 5093"), atc_index.at("N05AD01")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL, Route.SUBCUTANEOUS, Route.INTRAVENOUS),
    dosing=(
        Dosing(
            holds="nausea or vomiting by opioids",
            routes=(Route.ORAL,),
            start=Dose(mg("0.5"), mg(1), every=hours(12, 24)),
            frail_start=Dose(mg("0.25"), mg("0.5"), every=hours(24), when="at night"),
            ceiling=Ceiling(mg(5)),
            frail_ceiling=Ceiling(mg(2)),
            note=only_by_mouth,
            sources=(_LABEL, frail_start_is_derived),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form(
            "tablet",
            (Route.ORAL,),
            (mg("0.5"), mg("1.5"), mg(5), mg(10)),
            Release.IMMEDIATE,
            divisible=True,
            where="UK",
        ),
        Form(
            "tablet",
            (Route.ORAL,),
            (mg("0.5"), mg(1), mg(2), mg(5), mg(10), mg(20)),
            Release.IMMEDIATE,
            divisible=True,
            where="US",
        ),
        Form("oral solution, each mL", (Route.ORAL,), (mg(1), mg(2)), Release.IMMEDIATE),
    ),
    kidneys=Kidneys(
        "haloperidol by creatinine clearance",
        (
            kidneys(0, 10, _HALF, _PCF, checked=Checked.FROM_KNOWLEDGE),
            kidneys(
                10,
                None,
                OrganAdvice(Action.CAUTION, "With caution."),
                _PCF,
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    liver=Liver(
        "haloperidol by Child-Pugh class",
        (liver("C", _HALF, _PCF, checked=Checked.FROM_KNOWLEDGE),),
    ),
    contraindications=(
        said(
            "A corrected QT interval from 500 ms.",
            _LABEL,
            checked=Checked.FROM_KNOWLEDGE,
            when=corrected_qt >= Milliseconds(500),
        ),
        said("Parkinson's or Lewy body disease.", _LABEL, checked=Checked.FROM_KNOWLEDGE),
    ),
    cautions=(
        said(
            "Methadone, ondansetron or a kinase inhibitor beside it: together they lengthen the QT.",
            _LABEL,
            checked=Checked.FROM_KNOWLEDGE,
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
        sources=(derived_by_the_project.at("pharmacology dossier, section 1.4, row haloperidol"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    qt=QT.KNOWN,
    qt_note="By the list of CredibleMeds of 2013 to 2017, as seen in a copy.",
    anticholinergic=anticholinergic(
        ("ACB 2008", 1),
        ("ARS 2008", 1),
        ("ADS 2006", 0),
        ("Ehrt 2010", 0),
        ("Sittironnarit 2011", 2),
        ("AEC", 0),
        ("ACBcalc", 2),
    ),
    older_people=(
        older_people_without_antipsychotics,
        said(
            "Falls or fractures: avoid.",
            beers_2023.at("history of falls or fractures: antipsychotics"),
            checked=Checked.YES,
        ),
        said(
            "Delirium or dementia: avoid.",
            beers_2023.at("delirium; dementia: antipsychotics"),
            checked=Checked.YES,
        ),
    ),
    raises_falls=True,
    falls_basis=antipsychotics_raise_falls,
    pregnancy=antiemetic_pregnancy,
    metabolism="CYP2D6.",
)
