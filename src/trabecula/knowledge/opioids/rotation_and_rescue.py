"""How far a new opioid is reduced, and how large a rescue dose is.

Why      Tolerance to one opioid is only part of tolerance to another. A rescue dose follows from
         the new background, never from the old one.
Misuse   On a fentanyl patch by the bands for rotation, which are low already. For transmucosal
         fentanyl, which is titrated from its lowest strength.
"""

from fractions import Fraction

from trabecula.knowledge.sources.medicines_guidelines import (
    asco_opioids_2023_not_seen,
    derived_by_the_project,
    esmo_cancer_pain_2018,
    nccn_cancer_pain,
)
from trabecula.knowledge.sources.medicines_labels import tapentadol_label
from trabecula.knowledge.sources.medicines_lists import (
    msd_equianalgesic_table,
    nsw_handbook,
    uk_conversion_card,
)
from trabecula.language.opioid_table import RescueFraction, RescueRule, RotationReason, RotationRule
from trabecula.language.source import Checked, Citation

rotation = RotationRule(
    name="Reduction for incomplete cross-tolerance",
    holds=(Fraction("0.25"), Fraction("0.5")),
    most_if=(
        RotationReason.OLDER_OR_FRAIL,
        RotationReason.HIGH_DOSE,
        RotationReason.ORGAN_IMPAIRMENT,
        RotationReason.SEVERAL_SEDATIVES,
        RotationReason.TOXICITY_WITH_PAIN_CONTROLLED,
    ),
    least_if=(RotationReason.PAIN_WITHOUT_TOXICITY,),
    high_dose=Fraction(200),
    reassess_hours=(24, 72),
    sources=(
        nccn_cancer_pain.at("opioid rotation"),
        tapentadol_label.at("start at half of the calculated dose"),
        msd_equianalgesic_table.at("footnote: reduce by 50 %"),
        derived_by_the_project.at("opioid_factors.json, rotation: when 50, when 25"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)


def _fraction(
    name: str, lowest: Fraction, highest: Fraction, checked: Checked, *sources: Citation
) -> RescueFraction:
    return RescueFraction(name=name, holds=(lowest, highest), sources=sources, checked=checked)


rescue = RescueRule(
    usual=Fraction(1, 10),
    least=Fraction(1, 20),
    most=Fraction(1, 6),
    by_source=(
        _fraction("ESMO 2018", Fraction(1, 10), Fraction(3, 20), Checked.FROM_KNOWLEDGE, esmo_cancer_pain_2018.at("breakthrough pain")),
        _fraction("ASCO 2023", Fraction(1, 20), Fraction(1, 5), Checked.FROM_KNOWLEDGE, asco_opioids_2023_not_seen.at("rescue doses")),
        _fraction("NCCN", Fraction(1, 10), Fraction(1, 5), Checked.FROM_KNOWLEDGE, nccn_cancer_pain.at("rescue doses")),
        _fraction("UK and Australian local practice", Fraction(1, 6), Fraction(1, 6), Checked.YES, nsw_handbook.at("breakthrough dose"), uk_conversion_card.at("one sixth of the day's dose")),
        _fraction("Trabecula", Fraction(1, 10), Fraction(1, 6), Checked.FROM_KNOWLEDGE, derived_by_the_project.at("opioid_factors.json, rescue: default and most")),
    ),
    interval="by mouth: look again after 1 hour; typically every 2 to 4 hours; more than 3 to 4 a day: review the background",
)  # fmt: skip
