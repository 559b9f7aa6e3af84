"""Which of this person's medicines raise serotonin, and which lengthen the QT interval?

Why      One more antiemetic or antidepressant may be the one too many.
Misuse   Serotonin points are the project's own ratings, and many medicines have none. Risk lists of
         the QT interval have dates: what was seen is of 2013 to 2017.
"""

from trabecula.knowledge.facts.laboratory import adjusted_calcium, magnesium, potassium
from trabecula.knowledge.medicine_classes.qt_interval import (
    qt_conditional_risk,
    qt_known_risk,
    qt_possible_risk,
)
from trabecula.knowledge.medicine_classes.serotonergic import (
    other_serotonergic_medicines,
    serotonin_a_little,
    serotonin_much,
    serotonin_some,
)
from trabecula.knowledge.sources.medicines_guidelines import derived_by_the_project
from trabecula.knowledge.sources.medicines_lists import qt_list_2017
from trabecula.language.medicine_family import MedicineFamily
from trabecula.language.medicine_load import Counts, Load, Part
from trabecula.language.quantity import MillimolesPerLitre
from trabecula.language.source import Checked


def _serotonin(family: MedicineFamily, points: int | None, says: str) -> Part:
    return Part(family, points, says, source=family.source, checked=Checked.FROM_KNOWLEDGE)


def _qt(family: MedicineFamily, says: str) -> Part:
    return Part(family, 1, says, source=family.source, checked=family.checked)


serotonin = Load(
    "serotonin",
    "medicines that raise serotonin",
    scale="ratings of the project, 0 to 3",
    counts=Counts.POINTS,
    most=3,
    parts=(
        _serotonin(serotonin_much, 3, "raises serotonin much"),
        _serotonin(serotonin_some, 2, "raises serotonin"),
        _serotonin(serotonin_a_little, 1, "raises serotonin a little"),
        _serotonin(other_serotonergic_medicines, None, "raises serotonin, not rated"),
    ),
    source=derived_by_the_project.at("section 1.4: serotonin"),
    checked=Checked.FROM_KNOWLEDGE,
)
qt_interval = Load(
    "qt",
    "medicines that lengthen the QT interval",
    scale="CredibleMeds, known risk of 2013 to 2017, others from knowledge",
    counts=Counts.MEDICINES,
    most=1,
    parts=(
        _qt(qt_known_risk, "known risk"),
        _qt(qt_possible_risk, "possible risk"),
        _qt(qt_conditional_risk, "conditional risk"),
    ),
    alarm_from=2,
    then="An ECG; potassium 4 mmol/L or more, magnesium 0.8 mmol/L or more; never two of known risk.",
    worse_with=(potassium < MillimolesPerLitre(4))
    | (magnesium < MillimolesPerLitre(0.8))
    | (adjusted_calcium < MillimolesPerLitre(2.1)),
    source=qt_list_2017.at("known risk"),
    checked=Checked.IN_PART,
)
