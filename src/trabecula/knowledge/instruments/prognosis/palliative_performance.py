"""PPSv2: how far does this person get through the day?

Why      It can be seen at the bedside by anybody who cares for the person, down to the last days.
Misuse   By averaging the columns: the best fit goes from left to right, and what stands further
         left decides. In practice its number is close to Karnofsky's, but it is not that status.
"""

from typing import Final

from trabecula.calculation.palliative_performance import (
    ACTIVITY,
    AMBULATION,
    CONSCIOUSNESS,
    INTAKE,
    SELF_CARE,
    palliative_performance,
)
from trabecula.knowledge.instruments.items import chosen, counted
from trabecula.knowledge.instruments.prognosis.survival_factors import lasting
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_clinical_judgement
from trabecula.knowledge.sources.instruments_of_prognosis import anderson_1996
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.source import Checked

ambulation = chosen("pps_ambulation", "getting about", tuple(AMBULATION))
activity = chosen(
    "pps_activity",
    "activity and disease",
    tuple(ACTIVITY),
    words=(
        ("normal_no_evidence", "normal activity, no sign of disease"),
        ("normal_some_evidence", "normal activity, some disease"),
        ("normal_with_effort", "normal activity with effort, some disease"),
        ("no_normal_work", "normal work not possible, significant disease"),
        ("no_hobby_or_housework", "hobby or housework not possible, significant disease"),
        ("no_work_at_all", "no work possible, extensive disease"),
        ("unable_to_do_most", "most activity not possible, extensive disease"),
        ("unable_to_do_any", "no activity possible, extensive disease"),
    ),
)
self_care = chosen("pps_self_care", "self-care", tuple(SELF_CARE))
intake = chosen(
    "pps_intake",
    "eating and drinking",
    tuple(INTAKE),
    words=(("sips", "sips only"), ("mouth_care", "mouth care only")),
)
consciousness = chosen(
    "pps_consciousness",
    "consciousness",
    tuple(CONSCIOUSNESS),
    words=(
        ("full", "full, not confused"),
        ("confusion", "full, confused"),
        ("drowsy", "drowsy, confused or not"),
    ),
)
_FIVE: Final = (ambulation, activity, self_care, intake, consciousness)

palliative_performance_level = lasting(
    counted(
        "pps", "Palliative Performance Scale", 0, 100, step=10, meaning="In percent; 0 is death."
    ),
    shelf_life_of_clinical_judgement,
)

pps = Instrument(
    "pps",
    "Palliative Performance Scale, version 2",
    measures="Performance from five observations, in percent.",
    area=AssessmentArea.PROGNOSIS,
    items=_FIVE,
    scores=(
        Score(
            palliative_performance_level,
            of=_FIVE,
            by=palliative_performance,
            words="the level that fits best from left to right; of several that fit, the highest",
            higher="better",
            source=anderson_1996.at("best horizontal fit, leftward precedence; table of levels"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="PPSv2",
    recall="now",
    interval="at baseline, on decline, and at every contact in the last weeks",
    licence=Licence("Victoria Hospice holds the rights: neutral labels only, wording on licence."),
    assessors=(Assessor.CLINICIAN, Assessor.CARER),
    notes=(
        "The table of levels is from knowledge; the rule of the best fit was seen second-hand.",
        "Near Karnofsky in practice (from knowledge); neither is turned into the other.",
    ),
    source=anderson_1996.at("scale and instructions"),
    checked=Checked.FROM_KNOWLEDGE,
)
