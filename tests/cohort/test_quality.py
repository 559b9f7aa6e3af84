"""Measures of quality: whom they concern, the three answers, and what happens over time."""

import json
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pathway.taking import MORPHINE, TWICE, order
from tests.records import SCT, Resource, about, amount, coded, fact, lesion, patient

from trabecula import journey, samples
from trabecula.cohort import splits
from trabecula.cohort.given import Given, Tables
from trabecula.cohort.over_time import ANSWERED, OverTime, answered
from trabecula.cohort.quality import OUTCOMES, measure
from trabecula.cohort.quality_report import Asked, QualityReport, Tabled, report
from trabecula.knowledge.quality import QUALITY
from trabecula.language.condition import atoms, facts_of
from trabecula.pathway.alert_action import Act, AlertAction
from trabecula.pathway.alerts import Alert, AlertState
from trabecula.pathway.moment import Moment
from trabecula.pathway.wishes import Decision

OPENED = journey.edition()
DAY = date(2026, 3, 2)
NOT_CONCERNED, UNSURE, LEFT_OUT, NOT_KNOWN, NO, YES = OUTCOMES
THORACIC, ILIUM = coded(SCT, "122495006"), coded(SCT, "22356005")


def bundle(*resources: Resource, **person: Any) -> Given:
    entries = [{"resource": one} for one in (patient("p", **person), *resources)]
    content = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    return Given(json.dumps(content).encode(), "here")


def measured(*given: Given, as_of: date | None = DAY, since: date | None = None) -> Tables:
    return measure(given, OPENED, as_of, since)


def outcome(code: str, *resources: Resource, **person: Any) -> str:
    return measured(bundle(*resources, **person))["people"][code].item()


def yes(key: str, *, so: bool = True) -> Resource:
    return fact(key, DAY.isoformat(), valueBoolean=so)


def number(key: str, value: float, unit: str = "{score}", **also: Any) -> Resource:
    return fact(key, DAY.isoformat(), **amount(value, unit)) | also


OPIOID = order(MORPHINE, TWICE, "2026-02-01")


class TestOneDay:
    def test_a_laxative_is_known_by_the_record_and_never_guessed(self) -> None:
        assert outcome("QI-01", OPIOID) == NOT_KNOWN
        assert outcome("QI-01", OPIOID, yes("on_laxative")) == YES
        assert outcome("QI-01", OPIOID, yes("on_laxative", so=False)) == NO
        assert outcome("QI-01") == UNSURE

    def test_naloxone_is_asked_of_those_to_whom_it_is_offered(self) -> None:
        risk = yes("children_at_home")
        assert outcome("QI-02", OPIOID, risk) == NOT_KNOWN
        assert outcome("QI-02", OPIOID, risk, yes("naloxone_at_home")) == YES
        assert outcome("QI-02", OPIOID, risk, yes("naloxone_at_home", so=False)) == NO

    def test_a_score_of_each_spinal_lesion_counts_and_a_limb_asks_none(self) -> None:
        spine, other = lesion("t8", THORACIC), lesion("t9", THORACIC)
        scored = number("l_sins", 9, focus=[{"reference": "Condition/t8"}])
        assert outcome("QI-04", spine, scored) == YES
        assert outcome("QI-04", spine, other, scored) == NOT_KNOWN
        assert outcome("QI-04", lesion("ilium", ILIUM)) == NOT_CONCERNED
        assert outcome("QI-04") == UNSURE

    def test_physiotherapy_is_known_by_the_procedure_and_counts_for_weeks(self) -> None:
        weak = (lesion("ilium", ILIUM), number("ecog", 3))

        def seen(day: str) -> Resource:
            code = coded(SCT, "91251008")
            done = {"resourceType": "Procedure", "id": "pt", "status": "completed", "code": code}
            return {**done, "performedDateTime": day, **about()}

        assert outcome("QI-05", *weak, seen("2026-02-20")) == YES
        assert outcome("QI-05", *weak, seen("2025-02-20")) == NO
        assert outcome("QI-05", *weak) == NOT_KNOWN
        assert outcome("QI-05", number("ecog", 3)) == UNSURE

    def test_what_is_wanted_is_written_down_or_not(self) -> None:
        frail = (lesion("ilium", ILIUM), number("ecog", 3))
        assert outcome("QI-06", *frail, yes("acp_documented")) == YES
        assert outcome("QI-06", *frail, yes("acp_documented", so=False)) == NO
        assert outcome("QI-06", *frail) == NOT_KNOWN

    def test_who_has_died_is_left_out_of_every_measure(self) -> None:
        given = bundle(OPIOID, deceasedDateTime="2026-03-01")
        people = measured(given)["people"]
        assert all(people[one.code].item() == LEFT_OUT for one in QUALITY.measures)
        assert people["died"].item()

    def test_an_unreadable_record_is_told_and_loses_nobody_else(self) -> None:
        tables = measured(Given(b"{", "a, line 1"), bundle(OPIOID))
        assert tables["people"].height == 1
        assert tables["problems"]["where"].to_list() == ["a, line 1"]


