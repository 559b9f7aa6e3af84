"""Pain comes on movement, or in bursts: what is done before it comes, and when it comes?

Why      Pain that is quiet at rest hides in a daily score, yet it is what keeps a person from
         moving; most of it can be foreseen.
Misuse   To cover the warning of a bone that is about to break: which lesion hurts under load is
         asked first (SUR-05). To print a dose: what is taken beforehand is for the prescriber.
"""

from trabecula.knowledge.facts.daily_life import pain_timing
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

plan_for_pain_on_movement_or_in_bursts = Statement(
    "Plan for pain on movement or in bursts",
    code="MON-13",
    when=pain_timing.found("on_movement", "breakthrough"),
    says=(
        "Ask where it hurts, on which movement, how often and for how long; record for each lesion whether it hurts under load.",
        "Agree with the person what to do before and during it: position, aid, pace, and the relief that is prescribed for it.",
        "Put activity, exercise and journeys where relief is at its best; the prescriber says whether a dose is taken beforehand.",
        "Ask again at each visit about pain on movement, not only about pain at rest.",
    ),
    modality=Modality.ANALGESIA,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.NURSING, Role.PALLIATIVE_CARE, Role.PHYSIOTHERAPY),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    precautions=(
        "New pain of the spine (EMR-02) or pain of a bone that bears weight (SUR-05) is imaged first.",
        "Relief before a movement does not lift a limit on loading (REH-02H).",
        "Drowsiness after a dose: no stairs or exercise alone (REH-10b).",
    ),
    sources=(panel.at("capabilities of the guideline dossier, rows S3, S12 and S31"),),
    checked=Checked.FROM_KNOWLEDGE,
)
