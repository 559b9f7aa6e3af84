"""Is this delirium, and what causes it?

Why      Delirium in cancer often has a cause that can be treated: a medicine, calcium, infection.
Misuse   To treat restlessness as pain: more opioid can be the cause made worse. 1 to 3 points
         point to cognitive impairment, not to delirium.
"""

from trabecula.knowledge.facts.observations import delirium_4at_score
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

search_for_the_cause_of_delirium = Statement(
    "Search for the cause of delirium",
    code="EMR-16",
    when=delirium_4at_score >= 4,
    says=(
        "Look for the cause the same day: opioid, steroid or anticholinergic medicine, calcium, sodium, glucose, infection, urinary retention, constipation, low oxygen, brain metastases.",
        "Take precautions against falls.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.SAME_DAY,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(panel.at("guideline dossier, section 1, row EMR-16"),),
    checked=Checked.FROM_KNOWLEDGE,
    note="4 points or more on the 4AT is that test's own line for possible delirium.",
)
