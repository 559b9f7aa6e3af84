"""Radium-223 for prostate cancer in many bones.

Why      It lengthens life and delays skeletal events where only bone is involved.
Misuse   With abiraterone: fractures rose. As quick relief of pain. On low counts, with an untreated
         compression, or without a medicine that protects bone.
"""

from trabecula.knowledge.effects.radiotherapy import radium
from trabecula.knowledge.facts.bone_agents import bone_modifying_agent
from trabecula.knowledge.facts.laboratory import haemoglobin, neutrophils, platelets
from trabecula.knowledge.facts.spine import cord_compression_confirmed, neurological_signs
from trabecula.knowledge.options.needs import many_sites
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.sources.medicines_labels import radium_223_label
from trabecula.knowledge.statements.radiotherapy.radionuclides import radium_223
from trabecula.language.option import Alongside, Option, PlainWords, Strike
from trabecula.language.quantity import BillionsPerLitre, GramsPerDecilitre
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

radium_injections = Option(
    "radium-223, six injections",
    code="OPT-RADIUM",
    need=many_sites,
    offered_by=(radium_223,),
    struck=(
        Strike(
            holds="counts are too low for a first injection: neutrophils below 1.5, platelets below 100 (×10⁹/L) or haemoglobin below 10 g/dL",
            when=(neutrophils < BillionsPerLitre(1.5))
            | (platelets < BillionsPerLitre(100))
            | (haemoglobin < GramsPerDecilitre(10)),
            sources=(radium_223_label.at("counts before the first injection"),),
            checked=Checked.SECOND_HAND,
            waits=True,
        ),
        struck_where(
            "there are signs of the cord, or a compression, which come first",
            neurological_signs.found() | cord_compression_confirmed,
        ),
    ),
    before=(
        comes_before(
            "Two or more earlier lines of treatment, or nothing else that suits; no other second-line hormone treatment",
            Role.ONCOLOGY,
            by=radium_223,
        ),
        comes_before(
            "A bone scan that shows uptake in the painful bones",
            Role.NUCLEAR_MEDICINE,
            Role.ONCOLOGY,
        ),
    ),
    with_it=(
        goes_with(
            "A medicine that protects bone, begun before or with the first injection",
            Role.ONCOLOGY,
            by=radium_223,
            only_where=bone_modifying_agent.is_in(("none", "other")),
        ),
        goes_with(
            "Blood counts before each injection", Role.NUCLEAR_MEDICINE, Role.ONCOLOGY, days=28
        ),
    ),
    effect=radium,
    modality=Modality.RADIONUCLIDE,
    owner=(Role.NUCLEAR_MEDICINE, Role.ONCOLOGY),
    alongside=Alongside(
        radiotherapy="A painful bone can still be irradiated; wide fields before it weaken the marrow.",
        systemic_treatment="Never with abiraterone and prednisolone. Treatment with an LHRH analogue usually goes on. Chemotherapy waits.",
        exercise="Goes on, by blood counts.",
    ),
    plain=PlainWords(
        what="A weak ray source is given into a vein. It goes to the bones with cancer. It can help people live longer. It is not quick pain relief.",
        to_do="You come once a month for six injections, with blood tests before each.",
        can_go_wrong="About 25 of 100 people have loose stools. Blood counts can fall. With one other cancer medicine, bones break more often, so the two are not mixed.",
        if_not="Your team looks at the cancer treatment again. Sore bones can be treated one by one.",
    ),
    declined_with=frozenset({"injections", "more_visits"}),
    sources=radium_223.sources,
    checked=Checked.FROM_KNOWLEDGE,
)
