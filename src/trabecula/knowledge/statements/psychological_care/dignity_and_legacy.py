"""Would this person near the end of life want to look back on it, or leave something behind?

Why      Distress near the end of life is often about meaning; telling one's story can ease it.
Misuse   As a duty: it is an offer. To wait for it while pain, delirium or a thought of suicide is
         behind the distress. A life expectancy is a clinician's dated estimate, never the
         system's.
"""

from trabecula.knowledge.facts.mind import distress_thermometer
from trabecula.knowledge.facts.prognosis import life_expectancy
from trabecula.knowledge.policy.psychological_care import (
    life_expectancy_below_which_dignity_therapy_is_offered,
    lowest_distress_for_support,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

dignity_therapy_or_life_review = Statement(
    "Dignity therapy or life review",
    code="PSY-12",
    when=distress_thermometer >= lowest_distress_for_support,
    only_if=life_expectancy < life_expectancy_below_which_dignity_therapy_is_offered,
    says=("Offer dignity therapy or a life review.",),
    modality=Modality.PSYCHOLOGICAL_CARE,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.PALLIATIVE_CARE,),
    strength=Strength.CONDITIONAL,
    evidence="low",
    sources=(panel.at("guideline dossier, section 6, row PSY-12"),),
    checked=Checked.FROM_KNOWLEDGE,
)
