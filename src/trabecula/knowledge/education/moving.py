"""Moving: falls, aids, exercise, energy, fear of moving.

Why      Lying still costs strength within days; moving in the wrong way can break a bone.
Misuse   As clearance: a sheet tells nobody that a bone may be loaded. The physiotherapist does.
"""

from trabecula.knowledge.education.own_words import OWN_WORDS
from trabecula.knowledge.sources.rehabilitation import weller_2021
from trabecula.language.education import EducationSheet, Figure
from trabecula.language.source import Checked

falls = EducationSheet(
    "Falls and a safe home",
    name="falls",
    statements=("REH-10", "REH-10b", "REH-10c", "REH-11", "REH-24"),
    options=("OPT-FALLS", "OPT-HOME-AND-TASKS"),
    what=("A fall can break a weak bone. Many falls at home can be avoided.",),
    notice=(
        "You feel unsteady, dizzy on rising, or weak in the legs.",
        "New drugs can make you less steady.",
    ),
    do=(
        "Get up slowly. Sit on the edge of the bed first.",
        "Wear firm shoes with backs. Keep your glasses clean.",
        "Take up loose rugs and cords. Put a light on the way to the toilet.",
        "Ask for rails, a high seat, and a mat for the bath.",
        "Keep a phone or an alarm on you.",
        "If you fall, do not jump up. Check if it hurts. Call for help.",
    ),
    call_today=("You fell, even if it seems fine.", "You feel dizzy or much less steady."),
    call_now=("You fell and a bone hurts more, or you cannot get up.", "You hit your head."),
    sources=OWN_WORDS,
)

walking_aids = EducationSheet(
    "Your walking aid",
    name="walking-aid",
    statements=("REH-08",),
    options=("OPT-WALKING-AID",),
    what=("A stick, crutches or a frame take weight off a sore bone. They help you go further.",),
    notice=("Your hands or shoulders may ache at first.",),
    do=(
        "Have it fitted to you. Do not use one that belongs to another person.",
        "Hold a stick in the hand that is not on the side of the sore leg, unless we show you otherwise.",
        "Do not lean on an arm that has a sore bone. Ask us for another aid.",
        "Check the rubber ends. Change them when they are worn.",
        "Ask us to show you stairs, with the aid.",
    ),
    call_today=(
        "It hurts more with the aid.",
        "You have a new sore arm, hand or shoulder.",
        "You fell.",
    ),
    call_now=("You have one of the signs on the page: Warning signs.",),
    sources=OWN_WORDS,
)

exercise = EducationSheet(
    "Exercise when cancer is in the bones",
    name="exercise",
    statements=(
        "REH-02L",
        "REH-02M",
        "REH-04",
        "REH-05",
        "REH-15",
        "REH-17",
        "REH-18",
        "REH-25",
    ),
    options=("OPT-EXERCISE-SUPERVISED", "OPT-EXERCISE-HOME", "OPT-EXERCISE-REMOTE"),
    hand_out="It clears no bone: give it together with the written programme of the physiotherapist.",
    what=(
        "The right exercise keeps you strong and steady. It can lift your mood and your energy.",
        "Your plan leaves out what could harm the weak bone, and trains the rest.",
        "In studies with a trainer, serious harm was rare: about 5 out of 1000 people. None was to a bone with cancer.",
    ),
    notice=("Your muscles may ache for a day. The bone itself is not meant to hurt.",),
    do=(
        "Do only what was cleared for you. Ask for it in writing.",
        "Take your pain drug first, if we agreed on it.",
        "Start low and go slow. Change just one thing at a time.",
        "Do less on days of treatment, but do not stop for good.",
        "Do not do it when you have a fever, feel dizzy, or bleed.",
    ),
    call_today=(
        "The pain of a bone is worse after it, and does not settle by the next day.",
        "A move that was fine now hurts.",
    ),
    call_now=(
        "You feel a crack or sudden pain in a bone.",
        "Your chest hurts, you faint, or you cannot get your breath.",
        "You have one of the signs on the page: Warning signs.",
    ),
    figures=(
        Figure(
            holds="about 5 out of 1000 people",
            sources=(
                weller_2021.at("17 trials: 4 serious adverse events, 0.5 %, none related to bone"),
            ),
            checked=Checked.YES,
        ),
    ),
    sources=OWN_WORDS,
)

energy = EducationSheet(
    "Saving your energy",
    name="energy",
    statements=("REH-12", "NUT-05", "NUT-05b", "NUT-05c"),
    options=("OPT-ENERGY",),
    what=(
        "Cancer and its treatment can make you tired in a way that sleep does not cure.",
        "Some causes can be treated. We look for them first.",
    ),
    notice=("You tire fast, or it is hard to think. Some hours are better than others.",),
    do=(
        "Plan: put what matters most in your best hours.",
        "Choose: let others do what they can do for you.",
        "Pace: rest before you are worn out. Take short breaks.",
        "Place: sit to wash, cook and dress. Keep things close by.",
        "Move a little each day, if it is safe for you. It gives energy back.",
    ),
    call_today=(
        "You are so tired that you stay in bed all day.",
        "You get tired much faster than last week.",
    ),
    call_now=("You cannot get your breath, your chest hurts, or you bleed.",),
    sources=OWN_WORDS,
)

fear_of_moving = EducationSheet(
    "When you are afraid to move",
    name="fear-of-moving",
    statements=("REH-19",),
    options=("OPT-GRADED-RETURN",),
    what=(
        "It makes sense to be afraid that a bone may break.",
        "But if you stay still, your muscles get weak, and moving hurts more.",
    ),
    notice=("You hold your breath, go stiff, or stop doing things you like.",),
    do=(
        "Ask us about each sore place: what is safe here, and what is not?",
        "Start with a small move that you trust, next to a person who knows.",
        "Do it again each day. Add a little when it feels all right.",
        "Breathe out slowly as you move.",
        "Tell us what scares you most.",
    ),
    call_today=("Pain in a bone is new or gets worse when you move.",),
    call_now=("You have one of the signs on the page: Warning signs.",),
    sources=OWN_WORDS,
)
