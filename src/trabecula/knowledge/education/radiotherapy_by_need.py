"""Radiotherapy at its own time: once a bone is fixed, of a broken bone, before pain; and without.

Why      The same beam means another thing here, and other things may go wrong.
Misuse   In place of the sheets on the treatment itself.
"""

from trabecula.knowledge.education.own_words import OWN_WORDS
from trabecula.language.education import EducationSheet

radiation_once_fixed = EducationSheet(
    "Radiation after the bone was made strong",
    name="radiation-once-fixed",
    statements=("RT-04",),
    options=("OPT-RT-ONCE-FIXED", "OPT-RT-AFTER-SURGERY"),
    what=(
        "The metal holds your bone. Some cancer is still there.",
        "A beam treats what is left, so that the metal stays firm.",
        "It starts when the wound has healed, and not before.",
    ),
    notice=("You may feel tired. The skin over the bone may turn red.",),
    do=(
        "Keep the date, also when the pain is gone.",
        "Tell us if the wound is not closed when the treatment is due.",
        "Go on with the moves you were shown.",
        "Ask how much weight you may put on it.",
    ),
    call_today=(
        "The wound opens, or it is red, hot or wet.",
        "You have a fever.",
        "There is new pain near the metal, or the limb feels loose.",
    ),
    call_now=("You feel a crack, or you cannot use the limb as before.",),
    sources=OWN_WORDS,
)

radiation_broken_bone = EducationSheet(
    "Radiation for a broken bone",
    name="radiation-broken-bone",
    statements=("RT-01f",),
    options=("OPT-RT-FRACTURE",),
    what=(
        "This bone is broken, and there is no operation.",
        "A beam can ease the pain. It does not mend the break.",
    ),
    notice=(
        "The pain may get worse for some days before it gets better.",
        "The bone stays weak, also when it hurts less.",
    ),
    do=(
        "Keep the splint, sling or brace on, as you were shown.",
        "Ask how to get up, wash and turn with it.",
        "Take your pain drugs in time before the trip and the beam.",
        "Do not load the limb because it feels better. Ask first.",
    ),
    call_today=(
        "The pain is strong, or it lasts longer than you were told.",
        "The skin under the splint is red or sore.",
    ),
    call_now=(
        "The limb is cold, pale or blue, or it is numb.",
        "The bone sticks out, or the shape of the limb has changed.",
    ),
    sources=OWN_WORDS,
)

radiation_before_pain = EducationSheet(
    "Radiation before a bone hurts",
    name="radiation-before-pain",
    statements=("RT-15",),
    options=("OPT-BEFORE-SYMPTOMS",),
    what=(
        "This bone does not hurt now. It may cause trouble later on.",
        "A beam treats it before that. It is not yet common care.",
    ),
    notice=("You may feel tired or sick for a while.",),
    do=(
        "Ask why your team thinks that this bone is at risk.",
        "Ask what is done if you wait, and who then looks at the bone.",
        "Take care of the bone as you were shown. The beam does not make it strong at once.",
    ),
    call_today=("The bone starts to hurt.", "You feel sick and cannot eat or drink."),
    call_now=("You have one of the signs on the page: Warning signs.",),
    sources=OWN_WORDS,
)

pain_medicines_alone = EducationSheet(
    "Pain drugs alone for this bone",
    name="pain-medicines-alone",
    statements=("RT-02", "RT-09"),
    options=("OPT-NO-LOCAL",),
    what=(
        "The bone itself is not treated for now. Drugs ease the pain.",
        "This can be changed. If the pain stays, your team looks at the bone again.",
    ),
    notice=("If you need more of the drugs, you may feel sleepy.",),
    do=(
        "Take your pain drugs as your label says.",
        "Write down how much it hurts, at rest and when you move.",
        "Use your stick, frame or sling if you were given one.",
        "Ask when the bone will be looked at again.",
    ),
    call_today=("The drugs do not help enough.", "The bone hurts more when you use it."),
    call_now=("You feel a crack, or you cannot use the limb as before.",),
    sources=OWN_WORDS,
)
