"""Procedures through a needle or none: heat, cold and sound, blocks, pumps.

Why      Consent needs words that a tired person in pain can follow.
Misuse   In place of the talk with the doctor who does it, who names the risks of this one.
"""

from trabecula.knowledge.education.own_words import OWN_WORDS
from trabecula.knowledge.sources.interventions import hurwitz_2014
from trabecula.language.education import EducationSheet, Figure
from trabecula.language.source import Checked

ablation_and_ultrasound = EducationSheet(
    "Treating a sore bone with heat, cold or sound",
    name="heat-cold-or-sound",
    statements=("SUR-10", "SUR-11", "RT-09b"),
    options=("OPT-ABLATION", "OPT-ULTRASOUND"),
    what=(
        "A doctor can freeze or heat the cancer in a bone through a needle.",
        "Strong sound waves can heat it with no needle at all. Not each place offers this.",
        "In one trial of sound waves, about 64 out of 100 people had less pain after 3 months. With sham treatment it was 20 out of 100.",
    ),
    notice=(
        "It may hurt more for a short time.",
        "Your skin or a nerve near it can be harmed. This is rare.",
    ),
    do=(
        "Ask if the bone needs cement or metal too.",
        "Ask how much weight you may put on it after.",
        "Have someone take you home.",
    ),
    call_today=(
        "Your skin is red, numb or blistered.",
        "The pain gets worse after some days.",
        "You have a fever.",
    ),
    call_now=(
        "You cannot move or feel a limb as before.",
        "You feel a crack, or cannot stand on the leg.",
    ),
    figures=(
        Figure(
            holds="about 64 out of 100 people had less pain after 3 months. With sham treatment it was 20 out of 100",
            sources=(hurwitz_2014.at("response at 3 months: 64.3 % against 20.0 % with sham"),),
            checked=Checked.YES,
        ),
    ),
    sources=OWN_WORDS,
)

nerve_block = EducationSheet(
    "Numbing a nerve",
    name="nerve-block",
    statements=("SUR-12", "MED-34"),
    options=("OPT-BLOCK",),
    what=(
        "A doctor puts a drug next to the nerve that carries the pain.",
        "One kind numbs it for hours or days. Another kind switches it off for longer.",
    ),
    notice=("The part may feel numb or weak.", "You may need less of your other pain drugs."),
    do=(
        "Tell us about blood thinners.",
        "Do not stand up alone until you know that your legs hold you.",
        "Keep heat and sharp things away from numb skin.",
        "Ask how to change your other pain drugs. Do not stop them by yourself.",
    ),
    call_today=(
        "You are more sleepy than before. Your dose may be too high now.",
        "The pain comes back.",
        "You have a fever.",
    ),
    call_now=(
        "Your legs are weak and do not get better.",
        "You cannot pass water.",
        "You are short of breath.",
    ),
    sources=OWN_WORDS,
)

pump = EducationSheet(
    "A pump for pain medicine",
    name="pump",
    statements=("SUR-13", "MED-34"),
    options=("OPT-PUMP",),
    what=(
        "A thin tube brings small doses of pain drug next to the nerves of your back.",
        "You need much less of it there, so your head may be clearer.",
        "The pump may lie under your skin. If time is short, it stays outside.",
    ),
    notice=(
        "You need visits to fill it.",
        "The place may be sore at first. Your legs may feel heavy.",
    ),
    do=(
        "Keep the date of the next fill. Do not miss it.",
        "Carry the card of your pump. Show it before any scan.",
        "Take no other strong pain drug unless the pump team says so.",
    ),
    call_today=(
        "The place is red, hot, wet or swollen.",
        "The pain comes back.",
        "You have a fever or a stiff neck.",
    ),
    call_now=(
        "It is hard to wake you, or your breathing is slow.",
        "Your legs are weak, or you cannot pass water.",
        "The alarm of the pump sounds.",
    ),
    sources=OWN_WORDS,
)
