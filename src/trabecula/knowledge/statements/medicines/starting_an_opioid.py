"""A first opioid: in which form, and with what beside it?

Why      The first days decide whether a person sleeps, vomits or gives up; most of it is avoidable.
Misuse   To begin with what cannot be taken back for days: a patch, a long-acting tablet, methadone.
"""

from typing import Final

from trabecula.knowledge.facts.opioid import opioids
from trabecula.knowledge.facts.opioid_use import laxative, opioid_naive, opioid_starting
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.sources.medicines_guidelines import (
    asco_opioids_2023,
    esmo_cancer_pain_2018,
    opioid_constipation_guidelines,
)
from trabecula.knowledge.statements.medicines.pain_intensity import MODERATE
from trabecula.language.condition import not_known
from trabecula.language.fact import takes
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

STARTING_AN_OPIOID: Final = opioid_starting | (
    not_known(opioid_starting) & opioid_naive & (worst_pain >= MODERATE)
)
"""Said to start, or, where that was not asked, a first opioid is what the pain calls for."""
ON_OR_STARTING_AN_OPIOID: Final = takes(opioids) | STARTING_AN_OPIOID

immediate_release_for_the_first_opioid = Statement(
    "Immediate release for the first opioid",
    code="MED-08",
    when=opioid_naive & ((worst_pain >= MODERATE) | opioid_starting),
    says=(
        "Immediate release, as needed or every 4 hours, at the lowest dose; titrate early.",
        "Not extended release, not a fentanyl patch, not methadone.",
        "Talk about function and goals, and agree on both.",
    ),
    modality=Modality.ANALGESIA,
    urgency=Urgency.SAME_DAY,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE, Role.PHARMACY),
    strength=Strength.STRONG,
    evidence="ASCO 1.2, 3.1 and 3.2: informal consensus, strong",
    sources=(asco_opioids_2023.at("recommendations 1.2, 3.1 and 3.2, with grades"),),
    checked=Checked.YES,
    contraindications=(
        "A fentanyl patch, or transmucosal fentanyl, in a person who is not opioid tolerant.",
    ),
    note="Starting dose of morphine, both sides: 5 mg, and regularly no more than 30 mg a day (NICE CG140), against 15 to 30 mg every 4 hours on the US tablet label.",
)

companions_of_an_opioid = Statement(
    "Companions of an opioid",
    code="MED-09",
    when=STARTING_AN_OPIOID | (takes(opioids) & laxative.is_no),
    says=(
        "A laxative from the same day: senna, with or without macrogol.",
        "An antiemetic as needed for the first 5 days.",
        "Offer naloxone where MED-40 applies.",
    ),
    modality=Modality.SAFETY,
    urgency=Urgency.SAME_DAY,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE, Role.NURSING),
    strength=Strength.STRONG,
    evidence="ESMO I, B for a preventive laxative",
    sources=(
        esmo_cancer_pain_2018.at("side effects of opioids: laxatives (from knowledge)"),
        opioid_constipation_guidelines.at("prevention (from knowledge)"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    precautions=("No laxative into an obstructed bowel (MON-12).",),
)
