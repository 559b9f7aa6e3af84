"""Methadone: for specialists alone.

Misuse   A dose is never computed. It gathers over a week and more, its ratio to other opioids
         depends on their dose and on the direction, and it lengthens the QT interval.
"""

from fractions import Fraction

from trabecula.knowledge.facts.laboratory import magnesium, potassium
from trabecula.knowledge.facts.medicine_safety import Milliseconds, corrected_qt
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
    opioid_stopping,
)
from trabecula.knowledge.sources.medicines_guidelines import (
    methadone_safety_2014,
    palliative_care_formulary,
)
from trabecula.knowledge.sources.medicines_lists import ddinter
from trabecula.language.dose import NoCeiling, hours, mg
from trabecula.language.dosing import Dosing, Form, NotComputed, Step
from trabecula.language.medicine import QT, Medicine, MedicineClass, Monitoring, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges

_SAFETY = methadone_safety_2014.at("safety of methadone (from knowledge; could not be verified)")
_KIDNEYS = palliative_care_formulary.at(
    "methadone, kidneys (from knowledge; could not be verified)"
)
_LIVER = palliative_care_formulary.at("methadone, liver (from knowledge)")
_NOT_FOR = "methadone"

methadone = Medicine(
    "methadone",
    "methadone",
    kind=MedicineClass.OPIOID,
    role="By specialists: nerve pain or pain that nothing eases; kidney failure.",
    identity=opioid_identity("methadone", "6813", "N07BC02"),
    routes=(Route.ORAL, Route.INTRAVENOUS, Route.SUBCUTANEOUS),
    dosing=(
        Dosing(
            holds="specialist only: no opioid before, or low doses beside another analgesic",
            routes=(Route.ORAL,),
            release=Release.IMMEDIATE,
            start=NotComputed("For a specialist: a dose of methadone is never computed here."),
            frail="For a specialist; what such a one starts with in the frail is 1 to 2.5 mg every 24 hours.",
            step=Step(
                "By a specialist: by 5 mg a day at most, every 5 to 7 days, where no opioid was taken before or the dose is low."
            ),
            ceiling=NoCeiling(
                "Never computed; a specialist is asked again from 30 to 40 mg a day on rotation.",
                implausible=mg(200),
            ),
            note="What specialists start with is 1 to 2.5 mg every 8 to 12 hours: to compare with, not to prescribe by. It gathers over 5 to 7 days and more. The factor of exposure of 4.7 is never a dose.",
            sources=(_SAFETY, FRAIL),
            checked=RECALLED,
        ),
    ),
    forms=(
        Form("tablet", (Route.ORAL,), (mg(5), mg(10)), Release.IMMEDIATE, divisible=True),
        Form("oral solution, each mL", (Route.ORAL,), (mg(1), mg(2), mg(10)), Release.IMMEDIATE),
    ),
    kidneys=Ranges(
        "methadone by creatinine clearance",
        (
            kidneys(
                0,
                15,
                OrganAdvice(
                    Action.CAUTION,
                    "For a specialist: 50 to 75 %.",
                    fraction=(Fraction(1, 2), Fraction(3, 4)),
                ),
                _KIDNEYS,
                checked=RECALLED,
            ),
            kidneys(
                15, None, OrganAdvice(Action.USUAL, "Usual, with care."), _KIDNEYS, checked=RECALLED
            ),
        ),
    ),
    liver=Liver(
        "methadone by Child-Pugh class",
        (
            liver("A", USUAL_DOSE, _LIVER, checked=RECALLED),
            liver("B", OrganAdvice(Action.CAUTION, "For a specialist."), _LIVER, checked=RECALLED),
            liver("C", OrganAdvice(Action.AVOID, "Not started."), _LIVER, checked=RECALLED),
        ),
    ),
    contraindications=(
        *opioid_contraindications,
        labels_say(
            _NOT_FOR,
            "A corrected QT interval of 500 ms or more.",
            corrected_qt >= Milliseconds(500),
        ),
        labels_say(_NOT_FOR, "A heart disease with, or a history of, torsade de pointes."),
        labels_say(_NOT_FOR, "A prescriber without experience of it."),
    ),
    cautions=(
        *opioid_cautions,
        labels_say(_NOT_FOR, "Inhibitors and inducers of CYP2B6 and CYP3A4."),
        labels_say(_NOT_FOR, "Low potassium or magnesium."),
        said(
            "Androgen deprivation and kinase inhibitors lengthen the QT interval too.",
            ddinter.at("methadone with androgen deprivation"),
            _SAFETY,
            checked=Checked.IN_PART,
        ),
    ),
    monitoring=(
        *opioid_monitoring,
        Monitoring(
            holds="electrocardiogram: corrected QT interval",
            before=True,
            interval="before the start where there are risk factors, any QT above 450 ms before, or syncope, and considered in all; 2 to 4 weeks after the start and each large rise; at 30 to 40 mg a day; again at 100 mg a day",
            action="450 to 499 ms: correct potassium and magnesium, weigh other ways. From 500 ms: do not start; taper and switch.",
            facts=(corrected_qt, potassium, magnesium),
            sources=(_SAFETY,),
            checked=RECALLED,
        ),
    ),
    onset=said(
        "By mouth 30 to 60 minutes; steady after 4 to 7 days and more.", _SAFETY, checked=RECALLED
    ),
    review=said("Contact every day for the first 5 to 7 days.", _SAFETY, checked=RECALLED),
    review_after=hours(24),
    stopping=opioid_stopping,
    burden=opioid_burden("methadone", serotonergic=1),
    qt=QT.KNOWN,
    qt_note="CredibleMeds, list of 2013 to 2017 (V_QT17, seen).",
    anticholinergic=anticholinergic(("ACBcalc", 2)),
    older_people=opioid_older_people,
    raises_falls=True,
    falls_basis=opioid_falls_basis,
    pregnancy=opioid_pregnancy,
    metabolism="CYP2B6, CYP3A4; a weak inhibitor of CYP2D6.",
)
