"""Strong medicines for pain, rescue doses, naloxone at home, and the bowel.

Why      Fear of strong medicines leaves people in pain; not knowing their dangers harms them.
Misuse   As instructions for a dose: the dose stands on the label that the clinician wrote.
"""

from trabecula.knowledge.education.own_words import OWN_WORDS
from trabecula.language.education import EducationSheet

strong_pain_medicines = EducationSheet(
    "Strong pain medicines",
    name="strong-pain-medicines",
    statements=(
        "MED-06",
        "MED-07",
        "MED-07b",
        "MED-08",
        "MED-09",
        "MED-10",
        "MED-11",
        "MED-12",
        "MED-33",
    ),
    options=(
        "OPT-OPIOID-LOW",
        "OPT-OPIOID-NOW",
        "OPT-OPIOID-RAISE",
        "OPT-OPIOID-LONG",
        "OPT-OPIOID-PATCH",
        "OPT-OPIOID-ROTATE",
        "OPT-OPIOID-ROUTE",
        "OPT-OPIOID-KIDNEYS",
        "OPT-OPIOID-LESS",
    ),
    what=(
        "Strong pain drugs, such as morphine, can ease pain from cancer well.",
        "You take them under the care of your team. It does not mean that you are near the end.",
    ),
    notice=(
        "You may feel sleepy or sick in the first days. This often passes.",
        "Your bowels will slow down. This does not pass, so you need something for it.",
        "Your mouth may feel dry.",
    ),
    do=(
        "Take them as your label says. Do not take more, and do not skip.",
        "Swallow long-acting tablets whole. Do not cut or crush them.",
        "Keep heat away from a patch. Take the old patch off before you put on the new one.",
        "Do not drink alcohol with them. Ask before you take anything that makes you sleepy.",
        "Do not drive or climb while you feel sleepy. Ask what the law says where you live.",
        "Keep them locked up. Never share them. Take what is left over back to the pharmacy.",
        "Do not stop all at once. Ask us how to come down in steps.",
    ),
    call_today=(
        "The pain is not better, or you need rescue doses more and more often.",
        "You are more sleepy than before, you see things, or your arms and legs jerk.",
        "You feel sick and cannot keep your drugs down.",
        "Your pain has become much less, for example after radiation. Your dose may be too high now.",
    ),
    call_now=("It is hard to wake you, or your breathing is slow.",),
    sources=OWN_WORDS,
)

rescue_doses = EducationSheet(
    "Taking a rescue dose",
    name="rescue-doses",
    statements=("MED-06", "MED-08", "MED-09", "MED-11", "MED-32", "RT-10", "MON-13"),
    options=("OPT-RESCUE", "OPT-DOSE-BEFORE", "OPT-FLARE-RESCUE"),
    what=(
        "A rescue dose is a small, fast dose for pain that breaks through.",
        "It is an extra. It does not replace your regular dose.",
    ),
    notice=("It takes some time to work. Your label or your team can tell you how long.",),
    do=(
        "Take it when pain starts to build, and not when it is at its worst.",
        "Wait as long as your label says before you take the next one.",
        "Write down the time, the pain before, and the pain after.",
        "Sit or lie down until you know how it makes you feel. Do not use stairs alone.",
        "Bring your notes to each visit.",
    ),
    call_today=(
        "You need it more often than your team has told you to expect.",
        "It does not help.",
        "It makes you very sleepy.",
    ),
    call_now=("It is hard to wake you, or your breathing is slow.",),
    sources=OWN_WORDS,
)

naloxone_at_home = EducationSheet(
    "Naloxone at home",
    name="naloxone-at-home",
    statements=("MED-40",),
    hand_out="Show a carer the product that was prescribed: they are the ones who give it.",
    what=(
        "Naloxone is an antidote. It can wake a person who has had too much of a strong pain drug.",
        "It is for those around you. You cannot give it to yourself when you need it.",
    ),
    notice=(
        "Too much shows as: you cannot be woken, your breathing is slow or stops, or your lips turn blue.",
    ),
    do=(
        "Tell your family and friends where it is and what it is for.",
        "Let us show them how to use it. Read the box with them now.",
        "To your helper: call for help first. Then give it as the box says.",
        "To your helper: lay the person on the side. Stay until help comes.",
        "To your helper: it can wear off before the pain drug does. So help is needed even if the person wakes.",
        "Check the date on the box. Ask for a new one in time.",
    ),
    call_today=(
        "You have used it, or it is lost or out of date.",
        "You get sleepier from day to day.",
    ),
    call_now=("Someone cannot wake you, or your breathing is slow or has stopped.",),
    sources=OWN_WORDS,
)

constipation = EducationSheet(
    "Keeping your bowels moving",
    name="constipation",
    statements=("MED-09", "MON-12"),
    options=("OPT-OPIOID-LOW", "OPT-OPIOID-NOW", "OPT-OPIOID-LONG"),
    what=(
        "Strong pain drugs slow the bowels. This does not get better by itself.",
        "You need a laxative for as long as you take them.",
    ),
    notice=(
        "Your stool is hard or rare, or you have to strain.",
        "Your belly feels full. You may feel sick.",
        "Loose stool that leaks can mean that hard stool is stuck.",
    ),
    do=(
        "Take the laxative each day, and not just when you are blocked.",
        "Drink as much as your team allows.",
        "Move as much as is safe for you. Take your time on the toilet, with your feet on a stool.",
        "Note each day when your bowels move.",
        "Do not add a lot of bran or fibre by yourself. Ask first.",
    ),
    call_today=(
        "Your bowels have not moved for as long as your team told you to watch for.",
        "You have belly pain, or you feel sick.",
    ),
    call_now=(
        "You throw up, your belly is hard and swollen, and no wind passes.",
        "You lose control of your bowels or bladder, or feel numb between your legs.",
    ),
    sources=OWN_WORDS,
)
