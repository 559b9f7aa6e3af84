"""Pages of options for the tests: of samples, and of facts given directly."""

from datetime import date
from typing import Any

from trabecula import journey, samples
from trabecula.pathway.facts import Facts
from trabecula.report.options_page import OptionsPage, options_page

HOSTILE = "<script>alert(1)</script>\x1b[31m\u202e hip"
BONE: dict[str, Any] = {
    "label": "left femur", "l_site": "femur_peritrochanteric", "l_look": "lytic", "l_pain": 7,
    "l_rt_courses": 0, "l_fracture": False,
}  # fmt: skip
PERSON: dict[str, Any] = {
    "known_cancer": True, "bone_mets": True, "pain_worst": 7, "ecog": 1, "prognosis_weeks": 80,
    "neuro_signs": [], "spinal_pain_features": [], "fit_for_surgery": True, "declined": [],
}  # fmt: skip


def page_of(known: Facts, need: str = "") -> OptionsPage:
    """The page of options of what is known."""
    recommended = journey.recommend(known)
    weighed = journey.weigh(recommended)
    links = journey.link(weighed.matters, recommended)
    return options_page(weighed, journey.compose(recommended), links, need)


def of_sample(name: str, need: str = "") -> OptionsPage:
    """The page of a sample patient."""
    return page_of(journey.know(journey.read(samples.path(name))), need)


def of_facts(facts: dict[str, Any], *lesions: dict[str, Any]) -> OptionsPage:
    """The page of somebody of whom this is known."""
    given = {"id": "p", "facts": facts, "lesions": list(lesions)}
    return page_of(journey.take(given, date(2026, 3, 1)))


def hostile() -> OptionsPage:
    """Somebody whose lesion has a name that would run, and colour, and turn the text round."""
    return of_facts(PERSON, BONE | {"label": HOSTILE})
