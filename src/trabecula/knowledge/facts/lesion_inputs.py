"""What scores and responses of one lesion are made of.

Never asked for themselves, only through the facts that they feed.
"""

from typing import Literal, TypeAlias, get_args

from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_lesion_imaging,
    shelf_life_of_lesion_symptoms,
)
from trabecula.language.carrier import LesionSite
from trabecula.language.choice import Chosen
from trabecula.language.condition import About
from trabecula.language.fact import LASTS
from trabecula.language.number import Measured
from trabecula.language.quantity import MilligramsPerDay, PainScore

VertebralLevel: TypeAlias = Literal[
    "O", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8",
    "T9", "T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5", "S1", "S2", "S3", "S4", "S5",
]  # fmt: skip
SinsPain: TypeAlias = Literal["none", "non_mechanical", "mechanical"]
Alignment: TypeAlias = Literal["normal", "new_deformity", "subluxation"]
Collapse: TypeAlias = Literal[
    "none", "none_but_over_half_involved", "under_half", "exactly_half", "over_half"
]
Posterolateral: TypeAlias = Literal["none", "unilateral", "bilateral"]
MirelsPain: TypeAlias = Literal["none", "mild", "moderate", "functional"]
MirelsSize: TypeAlias = Literal["under_one_third", "one_to_two_thirds", "over_two_thirds"]

lesion_level = Chosen[VertebralLevel](
    "vertebral level of the lesion",
    "lesion_level",
    "Which vertebral level is this lesion at?",
    about=About.LESION,
    options=get_args(VertebralLevel),
    words=(("O", "occiput"),),
    meaning="The vertebral level, from the occiput (O) and C1 to S5.",
    keeps=LASTS,
    carried_by=(LesionSite("level"),),
)
sins_pain = Chosen[SinsPain](
    "pain for the spinal instability score",
    "l_sins_pain",
    "Is the pain of this level mechanical, occasional but not mechanical, or absent?",
    about=About.LESION,
    options=get_args(SinsPain),
    words=(
        ("none", "no pain"),
        ("non_mechanical", "pain that is not mechanical"),
        ("mechanical", "mechanical pain"),
    ),
    meaning="Pain of this level as the Spinal Instability Neoplastic Score takes it.",
    keeps=shelf_life_of_lesion_symptoms,
)
spinal_alignment = Chosen[Alignment](
    "spinal alignment at the lesion",
    "l_sins_alignment",
    "Is the spine aligned at this level, newly deformed, or subluxed?",
    about=About.LESION,
    options=get_args(Alignment),
    words=(("normal", "normal alignment"), ("new_deformity", "new kyphosis or scoliosis")),
    meaning="Alignment on imaging; new deformity is kyphosis or scoliosis that was not there.",
    keeps=shelf_life_of_lesion_imaging,
)
vertebral_collapse = Chosen[Collapse](
    "vertebral body collapse",
    "l_sins_collapse",
    "How far has the vertebral body collapsed at this level?",
    about=About.LESION,
    options=get_args(Collapse),
    words=(
        ("none", "no collapse"),
        ("none_but_over_half_involved", "no collapse, more than half of the body involved"),
        ("under_half", "collapse of less than half"),
        ("exactly_half", "collapse of exactly half"),
        ("over_half", "collapse of more than half"),
    ),
    meaning="Loss of height of the vertebral body on imaging.",
    keeps=shelf_life_of_lesion_imaging,
)
posterolateral_involvement = Chosen[Posterolateral](
    "involvement of the posterolateral elements",
    "l_sins_posterolateral",
    "Are facet, pedicle or costovertebral joint involved on no side, one side or both sides?",
    about=About.LESION,
    options=get_args(Posterolateral),
    words=(("none", "not involved"),),
    meaning="Facets, pedicles or costovertebral joints that the lesion involves.",
    keeps=shelf_life_of_lesion_imaging,
)
mirels_pain = Chosen[MirelsPain](
    "pain for the Mirels score",
    "l_mirels_pain",
    "Is the pain of this bone absent, mild, moderate, or brought on by use?",
    about=About.LESION,
    options=get_args(MirelsPain),
    words=(("none", "no pain"), ("functional", "pain on use")),
    meaning="Pain as the Mirels score takes it, which has no level without pain.",
    keeps=shelf_life_of_lesion_symptoms,
)
mirels_size = Chosen[MirelsSize](
    "size of the lesion for the Mirels score",
    "l_mirels_size",
    "How much of the diameter of the cortex does this lesion take up?",
    about=About.LESION,
    options=get_args(MirelsSize),
    words=(
        ("under_one_third", "less than a third"),
        ("one_to_two_thirds", "one third to two thirds"),
        ("over_two_thirds", "more than two thirds"),
    ),
    meaning="Share of the cortical diameter that the lesion takes up.",
    keeps=shelf_life_of_lesion_imaging,
)
pain_before_radiotherapy = Measured(
    "pain at this lesion before its last radiotherapy",
    "l_pain_before_rt",
    "How strong was the pain at this place before the last radiotherapy, from 0 to 10?",
    about=About.LESION,
    measured_in=PainScore,
    lowest=0,
    highest=10,
    meaning="Worst pain at this lesion just before its last radiotherapy, 0 to 10.",
    keeps=LASTS,
)
opioid_dose_before_radiotherapy = Measured(
    "daily opioid dose before the last radiotherapy of this lesion",
    "l_opioid_dose_before_rt",
    "What was the daily dose of opioids before that radiotherapy, in mg of oral morphine?",
    about=About.LESION,
    measured_in=MilligramsPerDay,
    lowest=0,
    meaning="Oral morphine equivalents a day just before the last radiotherapy of this lesion.",
    keeps=LASTS,
)
