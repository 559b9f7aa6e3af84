"""People to whom options are put: a case in which a statement applies, and what settles the rest."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from trabecula.knowledge.cases import cases_of
from trabecula.knowledge.editions import CURRENT
from trabecula.language.answer import Answer
from trabecula.language.condition import About
from trabecula.language.option import Option
from trabecula.pathway.facts import take
from trabecula.pathway.options.for_person import OptionForPerson
from trabecula.pathway.options.weighed import Options, weigh
from trabecula.pathway.recommendations import recommend

OPENED: Final = CURRENT.open()
NOTHING_AGAINST: Final[dict[str, Any]] = {
    "patient_died_days": "never", "care_intent": "palliative", "declined": [],
    "rt_declined_or_unsafe": False, "fit_for_surgery": True, "prognosis_weeks": 52,
    "active_infection": False, "local_infection": False, "coagulopathy": False,
    "anticoagulant_active": False, "diabetes_uncontrolled": False, "on_steroid": False,
    "on_nsaid": False, "sact_classes": [], "pregnancy": "not_pregnant", "age_years": 60,
    "sex": "male", "weight": 75, "ca_adj": 2.3, "crcl": 90, "creatinine": 80, "aki": False,
    "platelets": 200, "anc": 4, "hb": 12, "jaw_exposed_bone_weeks": 0,
    "dental_surgery_planned": False, "dental_check_months": 2, "caregiver_present": True,
    "mscc_confirmed": False, "neuro_signs": [], "painful_sites": 1, "pain_worst": 6,
    "haem_malignancy_suspected": False, "escc": "0", "complete_paraplegia_h": 0,
}  # fmt: skip
"""A person against whom nothing speaks; what a case says wins."""


def person(facts: Mapping[str, Any]) -> Options:
    """The options of one person with one lesion, of whom these facts are known.

    What is said of a pain or of a medicine is said of one of each.
    """
    of: dict[About, dict[str, Any]] = {about: {} for about in About}
    for key, value in facts.items():
        of[OPENED.facts[key].about][key] = value
    given: dict[str, Any] = {"facts": of[About.PERSON], "lesions": [of[About.LESION]]}
    if of[About.PAIN]:
        given["pains"] = [of[About.PAIN]]
    if of[About.MEDICINE]:
        given["medicines"] = [of[About.MEDICINE]]
    return weigh(recommend(take(given, OPENED, date(2026, 1, 1)), OPENED))


def in_cases(option: Option, code: str, more: Mapping[str, Any]) -> Iterator[OptionForPerson]:
    """The option as it stands in each case in which the statement applies."""
    for case in cases_of(code):
        if case.answer is Answer.APPLIES:
            for each in person({**NOTHING_AGAINST, **case.facts, **more}).every:
                if each.option is option and code in {
                    item.statement.code for item in each.statements
                }:
                    yield each
