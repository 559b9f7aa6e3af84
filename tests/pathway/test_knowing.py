"""What a record holds: what may not be taken as normal, and what may not be invented."""

import math
from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.records import (
    FACT,
    RXNORM,
    about,
    amount,
    cancer,
    coded,
    fact,
    lesion,
    observed,
    patient,
)

from trabecula import journey
from trabecula.knowledge.editions import CURRENT
from trabecula.language.answer import AtLeast
from trabecula.language.fact import Raw
from trabecula.pathway.facts import Facts, Finding, State
from trabecula.pathway.facts.settlement import Candidate, settle
from trabecula.pathway.record import Moment
from trabecula.report import text
from trabecula.report.wording import why_asked_again

DAY = date(2026, 3, 1)
OPENED = CURRENT.open()
LOINC = "http://loinc.org"
ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
ATC = "http://www.whocc.no/atc"


def known(*resources: dict[str, Any], as_of: date = DAY) -> Facts:
    entries = [{"resource": resource} for resource in (patient(), *resources)]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    return journey.know(journey.read(msgspec.json.encode(bundle)), as_of)


def finding(facts: Facts, key: str) -> Finding | None:
    return facts.person.findings.get(key)


def value(facts: Facts, key: str) -> Raw | None:
    found = finding(facts, key)
    return None if found is None else found.value


def applying(facts: Facts) -> set[str]:
    return {item.statement.code for item in journey.recommend(facts).applying()}


def medicine(kind: str, own_id: str, status: str, **also: Any) -> dict[str, Any]:
    person = {"subject": {"reference": "Patient/p"}}
    named = {"medicationCodeableConcept": coded(RXNORM, "2555", text="cisplatin")}
    return {"resourceType": kind, "id": own_id, "status": status, **person, **named, **also}


def order(own_id: str, status: str, day: str) -> dict[str, Any]:
    return medicine("MedicationRequest", own_id, status, intent="order", authoredOn=day)


def dose(own_id: str, day: str) -> dict[str, Any]:
    return medicine("MedicationAdministration", own_id, "completed", effectiveDateTime=day)


class TestChecklists:
    def test_one_no_of_nine_is_not_known_and_no_crash(self) -> None:
        facts = known(fact("neuro_signs.limb_weakness", valueBoolean=False))
        found = finding(facts, "neuro_signs")
        assert found is not None
        assert (found.value, found.state) == (None, State.IN_PART)

    def test_one_yes_is_known_at_once(self) -> None:
        facts = known(fact("neuro_signs.limb_weakness", valueBoolean=True))
        assert value(facts, "neuro_signs") == AtLeast({"limb_weakness"})

    def test_a_newer_yes_is_not_lost_behind_an_older_none(self) -> None:
        none: dict[str, Any] = {"valueCodeableConcept": coded(FACT, "none")}
        facts = known(
            fact("spinal_pain_features.nocturnal", "2026-02-27", valueBoolean=True),
            fact("spinal_pain_features", "2026-02-28", **none),
            fact("spinal_pain_features.progressive", "2026-03-01", valueBoolean=True),
        )
        assert value(facts, "spinal_pain_features") == frozenset({"progressive"})

    def test_an_older_yes_is_overtaken_by_a_newer_none(self) -> None:
        none: dict[str, Any] = {"valueCodeableConcept": coded(FACT, "none")}
        facts = known(
            fact("spinal_pain_features.nocturnal", "2026-02-28", valueBoolean=True),
            fact("spinal_pain_features", "2026-03-01", **none),
        )
        assert value(facts, "spinal_pain_features") == frozenset()


SIGNS = OPENED.facts["neuro_signs"].allowed
UNKNOWN: dict[str, Any] = {"dataAbsentReason": coded(ABSENT, "asked-unknown")}
NO: dict[str, Any] = {"valueBoolean": False}
YES: dict[str, Any] = {"valueBoolean": True}


def signs(moment: str, *items: str, **said: Any) -> list[dict[str, Any]]:
    """An answer to each of these items of the list, or to all of them."""
    return [
        observed(f"{item}-{moment}", coded(FACT, f"neuro_signs.{item}"), moment, **said)
        for item in items or SIGNS
    ]


