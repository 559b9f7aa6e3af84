"""Nerve pain in a small place: treatment on the skin.

Why      It acts where it hurts and costs no alertness.
Misuse   On broken or sore skin; under heat; for pain deep in the bone.
"""

from typing import Final

from trabecula.knowledge.effects.medicines import lidocaine_patch
from trabecula.knowledge.facts.source_of_pain import source_here
from trabecula.knowledge.options.needs import nerve_pain_medicine
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.statements.medicines.nerve_pain import (
    one_first_line_medicine_for_nerve_pain,
)
from trabecula.knowledge.statements.rehabilitation.heat_and_current import heat_precautions
from trabecula.language.medicine import MedicineClass
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.statement import Modality, Role

_OWNERS: Final = (Role.ONCOLOGY, Role.PALLIATIVE_CARE, Role.PAIN_SPECIALIST)

treatment_on_the_skin = Option(
    "treatment on the skin, for a small place",
    code="OPT-SKIN",
    need=nerve_pain_medicine,
    offered_by=(one_first_line_medicine_for_nerve_pain,),
    medicine_classes=(MedicineClass.TOPICAL_ANALGESIC,),
    struck=(
        struck_where(
            "the pain comes from deep below the skin, where a treatment on the skin does not reach",
            source_here.found("bone", "nerve_compression", "vertebral_fracture", "liver_capsule"),
            by=one_first_line_medicine_for_nerve_pain,
            waits=True,
        ),
    ),
    before=(
        comes_before(
            "Confirm that the place is small and the skin whole, and whether it was irradiated",
            Role.NURSING,
            by=one_first_line_medicine_for_nerve_pain,
        ),
    ),
    with_it=(
        goes_with(
            "No heat over the place",
            Role.NURSING,
            Role.PHYSIOTHERAPY,
            by=heat_precautions,
        ),
        goes_with(
            "Decide after 2 to 4 weeks",
            *_OWNERS,
            by=one_first_line_medicine_for_nerve_pain,
            days=14,
        ),
    ),
    effect=lidocaine_patch,
    modality=Modality.ANALGESIA,
    owner=_OWNERS,
    alongside=Alongside(
        radiotherapy="Not on skin that radiotherapy has made sore.",
        exercise="It costs no balance or alertness.",
    ),
    plain=PlainWords(
        what="A patch or cream on the skin over the sore place. It acts there and hardly anywhere else. It does not make you sleepy.",
        to_do="Put it on whole, healthy skin only, as your team shows you. Keep heat away from it.",
        can_go_wrong="The skin may turn red, itch or burn.",
        if_not="If it does not help within some weeks, you stop it. Your team then offers another way.",
    ),
    intervention="adjuvant",
    sources=one_first_line_medicine_for_nerve_pain.sources,
    checked=one_first_line_medicine_for_nerve_pain.checked,
)
