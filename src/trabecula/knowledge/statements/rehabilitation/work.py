"""This person worries about work: what makes it possible, or lets them leave it well?

Why      Work is income and a place among others; a lighter task or fewer hours can keep it.
Misuse   To press anyone back to work, or to tell an employer more than the person wants. A task
         that loads a bone at risk is not made safe by a letter (REH-02H).
"""

from trabecula.knowledge.facts.daily_life import worry_about_work
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

support_for_work = Statement(
    "Support for work",
    code="REH-27",
    when=worry_about_work,
    says=(
        "Ask what the person wants: to stay, to return, to change or to leave.",
        "The occupational therapist goes through the tasks of the job beside the limits of each lesion, and plans a graded return: lighter tasks, shorter hours, rests, work from home.",
        "Offer a letter that says what the person can do and what is needed, with consent; the diagnosis only if the person wants it said.",
        "Social work explains sick pay, rights and benefits.",
    ),
    modality=Modality.OCCUPATIONAL_THERAPY,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.OCCUPATIONAL_THERAPY, Role.SOCIAL_WORK),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    precautions=(
        "No lifting, standing or driving for work beyond what the written limits of each lesion allow; with a sedating medicine the prescriber says first whether driving is safe, and local law may bar it.",
    ),
    sources=(panel.at("capabilities of the guideline dossier, row R18"),),
    checked=Checked.FROM_KNOWLEDGE,
)
