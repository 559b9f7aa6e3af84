"""Pain: where it comes from, in bursts, and telling the team how it is.

Why      Who knows why it hurts fears it less, and tells of it sooner.
Misuse   To explain away pain that is new: that is looked into first.
"""

from trabecula.knowledge.education.own_words import OWN_WORDS
from trabecula.language.education import EducationSheet

your_pain = EducationSheet(
    "Your pain and why it comes",
    name="your-pain",
    statements=("MON-06", "MED-05", "MED-06", "MED-07", "MED-07b", "RT-01", "BON-02", "EMR-11"),
    what=(
        "Cancer in a bone can hurt in more than one way.",
        "It can make the bone weak, so that it hurts when you move.",
        "It can swell and make the place sore, so that it aches at rest or at night.",
        "It can press on a nerve, so that it burns, tingles or shoots.",
        "Each kind of pain has its own treatment. That is why we ask so much about it.",
    ),
    notice=(
        "Pain can change from day to day.",
        "Worry, bad sleep and being tired can make pain feel stronger. The pain is still real.",
    ),
    do=(
        "Tell us where it hurts, what it feels like, and what makes it better or worse.",
        "Tell us what pain keeps you from. That helps us choose.",
        "Take your pain drugs as your label says, and not only when it gets bad.",
        "Tell us what pain you could live with.",
    ),
    call_today=(
        "The pain is new, or much worse than it was.",
        "The pain keeps you from sleep or from moving, and your drugs do not help.",
    ),
    call_now=("You have one of the signs on the page: Warning signs.",),
    sources=OWN_WORDS,
)

pain_in_bursts = EducationSheet(
    "Pain that comes in bursts",
    name="pain-in-bursts",
    statements=("MON-13", "MED-32"),
    options=("OPT-MOVEMENT-PLAN", "OPT-DOSE-BEFORE"),
    what=(
        "Your pain may be calm for most of the day, and then flare up.",
        "It may come with a move, such as getting out of bed, or with no clear cause.",
    ),
    notice=(
        "The burst may come fast and be gone soon.",
        "It may come back with the same move each time.",
    ),
    do=(
        "Write down when it comes, what you were doing, and how long it stays.",
        "Move before you are stiff. Take your time. Use your aids.",
        "Ask if you may take a rescue dose before a move that hurts.",
        "Plan your day so that hard tasks fall in your best hours.",
    ),
    call_today=(
        "The bursts come more often, or last longer.",
        "The rescue dose does not help, or makes you too sleepy.",
        "A bone hurts each time you put weight on it.",
    ),
    call_now=("You have one of the signs on the page: Warning signs.",),
    sources=OWN_WORDS,
)

telling_us = EducationSheet(
    "Telling us how you are",
    name="telling-us",
    statements=("MON-02", "MON-03", "MON-04", "MON-05", "MON-08"),
    options=("OPT-WEEKLY-REPORT", "OPT-WEEKLY-CALL"),
    what=(
        "Between visits we ask you a few short questions.",
        "Your answers help us act before things get bad.",
    ),
    notice=("Some days you may not feel like it. A short answer is fine.",),
    do=(
        "Answer as things are, not as you wish they were.",
        "Say if you are not sure. That is an answer too.",
        "Let a person you trust answer with you. Say who it was.",
        "Do not use the form for help that cannot wait. Call.",
    ),
    call_today=("You feel worse, and no one has called you back.",),
    call_now=("You have one of the signs on the page: Warning signs.",),
    sources=OWN_WORDS,
)

warmth = EducationSheet(
    "Warmth, and when not to use it",
    name="warmth",
    statements=("REH-13", "REH-14"),
    options=("OPT-STIMULATION",),
    what=("Warmth can ease sore muscles. In some places it can harm you.",),
    notice=("Skin that feels numb can burn, and you would not notice.",),
    do=(
        "Use a warm pad, not a hot one. Keep a cloth between it and your skin. Keep it short.",
        "Use no warmth over a pain patch. Heat can push too much of the drug into your body.",
        "Stay out of hot baths, saunas and hot sun while you wear a patch.",
        "Use no warmth on skin that is numb, sore, or was treated with radiation not long ago.",
        "Ask us before you use a machine that sends heat or current into the body.",
    ),
    call_today=("Your skin is red, blistered or sore.",),
    call_now=("You wear a patch and are very sleepy, or it is hard to wake you.",),
    sources=OWN_WORDS,
)
