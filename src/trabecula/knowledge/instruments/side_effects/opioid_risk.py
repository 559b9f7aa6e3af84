"""ORT-OUD and the original ORT: how closely is an opioid to be watched in this person?

Why      A risk that is known is watched: smaller supplies, safe storage, earlier review.
Misuse   Never a reason to withhold pain relief. Neither was validated in people with cancer. A form
         with age bands and one point for every answer is about on the web: it is not the ORT.
"""

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.opioid_risk import opioid_risk
from trabecula.calculation.scoring import total
from trabecula.knowledge.facts.inputs import sex_for_equations
from trabecula.knowledge.instruments.items import counted, weighed
from trabecula.knowledge.sources.instruments_of_side_effects import cheatle_2019, webster_2005
from trabecula.language.code import loinc
from trabecula.language.instrument import (
    AssessmentArea,
    Assessor,
    Band,
    Bands,
    Instrument,
    Licence,
    Score,
)
from trabecula.language.source import Checked

family_alcohol = weighed("ort_family_alcohol", "misuse of alcohol in the family")
family_illegal = weighed("ort_family_illegal", "use of illegal drugs in the family")
family_rx = weighed("ort_family_rx", "misuse of prescribed medicines in the family")
personal_alcohol = weighed("ort_personal_alcohol", "own misuse of alcohol, ever")
personal_illegal = weighed("ort_personal_illegal", "own use of illegal drugs, ever")
personal_rx = weighed("ort_personal_rx", "own misuse of prescribed medicines, ever")
age_16_to_45 = weighed("ort_age_16_to_45", "age from 16 to 45 years")
abuse = weighed("ort_abuse", "sexual abuse before adolescence")
psychological = weighed(
    "ort_psychological",
    "psychological disease other than depression",
    meaning="Attention deficit, obsessive-compulsive or bipolar disorder, or schizophrenia.",
)
depression = weighed("ort_depression", "depression, now or in the past")

_SUBSTANCES = (
    family_alcohol, family_illegal, family_rx, personal_alcohol, personal_illegal, personal_rx,
)  # fmt: skip
_NINE = (*_SUBSTANCES, age_16_to_45, psychological, depression)
_TEN = (sex_for_equations, *_SUBSTANCES, age_16_to_45, abuse, psychological, depression)
_NOT_WITHHELD = "It guides how closely to watch; it is never a reason to withhold pain relief."
_ACCURACY = (
    "In people without cancer on long-term opioids: sensitivity 0.854, specificity 0.851, "
    "positive predictive value 0.757, negative 0.914."
)
_NOT_IN_CANCER = "Not validated in people with cancer."


def _by_sex(sex: str | None, *points: float | None) -> float | Bounds:
    return opioid_risk(sex, *(None if point is None else point > 0 for point in points))


ort_oud = Instrument(
    "ort-oud",
    "Opioid Risk Tool for opioid use disorder",
    measures="Risk of opioid use disorder on long-term opioids.",
    area=AssessmentArea.SIDE_EFFECTS,
    items=_NINE,
    scores=(
        Score(
            counted("ort_oud", "ORT-OUD score", 0, 9),
            of=_NINE,
            by=total,
            words="number of the nine that are present",
            rises=True,
            higher="worse",
            bands=(
                Bands(
                    "cut-off of 3",
                    (Band("not elevated"), Band("elevated", 3, meaning=_NOT_WITHHELD)),
                    source=cheatle_2019.at("cut-off"),
                    checked=Checked.FROM_KNOWLEDGE,
                ),
            ),
            source=cheatle_2019.at("nine unweighted items"),
            checked=Checked.YES,
        ),
    ),
    version="ORT-OUD 2019",
    recall="lifetime",
    interval="once, before a long-term opioid",
    licence=Licence("Terms not seen: scored from answers, with labels of our own."),
    self_report=True,
    assessors=(Assessor.PERSON, Assessor.CLINICIAN),
    notes=(
        _NOT_IN_CANCER,
        _NOT_WITHHELD,
        _ACCURACY,
    ),
    source=cheatle_2019.at("revised tool"),
    checked=Checked.IN_PART,
)

ort = Instrument(
    "ort",
    "Opioid Risk Tool, original",
    measures="Risk of aberrant use of opioids.",
    area=AssessmentArea.SIDE_EFFECTS,
    items=_TEN,
    scores=(
        Score(
            counted("ort", "original ORT score", 0, 26),
            of=_TEN,
            by=_by_sex,
            words="sum of the weights for this sex",
            missing="every item is needed; what is missing leaves bounds, over both sexes where that is missing",
            partial=True,
            higher="worse",
            bands=(
                Bands(
                    "Webster 2005",
                    (
                        Band("low"),
                        Band("moderate", 4),
                        Band("high", 8, meaning=_NOT_WITHHELD),
                    ),
                    source=webster_2005.at("bands"),
                    checked=Checked.SECOND_HAND,
                ),
            ),
            source=webster_2005.at("weights"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="ORT 2005",
    recall="lifetime",
    interval="once; ORT-OUD is preferred",
    licence=Licence("Its author asks for permission: scored from answers."),
    self_report=True,
    assessors=(Assessor.PERSON, Assessor.CLINICIAN),
    codes=loinc("91393-9"),
    notes=(_NOT_IN_CANCER, _NOT_WITHHELD),
    source=webster_2005.at("tool"),
    checked=Checked.SECOND_HAND,
)
