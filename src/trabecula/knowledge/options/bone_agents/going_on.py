"""On a medicine that protects bone: go on, change it, or follow it with another.

Why      Denosumab that ends without a follower can break several vertebrae; a bisphosphonate harms
         failing kidneys.
Misuse   To stop denosumab in silence, or to go on in the last weeks of life for fear of a rebound.
"""

from dataclasses import replace

from trabecula.knowledge.effects.uncounted import (
    bisphosphonate_after_denosumab,
    denosumab_without_a_gap,
)
from trabecula.knowledge.facts.bone_agents import bone_modifying_agent
from trabecula.knowledge.options.bone_agents.around import (
    AGAINST_GOING_ON,
    BLOOD_TESTS,
    CALCIUM_AND_VITAMIN_D,
    DENTAL_CHECK,
    KIDNEYS_FAIL,
    KIDNEYS_INJURED,
    VITAMIN_D_FIRST,
    WITH_AN_AGENT,
)
from trabecula.knowledge.options.needs import bone_agent
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.statements.bone_health.kidneys import (
    kidney_limit_on_bone_modifying_agents,
)
from trabecula.knowledge.statements.bone_health.stopping import (
    follow_on_plan_for_denosumab,
)
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

_CALCIUM_EVERY_WEEK = goes_with(
    "Calcium before the dose, and every week for the first weeks",
    Role.NURSING,
    Role.ONCOLOGY,
    by=kidney_limit_on_bone_modifying_agents,
    only_where=kidney_limit_on_bone_modifying_agents.when,
    days=7,
)

denosumab_given_on = Option(
    "denosumab given on, without a gap",
    code="OPT-DENOSUMAB-ON",
    need=bone_agent,
    offered_by=(follow_on_plan_for_denosumab, kidney_limit_on_bone_modifying_agents),
    struck=(
        struck_where(
            "denosumab is not being given",
            bone_modifying_agent.differs_from("denosumab"),
            by=follow_on_plan_for_denosumab,
            waits=True,
        ),
        *AGAINST_GOING_ON,
    ),
    before=(DENTAL_CHECK,),
    with_it=(CALCIUM_AND_VITAMIN_D, _CALCIUM_EVERY_WEEK, *WITH_AN_AGENT),
    effect=denosumab_without_a_gap,
    modality=Modality.BONE_MODIFYING_AGENT,
    owner=(Role.ONCOLOGY,),
    alongside=Alongside(systemic_treatment="No dose is missed or delayed."),
    plain=PlainWords(
        what="You keep having your shot, and miss none.",
        to_do="You come every four weeks, with blood tests.",
        can_go_wrong="Bone in the jaw can die. Calcium can fall.",
        if_not="If it has to stop, another bone medicine follows it.",
    ),
    intervention="bone_modifying_agent",
    declined_with=frozenset({"injections"}),
    sources=follow_on_plan_for_denosumab.sources,
    checked=Checked.IN_PART,
)

bisphosphonate_to_follow = Option(
    "a bisphosphonate by infusion to follow denosumab",
    code="OPT-AFTER-DENOSUMAB",
    need=bone_agent,
    offered_by=(follow_on_plan_for_denosumab,),
    struck=(*AGAINST_GOING_ON, replace(KIDNEYS_FAIL, waits=False), KIDNEYS_INJURED),
    before=(
        comes_before(
            "The time of the first infusion is agreed: not established after 120 mg every 4 weeks, 6 months after 60 mg",
            Role.ONCOLOGY,
            by=follow_on_plan_for_denosumab,
        ),
        BLOOD_TESTS,
        DENTAL_CHECK,
        VITAMIN_D_FIRST,
    ),
    with_it=(
        goes_with(
            "An X-ray or magnetic resonance imaging for any new back pain",
            Role.ONCOLOGY,
            by=follow_on_plan_for_denosumab,
        ),
        CALCIUM_AND_VITAMIN_D,
        *WITH_AN_AGENT,
    ),
    effect=bisphosphonate_after_denosumab,
    modality=Modality.BONE_MODIFYING_AGENT,
    owner=(Role.ONCOLOGY,),
    alongside=Alongside(exercise="New back pain stops loading of the spine until imaging."),
    plain=PlainWords(
        what="After the shots end, bones in the back can break. A drip of another bone medicine is given to guard against that.",
        to_do="You come once or twice for a drip, with blood tests.",
        can_go_wrong="You may have fever and aches for a few days. Kidneys can be harmed. It may not guard you fully.",
        if_not="New back pain means a picture of the spine at once.",
    ),
    intervention="bone_modifying_agent",
    declined_with=frozenset({"injections"}),
    sources=follow_on_plan_for_denosumab.sources,
    checked=Checked.IN_PART,
)

denosumab_for_failing_kidneys = Option(
    "denosumab in place of the bisphosphonate, with the calcium watched closely",
    code="OPT-DENOSUMAB-KIDNEYS",
    need=bone_agent,
    offered_by=(kidney_limit_on_bone_modifying_agents,),
    struck=(
        struck_where(
            "no bisphosphonate is being given",
            bone_modifying_agent.is_not_in(("zoledronate", "pamidronate")),
            by=kidney_limit_on_bone_modifying_agents,
            waits=True,
        ),
        *AGAINST_GOING_ON,
    ),
    before=(DENTAL_CHECK, VITAMIN_D_FIRST),
    with_it=(_CALCIUM_EVERY_WEEK, CALCIUM_AND_VITAMIN_D, *WITH_AN_AGENT),
    effect=denosumab_without_a_gap,
    modality=Modality.BONE_MODIFYING_AGENT,
    owner=(Role.ONCOLOGY, Role.PHARMACY),
    alongside=Alongside(systemic_treatment="Medicines that harm the kidneys are reviewed too."),
    plain=PlainWords(
        what="Your kidneys are too weak for the drip. A shot under the skin can take its place.",
        to_do="You have a shot every four weeks. At first you have a blood test each week.",
        can_go_wrong="Calcium can fall fast, and that can be a danger. Bone in the jaw can die.",
        if_not="The bone medicine is paused. Other ways to guard your bones are looked at.",
    ),
    intervention="bone_modifying_agent",
    declined_with=frozenset({"injections"}),
    sources=kidney_limit_on_bone_modifying_agents.sources,
    checked=Checked.IN_PART,
)
