"""SINS: will this vertebra hold?

Why      An unstable spine hurts on loading, may give way onto the cord, and is not mended by
         radiotherapy or by opioids.
Misuse   One score for the whole spine: each level is scored, and the highest reported with its
         level. A total from five components: the missing one can move the band. To read
         "indeterminate" as stable: from 7 on a spine surgeon is asked, before radiotherapy.
"""

from typing import Final

from trabecula.calculation.sins import sins as sins_points
from trabecula.knowledge.facts.lesion import SPINE, radiographic_look, site
from trabecula.knowledge.facts.lesion_inputs import (
    lesion_level,
    posterolateral_involvement,
    sins_pain,
    spinal_alignment,
    vertebral_collapse,
)
from trabecula.knowledge.facts.lesion_scores import lesion_sins_score
from trabecula.knowledge.instruments.items import rated, yes_no
from trabecula.knowledge.instruments.structure.of_a_lesion import POINT_TABLE, of_a_lesion
from trabecula.knowledge.sources.cord_compression import spinal_instability_neoplastic_score
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.condition import About
from trabecula.language.instrument import AssessmentArea, Band, Bands, Instrument, Score
from trabecula.language.source import Checked

_COMPONENTS: Final = (
    lesion_level, sins_pain, radiographic_look,
    spinal_alignment, vertebral_collapse, posterolateral_involvement,
)  # fmt: skip
_AGAIN: Final = "at new imaging, at new mechanical pain, and after radiotherapy"

pain_on_movement = of_a_lesion(rated("sins_pain_on_movement", "pain here on movement", 0, 10))
eased_by_lying = of_a_lesion(yes_no("sins_eased_by_lying", "pain here eased by lying down"))


def _exactly_half(collapse: str) -> bool:
    return collapse == "exactly_half"


def _looks_mechanical(movement: float, eased: bool) -> bool:
    return movement >= 4 and eased


sins = Instrument(
    "sins",
    "Spinal Instability Neoplastic Score",
    measures="Whether one level of the spine is stable.",
    area=AssessmentArea.STRUCTURE,
    about=About.LESION,
    only_if=site.is_in(SPINE),
    items=_COMPONENTS,
    scores=(
        Score(
            lesion_sins_score,
            of=_COMPONENTS,
            by=sins_points,
            words="sum of location, pain, look, alignment, collapse and posterolateral elements",
            missing="without a component there is no total: the lowest and highest it can be",
            partial=True,
            higher="worse",
            bands=(
                Bands(
                    "Fisher 2010",
                    (
                        Band("stable"),
                        Band("indeterminate", 7, meaning="Potentially unstable."),
                        Band("unstable", 13),
                    ),
                    source=spinal_instability_neoplastic_score.at("bands of the total"),
                    checked=Checked.SECOND_HAND,
                ),
                Bands(
                    "spine-surgical consultation",
                    (
                        Band("not for the score alone"),
                        Band("consultation", 7, meaning="A spine surgeon, before radiotherapy."),
                    ),
                    source=spinal_instability_neoplastic_score.at("7 to 18: consultation"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            source=spinal_instability_neoplastic_score.at("table of components"),
            checked=Checked.SECOND_HAND,
        ),
        Score(
            of_a_lesion(
                yes_no(
                    "sins_collapse_exactly_half",
                    "collapse of exactly half, scored as less",
                    meaning="The paper leaves exactly 50 % open; as more than half it scores 1 more.",
                )
            ),
            of=(vertebral_collapse,),
            by=_exactly_half,
            words="collapse of exactly half",
            source=panel.at(
                "instruments dossier, section 3.1: exactly 50 % is scored as less, and shown"
            ),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="Fisher 2010",
    recall="pain now, and imaging by CT or MRI",
    interval=_AGAIN,
    licence=POINT_TABLE,
    together=False,
    notes=(
        "Every level is scored by itself; the highest is reported, with its level.",
        "T1, T2, T11 and T12 are junctional. A copy with 3, 2 and 1 points for pain is wrong: 3, 1, 0.",
    ),
    source=spinal_instability_neoplastic_score.at("score"),
    checked=Checked.SECOND_HAND,
)

mechanical_pain = Instrument(
    "mechanical-pain",
    "Prompt to look for mechanical spinal pain",
    measures="Whether what was reported sounds like mechanical pain, for a clinician to judge.",
    area=AssessmentArea.STRUCTURE,
    about=About.LESION,
    only_if=site.is_in(SPINE),
    items=(pain_on_movement, eased_by_lying),
    scores=(
        Score(
            of_a_lesion(
                yes_no(
                    "sins_mechanical_pain_prompt",
                    "may be mechanical pain",
                    meaning="A clinician judges it; the pain of SINS is never scored from this.",
                )
            ),
            of=(pain_on_movement, eased_by_lying),
            by=_looks_mechanical,
            words="4 or more on movement, and eased by lying down",
            source=panel.at("instruments dossier, section 3.1: auto-suggest of mechanical pain"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="a default of this project",
    recall="24 hours",
    interval="every contact",
    licence=POINT_TABLE,
    self_report=True,
    notes=("Not validated.",),
    source=panel.at("instruments dossier, section 3.1: auto-suggest of mechanical pain"),
    checked=Checked.FROM_KNOWLEDGE,
)
