"""Assessments for the tests of reports: from facts given directly, and from records."""

from datetime import date
from typing import Any

from tests.fhir.answers import facts_of

from trabecula import journey
from trabecula.pathway.facts import Facts
from trabecula.report.assessment_page import AssessmentPage, assessment_page

DAY = date(2026, 3, 1)
LEFT, RIGHT = (
    {"p_place": "femur-shaft", "side": "left"},
    {"p_place": "femur-shaft", "side": "right"},
)
HOSTILE = "<script>alert(1)</script>\x1b[31m\u202e"


def page_of(facts: Facts, most: int = 7) -> AssessmentPage:
    recommended = journey.recommend(facts)
    steps = journey.interview(recommended, most)
    return assessment_page(
        journey.assess(facts, recommended.edition), journey.compose(recommended), steps
    )


def given(*pains: dict[str, Any], lesions: tuple[dict[str, Any], ...] = (), **facts: Any) -> Facts:
    return journey.take({"pains": list(pains), "lesions": list(lesions), "facts": facts}, DAY)


def rated(day: str, value: int, code: str = "72514-3", name: str = "") -> dict[str, Any]:
    return {
        "resourceType": "Observation", "id": f"o{day}{name}", "status": "final",
        "subject": {"reference": "Patient/p"}, "effectiveDateTime": day,
        "code": {"coding": [{"system": "http://loinc.org", "code": code}]},
        "valueInteger": value,
    }  # fmt: skip


def record(*resources: dict[str, Any]) -> Facts:
    return facts_of(*resources)


def awkward() -> Facts:
    """Two pains, hostile labels, low confidence, trends with a gap, and a problem."""
    facts = record(
        rated("2026-01-02", 9), rated("2026-01-05", 4), rated("2026-02-20", 8),
        rated("2026-02-26", 4),
    )  # fmt: skip
    other = given(
        LEFT | {"p_worst": 7, "p_rest": 2, "p_movement": 6, "p_gap": 4, "p_episodes": 3,
                "lesion": "a", "p_character": ["burning"], "p_dn4": 5},
        RIGHT | {"p_worst": 3}, {"p_place": "rib"}, {"p_place": "T8"},
        lesions=(
            {"id": "a", "label": "left shaft of the femur", "l_site": "femur_shaft", "l_pain": 7},
            {"id": "b", "label": "T8", "l_site": "thoracic"},
            {"id": "c", "label": HOSTILE, "l_site": "rib"},
        ),
        sedation=2, ecog=2, known_cancer=True,
    )  # fmt: skip
    facts.lesions, facts.pains = other.lesions, other.pains
    facts.person.findings |= other.person.findings
    return facts
