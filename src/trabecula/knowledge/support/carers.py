"""What a carer may take on, who teaches it, and what stays with the team.

Why      Carers do most of the care and are taught the least of it.
Misuse   As a list of duties: each is an offer, and a carer may say no. Never where there is a
         concern about abuse or neglect (GOC-11).
"""

from typing import Final

from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Role
from trabecula.language.support import CarerTask


def _task(
    holds: str, limit: str, taught_by: tuple[Role, ...], statements: tuple[str, ...]
) -> CarerTask:
    return CarerTask(
        holds=holds,
        limit=limit,
        taught_by=taught_by,
        statements=statements,
        sources=(panel.at("capabilities of the guideline dossier, rows S71 and R8"),),
        checked=Checked.FROM_KNOWLEDGE,
    )


CARER_TASKS: Final = (
    _task(
        "Knows the warning signs of the spinal cord and whom to call.",
        "Does not judge them: calls.",
        (Role.NURSING,),
        ("EMR-00", "EMR-02", "SUR-07", "REH-01"),
    ),
    _task(
        "Helps with turning, standing up and walking in the way that spares the bones.",
        "Lifts nobody alone, and trains no movement that was not cleared.",
        (Role.PHYSIOTHERAPY, Role.OCCUPATIONAL_THERAPY),
        ("REH-01", "REH-02H", "REH-08", "REH-10", "REH-16", "REH-25"),
    ),
    _task(
        "Sets out the medicines, and notes rescue doses and what they did.",
        "Changes no dose, and gives none that is not on the label.",
        (Role.NURSING, Role.PHARMACY),
        ("MED-09", "MED-11", "MON-13", "PSY-14"),
    ),
    _task(
        "Keeps opioids locked away, and takes back what is left over.",
        "Is not held answerable for what others take.",
        (Role.NURSING, Role.PHARMACY),
        ("MED-09", "MED-37", "MED-40"),
    ),
    _task(
        "Gives naloxone in an emergency, after calling for help.",
        "Does not wait at home afterwards: help comes even if the person wakes.",
        (Role.NURSING, Role.PHARMACY),
        ("MED-40",),
    ),
    _task(
        "Notes the bowels, and sees that the laxative is taken.",
        "Gives no enema without being asked to.",
        (Role.NURSING,),
        ("MED-09", "MON-12"),
    ),
    _task(
        "Answers the report from home with the person; it is marked as the carer's.",
        "Answers nothing on mood, safety or intimacy in the person's place.",
        (Role.NURSING,),
        ("MON-02", "MON-03", "MON-04"),
    ),
    _task(
        "Cooks what the person likes, and sits with them.",
        "Presses no food.",
        (Role.DIETITIAN,),
        ("NUT-01", "NUT-02", "NUT-04", "NUT-09"),
    ),
    _task(
        "Comes to the conversation about goals, if the person wishes; the proxy knows what is wanted.",
        "Decides nothing while the person can.",
        (Role.ONCOLOGY, Role.PALLIATIVE_CARE),
        ("GOC-01", "GOC-03", "GOC-05"),
    ),
    _task(
        "Joins visits by video, invited by name.",
        "Need not speak for the person.",
        (Role.PALLIATIVE_CARE,),
        ("GOC-08",),
    ),
)
