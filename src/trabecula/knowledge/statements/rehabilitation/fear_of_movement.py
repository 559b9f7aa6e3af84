"""This person is afraid to move: what helps?

Why      Fear costs strength, and a person who knows which bone is weak can use all the others.
Misuse   To talk away a fear that is right: where a bone or the spine may give way, the limits on
         loading (REH-02H) and the opinion come first, and exposure spares that region.
"""

from trabecula.knowledge.facts.function import fear_of_movement
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.psychological_care import gorin_2012
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

graded_return_to_movement = Statement(
    "Graded return to movement",
    code="REH-19",
    when=fear_of_movement,
    says=(
        "Explain the risk lesion by lesion.",
        "Graded exposure to movement, together with the physiotherapist.",
        "Teach the pain skills of cognitive behavioural therapy.",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.PHYSIOTHERAPY, Role.PSYCHOLOGY),
    strength=Strength.CONSENSUS,
    evidence="low",
    sources=(
        gorin_2012.at("effect of psychosocial care on pain: severity d 0.34, interference d 0.40"),
        panel.at("guideline dossier, section 5, row REH-19"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
