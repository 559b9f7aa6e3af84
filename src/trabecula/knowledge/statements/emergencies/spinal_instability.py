"""Is the spine so unstable that a surgeon must see it today?

Why      An unstable level can collapse on the cord; radiotherapy does not hold bone up.
Misuse   The score is for one level with a tumour, never for the whole spine; where parts of it are
         not known it has no total.
"""

from trabecula.knowledge.facts.spine import sins_score
from trabecula.knowledge.sources.cord_compression import spinal_instability_neoplastic_score
from trabecula.knowledge.sources.radiotherapy import astro_2024
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

surgical_opinion_on_an_unstable_spine = Statement(
    "Surgical opinion on an unstable spine",
    code="EMR-07",
    when=sins_score >= 13,
    says=(
        "Have a spine surgeon's opinion the same day, before any radiotherapy.",
        "Immobilise until the advice is there; an orthosis if unfit for surgery.",
    ),
    modality=Modality.SURGERY,
    urgency=Urgency.SAME_DAY,
    owner=(Role.SPINE_SURGERY,),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(
        spinal_instability_neoplastic_score.at("bands of the total: 13 to 18"),
        astro_2024.at("list of doses and strengths: conditional items"),
    ),
    checked=Checked.YES,
)
