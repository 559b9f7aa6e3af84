"""Sedative load, and an opioid with another sedative: is this person's sleepiness made by medicines?

Why      Sedating medicines add up to falls, and an opioid with another sedative stops breathing.
Misuse   A low load does not undo the dangerous pair: it stands for itself, whatever the score. The
         classes behind the ratings need the signature of a pharmacist.
"""

from trabecula.calculation.medicine_burden import opioid_with_sedative, sedative_load
from trabecula.knowledge.facts.opioid import opioids
from trabecula.knowledge.facts.opioid_use import benzodiazepine_or_z_drug, gabapentinoid
from trabecula.knowledge.instruments.items import counted, yes_no
from trabecula.knowledge.sources.instruments_of_side_effects import linjakumpu_2003, taipale_2012
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.instrument import AssessmentArea, Band, Bands, Instrument, Licence, Score
from trabecula.language.source import Checked

primary_sedatives = counted(
    "sedative_load_primary",
    "number of primary sedatives",
    0,
    50,
    meaning="Two points each: benzodiazepines, Z-drugs, sedating antipsychotics, barbiturates.",
)
sedating_medicines = counted(
    "sedative_load_prominent",
    "number of other prominently sedating medicines",
    0,
    50,
    meaning=(
        "One point each: opioids, tricyclics, mirtazapine, anti-epileptics and gabapentinoids, "
        "muscle relaxants, sedating antihistamines, some medicines for Parkinson's disease."
    ),
)
sedatives = Instrument(
    "sedative-load",
    "Sedative load",
    measures="How much sedation regular medicines add up to.",
    area=AssessmentArea.SIDE_EFFECTS,
    items=(primary_sedatives, sedating_medicines),
    scores=(
        Score(
            counted("sedative_load", "sedative load", 0, 150),
            of=(primary_sedatives, sedating_medicines),
            by=sedative_load,
            words="two for each primary sedative, one for each other sedating medicine",
            rises=True,
            higher="worse",
            bands=(
                Bands(
                    "cohorts",
                    (
                        Band("below 3"),
                        Band("3 or more", 3, meaning="Seen with poorer function and falls."),
                    ),
                    source=taipale_2012.at("load of 3"),
                    checked=Checked.FROM_KNOWLEDGE,
                ),
            ),
            source=linjakumpu_2003.at("ratings"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="Linjakumpu 2003",
    recall="medicines taken regularly now",
    interval="every 2 to 4 weeks, and at any change of medicines",
    licence=Licence("Ratings are facts of a published model.", wording=True),
    notes=("The classes need the signature of a pharmacist.",),
    source=linjakumpu_2003.at("model"),
    checked=Checked.FROM_KNOWLEDGE,
)

opioid_and_sedative = Instrument(
    "opioid-and-sedative",
    "Opioid with another sedating medicine",
    measures="A dangerous pair of medicines, whatever any score.",
    area=AssessmentArea.SIDE_EFFECTS,
    items=(opioids, benzodiazepine_or_z_drug, gabapentinoid),
    scores=(
        Score(
            yes_no(
                "opioid_with_sedative",
                "opioid with a benzodiazepine, Z-drug or gabapentinoid",
                meaning="Risk of failing breath: a review of the pair, whatever the scores.",
            ),
            of=(opioids, benzodiazepine_or_z_drug, gabapentinoid),
            by=opioid_with_sedative,
            words="an opioid, and a benzodiazepine, a Z-drug or a gabapentinoid",
            source=panel.at("opioid with another sedating medicine"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="of this project",
    recall="medicines taken now",
    interval="at any change of medicines",
    licence=Licence("Of this project.", wording=True),
    together=False,
    source=panel.at("opioid with another sedating medicine"),
    checked=Checked.FROM_KNOWLEDGE,
)
