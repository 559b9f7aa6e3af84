"""What cannot wait: the spinal cord, breathing, fever, a broken bone, calcium.

Why      Minutes and hours decide here, and the person is the first to notice.
Misuse   As the only safety net: a sheet that stays in a drawer helps nobody. Go through it together.
"""

from trabecula.knowledge.education.own_words import OWN_WORDS
from trabecula.knowledge.sources.metabolic_and_infection import asco_idsa_2018, nice_cg151
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.directory import Line
from trabecula.language.education import EducationSheet, Figure
from trabecula.language.source import Checked

spinal_cord_warning_signs = EducationSheet(
    "Warning signs: your back and your nerves",
    name="warning-signs",
    for_everyone=True,
    statements=("EMR-00", "EMR-02", "EMR-03", "SUR-07"),
    hand_out="A safety text: it stays as it is here until your clinic signs it or its own.",
    what=(
        "Cancer in the bones of the back can press on the nerves.",
        "When it happens, it needs help fast, so that you can keep walking.",
    ),
    notice=(
        "Pain in your back or neck that is new, or that gets worse.",
        "Pain like a tight band around your chest or belly.",
        "Pain in your back that gets worse when you lie down, cough or strain, or that wakes you.",
    ),
    do=(
        "Keep this page where you and your family can see it.",
        "If you have a sign from the next list, call. Then lie down and keep your back still until help comes.",
        "Tell them: I have cancer in my bones, and I have this new sign.",
        "Do not wait for your next visit. Do not just send a message.",
    ),
    call_today=("You have new or worse pain in your back or neck, or pain like a tight band.",),
    call_now=(
        "Your legs or arms feel weak, heavy or clumsy.",
        "A new pain, like a shock, runs down your arm or leg.",
        "You have new trouble walking, or your legs give way.",
        "You have new numb or tingling arms or legs, or feel numb where you would sit on a saddle.",
        "You cannot pass water, or you lose control of your bladder or bowels.",
    ),
    whom=(Line.SPINAL_CORD, Line.EMERGENCY, Line.OUT_OF_HOURS, Line.CLINIC),
    sources=(*OWN_WORDS, panel.at("guideline dossier, section 1, rows EMR-00 to EMR-02")),
)

fever = EducationSheet(
    "Fever during cancer treatment",
    name="fever",
    statements=("EMR-13", "EMR-13b", "REH-07d"),
    what=(
        "Some cancer drugs make it hard for your body to fight germs.",
        "A fever may then be the first sign of an infection in your blood. It needs help at once.",
    ),
    notice=(
        "You feel hot, shiver, or shake with cold.",
        "You feel unwell even with no fever. Some pain drugs and steroids can hide a fever.",
    ),
    do=(
        "Keep a thermometer at home. Check when you feel unwell.",
        "Check before you take a pain drug, as it can bring the fever down.",
        "Tell each nurse or doctor that you have cancer treatment, and when it was.",
    ),
    call_today=("You feel worse from day to day, and you do not know why.",),
    call_now=(
        "Your temperature is 38 degrees Celsius or more. Do not wait to see if it falls.",
        "You shake with cold, feel confused or faint, or breathe fast.",
    ),
    figures=(
        Figure(
            holds="38 degrees Celsius or more",
            sources=(
                asco_idsa_2018.at("definition of fever"),
                nice_cg151.at("from knowledge: definition of neutropenic sepsis"),
            ),
            checked=Checked.IN_PART,
        ),
    ),
    sources=OWN_WORDS,
)

raised_calcium = EducationSheet(
    "Too much calcium in the blood",
    name="raised-calcium",
    statements=("EMR-09", "EMR-10", "EMR-10a", "EMR-10b"),
    what=(
        "Cancer in the bones can let calcium leak into the blood.",
        "Too much of it makes you ill. It can be treated.",
    ),
    notice=(
        "You are very thirsty and pass a lot of water.",
        "You feel sick, or your bowels stop moving.",
        "You feel weak, very sleepy or muddled. Others may see this before you do.",
    ),
    do=(
        "Tell your family about these signs.",
        "Drink as your team has told you.",
        "Ask before you take calcium or vitamin D.",
    ),
    call_today=("You have some of these signs, and they are new.",),
    call_now=("You are confused, or it is hard to wake you.", "Your heart beats in a strange way."),
    sources=OWN_WORDS,
)

broken_bone = EducationSheet(
    "A bone that may break",
    name="bone-at-risk",
    statements=("EMR-08", "REH-02H", "SUR-02", "SUR-02b", "SUR-03", "SUR-04", "SUR-05", "SUR-16"),
    options=("OPT-PROTECT", "OPT-FRACTURE-PROTECT"),
    what=(
        "Cancer can make a bone weak. A weak bone can break with little force.",
        "Until your team has looked at it, this bone needs rest from weight.",
    ),
    notice=(
        "The bone hurts when you stand on it, lift or turn.",
        "The pain gets better when you take the weight off.",
    ),
    do=(
        "Use the stick, frame, chair or sling you were given, each time.",
        "Do not lift, push, pull or twist with that part.",
        "Ask which moves are safe for you. Ask for them in writing.",
        "Go on moving the other parts of your body, as your team has shown you.",
    ),
    call_today=("The pain on standing or lifting is new, or gets worse.", "You had a fall."),
    call_now=(
        "You feel a sudden crack or sharp pain.",
        "You cannot stand on the leg or use the arm.",
        "The limb looks bent or short.",
    ),
    sources=OWN_WORDS,
)
