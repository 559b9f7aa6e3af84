"""A bone that has broken through a metastasis: mend it, or protect it.

Why      Such a fracture seldom heals by itself; fixed, a leg bears weight again.
Misuse   To fix before the diagnosis is known. Radiotherapy alone in somebody who is fit for
         fixation. To wait with pain relief for either.
"""

from dataclasses import replace

from trabecula.knowledge.effects.rehabilitation import protected_loading
from trabecula.knowledge.effects.surgery import fixation_of_a_fracture
from trabecula.knowledge.facts.lesion import (
    LONG_BONES,
    SPINE,
    pathological_fracture,
    site,
)
from trabecula.knowledge.options.needs import stability
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.options.surgery.around import (
    BEFORE_AN_OPERATION,
    CLOT_PREVENTION,
    DIAGNOSIS_FIRST,
    FUNCTION,
    LIFE_TOO_SHORT,
    NO_DIAGNOSIS,
    NOT_FIT,
    OPERATION_NOT_DECLINED,
    WITH_AN_OPERATION,
)
from trabecula.knowledge.statements.emergencies.fracture import (
    same_day_care_of_a_pathological_fracture,
)
from trabecula.knowledge.statements.radiotherapy.fracture_without_operation import SELDOM_FIXED
from trabecula.language.condition import known
from trabecula.language.option import Alongside, Excludes, Option, PlainWords
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

_EMERGENCY = same_day_care_of_a_pathological_fracture
_FIXED = (*LONG_BONES, "acetabulum")
_REGIONAL_BLOCK = goes_with(
    "Pain relief at once, a regional block considered",
    Role.EMERGENCY,
    Role.PAIN_SPECIALIST,
    by=_EMERGENCY,
)

fixation_of_the_fracture = Option(
    "fixation or replacement of the broken bone",
    code="OPT-FRACTURE-FIXATION",
    need=stability,
    offered_by=(_EMERGENCY,),
    struck=(
        struck_where(
            "a fracture of this bone is seldom fixed, or the spine surgeon decides",
            site.is_not_in(_FIXED),
            by=_EMERGENCY,
        ),
        NOT_FIT,
        LIFE_TOO_SHORT,
        replace(DIAGNOSIS_FIRST, waits=True),
        struck_where(
            "imaging shows no fracture", pathological_fracture.is_no, by=_EMERGENCY, waits=True
        ),
    ),
    before=(
        comes_before(
            "The whole bone X-rayed in two views, and an orthopaedic oncology opinion the same day",
            Role.ORTHOPAEDICS,
            by=_EMERGENCY,
        ),
        *BEFORE_AN_OPERATION,
    ),
    with_it=(
        goes_with("No weight, or a splint, until the operation", Role.ORTHOPAEDICS, by=_EMERGENCY),
        _REGIONAL_BLOCK,
        *WITH_AN_OPERATION,
    ),
    excludes=(
        Excludes(
            "OPT-RT-FRACTURE",
            "after fixation the whole implant is irradiated, once the wound has healed",
        ),
    ),
    effect=fixation_of_a_fracture,
    modality=Modality.SURGERY,
    owner=(Role.ORTHOPAEDICS,),
    alongside=Alongside(
        radiotherapy="After the operation, with the whole implant in the field.",
        systemic_treatment="Paused around the operation as agreed; an emergency does not wait for it.",
        exercise="None of this limb before; from day 1 after, at the load that the surgeon writes.",
    ),
    plain=PlainWords(
        what="A surgeon mends the broken bone with metal, or puts in a new joint.",
        to_do="You stay in hospital for a week or more. You start to move the day after.",
        can_go_wrong="A wound can go bad, a clot can form, or the metal can come loose. Some people die from such an operation.",
        if_not="A second operation, or a splint and rest, may be needed.",
    ),
    declined_with=frozenset({"surgery", "hospital_stay"}),
    sources=_EMERGENCY.sources,
    checked=Checked.IN_PART,
)

protection_of_the_fracture = Option(
    "protection of the broken bone, without an operation",
    code="OPT-FRACTURE-PROTECT",
    need=stability,
    offered_by=(_EMERGENCY,),
    struck=(
        struck_where(
            "the broken bone can be fixed, in somebody who is fit and did not decline an operation",
            known(pathological_fracture)
            & pathological_fracture
            & site.is_in(_FIXED)
            & ~NO_DIAGNOSIS
            & OPERATION_NOT_DECLINED,
            by=_EMERGENCY,
            waits=True,
        ),
        struck_where(
            "a broken vertebra is for the spine's own statements", site.is_in(SPINE), by=_EMERGENCY
        ),
    ),
    before=(
        comes_before(
            "The whole bone X-rayed in two views, and an orthopaedic oncology opinion the same day",
            Role.ORTHOPAEDICS,
            by=_EMERGENCY,
            met=site.is_in(SELDOM_FIXED) & pathological_fracture,
        ),
    ),
    with_it=(_REGIONAL_BLOCK, CLOT_PREVENTION, FUNCTION),
    effect=protected_loading,
    modality=Modality.FRACTURE_CARE,
    owner=(Role.ORTHOPAEDICS, Role.PHYSIOTHERAPY),
    alongside=Alongside(
        radiotherapy="It may ease the pain after an orthopaedic view; in somebody fit for fixation it is not the only treatment.",
        systemic_treatment="Goes on.",
        exercise="None of this limb; breathing, positions and the other limbs as cleared.",
    ),
    plain=PlainWords(
        what="The broken bone is held by a splint, a sling or rest. There is no operation.",
        to_do="You keep weight off it. You learn how to turn, sit and move.",
        can_go_wrong="It may not heal. It may hurt when you move. A clot can form while you lie still.",
        if_not="Your team talks with you again. A shot near a nerve, a beam or surgery may help.",
    ),
    sources=_EMERGENCY.sources,
    checked=Checked.IN_PART,
)
