"""Which other pairs matter for pain?

Why      Paracetamol, ketamine, lidocaine and gabapentin are thought of as harmless company.
Misuse   Paracetamol masks a fever: in neutropenia the temperature comes first.
"""

from trabecula.knowledge.facts.laboratory import neutrophils
from trabecula.knowledge.medicine_classes.bone_and_bowel import (
    antacids_and_morphine,
    lidocaine_on_the_skin,
)
from trabecula.knowledge.medicine_classes.heart_and_kidney import class_one_antiarrhythmics
from trabecula.knowledge.medicine_classes.opioids import all_opioids
from trabecula.knowledge.medicine_classes.single import gabapentin, ketamine, paracetamol, warfarin
from trabecula.knowledge.sources.medicines_guidelines import (
    nccn_cancer_pain,
    palliative_care_formulary,
)
from trabecula.knowledge.sources.medicines_labels import lidocaine_patch_label, us_labels
from trabecula.knowledge.sources.medicines_lists import ansm_interactions_2020
from trabecula.language.interaction import Category, Interaction, Severity
from trabecula.language.quantity import BillionsPerLitre
from trabecula.language.source import Checked

ROWS = (
    Interaction(
        "I105",
        Severity.MODERATE,
        Category.OTHER,
        sides=(paracetamol, warfarin),
        mechanism="Clotting factors fall.",
        effect="The INR rises, from 2 g a day (one source: 4 g a day for 4 days or more); bleeding.",
        management=("INR on day 4 to 7.",),
        sources=(ansm_interactions_2020.at("vitamin K antagonists and paracetamol"),),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I106",
        Severity.MODERATE,
        Category.OTHER,
        sides=(paracetamol,),
        when=neutrophils < BillionsPerLitre(0.5),
        mechanism="Fever is masked.",
        effect="Sepsis is treated late.",
        management=(
            "Take the temperature before each dose; no regular paracetamol where nobody does.",
        ),
        sources=(nccn_cancer_pain.at("paracetamol and neutropenic fever"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I107",
        Severity.MAJOR,
        Category.OTHER,
        sides=(ketamine, all_opioids),
        mechanism="Ketamine makes the opioid work again.",
        effect="Breathing fails when ketamine is started.",
        management=("Reduce the opioid by 25 to 50%.",),
        sources=(palliative_care_formulary.at("ketamine: opioid dose"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I108",
        Severity.MODERATE,
        Category.OTHER,
        sides=(lidocaine_on_the_skin, class_one_antiarrhythmics),
        mechanism="Two sodium channel blockers.",
        effect="Toxicity to heart and brain.",
        management=("Limit the area and the time.",),
        sources=(lidocaine_patch_label.at("class I antiarrhythmics"),),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I109",
        Severity.MINOR,
        Category.OTHER,
        sides=(gabapentin, antacids_and_morphine),
        mechanism="Antacids hold back a fifth of it; morphine raises exposure by about 44%.",
        effect="Less gabapentin with antacids, more with morphine.",
        management=("Antacids 2 hours apart.", "With morphine: monitor."),
        sources=(us_labels.at("gabapentin: section 7"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
)