class TestAMissingAnswerAfterAnother:
    @pytest.mark.parametrize(
        ("morning", "evening"),
        [
            ("2026-03-01T08:00:00Z", "2026-03-01T18:00:00Z"),
            ("2026-02-28", "2026-03-01"),
            ("2026-03-01", "2026-03-01"),
        ],
    )
    @pytest.mark.parametrize("said", [UNKNOWN, {"valueString": "yes"}])
    @pytest.mark.parametrize("items", [SIGNS, SIGNS[:1]])
    def test_withdraws_a_no(
        self, morning: str, evening: str, said: dict[str, Any], items: tuple[str, ...]
    ) -> None:
        facts = known(*signs(morning, **NO), *signs(evening, *items, **said))
        found = finding(facts, "neuro_signs")
        assert found is not None
        assert found.value is None
        assert found.state in (State.NOT_ANSWERED, State.IN_PART, State.UNREADABLE)

    def test_counts_for_a_list_that_was_answered_as_a_whole_too(self) -> None:
        code = coded(FACT, "neuro_signs")
        none = observed("a", code, "2026-02-28", valueCodeableConcept=coded(FACT, "none"))
        assert value(known(none, *signs("2026-03-01", SIGNS[0], **UNKNOWN)), "neuro_signs") is None
        whole = observed("b", code, "2026-03-01", **UNKNOWN)
        assert value(known(*signs("2026-02-28", **NO), whole), "neuro_signs") is None

    def test_leaves_what_was_found_found(self) -> None:
        first, second, *others = SIGNS
        yes, unknown = signs("2026-02-28", first, **YES), signs("2026-03-01", first, **UNKNOWN)
        assert value(known(*yes, *unknown), "neuro_signs") == AtLeast({first})
        no = signs("2026-03-01", second, *others, **NO)
        assert value(known(*yes, *unknown, *no), "neuro_signs") == frozenset({first})

    def test_a_no_withdraws_what_was_found(self) -> None:
        facts = known(*signs("2026-02-28", SIGNS[0], **YES), *signs("2026-03-01", **NO))
        assert value(facts, "neuro_signs") == frozenset()

    def test_does_not_make_what_is_too_old_new_again(self) -> None:
        yes, unknown = signs("2026-01-01", SIGNS[0], **YES), signs("2026-03-01", **UNKNOWN)
        found = finding(known(*yes, *unknown), "neuro_signs")
        assert found is not None
        assert (found.value, found.state) == (None, State.NOT_ANSWERED)

    def test_a_no_that_is_later_the_same_day_counts(self) -> None:
        unknown, no = signs("2026-03-01T08:00:00Z", **UNKNOWN), signs("2026-03-01T18:00:00Z", **NO)
        assert value(known(*unknown, *no), "neuro_signs") == frozenset()

    @pytest.mark.parametrize(
        ("answered", "asked_again", "kept"),
        [
            ("2026-03-01T10:00:00Z", "2026-03-01T14:00:00Z", None),
            ("2026-03-01T14:00:00Z", "2026-03-01T10:00:00Z", False),
            ("2026-03-01", "2026-03-01", False),
        ],
    )
    def test_counts_by_the_time_of_day(
        self, answered: str, asked_again: str, kept: bool | None
    ) -> None:
        code = coded(FACT, "mscc_excluded")
        facts = known(
            observed("a", code, answered, **NO), observed("b", code, asked_again, **UNKNOWN)
        )
        assert value(facts, "mscc_excluded") is kept

    def test_does_not_hide_an_emergency_of_the_same_day(self) -> None:
        code = coded(LOINC, "29265-6")
        facts = known(
            observed("a", code, "2026-03-01T10:00:00Z", **amount(3.6, "mmol/L")),
            observed("b", code, "2026-03-01T14:00:00Z", **UNKNOWN),
        )
        assert value(facts, "ca_adj") is None
        assert "EMR-09" in applying(facts)


