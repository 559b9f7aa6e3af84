"""A pause, or an end, of a medicine that protects bone.

Why      The benefit takes months, the harm of low calcium, of the jaw or of the kidneys only days.
Misuse   To stop denosumab in silence: several vertebrae may break.
"""

from trabecula.knowledge.effects.uncounted import (
    bone_agent_paused,
)
from trabecula.knowledge.facts.bone_agents import bone_modifying_agent
from trabecula.knowledge.options.needs import bone_agent
from trabecula.knowledge.options.rows import comes_before, goes_with
from trabecula.knowledge.statements.bone_health.jaw import (
    dental_visit_for_exposed_jaw_bone,
    referral_for_suspected_osteonecrosis_of_the_jaw,
)
from trabecula.knowledge.statements.bone_health.stopping import (
    follow_on_plan_for_denosumab,
    review_of_the_bone_modifying_agent,
)
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

pause = Option(
    "a pause, or an end, of the medicine that protects bone",
    code="OPT-BONE-PAUSE",
    need=bone_agent,
    offered_by=(
        review_of_the_bone_modifying_agent,
        dental_visit_for_exposed_jaw_bone,
        referral_for_suspected_osteonecrosis_of_the_jaw,
    ),
    before=(
        comes_before(
            "With denosumab: what follows it is settled first; in the last weeks of life it may simply stop",
            Role.ONCOLOGY,
            of=follow_on_plan_for_denosumab,
            met=bone_modifying_agent.differs_from("denosumab"),
        ),
    ),
    with_it=(
        goes_with(
            "A date to look again: calcium, kidneys, jaw, and whether it is still worth its burden",
            Role.ONCOLOGY,
            by=review_of_the_bone_modifying_agent,
            days=28,
        ),
    ),
    effect=bone_agent_paused,
    modality=Modality.BONE_MODIFYING_AGENT,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    alongside=Alongside(exercise="As cleared for bones at risk."),
    plain=PlainWords(
        what="The bone medicine is stopped for now, or for good. It helps only over months.",
        to_do="You have fewer visits and blood tests.",
        can_go_wrong="After the shots of denosumab end, bones in the back can break. Bones may break more over months.",
        if_not="It can be started again, or another one can take its place.",
    ),
    sources=review_of_the_bone_modifying_agent.sources,
    checked=Checked.FROM_KNOWLEDGE,
)
