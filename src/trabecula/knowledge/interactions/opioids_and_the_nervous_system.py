"""Which medicines make an opioid more dangerous, or undo it, in the nervous system?

Why      Sedatives beside an opioid stop breathing and make people fall.
Misuse   A row that was not found is no proof of safety: what is not checked is listed apart.
"""

from trabecula.knowledge.facts.daily_life import alcohol_above_local_limit
from trabecula.knowledge.medicine_classes.nervous_system import (
    benzodiazepines_and_z_drugs,
    clonidine_tizanidine_baclofen,
    gabapentinoids,
    other_sedatives,
)
from trabecula.knowledge.medicine_classes.opioids import (
    all_opioids,
    every_opioid_antagonist,
    full_agonist_opioids,
    opioid_antagonists,
    peripheral_opioid_antagonists,
)
from trabecula.knowledge.medicine_classes.single import buprenorphine
from trabecula.knowledge.sources.medicines_guidelines import beers_2023, palliative_care_formulary
from trabecula.knowledge.sources.medicines_labels import fda_opioid_labels_2025, us_labels
from trabecula.knowledge.sources.medicines_lists import ansm_interactions_2020, ddinter
from trabecula.language.interaction import Category, Interaction, Position, Severity
from trabecula.language.source import Checked

ROWS = (
    Interaction(
        "I01",
        Severity.MAJOR,
        Category.OPIOID,
        sides=(all_opioids, benzodiazepines_and_z_drugs),
        mechanism="Both depress the brain and breathing (boxed warning).",
        effect="Sedation, breathing that stops, falls, death.",
        management=(
            "Avoid. If it is essential: the lowest doses for the shortest time, and start the opioid at 50% or less.",
            "Prescribe naloxone; do not let doses coincide at night; teach the carer.",
        ),
        sources=(
            us_labels.at("opioids: boxed warning on benzodiazepines"),
            beers_2023.at("interactions: opioids and benzodiazepines"),
            ansm_interactions_2020.at("morphinics and benzodiazepines"),
            ddinter.at("opioid and benzodiazepine pairs"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I02",
        Severity.MAJOR,
        Category.OPIOID,
        sides=(all_opioids, gabapentinoids),
        mechanism="Both depress the brain; gabapentinoids are cleared more slowly as kidneys fail, and a slow gut takes up more gabapentin.",
        effect="Sedation, breathing that stops, falls.",
        management=(
            "Allowed for neuropathic cancer pain: gabapentinoid dose by kidney function, one change at a time at least 72 hours apart, steps at night.",
            "Prescribe naloxone; stop raising the dose at the first sedation.",
        ),
        sources=(
            beers_2023.at("interactions: opioids and gabapentinoids"),
            fda_opioid_labels_2025.at("gabapentinoids"),
            ddinter.at("opioid and gabapentinoid pairs"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I03",
        Severity.MAJOR,
        Category.OPIOID,
        sides=(all_opioids, other_sedatives),
        or_while=alcohol_above_local_limit,
        mechanism="Both depress the brain and breathing; alcohol also frees the dose of some modified-release opioids at once.",
        effect="Sedation, breathing that stops, falls, death.",
        management=(
            "Ask about alcohol and sedating medicines, and avoid them.",
            "Three or more medicines active on the nervous system: avoid (Beers).",
            "No alcohol with modified-release morphine, hydromorphone or tapentadol: the dose is dumped.",
        ),
        sources=(
            beers_2023.at("three or more medicines active on the nervous system"),
            us_labels.at("opioids: alcohol and other depressants of the nervous system"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I04",
        Severity.MODERATE,
        Category.OPIOID,
        sides=(full_agonist_opioids, buprenorphine),
        mechanism="A partial agonist competes for the receptor.",
        effect="At high doses of buprenorphine: loss of pain relief, or withdrawal.",
        management=(
            "Sources disagree: see both sides, and decide.",
            "A patch of up to 20 micrograms an hour is not blocked for this.",
        ),
        conflict=(
            Position(
                "Contraindicated (level III agonist with a partial agonist).",
                ansm_interactions_2020.at("morphinic agonists and morphinic agonist-antagonists"),
                Checked.YES,
            ),
            Position(
                "In palliative practice a full agonist is a usable rescue beside a low-dose buprenorphine patch.",
                palliative_care_formulary.at("buprenorphine: rescue opioid"),
                Checked.FROM_KNOWLEDGE,
            ),
        ),
        sources=(
            ansm_interactions_2020.at("morphinic agonists and morphinic agonist-antagonists"),
            palliative_care_formulary.at("buprenorphine: rescue opioid"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I05",
        Severity.CONTRAINDICATED,
        Category.OPIOID,
        sides=(all_opioids, opioid_antagonists),
        mechanism="The antagonist displaces the opioid.",
        effect="Withdrawal, and no pain relief.",
        management=(
            "Stop naltrexone first: tablets 72 hours before, the monthly depot 4 weeks before.",
        ),
        exceptions=("Peripherally acting antagonists against constipation are another matter.",),
        sources=(us_labels.at("naltrexone: use with opioids"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I06",
        Severity.MAJOR,
        Category.OPIOID,
        sides=(peripheral_opioid_antagonists, every_opioid_antagonist),
        mechanism="Two antagonists add up.",
        effect="Opioid withdrawal.",
        management=("Avoid the combination.",),
        exceptions=("Naloxone in an emergency is never withheld.",),
        sources=(us_labels.at("peripherally acting opioid antagonists: other opioid antagonists"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I07",
        Severity.MODERATE,
        Category.OPIOID,
        sides=(all_opioids, clonidine_tizanidine_baclofen),
        mechanism="Sedation and a fall of blood pressure add up.",
        effect="Low blood pressure, sedation.",
        management=("Start lower.",),
        sources=(us_labels.at("opioids: depressants of the nervous system"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
)
