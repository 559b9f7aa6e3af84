"""BFI, stool form and days without stool: do the bowels work?

Why      Constipation from opioids hurts, stops people eating and moving, and can be prevented.
Misuse   Above 28.8 is constipation, 28.8 itself is not. Loose stools with a high index may be
         overflow past a blockage: that is no reason to stop laxatives unseen.
"""

from trabecula.calculation.scoring import mean, only
from trabecula.calculation.three_answers import above, all_of
from trabecula.knowledge.facts.nutrition import bowel_function_index, days_without_stool
from trabecula.knowledge.instruments.items import counted, measured, yes_no
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_eating
from trabecula.knowledge.sources.instruments_of_side_effects import (
    lewis_1997,
    rentz_2009,
    ueberall_2011,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Band,
    Bands,
    Instrument,
    Licence,
    MeaningfulChange,
    Score,
)
from trabecula.language.item import Rated
from trabecula.language.quantity import PercentScore
from trabecula.language.source import Checked

ease = measured("bfi_ease", "hard to pass stool", PercentScore, 0, 100)
incomplete = measured("bfi_incomplete", "bowel not emptied", PercentScore, 0, 100)
judgement = measured("bfi_judgement", "own judgement of constipation", PercentScore, 0, 100)

bfi = Instrument(
    "bfi",
    "Bowel Function Index",
    measures="Constipation from opioids over the last week.",
    area=AssessmentArea.SIDE_EFFECTS,
    items=(ease, incomplete, judgement),
    scores=(
        Score(
            bowel_function_index,
            of=(ease, incomplete, judgement),
            by=mean,
            words="mean of the three items",
            rises=True,
            higher="worse",
            bands=(
                Bands(
                    "reference range",
                    (Band("normal"), Band("opioid-induced constipation", 28.8, above=True)),
                    source=ueberall_2011.at("reference range"),
                    checked=Checked.YES,
                ),
            ),
            change=MeaningfulChange(
                12, 12, source=rentz_2009.at("meaningful change"), checked=Checked.YES
            ),
            decimals=1,
            source=rentz_2009.at("items and scoring"),
            checked=Checked.YES,
        ),
    ),
    version="BFI",
    recall="7 days",
    interval="every 2 to 4 weeks",
    licence=Licence("Terms of its owner not seen: scored from answers, with labels of our own."),
    self_report=True,
    assessors=(Assessor.PERSON, Assessor.CLINICIAN),
    notes=("Each item from 0 (no trouble) to 100 (the most).",),
    source=rentz_2009.at("index"),
    checked=Checked.YES,
)

bristol_type = Rated(
    "stool form",
    "bristol_type",
    "Which form do the stools have, from 1 (hard lumps) to 7 (liquid)?",
    lowest=1,
    highest=7,
    meaning="Type of the Bristol stool form, of the last stool.",
    keeps=shelf_life_of_eating,
)


def _three_or_more(days: float) -> bool:
    return days >= 3


def _is_overflow(stool: float | None, index: float | None) -> bool | None:
    return all_of(None if stool is None else stool >= 6, above(index, 28.8))


bowel_habit = Instrument(
    "bowel-habit",
    "Stool form and days without stool",
    measures="Constipation, diarrhoea, and overflow past a blockage.",
    area=AssessmentArea.SIDE_EFFECTS,
    items=(days_without_stool, bristol_type, bowel_function_index),
    scores=(
        Score(
            counted("bristol", "Bristol stool form", 1, 7),
            of=(bristol_type,),
            by=only,
            words="the type that was seen",
            rises=True,
            bands=(
                Bands(
                    "stool form",
                    (
                        Band("constipation"),
                        Band("normal", 3),
                        Band("lacking fibre", 5),
                        Band("diarrhoea", 6),
                    ),
                    source=lewis_1997.at("meaning of the types"),
                    checked=Checked.FROM_KNOWLEDGE,
                ),
            ),
            source=lewis_1997.at("types"),
            checked=Checked.YES,
        ),
        Score(
            yes_no(
                "no_stool_for_three_days",
                "no stool for 3 days",
                meaning="Ask and examine for impaction and blockage.",
            ),
            of=(days_without_stool,),
            by=_three_or_more,
            words="3 days or more without stool",
            source=panel.at("days without stool"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            yes_no(
                "overflow_possible",
                "possible overflow",
                meaning="Loose stools past a blockage: examine before laxatives are stopped.",
            ),
            of=(bristol_type, bowel_function_index),
            by=_is_overflow,
            words="type 6 or 7 with an index above 28.8",
            missing="a type below 6, or an index of 28.8 or less, settles it",
            partial=True,
            source=panel.at("overflow"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="Bristol types 1 to 7",
    recall="since the last stool",
    interval="daily while titrating, and the first 7 days after rotation",
    licence=Licence("Types by number; the picture of the form scale needs permission."),
    together=False,
    assessors=(Assessor.PERSON, Assessor.CARER, Assessor.CLINICIAN),
    source=lewis_1997.at("types"),
    checked=Checked.IN_PART,
)
