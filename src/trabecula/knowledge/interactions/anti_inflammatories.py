"""Which other medicines make an anti-inflammatory dangerous?

Why      Bleeding and kidney injury from anti-inflammatories come from their company.
Misuse   The triple of an anti-inflammatory, an inhibitor of the renin-angiotensin system and a
         diuretic hides in brand names and combinations: all three are looked for inside products.
"""

from trabecula.knowledge.medicine_classes.anti_inflammatories import (
    anticoagulants,
    antiplatelets,
    corticosteroids,
    nsaids,
)
from trabecula.knowledge.medicine_classes.heart_and_kidney import (
    calcineurin_inhibitors,
    diuretics,
    renin_angiotensin_inhibitors,
)
from trabecula.knowledge.medicine_classes.single import lithium
from trabecula.knowledge.sources.medicines_guidelines import beers_2023
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.sources.medicines_lists import ansm_interactions_2020, ddinter
from trabecula.language.interaction import Category, Interaction, Severity
from trabecula.language.source import Checked

ROWS = (
    Interaction(
        "I64",
        Severity.MAJOR,
        Category.ANTI_INFLAMMATORY,
        sides=(nsaids, anticoagulants),
        mechanism="Harm to the stomach lining, and platelets that do not stick.",
        effect="Bleeding from the gut, two- to fourfold.",
        management=(
            "Avoid.",
            "Only as a specialist's override with a reason: celecoxib with a proton pump inhibitor for 5 days at most, and a haemoglobin.",
        ),
        exceptions=("With a preventive dose of low molecular weight heparin: caution.",),
        sources=(
            ansm_interactions_2020.at("anti-inflammatories and anticoagulants"),
            ddinter.at("NSAID and anticoagulant pairs"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I65",
        Severity.MAJOR,
        Category.ANTI_INFLAMMATORY,
        sides=(nsaids, antiplatelets),
        mechanism="Two medicines against platelets; ibuprofen keeps aspirin from working.",
        effect="Bleeding from the gut; aspirin that does not protect.",
        management=("A proton pump inhibitor; no regular ibuprofen.",),
        sources=(us_labels.at("ibuprofen: aspirin"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I66",
        Severity.MODERATE,
        Category.ANTI_INFLAMMATORY,
        sides=(nsaids, renin_angiotensin_inhibitors),
        mechanism="Less blood reaches the kidneys, and potassium rises.",
        effect="Kidney injury, high potassium.",
        management=("Enough to drink; creatinine and potassium after 1 week.",),
        sources=(
            ansm_interactions_2020.at(
                "anti-inflammatories and inhibitors of the renin-angiotensin system"
            ),
            ddinter.at("NSAID and inhibitor pairs"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I67",
        Severity.MAJOR,
        Category.ANTI_INFLAMMATORY,
        sides=(nsaids, renin_angiotensin_inhibitors, diuretics),
        mechanism="Three ways at once to less filtration (the triple whammy).",
        effect="Acute kidney injury.",
        management=("Avoid the anti-inflammatory.",),
        sources=(
            ansm_interactions_2020.at(
                "anti-inflammatories with inhibitors of the renin-angiotensin system, and with diuretics"
            ),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I70",
        Severity.MAJOR,
        Category.ANTI_INFLAMMATORY,
        sides=(nsaids, corticosteroids),
        mechanism="Both harm the lining of stomach and gut.",
        effect="Ulcers, four- to fifteenfold; bleeding.",
        management=("A proton pump inhibitor always, or avoid.",),
        sources=(
            ansm_interactions_2020.at("anti-inflammatories and corticosteroids"),
            beers_2023.at("corticosteroids with anti-inflammatories"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I73",
        Severity.MAJOR,
        Category.ANTI_INFLAMMATORY,
        sides=(nsaids, nsaids),
        mechanism="One anti-inflammatory on another.",
        effect="Bleeding, kidney injury.",
        management=("One only, those without prescription and aspirin above 325 mg included.",),
        sources=(ansm_interactions_2020.at("anti-inflammatories with each other"),),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I74",
        Severity.MAJOR,
        Category.ANTI_INFLAMMATORY,
        sides=(nsaids, lithium),
        mechanism="The kidneys clear lithium more slowly.",
        effect="Lithium toxicity.",
        management=("Avoid, or measure the level.",),
        sources=(ansm_interactions_2020.at("lithium and anti-inflammatories"),),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I75",
        Severity.MODERATE,
        Category.ANTI_INFLAMMATORY,
        sides=(nsaids, calcineurin_inhibitors),
        mechanism="Both harm the kidneys.",
        effect="Kidney injury.",
        management=("Creatinine.",),
        sources=(ansm_interactions_2020.at("ciclosporin, tacrolimus and anti-inflammatories"),),
        checked=Checked.IN_PART,
    ),
)
