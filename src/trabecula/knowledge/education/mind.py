"""The mind: mood, living with pain, sleep, spirit, thinking, closeness.

Why      Pain and mood feed each other, and help exists for both.
Misuse   To suggest that the pain is in the mind. To leave a person who thinks of suicide with paper.
"""

from typing import Final

from trabecula.knowledge.education.own_words import OWN_WORDS
from trabecula.language.directory import Line
from trabecula.language.education import EducationSheet

_IN_CRISIS: Final = (Line.CRISIS, Line.EMERGENCY, Line.OUT_OF_HOURS, Line.CLINIC)

mood = EducationSheet(
    "Low mood and worry",
    name="mood",
    statements=("PSY-02", "PSY-03", "PSY-03b", "PSY-04", "PSY-06", "PSY-11", "PSY-12", "PSY-15"),
    options=("OPT-SELF-HELP", "OPT-TALKING-TREATMENT"),
    what=(
        "Many people with cancer feel sad, tense or afraid. It is not a weakness.",
        "If it stays, there is help that works: talking with a trained person, groups, and sometimes drugs.",
    ),
    notice=(
        "You take no joy in things. You feel on edge. Your thoughts go round.",
        "You sleep badly, or you want to be left alone.",
    ),
    do=(
        "Tell one person how you really are.",
        "Do one small thing each day that used to do you good.",
        "Ask us about groups of people who have been through it.",
        "Go easy on alcohol. It makes mood and sleep worse.",
        "Let us treat your pain. Less pain lifts the mood too.",
    ),
    call_today=("You feel hopeless, or you cannot get through the day.",),
    call_now=("You think of ending your life, or of harming yourself. Do not stay alone.",),
    whom=_IN_CRISIS,
    sources=OWN_WORDS,
)

living_with_pain = EducationSheet(
    "Living with the pain that stays",
    name="living-with-pain",
    statements=("PSY-08",),
    options=("OPT-PAIN-SKILLS",),
    what=(
        "Some pain may stay, even with good treatment.",
        "You can learn skills that make it weaker and take less from your day. This is on top of your drugs.",
    ),
    notice=("Pain feels worse when you are tense, tired, or think the worst.",),
    do=(
        "Breathe slowly and let your shoulders drop. Try it when the pain is mild.",
        "Split a task in parts. Stop before it hurts, rest, and go on.",
        "Do things that take your mind off it: music, a call, a story.",
        "Ask us for a course or a person who teaches these skills.",
    ),
    call_today=("The pain is new, or it gets worse.", "You feel you cannot bear it."),
    call_now=("You think of ending your life. Do not stay alone.",),
    whom=_IN_CRISIS,
    sources=OWN_WORDS,
)

sleep = EducationSheet(
    "Sleeping better",
    name="sleep",
    statements=("PSY-07", "PSY-07b"),
    options=("OPT-SLEEP-HABITS", "OPT-SLEEP-COURSE"),
    what=(
        "Bad sleep makes pain and mood worse. It often has a cause that we can treat.",
        "A course that trains sleep works better and longer than sleeping pills.",
    ),
    notice=("You lie awake, wake up often, or wake up too soon. You are tired by day.",),
    do=(
        "Tell us what wakes you: pain, worry, the toilet, or a drug.",
        "Get up at the same time each day. Keep naps short and early.",
        "Use your bed for sleep and closeness, not for screens.",
        "If you lie awake for long, sit up with a dim light until you are sleepy. Get up with care.",
        "Have no coffee, cola or strong tea late in the day.",
        "Take no sleeping pill on top of strong pain drugs without asking us.",
    ),
    call_today=(
        "Pain in your back wakes you, and this is new.",
        "You do not sleep at all, or you stop breathing in your sleep, as others tell you.",
    ),
    call_now=("It is hard to wake you by day.",),
    sources=OWN_WORDS,
)

