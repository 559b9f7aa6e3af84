"""Visits: at the clinic, and at home.

Why      A trip can cost more strength than the visit gives back; some things need hands.
Misuse   To keep a person at home who has to be examined on the same day.
"""

from trabecula.knowledge.education.own_words import OWN_WORDS
from trabecula.language.education import EducationSheet

visits_at_the_clinic = EducationSheet(
    "When you come to the clinic",
    name="visits-at-the-clinic",
    statements=("REH-06", "REH-10c", "GOC-08"),
    options=("OPT-VISITS-CLINIC",),
    what=("Some things need hands and eyes: your bones, your strength, how you walk.",),
    notice=("The trip can hurt and make you tired.",),
    do=(
        "Take your pain drugs in time before you set out.",
        "Ask for help with the trip. Ask if more than one visit can fall on the same day.",
        "Bring all your drugs or a list, your stick or frame, and good shoes.",
        "Write down your questions. Bring someone who listens with you.",
        "Tell us if you need to lie down while you wait.",
    ),
    call_today=("You cannot come, or the trip is too hard for you.",),
    call_now=("You have one of the signs on the page: Warning signs. Do not wait for the visit.",),
    sources=OWN_WORDS,
)

visits_at_home = EducationSheet(
    "When we come to your home",
    name="visits-at-home",
    statements=("GOC-04", "GOC-10"),
    options=("OPT-VISITS-HOME",),
    what=(
        "A nurse or doctor comes to you. You save the trip.",
        "Some tests can be done at the clinic only. Not each place has this service.",
    ),
    notice=("You may be shy about your home. We come to see you, and not the home.",),
    do=(
        "Have all your drugs and your questions ready.",
        "Tell us about stairs, bath and bed. We may find ways to make them safe.",
        "Ask your family to be there if you want them.",
        "Ask who comes at night or at weekends, and how to reach them.",
    ),
    call_today=("You feel worse before the visit is due.", "No one has come on the day."),
    call_now=("You have one of the signs on the page: Warning signs. Do not wait for the visit.",),
    sources=OWN_WORDS,
)
