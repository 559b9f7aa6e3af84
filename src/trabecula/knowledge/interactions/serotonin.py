"""Which medicines raise serotonin together?

Why      Serotonin toxicity looks like agitation, tremor and sweating, and can kill.
Misuse   A reversible inhibitor for a few days (linezolid) still counts.
"""

from trabecula.knowledge.medicine_classes.nervous_system import (
    monoamine_oxidase_inhibitors,
    serotonergic_antidepressants,
)
from trabecula.knowledge.medicine_classes.opioids import serotonergic_opioids
from trabecula.knowledge.medicine_classes.single import tapentadol_methadone_fentanyl, tramadol
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.sources.medicines_lists import (
    ansm_interactions_2020,
    onc_high_priority_list,
)
from trabecula.language.interaction import Category, Interaction, Severity
from trabecula.language.source import Checked

ROWS = (
    Interaction(
        "I40",
        Severity.CONTRAINDICATED,
        Category.SEROTONIN,
        sides=(serotonergic_opioids, monoamine_oxidase_inhibitors),
        mechanism="Serotonin toxicity, or a rise of blood pressure (a pair of the ONC high-priority list).",
        effect="Coma, death.",
        management=(
            "Leave 14 days between them.",
            "Linezolid or methylene blue by vein: hold tramadol, tapentadol, methadone, pethidine and antidepressants that raise serotonin; morphine, hydromorphone or oxycodone with caution.",
        ),
        sources=(
            onc_high_priority_list.at("opioids and monoamine oxidase inhibitors"),
            ansm_interactions_2020.at("tramadol, pethidine and monoamine oxidase inhibitors"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I41",
        Severity.CONTRAINDICATED,
        Category.SEROTONIN,
        sides=(serotonergic_antidepressants, monoamine_oxidase_inhibitors),
        mechanism="Serotonin toxicity.",
        effect="Agitation, high fever, rigidity, death.",
        management=(
            "Leave 14 days between them, after fluoxetine 5 weeks.",
            "Linezolid in an emergency: stop the antidepressant; watch for 2 weeks, or until 24 hours after the last linezolid.",
        ),
        sources=(
            onc_high_priority_list.at("antidepressants and monoamine oxidase inhibitors"),
            us_labels.at("antidepressants: monoamine oxidase inhibitors"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I42",
        Severity.MAJOR,
        Category.SEROTONIN,
        sides=(tramadol, serotonergic_antidepressants),
        mechanism="Serotonin and seizures add up; some of these inhibit CYP2D6.",
        effect="Serotonin toxicity, seizures.",
        management=("Avoid; change the opioid.",),
        sources=(ansm_interactions_2020.at("tramadol and serotonin reuptake inhibitors"),),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I43",
        Severity.MODERATE,
        Category.SEROTONIN,
        sides=(tapentadol_methadone_fentanyl, serotonergic_antidepressants),
        mechanism="The opioid raises serotonin a little.",
        effect="Rarely serotonin toxicity.",
        management=(
            "Allowed; tell the person the signs to look for (Hunter) in the 2 weeks after a start or a step.",
        ),
        sources=(us_labels.at("opioids: serotonin syndrome"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I44",
        Severity.MAJOR,
        Category.SEROTONIN,
        sides=(serotonergic_antidepressants, serotonergic_antidepressants),
        mechanism="Two of one class; some inhibit the CYP2D6 that clears the other.",
        effect="Serotonin toxicity; tricyclic levels rise.",
        management=(
            "One only.",
            "A tricyclic of 10 to 25 mg beside a reuptake inhibitor: specialist only.",
        ),
        sources=(us_labels.at("antidepressants: other serotonergic medicines"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
)
