"""Nerve pain: one medicine of the first line.

Why      Three classes help about alike; alertness, balance, heart and kidneys tell them apart.
Misuse   To begin two at once, or a second sedating medicine before the first was judged.
"""

from typing import Final

from trabecula.knowledge.effects.medicines import (
    gabapentinoid,
    serotonin_noradrenaline_antidepressant,
    tricyclic,
)
from trabecula.knowledge.facts.laboratory import creatinine_clearance
from trabecula.knowledge.facts.medicine_safety import corrected_qt
from trabecula.knowledge.facts.opioid_use import gabapentinoid as gabapentinoid_taken
from trabecula.knowledge.options.medicines.limits import (
    FALLS,
    NEW_SEDATIVE,
    NOT_A_THIRD,
    TOO_SLEEPY,
)
from trabecula.knowledge.options.needs import nerve_pain_medicine
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.statements.medicines.limits_in_nerve_pain import (
    no_gabapentinoid_on_an_opioid_and_a_benzodiazepine,
    no_tricyclic_for_this_person,
    nortriptyline_in_place_of_duloxetine,
)
from trabecula.knowledge.statements.medicines.nerve_pain import (
    duloxetine_for_neuropathy_from_chemotherapy,
    one_first_line_medicine_for_nerve_pain,
)
from trabecula.language.condition import known
from trabecula.language.fact import takes
from trabecula.language.medicine import MedicineClass
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.statement import Modality, Role

_OWNERS: Final = (Role.ONCOLOGY, Role.PALLIATIVE_CARE, Role.PAIN_SPECIALIST)

_FIRST_LOOK: Final = goes_with(
    "Tolerance looked at after a week", Role.NURSING, Role.PHARMACY, days=7
)

_DECISION: Final = goes_with(
    "Decide after 2 to 4 weeks at a tolerated dose, finally at 8 weeks; off again by steps where it does not help",
    *_OWNERS,
    by=one_first_line_medicine_for_nerve_pain,
    days=14,
)

_WITH_A_SEDATING_ONE: Final = (NOT_A_THIRD, FALLS, _FIRST_LOOK, _DECISION)

_ALONGSIDE: Final = Alongside(
    systemic_treatment="Check interactions with the cancer treatment first.",
    exercise="Balance is looked at before and after the start; not alone on stairs in the first days.",
)

gabapentinoid_for_nerve_pain = Option(
    "a gabapentinoid",
    code="OPT-GABAPENTINOID",
    need=nerve_pain_medicine,
    offered_by=(one_first_line_medicine_for_nerve_pain, nortriptyline_in_place_of_duloxetine),
    medicine_classes=(MedicineClass.GABAPENTINOID,),
    struck=(
        struck_where("a gabapentinoid is taken already", takes(gabapentinoid_taken)),
        struck_where(
            "an opioid and a benzodiazepine or Z-drug are taken, of which the latter is reduced first",
            no_gabapentinoid_on_an_opioid_and_a_benzodiazepine.condition,
            by=no_gabapentinoid_on_an_opioid_and_a_benzodiazepine,
        ),
        TOO_SLEEPY,
        NEW_SEDATIVE,
    ),
    before=(
        comes_before(
            "Creatinine clearance, by which it is dosed",
            Role.PHARMACY,
            met=known(creatinine_clearance),
        ),
    ),
    with_it=_WITH_A_SEDATING_ONE,
    effect=gabapentinoid,
    modality=Modality.ANALGESIA,
    owner=_OWNERS,
    alongside=_ALONGSIDE,
    plain=PlainWords(
        what="A medicine that calms nerves. It is for pain that burns, shoots or tingles.",
        to_do="Start with a small dose, mostly at night. Your team raises it in steps. It can take some weeks to show what it does.",
        can_go_wrong="You may feel sleepy, dizzy or unsteady, and your legs may swell. You may fall more easily. With other medicines that make you sleepy, it can slow your breathing.",
        if_not="If it does not help, it is stopped in steps and another kind is tried.",
    ),
    intervention="adjuvant",
    declined_with=frozenset({"sedating_medicines", "more_tablets"}),
    sources=one_first_line_medicine_for_nerve_pain.sources,
    checked=nortriptyline_in_place_of_duloxetine.checked,
)

