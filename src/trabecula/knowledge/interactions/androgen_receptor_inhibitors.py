"""Which medicines clash with androgen receptor pathway inhibitors?

Why      Enzalutamide and apalutamide take away the effect of most opioids within weeks.
Misuse   After they stop, induction lasts for weeks: an opioid that was raised must come down again.
"""

from trabecula.knowledge.medicine_classes.anti_inflammatories import abiraterone_companions
from trabecula.knowledge.medicine_classes.cancer import (
    bcrp_or_cyp3a4_substrates,
    enzalutamide_and_apalutamide,
    what_lowers_the_seizure_threshold,
)
from trabecula.knowledge.medicine_classes.opioids import (
    opioids_activated_by_cyp2d6,
    opioids_cleared_by_cyp3a4,
)
from trabecula.knowledge.medicine_classes.single import (
    abiraterone,
    apalutamide,
    darolutamide,
    enzalutamide,
)
from trabecula.knowledge.sources.interactions import apalutamide_interactions_review
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
        "I24",
        Severity.MAJOR,
        Category.ANDROGEN_RECEPTOR,
        sides=(enzalutamide, opioids_cleared_by_cyp3a4),
        mechanism="A strong inducer of CYP3A4, a moderate one of CYP2C9 and CYP2C19.",
        effect="The opioid fails; so do warfarin, direct oral anticoagulants and omeprazole.",
        management=(
            "Choose morphine, hydromorphone or tapentadol.",
            "Review 2 to 4 weeks after the start, and for 8 weeks and more after the end (half-life 5.8 days).",
        ),
        sources=(
            us_labels.at("enzalutamide: section 7"),
            ddinter.at("enzalutamide pairs"),
            strong_inducers_table.at("enzalutamide"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I25",
        Severity.MAJOR,
        Category.ANDROGEN_RECEPTOR,
        sides=(apalutamide, opioids_cleared_by_cyp3a4),
        mechanism="A strong inducer of CYP3A4 and CYP2C19 (exposure to midazolam falls to 0.08).",
        effect="The opioid fails; methadone is advised against.",
        management=(
            "Choose as with enzalutamide, but nothing is free of it: UGT is induced too, and clears morphine, hydromorphone and buprenorphine. Watch for loss of effect.",
            "Tramadol lowers the seizure threshold.",
        ),
        sources=(
            strong_inducers_table.at("apalutamide"),
            ansm_interactions_2020.at("methadone and apalutamide"),
            ddinter.at("apalutamide pairs"),
            apalutamide_interactions_review.at("Table 6"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I26",
        Severity.MODERATE,
        Category.ANDROGEN_RECEPTOR,
        sides=(abiraterone, opioids_activated_by_cyp2d6),
        mechanism="CYP2D6 is inhibited (exposure to dextromethorphan 2.9-fold).",
        effect="Codeine and tramadol do not work.",
        management=(
            "Use an opioid that CYP2D6 does not activate.",
            "Tricyclics and metoprolol: lower doses.",
        ),
        sources=(
            us_labels.at("abiraterone: substrates of CYP2D6"),
            ddinter.at("abiraterone pairs"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I27",
        Severity.MODERATE,
        Category.ANDROGEN_RECEPTOR,
        sides=(abiraterone, abiraterone_companions),
        mechanism="Abiraterone is given with prednisone or prednisolone 5 mg, once or twice a day.",
        effect="Two corticosteroids at once.",
        management=(
            "Count the prednisone or prednisolone that is already there before adding dexamethasone.",
        ),
        exceptions=("The prednisone or prednisolone that belongs to abiraterone is meant.",),
        sources=(us_labels.at("abiraterone: dosing with prednisone"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I28",
        Severity.MINOR,
        Category.ANDROGEN_RECEPTOR,
        sides=(darolutamide, bcrp_or_cyp3a4_substrates),
        mechanism="A weak inducer of CYP3A4; it inhibits BCRP.",
        effect="Little effect on opioids; rosuvastatin and other BCRP substrates rise.",
        management=("Of these treatments the one that goes best with opioids that CYP3A4 clears.",),
        sources=(us_labels.at("darolutamide: section 7"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I29",
        Severity.MAJOR,
        Category.ANDROGEN_RECEPTOR,
        sides=(enzalutamide_and_apalutamide, what_lowers_the_seizure_threshold),
        mechanism="Each lowers the seizure threshold, and the level of the other medicine falls.",
        effect="Seizures.",
        management=("Avoid tramadol.", "The others only with a reason, and never after a seizure."),
        sources=(us_labels.at("enzalutamide, apalutamide: seizures"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
)
