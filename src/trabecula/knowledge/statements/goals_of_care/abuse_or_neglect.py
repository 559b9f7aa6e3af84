"""Is this person being abused or neglected?

Why      Whoever depends on others for movement and medicines can be harmed unseen.
Misuse   To accuse, or to let the suspected person read of it. A concern is no finding, and nobody
         is contacted by the software.
"""

from trabecula.knowledge.facts.person import abuse_or_neglect_concern
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

safeguarding_after_a_concern_about_abuse_or_neglect = Statement(
    "Safeguarding after a concern about abuse or neglect",
    code="GOC-11",
    when=abuse_or_neglect_concern,
    says=(
        "See the person alone.",
        "Follow the local law on safeguarding or adult protective services.",
        "Check whether opioids are being diverted.",
        "Do not alert the suspected abuser through a shared portal.",
    ),
    modality=Modality.SAFEGUARDING,
    urgency=Urgency.SAME_DAY,
    owner=(Role.CLINICIAN_ON_DUTY, Role.SOCIAL_WORK),
    strength=Strength.STRONG,
    evidence="law",
    sources=(panel.at("guideline dossier, section 8, row GOC-11"),),
    checked=Checked.FROM_KNOWLEDGE,
    note="Nobody is ever contacted automatically: a person decides. Hide this from proxy accounts.",
)
