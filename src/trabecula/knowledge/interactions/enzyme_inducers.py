"""Which medicines fail beside an anti-epileptic that induces enzymes?

Why      Carbamazepine for nerve pain can end the effect of cancer treatment.
Misuse   Phenytoin and phenobarbital do the same.
"""

from trabecula.knowledge.medicine_classes.cancer import (
    chemotherapy,
    targeted_medicines_cleared_by_cyp3a4,
)
from trabecula.knowledge.medicine_classes.single import (
    carbamazepine,
    carbamazepine_and_the_like,
    what_inducers_take_away,
)
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.sources.medicines_lists import (
    ansm_interactions_2020,
    ddinter,
    strong_inducers_table,
)
from trabecula.language.interaction import Category, Interaction, Severity
from trabecula.language.source import Checked

ROWS = (
    Interaction(
        "I86",
        Severity.CONTRAINDICATED,
        Category.ENZYME_INDUCER,
        sides=(carbamazepine_and_the_like, targeted_medicines_cleared_by_cyp3a4),
        mechanism="CYP3A4 is induced (exposure to midazolam falls to about 0.2).",
        effect="The cancer treatment fails.",
        management=(
            "Do not start it; a gabapentinoid or levetiracetam instead.",
            "Phenytoin and phenobarbital: the same.",
        ),
        sources=(
            strong_inducers_table.at("carbamazepine, phenytoin"),
            ddinter.at("carbamazepine and kinase inhibitor pairs"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I87",
        Severity.MAJOR,
        Category.ENZYME_INDUCER,
        sides=(carbamazepine_and_the_like, what_inducers_take_away),
        mechanism="Enzymes are induced.",
        effect="Anticoagulants by mouth, opioids and corticosteroids fail.",
        management=("Avoid.",),
        sources=(
            ddinter.at("carbamazepine, phenytoin pairs"),
            ansm_interactions_2020.at("enzyme inducers with direct oral anticoagulants"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I88",
        Severity.MAJOR,
        Category.ENZYME_INDUCER,
        sides=(carbamazepine, chemotherapy),
        mechanism="Both suppress the bone marrow.",
        effect="Low blood counts.",
        management=("Avoid.",),
        sources=(us_labels.at("carbamazepine: bone marrow depression"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
)
