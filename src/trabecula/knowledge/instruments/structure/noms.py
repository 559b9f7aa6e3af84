"""NOMS: which pathway does the published framework name for this level?

Why      Epidural grade, tumour, stability and fitness decide together; one alone misleads.
Misuse   To read it as an order: it is a framework for the meeting of the team, from one centre.
"""

from typing import Final

from trabecula.calculation.epidural_disease import noms_pathway, noms_stabilisation
from trabecula.knowledge.facts.cancer import radiosensitive_histology
from trabecula.knowledge.facts.lesion import SPINE, site
from trabecula.knowledge.facts.lesion_scores import (
    lesion_epidural_compression_grade,
    lesion_sins_score,
)
from trabecula.knowledge.facts.surgery import fit_for_surgery
from trabecula.knowledge.instruments.items import chosen, yes_no
from trabecula.knowledge.instruments.structure.of_a_lesion import POINT_TABLE, of_a_lesion
from trabecula.knowledge.sources.cord_compression import noms_2013
from trabecula.language.condition import About
from trabecula.language.instrument import AssessmentArea, Instrument, Score
from trabecula.language.source import Checked

myelopathy = of_a_lesion(yes_no("noms_myelopathy", "myelopathy"))
irradiated_before = of_a_lesion(
    yes_no("noms_irradiated_before", "earlier radiotherapy of this level")
)
_FRAMEWORK: Final = "Published framework, for a meeting of the team; never an order."

noms = Instrument(
    "noms",
    "NOMS framework of spinal metastases",
    measures="Which pathway a published framework names for one level.",
    area=AssessmentArea.STRUCTURE,
    about=About.LESION,
    only_if=site.is_in(SPINE),
    items=(
        lesion_epidural_compression_grade,
        myelopathy,
        radiosensitive_histology,
        irradiated_before,
        lesion_sins_score,
        fit_for_surgery,
    ),
    scores=(
        Score(
            of_a_lesion(
                chosen(
                    "noms_pathway",
                    "pathway of the NOMS framework",
                    ("conventional", "stereotactic", "separation_surgery_then_stereotactic"),
                    words=(
                        ("conventional", "conventional external beam radiotherapy"),
                        ("stereotactic", "stereotactic radiotherapy"),
                        (
                            "separation_surgery_then_stereotactic",
                            "separation surgery, then stereotactic radiotherapy",
                        ),
                    ),
                    meaning=_FRAMEWORK,
                )
            ),
            of=(
                lesion_epidural_compression_grade,
                myelopathy,
                radiosensitive_histology,
                irradiated_before,
                fit_for_surgery,
            ),
            by=noms_pathway,
            words="by epidural grade, tumour, earlier radiotherapy and fitness",
            source=noms_2013.at("table of pathways"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            of_a_lesion(
                chosen(
                    "noms_stabilisation",
                    "stabilisation in the NOMS framework",
                    ("not_needed", "surgeon_decides", "first", "only_minimally_invasive"),
                    words=(
                        ("surgeon_decides", "a spine surgeon decides: SINS 7 to 12"),
                        ("first", "stabilise first, with or without cement"),
                        ("only_minimally_invasive", "unstable: stabilise if minimally invasive"),
                    ),
                    meaning=_FRAMEWORK,
                )
            ),
            of=(lesion_sins_score, fit_for_surgery),
            by=noms_stabilisation,
            words="by SINS and fitness; added to the pathway",
            source=noms_2013.at("mechanical instability, a decision of its own"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="Laufer 2013",
    recall="the last MRI",
    interval="at new imaging, and at new mechanical pain",
    licence=POINT_TABLE,
    together=False,
    notes=(
        _FRAMEWORK,
        "Sensitive: lymphoma, myeloma, seminoma, small cell lung cancer; breast and prostate, moderately sensitive, count as sensitive. Resistant: kidney, melanoma, sarcoma, other lung cancer, gut, thyroid, liver.",
        "No row for low grade with myelopathy, nor for high grade irradiated before where the tumour is sensitive or the person is not fit for surgery: then it says nothing. Irradiating a compressed cord again is for the team to weigh.",
        "A teaching page advises decompression at grades 2 and 3 whatever the tumour; the framework exempts sensitive ones.",
    ),
    source=noms_2013.at("the four decisions"),
    checked=Checked.FROM_KNOWLEDGE,
)
