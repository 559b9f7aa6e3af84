"""Bone that hormone treatment thins, in prostate cancer that still answers to it.

Why      The risk is osteoporosis, and it has its own dose.
Misuse   At the dose that prevents skeletal events: it brings harm without benefit here.
"""

from trabecula.knowledge.effects.uncounted import osteoporosis_treatment
from trabecula.knowledge.facts.bone_agents import bone_density_t_score
from trabecula.knowledge.options.bone_agents.around import (
    AGAINST_ANY,
    CALCIUM_AND_VITAMIN_D,
    CALCIUM_SETTLED,
    DENTAL_CHECK,
    TEETH_FIRST,
    WITH_AN_AGENT,
)
from trabecula.knowledge.options.needs import bone_agent
from trabecula.knowledge.options.rows import comes_before
from trabecula.knowledge.statements.bone_health.starting import (
    osteoporosis_treatment_in_hormone_sensitive_prostate_cancer,
)
from trabecula.language.condition import known
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

at_the_osteoporosis_dose = Option(
    "treatment of osteoporosis at its own dose, if bone density calls for it",
    code="OPT-OSTEOPOROSIS",
    need=bone_agent,
    offered_by=(osteoporosis_treatment_in_hormone_sensitive_prostate_cancer,),
    struck=(*AGAINST_ANY, TEETH_FIRST),
    before=(
        CALCIUM_SETTLED,
        comes_before(
            "Bone density and the risk of fracture are assessed",
            Role.ONCOLOGY,
            Role.PRIMARY_CARE,
            by=osteoporosis_treatment_in_hormone_sensitive_prostate_cancer,
            met=known(bone_density_t_score),
        ),
        DENTAL_CHECK,
    ),
    with_it=(CALCIUM_AND_VITAMIN_D, *WITH_AN_AGENT),
    effect=osteoporosis_treatment,
    modality=Modality.BONE_MODIFYING_AGENT,
    owner=(Role.ONCOLOGY, Role.PRIMARY_CARE),
    alongside=Alongside(
        systemic_treatment="Hormone treatment thins bone; the dose that prevents skeletal events waits until the cancer no longer answers to it.",
        exercise="Loading that is cleared helps bone too.",
    ),
    plain=PlainWords(
        what="Hormone treatment can make bones thin. A scan shows how thin. If it is needed, you get a small dose of a bone medicine.",
        to_do="You have a bone scan and blood tests. You see a dentist first.",
        can_go_wrong="Calcium can fall. Seldom, bone in the jaw dies.",
        if_not="The scan is done again later, and the medicine can be changed.",
    ),
    intervention="bone_modifying_agent",
    declined_with=frozenset({"injections"}),
    sources=osteoporosis_treatment_in_hormone_sensitive_prostate_cancer.sources,
    checked=Checked.FROM_KNOWLEDGE,
)
