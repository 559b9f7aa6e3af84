"""A compressed spinal cord without an operation: radiotherapy, or care for comfort.

Why      Radiotherapy keeps walking what still walks.
Misuse   Radiotherapy alone where surgery first is preferred and wanted. To treat a paralysis of days
         in somebody whose life is days.
"""

from trabecula.knowledge.effects.schedules import one_treatment_of_the_cord as one_treatment_effect
from trabecula.knowledge.effects.schedules import (
    several_treatments_of_the_cord as several_treatments_effect,
)
from trabecula.knowledge.effects.support import hospice
from trabecula.knowledge.facts.priorities import declined
from trabecula.knowledge.facts.prognosis import care_intent, life_expectancy
from trabecula.knowledge.facts.spine import (
    time_since_complete_paraplegia,
)
from trabecula.knowledge.options.cord.around import BESIDE_DEXAMETHASONE, JOINT_DECISION, MEANWHILE
from trabecula.knowledge.options.needs import cord
from trabecula.knowledge.options.radiotherapy.around import (
    FLARE_PLAN,
    JOINT_PLAN,
    NOT_TO_BE_HAD,
    SHORT_LIFE,
)
from trabecula.knowledge.options.rows import goes_with, struck_where
from trabecula.knowledge.policy.radiotherapy import shortest_life_expectancy_for_radiotherapy
from trabecula.knowledge.statements.emergencies.cord_compression_confirmed import (
    decompressive_surgery_for_cord_compression,
    joint_decision_on_cord_compression,
    radiotherapy_for_cord_compression,
)
from trabecula.knowledge.statements.surgery.epidural_disease import separation_surgery
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.quantity import Hours
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

_SURGERY_PREFERRED = (
    decompressive_surgery_for_cord_compression.condition | separation_surgery.condition
)

_AGAINST = (
    NOT_TO_BE_HAD,
    struck_where(
        "surgery, then radiotherapy, is preferred here and was not declined",
        _SURGERY_PREFERRED & ~declined.found("surgery"),
        by=decompressive_surgery_for_cord_compression,
        waits=True,
    ),
)
_OFFERED = (radiotherapy_for_cord_compression, joint_decision_on_cord_compression)

one_treatment_of_the_cord = Option(
    "one treatment of radiotherapy to the compressed cord (8 Gy)",
    code="OPT-CORD-RT8",
    need=cord,
    offered_by=_OFFERED,
    struck=_AGAINST,
    before=(JOINT_DECISION, JOINT_PLAN),
    with_it=(*MEANWHILE, FLARE_PLAN),
    excludes=BESIDE_DEXAMETHASONE,
    effect=one_treatment_effect,
    modality=Modality.RADIOTHERAPY,
    owner=(Role.RADIATION_ONCOLOGY,),
    alongside=Alongside(
        radiotherapy="Within 24 hours of the decision. It missed being called as good as 5 treatments by a hair; the shorter one where life expectancy or fitness is poor.",
        systemic_treatment="The two oncologists agree within the day; nothing delays the first treatment.",
        exercise="None before the spine is called stable; then graded steps.",
    ),
    plain=PlainWords(
        what="A beam is aimed at the place where the cord is pressed, in one treatment. It starts within a day. After eight weeks about 69 of 100 people could walk, and about 73 of 100 after five treatments.",
        to_do="You have one short visit, often as an inpatient. You take a steroid for a while.",
        can_go_wrong="You may feel tired. Your legs may not get stronger, most of all if they have no power now.",
        if_not="If you get weaker, the surgeon is asked again at once. Therapists help you move in other ways.",
    ),
    declined_with=frozenset({"radiotherapy"}),
    sources=radiotherapy_for_cord_compression.sources,
    checked=Checked.IN_PART,
)

several_treatments_of_the_cord = Option(
    "several treatments of radiotherapy to the compressed cord (16 Gy in 2, 20 Gy in 5 or 30 Gy in 10)",
    code="OPT-CORD-RTMF",
    need=cord,
    offered_by=_OFFERED,
    struck=(*_AGAINST, SHORT_LIFE),
    before=(JOINT_DECISION, JOINT_PLAN),
    with_it=(*MEANWHILE, FLARE_PLAN),
    excludes=BESIDE_DEXAMETHASONE,
    effect=several_treatments_effect,
    modality=Modality.RADIOTHERAPY,
    owner=(Role.RADIATION_ONCOLOGY,),
    alongside=Alongside(
        radiotherapy="The first within 24 hours of the decision; the longer ones where months to years are expected.",
        systemic_treatment="The two oncologists agree within the day; nothing delays the first treatment.",
        exercise="None before the spine is called stable; then graded steps.",
    ),
    plain=PlainWords(
        what="A beam is aimed at the place where the cord is pressed, in two to ten treatments. It starts within a day. After eight weeks about 73 of 100 people could walk after five, and about 69 of 100 after one.",
        to_do="You come on most working days for one or two weeks, or stay in hospital. You take a steroid for a while.",
        can_go_wrong="You may feel tired. Your legs may not get stronger, most of all if they have no power now.",
        if_not="If you get weaker, the surgeon is asked again at once. Therapists help you move in other ways.",
    ),
    declined_with=frozenset({"radiotherapy", "more_visits"}),
    sources=radiotherapy_for_cord_compression.sources,
    checked=Checked.IN_PART,
)

comfort_without_treatment_of_the_cord = Option(
    "care for comfort, without treatment of the compression",
    code="OPT-CORD-COMFORT",
    need=cord,
    offered_by=_OFFERED,
    struck=(
        struck_where(
            "there are weeks to live, legs that had power today, and more to care for than comfort",
            (life_expectancy >= shortest_life_expectancy_for_radiotherapy)
            & (time_since_complete_paraplegia < Hours(24))
            & care_intent.differs_from("comfort_only"),
            by=radiotherapy_for_cord_compression,
            waits=True,
        ),
    ),
    before=(JOINT_DECISION,),
    with_it=(
        goes_with(
            "Pain, bladder, bowel, skin and turning: a plan for each, at home or in a hospice",
            Role.PALLIATIVE_CARE,
            Role.NURSING,
        ),
    ),
    effect=hospice,
    modality=Modality.GOALS_OF_CARE,
    owner=(Role.PALLIATIVE_CARE,),
    alongside=Alongside(
        radiotherapy="None; a single 8 Gy stays possible for pain.",
        exercise="Positions and transfers for ease.",
    ),
    plain=PlainWords(
        what="The pressure on the cord is not treated. All care is for ease, at home or in a hospice.",
        to_do="Nurses come to you. You choose where you want to be.",
        can_go_wrong="Your legs will not get their power back. Bladder and bowel may need help.",
        if_not="If pain stays, one short beam treatment or other medicines can be given.",
    ),
    sources=radiotherapy_for_cord_compression.sources,
    checked=Checked.FROM_KNOWLEDGE,
)
