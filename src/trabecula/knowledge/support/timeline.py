"""How treatments stand beside each other in time, and what is agreed before radiation.

Why      Nobody owns the gap between two departments, and there doses are given or left out.
Misuse   To invent a pause: where no number of days could be verified, none is printed (RT-16).
"""

from typing import Final

from trabecula.knowledge.facts.cancer import systemic_treatments
from trabecula.knowledge.facts.medicine_groups import (
    denosumab,
    other_bone_modifying_agents,
    pamidronate,
    zoledronate,
)
from trabecula.knowledge.facts.radiotherapy import RADIOTHERAPY_CODES
from trabecula.knowledge.facts.systemic_treatment_groups import (
    all_systemic_treatments,
    systemic_treatment_groups,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.systemic_treatment import (
    anker_2016,
    esmo_estro_2025,
    oligo_2023,
)
from trabecula.language.source import Checked, Citation
from trabecula.language.support import Lane, Pause, TimelineKinds

_CLASSES: Final = (esmo_estro_2025.at("abstracts: caution by class of medicine"), oligo_2023.at("abstract"))  # fmt: skip
_NOTE: Final = (panel.at("guideline dossier, section 2, row RT-16, note"),)


def _pause(
    holds: str,
    *items: str,
    sources: tuple[Citation, ...] = _NOTE,
    checked: Checked = Checked.FROM_KNOWLEDGE,
) -> Pause:
    return Pause(holds=holds, items=items, sources=sources, checked=checked)


PAUSES: Final = (
    _pause(
        "Pause at least 3 days before and after fractionated radiotherapy, and at least 1 day around a single fraction (the one day could not be verified: a draft).",
        "braf_mek",
        sources=(anker_2016.at("pauses around fractionated and single-fraction radiotherapy, from knowledge"),),
    ),
    _pause(
        "Caution in most fields: both oncologists decide whether it is paused. No number of days could be verified, so none is printed.",
        "cdk46", "parp", "mtor",
        sources=_CLASSES,
        checked=Checked.IN_PART,
    ),
    _pause(
        "Perforation, bleeding and poor wound healing near bowel, near lung and after recent surgery: both oncologists decide. No number of days could be verified, so none is printed.",
        "vegf_tki", "bevacizumab",
        sources=_CLASSES,
        checked=Checked.IN_PART,
    ),
    _pause(
        "Both oncologists decide whether it is paused. No number of days could be verified, so none is printed.",
        "egfr_alk_tki",
    ),
    _pause(
        "Not on the same days where it sensitises to radiation (gemcitabine, anthracyclines); both oncologists agree on the days of all others.",
        "chemo",
        sources=_CLASSES,
        checked=Checked.IN_PART,
    ),
    _pause("Little extra toxicity is expected (from knowledge).", "anti_her2_mab"),
    _pause("Usually goes on (from knowledge).", "endocrine", "ici"),
    _pause("No rule here: both oncologists decide.", "radium223", "abiraterone"),
)  # fmt: skip

TIMELINE: Final = TimelineKinds(
    medicines=(
        (Lane.SYSTEMIC, (*systemic_treatment_groups.values(), all_systemic_treatments)),
        (Lane.BONE, (zoledronate, pamidronate, denosumab, other_bone_modifying_agents)),
    ),
    radiotherapy=RADIOTHERAPY_CODES,
    statement="RT-16",
    treatments=systemic_treatments,
    pauses=PAUSES,
)
