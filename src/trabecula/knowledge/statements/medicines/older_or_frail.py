"""Older, frail or falling: how are medicines begun?

Why      A sedated person falls, and a fall ends walking: alertness and balance are part of relief.
Misuse   To leave pain untreated for fear of a fall: pain makes people fall too.
"""

from trabecula.knowledge.facts.function import falls_in_12_months
from trabecula.knowledge.facts.medicine_safety import frailty_scale
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.policy.medicines import (
    age_that_halves_starting_doses,
    frailty_that_halves_starting_doses,
)
from trabecula.knowledge.sources.medicines_guidelines import beers_2023, derived_by_the_project
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

low_doses_one_change_at_a_time = Statement(
    "Low doses, one change at a time",
    code="MED-17",
    when=(frailty_scale >= frailty_that_halves_starting_doses)
    | (age >= age_that_halves_starting_doses)
    | (falls_in_12_months >= 1),
    says=(
        "Start at 25 to 50 % of the usual dose; one change of a medicine that acts on the central nervous system in 72 hours.",
        "Prefer what costs least alertness and balance: paracetamol, topical treatment, radiotherapy, a buprenorphine patch of 5 micrograms an hour; duloxetine or gabapentin rather than a tricyclic.",
        "Timed Up and Go before the change, and 3 to 7 days after.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.INFORMATION,
    owner=(Role.PHARMACY, Role.GERIATRICS, Role.PHYSIOTHERAPY),
    strength=Strength.STRONG,
    evidence="Beers: strong, moderate to high, on falls and such medicines; the rest is derived",
    sources=(
        beers_2023.at("history of falls or fractures; medicines active on the nervous system"),
        derived_by_the_project.at("cut-off of frailty, fraction of the dose, Timed Up and Go"),
    ),
    checked=Checked.IN_PART,
    note="Level 9 of the Clinical Frailty Scale is a short prognosis in a person who may not be frail: in the last days this is set aside (ARB-47).",
)
