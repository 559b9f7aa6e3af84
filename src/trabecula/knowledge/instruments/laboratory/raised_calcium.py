"""Hypercalcaemia: how high is the calcium, and how soon must it be treated?

Why      Hypercalcaemia of cancer kills, and looks like tiredness, constipation or opioids.
Misuse   The schemes disagree: between 3.40 and 3.50 mmol/L one says severe and another moderate.
         The symptoms are those of opioids too, and do not wait for a second explanation.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from trabecula.calculation.raised_calcium import (
    above_upper_limit,
    calcium_is_urgent,
    severity_is_disputed,
)
from trabecula.calculation.three_answers import any_of
from trabecula.knowledge.facts.function import fall_since_last_contact
from trabecula.knowledge.facts.laboratory import (
    SEVERE_HYPERCALCAEMIA,
    acute_kidney_injury,
    adjusted_calcium,
)
from trabecula.knowledge.facts.observations import hypercalcaemia_symptoms
from trabecula.knowledge.instruments.items import chosen, measured, yes_no
from trabecula.knowledge.instruments.laboratory.calcium_schemes import CKS, COMMON, CTCAE
from trabecula.knowledge.policy.shelf_lives import shelf_life_of_symptoms
from trabecula.knowledge.sources.instruments_of_the_laboratory import (
    best_practice_hypercalcaemia,
    cks_hypercalcaemia,
    gpnotebook_hypercalcaemia,
    therapeutic_guidelines_hypercalcaemia,
)
from trabecula.language.choice import Chosen
from trabecula.language.fact import YesNo
from trabecula.language.instrument import AssessmentArea, Bands, Instrument, Licence, Score
from trabecula.language.quantity import MillimolesPerLitre
from trabecula.language.source import Checked

_FREE: Final = Licence("Published thresholds: free to use.", wording=True)
_LIMIT_RULE: Final = (
    "without the laboratory's limit, raised is sure from 2.65 mmol/L and not raised up to 2.4"
)


def _symptom(key: str, label: str, meaning: str = "") -> YesNo:
    return replace(
        yes_no(f"hypercalcaemia_{key}", label, meaning=meaning), keeps=shelf_life_of_symptoms
    )


_limit = measured(
    "calcium_upper_limit",
    "the laboratory's upper limit of adjusted calcium",
    MillimolesPerLitre,
    2.4,
    2.8,
)
_SYMPTOMS: Final = (
    hypercalcaemia_symptoms,
    _symptom("nausea", "nausea"),
    _symptom("worse_pain", "worsening pain", "Of bone above all."),
    fall_since_last_contact,
    acute_kidney_injury,
    _symptom("arrhythmia", "arrhythmia or a short QT interval"),
)


def _named(scheme: Bands, mildest: str) -> Callable[[float, float | None], str | None]:
    """A name for every calcium: the scheme's own, or, below its bands, whether it is raised."""

    def name(calcium: float | None, limit: float | None) -> str | None:
        if calcium is None:
            return None
        band = scheme.at(calcium)
        if band is not scheme.bands[0]:
            return band.name
        raised = above_upper_limit(calcium, limit)
        return None if raised is None else mildest if raised else "none"

    return name


def _severity(key: str, label: str, *names: str) -> Chosen[str]:
    return chosen(f"hypercalcaemia_{key}", label, ("none", *names))


def _by_cks(calcium: float) -> str:
    return CKS.at(calcium).name


hypercalcaemia = Instrument(
    "hypercalcaemia",
    "Hypercalcaemia: severity, symptoms and urgency",
    measures="How high the calcium is by each scheme, and whether it is urgent.",
    area=AssessmentArea.NUTRITION,
    items=(adjusted_calcium, _limit, *_SYMPTOMS),
    scores=(
        Score(
            _severity("common", "hypercalcaemia, common bands", "mild", "moderate", "severe"),
            of=(adjusted_calcium, _limit),
            by=_named(COMMON, "mild"),
            words=f"mild above the laboratory's limit, moderate from 3.0, severe from {SEVERE_HYPERCALCAEMIA}",
            missing=_LIMIT_RULE,
            partial=True,
            source=best_practice_hypercalcaemia.at("bands; severe from 14 mg/dL, as converted"),
            checked=Checked.IN_PART,
        ),
        Score(
            _severity("cks", "hypercalcaemia, UK CKS bands", "mild", "moderate", "severe"),
            of=(adjusted_calcium,),
            by=_by_cks,
            words="mild from 2.65, moderate above 3.00, severe above 3.40 mmol/L",
            source=cks_hypercalcaemia.at("severity"),
            checked=Checked.YES,
        ),
        Score(
            _severity("ctcae", "hypercalcaemia, CTCAE grade", "G1", "G2", "G3", "G4"),
            of=(adjusted_calcium, _limit),
            by=_named(CTCAE, "G1"),
            words="G1 above the laboratory's limit, G2 above 2.9, G3 above 3.1, G4 above 3.4 mmol/L",
            missing=_LIMIT_RULE,
            partial=True,
            source=best_practice_hypercalcaemia.at("grades of CTCAE"),
            checked=Checked.YES,
        ),
        Score(
            yes_no(
                "hypercalcaemia_disputed",
                "severity disputed between sources",
                meaning=f"Here severe begins at 14 mg/dL, which is {SEVERE_HYPERCALCAEMIA}; CKS and CTCAE G4 begin above 3.4, other UK practice above 3.5. Treat as urgent.",
            ),
            of=(adjusted_calcium,),
            by=severity_is_disputed,
            words="above 3.40 and up to 3.50 mmol/L",
            source=cks_hypercalcaemia.at("severity, beside the errata's first row"),
            checked=Checked.YES,
        ),
        Score(
            yes_no(
                "hypercalcaemia_check_today",
                "calcium to be measured today",
                meaning="Any of these symptoms in a person with cancer.",
            ),
            of=_SYMPTOMS,
            by=any_of,
            words="any symptom of hypercalcaemia",
            missing="one symptom is enough; a no needs every answer",
            partial=True,
            source=therapeutic_guidelines_hypercalcaemia.at("symptoms"),
            checked=Checked.IN_PART,
        ),
        Score(
            yes_no(
                "hypercalcaemia_urgent",
                "urgent hypercalcaemia",
                meaning="Admission or treatment on the same day.",
            ),
            of=(adjusted_calcium, *_SYMPTOMS),
            by=calcium_is_urgent,
            words="above 3.4 mmol/L, or above 3.0 mmol/L with any symptom",
            missing="above 3.4 and up to 3.0 mmol/L decide alone; between, one symptom is enough",
            partial=True,
            source=gpnotebook_hypercalcaemia.at("urgent referral"),
            checked=Checked.YES,
        ),
    ),
    version="UK CKS, common bands and CTCAE",
    recall="the day of the blood test; symptoms of the last days",
    interval="before a bone-modifying agent, and on symptoms",
    licence=_FREE,
    together=False,
    notes=(
        f"The schemes disagree: all are shown, and from {SEVERE_HYPERCALCAEMIA} (14.0 mg/dL) it is severe here.",
        "The printed grades of CTCAE in mg/dL (11.5, 12.5, 13.5) are not exactly those in mmol/L.",
    ),
    source=cks_hypercalcaemia.at("severity"),
    checked=Checked.YES,
)