class TestWhatIsLostIsSaid:
    @pytest.mark.parametrize(
        ("lost", "says"),
        [
            (fact("no_such_fact", valueInteger=1), "no such fact"),
            (fact("ecog"), "nor a reason"),
            (fact("ecog", valueQuantity={"unit": "1"}), "nothing that can be read"),
            (
                fact("on_opioid", valueCodeableConcept={"coding": [{"system": FACT}]}),
                "nothing that",
            ),
        ],
    )
    def test_has_a_problem_line(self, lost: dict[str, Any], says: str) -> None:
        older = observed("older", lost["code"], "2026-02-28", valueInteger=1)
        facts = known(older, lost)
        assert any(says in one.what and lost["id"] in one.where for one in facts.problems)
        assert value(facts, "ecog") is None

    def test_a_list_whose_items_are_components_needs_no_value(self) -> None:
        component = [{"code": coded(FACT, f"neuro_signs.{item}"), **NO} for item in SIGNS]
        facts = known(fact("neuro_signs", component=component))
        assert (value(facts, "neuro_signs"), facts.problems) == (frozenset(), [])


@pytest.mark.parametrize(
    ("key", "unit"),
    [("pain_worst", "of 10"), ("bmd_tscore", "SD"), ("pain_delta", "points"), ("ecog", "count")],
)
def test_a_unit_as_our_forms_show_it_is_understood(key: str, unit: str) -> None:
    quantity: dict[str, Any] = {"valueQuantity": {"value": 1, "unit": unit}}
    assert value(known(fact(key, **quantity)), key) == 1


def test_a_unit_of_another_scale_is_refused() -> None:
    quantity: dict[str, Any] = {"valueQuantity": {"value": 1, "unit": "of 100"}}
    assert value(known(fact("pain_worst", **quantity)), "pain_worst") is None


class TestWhatCouldNotBeRead:
    def test_a_result_below_a_limit_settles_what_it_settles(self) -> None:
        neutrophils = coded(LOINC, "751-8")
        below: dict[str, Any] = {
            "valueQuantity": {"value": 0.1, "comparator": "<", "code": "10*9/L"}
        }
        facts = known(
            observed("old", neutrophils, "2026-02-25", **amount(2.0, "10*9/L")),
            observed("new", neutrophils, "2026-03-01", **below),
        )
        found = finding(facts, "anc")
        assert found is not None
        assert (found.value, found.state) == (None, State.WITHIN_LIMITS)
        assert [end.recorded for end in found.alternatives] == [0, 0.1]
        feverish = known(
            observed("new", neutrophils, "2026-03-01", **below),
            observed("t", coded(LOINC, "8310-5"), **amount(38.6, "Cel")),
        )
        assert "EMR-13b" in applying(feverish)

    def test_a_calcium_above_a_limit_is_an_emergency(self) -> None:
        above: dict[str, Any] = {
            "valueQuantity": {"value": 3.6, "comparator": ">", "code": "mmol/L"}
        }
        assert "EMR-09" in applying(known(observed("c", coded(LOINC, "29265-6"), **above)))

    def test_a_result_above_a_number_without_an_end_is_that_or_more(self) -> None:
        above: dict[str, Any] = {
            "valueQuantity": {"value": 60, "comparator": ">", "code": "mL/min/{1.73_m2}"}
        }
        facts = known(observed("e", coded(LOINC, "33914-3"), **above))
        found = finding(facts, "egfr")
        assert found is not None
        assert (found.value, found.known) == (None, (60, math.inf))
        assert found.in_words() == "60 mL/min/1.73 m² or more"
        assert not facts.problems

    def test_a_result_below_a_number_without_an_end_is_that_or_less(self) -> None:
        below: dict[str, Any] = {
            "valueQuantity": {"value": -4, "comparator": "<", "code": "{score}"}
        }
        found = finding(known(fact("bmd_tscore", **below)), "bmd_tscore")
        assert found is not None
        assert found.known == (-math.inf, -4)
        assert found.in_words().endswith("or less")

    def test_nor_is_a_result_without_a_unit(self) -> None:
        calcium = coded(LOINC, "29265-6")
        facts = known(
            observed("old", calcium, "2026-02-28", **amount(2.3, "mmol/L")),
            observed("new", calcium, "2026-03-01", valueQuantity={"value": 3.6}),
        )
        assert value(facts, "ca_adj") is None

    def test_a_count_in_a_foreign_unit_is_refused(self) -> None:
        assert value(known(fact("ecog", **amount(2, "mg"))), "ecog") is None

    def test_a_stale_answer_to_one_item_can_be_shown(self) -> None:
        facts = known(fact("neuro_signs.limb_weakness", "2026-01-01", valueBoolean=True))
        found = finding(facts, "neuro_signs")
        assert found is not None
        assert (found.state, found.in_words()) == (State.STALE, "limb weakness")

    def test_a_yes_beside_none_is_kept(self) -> None:
        both = {
            "coding": [{"system": FACT, "code": "none"}, {"system": FACT, "code": "limb_weakness"}]
        }
        facts = known(fact("neuro_signs", valueCodeableConcept=both))
        assert value(facts, "neuro_signs") == AtLeast({"limb_weakness"})


