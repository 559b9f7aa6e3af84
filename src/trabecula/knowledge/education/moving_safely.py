"""Moving safely: with a weak spine, up again by steps, with a physiotherapist, and massage.

Why      A weak bone asks for other moves, and not for bed.
Misuse   As an exercise programme: nothing here clears a bone for load.
"""

from trabecula.knowledge.education.own_words import OWN_WORDS
from trabecula.language.education import EducationSheet

_WEAKER = "Your legs get weak or numb, or you cannot hold or pass your water."

protect_your_back = EducationSheet(
    "Taking care of a weak back",
    name="protect-your-back",
    statements=("EMR-07", "SUR-07"),
    options=("OPT-SPINE-PROTECT",),
    hand_out="Says nothing of how long to lie: that is for the spine surgeon's opinion.",
    what=(
        "A bone of your back is weak. It can sink in or press on a nerve.",
        "There is no operation for now. You spare your back by how you move.",
    ),
    notice=("It may hurt when you sit, stand or turn, and ease when you lie down.",),
    do=(
        "Roll over in one piece, as if you were a log. Then push up with your arms.",
        "Do not bend, twist or lift. Let others pick up what has dropped.",
        "Wear your brace as you were shown, if you have one.",
        "Ask which moves are safe for you, and which exercises are not.",
        "Let us show your helper how to help you up.",
    ),
    call_today=("The pain in your back is new, or worse.", "The brace hurts or does not fit."),
    call_now=(_WEAKER, "You have sudden strong pain in your back."),
    sources=OWN_WORDS,
)

up_by_steps = EducationSheet(
    "Sitting up and walking again, step by step",
    name="up-by-steps",
    statements=("REH-17",),
    options=("OPT-UP-BY-STEPS",),
    hand_out="Only once a clinician who knows the spine has called it stable.",
    what=(
        "Your spine has been checked. Now you sit, stand and walk again in small steps.",
        "A physiotherapist is with you.",
    ),
    notice=("You may feel dizzy when you sit up. You may be tired for a day.",),
    do=(
        "Take your pain drugs in time before you get up.",
        "Sit up slowly. Wait until your head is clear.",
        "Say at once if your legs feel other than before.",
        "Have your skin looked at each day. Change how you lie and sit.",
        "Do a bit more each day, and no more than you were shown.",
    ),
    call_today=("The pain gets worse with a step, and stays worse.", "Your skin is red or sore."),
    call_now=(_WEAKER, "Your calf is swollen and hurts, or you are short of breath."),
    sources=OWN_WORDS,
)

safe_moving = EducationSheet(
    "Safe moves with a physiotherapist",
    name="safe-moving",
    statements=("REH-01",),
    options=("OPT-PHYSIOTHERAPY",),
    what=(
        "A physiotherapist shows you how to get up, sit, turn and breathe with less pain.",
        "You train what is strong and spare what is weak.",
    ),
    notice=("You may be tired or sore for a day.",),
    do=(
        "Bring your stick or frame, and good shoes.",
        "Tell them which bones hurt, and what makes it worse.",
        "Take your pain drugs in time before you go.",
        "Do what you were shown each day. Do not add moves by yourself.",
        "Stop when a bone hurts more, and say so.",
    ),
    call_today=("A bone hurts more, and it does not ease with rest.", "You have had a fall."),
    call_now=("You feel a crack, or you cannot stand on the leg or use the arm.", _WEAKER),
    sources=OWN_WORDS,
)

light_massage = EducationSheet(
    "Light massage",
    name="light-massage",
    statements=("REH-20",),
    options=("OPT-LIGHT-MASSAGE",),
    what=(
        "Soft touch can ease tight muscles and help you rest.",
        "It is for places where there is no cancer in the bone.",
    ),
    notice=("It may feel good for some hours. It does not treat the bone.",),
    do=(
        "Ask your team first. Ask which places to leave out.",
        "Show the person who does it where your weak bones are.",
        "Keep it light. No one may press hard, pull, crack or twist.",
        "Leave out sore skin, skin after radiation, and a limb that is swollen.",
        "Tell us if you take blood thinners or bruise with ease.",
    ),
    call_today=("It hurts more after the massage.", "You have new bruises."),
    call_now=(
        "You feel a crack, or sudden strong pain.",
        "One leg or arm swells and hurts, or you are short of breath.",
        _WEAKER,
    ),
    sources=OWN_WORDS,
)
