"""Kept plans: what a snapshot holds, and what changed between two of them and why."""

import json
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.pathway.invented_journeys import invented
from tests.report.handed_over import of_sample, with_decision

from trabecula import journey, samples
from trabecula.errors import UnusableKeptPlan
from trabecula.language.edition import OpenEdition
from trabecula.pathway.care_plan.alternatives import names_of
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.facts import Subject
from trabecula.pathway.kept.changes import (
    Cause,
    Changes,
    FactKind,
    ItemKind,
    StatementKind,
    Why,
)
from trabecula.pathway.kept.comparison import what_changed
from trabecula.pathway.kept.snapshot import Snapshot
from trabecula.pathway.kept.stored import read_snapshot
from trabecula.pathway.kept.taking import snapshot
from trabecula.pathway.options.weighed import Options

people = st.sampled_from([(seed, known) for seed in range(4) for known in (0.15, 0.6)])
HELD = StatementKind.HELD
EMPTY = (
    "subjects", "facts", "statements", "options", "tasks", "matters", "settings", "knowledge",
    "questions",
)  # fmt: skip


def care_plan(options: Options) -> CarePlan:
    decisions = options.matters.decisions
    return journey.care_plan(options, next(iter(names_of(options, decisions).values())), decisions)


def kept(options: Options) -> Snapshot:
    return snapshot(care_plan(options))


@lru_cache(maxsize=16)
def of_invented(seed: int, known: float) -> Snapshot:
    return kept(invented(seed, known))


def of(
    record: Path | bytes,
    day: date | None = None,
    opened: OpenEdition | None = None,
) -> Snapshot:
    facts = journey.know(journey.read(record), day, opened)
    return kept(journey.weigh(journey.recommend(facts, opened)))


def sample(name: str) -> Any:
    return json.loads(samples.path(name).read_bytes())


def again(bundle: Any, *added: dict[str, Any]) -> bytes:
    entries = [*bundle["entry"], *({"resource": resource} for resource in added)]
    return json.dumps({**bundle, "entry": entries}).encode()


def observed(own_id: str, key: str, day: str, person: str, **value: Any) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "id": own_id,
        "status": "final",
        "code": {"coding": [{"system": "urn:trabecula:fact", "code": key}]},
        "subject": {"reference": f"Patient/{person}"},
        "effectiveDateTime": day,
        **value,
    }


def causes(changes: Changes, code: str) -> list[Cause]:
    return [cause for one in changes.statements if one.code == code for cause in one.causes]


class TestLaws:
    @given(people)
    @settings(max_examples=8)
    def test_of_a_plan_and_itself_nothing_changed(self, one: tuple[int, float]) -> None:
        changes = what_changed(of_invented(*one), of_invented(*one))
        assert changes.none
        assert not any(getattr(changes, name) for name in EMPTY)

    @given(people)
    @settings(max_examples=8)
    def test_a_snapshot_is_read_as_it_was_written(self, one: tuple[int, float]) -> None:
        content = msgspec.json.encode(of_invented(*one))
        read = read_snapshot(content, "here")
        assert read == of_invented(*one)
        assert msgspec.json.encode(read) == content

    @given(people, people)
    @settings(max_examples=40)
    def test_every_statement_that_stands_otherwise_is_listed_with_its_cause(
        self, one: tuple[int, float], other: tuple[int, float]
    ) -> None:
        changes = what_changed(of_invented(*one), of_invented(*other))
        listed = {(one.code, one.subject.rpartition(":")[2]) for one in changes.statements}
        assert listed == _otherwise(invented(*one), invented(*other))
        assert all(change.causes for change in changes.statements)
        told = [(change, cause.why) for change in changes.statements for cause in change.causes]
        assert [change for change, why in told if why is Why.NOT_TOLD] == []

    @given(people, people)
    @settings(max_examples=40)
    def test_what_is_named_as_a_cause_did_change(
        self, one: tuple[int, float], other: tuple[int, float]
    ) -> None:
        changes = what_changed(of_invented(*one), of_invented(*other))
        items = (*changes.statements, *changes.options, *changes.tasks)
        moved = (Why.FACT, Why.TIME, Why.STATEMENT, Why.OPTION, Why.POLICY, Why.SUBJECT)
        told = [cause for each in items for cause in each.causes if cause.why in moved]
        assert [cause for cause in told if cause.before == cause.now] == []

    @given(people, people)
    @settings(max_examples=40)
    def test_the_tasks_and_options_listed_are_those_that_differ(
        self, one: tuple[int, float], other: tuple[int, float]
    ) -> None:
        before, now = of_invented(*one), of_invented(*other)
        changes = what_changed(before, now)
        old, new = {task.key for task in before.tasks}, {task.key for task in now.tasks}
        assert {t.key for t in changes.tasks if t.kind is ItemKind.ADDED} == new - old
        assert {t.key for t in changes.tasks if t.kind is ItemKind.REMOVED} == old - new
        old, new = ({o.key for o in each.options if o.chosen} for each in (before, now))
        in_plan = {o.key for o in changes.options if "in the plan" in o.kind}
        assert in_plan == old ^ new
        assert all(each.causes for each in (*changes.tasks, *changes.options))


