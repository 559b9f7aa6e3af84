"""Is this bone or spine stable enough to be irradiated before a surgeon has seen it?

Why      Radiotherapy does not restore strength; a fracture during the course costs walking.
Misuse   To delay pain relief: protection and analgesia start now, the opinion is urgent.
"""

from trabecula.knowledge.facts.lesion import functional_pain, mechanical_spine_pain, mirels_score
from trabecula.knowledge.facts.radiotherapy import radiotherapy_planned
from trabecula.knowledge.facts.spine import sins_score
from trabecula.knowledge.sources.cord_compression import spinal_instability_neoplastic_score
from trabecula.knowledge.sources.radiotherapy import astro_2024
from trabecula.knowledge.sources.surgery import mirels_1989
from trabecula.language.condition import About
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

stability_before_radiotherapy = Statement(
    "Stability before radiotherapy",
    code="RT-06",
    about=About.LESION,
    when=(functional_pain | mechanical_spine_pain | (mirels_score >= 8) | (sins_score >= 7))
    & radiotherapy_planned,
    says=(
        "Obtain the spinal instability score (SINS) or the Mirels score, and a surgical view, before radiotherapy: radiotherapy does not restore strength, and mechanical pain responds poorly to it.",
        "Protect the limb or the spine meanwhile.",
    ),
    modality=Modality.MULTIDISCIPLINARY_TEAM,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.RADIATION_ONCOLOGY, Role.ORTHOPAEDICS, Role.SPINE_SURGERY),
    strength=Strength.STRONG,
    evidence="implementation remark of the ASTRO guideline",
    sources=(
        astro_2024.at("implementation remark on stability"),
        spinal_instability_neoplastic_score.at("bands of the total: from 7, surgical consultation"),
        mirels_1989.at("fracture by total score: 8 about 15 %, from 9 33 to 100 %"),
    ),
    checked=Checked.IN_PART,
)
