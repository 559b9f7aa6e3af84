"""Morphine: the first strong opioid where the kidneys work.

Misuse   Modified release is not for the first dose, and is not crushed. Its metabolites gather
         where the kidneys fail.
"""

from fractions import Fraction

from trabecula.knowledge.facts.laboratory import creatinine_clearance
from trabecula.knowledge.facts.opioid_use import opioid_naive
from trabecula.knowledge.facts.person import age
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
    esmo_cancer_pain_2018,
    nccn_cancer_pain,
    nice_cg140,
    palliative_care_formulary,
)
from trabecula.knowledge.sources.medicines_labels import european_labels, us_labels
from trabecula.knowledge.sources.medicines_lists import nsw_handbook
from trabecula.language.dose import Ceiling, Dose, NoCeiling, hours, mg
from trabecula.language.dosing import Dosing, Form, Limit, Step
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.quantity import MillilitresPerMinute, Years
from trabecula.language.route import Release, Route
from trabecula.language.table import Ranges

_NO_CEILING = "No fixed ceiling: a specialist is asked from 90 mg a day, which does not block, and the plan is reviewed from 200 mg of oral morphine equivalent a day."
_LIVER = palliative_care_formulary.at("morphine, liver (from knowledge)")
_KIDNEYS = palliative_care_formulary.at(
    "morphine, kidneys (from knowledge); the edges 30 and 60 could not be verified"
)
_KIDNEYS_FAIL = esmo_cancer_pain_2018.at(
    "opioids in kidney disease, III B (from knowledge); the edge could not be verified"
)

