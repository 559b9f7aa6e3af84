"""Can palliative care follow this person by video?

Why      A journey to the clinic is hard on a person with bone pain.
Misuse   For anything that needs a hand on the person: new neurology, a fall, pain on weight
         bearing. Neurology that was not asked about is no normal neurology.
"""

from trabecula.knowledge.facts.goals import palliative_care_involved
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.facts.spine import neurological_signs
from trabecula.knowledge.policy.emergencies import severe_pain
from trabecula.knowledge.sources.goals_of_care import greer_2024
from trabecula.language.condition import known
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

palliative_care_by_video = Statement(
    "Palliative care by video",
    code="GOC-08",
    when=palliative_care_involved & (worst_pain < severe_pain),
    only_if=known(neurological_signs),
    unless=neurological_signs.found(),
    says=(
        "After a first visit in person, video every 4 weeks gives the same quality of life as visits in person (randomised trial of palliative care).",
        "Not by video: new neurological symptoms or signs, pain on weight bearing, a fall, the first fitting of an aid, doubt about capacity.",
    ),
    modality=Modality.TELEHEALTH,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.PALLIATIVE_CARE,),
    strength=Strength.CONDITIONAL,
    evidence="high (randomised trial, 1250 people with lung cancer)",
    precautions=("Carers join less often by video (37 against 50 %): invite them by name.",),
    sources=(
        greer_2024.at(
            "results: quality of life by video 99.7, in person 97.7; visits every 4 weeks"
        ),
    ),
    checked=Checked.YES,
)
