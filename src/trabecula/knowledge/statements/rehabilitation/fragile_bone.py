"""Is the bone fragile besides the metastases, and what then changes in exercise?

Why      Age, treatment and osteoporosis weaken the bone that the metastases spare, and a fall then
         breaks it.
Misuse   To stop exercise altogether. A bone density that was never measured is not a normal one.
"""

from trabecula.knowledge.facts.bone_agents import bone_density_t_score, fragility_fracture
from trabecula.knowledge.facts.cancer import bone_metastases
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.policy.exercise import age_that_counts_as_fragile_bone
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.quantity import StandardDeviations
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

exercise_adapted_to_fragile_bone = Statement(
    "Exercise adapted to fragile bone",
    code="REH-24",
    when=bone_metastases
    & (
        (bone_density_t_score <= StandardDeviations(-2.5))
        | fragility_fracture
        | (age >= age_that_counts_as_fragile_bone)
    ),
    says=(
        "Prevent falls first. No loaded bending or twisting of the spine; raise the load more slowly.",
        "Consider a hip protector or a brace where the person accepts it. Ask for a bone-health opinion.",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.PHYSIOTHERAPY, Role.ONCOLOGY),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    sources=(
        panel.at(
            "guideline dossier, section 5, row REH-24; the T-score is the usual definition of osteoporosis"
        ),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
