"""Operations: making a bone, the back or the hip strong; cement; a brace.

Why      Consent needs words that a tired person in pain can follow.
Misuse   In place of the talk with the surgeon, who names the risks of this one operation.
"""

from trabecula.knowledge.education.own_words import OWN_WORDS
from trabecula.language.education import EducationSheet

before_fixation = EducationSheet(
    "Before an operation to make a bone strong",
    name="before-fixation",
    statements=("SUR-03", "SUR-02", "SUR-15", "SUR-17", "EMR-08"),
    options=("OPT-FIXATION", "OPT-FRACTURE-FIXATION"),
    what=(
        "The surgeon puts a rod, plate or new joint in the bone, so that it holds.",
        "It is best done before the bone breaks.",
    ),
    notice=(
        "You may worry about the sleep, the pain and the time after. Ask all you want to know.",
    ),
    do=(
        "Keep the weight off until then, just as you were told.",
        "Tell us about all your drugs, and above all about blood thinners and cancer drugs.",
        "Ask what the surgeon expects: will I walk, when, and with what aid?",
        "Ask what happens if you do not have it.",
        "Plan who helps you at home when you come back.",
    ),
    call_today=("You have a fever or a cough.", "The pain gets worse."),
    call_now=("You feel a crack, or you cannot stand on the leg or use the arm.",),
    sources=OWN_WORDS,
)

after_fixation = EducationSheet(
    "After an operation to make a bone strong",
    name="after-fixation",
    statements=("REH-16", "RT-04"),
    options=("OPT-AFTER-OPERATION",),
    what=(
        "The metal holds the bone. You get up with help, as soon as the surgeon allows it.",
        "Radiation may follow when the wound has healed. It keeps the cancer there in check.",
    ),
    notice=("The wound is sore at first.", "The limb may swell a little by the evening."),
    do=(
        "Ask for the plan in writing: how much weight, with which aid, until when.",
        "Take your pain drugs before you practise.",
        "Do your exercises each day, as you were shown.",
        "Keep the wound dry and clean.",
    ),
    call_today=(
        "The wound is red, hot, open or wet.",
        "You have a fever.",
        "There is new pain at the end of the metal, or the limb feels loose.",
    ),
    call_now=(
        "Your calf is swollen and hurts, or you are short of breath.",
        "You have sudden strong pain, or cannot put weight on the leg as before.",
    ),
    sources=OWN_WORDS,
)

cement = EducationSheet(
    "Cement for a bone of the back",
    name="cement",
    statements=("SUR-09",),
    options=("OPT-AUGMENTATION",),
    what=(
        "A bone of the back that has sunk in can hurt when you sit, stand or turn.",
        "A doctor puts cement in it through a thin needle. It sets and holds the bone.",
        "If it helps, you will feel it within days.",
    ),
    notice=(
        "The place of the needle may be sore.",
        "Cement can leak. Most often you do not feel it.",
    ),
    do=(
        "Tell us about blood thinners.",
        "Ask how to lie, get up and lift after it.",
        "Have someone take you home.",
    ),
    call_today=("You have new pain in your back.", "You have a fever."),
    call_now=(
        "Your legs feel weak or numb, or you cannot hold your water.",
        "You are short of breath, or your chest hurts.",
    ),
    sources=OWN_WORDS,
)

brace = EducationSheet(
    "Wearing a brace",
    name="brace",
    statements=("SUR-14", "EMR-07"),
    options=("OPT-ORTHOSIS",),
    what=("A brace keeps a part of your back or neck still. That can ease pain when you move.",),
    notice=("It may feel warm and tight. Muscles get weak if you wear it longer than needed.",),
    do=(
        "Ask when to wear it, and until when.",
        "Let us show you and a helper how to put it on.",
        "Wear a thin shirt under it. Look at your skin each day.",
        "Ask which moves stay off limits, with the brace too.",
    ),
    call_today=(
        "Your skin is red or sore.",
        "The brace does not fit.",
        "It hurts more with the brace.",
    ),
    call_now=("You have one of the signs on the page: Warning signs.",),
    sources=OWN_WORDS,
)

spine_operation = EducationSheet(
    "An operation to hold your back",
    name="spine-operation",
    statements=("EMR-07", "SUR-07"),
    options=("OPT-SPINE-SURGERY",),
    what=(
        "A bone of your back is weak and moves too much. That hurts, and nerves are at risk.",
        "A surgeon holds it with screws and rods, often through small cuts.",
    ),
    notice=("Your back is sore at first. It may feel stiff later.",),
    do=(
        "Lie and turn as you were shown until then.",
        "Tell us about blood thinners, cancer drugs and a fever.",
        "Ask what the surgeon expects, and what else can be done.",
        "Ask how to get up, sit and lift after it, and until when.",
    ),
    call_today=(
        "The wound is red, hot, open or wet.",
        "You have a fever.",
        "There is new pain in your back.",
    ),
    call_now=(
        "Your legs feel weak or numb, or you cannot hold or pass your water.",
        "Your calf is swollen and hurts, or you are short of breath.",
    ),
    sources=OWN_WORDS,
)

hip_socket = EducationSheet(
    "Making the hip socket firm",
    name="hip-socket",
    statements=("SUR-16",),
    options=("OPT-HIP-SOCKET",),
    what=(
        "The bone that holds your hip joint is weak. It hurts when you stand or walk.",
        "It can be filled with cement, held with screws, or built anew.",
        "A surgeon and an X-ray doctor look at it together.",
    ),
    notice=(
        "The place may be sore for some days.",
        "A large operation asks for more time in hospital.",
    ),
    do=(
        "Use your crutches or frame, and put on no more weight than you were told.",
        "Tell us about blood thinners.",
        "Ask what each way gives, what can go wrong, and what happens without it.",
        "Plan who helps you at home.",
    ),
    call_today=("You have a fever, or the wound is red, hot or wet.", "The pain gets worse."),
    call_now=(
        "You cannot stand on the leg, or it looks shorter or turned.",
        "Your calf is swollen and hurts, or you are short of breath.",
    ),
    sources=OWN_WORDS,
)
