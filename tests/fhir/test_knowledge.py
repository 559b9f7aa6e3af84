"""The knowledge as FHIR: valid R4, whole, honest about its state, and a proposal everywhere."""

import json
import re
from base64 import b64decode
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class  # pyright: ignore
from tests.fhir.evaluation import DAY, Json, bundle_of, subject

from trabecula import journey
from trabecula.fhir.fact_bundle import fact_bundle
from trabecula.fhir.knowledge.write import write_knowledge
from trabecula.language.answer import NEVER, AtLeast
from trabecula.language.arbitration import EVERY_OTHER
from trabecula.language.condition import atoms, facts_of
from trabecula.language.edition import OpenEdition
from trabecula.language.number import TimeSince
from trabecula.language.review import Review
from trabecula.pathway.facts import Facts

OPENED = journey.edition()
EDITION = OPENED.edition
REVIEWED = "EMR-03"


def exported(opened: OpenEdition = OPENED) -> list[Json]:
    written = write_knowledge(opened, journey.clinical_questions())
    return [entry["resource"] for entry in json.loads(written)["entry"]]


@cache
def everything() -> list[Json]:
    return exported()


def of_type(kind: str, resources: list[Json] | None = None) -> list[Json]:
    return [each for each in resources or everything() if each["resourceType"] == kind]


def one(url: str) -> Json:
    (found,) = (each for each in everything() if each["url"] == url)
    return found


def actions(resources: list[Json] | None = None) -> dict[str, Json]:
    """Every action, by the code of its statement."""
    found = [action for plan in of_type("PlanDefinition", resources) for action in plan["action"]]
    return {action["code"][0]["coding"][0]["code"]: action for action in found}


def told(element: Json, url: str) -> list[Any]:
    """The values of an element's extensions of one kind."""
    extensions = [each for each in element["extension"] if each["url"] == url]
    return [value for each in extensions for name, value in each.items() if name != "url"]


def validate(resource: Json) -> None:
    """By the R4B models: of what is written here, R4 differs in nothing (docs/exchange.md)."""
    model: Any = get_fhir_model_class(resource["resourceType"])
    model.model_validate(resource)


def test_every_resource_is_valid() -> None:
    for resource in everything():
        validate(resource)


def test_what_is_known_is_a_valid_bundle() -> None:
    values: Any = {
        "age_years": 58.0, "ecog": 2, "bone_mets": True, "primary": "breast",
        "neuro_signs": AtLeast({"limb_weakness"}), "spinal_pain_features": frozenset[str](),
    }  # fmt: skip
    times = {fact.key: NEVER for fact in EDITION.facts if isinstance(fact, TimeSince)}
    bundle = bundle_of(EDITION.facts, values | times)
    validate(bundle)
    assert len(bundle["entry"]) == len(values | times)
    validate(bundle_of(EDITION.facts, {}))


def test_a_lesion_is_described_beside_its_person() -> None:
    person = subject(OPENED.facts, {"ecog": 1, "pain_worst": 6.0})
    lesion = subject(OPENED.facts, {"l_pain": 7.0})
    lesion.id, lesion.own = "Condition/rib", {"pain_worst": None}
    facts = Facts(DAY, person, [lesion])
    bundle = json.loads(fact_bundle(facts, lesion))
    found = {e["resource"]["code"]["coding"][0]["code"]: e["resource"] for e in bundle["entry"]}
    assert set(found) == {"ecog", "l_pain"}
    (focus,) = found["l_pain"]["focus"]
    assert (focus["reference"], focus["identifier"]["value"]) == ("Condition/rib", "Condition/rib")
    assert "focus" not in found["ecog"]
    assert found["ecog"]["effectiveDateTime"] == "2026-03-01"
    assert fact_bundle(facts, lesion) == fact_bundle(facts, lesion)
    validate(bundle)


