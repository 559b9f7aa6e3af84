"""Which medicines for the bowels, nausea and the stomach clash?

Why      Laxative antagonists, antiemetics and acid blockers are added without a second look.
Misuse   A proton pump inhibitor beside some kinase inhibitors ends the cancer treatment.
"""

from trabecula.knowledge.medicine_classes.bone_and_bowel import (
    dopamine_antagonists,
    proton_pump_inhibitors,
)
from trabecula.knowledge.medicine_classes.cancer import (
    angiogenesis_inhibitors,
    cancer_medicines_that_need_acid,
)
from trabecula.knowledge.medicine_classes.enzymes import (
    strong_cyp3a4_inducers,
    strong_cyp3a4_inhibitors,
)
from trabecula.knowledge.medicine_classes.nervous_system import anticholinergics
from trabecula.knowledge.medicine_classes.opioids import peripheral_opioid_antagonists
from trabecula.knowledge.medicine_classes.single import (
    metoclopramide,
    naloxegol,
    naloxegol_and_naldemedine,
    ondansetron,
    tramadol,
)
from trabecula.knowledge.sources.medicines_guidelines import palliative_care_formulary
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.sources.medicines_lists import ansm_interactions_2020, ddinter
from trabecula.language.interaction import Category, Interaction, Severity
from trabecula.language.source import Checked

ROWS = (
    Interaction(
        "I98",
        Severity.CONTRAINDICATED,
        Category.OTHER,
        sides=(naloxegol, strong_cyp3a4_inhibitors),
        mechanism="CYP3A4 no longer clears it: the level rises twelvefold.",
        effect="Opioid withdrawal.",
        management=("Contraindicated; methylnaltrexone instead.",),
        sources=(
            ansm_interactions_2020.at("naloxegol and strong inhibitors of CYP3A4"),
            ddinter.at("naloxegol and inhibitor pairs"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I99",
        Severity.MAJOR,
        Category.OTHER,
        sides=(naloxegol_and_naldemedine, strong_cyp3a4_inducers),
        mechanism="CYP3A4 clears it faster.",
        effect="Loss of effect.",
        management=("Advised against; methylnaltrexone instead.",),
        sources=(ansm_interactions_2020.at("naloxegol, naldemedine and enzyme inducers"),),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I100",
        Severity.MAJOR,
        Category.OTHER,
        sides=(peripheral_opioid_antagonists, angiogenesis_inhibitors),
        mechanism="The wall of the bowel is weakened.",
        effect="Perforation of the bowel.",
        management=(
            "Avoid; avoid too where a tumour sits in the wall of the bowel, which no fact here tells.",
        ),
        sources=(us_labels.at("peripherally acting opioid antagonists: perforation"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I101",
        Severity.MODERATE,
        Category.OTHER,
        sides=(ondansetron, tramadol),
        mechanism="The 5-HT3 receptor through which tramadol works is blocked.",
        effect="Each does less: pain relief and antiemesis.",
        management=("Change one of the two.",),
        sources=(ansm_interactions_2020.at("tramadol and ondansetron"),),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I102",
        Severity.MAJOR,
        Category.OTHER,
        sides=(metoclopramide, dopamine_antagonists),
        mechanism="Dopamine is blocked twice.",
        effect="Movement disorders, neuroleptic malignant syndrome.",
        management=("One only.",),
        sources=(us_labels.at("metoclopramide: antipsychotics"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I103",
        Severity.MODERATE,
        Category.OTHER,
        sides=(metoclopramide, anticholinergics),
        mechanism="One speeds the gut, the other slows it.",
        effect="Each does less.",
        management=("Avoid the pair.",),
        sources=(palliative_care_formulary.at("metoclopramide with anticholinergics"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I104",
        Severity.MAJOR,
        Category.OTHER,
        sides=(proton_pump_inhibitors, cancer_medicines_that_need_acid),
        mechanism="Less acid, less uptake; omeprazole also blocks CYP2C19, which activates clopidogrel.",
        effect="The kinase inhibitor or clopidogrel fails.",
        management=(
            "No proton pump inhibitor with pazopanib, dasatinib or erlotinib; an H2 blocker at a distance.",
            "Rather leave out the anti-inflammatory than add a proton pump inhibitor.",
        ),
        sources=(us_labels.at("section 7: proton pump inhibitors"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
)
