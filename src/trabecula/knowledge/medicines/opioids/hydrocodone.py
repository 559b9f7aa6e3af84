"""Hydrocodone: a strong opioid of the United States.

Misuse   Immediate release comes with paracetamol in one tablet: that sets the limit, and counts.
"""

from fractions import Fraction

from trabecula.knowledge.facts.opioid_use import opioid_naive
from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.opioids.all_opioids import (
    FRAIL,
    RECALLED,
    USUAL_DOSE,
    labels_say,
    opioid_burden,
    opioid_cautions,
    opioid_contraindications,
    opioid_falls_basis,
    opioid_identity,
    opioid_older_people,
    opioid_pregnancy,
)
from trabecula.knowledge.medicines.opioids.course_of_opioids import (
    opioid_monitoring,
    opioid_onset,
    opioid_review,
    opioid_stopping,
)
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.language.dose import Dose, NoCeiling, days, hours, mg
from trabecula.language.dosing import Dosing, Form, Step
from trabecula.language.medicine import Medicine, MedicineClass
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.route import Release, Route
from trabecula.language.table import Ranges

_FOR_12_HOURS = "modified-release capsule, 12 hours"
_WITH_PARACETAMOL = "tablet with paracetamol"
_ORGANS = us_labels.at("hydrocodone, section 8 (from knowledge)")
_HALF = OrganAdvice(Action.REDUCE, "Start with half.", fraction=(Fraction(1, 2), Fraction(1, 2)))

hydrocodone = Medicine(
    "hydrocodone",
    "hydrocodone",
    kind=MedicineClass.OPIOID,
    role="Another opioid, in the US only.",
    identity=opioid_identity("hydrocodone", "5489", "R05DA03"),
    routes=(Route.ORAL,),
    dosing=(
        Dosing(
            holds="pain, no opioid before, with paracetamol in one tablet",
            routes=(Route.ORAL,),
            release=Release.IMMEDIATE,
            form=_WITH_PARACETAMOL,
            start=Dose(mg(5), mg(10), every=hours(4, 6)),
            frail_start=Dose(mg("2.5"), mg(5), every=hours(6)),
            ceiling=NoCeiling(
                "No fixed ceiling of its own: the paracetamol in the tablet limits it, 3 to 4 g a day.",
                implausible=mg(100),
            ),
            sources=(us_labels.at("hydrocodone with paracetamol, 2 (from knowledge)"), FRAIL),
            checked=RECALLED,
        ),
        Dosing(
            holds="regular dose after titration",
            only_if=opioid_naive.is_no,
            routes=(Route.ORAL,),
            release=Release.MODIFIED,
            form=_FOR_12_HOURS,
            start=Dose(mg(10), every=hours(12), as_needed=False),
            frail_start=Dose(mg(10), every=hours(12), as_needed=False),
            step=Step("By 10 mg every 12 hours, every 3 to 7 days.", wait=days(3, 7), by=mg(10)),
            ceiling=NoCeiling("No fixed ceiling.", implausible=mg(300)),
            sources=(us_labels.at("hydrocodone, extended release, 2 (from knowledge)"), FRAIL),
            checked=RECALLED,
        ),
    ),
    forms=(
        Form(
            _WITH_PARACETAMOL,
            (Route.ORAL,),
            (mg("2.5"), mg(5), mg("7.5"), mg(10)),
            Release.IMMEDIATE,
            divisible=True,
            where="US",
        ),
        Form(
            _FOR_12_HOURS,
            (Route.ORAL,),
            (mg(10), mg(15), mg(20), mg(30), mg(40), mg(50)),
            Release.MODIFIED,
            where="US",
        ),
        Form(
            "modified-release tablet, 24 hours",
            (Route.ORAL,),
            (mg(20), mg(30), mg(40), mg(60), mg(80), mg(100), mg(120)),
            Release.MODIFIED,
            where="US",
        ),
    ),
    kidneys=Ranges(
        "hydrocodone by creatinine clearance",
        (
            kidneys(0, 30, _HALF, _ORGANS, checked=RECALLED),
            kidneys(30, 60, OrganAdvice(Action.CAUTION, "Start low."), _ORGANS, checked=RECALLED),
            kidneys(60, None, USUAL_DOSE, _ORGANS, checked=RECALLED),
        ),
    ),
    liver=Liver("hydrocodone by Child-Pugh class", (liver("C", _HALF, _ORGANS, checked=RECALLED),)),
    contraindications=opioid_contraindications,
    cautions=(
        *opioid_cautions,
        labels_say(
            "hydrocodone",
            "An inhibitor of CYP3A4 raises its level, an inducer lowers it; an inhibitor of CYP2D6 lowers the hydromorphone that comes of it.",
        ),
    ),
    monitoring=opioid_monitoring,
    onset=opioid_onset,
    review=opioid_review,
    review_after=hours(24, 72),
    stopping=opioid_stopping,
    burden=opioid_burden("hydrocodone"),
    anticholinergic=anticholinergic(("ADS 2006", 0)),
    older_people=opioid_older_people,
    raises_falls=True,
    falls_basis=opioid_falls_basis,
    pregnancy=opioid_pregnancy,
    metabolism="CYP3A4, CYP2D6.",
)
