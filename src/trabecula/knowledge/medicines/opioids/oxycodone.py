"""Oxycodone: a strong opioid beside morphine.

Misuse   It often comes in one tablet with paracetamol, which counts too. The tablet with naloxone
         is not for a failing liver.
"""

from fractions import Fraction

from trabecula.knowledge.facts.medicine_safety import child_pugh_class
from trabecula.knowledge.facts.opioid_use import opioid_naive
from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.opioids.all_opioids import (
    FRAIL,
    RECALLED,
    USUAL_DOSE,
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
from trabecula.knowledge.sources.medicines_guidelines import (
    derived_by_the_project,
    palliative_care_formulary,
)
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.sources.medicines_lists import ansm_interactions_2020, nsw_handbook
from trabecula.language.dose import Dose, NoCeiling, hours, mg
from trabecula.language.dosing import Dosing, Form, Step
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges

_A_THIRD_TO_A_HALF = (Fraction(1, 3), Fraction(1, 2))
_DOSES = us_labels.at("oxycodone, section 2 (from knowledge)")
_LABEL = us_labels.at("oxycodone, kidneys and liver (from knowledge)")
_DERIVED = derived_by_the_project.at(
    "errata, part A: the label gives this part for the liver and for the debilitated, none for the kidneys"
)
_SLOWER = palliative_care_formulary.at("oxycodone, kidneys (from knowledge)")
_NALOXONE = nsw_handbook.at("oxycodone with naloxone")

oxycodone = Medicine(
    "oxycodone",
    "oxycodone",
    kind=MedicineClass.OPIOID,
    role="Another strong opioid of first choice.",
    identity=opioid_identity("oxycodone", "7804", "N02AA05"),
    routes=(Route.ORAL, Route.INTRAVENOUS, Route.SUBCUTANEOUS),
    dosing=(
        Dosing(
            holds="pain, no opioid before",
            routes=(Route.ORAL,),
            release=Release.IMMEDIATE,
            start=Dose(mg("2.5"), mg(5), every=hours(4, 6)),
            frail_start=Dose(mg(1), mg("2.5"), every=hours(6)),
            step=raised_by_a_quarter_to_a_half,
            ceiling=NoCeiling("No fixed ceiling.", implausible=mg(500)),
            sources=(_DOSES, FRAIL),
            checked=RECALLED,
        ),
        Dosing(
            holds="regular dose after titration",
            only_if=opioid_naive.is_no,
            routes=(Route.ORAL,),
            release=Release.MODIFIED,
            start=Dose(mg(5), mg(10), every=hours(12), as_needed=False),
            frail_start=Dose(mg(5), every=hours(12), as_needed=False),
            frail="After a trial of immediate release.",
            step=Step("Better not before 72 hours.", wait=hours(72)),
            ceiling=NoCeiling("No fixed ceiling.", implausible=mg(500)),
            note="Paracetamol in a combined tablet is counted.",
            other_side=(("Raised every 1 to 2 days.", _DOSES),),
            sources=(
                _DOSES,
                derived_by_the_project.at("pharmacology dossier, section 1.1: prefer 72 hours"),
                FRAIL,
            ),
            checked=RECALLED,
        ),
    ),
    forms=(
        Form(
            "tablet",
            (Route.ORAL,),
            (mg(5), mg(10), mg(15), mg(20), mg(30)),
            Release.IMMEDIATE,
            divisible=True,
            where="US",
        ),
        Form("capsule", (Route.ORAL,), (mg(5), mg(10), mg(20)), Release.IMMEDIATE, where="UK, EU"),
        Form("oral solution, each mL", (Route.ORAL,), (mg(1), mg(10), mg(20)), Release.IMMEDIATE),
        Form(
            "modified-release tablet",
            (Route.ORAL,),
            (mg(5), mg(10), mg(15), mg(20), mg(30), mg(40), mg(60), mg(80)),
            Release.MODIFIED,
        ),
    ),
    kidneys=Ranges(
        "oxycodone by creatinine clearance",
        (
            kidneys(
                0,
                10,
                OrganAdvice(Action.AVOID, "Avoid."),
                nsw_handbook.at("oxycodone in kidney failure"),
                checked=Checked.YES,
            ),
            kidneys(
                10,
                30,
                OrganAdvice(
                    Action.REDUCE,
                    "Start with a third to a half, every 6 to 8 hours; no start of modified release; better another opioid.",
                    fraction=_A_THIRD_TO_A_HALF,
                    not_sooner=hours(6, 8),
                    no_modified_release=True,
                ),
                _DERIVED,
                _SLOWER,
                checked=RECALLED,
            ),
            kidneys(
                30,
                60,
                OrganAdvice(
                    Action.REDUCE, "Start with a third to a half.", fraction=_A_THIRD_TO_A_HALF
                ),
                _DERIVED,
                checked=RECALLED,
            ),
            kidneys(60, None, USUAL_DOSE, _LABEL, checked=RECALLED),
        ),
    ),
    liver=Liver(
        "oxycodone by Child-Pugh class",
        (
            liver(
                "A",
                OrganAdvice(
                    Action.REDUCE, "Start with a third to a half.", fraction=_A_THIRD_TO_A_HALF
                ),
                _LABEL,
                checked=RECALLED,
            ),
            liver(
                "B",
                OrganAdvice(
                    Action.REDUCE,
                    "Start with a third to a half, every 6 to 8 hours.",
                    fraction=_A_THIRD_TO_A_HALF,
                    not_sooner=hours(6, 8),
                ),
                _LABEL,
                checked=RECALLED,
            ),
            liver(
                "C",
                OrganAdvice(Action.AVOID, "Avoid; never with naloxone in one tablet."),
                palliative_care_formulary.at("oxycodone, liver (from knowledge)"),
                _NALOXONE,
                checked=Checked.IN_PART,
            ),
        ),
    ),
    contraindications=opioid_contraindications,
    cautions=(
        *opioid_cautions,
        said(
            "An inhibitor of CYP3A4 raises its level, an inducer takes its effect; CYP2D6 matters little.",
            us_labels.at("oxycodone: interactions (from knowledge)"),
            ansm_interactions_2020.at("oxycodone with strong inhibitors of CYP3A4"),
            checked=Checked.IN_PART,
        ),
        said(
            "A tablet with naloxone is never for moderate or severe impairment of the liver.",
            _NALOXONE,
            checked=Checked.YES,
            when=child_pugh_class.is_in(("b", "c")),
        ),
    ),
    monitoring=opioid_monitoring,
    onset=opioid_onset,
    review=opioid_review,
    review_after=hours(24, 72),
    stopping=opioid_stopping,
    burden=opioid_burden("oxycodone"),
    anticholinergic=anticholinergic(("ADS 2006", 1), ("Sittironnarit 2011", 1), ("ACBcalc", 1)),
    older_people=opioid_older_people,
    raises_falls=True,
    falls_basis=opioid_falls_basis,
    pregnancy=opioid_pregnancy,
    metabolism="CYP3A4 more than CYP2D6.",
)
