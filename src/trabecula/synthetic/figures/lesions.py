"""Where bone metastases are, how they look, and how they grow.

Limits   Lesions are drawn one by one: that they stand close together is not in it. Sizes grow at an
         even rate.
"""

from trabecula.language.source import Checked
from trabecula.synthetic.figures.figure import Amounts, Share, Shares, Spread
from trabecula.synthetic.figures.sources import (
    GUESSED,
    from_us,
    jacofsky,
    metastatic_pattern,
)

how_many = Shares(
    "bone metastases of one person",
    {"1": 0.2, "2": 0.18, "3": 0.17, "4": 0.15, "5": 0.12, "6": 0.09, "7": 0.06, "8": 0.03},
    whose="people with bone metastases",
    sources=from_us("those that a record names; widespread disease is named by its worst places"),
    checked=GUESSED,
)
regions = Shares(
    "region of a bone metastasis",
    {
        "thoracic": 0.24,
        "lumbar": 0.2,
        "cervical": 0.05,
        "sacrum": 0.04,
        "pelvis": 0.17,
        "acetabulum": 0.03,
        "ribs": 0.11,
        "proximal_femur": 0.06,
        "femur": 0.03,
        "humerus": 0.03,
        "sternum": 0.015,
        "scapula": 0.01,
        "skull": 0.01,
        "tibia": 0.005,
    },
    whose="128 people with bone metastases; a review",
    sources=(
        metastatic_pattern.at("abstract, results"),
        jacofsky.at("clinical evaluation"),
    ),
    checked=Checked.IN_PART,
    limits="The order, and the spine with more than half, as published; the shares are ours.",
)
looks = Amounts(
    "lytic and blastic lesions, the rest mixed",
    {
        "prostate_lytic": 0.05,
        "prostate_blastic": 0.8,
        "breast_lytic": 0.5,
        "breast_blastic": 0.15,
        "lung_lytic": 0.65,
        "lung_blastic": 0.12,
        "renal_lytic": 0.9,
        "renal_blastic": 0.02,
        "thyroid_lytic": 0.9,
        "thyroid_blastic": 0.02,
        "other_lytic": 0.6,
        "other_blastic": 0.15,
    },
    "of one",
    whose="bone metastases",
    sources=from_us("kidney and thyroid lytic, prostate blastic, breast both"),
    checked=GUESSED,
)
size = Spread(
    "largest diameter when found",
    24,
    11,
    5,
    80,
    "mm",
    whose="bone metastases",
    sources=from_us("as seen in reports"),
    checked=GUESSED,
)
course = Shares(
    "course of the lesions under treatment",
    {"shrinking": 0.25, "stable": 0.45, "growing": 0.3},
    whose="people with bone metastases",
    sources=from_us("so that responses and progression both occur"),
    checked=GUESSED,
)
growth = Amounts(
    "change of the diameter in 30 days",
    {"shrinking": 0.94, "stable": 1.0, "growing": 1.08},
    "times",
    whose="bone metastases",
    sources=from_us("so that growth is seen from one image to the next"),
    checked=GUESSED,
)
left_out = Share(
    "lesions whose look nobody recorded",
    0.25,
    whose="records of an invented service",
    sources=from_us("reports often say only where"),
    checked=GUESSED,
)
