"""Clotting: one poor value is enough, one good value never is, and a clinician's word stands."""

from typing import Any

import msgspec
import pytest
from tests.records import LOINC, amount, coded, fact, observed, patient

from trabecula import journey

FINE = {"platelets": 200, "inr": 1.0, "anticoagulant": False}


def recorded(*, day: str, **values: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    if "platelets" in values:
        count = amount(values["platelets"], "10*9/L")
        found.append(observed("count", coded(LOINC, "777-3"), day, **count))
    if "inr" in values:
        ratio = amount(values["inr"], "1")
        found.append(observed("ratio", coded(LOINC, "6301-6"), day, **ratio))
    if "anticoagulant" in values:
        taken = values["anticoagulant"]
        found.append(fact("anticoagulant_active", day, valueBoolean=taken))
    if "judged" in values:
        found.append(fact("coagulopathy", day, valueBoolean=values["judged"]))
    return found


def coagulopathy(*resources: dict[str, Any]) -> object:
    entries = [{"resource": resource} for resource in (patient(), *resources)]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    facts = journey.know(journey.read(msgspec.json.encode(bundle)))
    found = facts.person.findings.get("coagulopathy")
    return None if found is None else found.value


@pytest.mark.parametrize(
    ("values", "poor"),
    [
        ({"platelets": 49}, True),
        ({"platelets": 50}, None),
        ({"inr": 1.6}, True),
        ({"inr": 1.5}, None),
        ({"anticoagulant": True}, True),
        ({"anticoagulant": False}, None),
        (FINE, False),
        ({**FINE, "platelets": 50, "inr": 1.5}, False),
        ({**FINE, "platelets": 49}, True),
        ({**FINE, "inr": 1.6}, True),
        ({**FINE, "anticoagulant": True}, True),
        ({"platelets": 200, "inr": 1.0}, None),
    ],
)
def test_it_is_poor_by_any_of_three_and_fine_only_by_all(
    values: dict[str, Any], poor: bool | None
) -> None:
    assert coagulopathy(*recorded(day="2026-03-01", **values)) is poor


def test_a_disorder_that_was_judged_is_not_undone_by_fine_numbers() -> None:
    judged = recorded(day="2026-02-28", judged=True)
    assert coagulopathy(*judged, *recorded(day="2026-03-01", **FINE)) is True


def test_a_newer_low_count_undoes_an_older_no() -> None:
    judged = recorded(day="2026-02-26", judged=False)
    assert coagulopathy(*judged, *recorded(day="2026-03-01", platelets=20)) is True
