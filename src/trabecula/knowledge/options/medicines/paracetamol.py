"""Paracetamol: what costs no alertness.

Why      It may be enough for mild pain, and goes beside an opioid in stronger pain.
Misuse   To wait with stronger relief in stronger pain. To count one product and miss another.
"""

from trabecula.knowledge.effects.medicines import paracetamol
from trabecula.knowledge.options.needs import simple_analgesic
from trabecula.knowledge.options.rows import goes_with
from trabecula.knowledge.statements.medicines.pain_intensity import (
    low_dose_strong_opioid_for_moderate_pain,
    non_opioid_for_mild_pain,
)
from trabecula.language.medicine import MedicineClass
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.statement import Modality, Role

paracetamol_regularly = Option(
    "paracetamol",
    code="OPT-PARACETAMOL",
    need=simple_analgesic,
    offered_by=(non_opioid_for_mild_pain, low_dose_strong_opioid_for_moderate_pain),
    medicine_classes=(MedicineClass.NON_OPIOID_ANALGESIC,),
    with_it=(
        goes_with(
            "Ask about other products that contain paracetamol, and count them in",
            Role.PHARMACY,
            Role.NURSING,
        ),
    ),
    effect=paracetamol,
    modality=Modality.ANALGESIA,
    owner=(Role.ONCOLOGY, Role.PRIMARY_CARE),
    alongside=Alongside(
        systemic_treatment="It can hide a fever: after chemotherapy the temperature is measured before a dose.",
        exercise="It needs no change of the programme.",
    ),
    plain=PlainWords(
        what="A common pain medicine. You can buy it in shops too. It does not make you sleepy.",
        to_do="Take it at set times, as your team tells you. Show them all your other tablets. Cold and flu tablets may hold it too, and both add up.",
        can_go_wrong="Most people notice nothing bad. Too much can harm your liver. It can also hide a fever, so take your temperature first if you have cancer treatment.",
        if_not="If it does not help in a few days, tell your team. They can offer a stronger medicine or treat the sore bone.",
    ),
    declined_with=frozenset({"more_tablets"}),
    sources=non_opioid_for_mild_pain.sources,
    checked=non_opioid_for_mild_pain.checked,
)
