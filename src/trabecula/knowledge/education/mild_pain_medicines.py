"""Mild medicines for pain, what acts on the skin, and going without a strong one.

Why      What can be bought in a shop is taken on top of itself, and what is called mild is taken lightly.
Misuse   As instructions for a dose: the dose stands on the label that the clinician wrote.
"""

from trabecula.knowledge.education.own_words import OWN_WORDS
from trabecula.language.education import EducationSheet

paracetamol = EducationSheet(
    "Paracetamol",
    name="paracetamol",
    statements=("MED-05", "MED-06"),
    options=("OPT-PARACETAMOL",),
    what=(
        "It is a common drug for pain. In some lands its name is acetaminophen.",
        "It does not make you sleepy.",
    ),
    notice=("Most people notice nothing bad.",),
    do=(
        "Take it as your label says. Do not take more when the pain is bad.",
        "Read the box of each drug from a shop. Drugs for colds and flu may have it in them too.",
        "If you have cancer treatment, check for fever before you take it. It can hide a fever.",
        "Tell us if you drink alcohol, eat little, have lost weight, or have a bad liver.",
    ),
    call_today=(
        "It does not help.",
        "You have taken more than your label says, also when you feel well.",
        "Your skin or eyes turn yellow.",
    ),
    call_now=("You have taken a lot more than your label says. Do not wait until you feel ill.",),
    sources=OWN_WORDS,
)

weak_opioids = EducationSheet(
    "A milder drug of the same kind as morphine",
    name="milder-opioids",
    statements=("MED-06",),
    options=("OPT-OPIOID-WEAK",),
    hand_out="For a person to whom a weak opioid is prescribed, where no strong one can be had.",
    what=(
        "Drugs such as codeine and tramadol are used where the strong ones cannot be had.",
        "In some people they do not work at all. In some they work too much.",
    ),
    notice=("You may feel sick, dizzy or sleepy. Your bowels will slow down.",),
    do=(
        "Take them as your label says. Do not take more, and do not skip.",
        "Take the laxative each day.",
        "Tell us about all your other drugs, above all those for mood or for fits.",
        "Do not drink alcohol with them. Do not drive while you feel sleepy.",
        "Keep them locked up. Never share them.",
        "Do not stop all at once. Ask us how.",
    ),
    call_today=(
        "The pain is not better after some days.",
        "You feel sick and cannot keep your drugs down, or your bowels do not move.",
        "You sweat, shake or feel very restless.",
    ),
    call_now=(
        "It is hard to wake you, or your breathing is slow.",
        "You have a fit.",
    ),
    sources=OWN_WORDS,
)

patch_or_cream = EducationSheet(
    "A patch or cream for one sore place",
    name="patch-or-cream",
    statements=("MED-18",),
    options=("OPT-SKIN",),
    what=(
        "It acts on the skin and the nerves just below it. Very little goes to the rest of you.",
        "It does not make you sleepy.",
    ),
    notice=("The skin may get red, itch or burn.",),
    do=(
        "Put it on whole, healthy skin only.",
        "Wear it, or rub it in, as your label says. Then wash your hands.",
        "Keep heat away from it: no hot pack, no heat pad.",
        "Keep it away from eyes, mouth and children.",
        "Tell us if you also use a patch with a strong drug. They are not the same.",
    ),
    call_today=("The skin blisters or is very sore.", "It does not help after some weeks."),
    call_now=("Your face swells, or you cannot get your breath.",),
    sources=OWN_WORDS,
)

no_strong_drug_for_now = EducationSheet(
    "No strong pain drug for now",
    name="no-strong-drug-for-now",
    statements=("MED-06",),
    options=("OPT-NO-OPIOID",),
    hand_out="Only where the person has heard what a small dose of a strong opioid does, and does not want it yet.",
    what=(
        "You have chosen to take no strong pain drug for now.",
        "You can change your mind at any time, for any reason.",
    ),
    notice=("The pain may stay. It can keep you from sleep, from food and from moving.",),
    do=(
        "Write down how much it hurts, at rest and when you move.",
        "Tell us how you sleep, and what the pain keeps you from.",
        "Take your other pain drugs as your label says, and no more.",
        "Ask what else can ease this pain: treating the bone, a brace, warmth, or a better way to move.",
        "Ask us all that worries you about strong drugs. Many fears can be talked through.",
    ),
    call_today=(
        "The pain is worse, or you cannot bear it.",
        "You want a stronger drug after all.",
        "You take more of a drug from a shop than the box says.",
    ),
    call_now=("You have one of the signs on the page: Warning signs.",),
    sources=OWN_WORDS,
)
