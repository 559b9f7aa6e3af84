"""Katagiri 2014: how long did people with such bone metastases live?

Why      It was made in people with metastases in any bone, most of whom were not operated on, and
         has the blood values that the version of 2005 lacked.
Misuse   By naming the organ alone: hormone dependence and targeted treatment move breast, prostate
         and lung between the classes. The two tiers of blood values share no test, and are not a
         mild and a severe form of one another.
"""

from typing import Final

from trabecula.calculation.katagiri import katagiri as katagiri_points
from trabecula.calculation.katagiri import katagiri_from_values as katagiri_points_from_values
from trabecula.knowledge.facts.cancer import bone_metastases
from trabecula.knowledge.facts.inputs import albumin, total_calcium
from trabecula.knowledge.facts.laboratory import platelets
from trabecula.knowledge.facts.medicine_safety import total_bilirubin
from trabecula.knowledge.facts.prognosis import ecog_performance_status
from trabecula.knowledge.instruments.items import counted
from trabecula.knowledge.instruments.prognosis.blood import (
    c_reactive_protein,
    lactate_dehydrogenase,
)
from trabecula.knowledge.instruments.prognosis.katagiri_factors import (
    KATAGIRI_GROUPS,
    abnormal_blood,
    critical_blood,
    primary_class,
    visceral_or_cerebral,
)
from trabecula.knowledge.instruments.prognosis.survival_factors import (
    OF_A_GROUP,
    ON_THE_DAY,
    OPEN,
    POINT_TABLE,
    SCHEDULE,
    multiple_bone_metastases,
    previous_chemotherapy,
)
from trabecula.knowledge.sources.instruments_of_prognosis import katagiri_2014
from trabecula.language.instrument import AssessmentArea, Bands, Instrument, Score
from trabecula.language.source import Checked

_BANDS: Final = (
    Bands(
        "Katagiri 2014",
        tuple(group.band for group in KATAGIRI_GROUPS),
        source=katagiri_2014.at("groups by prognostic score"),
        checked=Checked.SECOND_HAND,
    ),
)
_NOTES: Final = (
    OF_A_GROUP,
    "Critical blood values outrank abnormal ones: together they are 2 points, never 3.",
    "Placing of endometrium, ovary, other urological, gallbladder and cervix, and the figures at 6 and 24 months, are from knowledge and to be read again; whole numbers were seen at 91, 78 and 27 %.",
    "A validation of 2019 (616 people irradiated) prints three survival figures for four times: not used.",
)
katagiri_score = counted("katagiri", "Katagiri score", 0, 10)
_BY_TIERS: Final = (
    primary_class, visceral_or_cerebral, abnormal_blood, critical_blood, ecog_performance_status,
    previous_chemotherapy, multiple_bone_metastases,
)  # fmt: skip
_BY_VALUES: Final = (
    primary_class, visceral_or_cerebral, c_reactive_protein, lactate_dehydrogenase, albumin,
    platelets, total_calcium, total_bilirubin, ecog_performance_status, previous_chemotherapy,
    multiple_bone_metastases,
)  # fmt: skip

katagiri = Instrument(
    "katagiri",
    "New Katagiri score, blood values judged",
    measures="The group, by survival, of a person with bone metastases.",
    area=AssessmentArea.PROGNOSIS,
    only_if=bone_metastases,
    items=_BY_TIERS,
    scores=(
        Score(
            katagiri_score,
            of=_BY_TIERS,
            by=katagiri_points,
            words="sum of six factors",
            rises=True,
            higher="worse",
            bands=_BANDS,
            source=katagiri_2014.at("points of each factor"),
            checked=Checked.IN_PART,
        ),
    ),
    version="2014",
    recall=ON_THE_DAY,
    interval=SCHEDULE,
    licence=POINT_TABLE,
    together=False,
    notes=_NOTES,
    source=katagiri_2014.at("scoring system"),
    checked=Checked.IN_PART,
)

katagiri_from_values = Instrument(
    "katagiri-from-values",
    "New Katagiri score, blood values measured",
    measures="The same from blood values as they were measured.",
    area=AssessmentArea.PROGNOSIS,
    only_if=bone_metastases,
    items=_BY_VALUES,
    scores=(
        Score(
            counted("katagiri_from_values", "Katagiri score from blood values", 0, 10),
            of=_BY_VALUES,
            by=katagiri_points_from_values,
            words="sum of six factors",
            missing=f"{OPEN}; a critical value settles the blood by itself, an abnormal one only where no critical one can still come",
            partial=True,
            higher="worse",
            bands=_BANDS,
            fills=katagiri_score,
            source=katagiri_2014.at("points of each factor; limits of blood values"),
            checked=Checked.IN_PART,
        ),
    ),
    version="2014",
    recall=ON_THE_DAY,
    interval=SCHEDULE,
    licence=POINT_TABLE,
    together=False,
    notes=(
        *_NOTES,
        "Calcium as the paper prints it, not adjusted for albumin.",
    ),
    source=katagiri_2014.at("scoring system"),
    checked=Checked.IN_PART,
)
