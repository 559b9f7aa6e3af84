"""Is this person in the last days or weeks of life, and what then stops or goes on?

Why      Tests, targets and long-term medicines stop helping before comfort care does.
Misuse   To stop an opioid, or to end care of pain and agitation: both go on. A life expectancy is
         a clinician's dated estimate, never the system's.
"""

from typing import Final

from trabecula.knowledge.facts.prognosis import care_intent, life_expectancy
from trabecula.knowledge.policy.goals_of_care import last_weeks_of_life
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

LAST_DAYS: Final = (life_expectancy <= last_weeks_of_life) | care_intent.equals("comfort_only")
"""Days or weeks are left, or comfort alone is the aim: what only helps later is set aside."""

comfort_care_in_the_last_days_or_weeks = Statement(
    "Comfort care in the last days or weeks",
    code="GOC-09",
    when=LAST_DAYS,
    says=(
        "Put comfort first: stop the bone-modifying agent, blood tests, step alerts and exercise targets.",
        "Go on checking pain and agitation.",
        "Have anticipatory medicines ready.",
        "Keep the opioid going, by a route other than the mouth where swallowing fails.",
        "Give the person and the family a number that is answered 24 hours a day.",
    ),
    modality=Modality.GOALS_OF_CARE,
    urgency=Urgency.SAME_DAY,
    owner=(Role.PALLIATIVE_CARE,),
    strength=Strength.STRONG,
    evidence="consensus",
    sources=(panel.at("guideline dossier, section 8, row GOC-09"),),
    checked=Checked.FROM_KNOWLEDGE,
)
