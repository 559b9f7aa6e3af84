"""A bone that still hurts after radiotherapy: freeze it, heat it, or focus ultrasound on it.

Why      They relieve a few lesions that radiotherapy did not, within days.
Misuse   In place of fixation: neither holds bone up. Close to cord, nerve, bowel or skin. In the
         first weeks after radiotherapy, when it may still work.
"""

from trabecula.knowledge.effects.interventions import cryoablation
from trabecula.knowledge.effects.interventions import focused_ultrasound as ultrasound_effect
from trabecula.knowledge.facts.lesion import FEMUR, LONG_BONES, mirels_score, site, stabilised
from trabecula.knowledge.facts.medicine_safety import active_infection
from trabecula.knowledge.facts.surgery import pacemaker
from trabecula.knowledge.options.needs import local_pain
from trabecula.knowledge.options.radiotherapy.around import LESS_OPIOID
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.options.surgery.around import BIOPSY_FIRST
from trabecula.knowledge.statements.radiotherapy.again import (
    other_local_treatment_after_repeated_radiotherapy,
)
from trabecula.knowledge.statements.surgery.ablation_and_ultrasound import (
    focused_ultrasound,
    image_guided_ablation,
)
from trabecula.language.condition import not_known
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

_HOLDS_NOTHING_UP = struck_where(
    "the bone is about to break (Mirels 9 or more): it needs fixing, and this holds nothing up",
    site.is_in(LONG_BONES)
    & (mirels_score >= 9)
    & (stabilised.is_no | not_known(stabilised)),
    by=image_guided_ablation,
)  # fmt: skip
_TEAM = comes_before(
    "The team meeting has compared it with radiotherapy again, cement, neurolysis and surgery",
    Role.INTERVENTIONAL_RADIOLOGY,
    Role.RADIATION_ONCOLOGY,
    by=other_local_treatment_after_repeated_radiotherapy,
)

ablation = Option(
    "ablation of this lesion through the skin (freezing or heating)",
    code="OPT-ABLATION",
    need=local_pain,
    offered_by=(image_guided_ablation,),
    struck=(
        struck_where(
            "there is an infection anywhere", active_infection.node(), by=image_guided_ablation
        ),
        _HOLDS_NOTHING_UP,
    ),
    before=(
        comes_before(
            "Imaging shows 1 cm or more to the cord and to a major nerve, or a way to protect them",
            Role.INTERVENTIONAL_RADIOLOGY,
            by=image_guided_ablation,
        ),
        comes_before(
            "Platelets and clotting checked, an anticoagulant held as planned",
            Role.INTERVENTIONAL_RADIOLOGY,
        ),
        _TEAM,
        BIOPSY_FIRST,
    ),
    with_it=(
        goes_with(
            "Cement or a screw in the same session, in the acetabulum or a vertebra",
            Role.INTERVENTIONAL_RADIOLOGY,
            by=image_guided_ablation,
            only_where=site.is_in(("acetabulum", "cervical", "thoracic", "lumbar")),
        ),
        goes_with(
            "A weight-bearing bone protected from load until imaging clears it",
            Role.INTERVENTIONAL_RADIOLOGY,
            Role.PHYSIOTHERAPY,
            by=image_guided_ablation,
            only_where=site.is_in((*FEMUR, "tibia", "acetabulum")),
        ),
        goes_with(
            "Pain looked at after 1, 4 and 8 weeks",
            Role.INTERVENTIONAL_RADIOLOGY,
            by=image_guided_ablation,
            days=7,
        ),
        LESS_OPIOID,
    ),
    effect=cryoablation,
    modality=Modality.INTERVENTION,
    owner=(Role.INTERVENTIONAL_RADIOLOGY,),
    alongside=Alongside(
        radiotherapy="It takes the place of radiotherapy to this lesion; radiotherapy after it stays possible.",
        systemic_treatment="Anticoagulants and medicines against VEGF are held as planned.",
        exercise="Not this region until imaging clears it: a treated bone may break.",
    ),
    plain=PlainWords(
        what="A thin needle goes into the sore spot in the bone. Its tip freezes or heats the tumour. In studies the worst pain fell within a week or two.",
        to_do="You come once and sleep through it. Most people stay for one night.",
        can_go_wrong="It can hurt more at first. A nerve or the skin can be harmed, or the bone can break. About 2 of 100 people have a serious problem.",
        if_not="It can be done again. A pump, an injection near a nerve or other medicines may help.",
    ),
    intervention="ablation",
    declined_with=frozenset({"procedures"}),
    sources=image_guided_ablation.sources,
    checked=Checked.IN_PART,
)

ultrasound = Option(
    "focused ultrasound of this lesion, guided by magnetic resonance",
    code="OPT-ULTRASOUND",
    need=local_pain,
    offered_by=(focused_ultrasound,),
    struck=(_HOLDS_NOTHING_UP,),
    before=(
        comes_before(
            "Imaging shows 1 cm or more to nerve, bowel and skin",
            Role.INTERVENTIONAL_RADIOLOGY,
            by=focused_ultrasound,
        ),
        comes_before(
            "Any implanted device is safe in magnetic resonance",
            Role.INTERVENTIONAL_RADIOLOGY,
            by=focused_ultrasound,
            met=pacemaker.is_no,
        ),
        comes_before("A centre that offers it is found", Role.COORDINATOR, by=focused_ultrasound),
        _TEAM,
    ),
    with_it=(
        goes_with(
            "Pain relief and sedation during it",
            Role.INTERVENTIONAL_RADIOLOGY,
            by=focused_ultrasound,
        ),
        goes_with(
            "Pain looked at after 1 week, 1 month and 3 months",
            Role.INTERVENTIONAL_RADIOLOGY,
            by=focused_ultrasound,
            days=7,
        ),
        LESS_OPIOID,
    ),
    effect=ultrasound_effect,
    modality=Modality.INTERVENTION,
    owner=(Role.INTERVENTIONAL_RADIOLOGY,),
    alongside=Alongside(
        radiotherapy="It takes the place of radiotherapy to this lesion.",
        systemic_treatment="Goes on.",
        exercise="Not this region until imaging clears it: a treated bone may break.",
    ),
    plain=PlainWords(
        what="Sound waves heat the sore spot from outside, inside a scanner. In a trial pain eased in about 64 of 100 people, and in 20 of 100 with a sham.",
        to_do="You come once, for two to four hours. You lie still in a scanner tunnel.",
        can_go_wrong="It hurts during it in about 32 of 100 people. The bone breaks in about 2 of 100. Burns are rare. Few places offer it.",
        if_not="Freezing the spot, an injection near a nerve or other medicines may help.",
    ),
    intervention="focused_ultrasound",
    declined_with=frozenset({"procedures"}),
    sources=focused_ultrasound.sources,
    checked=Checked.IN_PART,
)
