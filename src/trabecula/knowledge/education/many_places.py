"""Treating many painful places at once: a wide field, and radium.

Why      Both treat pain at several sites in one go, and both reach more of the body.
Misuse   In place of the talk with the team that gives it, which names the risks for this person.
"""

from trabecula.knowledge.education.own_words import OWN_WORDS
from trabecula.knowledge.sources.radiotherapy import rtog_7810
from trabecula.language.education import EducationSheet, Figure
from trabecula.language.source import Checked

wide_field = EducationSheet(
    "Radiation to a large part of the body",
    name="radiation-wide-field",
    statements=("RT-13",),
    options=("OPT-HALF-BODY", "OPT-IN-HALF-BODY"),
    what=(
        "When many places hurt, a large part of the body can be treated in one go.",
        "In one study it eased the pain of about 73 out of 100 people. For most of them it came within days.",
    ),
    notice=(
        "You may feel sick, throw up or have loose stools in the first days.",
        "You may be tired. Your blood counts may drop for some weeks.",
    ),
    do=(
        "Take the drugs against sickness as your label says, also before it.",
        "Have someone take you home and stay with you.",
        "Drink small sips often.",
        "Come for your blood tests.",
    ),
    call_today=("You cannot keep drink or your drugs down.", "You bruise or bleed with ease."),
    call_now=(
        "You have a fever or shake with cold.",
        "You cannot get your breath.",
        "You have one of the signs on the page: Warning signs.",
    ),
    figures=(
        Figure(
            holds="about 73 out of 100 people. For most of them it came within days",
            sources=(rtog_7810.at("relief 73 %; about half of responders in 48 hours"),),
            checked=Checked.IN_PART,
        ),
    ),
    sources=OWN_WORDS,
)

radium = EducationSheet(
    "Radium shots",
    name="radium",
    statements=("RT-14",),
    options=("OPT-RADIUM",),
    what=(
        "Radium goes to the bones where cancer is and treats it from inside.",
        "You get it as a shot into a vein, some weeks apart.",
        "It is for some men with cancer of the prostate that has spread to the bones.",
    ),
    notice=(
        "You may have loose stools, feel sick or tired.",
        "The pain may get worse for some days. Your blood counts may drop.",
    ),
    do=(
        "Come for your blood tests before each shot.",
        "For the time your team tells you: sit to pass water, close the lid to flush, and wash your hands well.",
        "Wear gloves, or let your helper wear gloves, to clean up urine, stool or blood.",
        "Take the drug that protects your bones, if we gave you one.",
        "Use birth control for as long as your team tells you.",
    ),
    call_today=("You have loose stools and cannot drink enough.", "You bruise or bleed with ease."),
    call_now=(
        "You have a fever or shake with cold.",
        "You have one of the signs on the page: Warning signs.",
    ),
    sources=OWN_WORDS,
)
