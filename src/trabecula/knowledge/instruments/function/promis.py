"""PROMIS short forms of four items: where does this person stand beside the general population?

Why      One scale for function, pain, sleep, tiredness, mood and taking part: T-scores with mean 50
         and standard deviation 10 in the general population of the United States.
Misuse   High is good in function and taking part, and bad in every symptom. A change counts only
         within one version of one form. Mobility has no short form for adults, so no table: its
         T-score comes from adaptive testing alone and is never computed from items.
"""

from typing import Final

from trabecula.calculation.scoring import only
from trabecula.knowledge.instruments.function.promis_form import (
    ABILITY,
    AMOUNT,
    BANDS,
    FREQUENCY,
    LICENCE,
    QUALITY,
    SELDOM,
    form_of_four,
    of,
)
from trabecula.knowledge.instruments.items import measured
from trabecula.knowledge.sources.instruments_of_side_effects import health_measures
from trabecula.language.code import loinc
from trabecula.language.instrument import AssessmentArea, Assessor, Instrument, Score
from trabecula.language.quantity import TScore
from trabecula.language.source import Checked

_OFTEN: Final = "every 2 to 4 weeks"
_ABILITY: Final = "1 unable, 5 without any difficulty."
_AMOUNT: Final = "1 not at all, 5 very much."
_FREQUENCY: Final = "1 never, 5 always."
_OF_PHYSICAL_FUNCTION: Final = of(ABILITY, "61597-1", "61607-8", "61609-4", "61635-9")
_TASKS: Final = ("housework", "stairs", "a walk of a quarter of an hour", "errands and shopping")
_SEVERAL_STUDIES: Final = (
    "Least meaningful change, in T: {here} in advanced cancer (Yost 2011; the lower end counts "
    "here), {there} with adaptive testing in cancer (Llave)."
)
_MOBILITY: Final = "This is no PROMIS Mobility score: that one comes from adaptive testing only."

