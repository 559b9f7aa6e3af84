"""Walking safely: an aid that is fitted, and a plan against falls.

Why      The right aid takes weight off a painful bone; a fall onto a weak bone is a fracture.
Misuse   To walk on a bone that may break because an aid is there.
"""

from typing import Final

from trabecula.knowledge.effects.rehabilitation import walking_aid
from trabecula.knowledge.effects.support import occupational_therapy
from trabecula.knowledge.options.needs import falls, walking
from trabecula.knowledge.options.rows import comes_before, goes_with
from trabecula.knowledge.statements.rehabilitation.fall_with_more_pain import (
    same_day_examination_after_a_fall,
)
from trabecula.knowledge.statements.rehabilitation.falls import falls_assessment
from trabecula.knowledge.statements.rehabilitation.walking_aid import fitting_of_a_walking_aid
from trabecula.knowledge.statements.surgery.weight_bearing_pain import (
    imaging_of_pain_on_weight_bearing,
)
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.statement import Modality, Role

_AFTER_A_FALL: Final = goes_with(
    "After a fall with more pain, the painful bone examined and X-rayed the same day: it may have broken",
    Role.CLINICIAN_ON_DUTY,
    Role.PHYSIOTHERAPY,
    by=same_day_examination_after_a_fall,
    only_where=same_day_examination_after_a_fall.condition,
)

walking_aid_that_is_fitted = Option(
    "a walking aid, chosen and fitted by a physiotherapist",
    code="OPT-WALKING-AID",
    need=walking,
    offered_by=(fitting_of_a_walking_aid,),
    before=(
        comes_before(
            "The weight-bearing order of each limb in writing; a bone that hurts under load is imaged first",
            Role.PHYSIOTHERAPY,
            Role.ORTHOPAEDICS,
            by=imaging_of_pain_on_weight_bearing,
        ),
    ),
    with_it=(
        goes_with(
            "No load through an arm with a lesion: a gutter or platform walker, or a wheelchair",
            Role.PHYSIOTHERAPY,
            by=fitting_of_a_walking_aid,
        ),
        goes_with(
            "A look for what makes falls likely: medicines, blood pressure, eyes, feet, the home",
            Role.PHYSIOTHERAPY,
            Role.PHARMACY,
            of=falls_assessment,
            only_where=falls_assessment.condition,
        ),
        _AFTER_A_FALL,
        goes_with(
            "The aid looked at again: height, use, pain in hands and shoulders",
            Role.PHYSIOTHERAPY,
            days=14,
        ),
    ),
    effect=walking_aid,
    modality=Modality.ASSISTIVE_DEVICE,
    owner=(Role.PHYSIOTHERAPY, Role.OCCUPATIONAL_THERAPY),
    alongside=Alongside(
        radiotherapy="The aid stays until the bone bears weight again: radiotherapy takes months to harden it.",
        exercise="Walking practice with the aid, within the written order.",
    ),
    plain=PlainWords(
        what="A stick, crutches or a frame that takes weight off the sore bone and keeps you steady.",
        to_do="A physiotherapist picks it, sets the height and shows you how to use it. Use it at home too.",
        can_go_wrong="Your hands or shoulders may get sore. A wrong height can make you trip. It does not make a weak bone strong.",
        if_not="If you still feel unsteady, there are firmer frames, or a wheelchair for longer ways.",
    ),
    sources=fitting_of_a_walking_aid.sources,
    checked=fitting_of_a_walking_aid.checked,
)

plan_against_falls = Option(
    "a plan against falls: medicines, blood pressure, eyes, feet and home",
    code="OPT-FALLS",
    need=falls,
    offered_by=(falls_assessment,),
    with_it=(
        _AFTER_A_FALL,
        goes_with(
            "Walking and balance tested where that is not held; else recorded as not done, with the reason",
            Role.PHYSIOTHERAPY,
            by=falls_assessment,
        ),
        goes_with(
            "Standing blood pressure, vision, feet and footwear, and vitamin D looked at",
            Role.PHYSIOTHERAPY,
            Role.NURSING,
            by=falls_assessment,
        ),
        goes_with(
            "Medicines that make unsteady reviewed",
            Role.PHARMACY,
            by=falls_assessment,
        ),
    ),
    effect=occupational_therapy,
    modality=Modality.REHABILITATION,
    owner=(Role.PHYSIOTHERAPY, Role.OCCUPATIONAL_THERAPY, Role.PHARMACY),
    alongside=Alongside(exercise="Balance training within the limits of each lesion."),
    plain=PlainWords(
        what="The team looks for all that could make you fall: tablets, blood pressure, eyes, shoes and your home. Then each is put right where it can be.",
        to_do="You show your tablets and shoes. You may do short tests of walking. Someone may look at your home.",
        can_go_wrong="A change of tablets can bring back some pain. Not every fall can be stopped.",
        if_not="If you still fall, a walking aid, an alarm or more help at home can be added.",
    ),
    sources=falls_assessment.sources,
    checked=falls_assessment.checked,
)