spirit = EducationSheet(
    "Faith, meaning and hope",
    name="spirit",
    statements=("PSY-09", "PSY-12"),
    options=("OPT-SPIRITUAL-CARE", "OPT-LIFE-REVIEW"),
    what=(
        "Serious illness brings up big questions: Why me? What counts now? What will be left of me?",
        "You need not have a religion to ask them. There are people who will listen.",
    ),
    notice=(
        "You may feel lost, angry, guilty or cut off. You may also feel close to others, or at peace.",
    ),
    do=(
        "Tell us what gives you strength.",
        "Tell us about prayers, foods, fasts or customs that matter in your care.",
        "Ask to talk with a chaplain, or with a leader of your own faith.",
        "Some people write a letter, tell their story, or make a book for their family. We can help.",
    ),
    call_today=("You feel that nothing has meaning any more.",),
    call_now=("You think of ending your life. Do not stay alone.",),
    whom=_IN_CRISIS,
    sources=OWN_WORDS,
)

thinking = EducationSheet(
    "When thinking gets hard",
    name="thinking",
    statements=("PSY-14", "EMR-16", "MON-09"),
    what=(
        "Illness, drugs and bad sleep can make you slow, forgetful or muddled.",
        "If it comes on fast, it has a cause that we need to find soon.",
    ),
    notice=(
        "You lose track, see things that are not there, or mix up day and night. Others may see it first.",
    ),
    do=(
        "Let someone you trust help with your drugs. Use a box with days.",
        "Keep a clock, a calendar and a light close by.",
        "Wear your glasses and hearing aids.",
        "Write things down. Bring someone to your visits.",
    ),
    call_today=("You are more muddled or sleepy than last week.",),
    call_now=("You are suddenly confused, or it is hard to wake you.",),
    sources=OWN_WORDS,
)

intimacy = EducationSheet(
    "Closeness and sex",
    name="intimacy",
    statements=("PSY-16",),
    hand_out="In private, and only where the person wishes to talk about it. It clears no position: "
    "the physiotherapist says which are safe for these bones.",
    what=(
        "Pain, tiredness and fear can get in the way of being close. This is common, and you may talk about it here.",
        "Closeness is more than sex. A hand, a hug or lying side by side counts too.",
    ),
    notice=(
        "You may want it less, feel dry or sore, or find that your body does not respond as before.",
    ),
    do=(
        "Choose a time of day when the pain is least. Ask if you may take a pain drug before.",
        "Lie so that no weight rests on a sore bone. Use pillows for your back, hips and knees.",
        "Let your partner take the weight. Move slowly. Do not twist or arch your back.",
        "Ask your physiotherapist which positions are safe for your bones.",
        "Ask us about dryness, trouble with erections, and birth control during treatment.",
        "Say what feels good and what does not. Stop when it hurts.",
    ),
    call_today=("A bone hurts more after it.", "You bleed, or it burns."),
    call_now=(
        "You feel a crack or sudden pain in a bone.",
        "You have one of the signs on the page: Warning signs.",
    ),
    sources=OWN_WORDS,
)

medicine_for_mood = EducationSheet(
    "A medicine for mood",
    name="medicine-for-mood",
    statements=("PSY-04", "PSY-11"),
    options=("OPT-ANTIDEPRESSANT",),
    what=(
        "It is a drug against very low mood or fear. It can go along with talks.",
        "It needs some weeks to work.",
    ),
    notice=(
        "At first you may feel sick, restless or sleepy. This often passes.",
        "You may be less steady on your feet.",
    ),
    do=(
        "Take it each day, also on good days.",
        "Tell us about all your other drugs first, above all for pain, hormones or blood.",
        "Do not stop all at once. Ask us how.",
        "Ask someone close to you to tell us if you seem to change.",
    ),
    call_today=(
        "You feel much more restless, or you do not sleep.",
        "You sweat, shake or have loose stools.",
        "You fall, or you bleed with ease.",
    ),
    call_now=("You think of ending your life. Do not stay alone.",),
    whom=_IN_CRISIS,
    sources=OWN_WORDS,
)
