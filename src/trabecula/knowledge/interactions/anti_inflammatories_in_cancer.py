"""Which cancer treatments make an anti-inflammatory dangerous?

Why      Anti-inflammatories hold back the kidneys' clearance of methotrexate and pemetrexed.
Misuse   A blood count that is not known is not a good one.
"""

from trabecula.knowledge.facts.laboratory import creatinine_clearance, neutrophils, platelets
from trabecula.knowledge.medicine_classes.anti_inflammatories import (
    nsaids,
    reuptake_inhibitors_that_bleed,
)
from trabecula.knowledge.medicine_classes.bone_and_bowel import bisphosphonates_by_vein
from trabecula.knowledge.medicine_classes.cancer import angiogenesis_inhibitors
from trabecula.knowledge.medicine_classes.single import (
    cisplatin,
    ifosfamide,
    methotrexate,
    pemetrexed,
)
from trabecula.knowledge.sources.medicines_labels import (
    european_labels,
    pemetrexed_and_nsaids,
    us_labels,
)
from trabecula.knowledge.sources.medicines_lists import ansm_interactions_2020, ddinter
from trabecula.language.interaction import Category, Interaction, Severity
from trabecula.language.quantity import BillionsPerLitre, MillilitresPerMinute
from trabecula.language.source import Checked

ROWS = (
    Interaction(
        "I60",
        Severity.MAJOR,
        Category.ANTI_INFLAMMATORY,
        sides=(nsaids, methotrexate),
        mechanism="The kidneys clear methotrexate more slowly; above 20 mg a week one source advises against the pair.",
        effect="Bone marrow failure, kidney injury.",
        management=(
            "Contraindicated with high doses of methotrexate.",
            "With low doses: blood count and creatinine weekly.",
        ),
        sources=(
            ansm_interactions_2020.at("methotrexate and anti-inflammatories"),
            ddinter.at("NSAID and methotrexate pairs"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I61",
        Severity.MAJOR,
        Category.ANTI_INFLAMMATORY,
        sides=(nsaids, pemetrexed),
        when=creatinine_clearance < MillilitresPerMinute(80),
        mechanism="The kidneys clear pemetrexed more slowly.",
        effect="Toxicity to the bone marrow.",
        management=(
            "Clearance 45 to 79 mL/min: stop an anti-inflammatory of short half-life 2 days before, on the day and 2 days after.",
            "One of long half-life (naproxen, meloxicam; celecoxib to be prudent): from 5 days before to 2 days after.",
        ),
        exceptions=("From a clearance of 80 mL/min a moderate dose is acceptable.",),
        sources=(
            pemetrexed_and_nsaids.at("clearance of 45 to 79 mL/min"),
            ansm_interactions_2020.at("pemetrexed and anti-inflammatories"),
            ddinter.at("NSAID and pemetrexed pairs"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I62",
        Severity.MAJOR,
        Category.ANTI_INFLAMMATORY,
        sides=(nsaids, cisplatin),
        mechanism="Both harm the kidneys.",
        effect="Kidney injury, loss of hearing.",
        management=("Avoid from 2 days before until recovery; paracetamol instead.",),
        sources=(us_labels.at("cisplatin: nephrotoxic medicines"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I63",
        Severity.MAJOR,
        Category.ANTI_INFLAMMATORY,
        sides=(nsaids, ifosfamide),
        mechanism="Both harm the kidneys.",
        effect="Kidney injury, encephalopathy.",
        management=("Avoid around the infusion.",),
        sources=(european_labels.at("ifosfamide: nephrotoxic medicines"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I68",
        Severity.MAJOR,
        Category.ANTI_INFLAMMATORY,
        sides=(nsaids, angiogenesis_inhibitors),
        mechanism="Perforation, bleeding, high blood pressure and poor healing add up.",
        effect="Perforation of the gut, bleeding.",
        management=(
            "Avoid.",
            "Only as a specialist's override with a reason: 3 days at most, with a proton pump inhibitor.",
        ),
        sources=(us_labels.at("angiogenesis inhibitors: perforation, haemorrhage"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I69",
        Severity.MAJOR,
        Category.ANTI_INFLAMMATORY,
        sides=(nsaids,),
        when=(platelets < BillionsPerLitre(100)) | (neutrophils < BillionsPerLitre(0.5)),
        mechanism="Platelets no longer stick, and fever is masked.",
        effect="Bleeding; a fever that is not seen.",
        management=(
            "No anti-inflammatory below 50 thousand million platelets per litre; from 50 to 100 celecoxib only.",
            "None at the lowest point of the blood count after chemotherapy.",
        ),
        sources=(european_labels.at("anti-inflammatories: thrombocytopenia"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I71",
        Severity.MODERATE,
        Category.ANTI_INFLAMMATORY,
        sides=(nsaids, reuptake_inhibitors_that_bleed),
        mechanism="Platelets lack serotonin.",
        effect="Bleeding.",
        management=("A proton pump inhibitor where there is a risk.",),
        sources=(
            ansm_interactions_2020.at("anti-inflammatories and serotonin reuptake inhibitors"),
            us_labels.at("reuptake inhibitors: bleeding"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I72",
        Severity.MODERATE,
        Category.ANTI_INFLAMMATORY,
        sides=(nsaids, bisphosphonates_by_vein),
        mechanism="Both harm the kidneys.",
        effect="Kidney injury.",
        management=("Stop the anti-inflammatory for 2 to 3 days around the infusion; fluids.",),
        sources=(us_labels.at("zoledronate: nephrotoxic medicines"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
)