class TestApart:
    def test_people_are_set_apart_by_what_is_recorded(self) -> None:
        speaks = {"communication": [{"language": coded("urn:ietf:bcp:47", "es-MX")}]}
        given = bundle(number("area_deprivation", 5), gender="female", **speaks)
        row = measured(given)["people"].row(0, named=True)
        told = {split: row[split] for split in ("sex", "age", "primary", "language", "deprivation")}
        assert told == {
            "sex": "female",
            "age": "65 to 74",
            "primary": "not recorded",
            "language": "es",
            "deprivation": "5",
        }

    def test_nobody_is_named(self) -> None:
        given = bundle(OPIOID, name=[{"text": "Maria Example"}])
        for frame in measured(given).values():
            assert "Maria" not in frame.write_json()


def alert(*acts: AlertAction, state: AlertState = AlertState.OPEN) -> Alert:
    """An alert of the course of a sample, with what was done about it."""
    record = journey.read(Path(samples.path("breast-course")).read_bytes())
    known = journey.know(record, None, OPENED)
    one = journey.alerts(record, known, OPENED).alerts[0]
    taken = next((act for act in acts if act.act is Act.TAKEN), None)
    closed = next((act for act in acts if act.act is Act.CLOSED), None)
    return Alert(one.key, one.rules, one.subject, one.breaches, state, taken, closed)


def acted(at: datetime, act: Act = Act.CLOSED, *, timed: bool = True) -> AlertAction:
    moment = Moment(at.date(), at.date(), f"{at:%H:%M}" if timed else None)
    return AlertAction("", "", act, "Dr Novak", moment)


class TestAlerts:
    def test_an_alert_is_in_time_until_its_clock(self) -> None:
        one = alert()
        clock = one.respond_by
        assert answered(alert(acted(clock)), clock)[0] == "in time"
        assert answered(alert(acted(clock + timedelta(minutes=1))), clock)[0] == "late"

    def test_the_first_that_somebody_did_counts(self) -> None:
        begun = alert().raised
        acts = acted(begun + timedelta(hours=2), Act.TAKEN), acted(begun + timedelta(hours=9))
        assert answered(alert(*acts), begun)[1] == 2

    def test_without_an_action_it_waits_and_then_none_is_recorded(self) -> None:
        one = alert()
        assert answered(one, one.respond_by) == ("not yet", None)
        assert answered(one, one.respond_by + timedelta(minutes=1)) == ("no action recorded", None)
        ended = alert(state=AlertState.ENDED)
        assert answered(ended, one.respond_by + timedelta(days=1))[0] == "ended by a death"

    def test_a_day_without_a_time_tells_no_hours_and_may_leave_it_open(self) -> None:
        one = alert()
        assert answered(alert(acted(one.respond_by, timed=False)), one.respond_by) == (
            "not known",
            None,
        )
        late = acted(one.respond_by + timedelta(days=2), timed=False)
        assert answered(alert(late), one.respond_by) == ("late", None)

    @given(st.integers(-5000, 5000), st.integers(0, 5000))
    def test_every_alert_becomes_one_of_the_outcomes(self, minutes: int, later: int) -> None:
        one = alert()
        act = acted(one.raised + timedelta(minutes=minutes))
        assert answered(alert(act), one.raised + timedelta(minutes=later))[0] in ANSWERED


