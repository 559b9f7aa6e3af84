"""Should vitamin D be replaced?

Why      A lack of vitamin D weakens bone and muscle, and makes hypocalcaemia under denosumab and
         zoledronate more likely.
Misuse   To load vitamin D while the calcium is high. An unknown calcium is measured first.
"""

from trabecula.knowledge.facts.laboratory import adjusted_calcium, vitamin_d
from trabecula.knowledge.sources.radiotherapy import esmo_2020
from trabecula.language.quantity import MillimolesPerLitre, NanomolesPerLitre
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

replacement_of_vitamin_d = Statement(
    "Replacement of vitamin D",
    code="BON-12",
    when=vitamin_d < NanomolesPerLitre(50),
    unless=adjusted_calcium > MillimolesPerLitre(2.65),
    says=(
        "Replace vitamin D: loading, then maintenance, by the formulary.",
        "Measure it again at 3 months.",
        "Never load vitamin D when the calcium is high.",
    ),
    modality=Modality.NUTRITION,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.ONCOLOGY, Role.DIETITIAN),
    strength=Strength.STRONG,
    evidence="moderate",
    sources=(esmo_2020.at("vitamin D and calcium (from knowledge, not read)"),),
    checked=Checked.FROM_KNOWLEDGE,
)
