"""Tramadol: a weak opioid that also acts as an antidepressant does.

Misuse   It lowers the threshold for seizures, adds to serotonin, makes dizzy and fall, and works
         only in a person whose CYP2D6 turns it into what acts.
"""

from trabecula.knowledge.facts.medicine_safety import seizures
from trabecula.knowledge.facts.opioid_use import opioid_naive
from trabecula.knowledge.facts.person import age
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
    beers_2023,
    cpic_guidelines,
)
from trabecula.knowledge.sources.medicines_labels import tramadol_label, us_labels
from trabecula.knowledge.sources.medicines_lists import ansm_interactions_2020
from trabecula.language.dose import Ceiling, Dose, days, hours, mg
from trabecula.language.dosing import Dosing, Form, Limit, Step
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.quantity import Years
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges

_KIDNEYS = tramadol_label.at("creatinine clearance below 30 (could not be verified)")
_LIVER = us_labels.at("tramadol, liver (from knowledge)")
_FOR_24_HOURS = "modified-release tablet, 24 hours"

tramadol = Medicine(
    "tramadol",
    "tramadol",
    kind=MedicineClass.OPIOID,
    role="Less desirable than other opioids (ASCO 2023); a low dose of a strong opioid is preferred (WHO, ESMO).",
    identity=opioid_identity("tramadol", "10689", "N02AX02"),
    routes=(Route.ORAL, Route.INTRAVENOUS),
    dosing=(
        Dosing(
            holds="mild or moderate pain",
            routes=(Route.ORAL,),
            release=Release.IMMEDIATE,
            start=Dose(mg(25), mg(50), every=hours(6)),
            frail_start=Dose(mg(25), every=hours(12)),
            frail_ceiling=Ceiling(mg(300)),
            step=Step(
                "By 50 mg a day every 3 days, to 200 mg a day; then 50 to 100 mg every 4 to 6 hours.",
                wait=days(3),
                by_a_day=mg(50),
            ),
            ceiling=Ceiling(mg(400)),
            limits=(
                Limit(
                    holds="Over 75 years.",
                    when=age > Years(75),
                    ceiling=Ceiling(mg(300)),
                    sources=(tramadol_label.at("section 2.2: over 75 years"),),
                    checked=Checked.YES,
                ),
            ),
            note="From knowledge: the frail start.",
            sources=(tramadol_label.at("section 2.2; titration from 25 mg"), FRAIL),
            checked=Checked.IN_PART,
        ),
        Dosing(
            holds="regular dose after titration",
            routes=(Route.ORAL,),
            release=Release.MODIFIED,
            form=_FOR_24_HOURS,
            start=Dose(mg(100), every=hours(24), as_needed=False),
            frail="Not started over 75 years.",
            step=Step("By 100 mg every 5 days.", wait=days(5), by=mg(100)),
            ceiling=Ceiling(mg(300)),
            only_if=(age <= Years(75)) & opioid_naive.is_no,
            note="From knowledge: not started over 75 years.",
            sources=(tramadol_label.at("extended release"), FRAIL),
            checked=Checked.IN_PART,
        ),
    ),
    forms=(
        Form("capsule", (Route.ORAL,), (mg(50),), Release.IMMEDIATE, where="UK, EU"),
        Form(
            "tablet",
            (Route.ORAL,),
            (mg(50), mg(100)),
            Release.IMMEDIATE,
            divisible=True,
            where="US",
        ),
        Form("oral drops, each mL", (Route.ORAL,), (mg(100),), Release.IMMEDIATE, where="EU"),
        Form(
            "modified-release tablet, 12 hours",
            (Route.ORAL,),
            (mg(50), mg(75), mg(100), mg(150), mg(200)),
            Release.MODIFIED,
            where="UK, EU",
        ),
        Form(
            _FOR_24_HOURS,
            (Route.ORAL,),
            (mg(100), mg(150), mg(200), mg(300), mg(400)),
            Release.MODIFIED,
        ),
    ),
    kidneys=Ranges(
        "tramadol by creatinine clearance",
        (
            kidneys(
                0,
                30,
                OrganAdvice(
                    Action.REDUCE,
                    "Immediate release every 12 hours, at most 200 mg a day; no modified release.",
                    ceiling=Ceiling(mg(200)),
                    not_sooner=hours(12),
                    no_modified_release=True,
                ),
                _KIDNEYS,
                beers_2023.at("tramadol below 30 mL/min: modified release (could not be verified)"),
                checked=RECALLED,
            ),
            kidneys(30, None, USUAL_DOSE, _KIDNEYS, checked=RECALLED),
        ),
    ),
    liver=Liver(
        "tramadol by Child-Pugh class",
        (
            liver("A", USUAL_DOSE, _LIVER, checked=RECALLED),
            liver(
                "B",
                OrganAdvice(Action.CAUTION, "Every 8 to 12 hours.", not_sooner=hours(8, 12)),
                _LIVER,
                checked=RECALLED,
            ),
            liver(
                "C",
                OrganAdvice(
                    Action.REDUCE,
                    "50 mg every 12 hours; no modified release. An older label says: in cirrhosis.",
                    start=Dose(mg(50), every=hours(12)),
                    ceiling=Ceiling(mg(100)),
                    not_sooner=hours(12),
                    no_modified_release=True,
                ),
                tramadol_label.at("section 2: severe hepatic impairment"),
                checked=Checked.YES,
            ),
        ),
    ),
    contraindications=(
        *opioid_contraindications,
        labels_say("tramadol", "An inhibitor of monoamine oxidase within 14 days."),
        labels_say("tramadol", "Epilepsy that is not controlled."),
        said(
            "A person whose CYP2D6 works ultrarapidly: avoid.",
            cpic_guidelines.at("CYP2D6 and opioids, 2021 (from knowledge)"),
            checked=RECALLED,
        ),
    ),
    cautions=(
        *opioid_cautions,
        labels_say("tramadol", "It lowers the threshold for seizures.", seizures.node()),
        labels_say("tramadol", "Low glucose."),
        said(
            "Low sodium, by too much antidiuretic hormone.",
            beers_2023.at("caution: tramadol (from knowledge)"),
            checked=RECALLED,
        ),
        said(
            "Ondansetron lowers its effect.",
            ansm_interactions_2020.at("ondansetron with tramadol"),
            us_labels.at("tramadol: interactions (from knowledge)"),
            checked=Checked.IN_PART,
        ),
        said(
            "Inhibitors of CYP2D6 lower its effect.",
            ansm_interactions_2020.at("tramadol with inhibitors of CYP2D6"),
            us_labels.at("tramadol: interactions (from knowledge)"),
            checked=Checked.IN_PART,
        ),
        labels_say("tramadol", "With warfarin the INR rises."),
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
    burden=opioid_burden("tramadol", balance=3, falls=3, bowels=2, serotonergic=3),
    anticholinergic=anticholinergic(
        ("ADS 2006", 1), ("Sittironnarit 2011", 2), ("ACBcalc", 2), ("AEC", 0)
    ),
    older_people=opioid_older_people,
    raises_falls=True,
    falls_basis=opioid_falls_basis,
    pregnancy=opioid_pregnancy,
    metabolism="CYP2D6 turns it into what acts; it also holds back serotonin and noradrenaline.",
)