promis_pf4a_v2 = form_of_four(
    "promis-pf4a-v2",
    "PF4a_v2.0",
    "PROMIS physical function 4a, version 2.0",
    "How far everyday physical activities can be done.",
    _TASKS,
    asked=_OF_PHYSICAL_FUNCTION,
    higher="better",
    version="2.0",
    scale=_ABILITY,
    recall="no time frame",
    area=AssessmentArea.FUNCTION,
    interval=_OFTEN,
    change=(4, "physical function, 4 to 6"),
    notes=(_SEVERAL_STUDIES.format(here="4 to 6", there="1.9 to 4.4"), _MOBILITY),
)
promis_pf4a_v1 = form_of_four(
    "promis-pf4a-v1",
    "PF4a_v1.0",
    "PROMIS physical function 4a, version 1.0",
    "How far everyday physical activities can be done.",
    _TASKS,
    asked=_OF_PHYSICAL_FUNCTION,
    higher="better",
    version="1.0",
    scale=_ABILITY,
    recall="no time frame",
    area=AssessmentArea.FUNCTION,
    interval=_OFTEN,
    change=(4, "physical function, 4 to 6"),
    codes=(loinc("76700-4"), loinc("77819-1"), loinc("77866-2")),
    notes=(
        _SEVERAL_STUDIES.format(here="4 to 6", there="1.9 to 4.4"),
        _MOBILITY,
        "The table of version 1.0 was seen in one place only.",
    ),
    checked=Checked.IN_PART,
)
promis_pi4a = form_of_four(
    "promis-pi4a",
    "PI4a",
    "PROMIS pain interference 4a",
    "How far pain gets in the way.",
    (
        "pain in the way of the day",
        "pain in the way of work about the home",
        "pain in the way of company",
        "pain in the way of chores",
    ),
    asked=of(AMOUNT, "61758-9", "61769-6", "61773-8", "61775-3"),
    higher="worse",
    version="1.0",
    scale=_AMOUNT,
    area=AssessmentArea.PAIN,
    interval=_OFTEN,
    change=(4, "pain interference, 4 to 6"),
    codes=((), (), loinc("77865-4")),
    notes=(_SEVERAL_STUDIES.format(here="4 to 6", there="2.4 to 8.0"),),
)
promis_sd4a = form_of_four(
    "promis-sd4a",
    "SD4a",
    "PROMIS sleep disturbance 4a",
    "How disturbed sleep is.",
    ("good sleep", "sleep that refreshes", "trouble with sleep", "trouble falling asleep"),
    asked=(("61987-4", QUALITY), *of(AMOUNT, "61986-6", "61998-1", "61999-9")),
    turned=(1, 2),
    higher="worse",
    version="1.0",
    scale="Items 1 and 2: 1 not good at all, 5 very good. Items 3 and 4: 1 not at all, 5 very much.",
    reverse=(1, 2),
    codes=(loinc("75258-4"), loinc("77826-6"), loinc("77860-5")),
    notes=(
        "Items 1 and 2 are worded positively and turned round here.",
        "Enter the answer, not points that a paper form prints already turned round.",
    ),
)
promis_fa4a = form_of_four(
    "promis-fa4a",
    "FA4a",
    "PROMIS fatigue 4a",
    "How strong tiredness is.",
    ("tiredness", "tiredness in the way of starting", "feeling run down", "usual tiredness"),
    asked=of(AMOUNT, "61878-5", "61882-7", "61865-2", "61864-5"),
    higher="worse",
    version="1.0",
    scale=_AMOUNT,
    area=AssessmentArea.SIDE_EFFECTS,
    change=(3, "fatigue, seven items, 3 to 5"),
    codes=(loinc("76342-5"), loinc("77822-5"), loinc("77864-7")),
    notes=(
        _SEVERAL_STUDIES.format(here="3 to 5 with seven items", there="2.0 to 6.3"),
        "Its T-score is not the fatigue from 0 to 10 that statements ask for.",
    ),
)
promis_dep4a = form_of_four(
    "promis-dep4a",
    "DEP4a",
    "PROMIS depression 4a",
    "How low mood is.",
    ("feeling of no worth", "helplessness", "low mood", "hopelessness"),
    asked=of(FREQUENCY, "61953-6", "61955-1", "61967-6", "61973-4"),
    higher="worse",
    version="1.0",
    scale=_FREQUENCY,
    change=(3, "depression, 3 to 4.5"),
    codes=(loinc("76343-3"), loinc("77821-7"), loinc("77861-3")),
    notes=(_SEVERAL_STUDIES.format(here="3 to 4.5", there="2.0 to 4.4"),),
)
promis_anx4a = form_of_four(
    "promis-anx4a",
    "ANX4a",
    "PROMIS anxiety 4a",
    "How anxious this person is.",
    ("fear", "anxiety that takes the attention", "overwhelming worries", "unease"),
    asked=of(FREQUENCY, "61923-9", "61941-1", "61942-9", "61949-4"),
    higher="worse",
    version="1.0",
    scale=_FREQUENCY,
    change=(3, "anxiety, 3 to 4.5"),
    codes=(loinc("76344-1"), loinc("77820-9"), loinc("77862-1")),
    notes=(_SEVERAL_STUDIES.format(here="3 to 4.5", there="2.2 to 4.5"),),
)
promis_soc4a_v2 = form_of_four(
    "promis-soc4a-v2",
    "SOC4a_v2.0",
    "PROMIS taking part in social roles 4a, version 2.0",
    "How far this person can take part in what matters among people.",
    ("leisure with others", "doing things with family", "usual work", "doing things with friends"),
    asked=of(SELDOM, "75417-6", "76708-7", "76709-5", "76712-9"),
    turned=(1, 2, 3, 4),
    higher="better",
    version="2.0",
    scale="1 always limited, 5 never limited.",
    recall="no time frame",
    area=AssessmentArea.SOCIAL,
    codes=((), (), loinc("77854-8")),
    notes=("The items ask for trouble, and the answer never is worth most: 5.",),
)

_mobility_from_adaptive_testing = measured(
    "promis_mobility_reported",
    "T-score of PROMIS Mobility, as the adaptive test gave it",
    TScore,
    0,
    100,
)

promis_mobility = Instrument(
    "promis-mobility",
    "PROMIS Mobility",
    measures="How well this person gets about, from adaptive testing alone.",
    area=AssessmentArea.FUNCTION,
    items=(_mobility_from_adaptive_testing,),
    scores=(
        Score(
            measured("promis_mobility_t", "PROMIS Mobility, T-score", TScore, 0, 100),
            of=(_mobility_from_adaptive_testing,),
            by=only,
            words="the T-score, as the adaptive test gave it",
            rises=True,
            higher="better",
            bands=(BANDS["better"],),
            decimals=1,
            source=health_measures.at("Mobility 2.0: an item bank, no short form for adults"),
            checked=Checked.IN_PART,
        ),
    ),
    version="2.0, adaptive",
    recall="no time frame",
    interval=_OFTEN,
    licence=LICENCE,
    self_report=True,
    assessors=(Assessor.PERSON,),
    notes=(
        "No short form for adults and no table: never computed from the answers of another form.",
    ),
    source=health_measures.at("Mobility 2.0: an item bank, no short form for adults"),
    checked=Checked.IN_PART,
)
