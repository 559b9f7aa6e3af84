"""Vitamin D: is there enough before a bone-modifying agent?

Why      Denosumab and zoledronate can bring down the calcium where vitamin D is short: replete it
         first.
Misuse   The schemes disagree at the same number. The Endocrine Society gave up its cut-offs in
         2024; none of them is a reason to treat by itself.
"""

import math
from typing import Final

from trabecula.calculation.scoring import only
from trabecula.calculation.vitamin_d import vitamin_d_mass
from trabecula.knowledge.facts.laboratory import vitamin_d
from trabecula.knowledge.instruments.items import measured
from trabecula.knowledge.sources.instruments_of_the_laboratory import (
    endocrine_society_vitamin_d_2011,
    ros_vitamin_d,
)
from trabecula.language.instrument import (
    AssessmentArea,
    Band,
    Bands,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.quantity import MicrogramsPerLitre, NanomolesPerLitre
from trabecula.language.source import Checked

UK: Final = Bands(
    "UK ROS",
    (
        Band("deficient"),
        Band("inadequate", 25, meaning="May be inadequate in some people."),
        Band("sufficient", 50, above=True),
    ),
    source=ros_vitamin_d.at("thresholds in nmol/L"),
    checked=Checked.FROM_KNOWLEDGE,
)
ENDOCRINE_SOCIETY: Final = Bands(
    "Endocrine Society 2011",
    (Band("deficient"), Band("insufficient", 20), Band("sufficient", 30)),
    source=endocrine_society_vitamin_d_2011.at("thresholds in ng/mL; dropped in 2024"),
    checked=Checked.FROM_KNOWLEDGE,
)

vitamin_d_tool = Instrument(
    "vitamin-d",
    "25-hydroxyvitamin D in both units, by two schemes",
    measures="The stores of vitamin D.",
    area=AssessmentArea.BONE_HEALTH,
    items=(vitamin_d,),
    scores=(
        Score(
            measured(
                "vitamin_d_amount", "25-hydroxyvitamin D, amount", NanomolesPerLitre, 0, math.inf
            ),
            of=(vitamin_d,),
            by=only,
            words="in nmol/L, which is ng/mL times 2.496",
            bands=(UK,),
            decimals=1,
            source=ros_vitamin_d.at("thresholds in nmol/L"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            measured(
                "vitamin_d_mass", "25-hydroxyvitamin D, mass", MicrogramsPerLitre, 0, math.inf
            ),
            of=(vitamin_d,),
            by=vitamin_d_mass,
            words="in µg/L, which is ng/mL: nmol/L divided by 2.496",
            bands=(ENDOCRINE_SOCIETY,),
            decimals=1,
            source=endocrine_society_vitamin_d_2011.at("thresholds in ng/mL; dropped in 2024"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="UK ROS; Endocrine Society 2011",
    recall="the day of the blood test",
    interval="before a bone-modifying agent",
    licence=Licence("Published thresholds: free to use.", wording=True),
    together=False,
    notes=(
        "The Endocrine Society's guideline of 2024 names no cut-offs any more.",
        "Replete before denosumab or zoledronate.",
    ),
    source=ros_vitamin_d.at("thresholds in nmol/L"),
    checked=Checked.FROM_KNOWLEDGE,
)
