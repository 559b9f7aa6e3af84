"""Family, planning ahead, palliative care, hospice, the last weeks, grief.

Why      Who hears of it early can choose; who hears of it in a crisis cannot.
Misuse   Instead of the conversation: each of these sheets follows a talk, and never opens it.
"""

from typing import Final

from trabecula.knowledge.education.own_words import OWN_WORDS
from trabecula.language.education import EducationSheet

_AFTER_THE_TALK: Final = "Only after the conversation, and only to somebody who wishes to read it."

carers = EducationSheet(
    "For you who care for someone",
    name="carers",
    statements=("PSY-10", "PSY-15", "GOC-09"),
    options=("OPT-CARER",),
    hand_out="To the carer, not through the person's account.",
    what=(
        "You do a lot, and it counts. You may also be tired, sad or cross. That is normal.",
        "You do not have to do it all, and you do not have to do it alone.",
    ),
    notice=("You sleep badly, lose patience, skip your own doctor, or see no one any more.",),
    do=(
        "Let us show you how to lift, turn and walk with the person. It saves your back and their bones.",
        "Ask us to go through the drugs with you. Keep strong ones locked up.",
        "Say yes to help. Make a list of what others can do.",
        "Take time off each week. Ask us who can step in.",
        "See your own doctor. Tell them that you care for someone.",
        "Ask about money and leave from work.",
    ),
    call_today=(
        "You cannot go on, or you are afraid that you will lose your temper.",
        "You see one of the signs on the page: Warning signs, and are not sure.",
    ),
    call_now=(
        "The person cannot be woken, is suddenly confused, or cannot move the legs.",
        "You think of ending your life.",
    ),
    sources=OWN_WORDS,
)

planning_ahead = EducationSheet(
    "Planning ahead",
    name="planning-ahead",
    statements=("GOC-01", "GOC-03", "GOC-05", "GOC-06"),
    options=("OPT-CONVERSATION", "OPT-WRITTEN-PLAN", "OPT-PLAN-REVIEW"),
    hand_out=_AFTER_THE_TALK,
    what=(
        "You can say now what you would want if one day you could not speak for yourself.",
        "It helps your family and your team to do what you want. You can change your mind at any time.",
    ),
    notice=("It can feel hard to begin. Many people feel lighter after it.",),
    do=(
        "Think about what matters most to you, and what you would not want.",
        "Choose a person to speak for you. Ask them, and tell them what you want.",
        "Talk with us about care in a crisis: the hospital, machines, or staying at home.",
        "Have it written down. Keep a copy at home, and give one to your family.",
        "Look at it again when things change.",
    ),
    call_today=("You want to change what is written.",),
    sources=OWN_WORDS,
)

palliative_care = EducationSheet(
    "Palliative care is not giving up",
    name="palliative-care",
    statements=("GOC-02", "GOC-08"),
    options=("OPT-PALLIATIVE-CARE",),
    what=(
        "Palliative care is a team for pain, other troubles, worry and family.",
        "It works next to your cancer treatment. It is not only for the end of life.",
        "The earlier it starts, the more it can do.",
    ),
    notice=("The name may scare you. Ask what they can do for you this week.",),
    do=(
        "Tell them what bothers you most, and what you want to be able to do.",
        "Bring your family, if you like.",
        "Go on with your cancer team. The teams talk to each other.",
    ),
    call_today=("Pain or another trouble gets out of hand before your first visit.",),
    sources=OWN_WORDS,
)

hospice = EducationSheet(
    "Hospice",
    name="hospice",
    statements=("GOC-04",),
    options=("OPT-HOSPICE",),
    hand_out=_AFTER_THE_TALK,
    what=(
        "Hospice is care for people whose time may be short. Comfort comes first.",
        "It can be at home or in a house of its own. A team helps by day and by night.",
        "What it covers depends on where you live. Ask us.",
    ),
    notice=("You may feel relief, or grief, or both.",),
    do=(
        "Ask what would change, and what would stay.",
        "Ask if radiation for pain is still possible. Settle that first.",
        "Ask who comes at night, and how fast.",
        "You can say no, say not yet, or change your mind.",
    ),
    call_today=("You want to talk about it now.", "It gets too much at home."),
    sources=OWN_WORDS,
)

last_weeks = EducationSheet(
    "Comfort in the last weeks",
    name="last-weeks",
    statements=("GOC-09",),
    hand_out=_AFTER_THE_TALK,
    what=(
        "Now all care is for comfort. Tests and drugs that do not help any more can stop.",
        "Pain drugs go on. If you cannot swallow, they can be given in another way.",
    ),
    notice=("You sleep more, eat less, and want fewer people around you.",),
    do=(
        "Tell us where you want to be, and who you want near you.",
        "Keep the drugs for comfort at home, as we arranged.",
        "To the family: talk and touch. Hearing may last to the end.",
        "To the family: rest in turns. Call us at any hour.",
    ),
    call_today=("You have pain, feel sick, or are restless.", "The family cannot manage."),
    call_now=("Pain or fear gets bad, and the drugs at home do not help. Use the night number.",),
    sources=OWN_WORDS,
)

grief = EducationSheet(
    "After a death",
    name="grief",
    statements=("PSY-13",),
    hand_out="To the bereaved, from a person who knew the one who died.",
    what=("Grief is the price of love. It has no fixed order, and no fixed end.",),
    notice=(
        "You may feel numb, angry, guilty, or glad that the pain is over. You may sleep and eat badly.",
    ),
    do=(
        "Let people come, bring food, and sit with you.",
        "Take your time with big choices.",
        "Keep the customs that help you.",
        "Take the drugs that are left back to the pharmacy.",
        "Ask us for a group or a person to talk to.",
    ),
    call_today=("You cannot manage your day, and it does not get lighter.",),
    call_now=("You think of ending your life. Do not stay alone.",),
    sources=OWN_WORDS,
)
