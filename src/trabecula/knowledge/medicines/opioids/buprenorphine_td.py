"""Buprenorphine patch: for low need, failing kidneys, and the old and frail.

Why      Kidneys do not matter to it; it makes less constipation and clouds thinking less.
Misuse   From more than 80 mg of oral morphine equivalent a day the patch for 7 days may not do.
"""

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
    opioid_stopping,
)
from trabecula.knowledge.sources.medicines_guidelines import (
    derived_by_the_project,
    esmo_cancer_pain_2018,
    palliative_care_formulary,
)
from trabecula.knowledge.sources.medicines_labels import (
    butrans_label,
    european_labels,
    us_labels,
)
from trabecula.knowledge.sources.medicines_lists import ansm_interactions_2020, nsw_handbook
from trabecula.language.dose import Ceiling, Dose, days, hours, micrograms_per_hour
from trabecula.language.dosing import Dosing, Form, Step
from trabecula.language.medicine import QT, Medicine, MedicineClass, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges

_FOR_7_DAYS = "patch for 7 days"
_FOR_3_TO_4_DAYS = "patch for 3 to 4 days"
_QT = us_labels.at("buprenorphine patch: QT interval (from knowledge)")
_LIVER = us_labels.at("buprenorphine patch, liver (from knowledge)")
_NOT_FOR = "buprenorphine patch"
_5_FOR_7_DAYS = Dose(micrograms_per_hour(5), every=days(7), as_needed=False)
_20_A_WEEK = Ceiling(
    micrograms_per_hour(20), note="By the US label, for the QT interval (from knowledge)."
)
_USUAL_IN_A = liver("A", USUAL_DOSE, _LIVER, checked=RECALLED)
_AVOID_IN_C = liver(
    "C",
    OrganAdvice(Action.AVOID, "Not tried: consider another opioid."),
    _LIVER,
    checked=RECALLED,
)

