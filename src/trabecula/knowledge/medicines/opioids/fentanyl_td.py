"""Fentanyl patch: for stable pain in a person who is used to opioids.

Why      It needs no swallowing, makes less constipation, and does not gather where kidneys fail.
Misuse   It kills who is not used to opioids. Tables lead into the patch, never out of it. Fever
         and heat raise its delivery.
"""

from fractions import Fraction

from trabecula.knowledge.facts.medicines_taken import serotonergic_medicine
from trabecula.knowledge.facts.opioid_use import opioid_tolerant
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
    esmo_cancer_pain_2018,
    palliative_care_formulary,
)
from trabecula.knowledge.sources.medicines_labels import (
    fentanyl_patch_label,
    transmucosal_fentanyl_criteria,
    us_labels,
)
from trabecula.knowledge.sources.medicines_lists import fentanyl_patch_tables
from trabecula.language.dose import Dose, NoCeiling, days, hours, micrograms_per_hour
from trabecula.language.dosing import Dosing, Form, Step
from trabecula.language.fact import takes
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges

_LOWEST_PATCH = Dose(micrograms_per_hour(12), every=hours(72), as_needed=False)
_HALF = OrganAdvice(
    Action.REDUCE,
    "Start with half of what the table of conversion gives, and watch. A patch is never cut.",
    start=_LOWEST_PATCH,
    fraction=(Fraction(1, 2), Fraction(1, 2)),
)
_NOT_FOR = "fentanyl patch"

fentanyl_td = Medicine(
    "fentanyl_td",
    "fentanyl patch",
    kind=MedicineClass.OPIOID,
    role="Stable pain; trouble with swallowing; impaired kidneys; less constipation.",
    identity=opioid_identity("fentanyl", "4337", "N02AB03"),
    routes=(Route.TRANSDERMAL,),
    dosing=(
        Dosing(
            holds="stable pain in a person used to opioids",
            routes=(Route.TRANSDERMAL,),
            release=Release.MODIFIED,
            start=_LOWEST_PATCH,
            frail="Only who is used to opioids; convert, then take the lower band. With cachexia uptake is unreliable.",
            step=Step(
                "The first change after 72 hours, then not sooner than every 6 days (two patches of 72 hours), by 12 to 25 micrograms/h, for 45 to 90 mg of oral morphine equivalent a day.",
                wait=hours(72),
                then=days(6),
                by=micrograms_per_hour(12),
            ),
            ceiling=NoCeiling(
                "No fixed ceiling: reviewed from 100 micrograms/h, another route above 300.",
                implausible=micrograms_per_hour(600),
            ),
            opioid_tolerant_only=True,
            note="The table of conversion gives the start. Used to opioids: for 7 days or more at least 60 mg of morphine, 30 of oxycodone, 8 of hydromorphone, 25 of oxymorphone or 60 of hydrocodone a day by mouth, or a patch of 25 micrograms/h. Half of it is gone 20 to 27 hours after removal: another long-acting opioid 12 to 24 hours after it, with rescue doses. From a text of Durogesic: the steps of 12 and 25. From knowledge: the frail start, the limits of 100 and 300, and when the next opioid follows.",
            sources=(
                transmucosal_fentanyl_criteria.at(
                    "opioid tolerance; table 6, patch: 3, then 6 days"
                ),
                fentanyl_patch_tables.at("table 1: the band of the start"),
                fentanyl_patch_label.at("half-life after removal"),
                FRAIL,
            ),
            checked=Checked.IN_PART,
        ),
    ),
    forms=(
        Form(
            "patch for 72 hours",
            (Route.TRANSDERMAL,),
            (
                micrograms_per_hour(12),
                micrograms_per_hour(25),
                micrograms_per_hour("37.5"),
                micrograms_per_hour(50),
                micrograms_per_hour("62.5"),
                micrograms_per_hour(75),
                micrograms_per_hour(100),
            ),
            Release.MODIFIED,
        ),
    ),
    kidneys=Ranges(
        "fentanyl patch by creatinine clearance",
        (
            kidneys(
                0,
                30,
                OrganAdvice(
                    Action.CONFLICT,
                    "US label: avoid the patch in severe impairment. A clinician chooses.",
                    other_side=(
                        (
                            "Fentanyl is a preferred opioid below 30 mL/min of filtration: start low, with 12 micrograms/h.",
                            esmo_cancer_pain_2018.at("opioids in kidney disease (from knowledge)"),
                        ),
                        (
                            "Fentanyl is a preferred opioid where kidneys fail.",
                            palliative_care_formulary.at("fentanyl, kidneys (from knowledge)"),
                        ),
                    ),
                ),
                fentanyl_patch_label.at("severe renal impairment"),
                checked=Checked.SECOND_HAND,
            ),
            kidneys(
                30,
                60,
                _HALF,
                fentanyl_patch_label.at("mild to moderate renal impairment"),
                checked=Checked.SECOND_HAND,
            ),
            kidneys(
                60,
                None,
                USUAL_DOSE,
                us_labels.at("fentanyl patch, kidneys (from knowledge)"),
                checked=RECALLED,
            ),
        ),
    ),
    liver=Liver(
        "fentanyl patch by Child-Pugh class",
        (
            liver(
                "AB",
                _HALF,
                fentanyl_patch_label.at("mild to moderate hepatic impairment"),
                checked=Checked.SECOND_HAND,
            ),
            liver(
                "C",
                OrganAdvice(Action.AVOID, "Avoid."),
                fentanyl_patch_label.at("severe hepatic impairment"),
                checked=Checked.SECOND_HAND,
            ),
        ),
    ),
    contraindications=(
        *opioid_contraindications,
        labels_say(_NOT_FOR, "Not used to opioids.", opioid_tolerant.is_no),
        labels_say(_NOT_FOR, "Acute pain, pain that comes and goes, pain after surgery."),
        labels_say(_NOT_FOR, "A strong inhibitor of CYP3A4, unless closely watched."),
    ),
    cautions=(
        *opioid_cautions,
        labels_say(
            _NOT_FOR, "Fever, heat, sauna or a heating pad raise delivery by about a third."
        ),
        labels_say(_NOT_FOR, "Cachexia lowers uptake."),
        labels_say(_NOT_FOR, "Magnetic resonance imaging: take off a patch with a metal back."),
        labels_say(
            _NOT_FOR,
            "An inducer of CYP3A4 takes its effect, enzalutamide and apalutamide among them.",
        ),
        labels_say(_NOT_FOR, "Serotonergic.", takes(serotonergic_medicine)),
    ),
    monitoring=opioid_monitoring,
    onset=said(
        "12 to 24 hours; steady after about 3 to 6 days.",
        us_labels.at("fentanyl patch, section 12 (from knowledge)"),
        checked=RECALLED,
    ),
    review=said(
        "After 72 hours.", us_labels.at("fentanyl patch, 2 (from knowledge)"), checked=RECALLED
    ),
    review_after=hours(72),
    stopping=opioid_stopping,
    burden=opioid_burden("fentanyl_td", serotonergic=1),
    anticholinergic=anticholinergic(
        ("ACB 2008", 1), ("ADS 2006", 1), ("Sittironnarit 2011", 0), ("ACBcalc", 1), ("AEC", 1)
    ),
    older_people=opioid_older_people,
    raises_falls=True,
    falls_basis=opioid_falls_basis,
    pregnancy=opioid_pregnancy,
    metabolism="CYP3A4.",
)
