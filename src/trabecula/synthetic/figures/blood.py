"""What the laboratory and the scales show when all is as usual for the person.

Limits   Each value is drawn by itself, about the person's own mean; only illness moves several
         together. Alkaline phosphatase is left out: no fact has it.
"""

from trabecula.language.source import Checked
from trabecula.synthetic.figures.figure import Spread
from trabecula.synthetic.figures.sources import GUESSED, anaemia_day_2008, from_us

_WHOSE = "people with advanced cancer"


def _usual(
    says: str,
    mean_and_deviation: tuple[float, float],
    ends: tuple[float, float],
    unit: str,
    places: int = 0,
) -> Spread:
    mean, deviation = mean_and_deviation
    lowest, highest = ends
    return Spread(
        says,
        mean,
        deviation,
        lowest,
        highest,
        unit,
        places,
        whose=_WHOSE,
        sources=from_us("within and somewhat beyond the ranges of a laboratory"),
        checked=GUESSED,
    )


haemoglobin = Spread(
    "haemoglobin",
    11.6,
    1.8,
    6.5,
    17,
    "g/dL",
    1,
    whose="1,403 people with cancer under treatment, Belgium, 2008",
    sources=(anaemia_day_2008.at("abstract, results"),),
    checked=Checked.YES,
)
calcium = _usual("total calcium", (2.3, 0.1), (1.95, 2.62), "mmol/L", 2)
albumin = _usual("albumin", (37, 4.5), (20, 48), "g/L")
creatinine = _usual("creatinine", (80, 22), (42, 190), "µmol/L")
platelets = _usual("platelets", (245, 80), (60, 520), "×10⁹/L")
neutrophils = _usual("neutrophils", (4.2, 1.6), (1.0, 11), "×10⁹/L", 1)
sodium = _usual("sodium", (138, 3), (126, 147), "mmol/L")
potassium = _usual("potassium", (4.2, 0.4), (3.0, 5.6), "mmol/L", 1)
magnesium = _usual("magnesium", (0.82, 0.09), (0.5, 1.1), "mmol/L", 2)
phosphate = _usual("phosphate", (1.05, 0.18), (0.5, 1.7), "mmol/L", 2)
glucose = _usual("random glucose", (6.4, 1.6), (3.6, 15), "mmol/L", 1)
vitamin_d = _usual("25-hydroxyvitamin D", (52, 24), (8, 140), "nmol/L")
bilirubin = _usual("bilirubin", (9, 5), (3, 40), "µmol/L")
weight_of_women = _usual("weight of women", (68, 13), (40, 120), "kg", 1)
weight_of_men = _usual("weight of men", (80, 14), (48, 140), "kg", 1)
height_of_women = _usual("height of women", (163, 6.5), (145, 184), "cm")
height_of_men = _usual("height of men", (176, 7), (155, 200), "cm")
from_one_draw_to_the_next = _usual(
    "how far a value strays from the person's own mean", (0, 0.35), (-1.2, 1.2), "deviations", 3
)
days_between_draws = _usual("days between blood tests", (23, 5), (13, 32), "days")
loss_of_weight = _usual("weight lost in 30 days", (0.6, 1.4), (-2.5, 5), "percent", 2)
