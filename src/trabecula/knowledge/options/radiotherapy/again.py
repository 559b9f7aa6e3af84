"""Radiotherapy of a place that was irradiated, or operated on.

Why      A second course relieves about half of those assessed; tumour left around an implant grows.
Misuse   A second course before 4 weeks, or over pain whose cause was not looked for again. A field
         over a wound that leaks.
"""

from trabecula.knowledge.effects.schedules import one_treatment_again as one_treatment_again_effect
from trabecula.knowledge.effects.schedules import (
    several_treatments_again as several_treatments_again_effect,
)
from trabecula.knowledge.effects.uncounted import radiotherapy_of_an_operated_bone
from trabecula.knowledge.facts.lesion import SPINE, site
from trabecula.knowledge.facts.observations import local_infection
from trabecula.knowledge.facts.spine import cord_compression_confirmed, neurological_signs
from trabecula.knowledge.options.needs import local_pain
from trabecula.knowledge.options.radiotherapy.around import (
    ANTIEMETIC,
    BEFORE_RADIOTHERAPY,
    EXERCISE,
    JOINT_PLAN,
    NOT_TO_BE_HAD,
    RESPONSE,
    SHORT_LIFE,
    WITH_RADIOTHERAPY,
)
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.statements.radiotherapy.after_surgery import radiotherapy_after_surgery
from trabecula.knowledge.statements.radiotherapy.again import second_course_of_radiotherapy
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

_AGAINST = (
    NOT_TO_BE_HAD,
    struck_where(
        "there are signs of the cord, which come first",
        site.is_in(SPINE) & (neurological_signs.found() | cord_compression_confirmed),
        by=second_course_of_radiotherapy,
    ),
)
_FIRST = (
    comes_before(
        "New imaging excludes fracture, instability, cord compression and a cause other than cancer",
        Role.RADIATION_ONCOLOGY,
        by=second_course_of_radiotherapy,
    ),
    comes_before(
        "The dose to cord and bowel is added up over both courses, and is safe",
        Role.RADIATION_ONCOLOGY,
        by=second_course_of_radiotherapy,
    ),
    *BEFORE_RADIOTHERAPY,
)

one_treatment_again = Option(
    "one more treatment of radiotherapy to this place (8 Gy)",
    code="OPT-RERT8",
    need=local_pain,
    offered_by=(second_course_of_radiotherapy,),
    struck=_AGAINST,
    before=_FIRST,
    with_it=WITH_RADIOTHERAPY,
    effect=one_treatment_again_effect,
    modality=Modality.RADIOTHERAPY,
    owner=(Role.RADIATION_ONCOLOGY,),
    alongside=Alongside(
        radiotherapy="It upsets the bowels and the appetite less than 20 Gy in several. A third course is seldom possible.",
        systemic_treatment="The two oncologists agree on the dates.",
        exercise=EXERCISE,
    ),
    plain=PlainWords(
        what="A beam is aimed at the same bone once more, in one treatment. Of those who could be asked two months later, about 45 of 100 people had less pain.",
        to_do="You have a new scan first. Then you come for one short visit.",
        can_go_wrong="About 56 of 100 people eat less for a while, and about 23 of 100 have loose stools. The bone breaks in about 7 of 100 people.",
        if_not="Your team talks with you again. To freeze the spot, cement or surgery may help.",
    ),
    intervention="radiotherapy_again",
    declined_with=frozenset({"radiotherapy"}),
    sources=second_course_of_radiotherapy.sources,
    checked=Checked.YES,
)

several_treatments_again = Option(
    "several more treatments of radiotherapy to this place (20 Gy in 5, 24 Gy in 6; spine also 20 Gy in 8)",
    code="OPT-RERTMF",
    need=local_pain,
    offered_by=(second_course_of_radiotherapy,),
    struck=(*_AGAINST, SHORT_LIFE),
    before=_FIRST,
    with_it=WITH_RADIOTHERAPY,
    effect=several_treatments_again_effect,
    modality=Modality.RADIOTHERAPY,
    owner=(Role.RADIATION_ONCOLOGY,),
    alongside=Alongside(
        radiotherapy="In 8 fractions for the spine. A third course is seldom possible.",
        systemic_treatment="The two oncologists agree on the dates.",
        exercise=EXERCISE,
    ),
    plain=PlainWords(
        what="A beam is aimed at the same bone once more, in five to eight short visits. Of those who could be asked two months later, about 51 of 100 people had less pain.",
        to_do="You have a new scan first. Then you come on most working days, for one or two weeks.",
        can_go_wrong="More people eat less and have loose stools than after one treatment. The bone breaks in about 5 of 100 people.",
        if_not="Your team talks with you again. To freeze the spot, cement or surgery may help.",
    ),
    intervention="radiotherapy_again",
    declined_with=frozenset({"radiotherapy", "more_visits"}),
    sources=second_course_of_radiotherapy.sources,
    checked=Checked.YES,
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
    before=(
        comes_before(
            "The surgeon has seen the wound: healed, or dry after decompression of the cord",
            Role.ORTHOPAEDICS,
            Role.SPINE_SURGERY,
            by=radiotherapy_after_surgery,
        ),
        JOINT_PLAN,
    ),
    with_it=(
        ANTIEMETIC,
        RESPONSE,
        goes_with(
            "The wound is looked at each week until 6 weeks after it",
            Role.RADIATION_ONCOLOGY,
            Role.NURSING,
            days=7,
        ),
    ),
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
