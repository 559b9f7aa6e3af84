"""Consensus endpoints: did radiotherapy, or another local treatment, help here?

Why      Pain that falls because the opioid rose is no response; both are judged together, at the
         treated site.
Misuse   To judge in the first days, when a flare looks like failure. To read "indeterminate" as
         stable: where pain and opioid both rose, it is progression in all but name.
"""

from typing import Final

from trabecula.calculation.consensus_response import both_worsened, consensus_endpoint, is_responder
from trabecula.calculation.radiotherapy_response import response_category
from trabecula.knowledge.facts.inputs import opioid_dose
from trabecula.knowledge.facts.lesion import lesion_pain
from trabecula.knowledge.facts.lesion_inputs import (
    opioid_dose_before_radiotherapy,
    pain_before_radiotherapy,
)
from trabecula.knowledge.facts.radiotherapy import radiotherapy_response
from trabecula.knowledge.instruments.items import chosen, yes_no
from trabecula.knowledge.instruments.structure.of_a_lesion import of_a_lesion
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.radiotherapy import international_consensus_endpoints_2012
from trabecula.language.condition import About
from trabecula.language.instrument import AssessmentArea, Assessor, Instrument, Licence, Score
from trabecula.language.source import Checked

_COURSE: Final = (
    pain_before_radiotherapy,
    lesion_pain,
    opioid_dose_before_radiotherapy,
    opioid_dose,
)
_DEFINITIONS: Final = international_consensus_endpoints_2012.at("definitions of the endpoints")

consensus_response = Instrument(
    "consensus-response",
    "International consensus endpoints of response",
    measures="Response of one treated site: worst pain together with the opioid dose.",
    area=AssessmentArea.PAIN,
    about=About.LESION,
    items=_COURSE,
    scores=(
        Score(
            of_a_lesion(
                chosen(
                    "ice_response",
                    "response by the consensus endpoints",
                    ("cr", "pr", "ir", "pp", "not_evaluable"),
                    words=(
                        ("cr", "complete response"),
                        ("pr", "partial response"),
                        ("ir", "indeterminate response"),
                        ("pp", "pain progression"),
                        ("not_evaluable", "not evaluable: no pain before"),
                    ),
                    meaning="As the paper has it: pain and opioid both up is indeterminate.",
                )
            ),
            of=_COURSE,
            by=consensus_endpoint,
            words="complete, else partial, else progression, else indeterminate",
            source=_DEFINITIONS,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            of_a_lesion(
                yes_no(
                    "ice_responder",
                    "complete or partial response",
                    meaning="61 % responded in an unselected cohort, after 4 weeks in the median (1 to 15).",
                )
            ),
            of=_COURSE,
            by=is_responder,
            words="complete or partial response",
            source=_DEFINITIONS,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            of_a_lesion(
                yes_no(
                    "ice_both_worsened",
                    "pain and opioid dose both worse",
                    meaning="Indeterminate by the letter of the paper; treat as progression.",
                )
            ),
            of=_COURSE,
            by=both_worsened,
            words="pain up by 2 or more, and opioid up by a quarter or more",
            source=panel.at("instruments dossier, section 2.3: advisory both_worsened"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Score(
            radiotherapy_response,
            of=_COURSE,
            by=response_category,
            words="the endpoint, with progression where pain and opioid are both worse",
            source=panel.at("guideline dossier, section 12, fact l_rt_response"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    version="Chow 2012",
    recall="24 hours",
    interval="before, and 1, 2 and 3 months after local treatment",
    licence=Licence("Published definitions: free to use.", wording=True),
    together=False,
    self_report=True,
    assessors=(Assessor.PERSON, Assessor.CLINICIAN),
    notes=(
        "Judged first at 4, 8 and 12 weeks; earlier if wished.",
        "Where the paper is silent, conventions of this project: any rise of the dose is an increase; stable is a change of less than 25 % either way; a first opioid is a rise of 25 %; without pain before it cannot be judged.",
        "Analgesics that are no opioids are recorded but are not in the rule.",
    ),
    source=_DEFINITIONS,
    checked=Checked.FROM_KNOWLEDGE,
)
