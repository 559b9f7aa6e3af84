"""Radiotherapy of a place that was irradiated.

Why      A second course relieves about half of those assessed.
Misuse   A second course before 4 weeks, or over pain whose cause was not looked for again.
"""

from trabecula.knowledge.effects.schedules import one_treatment_again as one_treatment_again_effect
from trabecula.knowledge.effects.schedules import (
    several_treatments_again as several_treatments_again_effect,
)
from trabecula.knowledge.facts.lesion import SPINE, site
from trabecula.knowledge.facts.spine import cord_compression_confirmed, neurological_signs
from trabecula.knowledge.options.needs import local_pain
from trabecula.knowledge.options.radiotherapy.around import (
    BEFORE_RADIOTHERAPY,
    EXERCISE,
    NOT_TO_BE_HAD,
    SHORT_LIFE,
    WITH_RADIOTHERAPY,
)
from trabecula.knowledge.options.rows import comes_before, struck_where
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
