"""Prednisolone: in place of dexamethasone, where that cannot be had.

Why      5 mg of it are 0.75 mg of dexamethasone.
Misuse   As a second steroid beside the prednisone that goes with abiraterone.
"""

from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.steroids.all_steroids import (
    STEROID_COMPANIONS,
    delirium_in_older_people,
    steroid_burden,
    steroid_cautions,
    steroid_contraindications,
    steroid_falls_basis,
    steroid_kidneys,
    steroid_monitoring,
    steroid_stopping,
)
from trabecula.knowledge.sources.medicines_guidelines import palliative_care_formulary
from trabecula.knowledge.sources.medicines_labels import european_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_ohdsi
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, days, hours, mg
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, liver
from trabecula.language.quantity import Days
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_SMPC = european_labels.at("prednisolone (from knowledge)")
_PCF = palliative_care_formulary.at("prednisolone (from knowledge)")
_KNOWN = Checked.FROM_KNOWLEDGE

prednisolone = Medicine(
    "prednisolone",
    "prednisolone",
    kind=MedicineClass.CORTICOSTEROID,
    role="In place of dexamethasone: 5 mg are 0.75 mg of dexamethasone.",
    identity=TableRow(
        holds=MedicineGroup(
            "prednisolone",
            (*rxnorm("8638", "8640"), *atc("H02AB06", "H02AB07")),
            ("prednisolone", "prednisone"),
        ),
        sources=(
            rxnorm_of_ohdsi.at("ingredient 8638; prednisone 8640 is from knowledge"),
            atc_index.at("H02AB06 and H02AB07"),
        ),
        checked=Checked.IN_PART,
    ),
    routes=(Route.ORAL,),
    dosing=(
        Dosing(
            holds="trial beside other analgesics",
            routes=(Route.ORAL,),
            start=Dose(mg(25), mg(40), every=hours(24), as_needed=False, when="in the morning"),
            frail_start=Dose(
                mg(20), mg(25), every=hours(24), as_needed=False, when="in the morning"
            ),
            ceiling=Ceiling(mg(40), longest=Days(7), note="A trial of 5 to 7 days."),
            note=STEROID_COMPANIONS,
            sources=(_PCF,),
            checked=_KNOWN,
        ),
    ),
    forms=(
        Form(
            "tablet",
            (Route.ORAL,),
            (mg(1), mg(5), mg(10), mg(20), mg(25), mg(30)),
            Release.IMMEDIATE,
            divisible=True,
            where="UK and Europe",
        ),
        Form(
            "prednisone tablet",
            (Route.ORAL,),
            (mg(1), mg("2.5"), mg(5), mg(10), mg(20), mg(50)),
            Release.IMMEDIATE,
            divisible=True,
            where="US",
        ),
        Form(
            "oral solution, each mL", (Route.ORAL,), (mg(1), mg(10)), Release.IMMEDIATE, where="UK"
        ),
        Form(
            "oral solution, each mL", (Route.ORAL,), (mg(1), mg(3)), Release.IMMEDIATE, where="US"
        ),
    ),
    kidneys=steroid_kidneys("prednisolone"),
    liver=Liver(
        "prednisolone by Child-Pugh class",
        (
            liver(
                "C",
                OrganAdvice(Action.CAUTION, "Prednisolone rather than prednisone."),
                _SMPC,
                checked=_KNOWN,
            ),
        ),
    ),
    contraindications=steroid_contraindications,
    cautions=(
        *steroid_cautions,
        said("It holds back salt and water more than dexamethasone does.", _SMPC, checked=_KNOWN),
    ),
    monitoring=steroid_monitoring,
    onset=said("1 to 3 days.", _PCF, checked=_KNOWN),
    review=said("On day 5 to 7.", _PCF, checked=_KNOWN),
    review_after=days(5, 7),
    stopping=steroid_stopping,
    burden=steroid_burden("prednisolone"),
    anticholinergic=anticholinergic(
        ("ADS 2006", 1), ("Ehrt 2010", 0), ("Sittironnarit 2011", 0), ("AEC", 1), ("ACBcalc", 1)
    ),
    older_people=(delirium_in_older_people,),
    raises_falls=False,
    falls_basis=steroid_falls_basis,
    pregnancy=said("Compatible in low doses.", _SMPC, checked=_KNOWN),
)
