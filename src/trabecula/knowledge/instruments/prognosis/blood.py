"""Blood values that prognostic scores need and no statement does; their units with them.

The trap is the unit: C-reactive protein is printed in mg/dL and in mg/L, ten times as many.
"""

from typing import final

from trabecula.knowledge.instruments.items import measured
from trabecula.knowledge.instruments.prognosis.survival_factors import lasting
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_blood_counts
from trabecula.language.code import loinc
from trabecula.language.quantity import Quantity


@final
class MilligramsPerLitre(Quantity):
    """A mass in blood, in milligrams a litre; of C-reactive protein."""

    ucum, symbol = "mg/L", "mg/L"


@final
class UnitsPerLitre(Quantity):
    """An enzyme's activity in blood, in units a litre."""

    ucum, symbol = "U/L", "U/L"


c_reactive_protein = lasting(
    measured(
        "crp",
        "C-reactive protein",
        MilligramsPerLitre,
        0,
        1000,
        codes=loinc("1988-5"),
        meaning="C-reactive protein in mg/L; 1 mg/dL is 10 mg/L.",
    ),
    shelf_life_of_blood_counts,
)
lactate_dehydrogenase = lasting(
    measured(
        "ldh",
        "lactate dehydrogenase",
        UnitsPerLitre,
        0,
        100_000,
        meaning="Lactate dehydrogenase in U/L, which laboratories also print as IU/L.",
    ),
    shelf_life_of_blood_counts,
)
