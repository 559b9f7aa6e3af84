"""What changes a corticosteroid, and what does it change?

Why      Dexamethasone saves the cord, and disturbs immunotherapy, sugar and clotting.
Misuse   None of these rows withholds dexamethasone from a compressed cord.
"""

from trabecula.knowledge.medicine_classes.anti_inflammatories import anticoagulants, corticosteroids
from trabecula.knowledge.medicine_classes.bone_and_bowel import antidiabetics
from trabecula.knowledge.medicine_classes.cancer import (
    immune_checkpoint_inhibitors,
    targeted_medicines_cleared_by_cyp3a4,
)
from trabecula.knowledge.medicine_classes.enzymes import (
    strong_cyp3a4_inducers,
    strong_cyp3a4_inhibitors,
)
from trabecula.knowledge.medicine_classes.single import dexamethasone
from trabecula.knowledge.sources.medicines_guidelines import nccn_cancer_pain
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.sources.medicines_lists import (
    ansm_interactions_2020,
    ddinter,
    ddinter_dexamethasone_nivolumab,
)
from trabecula.language.interaction import Category, Interaction, Severity
from trabecula.language.source import Checked

ROWS = (
    Interaction(
        "I80",
        Severity.MODERATE,
        Category.CORTICOSTEROID,
        sides=(dexamethasone, immune_checkpoint_inhibitors),
        mechanism="Immunity is suppressed.",
        effect="Less effect of immunotherapy, where 10 mg of prednisone or more a day are taken when it begins.",
        management=("Not for preventing a pain flare by default.",),
        exceptions=("Never withheld for cord compression or for an immune-related adverse event.",),
        sources=(
            ddinter_dexamethasone_nivolumab.at("dexamethasone and nivolumab"),
            nccn_cancer_pain.at("corticosteroids with immunotherapy"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I81",
        Severity.MODERATE,
        Category.CORTICOSTEROID,
        sides=(dexamethasone, targeted_medicines_cleared_by_cyp3a4),
        mechanism="CYP3A4 is induced, by dose and time (from about 8 to 16 mg, or beyond 5 days).",
        effect="Less of the cancer treatment.",
        management=("5 days or fewer are acceptable; beyond 7 days ask the oncology pharmacist.",),
        sources=(
            us_labels.at("dexamethasone: induction of CYP3A4"),
            ddinter.at("dexamethasone and kinase inhibitor pairs"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I82",
        Severity.MODERATE,
        Category.CORTICOSTEROID,
        sides=(dexamethasone, strong_cyp3a4_inhibitors),
        mechanism="CYP3A4 no longer clears it.",
        effect="Effects of too much corticosteroid.",
        management=("Reduce the dose.",),
        sources=(ansm_interactions_2020.at("dexamethasone and strong inhibitors of CYP3A4"),),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I83",
        Severity.MODERATE,
        Category.CORTICOSTEROID,
        sides=(dexamethasone, strong_cyp3a4_inducers),
        mechanism="CYP3A4 clears it faster.",
        effect="Loss of effect, in cord compression too.",
        management=("Raise the dose on advice.",),
        sources=(ansm_interactions_2020.at("corticosteroids and enzyme inducers"),),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I84",
        Severity.MODERATE,
        Category.CORTICOSTEROID,
        sides=(corticosteroids, antidiabetics),
        mechanism="Corticosteroids raise blood sugar.",
        effect="High blood sugar.",
        management=("A plan for measuring and treating sugar.",),
        sources=(us_labels.at("corticosteroids: antidiabetics"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I85",
        Severity.MODERATE,
        Category.CORTICOSTEROID,
        sides=(corticosteroids, anticoagulants),
        mechanism="Clotting factors and the stomach change.",
        effect="The INR changes; bleeding.",
        management=("INR on day 3 to 7.",),
        sources=(ansm_interactions_2020.at("corticosteroids and anticoagulants"),),
        checked=Checked.IN_PART,
    ),
)