buprenorphine_td = Medicine(
    "buprenorphine_td",
    "buprenorphine patch",
    kind=MedicineClass.OPIOID,
    role="Preferred in kidney failure, and in older or frail people of low need; less constipation, less effect on thinking.",
    identity=opioid_identity("buprenorphine", "1819", "N02AE01"),
    routes=(Route.TRANSDERMAL,),
    dosing=(
        Dosing(
            holds="pain, no opioid before, or below 30 mg of oral morphine equivalent a day",
            routes=(Route.TRANSDERMAL,),
            release=Release.MODIFIED,
            form=_FOR_7_DAYS,
            start=_5_FOR_7_DAYS,
            frail_start=_5_FOR_7_DAYS,
            step=Step(
                "After 72 hours or more: 5, 10, 20 micrograms/h.",
                wait=hours(72),
                by=micrograms_per_hour(5),
            ),
            ceiling=_20_A_WEEK,
            note="From knowledge: the frail start, and why not more than 20 micrograms/h.",
            sources=(butrans_label.at("start, no opioid or below 30 mg"), _QT, FRAIL),
            checked=Checked.IN_PART,
        ),
        Dosing(
            holds="pain, on 30 to 80 mg of oral morphine equivalent a day, both included",
            routes=(Route.TRANSDERMAL,),
            release=Release.MODIFIED,
            form=_FOR_7_DAYS,
            start=Dose(micrograms_per_hour(10), every=days(7), as_needed=False),
            frail_start=_5_FOR_7_DAYS,
            only_if=opioid_naive.is_no,
            step=Step(
                "First lower the opioid before to 30 mg or less a day, over up to 7 days. Raise after 72 hours or more.",
                wait=hours(72),
                by=micrograms_per_hour(5),
            ),
            ceiling=_20_A_WEEK,
            note="From more than 80 mg a day even 20 micrograms/h may not do: another opioid. From knowledge: the lowering before, the frail start, and why not more than 20.",
            sources=(butrans_label.at("start, 30 to 80 mg; above 80 mg"), _QT, FRAIL),
            checked=Checked.IN_PART,
        ),
        Dosing(
            holds="pain, patches of higher strength in Europe",
            routes=(Route.TRANSDERMAL,),
            release=Release.MODIFIED,
            form=_FOR_3_TO_4_DAYS,
            start=Dose(micrograms_per_hour(35), every=hours(72, 96), as_needed=False),
            frail="Avoid.",
            not_for_frail=True,
            opioid_tolerant_only=True,
            note="That who has had no opioid does not start with it is this project's own choice: 35 micrograms/h are about 60 mg of oral morphine a day and more.",
            other_side=(
                (
                    "Also who has had no strong opioid may start with 35 micrograms/h.",
                    european_labels.at("buprenorphine patch for 96 hours, 4.2 (from knowledge)"),
                ),
            ),
            step=Step("After 72 hours.", wait=hours(72)),
            ceiling=Ceiling(micrograms_per_hour(140), note="Two patches of 70 at most."),
            liver=Liver(
                "buprenorphine patch of higher strength by Child-Pugh class",
                (
                    _USUAL_IN_A,
                    liver(
                        "B",
                        OrganAdvice(
                            Action.AVOID, "Avoid this strength: start with 5 micrograms/h, slowly."
                        ),
                        _LIVER,
                        derived_by_the_project.at("from the start of 5 micrograms/h in class B"),
                        checked=RECALLED,
                    ),
                    _AVOID_IN_C,
                ),
            ),
            sources=(
                european_labels.at("buprenorphine patch for 96 hours, 4.2 (from knowledge)"),
                FRAIL,
            ),
            checked=RECALLED,
        ),
    ),
    forms=(
        Form(
            _FOR_7_DAYS,
            (Route.TRANSDERMAL,),
            (
                micrograms_per_hour(5),
                micrograms_per_hour("7.5"),
                micrograms_per_hour(10),
                micrograms_per_hour(15),
                micrograms_per_hour(20),
            ),
            Release.MODIFIED,
        ),
        Form(
            _FOR_3_TO_4_DAYS,
            (Route.TRANSDERMAL,),
            (micrograms_per_hour(35), micrograms_per_hour("52.5"), micrograms_per_hour(70)),
            Release.MODIFIED,
            where="UK, EU",
        ),
    ),
    kidneys=Ranges(
        "buprenorphine patch by creatinine clearance",
        (
            kidneys(
                0,
                None,
                OrganAdvice(Action.USUAL, "No change, on dialysis too; preferred below 30 mL/min."),
                esmo_cancer_pain_2018.at("opioids in kidney disease (from knowledge)"),
                checked=RECALLED,
            ),
        ),
    ),
    liver=Liver(
        "buprenorphine patch by Child-Pugh class",
        (
            _USUAL_IN_A,
            liver(
                "B",
                OrganAdvice(
                    Action.CAUTION, "Start with 5 micrograms/h, slowly.", start=_5_FOR_7_DAYS
                ),
                _LIVER,
                checked=RECALLED,
            ),
            _AVOID_IN_C,
        ),
    ),
    contraindications=(
        *opioid_contraindications,
        labels_say(
            _NOT_FOR,
            "A long QT interval, or an antiarrhythmic of class IA or III: the US label cautions.",
        ),
    ),
    cautions=(
        *opioid_cautions,
        said(
            "Sources conflict on a full agonist with it: the French agency lists it as contraindicated; palliative practice gives one for rescue with patches of low strength. A clinician decides.",
            ansm_interactions_2020.at("full agonists with partial agonists of opioid receptors"),
            palliative_care_formulary.at("buprenorphine patch: rescue doses (from knowledge)"),
            nsw_handbook.at("buprenorphine patch: rescue doses"),
            checked=Checked.IN_PART,
        ),
        labels_say(_NOT_FOR, "Inhibitors and inducers of CYP3A4."),
        labels_say(
            _NOT_FOR,
            "Forms for the mouth only: decay and loss of teeth (FDA, 2022), which adds to medicines that harm the jaw bone.",
        ),
    ),
    monitoring=opioid_monitoring,
    onset=said(
        "Steady after about 3 days.",
        us_labels.at("buprenorphine patch, section 12 (from knowledge)"),
        checked=RECALLED,
    ),
    review=said(
        "After 72 hours.", us_labels.at("buprenorphine patch, 2 (from knowledge)"), checked=RECALLED
    ),
    review_after=hours(72),
    stopping=opioid_stopping,
    burden=opioid_burden(
        "buprenorphine_td",
        alertness=1,
        balance=1,
        falls=1,
        cognition=1,
        bowels=2,
        serotonergic=1,
    ),
    qt=QT.POSSIBLE,
    qt_note="CredibleMeds (from knowledge); not more than 20 micrograms/h for it.",
    anticholinergic=anticholinergic(("Ehrt 2010", 0), ("Sittironnarit 2011", 0)),
    older_people=opioid_older_people,
    raises_falls=True,
    falls_basis=opioid_falls_basis,
    pregnancy=opioid_pregnancy,
    metabolism="CYP3A4.",
)
