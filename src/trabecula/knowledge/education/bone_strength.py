"""Medicines that protect bone: what they do, teeth, low calcium.

Why      Their worst harm begins in the mouth and can be avoided by a dentist who knows.
Misuse   As treatment for pain: they prevent breaks, and other things treat the pain.
"""

from trabecula.knowledge.education.own_words import OWN_WORDS
from trabecula.language.education import EducationSheet

bone_medicine = EducationSheet(
    "Medicine that protects your bones",
    name="bone-medicine",
    statements=("BON-01", "BON-01b", "BON-01c", "BON-01d", "BON-05", "BON-06", "BON-11", "BON-09"),
    options=(
        "OPT-ZOLEDRONATE-12",
        "OPT-BISPHOSPHONATE",
        "OPT-DENOSUMAB",
        "OPT-DENOSUMAB-ON",
        "OPT-AFTER-DENOSUMAB",
        "OPT-DENOSUMAB-KIDNEYS",
    ),
    what=(
        "This drug slows the loss of bone. It makes breaks and other bone trouble less likely.",
        "It works over months. It is not a pain drug, so you still need those.",
        "You get it as a drip into a vein or as a shot under the skin.",
    ),
    notice=(
        "You may feel as if you have a cold for some days after the first drip.",
        "Your blood calcium can fall. Your mouth or fingers may tingle.",
    ),
    do=(
        "Come for your blood tests. We check your kidneys and calcium first.",
        "Take calcium and vitamin D if we told you to, and not by yourself.",
        "Drink as your team has told you on the day of a drip.",
        "Do not miss or stop the shots by yourself. Bones can break after a stop.",
        "Tell us about a new ache in your thigh or groin.",
    ),
    call_today=(
        "Your mouth, fingers or toes tingle.",
        "You have a new ache in your thigh or groin.",
        "You have a sore in your mouth, a loose tooth, or pain in your jaw.",
    ),
    call_now=("Your muscles cramp hard, you have a fit, or your heart beats in a strange way.",),
    sources=OWN_WORDS,
)

teeth = EducationSheet(
    "Your teeth and your bone medicine",
    name="teeth",
    statements=("BON-03", "BON-06b", "BON-07", "BON-08", "BON-08a", "BON-13"),
    options=("OPT-ZOLEDRONATE-12", "OPT-BISPHOSPHONATE", "OPT-DENOSUMAB"),
    what=(
        "Drugs that protect bone can harm the bone of the jaw. This is rare.",
        "It happens most often after a tooth is pulled.",
    ),
    notice=(
        "Pain, swelling or a bad taste in your mouth.",
        "A loose tooth, or bone that you can see or feel.",
    ),
    do=(
        "See a dentist before you start, and then as often as we tell you.",
        "Tell each dentist that you get this drug.",
        "Have no tooth pulled before your dentist and our team have talked.",
        "Brush your teeth after meals. Check that your denture does not rub.",
        "Smoking harms the jaw too. We can help you stop.",
    ),
    call_today=("You have one of these signs.", "A dentist wants to pull a tooth."),
    call_now=("Your face swells and you have a fever, or it is hard to swallow or breathe.",),
    sources=OWN_WORDS,
)

thin_bones = EducationSheet(
    "Thin bones from hormone treatment",
    name="thin-bones",
    statements=("BON-01d",),
    options=("OPT-OSTEOPOROSIS",),
    what=(
        "Hormone treatment can make all your bones thin. A scan shows how thin.",
        "If it is needed, you get a drug that keeps bone. The dose is small, and the visits are few.",
    ),
    notice=("The scan does not hurt. You do not feel that bones get thin.",),
    do=(
        "See a dentist before you start. Tell the dentist about the drug.",
        "Ask if you need calcium and vitamin D. Do not take them by yourself.",
        "Move as much as is safe for you. Do not smoke.",
        "Make your home safe, so that you do not fall.",
    ),
    call_today=(
        "Your tooth or jaw hurts.",
        "Your lips or fingers tingle, or your muscles cramp.",
        "You have new pain in your thigh or groin.",
    ),
    call_now=("You have a fit, or your heart beats in a strange way.",),
    sources=OWN_WORDS,
)

bone_medicine_pause = EducationSheet(
    "A break from the bone drug, or its end",
    name="bone-medicine-pause",
    statements=("BON-08", "BON-08a", "BON-11"),
    options=("OPT-BONE-PAUSE",),
    hand_out="After denosumab say what follows it, and when: a pause without a plan can break bones.",
    what=(
        "The bone drug stops for a time, or for good. Your team has weighed what it still gives you.",
        "After shots of denosumab, bones of the back can break when they end. So ask what comes next.",
    ),
    notice=("You have fewer visits and blood tests.",),
    do=(
        "Ask which bone drug you had, and write down the day of the last one.",
        "Ask if another drug takes its place, and when.",
        "Go on seeing your dentist. The drug stays in your bones for a long time.",
        "Tell each new doctor and dentist that you had it.",
    ),
    call_today=(
        "Your back hurts in a new way.",
        "Your jaw hurts, or you can see bone in your mouth.",
        "You have new pain in your thigh or groin.",
    ),
    call_now=("You have one of the signs on the page: Warning signs.",),
    sources=OWN_WORDS,
)
