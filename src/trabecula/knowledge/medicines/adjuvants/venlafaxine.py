"""Venlafaxine: for pain of nerves, where tamoxifen forbids its like.

Conflict Kidneys: the current US label is from knowledge, an older one cuts a quarter from 10 to 70
         mL/min; the more careful row is kept (errata, part A).
"""

from fractions import Fraction

from trabecula.knowledge.facts.medicine_safety import Milliseconds, corrected_qt
from trabecula.knowledge.facts.medicines_taken import anticoagulants, nsaids
from trabecula.knowledge.facts.observations import diastolic_blood_pressure, systolic_blood_pressure
from trabecula.knowledge.medicines.adjuvants.all_adjuvants import (
    adjuvant_review,
    counts_as_active_on_the_nervous_system,
    first_decision,
)
from trabecula.knowledge.medicines.adjuvants.all_antidepressants import (
    antidepressant_falls_basis,
    antidepressant_in_falls,
    antidepressant_low_sodium,
    antidepressant_monitoring,
)
from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.burden_ratings import rated
from trabecula.knowledge.sources.medicines_guidelines import derived_by_the_project
from trabecula.knowledge.sources.medicines_labels import us_labels, venlafaxine_label
from trabecula.knowledge.sources.medicines_lists import (
    ansm_interactions_2020,
    atc_index,
    rxnorm_of_ohdsi,
)
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, days, hours, mg
from trabecula.language.dosing import Dosing, Form, Step
from trabecula.language.fact import takes
from trabecula.language.medicine import QT, Medicine, MedicineClass, Monitoring, Stopping, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges, TableRow

_FROM_KNOWLEDGE = us_labels.at("venlafaxine (from knowledge)")
_HALF = (Fraction(1, 2), Fraction(1, 2))
_SMALLEST = Dose(mg("37.5"), every=hours(24))
"""The smallest that is sold, which is not halved: there the ceiling falls."""
_HALF_THE_CEILING = Ceiling(mg("112.5"), note="Half of 225 mg, as the project reckons it.")
_OLDER_LABEL = (
    "Older US label: a quarter less at a filtration of 10 to 70.",
    venlafaxine_label.at("older US label, kidneys"),
)
_HANDBOOK = (
    "Renal Drug Handbook: usual dose from 30 to 50, half below 30.",
    venlafaxine_label.at("Renal Drug Handbook copy (kidneydiseaseclinic.net)"),
)

