"""Which medicines clash with bone agents and radiopharmaceuticals?

Why      Jaw, kidneys and calcium are what bone agents harm.
Misuse   Denosumab is sold as two products; both together are twice the same medicine.
"""

from trabecula.knowledge.facts.radiotherapy import radiotherapy_planned
from trabecula.knowledge.medicine_classes.anti_inflammatories import corticosteroids
from trabecula.knowledge.medicine_classes.bone_and_bowel import (
    bisphosphonates_by_vein,
    bone_modifying_agents,
    other_antiresorptives,
    what_lowers_calcium_with_bisphosphonates,
)
from trabecula.knowledge.medicine_classes.cancer import (
    angiogenesis_inhibitors,
    thalidomide_and_the_like,
    therapeutic_radionuclides,
)
from trabecula.knowledge.medicine_classes.heart_and_kidney import nephrotoxic_medicines
from trabecula.knowledge.medicine_classes.single import abiraterone, denosumab, radium
from trabecula.knowledge.sources.medicines_guidelines import esmo_bone_health_2020, mascc_jaw_2019
from trabecula.knowledge.sources.medicines_labels import radium_223_label, xgeva_label, zometa_label
from trabecula.knowledge.sources.medicines_lists import ddinter
from trabecula.language.interaction import Category, Interaction, Severity
from trabecula.language.source import Checked

ROWS = (
    Interaction(
        "I90",
        Severity.MAJOR,
        Category.BONE,
        sides=(bone_modifying_agents, angiogenesis_inhibitors),
        mechanism="New vessels are inhibited in the jaw too.",
        effect="Necrosis of the jaw, up to tenfold.",
        management=(
            "Dental clearance; zoledronate every 12 weeks; look into the mouth at each visit.",
        ),
        sources=(
            ddinter.at("zoledronate, denosumab and angiogenesis inhibitor pairs"),
            xgeva_label.at("necrosis of the jaw"),
            mascc_jaw_2019.at("risk factors"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I91",
        Severity.MAJOR,
        Category.BONE,
        sides=(bisphosphonates_by_vein, nephrotoxic_medicines),
        mechanism="Both harm the kidneys; calcium falls too.",
        effect="Kidney injury.",
        management=("Keep them apart, give fluids, creatinine clearance before each dose.",),
        sources=(ddinter.at("zoledronate and nephrotoxic pairs"), zometa_label.at("section 7")),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I92",
        Severity.MODERATE,
        Category.BONE,
        sides=(bisphosphonates_by_vein, what_lowers_calcium_with_bisphosphonates),
        mechanism="Calcium falls twice over.",
        effect="Tetany, a longer QT interval.",
        management=("Calcium and magnesium.",),
        sources=(zometa_label.at("section 7"),),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I93",
        Severity.CONTRAINDICATED,
        Category.BONE,
        sides=(denosumab, other_antiresorptives),
        mechanism="Two medicines against bone resorption.",
        effect="Low calcium, necrosis of the jaw.",
        management=("One agent only.",),
        exceptions=("A bisphosphonate that follows when denosumab is stopped is meant.",),
        sources=(xgeva_label.at("other products with denosumab; bisphosphonates"),),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I94",
        Severity.MODERATE,
        Category.BONE,
        sides=(bone_modifying_agents, thalidomide_and_the_like),
        mechanism="Kidneys and jaw are at risk together (myeloma).",
        effect="Kidney injury, necrosis of the jaw.",
        management=("Creatinine clearance.",),
        sources=(zometa_label.at("section 7"),),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I95",
        Severity.MODERATE,
        Category.BONE,
        sides=(bone_modifying_agents, corticosteroids),
        mechanism="Both weaken the jaw, and bone turnover.",
        effect="Necrosis of the jaw, atypical fracture of the femur.",
        management=("Dental care; the lowest dose of corticosteroid.",),
        sources=(mascc_jaw_2019.at("risk factors"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I96",
        Severity.CONTRAINDICATED,
        Category.BONE,
        sides=(radium, abiraterone),
        mechanism="More fractures and deaths in the trial ERA-223.",
        effect="Fractures, death.",
        management=("Do not combine.", "A bone agent is a must beside radium-223."),
        sources=(
            ddinter.at("radium-223 and abiraterone"),
            radium_223_label.at("abiraterone with prednisone"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I97",
        Severity.MINOR,
        Category.BONE,
        sides=(bone_modifying_agents, therapeutic_radionuclides),
        or_while=radiotherapy_planned,
        mechanism="Nothing that matters is known; whether uptake of samarium-153 falls is debated.",
        effect="None that matters.",
        management=("Permitted; nuclear medicine sets the time.",),
        sources=(esmo_bone_health_2020.at("bone agents with radiotherapy"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
)