def test_the_same_edition_gives_the_same_bytes_and_nothing_in_them_is_empty() -> None:
    assert exported() == everything()

    def check(element: Any) -> None:
        assert element not in ("", [], {}, None)
        for value in element.values() if isinstance(element, dict) else ():  # pyright: ignore
            check(value)
        for value in element if isinstance(element, list) else ():  # pyright: ignore
            check(value)

    for resource in everything():
        check(resource)


def test_addresses_are_met_once_and_every_reference_is_met() -> None:
    addresses = [f"{each['url']}|{each['version']}" for each in everything()]
    assert len(addresses) == len(set(addresses))
    assert len({each["id"] for each in everything()}) == len(addresses)
    assert set(_canonicals(everything())) == set(addresses)
    for each in everything():
        assert re.fullmatch(r"[A-Z]\w{0,254}", each["name"], re.ASCII)


def _canonicals(element: Any) -> Iterator[str]:
    if isinstance(element, dict):
        for name, value in element.items():  # pyright: ignore[reportUnknownVariableType]
            if name in ("resource", "definitionCanonical") and isinstance(value, str):
                yield value
            yield from _canonicals(value)
    elif isinstance(element, list):
        for value in element:  # pyright: ignore[reportUnknownVariableType]
            yield from _canonicals(value)


def test_every_code_of_ours_is_in_its_code_system() -> None:
    systems = {each["url"]: each for each in of_type("CodeSystem")}
    codes = {url: [c["code"] for c in each["concept"]] for url, each in systems.items()}
    for url, system in systems.items():
        assert len(codes[url]) == len(set(codes[url])) == system["count"]
    for coding in _codings(everything()):
        if coding["system"] in codes:
            assert coding["code"] in codes[coding["system"]]


def _codings(element: Any) -> Iterator[Json]:
    if isinstance(element, dict):
        if {"system", "code"} <= set(element):  # pyright: ignore[reportUnknownArgumentType]
            yield element
        if {"system", "concept"} <= set(element):  # pyright: ignore[reportUnknownArgumentType]
            for concept in element["concept"]:  # pyright: ignore[reportUnknownVariableType]
                yield {"system": element["system"], "code": concept["code"]}
    parts: Any = element.values() if isinstance(element, dict) else element  # pyright: ignore
    for part in parts if not isinstance(parts, str | int | float) else ():
        yield from _codings(part)


class TestStatements:
    def test_each_has_one_action_and_one_activity(self) -> None:
        codes = [statement.code for statement in EDITION.statements]
        assert sorted(actions()) == sorted(codes)
        activities = [a["code"]["coding"][0]["code"] for a in of_type("ActivityDefinition")]
        assert activities == codes

    def test_an_action_says_all_that_a_clinician_needs(self) -> None:
        for statement in EDITION.statements:
            action = actions()[statement.code]
            assert action["title"] == statement.title
            assert action["description"].splitlines() == list(statement.says)
            assert action["textEquivalent"] == OPENED.in_words(statement)
            assert [role["role"]["text"] for role in action["participant"]] == list(statement.owner)
            places = [source["display"] for source in action["documentation"]]
            assert places == [citation.place for citation in statement.sources]
            clock = action.get("timingRange", {}).get("high", {}).get("value")
            assert clock == OPENED.urgencies[statement].within_hours
            assert told(action, "urn:trabecula:about") == [statement.about]
            (basis,) = told(action, "urn:trabecula:basis")
            said = {part["url"]: part for part in basis}
            assert said["strength"]["valueString"] == statement.strength
            assert said["checked"]["valueString"] == statement.checked.value

    def test_an_action_lists_the_facts_that_its_condition_asks(self) -> None:
        for statement in EDITION.statements:
            action = actions()[statement.code]
            asked = {f.key for atom in atoms(statement.condition) for f in facts_of(atom)}
            listed = [each["codeFilter"][0]["code"][0]["code"] for each in action["input"]]
            assert sorted(listed) == sorted(asked)
            (condition,) = action["condition"]
            assert condition["kind"] == "applicability"
            expression = condition["expression"]["expression"]
            assert set(re.findall(r"and code = '(\w+)'", expression)) == asked

    def test_an_activity_is_a_proposal_with_its_cautions(self) -> None:
        for activity in of_type("ActivityDefinition"):
            assert (activity["kind"], activity["intent"]) == ("ServiceRequest", "proposal")
        activity = one("urn:trabecula:activity-definition:EMR-03")
        assert "Contraindicated: Blanket bed rest for a stable spine." in activity["usage"]
        assert "Monitor: Neurology." in activity["usage"]

    def test_a_question_says_why_it_is_asked_and_what_misuses_it(self) -> None:
        plan = one("urn:trabecula:plan-definition:emergencies:cord_compression_suspected")
        assert plan["title"].startswith("Is the spinal cord or the cauda equina being compressed")
        assert plan["purpose"].startswith("Walking when treatment starts")
        assert plan["usage"].startswith("Misuse: To wait for back pain")
        assert plan["usage"].endswith("is recorded as neuropathy, not as a neurological sign.")


