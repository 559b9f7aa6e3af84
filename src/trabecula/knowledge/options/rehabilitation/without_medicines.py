"""Easing pain on movement without medicines: a current, a light touch, a plan for the movement.

Why      They cost no alertness, and some people move more easily with them.
Misuse   To expect much of a current: it was shown to be feasible, no more. To press or pull on a
         weak bone.
"""

from trabecula.knowledge.effects.rehabilitation import light_touch, nerve_stimulation
from trabecula.knowledge.effects.support import another_way_of_doing_it
from trabecula.knowledge.facts.lesion import site
from trabecula.knowledge.facts.medicine_safety import seizures
from trabecula.knowledge.facts.observations import venous_thromboembolism_signs
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.facts.radiotherapy import time_since_skin_irradiation
from trabecula.knowledge.options.needs import pain_on_movement, physical_agent
from trabecula.knowledge.options.rehabilitation.spine_first import SPINE_FIRST
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.policy.mobility import time_until_irradiated_skin_bears_heat
from trabecula.knowledge.statements.medicines.pregnancy import MAY_BE_PREGNANT
from trabecula.knowledge.statements.monitoring.pain_on_movement import (
    plan_for_pain_on_movement_or_in_bursts,
)
from trabecula.knowledge.statements.rehabilitation.heat_and_current import (
    trial_of_transcutaneous_electrical_nerve_stimulation,
)
from trabecula.knowledge.statements.rehabilitation.manual_therapy import limits_to_manual_therapy
from trabecula.knowledge.statements.surgery.weight_bearing_pain import (
    imaging_of_pain_on_weight_bearing,
)
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.quantity import PainScore
from trabecula.language.statement import Modality, Role

_STIMULATION = trial_of_transcutaneous_electrical_nerve_stimulation

current_on_the_skin = Option(
    "a trial of nerve stimulation through the skin",
    code="OPT-STIMULATION",
    need=physical_agent,
    offered_by=(_STIMULATION,),
    struck=(
        struck_where("this person is or may be pregnant", MAY_BE_PREGNANT, by=_STIMULATION),
        struck_where(
            "there are seizures, and the neck or head would be treated",
            seizures & site.is_in(("cervical", "skull", "mandible", "clavicle")),
            by=_STIMULATION,
        ),
        struck_where(
            "the skin there was irradiated within the last weeks",
            time_since_skin_irradiation < time_until_irradiated_skin_bears_heat,
            by=_STIMULATION,
        ),
    ),
    before=(
        comes_before(
            "Confirm whole skin with normal feeling, no implanted electronic device, and a place that is not the front of the neck",
            Role.PHYSIOTHERAPY,
            by=_STIMULATION,
        ),
    ),
    with_it=(
        goes_with(
            "30 to 60 minutes at a time; it ends where pain rises, or does not help in two weeks",
            Role.PHYSIOTHERAPY,
            by=_STIMULATION,
            days=14,
        ),
    ),
    effect=nerve_stimulation,
    modality=Modality.PHYSICAL_AGENT,
    owner=(Role.PHYSIOTHERAPY,),
    alongside=Alongside(
        radiotherapy="Not on skin that radiotherapy has touched in the last weeks.",
        exercise="It may be worn during a movement that hurts.",
    ),
    plain=PlainWords(
        what="A small box sends a weak current through pads on your skin. It tingles and may cover up pain when you move.",
        to_do="You learn where to put the pads and use it by yourself at home. Stop if the pain goes up.",
        can_go_wrong="The skin may get red. A few people hurt more. It is not known how many it helps.",
        if_not="If it does not help, you give it back. Nothing is lost.",
    ),
    sources=_STIMULATION.sources,
    checked=_STIMULATION.checked,
)

light_massage = Option(
    "light massage away from the lesions",
    code="OPT-LIGHT-MASSAGE",
    need=physical_agent,
    offered_by=(limits_to_manual_therapy,),
    only_if=worst_pain > PainScore(0),
    struck=(
        *SPINE_FIRST,
        struck_where(
            "a thrombosis may be there",
            venous_thromboembolism_signs.node(),
            by=limits_to_manual_therapy,
        ),
    ),
    before=(
        comes_before(
            "The therapist knows where the lesions are",
            Role.PHYSIOTHERAPY,
            by=limits_to_manual_therapy,
        ),
    ),
    with_it=(
        goes_with(
            "No manipulation, thrust, deep massage or traction over or near a lesion",
            Role.PHYSIOTHERAPY,
            of=limits_to_manual_therapy,
        ),
    ),
    effect=light_touch,
    modality=Modality.REHABILITATION,
    owner=(Role.PHYSIOTHERAPY,),
    alongside=Alongside(
        radiotherapy="Not over skin that is being irradiated.",
        systemic_treatment="With a light hand where platelets are low.",
    ),
    plain=PlainWords(
        what="A soft massage of places where you have no cancer in the bone. It can ease tight muscles and help you rest.",
        to_do="Tell the person who does it where your weak bones are. Keep all touch light.",
        can_go_wrong="Hard pressure or a pull on a weak bone can break it. Nobody may crack or twist your back.",
        if_not="If it does not feel good, you stop.",
    ),
    sources=limits_to_manual_therapy.sources,
    checked=limits_to_manual_therapy.checked,
)

plan_for_the_movement = Option(
    "a plan for movements that hurt: position, aid and pace",
    code="OPT-MOVEMENT-PLAN",
    need=pain_on_movement,
    offered_by=(plan_for_pain_on_movement_or_in_bursts,),
    before=(
        comes_before(
            "Ask which bone hurts under load: one that may break is imaged and protected first",
            Role.PHYSIOTHERAPY,
            Role.ONCOLOGY,
            by=imaging_of_pain_on_weight_bearing,
        ),
    ),
    with_it=(
        goes_with(
            "Activity, exercise and journeys put where relief is at its best",
            Role.NURSING,
            Role.PHYSIOTHERAPY,
            by=plan_for_pain_on_movement_or_in_bursts,
        ),
        goes_with(
            "Pain on movement asked for again, not only pain at rest",
            Role.NURSING,
            by=plan_for_pain_on_movement_or_in_bursts,
            days=14,
        ),
    ),
    effect=another_way_of_doing_it,
    modality=Modality.ANALGESIA,
    owner=(Role.NURSING, Role.PALLIATIVE_CARE, Role.PHYSIOTHERAPY),
    alongside=Alongside(exercise="It says when in the day exercise is placed."),
    plain=PlainWords(
        what="You and the team go through the movements that hurt. You learn other ways to do them, with an aid or in smaller parts.",
        to_do="Say which movement hurts, where and when. Try the new way and write down how it went.",
        can_go_wrong="A new way can feel slow at first. If a bone hurts when you put weight on it, tell the team before you go on.",
        if_not="If it still hurts, the bone itself can be treated, or a medicine can be timed before the movement.",
    ),
    sources=plan_for_pain_on_movement_or_in_bursts.sources,
    checked=plan_for_pain_on_movement_or_in_bursts.checked,
)
