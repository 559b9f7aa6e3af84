"""Low blood: the search for the cause, iron, a medicine for red cells, a transfusion.

Why      Tiredness from low blood can be treated, and each treatment has a danger of its own.
Misuse   As a reason to treat a number: what counts is how the person feels.
"""

from trabecula.knowledge.education.own_words import OWN_WORDS
from trabecula.language.education import EducationSheet

_BLEEDING = "You bleed and it does not stop, your stool is black, or you throw up blood."
_SHORT_OF_BREATH = "Your chest hurts, you faint, or you are short of breath at rest."

low_blood = EducationSheet(
    "Low blood: looking for the cause",
    name="low-blood",
    statements=("NUT-05",),
    options=("OPT-ANAEMIA-CAUSE",),
    what=(
        "Red cells carry air through your body. You have too few of them.",
        "Cancer, its treatment, bleeding or a lack of iron can be the cause.",
    ),
    notice=("You may feel tired, weak or dizzy. You may lose your breath on the stairs.",),
    do=(
        "Tell us about bleeding, black stools, heavy periods, and what you eat.",
        "Show us all your drugs, also those from a shop.",
        "Do not take iron by yourself. Ask first.",
        "Get up slowly, and rest between tasks.",
    ),
    call_today=("You get more tired or more short of breath.", "You bruise or bleed with ease."),
    call_now=(_BLEEDING, _SHORT_OF_BREATH),
    sources=OWN_WORDS,
)

iron = EducationSheet(
    "Iron for your blood",
    name="iron",
    statements=("NUT-05c",),
    options=("OPT-IRON",),
    what=(
        "Your body needs iron to make blood. You lack it.",
        "You get it as tablets, or through a drip into a vein.",
        "It takes some weeks to work. Blood tests show if it does.",
    ),
    notice=(
        "Tablets can make you sick and your stools hard. They turn stools dark.",
        "After a drip you may feel hot, or your joints may ache for a day or so.",
    ),
    do=(
        "Take tablets as your label says. Ask which drinks and drugs to keep apart from them.",
        "Tell us if you have ever had a bad reaction to a drip.",
        "Tell us if your bowels get slow. Pain drugs slow them too.",
        "Keep iron away from children.",
    ),
    call_today=(
        "You cannot take the tablets.",
        "You have a rash after the drip, or the arm is sore and swollen.",
    ),
    call_now=(
        "Your face swells, or you cannot get your breath.",
        "Your stool is black and sticky like tar, or you throw up blood.",
    ),
    sources=OWN_WORDS,
)

red_cell_medicine = EducationSheet(
    "A shot that helps to make red cells",
    name="red-cell-medicine",
    statements=("NUT-05",),
    options=("OPT-RED-CELL-MEDICINE",),
    hand_out="Only for anaemia that comes from chemotherapy, where it is prescribed.",
    what=(
        "The drug helps your body to make red cells. It is for low blood from chemotherapy only.",
        "It takes some weeks to work. If it does not, it stops.",
    ),
    notice=("Your blood pressure may go up. Your head may ache.",),
    do=(
        "Tell us if you ever had a clot, a stroke or heart trouble.",
        "Ask what is known of it in your kind of cancer. In some studies people lived less long.",
        "Have your blood pressure and your blood checked each time.",
        "Move your legs and feet as much as is safe for you.",
    ),
    call_today=("Your head aches a lot.", "You get a rash."),
    call_now=(
        "One leg or arm swells and hurts.",
        "Your chest hurts, or you are short of breath.",
        "Your face or arm is weak all at once, or you cannot find words.",
    ),
    sources=OWN_WORDS,
)

transfusion = EducationSheet(
    "Getting blood",
    name="transfusion",
    statements=("NUT-05b",),
    options=("OPT-TRANSFUSION",),
    what=(
        "You get red cells from another person through a drip into a vein.",
        "You may feel less tired and breathe with more ease. It lasts for some weeks at best.",
    ),
    notice=("It takes some hours. A nurse looks after you all the time.",),
    do=(
        "Say your name and date of birth each time you are asked. It keeps you safe.",
        "Tell us if you ever had a bad reaction to blood, or have heart or kidney trouble.",
        "Bring a book, and someone to take you home.",
        "Write down how you felt before and after. If it did not help, there is no need for more.",
    ),
    call_today=("You have a fever, a rash or dark urine in the days after it.",),
    call_now=(
        "While it runs: tell the nurse if you feel hot, cold, itchy, sick or short of breath.",
        "At home: you cannot get your breath, or your chest or back hurts.",
        _BLEEDING,
    ),
    sources=OWN_WORDS,
)