class TestTimesSince:
    def test_a_course_of_radiotherapy_without_an_end_gives_no_weeks(self) -> None:
        rib = coded("urn:trabecula:site", "rib")
        course = {
            "resourceType": "Procedure", "id": "rt", "status": "completed", **about(),
            "code": coded("http://snomed.info/sct", "1217123003"), "bodySite": [rib],
            "performedPeriod": {"start": "2026-01-28"},
        }  # fmt: skip
        findings = known(lesion("one", rib), course).lesions[0].findings
        assert findings["l_rt_courses"].value == 1
        assert "l_rt_weeks" not in findings or findings["l_rt_weeks"].value is None

    def test_an_exact_dose_gives_the_time(self) -> None:
        assert value(known(dose("a", "2026-02-09")), "days_since_sact") == 20

    @pytest.mark.parametrize(
        "course",
        [
            order("b", "active", "2025-06-01"),
            order("b", "completed", "2025-06-01"),
            order("b", "stopped", "2026-02-20"),
            dose("b", "2026"),
            medicine(
                "MedicationStatement", "b", "completed", effectivePeriod={"start": "2025-12-01"}
            ),
        ],
    )
    def test_a_course_without_a_known_end_gives_none(self, course: dict[str, Any]) -> None:
        assert value(known(course), "days_since_sact") is None
        assert value(known(dose("a", "2025-01-10"), course), "days_since_sact") is None

    def test_a_dose_recorded_since_the_order_gives_the_time(self) -> None:
        facts = known(order("b", "active", "2025-06-01"), dose("a", "2026-02-09"))
        assert value(facts, "days_since_sact") == 20

    def test_an_old_dispensing_is_no_medicine_taken_now(self) -> None:
        morphine = {"medicationCodeableConcept": coded(RXNORM, "7052")}
        handed = medicine("MedicationDispense", "d", "completed", whenHandedOver="2015-01-01")
        assert value(known(handed | morphine), "on_opioid") is None

    def test_a_recorded_time_grows_with_the_days(self) -> None:
        later = DAY + timedelta(days=10)
        facts = known(fact("days_since_sact", **amount(12, "d")), as_of=later)
        assert value(facts, "days_since_sact") == 22


class TestMedicineLists:
    def test_an_undated_order_beside_a_list_of_none_is_a_conflict(self) -> None:
        taken = medicine("MedicationRequest", "m", "active", intent="order")
        nothing = {
            "resourceType": "List", "id": "l", "status": "current", "mode": "snapshot",
            "date": "2026-03-01", "code": coded(LOINC, "10160-0"), **about(),
            "emptyReason": coded("http://terminology.hl7.org/CodeSystem/list-empty-reason", "nilknown"),
        }  # fmt: skip
        morphine = {"medicationCodeableConcept": coded(RXNORM, "7052")}
        assert value(known(nothing), "on_opioid") is False
        found = finding(known(nothing, taken | morphine), "on_opioid")
        assert found is not None
        assert found.state is State.CONFLICTING

    def test_an_active_order_beside_a_newer_list_of_none_is_a_conflict(self) -> None:
        ordered = medicine(
            "MedicationRequest", "m", "active", intent="order", authoredOn="2026-02-20"
        )
        morphine = {"medicationCodeableConcept": coded(RXNORM, "7052")}
        none = fact("on_opioid", valueBoolean=False)
        breathing = observed("rr", coded(LOINC, "9279-1"), **amount(6, "/min"))
        facts = known(ordered | morphine, none, breathing)
        assert value(facts, "on_opioid") is None
        assert "EMR-12" in applying(facts)


