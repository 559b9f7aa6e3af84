"""Does this person need a walking aid, and which?

Why      The right aid takes weight off a painful bone and steadies the step; the wrong one loads
         the arm, or the wrong side.
Misuse   To walk on a bone that may break: pain on weight bearing (SUR-05) and a suspected fracture
         (EMR-08) come first. It asks only those who have no aid, not those whose aid no longer
         fits.
"""

from trabecula.knowledge.facts.function import (
    falls_in_12_months,
    timed_up_and_go,
    timed_up_and_go_unable,
    unsteady,
    walking_aid,
)
from trabecula.knowledge.facts.lesion import FEMUR, functional_pain, site
from trabecula.knowledge.policy.mobility import (
    falls_that_mark_a_risk,
    timed_up_and_go_that_marks_a_risk,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.rehabilitation import cdc_steadi
from trabecula.language.condition import About
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

PELVIS_AND_LEG = ("acetabulum", "pelvis_other", *FEMUR, "tibia")

fitting_of_a_walking_aid = Statement(
    "Fitting of a walking aid",
    code="REH-08",
    about=About.LESION,
    when=unsteady
    | (falls_in_12_months >= falls_that_mark_a_risk)
    | (timed_up_and_go >= timed_up_and_go_that_marks_a_risk)
    | timed_up_and_go_unable
    | (functional_pain & site.is_in(PELVIS_AND_LEG)),
    only_if=walking_aid.equals("none"),
    says=(
        "The physiotherapist chooses and fits the aid.",
        "Mild pain on one side, or mild unsteadiness: a walking stick in the hand opposite the painful leg.",
        "Partial weight bearing: two crutches or a walker.",
        "Weakness of both sides, a Timed Up and Go of 20 seconds or more, or repeated falls: a walker.",
        "Where walking without weight on the leg would be unsafe: a wheelchair.",
        "Lesion of the humerus, shoulder or forearm: no load through that arm, so a gutter or platform walker, or a wheelchair.",
    ),
    modality=Modality.ASSISTIVE_DEVICE,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.PHYSIOTHERAPY, Role.OCCUPATIONAL_THERAPY),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    sources=(
        panel.at("guideline dossier, section 5, row REH-08"),
        cdc_steadi.at(
            "three key questions, Timed Up and Go of 12 seconds or more (from knowledge, not read)"
        ),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
