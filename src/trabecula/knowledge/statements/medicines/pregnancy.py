"""Pregnant, or perhaps: what is held?

Why      Some of these medicines harm the child for good.
Misuse   To leave the mother in pain: opioids stay possible, with the obstetricians.
"""

from typing import Final

from trabecula.knowledge.facts.inputs import sex_for_equations
from trabecula.knowledge.facts.medicine_safety import pregnancy, weeks_pregnant
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.policy.medicines import age_beyond_pregnancy
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.language.condition import known, not_known
from trabecula.language.quantity import Weeks
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

NOT_PREGNANT: Final = pregnancy.equals("not_pregnant") | (
    not_known(pregnancy) & ((age >= age_beyond_pregnancy) | sex_for_equations.equals("male"))
)
"""Known not to be; men and older women are not asked, and a recorded pregnancy counts in anyone."""
PREGNANCY_NOT_EXCLUDED: Final = known(pregnancy) | (
    ((age < age_beyond_pregnancy) | not_known(age))
    & (sex_for_equations.equals("female") | not_known(sex_for_equations))
)
"""What is recorded of a pregnancy counts, and otherwise it is to be asked."""
MAY_BE_PREGNANT: Final = pregnancy.is_in(("possible", "pregnant")) & PREGNANCY_NOT_EXCLUDED
PREGNANT_FROM_20_WEEKS: Final = MAY_BE_PREGNANT & (weeks_pregnant >= Weeks(20))

medicines_held_in_pregnancy = Statement(
    "Medicines held in pregnancy",
    code="MED-44",
    when=MAY_BE_PREGNANT,
    says=(
        "No anti-inflammatory from 20 weeks, no bone-modifying agent, no radiopharmaceutical, no valproate or carbamazepine.",
        "Opioids together with obstetrics; a test today where pregnancy is possible.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.SAME_DAY,
    owner=(Role.ONCOLOGY, Role.PHARMACY),
    strength=Strength.STRONG,
    evidence="labels",
    sources=(us_labels.at("pregnancy in the labels of these medicines (from knowledge)"),),
    checked=Checked.FROM_KNOWLEDGE,
)