def _otherwise(before: Options, now: Options) -> set[tuple[str, str]]:
    """The statements that stand otherwise, told from the recommendations themselves."""
    old, new = _standing(before), _standing(now)
    found: set[tuple[str, str]] = set()
    for key in old.keys() | new.keys():
        one, other = old.get(key), new.get(key)
        missing = one is None or other is None
        if one != other and not (missing and (one or other or (None, None))[1] is None):
            found.add(key)
    return found


def _standing(options: Options) -> dict[tuple[str, str], Any]:
    person = options.recommendations.facts.person
    return {
        (item.statement.code, _name(item.about, person)): (
            item.answer,
            item.status,
            frozenset((hold.row.code, by.code) for hold in item.held_by for by in hold.by),
            frozenset(each.code for each in item.pending),
        )
        for item in options.recommendations.items
    }


def _name(subject: Subject, person: Subject) -> str:
    return "person" if subject is person else subject.id or subject.label


class TestOneFact:
    def test_starts_a_statement_and_is_its_only_cause(self) -> None:
        bundle = sample("breast-spine")
        person = bundle["entry"][0]["resource"]["id"]
        severe = observed("severe", "pain_worst", "2026-03-02", person, valueInteger=9)
        severe |= {"effectiveDateTime": "2026-03-02T23:00:00Z"}
        changes = what_changed(of(again(bundle)), of(again(bundle, severe)))
        (cause,) = causes(changes, "MED-07")
        assert (cause.why, cause.what) == (Why.FACT, "worst pain in the last 24 hours")
        assert "9 of 10" in cause.now
        assert any(one.key == "pain_worst" for one in changes.facts)
        added = [one for one in changes.tasks if one.kind is ItemKind.ADDED]
        assert any(
            cause.why is Why.STATEMENT and "MED-07" in cause.what
            for one in added
            for cause in one.causes
        )

    def test_that_was_corrected_in_its_entry_is_said_to_be(self) -> None:
        bundle = sample("prostate-pelvis-again")
        before = again(bundle)
        for entry in bundle["entry"]:
            if entry["resource"].get("id") == "platelets":
                entry["resource"]["valueQuantity"]["value"] = 40
        changes = what_changed(of(before), of(again(bundle)))
        (fact,) = [one for one in changes.facts if one.key == "platelets"]
        assert fact.kind is FactKind.CORRECTED
        assert causes(changes, "REH-07b")[0].why is Why.FACT


class TestTime:
    def test_alone_is_said_to_have_done_what_it_did(self) -> None:
        record = samples.path("prostate-pelvis-again")
        before = of(record)
        changes = what_changed(before, of(record, before.as_of + timedelta(20)))
        (cause,) = causes(changes, "RT-11")
        assert cause.why is Why.TIME
        assert (cause.before, cause.now) == ("70 days", "90 days")
        stands = {one.code: one.kind for one in changes.statements}
        assert stands["RT-11"] is StatementKind.STOPPED
        assert stands["MED-06"] is StatementKind.IN_DOUBT
        assert {one.kind for one in changes.facts if one.key == "ca_total"} == {FactKind.STALE}
        reckoned = next(one for one in changes.facts if one.key == "ca_adj")
        assert reckoned.by_time
        assert all(one.by_time for one in changes.facts)

    def test_that_changes_no_answer_leaves_the_tasks_as_they_were(self) -> None:
        record = samples.path("breast-choices")
        before = of(record)
        changes = what_changed(before, of(record, before.as_of + timedelta(1)))
        assert [one.kind for one in changes.tasks if "due" in {p.part for p in one.parts}] == []


