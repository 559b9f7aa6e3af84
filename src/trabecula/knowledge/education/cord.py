"""When the spinal cord is pressed: an operation, radiotherapy, or care for comfort.

Why      The choice is made within hours. What is read again later still has to be true and plain.
Misuse   Before the talk with the surgeon and the radiotherapist; or left behind without a person.
"""

from trabecula.knowledge.education.own_words import OWN_WORDS
from trabecula.language.directory import Line
from trabecula.language.education import EducationSheet

_WHOM = (Line.SPINAL_CORD, Line.EMERGENCY, Line.OUT_OF_HOURS, Line.CLINIC)

cord_operation = EducationSheet(
    "An operation to free the spinal cord",
    name="cord-operation",
    statements=("EMR-05", "SUR-08"),
    options=("OPT-CORD-SURGERY", "OPT-CORD-SEPARATION"),
    what=(
        "The cancer presses on your spinal cord. The cord carries the power to your legs.",
        "A surgeon takes the pressure off and holds the bones with metal.",
        "Radiation follows when the wound has healed.",
    ),
    notice=(
        "Your back is sore at first. You get drugs for that.",
        "Power may come back slowly, or not all of it.",
    ),
    do=(
        "Lie flat and still until the surgeon says that you may move.",
        "Tell us when you last ate and drank, and about blood thinners.",
        "Ask what the surgeon expects: will I walk? What if I do not have it?",
        "Name a person who can speak for you.",
        "After it, get up with help, step by step, as you are shown.",
    ),
    call_today=("The wound is red, hot, open or wet.", "You have a fever."),
    call_now=(
        "Your legs get weaker or more numb.",
        "You cannot pass water, or you lose control of your bladder or bowels.",
        "Your calf is swollen and hurts, or you are short of breath.",
    ),
    whom=_WHOM,
    sources=OWN_WORDS,
)

cord_radiation = EducationSheet(
    "Radiation when the spinal cord is pressed",
    name="cord-radiation",
    statements=("EMR-05a", "EMR-06"),
    options=("OPT-CORD-RT8", "OPT-CORD-RTMF"),
    what=(
        "The cancer presses on your spinal cord. The cord carries the power to your legs.",
        "A beam makes the cancer smaller. It starts as soon as it can.",
        "Some people have one treatment, and some have more. Your team talks with you about that.",
    ),
    notice=(
        "You may feel tired. You may feel sick if your belly is near the beam.",
        "You take a steroid for a time. It can keep you awake and make you hungry.",
    ),
    do=(
        "Lie and turn as you were shown, until your spine is called safe.",
        "Ask for pain relief in time before you lie down for the beam.",
        "Have your skin looked at each day if you do not move much.",
        "Ask when the steroid stops, and write down the day.",
    ),
    call_today=("The pain gets worse.", "You are very thirsty, or you do not sleep at all."),
    call_now=(
        "Your legs get weaker or more numb, also while the treatment goes on.",
        "You cannot pass water, or you lose control of your bladder or bowels.",
    ),
    whom=_WHOM,
    sources=OWN_WORDS,
)

cord_comfort = EducationSheet(
    "Care for comfort when the spinal cord is pressed",
    name="cord-comfort",
    statements=("EMR-05a", "EMR-06"),
    options=("OPT-CORD-COMFORT",),
    hand_out="Only in a conversation, and only where the person has chosen it.",
    what=(
        "You have chosen not to have the cord treated. All care is now for your ease.",
        "You can change your mind. Tell us at once, as time counts for your legs.",
    ),
    notice=(
        "Your legs may get weak or numb, and stay so.",
        "You may need help to pass water and to move your bowels.",
    ),
    do=(
        "Take your pain drugs as your label says.",
        "Let nurses help you turn, so that your skin stays whole.",
        "Tell us where you want to be, and who you want near you.",
        "Ask who comes at night, and how to reach them.",
    ),
    call_today=(
        "You have pain that your drugs do not ease.",
        "You cannot pass water, or your bowels do not move.",
        "Your skin is red or sore.",
    ),
    call_now=("You want your legs to be treated after all.",),
    whom=(Line.CLINIC, Line.OUT_OF_HOURS),
    sources=OWN_WORDS,
)
