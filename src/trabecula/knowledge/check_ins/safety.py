"""What is read at once after an answer that cannot wait.

Why      Whoever reports a warning sign reads what to do before the next question is asked.
Misuse   In place of a call: no form is an alarm, and nobody may be reading it now.
"""

from typing import Final

from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.check_in import HowSoon, SafetyText
from trabecula.language.directory import Line

_SOURCES: Final = (
    panel.at("guideline dossier, section 9, row MON-01: tell the person to call now"),
    panel.at("guideline dossier, section 1, rows EMR-01 to EMR-15"),
)
_HELP: Final = (Line.EMERGENCY, Line.OUT_OF_HOURS, Line.CLINIC)


def _now(name: str, *do: str, whom: tuple[Line, ...] = _HELP) -> SafetyText:
    return SafetyText(name, how_soon=HowSoon.NOW, do=do, whom=whom, sources=_SOURCES)


cord = _now(
    "nerves-and-spinal-cord",
    "Say: cancer in the bones, and this new sign.",
    "Lie down and keep the back still until help comes.",
    whom=(Line.SPINAL_CORD, *_HELP),
)
fever = _now(
    "fever",
    "Say: cancer, and fever or shivering. Say when the last cancer treatment was.",
    "Do not wait to see if the fever falls.",
)
broken_bone = _now(
    "broken-bone",
    "Do not stand on the leg or use the arm.",
    "Stay as still as you can until help comes.",
    "Say: cancer in the bones, and a bone that may be broken.",
)
drowsy = _now(
    "hard-to-wake-or-confused",
    "Take no more strong pain drugs, and give none, until you have talked with them.",
    "Do not be alone. Someone stays until help comes.",
    "If you have a spray for this at home, use it as you were shown.",
)
chest = _now(
    "chest-and-breath",
    "Sit up and rest until help comes. Do not walk about.",
    "Say: cancer, and new chest pain or short breath.",
)
despair = _now(
    "thoughts-of-ending-life",
    "It is good that you say it. You do not have to bear it alone.",
    "Ask someone you trust to stay with you until help comes.",
    whom=(Line.CRISIS, *_HELP),
)
back_pain = SafetyText(
    "new-back-pain",
    how_soon=HowSoon.TODAY,
    do=(
        "Say: cancer in the bones, and new or worse pain in the back or neck.",
        "If legs or arms get weak or numb, or it is hard to pass water, call at once.",
    ),
    whom=(Line.CLINIC, Line.OUT_OF_HOURS, Line.SPINAL_CORD),
    sources=(panel.at("guideline dossier, section 1, row EMR-02: contact within 24 hours"),),
)
