"""Pain that breaks through or comes with a movement: a dose of a fast opioid.

Why      A dose at the right time lets a person get up without a higher dose all day.
Misuse   To cover the warning of a bone that may break. Rapid fentanyl without opioid tolerance can
         kill.
"""

from typing import Final

from trabecula.knowledge.effects.medicines import rescue_opioid
from trabecula.knowledge.facts.opioid import opioids
from trabecula.knowledge.facts.opioid_use import opioid_tolerant
from trabecula.knowledge.options.medicines.limits import (
    ALONGSIDE_AN_OPIOID,
    HELD,
    SMALL_SUPPLIES,
    TOO_SLEEPY,
)
from trabecula.knowledge.options.needs import breakthrough_medicine
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.statements.medicines.breakthrough import dose_before_a_movement
from trabecula.knowledge.statements.medicines.pain_intensity import (
    strong_opioid_now_for_severe_pain,
)
from trabecula.knowledge.statements.surgery.weight_bearing_pain import (
    imaging_of_pain_on_weight_bearing,
)
from trabecula.language.fact import takes
from trabecula.language.medicine import MedicineClass
from trabecula.language.option import Option, PlainWords
from trabecula.language.statement import Modality, Role

_WHICH_BONE: Final = comes_before(
    "Ask which bone hurts under load: one that may break is imaged and protected first",
    Role.PHYSIOTHERAPY,
    Role.ONCOLOGY,
    by=imaging_of_pain_on_weight_bearing,
)
_WITH_A_DOSE_BEFORE: Final = (
    goes_with(
        "Relief does not lift a limit on loading: say so, and give the limits in writing",
        Role.PHYSIOTHERAPY,
    ),
    goes_with(
        "Look for what lifts the cause: orthopaedics, radiotherapy, a brace",
        Role.ONCOLOGY,
        Role.PALLIATIVE_CARE,
        by=dose_before_a_movement,
    ),
    SMALL_SUPPLIES,
)

dose_of_a_fast_opioid_before_a_movement = Option(
    "a dose of a fast opioid before a movement that hurts",
    code="OPT-DOSE-BEFORE",
    need=breakthrough_medicine,
    offered_by=(dose_before_a_movement,),
    medicine_classes=(MedicineClass.OPIOID,),
    candidate_lines=(1,),
    as_needed=True,
    struck=(HELD, TOO_SLEEPY),
    before=(_WHICH_BONE,),
    with_it=_WITH_A_DOSE_BEFORE,
    effect=rescue_opioid,
    modality=Modality.ANALGESIA,
    owner=(Role.PALLIATIVE_CARE, Role.ONCOLOGY, Role.PHYSIOTHERAPY),
    alongside=ALONGSIDE_AN_OPIOID,
    plain=PlainWords(
        what="A dose of a fast pain medicine, taken a while before a movement that hurts, such as a wash or a walk.",
        to_do="Take it at the time that your team tells you, then move when it works. Write down each dose. Keep within the limits for your weak bones.",
        can_go_wrong="It can make you sleepy or dizzy just when you get up. Sit at first, and have someone near. Less pain does not mean that the bone is strong.",
        if_not="If it works too late or too long, your team can change the medicine or the time.",
    ),
    intervention="opioid",
    declined_with=frozenset({"opioids", "sedating_medicines"}),
    sources=dose_before_a_movement.sources,
    checked=dose_before_a_movement.checked,
)

fast_fentanyl_before_a_movement = Option(
    "fentanyl through the mouth or nose, where a tablet is too slow",
    code="OPT-FAST-FENTANYL",
    need=breakthrough_medicine,
    offered_by=(dose_before_a_movement,),
    medicine_classes=(MedicineClass.OPIOID,),
    candidate_lines=(2,),
    as_needed=True,
    struck=(
        HELD,
        TOO_SLEEPY,
        struck_where(
            "this person is not opioid tolerant, in whom it can stop the breathing",
            opioid_tolerant.is_no,
            by=dose_before_a_movement,
            waits=True,
        ),
    ),
    before=(
        _WHICH_BONE,
        comes_before(
            "Confirm that a tablet or liquid taken in time was too slow",
            Role.PALLIATIVE_CARE,
            by=dose_before_a_movement,
        ),
    ),
    with_it=(
        *_WITH_A_DOSE_BEFORE,
        goes_with(
            "From the lowest strength of this product, by its own rules; kept where no child can reach it",
            Role.PHARMACY,
            Role.PALLIATIVE_CARE,
            by=dose_before_a_movement,
        ),
    ),
    effect=rescue_opioid,
    modality=Modality.ANALGESIA,
    owner=(Role.PALLIATIVE_CARE,),
    alongside=ALONGSIDE_AN_OPIOID,
    plain=PlainWords(
        what="A very fast pain medicine that goes in through the mouth or the nose. It is only for people who take a strong opioid each day.",
        to_do="Use it as your team shows you, and no more often. Write down each dose. Keep it locked away: it can kill a child.",
        can_go_wrong="It can make you sleepy or dizzy just when you get up. Too much can stop your breathing. Someone who cannot wake you must call for help at once.",
        if_not="If it does not help, your team looks for another way, such as treating the bone.",
    ),
    intervention="opioid",
    declined_with=frozenset({"opioids", "sedating_medicines"}),
    sources=dose_before_a_movement.sources,
    checked=dose_before_a_movement.checked,
)

rescue_dose_now = Option(
    "a rescue dose now, reckoned from the daily dose",
    code="OPT-RESCUE",
    need=breakthrough_medicine,
    offered_by=(strong_opioid_now_for_severe_pain,),
    only_if=takes(opioids),
    medicine_classes=(MedicineClass.OPIOID,),
    as_needed=True,
    struck=(HELD, TOO_SLEEPY),
    with_it=(
        goes_with(
            "Relief, sedation and breathing looked at within the hour; the daily dose looked at again",
            Role.NURSING,
            Role.PALLIATIVE_CARE,
            by=strong_opioid_now_for_severe_pain,
        ),
        SMALL_SUPPLIES,
    ),
    effect=rescue_opioid,
    modality=Modality.ANALGESIA,
    owner=(Role.PALLIATIVE_CARE, Role.ONCOLOGY),
    alongside=ALONGSIDE_AN_OPIOID,
    plain=PlainWords(
        what="An extra dose of a fast pain medicine, on top of the one that you take each day.",
        to_do="Take it when the pain breaks through, as your team has written it down. Write down each dose.",
        can_go_wrong="It can make you sleepy or dizzy. Too many doses can slow your breathing. Someone who cannot wake you must call for help at once.",
        if_not="If it does not help, call your team. They see you soon and look for the cause.",
    ),
    intervention="opioid",
    declined_with=frozenset({"opioids", "sedating_medicines"}),
    sources=strong_opioid_now_for_severe_pain.sources,
    checked=strong_opioid_now_for_severe_pain.checked,
)
