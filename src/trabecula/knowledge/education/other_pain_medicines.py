"""Other medicines for pain: for nerve pain, steroids, and what calms swelling.

Why      Each has a danger of its own that the person can see first.
Misuse   As instructions for a dose: the dose stands on the label that the clinician wrote.
"""

from trabecula.knowledge.education.own_words import OWN_WORDS
from trabecula.language.education import EducationSheet

nerve_pain_medicines = EducationSheet(
    "Medicines for nerve pain",
    name="nerve-pain-medicines",
    statements=("MED-18", "MED-19", "MED-22b"),
    options=("OPT-GABAPENTINOID", "OPT-SNRI", "OPT-TRICYCLIC"),
    what=(
        "Pain from a nerve can burn, tingle or shoot.",
        "Some drugs for mood or for fits also calm nerves. We use them for that here.",
    ),
    notice=(
        "They need time. You may feel the benefit only after some weeks.",
        "You may feel sleepy, dizzy or dry in the mouth at first.",
    ),
    do=(
        "Take them each day, as your label says.",
        "Get up slowly. Hold on to something. You may be less steady.",
        "Do not drive while you feel sleepy or dizzy.",
        "Do not stop all at once. Ask us how.",
        "Tell us about all your other drugs, also from a shop.",
    ),
    call_today=(
        "You fall, or feel very dizzy, sleepy or muddled.",
        "You cannot pass water.",
        "Your mood gets very low, or you feel strange in yourself.",
    ),
    call_now=("It is hard to wake you, or you think of ending your life.",),
    sources=OWN_WORDS,
)

steroids = EducationSheet(
    "A short course of steroids",
    name="steroids",
    statements=("MED-24", "MED-24b", "EMR-04", "EMR-04b", "NUT-08"),
    options=("OPT-STEROID", "OPT-FLARE-DEX"),
    what=(
        "A steroid, such as dexamethasone, takes down swelling. That can ease pain for a time.",
        "The course is short, because a long one harms muscle and bone.",
    ),
    notice=(
        "You may feel hungry, restless or wide awake.",
        "Your blood sugar may go up. You may be thirsty.",
        "Your thighs may get weak, so that it is hard to rise from a chair.",
    ),
    do=(
        "Take it in the morning, with food, unless your label says another time.",
        "Ask when it stops, and write down the day.",
        "Do not stop by yourself if you have taken it for long. Your body needs to come down in steps.",
        "Tell us if you have diabetes, or if your stomach hurts.",
    ),
    call_today=(
        "You are very thirsty, pass a lot of water, or your sugar is high.",
        "Your mood changes a lot, or you do not sleep at all.",
        "Your stomach hurts.",
        "You feel unwell. A steroid can hide a fever.",
    ),
    call_now=("Your stool is black, you throw up blood, or you are confused.",),
    sources=OWN_WORDS,
)


anti_inflammatories = EducationSheet(
    "Medicines that calm swelling",
    name="anti-inflammatories",
    statements=("MED-31", "MED-30b"),
    options=("OPT-ANTI-INFLAMMATORY",),
    what=(
        "Drugs such as ibuprofen or naproxen can ease bone pain. They also can do harm.",
        "You take them for a short trial. If they do not help, they stop.",
    ),
    notice=("Your stomach may hurt. Your legs may swell.",),
    do=(
        "Take them with food, and only as long as your team says.",
        "Do not add another one from a shop. Many cold and flu drugs have one in them.",
        "Take the drug for your stomach too, if you were given one.",
        "Stop and call us when you throw up, have loose stools, or cannot drink. Your kidneys need water.",
        "Tell us about blood thinners, heart, kidney and stomach trouble.",
    ),
    call_today=(
        "Your stomach hurts, or your legs swell.",
        "You pass much less water.",
        "You bruise or bleed with ease.",
    ),
    call_now=("Your stool is black, you throw up blood, or you cannot get your breath.",),
    sources=OWN_WORDS,
)

fast_fentanyl = EducationSheet(
    "A very fast pain drug for mouth or nose",
    name="fast-fentanyl",
    statements=("MED-32",),
    options=("OPT-FAST-FENTANYL",),
    hand_out="Only for a person to whom it is prescribed, on a regular strong opioid; show a carer too.",
    what=(
        "It is a strong drug that works fast. It goes in through the mouth or the nose.",
        "It is only for people who take a strong pain drug each day.",
    ),
    notice=("You may feel sleepy or dizzy just when you get up.",),
    do=(
        "Use it as your team has shown you, and no more often.",
        "Do not swap one brand for another. They are not equal.",
        "Sit down until you know how it makes you feel.",
        "Write down each dose, and the pain before and after.",
        "Keep it locked up, also when it is used. It can kill a child.",
    ),
    call_today=(
        "It does not help, or you need it more often than you were told.",
        "It makes you very sleepy.",
        "Your mouth or nose is sore.",
    ),
    call_now=(
        "It is hard to wake you, or your breathing is slow.",
        "Someone else has taken it, above all a child.",
    ),
    sources=OWN_WORDS,
)

less_sleepy = EducationSheet(
    "When a drug makes you sleepy",
    name="less-sleepy",
    statements=("MON-09", "REH-10b"),
    options=("OPT-LESS-SEDATION",),
    what=(
        "Some drugs for pain, nerves, sleep or sickness make you sleepy or less steady.",
        "Your team can look for less of it, for another time of day, or for another drug.",
    ),
    notice=("With less of it, the pain or poor sleep may come back.",),
    do=(
        "Tell us what matters more to you: to be awake, or to have less pain.",
        "Do not stop or change a drug by yourself.",
        "Write down when you take each drug, and when you are sleepy.",
        "Do not drive, climb or cook alone while you are sleepy.",
        "Have someone with you on the stairs and in the bath.",
    ),
    call_today=(
        "You get sleepier from day to day, see things, or your arms and legs jerk.",
        "You fall.",
        "The pain comes back.",
    ),
    call_now=("It is hard to wake you, or your breathing is slow.",),
    sources=OWN_WORDS,
)