class TestKnowledgeAndPolicy:
    def test_a_local_value_is_named_where_it_decides(self) -> None:
        six = 'value = 6\nunit = "of 10"\ndecided_by = "Dr N"\ndecided_on = 2026-01-01\n'
        opened = journey.open_edition(f"[severe_pain]\n{six}", on=date(2026, 3, 9))
        record = samples.path("prostate-pelvis-again")
        changes = what_changed(of(record), of(record, opened=opened))
        cause = causes(changes, "MON-02")[0]
        assert cause.why is Why.POLICY
        assert (cause.before, cause.now) == ("7 of 10", "6 of 10")
        assert [one.kind for one in changes.settings] == [ItemKind.CHANGED]
        assert not changes.knowledge

    def test_a_statement_that_the_edition_says_otherwise_is_named(self) -> None:
        one = of(samples.path("breast-spine"))
        rules = tuple(
            replace(rule, digest="another") if rule.code == "RT-06" else rule for rule in one.rules
        )
        answers = tuple(
            replace(answer, answer="does not apply", status=None)
            if (answer.code, answer.status) == ("RT-06", "shown")
            else answer
            for answer in one.answers
        )
        changes = what_changed(replace(one, rules=rules, answers=answers), one)
        assert {cause.why for cause in causes(changes, "RT-06")} == {Why.EDITION}
        assert [item.kind for item in changes.knowledge] == [ItemKind.CHANGED]

    def test_what_nothing_explains_is_said_to_be_unexplained(self) -> None:
        one = of(samples.path("breast-spine"))
        answers = tuple(
            replace(answer, answer="does not apply", status=None)
            if (answer.code, answer.status) == ("RT-06", "shown")
            else answer
            for answer in one.answers
        )
        changes = what_changed(replace(one, answers=answers), one)
        assert {cause.why for cause in causes(changes, "RT-06")} == {Why.NOT_TOLD}


class TestOtherStatements:
    def test_what_holds_a_measure_back_is_named_with_its_reason(self) -> None:
        bundle = sample("breast-choices")
        before = of(again(bundle))
        weak = observed(
            "weak",
            "neuro_signs.limb_weakness",
            before.as_of.isoformat(),
            before.person.id or "",
            valueBoolean=True,
        )
        changes = what_changed(before, of(again(bundle, weak)))
        (held,) = [one for one in changes.statements if (one.code, one.kind) == ("RT-01", HELD)]
        holds = [cause for cause in held.causes if cause.why is Why.HOLD]
        assert [cause.what for cause in holds] == ["Suspected cord compression pathway (EMR-01)"]
        assert all(cause.says for cause in holds)


class TestDecisions:
    def test_what_was_decided_is_the_cause_of_what_the_plan_holds(self) -> None:
        before = of_sample("kidney-femur")
        then = kept(before)
        now = kept(with_decision(before, chosen=("OPT-FIXATION",), deferred=("OPT-DIETITIAN",)))
        changes = what_changed(then, now)
        assert [one.kind for one in changes.matters] == [ItemKind.ADDED]
        dropped = next(one for one in changes.options if one.key.startswith("OPT-DIETITIAN"))
        assert {cause.why for cause in dropped.causes} & {Why.DECISION, Why.ALTERNATIVE}


class TestNoSnapshot:
    @pytest.mark.parametrize(
        ("content", "says"),
        [
            (b"{", "is no kept plan"),
            (b'{"shape": 1}', "is no kept plan"),
            (b'{"shape": 2, "as_of": "2026-01-01"}', "shape 2"),
            (b"\xff", "is no kept plan"),
        ],
    )
    def test_is_refused_with_what_is_wrong(self, content: bytes, says: str) -> None:
        with pytest.raises(UnusableKeptPlan, match=says):
            read_snapshot(content, "here")
