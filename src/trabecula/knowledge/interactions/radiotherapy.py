"""Which medicines matter while radiotherapy is given?

Why      Some medicines make irradiated tissue more sensitive; patches in the beam burn.
Misuse   What is held and when is the decision of the oncologist: these rows ask for it.
"""

from trabecula.knowledge.facts.radiotherapy import radiotherapy_planned, time_since_skin_irradiation
from trabecula.knowledge.medicine_classes.bone_and_bowel import capsaicin_or_nsaids_on_the_skin
from trabecula.knowledge.medicine_classes.cancer import (
    angiogenesis_inhibitors,
    cdk_4_6_inhibitors,
    radiosensitisers,
)
from trabecula.knowledge.medicine_classes.single import nsaids_or_corticosteroids
from trabecula.knowledge.sources.medicines_guidelines import nccn_cancer_pain
from trabecula.knowledge.sources.medicines_labels import european_labels
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.interaction import Category, Interaction, Position, Severity
from trabecula.language.quantity import Weeks
from trabecula.language.source import Checked

ROWS = (
    Interaction(
        "I110",
        Severity.MODERATE,
        Category.RADIOTHERAPY,
        sides=(radiosensitisers,),
        when=radiotherapy_planned,
        mechanism="Tissue becomes more sensitive to radiation, or an old field flares up.",
        effect="Skin reactions, mucositis, pneumonitis.",
        management=(
            "The oncologist sets the timing.",
            "Take patches of fentanyl or buprenorphine with a metallic backing out of the beam, and keep heat away from them.",
        ),
        sources=(european_labels.at("radiosensitisation and radiation recall"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I110b",
        Severity.MODERATE,
        Category.RADIOTHERAPY,
        sides=(capsaicin_or_nsaids_on_the_skin,),
        when=radiotherapy_planned | (time_since_skin_irradiation < Weeks(6)),
        mechanism="The irradiated skin is inflamed.",
        effect="Skin reactions.",
        management=("Nothing on irradiated skin until it is healed, and for 6 weeks at least.",),
        conflict=(
            Position(
                "Until healed (4 weeks).",
                european_labels.at("medicines on irradiated skin"),
                Checked.FROM_KNOWLEDGE,
            ),
            Position(
                "6 weeks, or until healed, whichever is later.",
                panel.at("irradiated skin"),
                Checked.FROM_KNOWLEDGE,
            ),
        ),
        sources=(european_labels.at("medicines on irradiated skin"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I111",
        Severity.MODERATE,
        Category.RADIOTHERAPY,
        sides=(cdk_4_6_inhibitors,),
        when=radiotherapy_planned,
        mechanism="Reports of more harm to gut and bone marrow.",
        effect="Toxicity to gut and bone marrow.",
        management=("The oncologist decides whether it is held around radiotherapy.",),
        sources=(nccn_cancer_pain.at("CDK4/6 inhibitors and palliative radiotherapy"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    Interaction(
        "I112",
        Severity.MAJOR,
        Category.RADIOTHERAPY,
        sides=(angiogenesis_inhibitors, nsaids_or_corticosteroids),
        when=radiotherapy_planned,
        mechanism="The gut is weakened three times: by the treatment, by radiation of the spine or the abdomen, and by an anti-inflammatory or a corticosteroid.",
        effect="Perforation of the gut.",
        management=("Avoid the anti-inflammatory.",),
        exceptions=("Dexamethasone for a compressed cord is not withheld.",),
        sources=(nccn_cancer_pain.at("angiogenesis inhibitors and radiotherapy"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
)
