"""Tapentadol: where pain of tissue and of nerves mix, with less trouble for the gut.

Misuse   Not with an inhibitor of monoamine oxidase; not in severe impairment of kidneys or liver.
"""

from trabecula.knowledge.facts.medicine_safety import seizures
from trabecula.knowledge.facts.medicines_taken import serotonergic_medicine
from trabecula.knowledge.facts.opioid_use import opioid_naive
from trabecula.knowledge.medicines.opioids.all_opioids import (
    FRAIL,
    RECALLED,
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
from trabecula.knowledge.sources.medicines_labels import tapentadol_label, us_labels
from trabecula.language.dose import Ceiling, Dose, hours, mg
from trabecula.language.dosing import Dosing, Form, Step
from trabecula.language.fact import takes
from trabecula.language.medicine import Medicine, MedicineClass
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges

_KIDNEYS = tapentadol_label.at("renal dose adjustments (the bands could not be verified)")
_LIVER = tapentadol_label.at("liver dose adjustments")
_RECALLED_LIVER = us_labels.at("tapentadol, section 8 (from knowledge)")
_UNCHANGED_IN_A = liver("A", OrganAdvice(Action.USUAL, "No change."), _LIVER, checked=Checked.YES)
_NOT_IN_C = liver(
    "C", OrganAdvice(Action.AVOID, "Not recommended."), _RECALLED_LIVER, checked=RECALLED
)

tapentadol = Medicine(
    "tapentadol",
    "tapentadol",
    kind=MedicineClass.OPIOID,
    role="Pain of tissue and of nerves together; less trouble for the gut.",
    identity=opioid_identity("tapentadol", "787390", "N02AX06"),
    routes=(Route.ORAL,),
    dosing=(
        Dosing(
            holds="pain, no opioid before",
            routes=(Route.ORAL,),
            release=Release.IMMEDIATE,
            start=Dose(mg(50), every=hours(4, 6)),
            frail_start=Dose(mg(50), every=hours(6, 8)),
            step=Step("By 50 mg.", by=mg(50)),
            ceiling=Ceiling(mg(600), note="700 mg on the first day."),
            note="From knowledge: the frail start.",
            sources=(tapentadol_label.at("immediate release"), FRAIL),
            checked=Checked.IN_PART,
        ),
        Dosing(
            holds="regular dose after titration",
            only_if=opioid_naive.is_no,
            routes=(Route.ORAL,),
            release=Release.MODIFIED,
            start=Dose(mg(50), every=hours(12), as_needed=False),
            frail_start=Dose(mg(50), every=hours(24), as_needed=False),
            frail="Then every 12 hours.",
            step=Step("By 50 mg twice a day, every 3 days.", wait=hours(72), by=mg(50)),
            ceiling=Ceiling(mg(500)),
            liver=Liver(
                "tapentadol, modified release, by Child-Pugh class",
                (
                    _UNCHANGED_IN_A,
                    liver(
                        "B",
                        OrganAdvice(
                            Action.REDUCE,
                            "50 mg every 24 hours, at most 100 mg a day.",
                            start=Dose(mg(50), every=hours(24), as_needed=False),
                            ceiling=Ceiling(mg(100)),
                            not_sooner=hours(24),
                        ),
                        _RECALLED_LIVER,
                        checked=RECALLED,
                    ),
                    _NOT_IN_C,
                ),
            ),
            note="From another opioid: half of what is reckoned to be needed. From knowledge: the frail start.",
            sources=(tapentadol_label.at("extended release"), FRAIL),
            checked=Checked.IN_PART,
        ),
    ),
    forms=(
        Form("tablet", (Route.ORAL,), (mg(50), mg(75), mg(100)), Release.IMMEDIATE),
        Form("oral solution, each mL", (Route.ORAL,), (mg(4), mg(20)), Release.IMMEDIATE),
        Form(
            "modified-release tablet",
            (Route.ORAL,),
            (mg(25), mg(50), mg(100), mg(150), mg(200), mg(250)),
            Release.MODIFIED,
        ),
    ),
    kidneys=Ranges(
        "tapentadol by creatinine clearance",
        (
            kidneys(
                0,
                30,
                OrganAdvice(Action.AVOID, "Not recommended."),
                _KIDNEYS,
                checked=RECALLED,
            ),
            kidneys(
                30,
                None,
                OrganAdvice(Action.USUAL, "No change in mild or moderate impairment."),
                _KIDNEYS,
                checked=RECALLED,
            ),
        ),
    ),
    liver=Liver(
        "tapentadol, immediate release, by Child-Pugh class",
        (
            _UNCHANGED_IN_A,
            liver(
                "B",
                OrganAdvice(
                    Action.REDUCE,
                    "50 mg, not more often than every 8 hours, at most 3 doses in 24 hours.",
                    start=Dose(mg(50), every=hours(8)),
                    ceiling=Ceiling(mg(150), doses_a_day=3),
                    not_sooner=hours(8),
                ),
                _LIVER,
                checked=Checked.YES,
            ),
            _NOT_IN_C,
        ),
    ),
    contraindications=(
        *opioid_contraindications,
        labels_say("tapentadol", "An inhibitor of monoamine oxidase within 14 days."),
    ),
    cautions=(
        *opioid_cautions,
        labels_say("tapentadol", "Seizures.", seizures.node()),
        labels_say("tapentadol", "Other serotonergic medicines.", takes(serotonergic_medicine)),
    ),
    monitoring=opioid_monitoring,
    onset=opioid_onset,
    review=opioid_review,
    review_after=hours(24, 72),
    stopping=opioid_stopping,
    burden=opioid_burden("tapentadol", cognition=1, bowels=2, serotonergic=2),
    anticholinergic=(),
    older_people=opioid_older_people,
    raises_falls=True,
    falls_basis=opioid_falls_basis,
    pregnancy=opioid_pregnancy,
    metabolism="UGT; few interactions by CYP enzymes.",
)