class TestOverTime:
    def course(self, since: date | None = None) -> Tables:
        content = Path(samples.path("breast-course")).read_bytes()
        return measured(Given(content, "here"), as_of=None, since=since)

    def test_a_treatment_is_looked_at_after_4_8_and_12_weeks(self) -> None:
        rows = self.course()["responses"]
        assert rows["weeks"].to_list() == [4, 8, 12]
        assert set(rows["outcome"]) == {"partial response"}

    def test_what_was_before_the_period_does_not_count(self) -> None:
        newest = journey.read(Path(samples.path("breast-course")).read_bytes()).newest()
        tables = self.course(since=newest)
        assert tables["responses"].is_empty()
        assert tables["alerts"].height < self.course()["alerts"].height

    def test_a_plan_counts_from_what_called_for_it_and_who_waits_is_apart(self) -> None:
        def planned(*days: date) -> list[tuple[bool, int]]:
            record = journey.read(bundle(weak).content)
            record.wishes.decisions.extend(
                Decision(f"CarePlan/{day}", Moment(day, day), "Dr Novak", (), ()) for day in days
            )
            known = journey.know(record, DAY + timedelta(20), OPENED)
            rows = dict(OverTime(record, known, OPENED, QUALITY, date.min).rows())["plans"]
            return [(row["waits"], row["days"]) for row in rows]

        weak, before = yes("walking_level_lost"), DAY - timedelta(10)
        assert planned(before) == [(True, 20)]
        assert planned(before, DAY + timedelta(9)) == [(False, 9)]
        assert planned(before, DAY) == [(False, 0)]
        assert planned() == []


def counted(table: Tabled) -> dict[str, int | None]:
    return {name: one.number for name, one in zip(table.outcomes, table.together, strict=True)}


class TestReport:
    def report(self, least: int | None = None) -> QualityReport:
        given = [
            Given(Path(samples.path(sample.name)).read_bytes(), sample.name)
            for sample in samples.people()
        ]
        lazy = {name: frame.lazy() for name, frame in measure(given, OPENED).items()}
        return report(lazy, OPENED, Asked(by=("sex", "age"), least=least))

    def test_each_person_has_one_outcome_in_all_and_in_each_split(self) -> None:
        found = self.report()
        assert found.people.number == len(samples.people())
        for _, table in found.measures:
            assert sum(one or 0 for one in counted(table).values()) == found.people.number
            for split in ("sex", "age"):
                of_split = [group.counts for group in table.groups if group.split == split]
                columns = zip(*of_split, strict=True)
                added = [sum(one.number or 0 for one in column) for column in columns]
                assert added == [one.number for one in table.together]

    def test_few_people_are_kept_back_everywhere(self) -> None:
        found = self.report(least=5)
        tables = [table for _, table in found.measures]
        tables += [one.table for one in (*found.responses, *found.alerts)]
        for table in tables:
            for counts in (table.together, *(group.counts for group in table.groups)):
                assert all(one.number is None or one.number % 5 == 0 for one in counts)
        assert all(one.hours.median is None for one in found.alerts)
        assert all(not one.table.groups for one in (*found.responses, *found.alerts))


@pytest.mark.parametrize("one", QUALITY.measures, ids=lambda one: one.code)
def test_a_measure_asks_facts_of_the_edition_and_says_what_it_does_not_tell(one: Any) -> None:
    asked = {fact.key for part in one.conditions for atom in atoms(part) for fact in facts_of(atom)}
    assert asked <= set(OPENED.facts)
    assert one.asks.endswith("?")
    assert one.follows


def test_the_youngest_come_first_and_whose_age_is_not_recorded_last() -> None:
    ages = ["not recorded", "75 and over", "under 50", "50 to 64"]
    assert sorted(ages, key=splits.order) == ["under 50", "50 to 64", "75 and over", "not recorded"]
