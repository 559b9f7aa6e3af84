"""The liver is impaired: which medicines, and how much less?

Why      Prodrugs fail to work, others stay for days, and encephalopathy looks like sedation.
Misuse   To infer a class from liver metastases alone. A class that is not known is not class A.
"""

from typing import Final

from trabecula.knowledge.facts.medicine_safety import child_pugh_class, liver_disease
from trabecula.knowledge.sources.medicines_guidelines import palliative_care_formulary
from trabecula.knowledge.sources.medicines_labels import tapentadol_label, us_labels
from trabecula.language.condition import known, not_known
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

LIVER_NOT_EXCLUDED: Final = liver_disease | not_known(liver_disease) | known(child_pugh_class)
"""A class that is recorded counts, and without liver disease none need be asked."""
NO_LIVER_DISEASE: Final = liver_disease.is_no & not_known(child_pugh_class)
MODERATE_OR_SEVERE: Final = child_pugh_class.is_in(("b", "c")) & LIVER_NOT_EXCLUDED
SEVERE: Final = child_pugh_class.equals("c") & LIVER_NOT_EXCLUDED

medicines_in_moderate_liver_impairment = Statement(
    "Medicines in moderate liver impairment",
    code="MED-15",
    when=child_pugh_class.equals("b") & LIVER_NOT_EXCLUDED,
    says=(
        "Avoid codeine, extended-release tramadol, duloxetine and anti-inflammatories.",
        "Paracetamol no more than 2 g a day; halve fentanyl and hydromorphone; tapentadol from 50 mg every 8 hours.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.PHARMACY, Role.PALLIATIVE_CARE),
    strength=Strength.STRONG,
    evidence="labels",
    sources=(
        tapentadol_label.at("dose in Child-Pugh class B"),
        us_labels.at("hepatic impairment in the other labels (from knowledge)"),
    ),
    checked=Checked.IN_PART,
)

medicines_in_severe_liver_impairment = Statement(
    "Medicines in severe liver impairment",
    code="MED-16",
    when=SEVERE,
    says=(
        "Ask a specialist. Fentanyl in low doses, intravenously or under the skin.",
        "No morphine with extended release; in no form oxycodone, methadone, tapentadol, an anti-inflammatory or duloxetine.",
        "Lactulose for the bowels.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.PALLIATIVE_CARE, Role.PHARMACY),
    strength=Strength.CONSENSUS,
    evidence="labels and palliative practice",
    sources=(palliative_care_formulary.at("hepatic impairment (from knowledge)"),),
    checked=Checked.FROM_KNOWLEDGE,
    monitor=("Encephalopathy.",),
)
