"""Pregnant, or perhaps: what is held?

Why      Some of these medicines harm the child for good.
Misuse   To leave the mother in pain: opioids stay possible, with the obstetricians.
"""

from trabecula.knowledge.facts.medicine_safety import pregnancy
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

medicines_held_in_pregnancy = Statement(
    "Medicines held in pregnancy",
    code="MED-44",
    when=pregnancy.is_in(("possible", "pregnant")),
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