morphine = Medicine(
    "morphine",
    "morphine",
    kind=MedicineClass.OPIOID,
    role="First strong opioid where creatinine clearance is 60 mL/min or more.",
    identity=opioid_identity("morphine", "7052", "N02AA01"),
    routes=(Route.ORAL, Route.SUBCUTANEOUS, Route.INTRAVENOUS, Route.RECTAL),
    dosing=(
        Dosing(
            holds="moderate or severe pain, no opioid before",
            routes=(Route.ORAL,),
            release=Release.IMMEDIATE,
            start=Dose(mg(5), every=hours(4)),
            frail_start=Dose(mg("2.5"), every=hours(4, 6)),
            frail="From 80 years, or with cachexia: 1 to 2.5 mg every 6 hours.",
            step=raised_by_a_quarter_to_a_half,
            ceiling=Ceiling(
                mg(30),
                per_dose=mg(10),
                of_first_doses=True,
                note="Regular total for a person who has had no opioid; 10 mg only as needed and watched.",
            ),
            limits=(
                Limit(
                    holds="From 80 years.",
                    when=age >= Years(80),
                    start=Dose(mg(1), mg("2.5"), every=hours(6)),
                    sources=(FRAIL,),
                    checked=RECALLED,
                ),
            ),
            other_side=(
                ("US tablets: 15 to 30 mg every 4 hours.", us_labels.at("morphine tablets, 2.2")),
                (
                    "5 to 10 mg every 4 hours, as needed or regularly.",
                    nccn_cancer_pain.at("morphine, opioid-naive (from knowledge)"),
                ),
                (
                    "20 to 30 mg a day in all, and 5 mg for rescue.",
                    nice_cg140.at("recommendation 1.1.5"),
                ),
            ),
            sources=(
                derived_by_the_project.at("errata, part A, decision on the first morphine dose"),
                nice_cg140.at("recommendation 1.1.5"),
                FRAIL,
            ),
            checked=RECALLED,
        ),
        Dosing(
            holds="regular dose after titration",
            only_if=opioid_naive.is_no,
            routes=(Route.ORAL,),
            release=Release.MODIFIED,
            start=Dose(mg(10), mg(15), every=hours(12), as_needed=False),
            frail_start=Dose(mg(5), mg(10), every=hours(12), as_needed=False),
            step=Step("Every 48 to 72 hours.", wait=hours(48, 72)),
            ceiling=NoCeiling(_NO_CEILING, implausible=mg(1000)),
            note="Not crushed.",
            other_side=(
                (
                    "Without an opioid before, at most 30 mg of modified release a day; frail: 5 to 10 mg twice a day.",
                    nsw_handbook.at("morphine, modified release"),
                ),
            ),
            sources=(european_labels.at("morphine, modified release, 4.2 (from knowledge)"), FRAIL),
            checked=RECALLED,
        ),
        Dosing(
            holds="where it cannot be taken by mouth",
            routes=(Route.SUBCUTANEOUS, Route.INTRAVENOUS),
            start=Dose(mg("2.5"), mg(5), every=hours(4), as_needed=True),
            frail_start=Dose(mg(1), mg(2), every=hours(4), as_needed=True),
            anticipatory=True,
            step=Step("In a vein: assess again every 15 minutes."),
            ceiling=NoCeiling(_NO_CEILING, implausible=mg(300)),
            note="By mouth to under the skin is 2 to 1, by mouth to a vein 3 to 1: see the tables of conversion.",
            sources=(nccn_cancer_pain.at("parenteral morphine (from knowledge)"), FRAIL),
            checked=RECALLED,
        ),
    ),
    forms=(
        Form("tablet", (Route.ORAL,), (mg(10), mg(20), mg(50)), Release.IMMEDIATE, divisible=True),
        Form(
            "tablet", (Route.ORAL,), (mg(15), mg(30)), Release.IMMEDIATE, divisible=True, where="US"
        ),
        Form("oral solution, each mL", (Route.ORAL,), (mg(2), mg(4), mg(20)), Release.IMMEDIATE),
        Form(
            "modified-release tablet",
            (Route.ORAL,),
            (mg(5), mg(10), mg(15), mg(30), mg(60), mg(100), mg(200)),
            Release.MODIFIED,
        ),
        Form(
            "injection, each mL",
            (Route.SUBCUTANEOUS, Route.INTRAVENOUS),
            (mg(1), mg(2), mg(4), mg(10), mg(15), mg(20), mg(30)),
        ),
        Form("suppository", (Route.RECTAL,), (mg(5), mg(10), mg(15), mg(20), mg(30))),
    ),
    kidneys=Ranges(
        "morphine by creatinine clearance",
        (
            kidneys(
                0,
                30,
                OrganAdvice(
                    Action.AVOID,
                    "Avoid: active metabolites gather. Fentanyl or buprenorphine instead.",
                ),
                _KIDNEYS_FAIL,
                checked=RECALLED,
            ),
            kidneys(
                30,
                60,
                OrganAdvice(
                    Action.REDUCE,
                    "50 to 75 % of the dose and a longer interval, every 6 to 8 hours; no start of modified release.",
                    fraction=(Fraction(1, 2), Fraction(3, 4)),
                    not_sooner=hours(6, 8),
                    no_modified_release=True,
                ),
                _KIDNEYS,
                checked=RECALLED,
            ),
            kidneys(60, None, USUAL_DOSE, _KIDNEYS, checked=RECALLED),
        ),
    ),
    liver=Liver(
        "morphine by Child-Pugh class",
        (
            liver(
                "A",
                OrganAdvice(
                    Action.CAUTION,
                    "Start with half, every 6 hours.",
                    fraction=(Fraction(1, 2), Fraction(1, 2)),
                    not_sooner=hours(6),
                ),
                _LIVER,
                checked=RECALLED,
            ),
            liver(
                "B",
                OrganAdvice(
                    Action.REDUCE,
                    "A quarter to a half of the dose, the interval 1.5 to 2 times as long.",
                    fraction=(Fraction(1, 4), Fraction(1, 2)),
                    not_sooner=hours(6, 8),
                ),
                _LIVER,
                checked=RECALLED,
            ),
            liver(
                "C",
                OrganAdvice(
                    Action.AVOID,
                    "No modified release; a quarter of the dose every 8 to 12 hours, by a specialist.",
                    fraction=(Fraction(1, 4), Fraction(1, 4)),
                    not_sooner=hours(8, 12),
                    no_modified_release=True,
                ),
                _LIVER,
                checked=RECALLED,
            ),
        ),
    ),
    contraindications=opioid_contraindications,
    cautions=(
        *opioid_cautions,
        said(
            "Kidneys fail: metabolites gather, with jerks, confusion and drowsiness.",
            _KIDNEYS_FAIL,
            checked=RECALLED,
            when=creatinine_clearance < MillilitresPerMinute(30),
        ),
    ),
    monitoring=opioid_monitoring,
    onset=opioid_onset,
    review=opioid_review,
    review_after=hours(24, 72),
    stopping=opioid_stopping,
    burden=opioid_burden("morphine"),
    anticholinergic=anticholinergic(("ACB 2008", 1), ("ADS 2006", 1), ("ACBcalc", 1), ("AEC", 0)),
    older_people=opioid_older_people,
    raises_falls=True,
    falls_basis=opioid_falls_basis,
    pregnancy=opioid_pregnancy,
    metabolism="UGT2B7; metabolites that act leave by the kidneys.",
)
