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
