"""Many painful sites: is one wide field better than many small ones?

Why      One visit can reach them all, and about half of those who respond do so in 2 days.
Misuse   With a weak marrow, or with myelosuppressive treatment planned within weeks.
"""

from trabecula.knowledge.facts.cancer import marrow_reserve_adequate
from trabecula.knowledge.facts.pain import painful_sites
from trabecula.knowledge.facts.prognosis import ecog_performance_status, life_expectancy
from trabecula.knowledge.policy.radiotherapy import (
    fewest_painful_sites_for_wide_field,
    shortest_life_expectancy_for_demanding_radiotherapy,
    worst_performance_status_for_wide_field,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.radiotherapy import rtog_7810
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

wide_field_radiotherapy = Statement(
    "Wide-field radiotherapy",
    code="RT-13",
    when=painful_sites >= fewest_painful_sites_for_wide_field,
    only_if=(life_expectancy >= shortest_life_expectancy_for_demanding_radiotherapy)
    & marrow_reserve_adequate
    & (ecog_performance_status <= worst_performance_status_for_wide_field),
    says=(
        "Several painful sites in one half of the body: consider half-body radiotherapy with premedication (trial doses 6 Gy to the upper half, 8 Gy to the lower or middle).",
        "Relief came in 73 %; in about half of those who responded within 48 hours, in 80 % within a week.",
    ),
    modality=Modality.RADIOTHERAPY,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.RADIATION_ONCOLOGY,),
    strength=Strength.CONDITIONAL,
    evidence="low",
    sources=(
        rtog_7810.at("relief, time to relief, and doses to the upper and lower half of the body"),
        panel.at("guideline dossier, section 2, row RT-13: limits of platelets and neutrophils"),
    ),
    checked=Checked.IN_PART,
    contraindications=(
        "Myelosuppressive systemic treatment is planned within weeks.",
        "Platelets below 100 ×10⁹/L or neutrophils below 2 ×10⁹/L (this project's panel).",
    ),
    precautions=("Blood toxicity of grade 3 to 4 in 37 % in one series of 2 fractions.",),
)
