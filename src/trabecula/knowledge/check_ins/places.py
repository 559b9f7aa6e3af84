"""Where it hurts: the places of the body map that a person can point to, in plain words.

Why      A new place of pain is a new lesion until it is looked at.
Misuse   To read a vertebra out of it: a person points to a part of the back, not to a bone.
"""

from typing import Final

from trabecula.knowledge.facts.each_pain import pain_place
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.facts.sites import SITES
from trabecula.language.check_in import Question, WhichSide
from trabecula.language.quantity import PainScore

PLAIN_PLACES: Final = (
    ("skull", "head"),
    ("mandible", "jaw"),
    ("cervical-spine", "neck"),
    ("thoracic-spine", "upper or middle back"),
    ("lumbar-spine", "lower back"),
    ("sacrum", "tail bone"),
    ("clavicle", "collar bone"),
    ("scapula", "shoulder blade"),
    ("humerus-proximal", "shoulder"),
    ("humerus", "upper arm"),
    ("radius", "lower arm"),
    ("hand", "hand"),
    ("sternum", "breast bone"),
    ("rib", "ribs"),
    ("pelvis", "hip"),
    ("acetabulum", "groin"),
    ("femur", "thigh"),
    ("femur-distal", "knee"),
    ("tibia", "lower leg"),
    ("foot", "foot"),
)

place: Final = Question(
    pain_place,
    "Where was the worst pain?",
    "Where was {name}'s worst pain?",
    answers=PLAIN_PLACES,
    only_if=worst_pain > PainScore(0),
)
side: Final = WhichSide(
    pain_place,
    "Is that on your own left or your own right?",
    "Is that on {name}'s own left or own right?",
    places=frozenset(site.code for site in SITES if site.sided),
    help="If both hurt, choose the one that hurts more.",
)
