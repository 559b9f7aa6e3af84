"""What must be checked and put right before the first dose of a bone-modifying agent?

Why      A bad tooth, a low calcium, a lack of vitamin D or a failing kidney found before the
         first dose is easily put right; found after it, it may be osteonecrosis of the jaw or
         dangerous hypocalcaemia.
Misuse   To give calcium and vitamin D while the calcium is high (EMR-09, EMR-10, EMR-10b). A
         missing life expectancy does not hide the checks; it is still to be asked.
"""

from trabecula.knowledge.facts.bone_agents import bone_modifying_agent
from trabecula.knowledge.facts.cancer import bone_metastases, primary_tumour
from trabecula.knowledge.facts.prognosis import life_expectancy
from trabecula.knowledge.policy.bone_health import (
    shortest_life_expectancy_for_bone_modifying_agent,
)
from trabecula.knowledge.sources.bone_health import (
    asco_bone_modifying_agents_2017,
    bone_health_in_the_pandemic_2021,
    yarom_2019,
)
from trabecula.knowledge.sources.metabolic_and_infection import product_labels
from trabecula.language.condition import not_known
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

checks_before_the_first_dose = Statement(
    "Checks before the first dose",
    code="BON-03",
    when=(bone_metastases | primary_tumour.equals("myeloma")) & bone_modifying_agent.equals("none"),
    only_if=primary_tumour.differs_from("prostate_hspc")
    & (
        (life_expectancy >= shortest_life_expectancy_for_bone_modifying_agent)
        | not_known(life_expectancy)
    ),
    says=(
        "Before the first dose: a dental examination and any dental work that is needed; calcium, vitamin D, magnesium, phosphate and creatinine clearance.",
        "Correct a low calcium and a vitamin D below 50 nmol/L (20 ng/mL) first, above all before denosumab.",
        "Give at least 500 mg of calcium and 400 units of vitamin D a day, unless the calcium is high.",
    ),
    modality=Modality.BONE_MODIFYING_AGENT,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.ONCOLOGY, Role.DENTIST),
    strength=Strength.STRONG,
    evidence="moderate",
    sources=(
        asco_bone_modifying_agents_2017.at("dental examination and creatinine clearance"),
        yarom_2019.at("dental care plan before treatment starts"),
        bone_health_in_the_pandemic_2021.at(
            "table of ASCO and ESMO guidance: calcium 500 mg, vitamin D 400 units, dental evaluation"
        ),
        product_labels.at(
            "correction of low calcium before the first dose (from knowledge, not read)"
        ),
    ),
    checked=Checked.IN_PART,
    note="The limit of 50 nmol/L for vitamin D is from knowledge.",
)