antidepressant_against_nerve_pain = Option(
    "an antidepressant of the newer kind, against nerve pain",
    code="OPT-SNRI",
    need=nerve_pain_medicine,
    offered_by=(
        one_first_line_medicine_for_nerve_pain,
        duloxetine_for_neuropathy_from_chemotherapy,
    ),
    medicine_classes=(MedicineClass.SNRI,),
    struck=(TOO_SLEEPY, NEW_SEDATIVE),
    before=(
        comes_before(
            "Blood pressure, other serotonergic medicines, bleeding and tamoxifen gone through",
            Role.PHARMACY,
        ),
    ),
    with_it=_WITH_A_SEDATING_ONE,
    effect=serotonin_noradrenaline_antidepressant,
    modality=Modality.ANALGESIA,
    owner=_OWNERS,
    alongside=Alongside(
        systemic_treatment="With tamoxifen the oncologist decides about duloxetine, explicitly (MED-20).",
        exercise=_ALONGSIDE.exercise,
    ),
    plain=PlainWords(
        what="A medicine for low mood that also calms nerve pain. You do not need to be sad to take it.",
        to_do="Take it each day, also when the pain is low. It can take some weeks to work. Tell your team about all your other medicines.",
        can_go_wrong="You may feel sick, sweat, sleep badly or have a dry mouth at first. It can raise your blood pressure. Do not stop it all at once.",
        if_not="If it does not help, it is stopped in steps and another kind is tried.",
    ),
    intervention="adjuvant",
    declined_with=frozenset({"more_tablets"}),
    sources=one_first_line_medicine_for_nerve_pain.sources,
    checked=duloxetine_for_neuropathy_from_chemotherapy.checked,
)

tricyclic_against_nerve_pain = Option(
    "a tricyclic antidepressant in a low dose, against nerve pain",
    code="OPT-TRICYCLIC",
    need=nerve_pain_medicine,
    offered_by=(one_first_line_medicine_for_nerve_pain, nortriptyline_in_place_of_duloxetine),
    medicine_classes=(MedicineClass.TRICYCLIC,),
    struck=(
        TOO_SLEEPY,
        NEW_SEDATIVE,
        struck_where(
            "age, the QT interval, the bladder, the eyes or the heart speak against a tricyclic",
            no_tricyclic_for_this_person.condition,
            by=no_tricyclic_for_this_person,
            waits=True,
        ),
    ),
    before=(
        comes_before(
            "An ECG with the corrected QT interval",
            Role.ONCOLOGY,
            Role.PRIMARY_CARE,
            by=nortriptyline_in_place_of_duloxetine,
            met=known(corrected_qt),
        ),
    ),
    with_it=_WITH_A_SEDATING_ONE,
    effect=tricyclic,
    modality=Modality.ANALGESIA,
    owner=_OWNERS,
    alongside=_ALONGSIDE,
    plain=PlainWords(
        what="An older medicine for low mood. In a low dose it calms nerve pain and can help with sleep.",
        to_do="Have a heart trace first. Take it in the evening. It can take some weeks to work.",
        can_go_wrong="Your mouth may get dry and your stools hard. You may feel sleepy or dizzy when you stand up, and fall. It can upset the heart beat or stop you passing water.",
        if_not="If it does not help, it is stopped in steps and another kind is tried.",
    ),
    intervention="adjuvant",
    declined_with=frozenset({"sedating_medicines", "more_tablets"}),
    sources=one_first_line_medicine_for_nerve_pain.sources,
    checked=nortriptyline_in_place_of_duloxetine.checked,
)
