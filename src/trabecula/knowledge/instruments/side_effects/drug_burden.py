"""Drug Burden Index: how far do the doses of sedating and anticholinergic medicines add up?

Why      A count of medicines takes a small dose for a large one; this index weighs each dose.
Misuse   Without the least effective dose of each medicine, which differs between countries: this
         project has no table of them, so both doses are asked for, and nothing is guessed.
"""

from typing import Final

from trabecula.calculation.medicine_burden import drug_burden_index, part_of_drug_burden
from trabecula.knowledge.instruments.items import measured
from trabecula.knowledge.sources.instruments_of_side_effects import hilmer_2007
from trabecula.language.instrument import AssessmentArea, Instrument, Licence, Score
from trabecula.language.quantity import MilligramsPerDay, ScorePoints
from trabecula.language.source import Checked

_LARGEST_DOSE: Final = 100_000

daily_dose = measured(
    "dbi_daily_dose",
    "daily dose of this medicine",
    MilligramsPerDay,
    0,
    _LARGEST_DOSE,
    meaning="A regular medicine that sedates or is anticholinergic.",
)
least_effective_dose = measured(
    "dbi_least_effective_dose",
    "least effective daily dose of this medicine",
    MilligramsPerDay,
    0.001,
    _LARGEST_DOSE,
    meaning="The least dose that is approved for daily use, from the site's own table.",
)
parts_of_others = measured(
    "dbi_others",
    "sum of the parts of the other medicines",
    ScorePoints,
    0,
    100,
    meaning="0 where there is no other one.",
)

drug_burden = Instrument(
    "drug-burden-index",
    "Drug Burden Index",
    measures="Burden of the doses of sedating and anticholinergic medicines.",
    area=AssessmentArea.SIDE_EFFECTS,
    items=(daily_dose, least_effective_dose, parts_of_others),
    scores=(
        Score(
            measured("dbi_part", "part of this medicine", ScorePoints, 0, 1),
            of=(daily_dose, least_effective_dose),
            by=part_of_drug_burden,
            words="dose / (dose + least effective dose)",
            higher="worse",
            decimals=2,
            source=hilmer_2007.at("formula"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            measured("dbi", "Drug Burden Index", ScorePoints, 0, 101),
            of=(daily_dose, least_effective_dose, parts_of_others),
            by=drug_burden_index,
            words="the part of this medicine and those of all others together",
            higher="worse",
            decimals=2,
            source=hilmer_2007.at("formula"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="Hilmer 2007",
    recall="medicines taken regularly now",
    interval="every 2 to 4 weeks, and at any change of medicines",
    licence=Licence("A formula: free to use.", wording=True),
    notes=("One medicine at a time: the index of those before is given as the others' parts.",),
    source=hilmer_2007.at("formula"),
    checked=Checked.SECOND_HAND,
)
