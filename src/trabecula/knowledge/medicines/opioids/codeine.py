"""Codeine: a weak opioid, not routinely recommended.

Misuse   It is morphine in disguise: without CYP2D6 nothing, with too much of it too much.
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
)
from trabecula.knowledge.sources.medicines_guidelines import (
    asco_opioids_2023,
    cpic_guidelines,
    palliative_care_formulary,
)
from trabecula.knowledge.sources.medicines_labels import european_labels, us_labels
from trabecula.knowledge.sources.medicines_lists import ansm_interactions_2020
from trabecula.language.dose import Ceiling, Dose, hours, mg
from trabecula.language.dosing import Dosing, Form, Step
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges

_KIDNEYS = palliative_care_formulary.at("codeine, kidneys (from knowledge)")
_LIVER = palliative_care_formulary.at("codeine, liver (from knowledge)")
_AVOID = OrganAdvice(Action.AVOID, "Avoid.")

codeine = Medicine(
    "codeine",
    "codeine",
    kind=MedicineClass.OPIOID,
    role="A weak opioid; not routinely recommended.",
    identity=opioid_identity("codeine", "2670", "R05DA04", "N02AJ06"),
    routes=(Route.ORAL,),
    dosing=(
        Dosing(
            holds="mild or moderate pain",
            routes=(Route.ORAL,),
            release=Release.IMMEDIATE,
            start=Dose(mg(15), mg(30), every=hours(4, 6)),
            frail_start=Dose(mg(15), every=hours(6)),
            frail_ceiling=Ceiling(mg(120)),
            step=Step("To 60 mg every 4 to 6 hours."),
            ceiling=Ceiling(mg(240)),
            note="Paracetamol in a combined tablet is counted.",
            other_side=(
                ("At most 360 mg a day.", us_labels.at("codeine, section 2 (from knowledge)")),
            ),
            sources=(european_labels.at("codeine, 4.2 (from knowledge)"), FRAIL),
            checked=RECALLED,
        ),
    ),
    forms=(
        Form("tablet", (Route.ORAL,), (mg(15), mg(30), mg(60)), Release.IMMEDIATE, divisible=True),
        Form("oral solution, each mL", (Route.ORAL,), (mg(5), mg(6)), Release.IMMEDIATE),
    ),
    kidneys=Ranges(
        "codeine by creatinine clearance",
        (
            kidneys(0, 30, _AVOID, _KIDNEYS, checked=RECALLED),
            kidneys(
                30,
                60,
                OrganAdvice(
                    Action.REDUCE,
                    "50 to 75 % of the dose.",
                    fraction=(Fraction(1, 2), Fraction(3, 4)),
                ),
                _KIDNEYS,
                checked=RECALLED,
            ),
            kidneys(60, None, USUAL_DOSE, _KIDNEYS, checked=RECALLED),
        ),
    ),
    liver=Liver(
        "codeine by Child-Pugh class",
        (
            liver("A", OrganAdvice(Action.CAUTION, "With care."), _LIVER, checked=RECALLED),
            liver("BC", _AVOID, _LIVER, checked=RECALLED),
        ),
    ),
    contraindications=(
        *opioid_contraindications,
        said(
            "A person whose CYP2D6 works ultrarapidly or poorly.",
            cpic_guidelines.at("CYP2D6 and opioids, 2021 (from knowledge)"),
            checked=RECALLED,
        ),
        labels_say("codeine", "Breastfeeding."),
    ),
    cautions=(
        *opioid_cautions,
        said(
            "Inhibitors of CYP2D6 take its effect.",
            ansm_interactions_2020.at("codeine with inhibitors of CYP2D6"),
            us_labels.at("codeine: interactions (from knowledge)"),
            checked=Checked.IN_PART,
        ),
        said(
            "Less desirable than other opioids.",
            asco_opioids_2023.at("recommendations 1.1 to 3.2: tramadol and codeine"),
            checked=Checked.YES,
        ),
    ),
    monitoring=opioid_monitoring,
    onset=opioid_onset,
    review=opioid_review,
    review_after=hours(24, 72),
    stopping=opioid_stopping,
    burden=opioid_burden("codeine"),
    anticholinergic=anticholinergic(
        ("ACB 2008", 1),
        ("ADS 2006", 1),
        ("Ancelin 2006", 2),
        ("Ehrt 2010", 0),
        ("Sittironnarit 2011", 1),
        ("ACBcalc", 1),
    ),
    older_people=opioid_older_people,
    raises_falls=True,
    falls_basis=opioid_falls_basis,
    pregnancy=opioid_pregnancy,
    metabolism="CYP2D6 turns it into morphine.",
)
