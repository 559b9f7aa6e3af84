"""The warning signs, in plain words. Of the signs of the cord those that a person can tell.

Why      A cord that is pressed is lost within hours, and the person is the first to notice.
Misuse   To read a list without a yes as an examination: signs of the cord are looked for by hand.
"""

from typing import Final

from trabecula.knowledge.check_ins import safety
from trabecula.knowledge.facts.observations import temperature
from trabecula.knowledge.facts.spine import neurological_signs, new_or_worse_spinal_pain
from trabecula.knowledge.facts.told_at_home import warning_signs_told
from trabecula.language.check_in import Question, SafetyText, Sign, Signs
from trabecula.language.quantity import DegreesCelsius


def _of_nerves(item: str, words: str, of_another: str) -> Sign:
    return Sign(neurological_signs, words, of_another, safety=safety.cord, item=item)


def _told(item: str, words: str, of_another: str, text: SafetyText) -> Sign:
    return Sign(warning_signs_told, words, of_another, safety=text, item=item)


warning_signs: Final = Signs(
    "Do you have any of these now? They need help fast.",
    "Does {name} have any of these now? They need help fast.",
    help="Count only what is new, or worse than before.",
    signs=(
        _of_nerves(
            "limb_weakness",
            "Legs or arms that feel weak, heavy or clumsy",
            "Legs or arms that are weak, heavy or clumsy",
        ),
        _of_nerves(
            "gait_difficulty",
            "Trouble with walking, or legs that give way",
            "Trouble with walking, or legs that give way",
        ),
        _of_nerves(
            "sensory_loss",
            "Skin that does not feel touch as it did",
            "Skin that does not feel touch as it did",
        ),
        _of_nerves(
            "numbness_paraesthesia",
            "Numb or tingling arms or legs",
            "Numb or tingling arms or legs",
        ),
        _of_nerves(
            "saddle_anaesthesia",
            "Numb where you would sit on a saddle",
            "Numb between the legs, as if on a saddle",
        ),
        _of_nerves(
            "bladder_dysfunction",
            "It is hard to pass water, or you cannot hold it",
            "It is hard to pass water, or to hold it",
        ),
        _of_nerves(
            "bowel_dysfunction", "You cannot hold your stool", "Loss of control of the stool"
        ),
        _of_nerves(
            "radicular_pain",
            "Pain that runs down an arm or leg, or like a tight band",
            "Pain that runs down an arm or leg, or like a tight band",
        ),
        _told(
            "sudden_break",
            "A sudden crack, or a limb that cannot take weight",
            "A sudden crack, or a limb that cannot take weight",
            safety.broken_bone,
        ),
        _told(
            "fever_or_shivering",
            "Fever, or shaking with cold",
            "Fever, or shaking with cold",
            safety.fever,
        ),
        _told(
            "chest_pain_or_breathless",
            "Pain in the chest, or short of breath",
            "Pain in the chest, or short of breath",
            safety.chest,
        ),
        _told(
            "hard_to_wake",
            "So sleepy that it is hard to wake you",
            "So sleepy that it is hard to wake them",
            safety.drowsy,
        ),
        _told(
            "sudden_confusion",
            "Muddled, or seeing things that are not there",
            "Muddled, or seeing things that are not there",
            safety.drowsy,
        ),
        Sign(
            new_or_worse_spinal_pain,
            "New or worse pain in the back or neck",
            "New or worse pain in the back or neck",
            safety=safety.back_pain,
        ),
        _told(
            "thoughts_of_ending_life",
            "Thoughts of ending your life. Many ill people have them, and you can say so",
            "They speak of ending their life",
            safety.despair,
        ),
    ),
)

degrees: Final = Question(
    temperature,
    "If you took your temperature: what was it?",
    "If you took {name}'s temperature: what was it?",
    help="In degrees Celsius. Skip this if you did not take it.",
    only_if=warning_signs_told.found("fever_or_shivering"),
    sign=Sign(
        temperature,
        "A temperature of 38 degrees or more",
        "A temperature of 38 degrees or more",
        safety=safety.fever,
        when=temperature >= DegreesCelsius(38.0),
    ),
)