venlafaxine = Medicine(
    "venlafaxine",
    "venlafaxine",
    kind=MedicineClass.SNRI,
    role="First-line class for pain of nerves; the SNRI to choose with tamoxifen; helps against hot flushes.",
    identity=TableRow(
        holds=MedicineGroup("venlafaxine", (*rxnorm("39786"), *atc("N06AX16")), ("venlafaxine",)),
        sources=(rxnorm_of_ohdsi.at("ingredient 39786"), atc_index.at("N06AX16")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL,),
    dosing=(
        Dosing(
            holds="neuropathic pain",
            routes=(Route.ORAL,),
            release=Release.MODIFIED,
            start=_SMALLEST,
            frail_start=_SMALLEST,
            frail="For 2 weeks before the first step.",
            step=Step(
                "75 mg after 7 days, then 75 mg more every 7 days or more (label: 4 days or more).",
                wait=days(7),
                by_a_day=mg("37.5"),
            ),
            ceiling=Ceiling(mg(225), note="Against pain usually 150 mg or more."),
            sources=(
                us_labels.at("venlafaxine extended release 2 (from knowledge)"),
                derived_by_the_project.at(
                    "pharmacology dossier, section 1.1, frail start of venlafaxine"
                ),
            ),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form(
            "capsule",
            (Route.ORAL,),
            (mg("37.5"), mg(75), mg(150)),
            Release.MODIFIED,
        ),
        Form(
            "tablet",
            (Route.ORAL,),
            (mg("37.5"), mg(75), mg(150), mg(225)),
            Release.MODIFIED,
        ),
    ),
    kidneys=Ranges(
        "venlafaxine by creatinine clearance",
        (
            kidneys(
                0,
                30,
                OrganAdvice(
                    Action.REDUCE,
                    "Half or less, also on haemodialysis.",
                    start=_SMALLEST,
                    ceiling=_HALF_THE_CEILING,
                    fraction=_HALF,
                    other_side=(_OLDER_LABEL, _HANDBOOK),
                ),
                venlafaxine_label.at("older US label and Renal Drug Handbook, half"),
                checked=Checked.SECOND_HAND,
            ),
            kidneys(
                30,
                90,
                OrganAdvice(
                    Action.REDUCE,
                    "The day's dose 25 to 50 % lower.",
                    start=_SMALLEST,
                    ceiling=Ceiling(
                        mg("168.75"), note="Three quarters of 225 mg, as the project reckons it."
                    ),
                    fraction=(Fraction(1, 2), Fraction(3, 4)),
                    other_side=(_OLDER_LABEL, _HANDBOOK),
                ),
                us_labels.at("venlafaxine 8.6, clearance 30 to 89 (from knowledge)"),
                checked=Checked.FROM_KNOWLEDGE,
            ),
            kidneys(
                90,
                None,
                OrganAdvice(Action.USUAL, "Usual dose."),
                _FROM_KNOWLEDGE,
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    liver=Liver(
        "venlafaxine by Child-Pugh class",
        (
            liver(
                "AB",
                OrganAdvice(
                    Action.REDUCE,
                    "Half.",
                    start=_SMALLEST,
                    ceiling=_HALF_THE_CEILING,
                    fraction=_HALF,
                ),
                venlafaxine_label.at("older US label, liver, half"),
                checked=Checked.SECOND_HAND,
            ),
            liver(
                "C",
                OrganAdvice(
                    Action.REDUCE,
                    "Half or less, or avoid.",
                    start=_SMALLEST,
                    ceiling=_HALF_THE_CEILING,
                    fraction=_HALF,
                ),
                _FROM_KNOWLEDGE,
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    contraindications=(
        said(
            "A monoamine oxidase inhibitor, linezolid or methylene blue.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        said(
            "High blood pressure out of control.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE
        ),
    ),
    cautions=(
        said(
            "Raises blood pressure with the dose.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE
        ),
        said(
            "A long QT interval.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
            when=corrected_qt >= Milliseconds(450),
        ),
        said(
            "Bleeding.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
            when=takes(nsaids) | takes(anticoagulants),
        ),
        said("Strong symptoms on stopping.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
        said(
            "Seizures with tramadol.",
            ansm_interactions_2020.at("tramadol with medicines that lower the seizure threshold"),
            checked=Checked.YES,
        ),
    ),
    monitoring=(
        *antidepressant_monitoring,
        Monitoring(
            holds="blood pressure",
            before=True,
            interval="at each step; weekly above 150 mg",
            action="160/100 mmHg or more: reduce.",
            facts=(systolic_blood_pressure, diastolic_blood_pressure),
            sources=(_FROM_KNOWLEDGE,),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    onset=said("2 weeks.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
    review=adjuvant_review("After 4 to 6 weeks.", _FROM_KNOWLEDGE),
    review_after=first_decision,
    stopping=Stopping(
        holds="By 37.5 to 75 mg a week, slower where symptoms come.",
        abruptly=False,
        sources=(_FROM_KNOWLEDGE,),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    burden=rated(
        "venlafaxine",
        "Some dizziness; adds to serotonin.",
        alertness=1,
        balance=2,
        falls=2,
        cognition=1,
        bowels=1,
        serotonergic=3,
    ),
    qt=QT.POSSIBLE,
    qt_note="CredibleMeds, possible risk (from knowledge; the live list is checked before release).",
    anticholinergic=anticholinergic(
        ("ACB 2008", 1),
        ("ADS 2006", 0),
        ("Ehrt 2010", 0),
        ("Sittironnarit 2011", 1),
        ("ACBcalc", 1),
        ("AEC", 0),
    ),
    older_people=(
        antidepressant_low_sodium,
        antidepressant_in_falls,
        counts_as_active_on_the_nervous_system,
    ),
    raises_falls=True,
    falls_basis=antidepressant_falls_basis,
    pregnancy=said(
        "Late in pregnancy: adaptation of the newborn.",
        _FROM_KNOWLEDGE,
        checked=Checked.FROM_KNOWLEDGE,
    ),
    metabolism="CYP2D6; a weak or minimal inhibitor.",
)
