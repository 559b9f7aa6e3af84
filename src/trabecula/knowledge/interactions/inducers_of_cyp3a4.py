"""Which medicines speed CYP3A4, so that an opioid or a cancer treatment fails?

Why      Pain that comes back over two weeks looks like progression, and is an inducer.
Misuse   When the inducer stops, the dose that was raised becomes an overdose over weeks.
"""

from trabecula.knowledge.medicine_classes.enzymes import (
    cyp3a4_inhibitors_and_inducers,
    strong_cyp3a4_inducers,
)
from trabecula.knowledge.medicine_classes.single import (
    abemaciclib,
    fentanyl,
    hydrocodone,
    methadone,
    morphine,
    oxycodone,
    rifampicin,
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
        "I16",
        Severity.MAJOR,
        Category.CYP3A4,
        sides=(fentanyl, strong_cyp3a4_inducers),
        mechanism="CYP3A4 clears it faster.",
        effect="Pain returns, or withdrawal, over 1 to 2 weeks; overdose when the inducer has stopped, over 2 to 4 weeks.",
        management=(
            "Morphine, hydromorphone or tapentadol are the better choice.",
            "If it cannot be avoided: titrate, and plan the reduction for when the inducer stops.",
        ),
        sources=(
            us_labels.at("fentanyl: inducers of CYP3A4"),
            ansm_interactions_2020.at("fentanyl and enzyme inducers"),
            ddinter.at("fentanyl and inducer pairs"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I17",
        Severity.MAJOR,
        Category.CYP3A4,
        sides=(oxycodone, strong_cyp3a4_inducers),
        mechanism="CYP3A4 clears it faster.",
        effect="By mouth, exposure falls by 86% with rifampicin.",
        management=("Change to an opioid that CYP3A4 does not clear.",),
        sources=(
            us_labels.at("oxycodone: inducers of CYP3A4"),
            ansm_interactions_2020.at("oxycodone and rifampicin"),
            ddinter.at("oxycodone and inducer pairs"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I18",
        Severity.MAJOR,
        Category.CYP3A4,
        sides=(methadone, strong_cyp3a4_inducers),
        mechanism="Enzymes clear it faster.",
        effect="Withdrawal.",
        management=(
            "St John's wort: contraindicated by one source; apalutamide: advised against.",
            "Specialist only.",
        ),
        sources=(
            ansm_interactions_2020.at(
                "methadone and enzyme inducers; methadone and St John's wort"
            ),
            ddinter.at("methadone and inducer pairs"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I19",
        Severity.MAJOR,
        Category.CYP3A4,
        sides=(hydrocodone, strong_cyp3a4_inducers),
        mechanism="CYP3A4 clears it faster.",
        effect="Loss of effect.",
        management=("Change the opioid.",),
        sources=(
            ddinter.at("hydrocodone and inducer pairs"),
            us_labels.at("hydrocodone: inducers of CYP3A4"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I20",
        Severity.MODERATE,
        Category.CYP3A4,
        sides=(morphine, rifampicin),
        mechanism="P-glycoprotein and UGT are induced.",
        effect="Loss of effect.",
        management=("Titrate by effect.",),
        sources=(ansm_interactions_2020.at("morphine and rifampicin"),),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I23",
        Severity.MAJOR,
        Category.CYP3A4,
        sides=(abemaciclib, cyp3a4_inhibitors_and_inducers),
        mechanism="CYP3A4 clears abemaciclib.",
        effect="Toxicity with inhibitors; loss of cancer treatment with inducers.",
        management=("Dose by the label; avoid carbamazepine and St John's wort.",),
        exceptions=("Abemaciclib itself inhibits nothing that matters here.",),
        sources=(
            us_labels.at("abemaciclib: section 7"),
            strong_inducers_table.at("strong inducers of CYP3A"),
        ),
        checked=Checked.IN_PART,
    ),
)