class TestArbitration:
    def test_every_row_is_kept_with_its_reason(self) -> None:
        (content,) = one("urn:trabecula:library:arbitration")["content"]
        kept = json.loads(b64decode(content["data"]))
        assert [row["row"] for row in kept["rows"]] == [row.code for row in EDITION.arbitration]
        assert [row["reason"] for row in kept["rows"]] == [
            row.reason for row in EDITION.arbitration
        ]
        assert len(kept["clashes"]) == len(EDITION.clashes)
        assert len(kept["inside"]) == len(EDITION.inside)

    def test_an_action_names_the_rows_that_act_on_it(self) -> None:
        for row in EDITION.arbitration:
            if row.targets != EVERY_OTHER:
                aimed = {code for code, each in actions().items() if row.code in _rows(each)}
                assert aimed == {s.code for s in EDITION.statements if row.aims_at(s)}


def _rows(action: Json) -> list[str]:
    return told(action, "urn:trabecula:arbitration-row")


class TestStanding:
    def test_everything_is_a_draft_and_says_so(self) -> None:
        for each in everything():
            assert (each["status"], each["experimental"]) == ("draft", True)
            assert "Draft: not reviewed by a clinician" in each["description"]

    def test_what_is_signed_is_active_and_what_is_beside_it_is_not(self) -> None:
        statement = OPENED.statement(REVIEWED)
        assert statement is not None
        review = Review(
            REVIEWED, OPENED.digest(statement), "Dr N", "oncologist", DAY, date(2027, 1, 1)
        )
        resources = exported(EDITION.open(reviews=[review], on=DAY))
        active = [each for each in resources if each["status"] == "active"]
        assert [each["url"] for each in active] == ["urn:trabecula:activity-definition:EMR-03"]
        assert active[0]["reviewer"] == [{"name": "Dr N, oncologist"}]
        assert active[0]["lastReviewDate"] == "2026-03-01"
        validate(active[0])


def test_a_clinic_s_own_values_are_bound_and_change_the_version() -> None:
    number = next(value for value in EDITION.policy_values if isinstance(value.default, int))
    own = number.highest if number.default != number.highest else number.lowest
    text = f'[{number.name}]\nvalue = {own}\ndecided_by = "Dr N"\ndecided_on = 2026-02-01\n'
    resources = exported(journey.open_edition(policy=text, on=DAY))
    versions = {each["version"] for each in resources}
    assert len(versions) == 1
    assert versions != {EDITION.name}
    assert f"Local policy: {number.name} is {own} here" in resources[0]["description"]
    changed = {
        code
        for code, action in actions(resources).items()
        if action["condition"] != actions()[code]["condition"]
    }
    assert changed == set(EDITION.policy_users[number.name])


def test_a_resource_of_another_shape_is_refused() -> None:
    with pytest.raises(ValueError, match="conditions"):
        validate(everything()[1] | {"action": [{"conditions": []}]})
