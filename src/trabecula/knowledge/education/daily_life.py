"""Daily life: eating, work, travel, video visits, help with what is lacking.

Why      A plan that does not fit the day is not kept.
Misuse   To press food on a person near the end of life, or work on anybody.
"""

from trabecula.knowledge.education.own_words import OWN_WORDS
from trabecula.language.education import EducationSheet

eating = EducationSheet(
    "Eating well enough",
    name="eating",
    statements=("NUT-01", "NUT-02", "NUT-09"),
    options=("OPT-DIETITIAN",),
    what=(
        "Food with enough protein helps you keep your muscles. Muscles keep you walking.",
        "A dietitian can work out what you need.",
    ),
    notice=("Food may taste odd. Your mouth may be dry. You may feel full or sick.",),
    do=(
        "Eat small meals often. Have protein with each: eggs, fish, meat, beans, yoghurt or nuts.",
        "Odd taste: try cold food, lemon, herbs, or plastic forks and spoons.",
        "Dry mouth: take sips, soft food and sauces. Keep your mouth clean.",
        "Feeling sick: eat plain, cool food. Rest upright after it.",
        "Tell us what your faith or your taste rules out. We plan with that.",
        "Ask before you take extra vitamins, herbs or large doses of anything.",
        "Weigh yourself once a week, and write it down.",
    ),
    call_today=(
        "You keep losing weight, or can eat or drink only a little.",
        "You cannot keep food, drink or your drugs down.",
        "Your mouth is sore or has white spots.",
    ),
    call_now=("You choke, or you cannot swallow at all.",),
    sources=OWN_WORDS,
)

eating_for_comfort = EducationSheet(
    "When eating gets less",
    name="eating-for-comfort",
    statements=("NUT-04", "GOC-09"),
    options=("OPT-COMFORT-EATING",),
    hand_out="Go through it with the family: they often suffer more from it than the person.",
    what=(
        "As illness goes on, the body can use less food. Eating more does not bring weight back then.",
        "It is the illness. It is no one's fault. Now food is for joy and comfort.",
    ),
    notice=("You want less, are full after a few bites, or lose interest in food.",),
    do=(
        "Eat what you like, when you like, as much as you like.",
        "Small plates and favourite tastes are best. Leave the rest.",
        "Keep your mouth moist: sips, ice chips, lip balm.",
        "To the family: sit together. Do not press. Your company feeds too.",
        "Tell us if your mouth is dry or sore, or if you feel sick. We can treat that.",
    ),
    call_today=(
        "You feel sick, throw up, or your mouth is sore.",
        "You cannot swallow your drugs.",
    ),
    call_now=("You choke on food or drink.",),
    sources=OWN_WORDS,
)

work = EducationSheet(
    "Work",
    name="work",
    statements=("REH-27",),
    options=("OPT-WORK",),
    what=(
        "You may want to stay at work, come back, change, or stop. Each is all right.",
        "Lighter tasks, fewer hours or work from home can make it possible.",
    ),
    notice=("You may be tired, slow or in pain at some hours. Good and bad days come and go.",),
    do=(
        "Make a list of your tasks. Mark which hurt and which tire you.",
        "Go through it with us. Some loads are not safe for a weak bone.",
        "Come back in steps, and leave room to go one step back.",
        "Ask us for a letter. It says what you can do. It names your illness only if you want that.",
        "Ask about sick pay and your rights before you decide.",
        "Do not drive or use machines if your drugs make you sleepy.",
    ),
    call_today=("A task makes a bone hurt that was fine before.",),
    call_now=("You have one of the signs on the page: Warning signs.",),
    sources=OWN_WORDS,
)

travel = EducationSheet(
    "Travel",
    name="travel",
    statements=("MED-11", "BON-06", "BON-11"),
    what=("Trips can do you good. With strong drugs and weak bones they need some planning.",),
    notice=("Long rides make you stiff and tired. Bumps can hurt.",),
    do=(
        "Talk to us before you book. Ask if flying is all right for you.",
        "Some countries have strict rules for strong pain drugs. Ask for a letter, in time.",
        "Keep your drugs in your hand bag, in their own boxes. Take more than you need.",
        "Carry a list of your drugs and our number.",
        "Ask for a wheelchair and help with bags. Do not lift them.",
        "Get up and move often on the way, if it is safe for you.",
        "Check that your insurance covers you.",
    ),
    call_today=("You have lost your drugs, or they run out.", "Pain gets worse on the way."),
    call_now=(
        "Your calf is swollen and hurts, or you are short of breath.",
        "You have one of the signs on the page: Warning signs.",
    ),
    sources=OWN_WORDS,
)

video_visits = EducationSheet(
    "Visits by video or phone",
    name="video-visits",
    statements=("GOC-08", "REH-18"),
    options=("OPT-VISITS-VIDEO",),
    what=(
        "Some visits can be by video or phone. It saves you the trip.",
        "Others are better face to face: a fall, new weakness, a bone that hurts when you stand on it.",
    ),
    notice=("You may feel that it is hard to say things on a screen. Say so.",),
    do=(
        "Choose a quiet place with good light. Have a chair with a back.",
        "Have your list of drugs and your notes about pain with you.",
        "Invite a person you trust. They can join from where they are.",
        "Ask for a phone call or a visit if video does not work for you. You will not lose your place.",
    ),
    call_today=("The video fails and you have not heard from us.",),
    call_now=("You have one of the signs on the page: Warning signs. Do not wait for the visit.",),
    sources=OWN_WORDS,
)

practical_help = EducationSheet(
    "Help with money, home and the way here",
    name="practical-help",
    statements=("GOC-10", "PSY-15"),
    options=("OPT-SOCIAL-WORK", "OPT-LOCAL-SUPPORT"),
    hand_out="In private, where the person is not safe at home.",
    what=(
        "Illness costs money, time and strength. You may have a right to help.",
        "If we know what is missing, we can change your plan: fewer trips, a phone call, a visit at home.",
    ),
    notice=("You may skip food, drugs or visits because of the cost. Many do. You can tell us.",),
    do=(
        "Tell us if it is hard to get here, to pay, to heat, or to eat.",
        "Ask to see a social worker.",
        "Ask for an interpreter. It is better than asking your child to translate.",
        "Ask for the list of services near you.",
    ),
    call_today=("You cannot pay for or get your drugs.", "You cannot get to a treatment."),
    call_now=("You are not safe at home.",),
    sources=OWN_WORDS,
)
