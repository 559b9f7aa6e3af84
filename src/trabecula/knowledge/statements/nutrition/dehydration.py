"""Is this person dry, or are the kidneys failing?

Why      Pain medicines, bisphosphonates and a high calcium all strain dry kidneys, and medicines
         that leave by the kidneys then build up.
Misuse   A drop on standing has other causes than thirst: nerves, medicines, bed rest, bleeding.
         Kidneys that fail because the urine is blocked, or because the heart does, are not helped
         by fluids. With a high calcium the bisphosphonate is another question (EMR-09, EMR-10).
"""

from trabecula.knowledge.facts.laboratory import acute_kidney_injury
from trabecula.knowledge.facts.observations import systolic_drop_on_standing
from trabecula.knowledge.policy.nutrition import systolic_drop_for_dehydration
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

same_day_care_of_dehydration_or_kidney_injury = Statement(
    "Same-day care of dehydration or kidney injury",
    code="NUT-07",
    when=(systolic_drop_on_standing >= systolic_drop_for_dehydration) | acute_kidney_injury,
    says=(
        "Give fluids.",
        "Stop non-steroidal anti-inflammatory medicines and the diuretic.",
        "Hold the intravenous bisphosphonate.",
        "Adjust opioids that leave by the kidneys, and gabapentinoids.",
        "Check again at 24 to 48 hours.",
    ),
    modality=Modality.METABOLIC,
    urgency=Urgency.SAME_DAY,
    owner=(Role.ONCOLOGY, Role.PHARMACY),
    strength=Strength.STRONG,
    evidence="consensus",
    precautions=(
        "A drop on standing alone does not show dehydration: look for another cause, and take the falls pathway (REH-10).",
    ),
    sources=(panel.at("guideline dossier, section 7, row NUT-07"),),
    checked=Checked.FROM_KNOWLEDGE,
    note="A second reading asks for acute kidney injury or an osmolarity above 295 before it speaks of dehydration. A diastolic drop of 10 mmHg or more is not asked here.",
)