class TestDerivations:
    def test_a_conflict_of_inputs_is_a_conflict_of_the_result(self) -> None:
        total, albumin = coded(LOINC, "2000-8"), coded(LOINC, "1751-7")
        facts = known(
            observed("a", total, **amount(3.6, "mmol/L")),
            observed("b", total, **amount(2.4, "mmol/L")),
            observed("c", albumin, **amount(40, "g/L")),
        )
        assert value(facts, "ca_adj") is None
        assert "EMR-09" in applying(facts)

    def test_newer_inputs_count_before_an_older_result(self) -> None:
        facts = known(
            observed("old", coded(LOINC, "29265-6"), "2026-02-27", **amount(2.5, "mmol/L")),
            observed("a", coded(LOINC, "2000-8"), **amount(3.7, "mmol/L")),
            observed("b", coded(LOINC, "1751-7"), **amount(40, "g/L")),
        )
        assert value(facts, "ca_adj") == 3.7

    def test_a_total_calcium_is_not_adjusted_where_an_ionised_one_is_recorded(self) -> None:
        facts = known(
            observed("a", coded(LOINC, "2000-8"), **amount(2.3, "mmol/L")),
            observed("b", coded(LOINC, "1751-7"), **amount(40, "g/L")),
            observed("c", coded(LOINC, "1995-0"), **amount(1.8, "mmol/L")),
        )
        assert value(facts, "ca_adj") is None

    def test_a_lesion_reads_its_own_score_and_not_that_of_another(self) -> None:
        first, second, rib = (coded("urn:trabecula:site", code) for code in ("T8", "L3", "rib"))
        focus = {"focus": [{"reference": "Condition/one"}]}
        facts = known(
            lesion("one", first), lesion("two", second), lesion("three", rib),
            fact("sins", valueInteger=9) | focus,
        )  # fmt: skip
        assert value(facts, "sins") == 9
        own = [subject.own["sins"] for subject in facts.lesions]
        assert [found and found.value for found in own] == [9, None, None]
        asked = {
            (question.fact.key, question.about.label)
            for question in journey.compose(journey.recommend(facts)).questions
        }
        assert ("l_sins", "L3 vertebra") in asked
        assert not any(key == "l_sins" and "rib" in label for key, label in asked)

    def test_conflicting_heights_give_no_clearance(self) -> None:
        creatinine = observed("c", coded(LOINC, "14682-9"), **amount(90, "umol/L"))
        weight = observed("w", coded(LOINC, "29463-7"), **amount(68, "kg"))
        height = coded(LOINC, "8302-2")
        tall, short = (observed(f"h{cm}", height, **amount(cm, "cm")) for cm in (165, 106))
        woman = {"gender": "female"}
        assert value(known(patient(**woman), creatinine, weight), "crcl") is not None
        assert value(known(patient(**woman), creatinine, weight, tall, short), "crcl") is None

    def test_a_change_is_not_reckoned_from_a_day_that_disagrees_with_itself(self) -> None:
        score = coded(LOINC, "72514-3")
        facts = known(
            observed("a", score, "2026-02-20", **amount(3, "{score}")),
            observed("b", score, "2026-02-26", **amount(5, "{score}")),
            observed("c", score, "2026-02-26", **amount(8, "{score}")),
            observed("d", score, "2026-03-01", **amount(7, "{score}")),
        )
        assert value(facts, "pain_delta") is None


def test_a_day_before_birth_knows_no_age() -> None:
    assert value(known(as_of=date(1950, 1, 1)), "age_years") is None


def test_a_suspected_cancer_is_suspected_and_not_known() -> None:
    unconfirmed = {
        "verificationStatus": coded(
            "http://terminology.hl7.org/CodeSystem/condition-ver-status", "provisional"
        )
    }
    facts = known(cancer() | unconfirmed)
    assert (value(facts, "cancer_suspected"), value(facts, "known_cancer")) == (True, None)


