"""Tapers of gabapentinoids, antidepressants, anticonvulsants and ketamine."""

from trabecula.knowledge.sources.medicines_guidelines import derived_by_the_project
from trabecula.knowledge.sources.medicines_labels import (
    european_labels,
    gabapentin_european_and_us_labels,
    us_labels,
    venlafaxine_label,
)
from trabecula.knowledge.tapers.pace import by_amount, by_days, by_part, rule
from trabecula.language.source import Checked
from trabecula.language.taper import StopAtOnce

gabapentin_taper = rule(
    "gabapentin",
    by_amount("300", "300", (4, 7), shortest=7),
    "anxiety", "sleeplessness", "nausea", "sweating", "pain", "seizure: emergency",
    checked=Checked.IN_PART,
    sources=(gabapentin_european_and_us_labels.at("taper over at least one week"),),
    says=("The label asks for a week at least; 300 mg every 4 to 7 days is preferred.",),
)  # fmt: skip
pregabalin_taper = rule(
    "pregabalin",
    by_amount("50", "100", (7, 7), shortest=7),
    "anxiety", "sleeplessness", "nausea", "sweating", "pain", "seizure: emergency",
    sources=(us_labels.at("pregabalin, section 2: taper over at least one week"),),
)  # fmt: skip
_SEROTONIN = ("dizziness", "electric shocks", "nausea", "irritability", "vivid dreams")
duloxetine_taper = rule(
    "duloxetine",
    by_amount("30", "30", (7, 14), shortest=14),
    *_SEROTONIN,
    sources=(us_labels.at("duloxetine, section 2: discontinuing"),),
)
venlafaxine_taper = rule(
    "venlafaxine",
    by_amount("37.5", "75", (7, 7), shortest=14),
    *_SEROTONIN,
    checked=Checked.SECOND_HAND,
    sources=(
        venlafaxine_label.at("over at least two weeks, by 75 mg a week"),
        us_labels.at("venlafaxine, section 2: discontinuing"),
    ),
)
tricyclic_taper = rule(
    "amitriptyline or nortriptyline",
    by_amount("10", "25", (7, 7), shortest=28),
    "nausea", "headache", "sleeplessness", "irritability",
    sources=(european_labels.at("tricyclics, section 4.2: stopping, about 4 weeks"),),
)  # fmt: skip
carbamazepine_taper = rule(
    "carbamazepine",
    by_part("0.25", "0.25", (5, 7), shortest=14),
    "seizure: emergency", "pain",
    sources=(derived_by_the_project.at("formulary, stop of carbamazepine: 2 to 4 weeks"),),
    says=("Enzymes go back in 2 to 3 weeks: check the doses of what it interacts with.",),
)  # fmt: skip
lamotrigine_taper = rule(
    "lamotrigine",
    by_part("0.25", "0.25", (5, 7), shortest=14),
    "seizure: emergency", "pain",
    sources=(derived_by_the_project.at("formulary, stop of lamotrigine: at least 2 weeks"),),
    says=("A rash: stop now.",),
)  # fmt: skip
ketamine_taper = rule(
    "ketamine",
    by_days(
        "ketamine",
        (0, 20, StopAtOnce("taken for less than 3 weeks"), Checked.FROM_KNOWLEDGE, (derived_by_the_project.at("formulary, stop of ketamine"),)),
        (21, None, by_part("0.25", "0.25", (5, 7), shortest=14), Checked.FROM_KNOWLEDGE, (derived_by_the_project.at("formulary, stop of ketamine: 2 to 3 weeks"),)),
    ),
    "pain", "vivid dreams",
    sources=(derived_by_the_project.at("formulary, stop of ketamine"),),
)  # fmt: skip
