"""Radiotherapy of a bone that was operated on, or will be.

Why      Tumour left around an implant grows, and loosens it.
Misuse   A field over a wound that leaks. Before the operation, in a bone that is about to break.
"""

from typing import Final

from trabecula.knowledge.effects.uncounted import radiotherapy_of_an_operated_bone
from trabecula.knowledge.facts.observations import local_infection
from trabecula.knowledge.options.needs import local_pain
from trabecula.knowledge.options.radiotherapy.around import (
    ANTIEMETIC,
    FLARE_PLAN,
    JOINT_PLAN,
    NOT_TO_BE_HAD,
    RESPONSE,
)
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.statements.radiotherapy.after_surgery import radiotherapy_after_surgery
from trabecula.knowledge.statements.radiotherapy.again import second_course_of_radiotherapy
from trabecula.knowledge.statements.radiotherapy.painful_lesion import palliative_radiotherapy
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

_BEFORE: Final = (
    comes_before(
        "The surgeon has seen the wound: healed, or dry after decompression of the cord",
        Role.ORTHOPAEDICS,
        Role.SPINE_SURGERY,
        by=radiotherapy_after_surgery,
    ),
    JOINT_PLAN,
)
_WITH_IT: Final = (
    FLARE_PLAN,
    ANTIEMETIC,
    RESPONSE,
    goes_with(
        "The wound is looked at each week until 6 weeks after it",
        Role.RADIATION_ONCOLOGY,
        Role.NURSING,
        days=7,
    ),
)

radiotherapy_of_the_operated_bone = Option(
    "radiotherapy of the operated bone, with the whole implant in the field",
    code="OPT-RT-AFTER-SURGERY",
    need=local_pain,
    offered_by=(radiotherapy_after_surgery,),
    struck=(
        NOT_TO_BE_HAD,
        struck_where(
            "there is infection at the wound", local_infection.node(), by=radiotherapy_after_surgery
        ),
    ),
    before=_BEFORE,
    with_it=_WITH_IT,
    effect=radiotherapy_of_an_operated_bone,
    modality=Modality.RADIOTHERAPY,
    owner=(Role.RADIATION_ONCOLOGY, Role.ORTHOPAEDICS),
    alongside=Alongside(
        radiotherapy="Start 2 to 4 weeks after the operation; after decompression of the cord within 14 days, if the wound is dry.",
        systemic_treatment="Both wait for the wound; medicines against VEGF for longest.",
        exercise="Loading as the surgeon cleared it; the field does not change that.",
    ),
    plain=PlainWords(
        what="A beam is aimed at the bone that was mended. It treats the cancer left around the metal, so that the metal holds.",
        to_do="You come for a scan, and for one to ten short visits. It starts when the wound has healed.",
        can_go_wrong="The wound may open or heal slowly. You may feel tired or sick for a while.",
        if_not="If the bone hurts again, a new picture shows whether the metal has come loose.",
    ),
    intervention="radiotherapy",
    declined_with=frozenset({"radiotherapy", "more_visits"}),
    sources=radiotherapy_after_surgery.sources,
    checked=Checked.IN_PART,
)

radiotherapy_once_fixed = Option(
    "radiotherapy of this bone once it is fixed, with the whole implant in the field",
    code="OPT-RT-ONCE-FIXED",
    need=local_pain,
    offered_by=(palliative_radiotherapy, second_course_of_radiotherapy),
    struck=(NOT_TO_BE_HAD,),
    before=_BEFORE,
    with_it=_WITH_IT,
    presupposes=(("OPT-FIXATION",),),
    days_after=14,
    effect=radiotherapy_of_an_operated_bone,
    modality=Modality.RADIOTHERAPY,
    owner=(Role.RADIATION_ONCOLOGY, Role.ORTHOPAEDICS),
    alongside=Alongside(
        radiotherapy="Start 2 to 4 weeks after the operation, and not before it.",
        systemic_treatment="Both wait for the wound; medicines against VEGF for longest.",
        exercise="Loading as the surgeon cleared it; the field does not change that.",
    ),
    plain=PlainWords(
        what="The bone is made safe first. A few weeks later, a beam treats the cancer left around the metal.",
        to_do="You come for a scan, and for one to ten short visits, once the wound has healed.",
        can_go_wrong="The wound may open or heal slowly. You may feel tired or sick for a while.",
        if_not="If the bone hurts again, a new picture shows whether the metal has come loose.",
    ),
    intervention="radiotherapy",
    declined_with=frozenset({"radiotherapy", "more_visits"}),
    sources=radiotherapy_after_surgery.sources,
    checked=Checked.FROM_KNOWLEDGE,
)