def test_pain_of_two_lesions_at_one_site_is_a_question() -> None:
    rib = coded("urn:trabecula:site", "rib")
    pain = observed("pain", coded(LOINC, "72514-3"), **amount(6, "{score}"), bodySite=rib)
    facts = known(lesion("one", rib), lesion("two", rib), pain)
    found = [subject.findings["l_pain"] for subject in facts.lesions]
    assert [(one.value, one.state) for one in found] == [(None, State.WHICH_LESION)] * 2
    assert any("which lesion" in problem.what for problem in facts.problems)
    asked = journey.compose(journey.recommend(facts)).questions
    whys = [why_asked_again(q.recorded) for q in asked if q.fact.key == "l_pain"]
    assert len(whys) == 2
    assert all("which lesion" in why for why in whys)


def test_a_pacemaker_among_the_devices_is_known() -> None:
    device = {
        "resourceType": "Device", "id": "d", "status": "active",
        "patient": {"reference": "Patient/p"}, "type": coded("http://snomed.info/sct", "14106009"),
    }  # fmt: skip
    assert value(known(device), "pacemaker") is True


VALUES: dict[str, st.SearchStrategy[Raw | None]] = {
    "pain_worst": st.none() | st.floats(0, 10),
    "neuro_signs": st.none() | st.booleans() | st.frozensets(st.just("limb_weakness")),
    "mscc_excluded": st.none() | st.booleans(),
    "primary": st.none() | st.sampled_from(["breast", "lung"]),
    "days_since_rt": st.none() | st.floats(0, 400),
}


@given(st.data())
def test_any_candidates_settle_and_a_missing_value_is_never_current(data: st.DataObject) -> None:
    key = data.draw(st.sampled_from(sorted(VALUES)))
    one = OPENED.facts[key]
    days = st.integers(0, 60).map(lambda ago: DAY - timedelta(days=ago))
    moments = st.none() | days.map(lambda day: Moment(day, day))
    candidates: list[Candidate] = []
    for _ in range(data.draw(st.integers(1, 5))):
        drawn = data.draw(VALUES[key])
        item = "limb_weakness" if isinstance(drawn, bool) and one.lists else ""
        when, standing = data.draw(moments), data.draw(st.booleans())
        candidates.append(Candidate(drawn, when, "Observation/1", standing, item))
    found = settle(one, candidates, DAY, OPENED)
    assert (found.value is not None) is (found.state is State.CURRENT)
    if all(candidate.value is None for candidate in candidates):
        assert found.value is None


def test_a_date_that_lies_ahead_is_not_the_day_to_answer_for() -> None:
    entries = [
        {"resource": patient()},
        {"resource": fact("ecog", "2026-03-01", valueInteger=1)},
        {"resource": observed("later", coded(FACT, "ecog"), "2999-01-01", valueInteger=2)},
    ]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    facts = journey.know(journey.read(msgspec.json.encode(bundle)), today=date(2026, 11, 23))
    assert (facts.as_of, value(facts, "ecog"), facts.later_entries) == (DAY, 1, 1)


def test_a_plan_for_a_person_who_died_says_so() -> None:
    dead = patient(deceasedDateTime="2026-02-20")
    facts = known(dead)
    plan = journey.compose(journey.recommend(facts))
    assert "this person has died" in text.render(
        plan, journey.assess(facts, OPENED), 80, False, facts.who
    )


def test_an_old_conflict_is_stale_and_raises_no_alarm() -> None:
    calcium = coded(LOINC, "29265-6")
    facts = known(
        observed("a", calcium, "2024-01-10", **amount(3.6, "mmol/L")),
        observed("b", calcium, "2024-01-10", **amount(2.4, "mmol/L")),
    )
    found = finding(facts, "ca_adj")
    assert found is not None
    assert (found.value, found.state) == (None, State.STALE)
    assert "EMR-09" not in applying(facts)


def test_a_value_beside_one_that_could_not_be_read_is_a_conflict_of_the_result_too() -> None:
    total = coded(LOINC, "2000-8")
    facts = known(
        observed("a", total, **amount(3.7, "mmol/L")),
        observed("b", total, valueQuantity={"value": 2.3}),
        observed("c", coded(LOINC, "1751-7"), **amount(40, "g/L")),
    )
    assert value(facts, "ca_adj") is None
    assert "EMR-09" in applying(facts)
