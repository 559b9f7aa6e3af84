"""Hydromorphone: a strong opioid with few interactions by enzymes of the liver.

Misuse   It is taken for morphine by its name: 1 mg in a vein is about 15 to 20 mg of morphine by
         mouth.
"""

from fractions import Fraction

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
    raised_by_a_quarter_to_a_half,
)
from trabecula.knowledge.sources.medicines_guidelines import derived_by_the_project
from trabecula.knowledge.sources.medicines_labels import hydromorphone_label, us_labels
from trabecula.knowledge.sources.medicines_lists import nsw_handbook
from trabecula.language.dose import Dose, NoCeiling, hours, mg
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import Medicine, MedicineClass
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges

_KIDNEYS = hydromorphone_label.at("kidneys: a quarter to a half; the bands could not be verified")
_LIVER = hydromorphone_label.at("liver: a quarter to a half of the usual start")

hydromorphone = Medicine(
    "hydromorphone",
    "hydromorphone",
    kind=MedicineClass.OPIOID,
    role="Another strong opioid; fewer interactions by CYP enzymes.",
    identity=opioid_identity("hydromorphone", "3423", "N02AA03"),
    routes=(Route.ORAL, Route.SUBCUTANEOUS, Route.INTRAVENOUS),
    dosing=(
        Dosing(
            holds="pain, no opioid before",
            routes=(Route.ORAL,),
            release=Release.IMMEDIATE,
            start=Dose(mg(1), mg(2), every=hours(4, 6)),
            frail_start=Dose(mg("0.5"), mg(1), every=hours(6)),
            step=raised_by_a_quarter_to_a_half,
            ceiling=NoCeiling("No fixed ceiling.", implausible=mg(200)),
            note="The start is lower than the label's on purpose, by this project; so are the steps and the frail start.",
            other_side=(
                (
                    "Tablets: start with 2 to 4 mg every 4 to 6 hours.",
                    hydromorphone_label.at("tablets, start"),
                ),
            ),
            sources=(
                derived_by_the_project.at("pharmacology dossier, section 1.1, hydromorphone"),
                hydromorphone_label.at("interval of 4 to 6 hours"),
                FRAIL,
            ),
            checked=Checked.IN_PART,
        ),
        Dosing(
            holds="where it cannot be taken by mouth",
            routes=(Route.SUBCUTANEOUS, Route.INTRAVENOUS),
            start=Dose(mg("0.2"), mg("0.5"), every=hours(3, 4)),
            frail_start=Dose(mg("0.2"), every=hours(3, 4)),
            ceiling=NoCeiling("No fixed ceiling.", implausible=mg(100)),
            note="High alert: 1 mg in a vein is about 15 to 20 mg of morphine by mouth.",
            sources=(us_labels.at("hydromorphone injection, section 2 (from knowledge)"), FRAIL),
            checked=RECALLED,
        ),
    ),
    forms=(
        Form(
            "tablet",
            (Route.ORAL,),
            (mg(2), mg(4), mg(8)),
            Release.IMMEDIATE,
            divisible=True,
            where="US",
        ),
        Form("capsule", (Route.ORAL,), (mg("1.3"), mg("2.6")), Release.IMMEDIATE, where="UK, EU"),
        Form("oral solution, each mL", (Route.ORAL,), (mg(1),), Release.IMMEDIATE, where="US"),
        Form(
            "modified-release capsule, 12 hours",
            (Route.ORAL,),
            (mg(2), mg(4), mg(8), mg(16), mg(24)),
            Release.MODIFIED,
            where="UK, EU",
        ),
        Form(
            "modified-release tablet, 24 hours",
            (Route.ORAL,),
            (mg(8), mg(12), mg(16), mg(32)),
            Release.MODIFIED,
            where="US",
        ),
        Form(
            "injection, each mL",
            (Route.SUBCUTANEOUS, Route.INTRAVENOUS),
            (mg(1), mg(2), mg(4), mg(10), mg(20), mg(50)),
        ),
    ),
    kidneys=Ranges(
        "hydromorphone by creatinine clearance",
        (
            kidneys(
                0,
                30,
                OrganAdvice(
                    Action.REDUCE,
                    "Start with a quarter, every 6 to 8 hours; its metabolite excites the nerves. Fentanyl or buprenorphine come first.",
                    fraction=(Fraction(1, 4), Fraction(1, 4)),
                    not_sooner=hours(6, 8),
                    other_side=(
                        ("Half the dose.", nsw_handbook.at("hydromorphone in kidney failure")),
                        ("A quarter to a half.", _KIDNEYS),
                    ),
                ),
                _KIDNEYS,
                checked=RECALLED,
            ),
            kidneys(
                30,
                60,
                OrganAdvice(
                    Action.REDUCE,
                    "Start with half; by the label a quarter to a half, by the degree.",
                    fraction=(Fraction(1, 2), Fraction(1, 2)),
                ),
                _KIDNEYS,
                checked=RECALLED,
            ),
            kidneys(
                60,
                None,
                USUAL_DOSE,
                us_labels.at("hydromorphone, kidneys (from knowledge; could not be verified)"),
                checked=RECALLED,
            ),
        ),
    ),
    liver=Liver(
        "hydromorphone by Child-Pugh class",
        (
            liver(
                "A",
                OrganAdvice(
                    Action.CAUTION,
                    "Half the dose; by the label a quarter to a half.",
                    fraction=(Fraction(1, 2), Fraction(1, 2)),
                ),
                _LIVER,
                checked=Checked.YES,
            ),
            liver(
                "B",
                OrganAdvice(
                    Action.REDUCE,
                    "A quarter to a half of the dose.",
                    fraction=(Fraction(1, 4), Fraction(1, 2)),
                ),
                _LIVER,
                checked=Checked.YES,
            ),
            liver(
                "C",
                OrganAdvice(Action.AVOID, "Avoid, or a specialist."),
                us_labels.at("hydromorphone, liver (from knowledge)"),
                checked=RECALLED,
            ),
        ),
    ),
    contraindications=opioid_contraindications,
    cautions=(*opioid_cautions, labels_say("hydromorphone", "Its name is taken for morphine.")),
    monitoring=opioid_monitoring,
    onset=opioid_onset,
    review=opioid_review,
    review_after=hours(24, 72),
    stopping=opioid_stopping,
    burden=opioid_burden("hydromorphone"),
    anticholinergic=anticholinergic(("ADS 2006", 0)),
    older_people=opioid_older_people,
    raises_falls=True,
    falls_basis=opioid_falls_basis,
    pregnancy=opioid_pregnancy,
    metabolism="UGT.",
)
