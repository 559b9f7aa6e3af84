"""Morphine: the first strong opioid where the kidneys work.

Misuse   Modified release is not for the first dose, and is not crushed. Its metabolites gather
         where the kidneys fail.
"""

from fractions import Fraction

from trabecula.knowledge.facts.laboratory import creatinine_clearance
from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.opioids.all_opioids import (
    opioid_cautions,
    opioid_contraindications,
    opioid_falls_basis,
    opioid_monitoring,
    opioid_older_people,
    opioid_pregnancy,
    opioid_review,
    opioid_stopping,
    raised_by_a_quarter_to_a_half,
)
from trabecula.knowledge.sources.medicines_guidelines import (
    derived_by_the_project,
    esmo_cancer_pain_2018,
    nccn_cancer_pain,
    palliative_care_formulary,
)
from trabecula.knowledge.sources.medicines_labels import european_labels, us_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_opioid_tests
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, NoCeiling, hours, mg
from trabecula.language.dosing import Dosing, Form, Release, Route, Step
from trabecula.language.medicine import (
    Burden,
    Medicine,
    MedicineClass,
    said,
)
from trabecula.language.organ_function import (
    Action,
    Liver,
    OrganAdvice,
    kidneys,
    liver,
)
from trabecula.language.quantity import MillilitresPerMinute
from trabecula.language.source import Checked
from trabecula.language.table import Ranges, TableRow

_NO_CEILING = NoCeiling(
    "No fixed ceiling: a specialist is asked from 90 mg a day, and the plan reviewed from 200 mg of oral morphine equivalent a day.",
    implausible=mg(1000),
)
_PCF = palliative_care_formulary.at("morphine (from knowledge)")

morphine = Medicine(
    "morphine",
    "morphine",
    kind=MedicineClass.OPIOID,
    role="First strong opioid where creatinine clearance is 60 mL/min or more.",
    identity=TableRow(
        holds=MedicineGroup("morphine", (*rxnorm("7052"), *atc("N02AA01")), ("morphine",)),
        sources=(rxnorm_of_opioid_tests.at("ingredient 7052"), atc_index.at("N02AA01")),
        checked=Checked.YES,
    ),
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
                note="Regular total for a person who has had no opioid; 10 mg only as needed and watched.",
            ),
            other_side=(
                ("US tablets: 15 to 30 mg every 4 hours.", us_labels.at("morphine tablets, 2.2")),
            ),
            sources=(
                nccn_cancer_pain.at("morphine, opioid-naive (from knowledge)"),
                derived_by_the_project.at("errata, part A, decision on the first morphine dose"),
            ),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Dosing(
            holds="regular dose after titration",
            routes=(Route.ORAL,),
            release=Release.MODIFIED,
            start=Dose(mg(10), mg(15), every=hours(12), as_needed=False),
            frail_start=Dose(mg(5), mg(10), every=hours(12), as_needed=False),
            step=Step("Every 48 to 72 hours.", wait=hours(48, 72)),
            ceiling=_NO_CEILING,
            note="Not crushed.",
            sources=(european_labels.at("morphine, modified release, 4.2 (from knowledge)"),),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Dosing(
            holds="where it cannot be taken by mouth",
            routes=(Route.SUBCUTANEOUS, Route.INTRAVENOUS),
            start=Dose(mg("2.5"), mg(5), every=hours(4), as_needed=True),
            frail_start=Dose(mg(1), mg(2), every=hours(4), as_needed=True),
            step=Step("In a vein: assess again every 15 minutes."),
            ceiling=NoCeiling(_NO_CEILING.because, implausible=mg(300)),
            sources=(nccn_cancer_pain.at("parenteral morphine (from knowledge)"),),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form("tablet", (Route.ORAL,), (mg(10), mg(20), mg(50)), Release.IMMEDIATE, divisible=True),
        Form(
            "tablet", (Route.ORAL,), (mg(15), mg(30)), Release.IMMEDIATE, divisible=True, where="US"
        ),
        Form("oral solution, each mL", (Route.ORAL,), (mg(2), mg(20)), Release.IMMEDIATE),
        Form(
            "tablet",
            (Route.ORAL,),
            (mg(5), mg(10), mg(15), mg(30), mg(60), mg(100), mg(200)),
            Release.MODIFIED,
        ),
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
                esmo_cancer_pain_2018.at("opioids in kidney disease, III B (from knowledge)"),
                checked=Checked.FROM_KNOWLEDGE,
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
                _PCF,
                checked=Checked.FROM_KNOWLEDGE,
            ),
            kidneys(
                60,
                None,
                OrganAdvice(Action.USUAL, "Usual dose."),
                _PCF,
                checked=Checked.FROM_KNOWLEDGE,
            ),
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
                _PCF,
                checked=Checked.FROM_KNOWLEDGE,
            ),
            liver(
                "B",
                OrganAdvice(
                    Action.REDUCE,
                    "A quarter to a half of the dose, the interval 1.5 to 2 times as long.",
                    fraction=(Fraction(1, 4), Fraction(1, 2)),
                    not_sooner=hours(6, 8),
                ),
                _PCF,
                checked=Checked.FROM_KNOWLEDGE,
            ),
            liver(
                "C",
                OrganAdvice(
                    Action.AVOID,
                    "No modified release; a quarter of the dose every 8 to 12 hours, by a specialist.",
                    no_modified_release=True,
                ),
                _PCF,
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    contraindications=opioid_contraindications,
    cautions=(
        *opioid_cautions,
        said(
            "Kidneys fail: metabolites gather, with jerks, confusion and drowsiness.",
            esmo_cancer_pain_2018.at("opioids in kidney disease, III B (from knowledge)"),
            checked=Checked.FROM_KNOWLEDGE,
            when=creatinine_clearance < MillilitresPerMinute(30),
        ),
    ),
    monitoring=opioid_monitoring,
    onset=said(
        "By mouth, immediate release: 30 minutes, peak at 60.", _PCF, checked=Checked.FROM_KNOWLEDGE
    ),
    review=opioid_review,
    review_after=hours(24, 72),
    stopping=opioid_stopping,
    burden=Burden(
        holds="An opioid that makes drowsy and constipates.",
        alertness=2,
        balance=2,
        falls=2,
        cognition=2,
        bowels=3,
        serotonergic=0,
        sources=(derived_by_the_project.at("pharmacology dossier, section 1.4, row morphine"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    anticholinergic=anticholinergic(("ACB 2008", 1), ("ADS 2006", 1), ("ACBcalc", 1), ("AEC", 0)),
    older_people=opioid_older_people,
    raises_falls=True,
    falls_basis=opioid_falls_basis,
    pregnancy=opioid_pregnancy,
    metabolism="UGT2B7; metabolites that act leave by the kidneys.",
)
