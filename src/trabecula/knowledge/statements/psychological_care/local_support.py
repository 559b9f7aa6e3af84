"""Who nearby can help with what the clinic cannot: peers, counsellors, advice on money?

Why      Someone who has been through it, or who knows the forms, helps where a clinic cannot; most
         people are never told that they exist.
Misuse   In place of treatment for depression or for a thought of suicide. As a leaflet for a
         person who cannot read it, travel or pay. To enrol anyone: it is an offer, and the clinic
         names only what it knows.
"""

from trabecula.knowledge.facts.mind import distress_thermometer
from trabecula.knowledge.facts.person import carer_strain, social_need
from trabecula.knowledge.policy.psychological_care import lowest_distress_for_support
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

offer_of_local_support = Statement(
    "Offer of local support",
    code="PSY-15",
    when=(distress_thermometer >= lowest_distress_for_support) | carer_strain | social_need,
    says=(
        "Offer the clinic's own directory: peer support, counselling, advice on money and benefits, help with food and movement.",
        "Go through the directory together, in the person's language; the family may come, if the person wishes.",
        "Ask at the next visit whether what was offered helped.",
    ),
    modality=Modality.SOCIAL_CARE,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.SOCIAL_WORK, Role.NURSING),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    sources=(panel.at("capabilities of the guideline dossier, rows S56 and R10"),),
    checked=Checked.FROM_KNOWLEDGE,
    note="The directory is the clinic's own; this software holds none.",
)
