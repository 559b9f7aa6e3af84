"""What is called for by what applies: shown, deferred, or closed by a concern."""

from datetime import date, timedelta
from typing import Any

from tests.records import DAY, Resource, Written, about, cancer, patient

from trabecula import journey
from trabecula.language.code import INSTRUMENT
from trabecula.language.support import Ladder, Offer
from trabecula.pathway import support
from trabecula.pathway.moment import Moment
from trabecula.pathway.recommendations import Recommendations
from trabecula.pathway.support import Found
from trabecula.pathway.wishes import Choice, Decision, Outcome

ON = date.fromisoformat(DAY)


def people(lesions: list[dict[str, Any]] | None = None, **facts: Any) -> Recommendations:
    given: dict[str, Any] = {"facts": facts}
    if lesions is not None:
        given["lesions"] = lesions
    return journey.recommend(journey.take(given, ON))


def names(recommendations: Recommendations) -> list[str]:
    return [found.thing.name for found in support.sheets(recommendations)]


def test_the_safety_text_comes_first_and_for_everyone() -> None:
    assert names(people())[0] == "warning-signs"
    assert names(people(bone_mets=True, isi=12))[0] == "warning-signs"


def test_a_sheet_comes_with_the_statement_that_applies_and_names_it() -> None:
    found = {one.thing.name: one for one in support.sheets(people(isi=12))}
    assert [item.statement.code for item in found["sleep"].by] == ["PSY-07"]
    assert "sleep" not in names(people(isi=3))
    assert "sleep" not in names(people())


def test_what_is_suppressed_brings_no_sheet_and_what_is_deferred_says_so() -> None:
    painful = {"l_site": "humerus", "l_pain": 6, "l_rt_courses": 0, "l_fracture": False}
    shown = people([painful], bone_mets=True, prognosis_weeks=52, mscc_confirmed=False)
    held = people(
        [{**painful, "l_mirels": 10, "l_stabilised": False, "l_postop": False}],
        bone_mets=True, prognosis_weeks=52, mscc_confirmed=False,
    )  # fmt: skip
    sheet = {one.thing.name: one for one in support.sheets(shown)}["radiation-one-treatment"]
    assert [item.statement.code for item in sheet.by] == ["RT-01"]
    later = {one.thing.name: one for one in support.sheets(held)}["radiation-one-treatment"]
    assert (later.by, [item.statement.code for item in later.waiting]) == ((), ["RT-01"])


def decided(day: date, **outcomes: Outcome) -> Decision:
    choices = tuple(Choice(code, code, outcome) for code, outcome in outcomes.items())
    return Decision("", Moment(day, day), "Dr N", (), choices)


def test_the_sheet_of_what_was_chosen_stands_next_to_the_safety_texts() -> None:
    asked = people(isi=12)
    code = {"OPT-RT8@Condition/rib": Outcome.CHOSEN, "OPT-FIXATION": Outcome.DECLINED}
    asked.facts.wishes.decisions = [decided(ON, **code)]
    found = support.sheets(asked)
    assert names(asked)[:2] == ["warning-signs", "radiation-one-treatment"]
    assert [choice.code for choice in found[1].chosen] == ["OPT-RT8@Condition/rib"]
    assert "sleep" in names(asked)
    assert "before-fixation" not in names(asked)


def test_a_choice_that_was_taken_back_brings_no_sheet() -> None:
    asked = people()
    chosen, declined = {"OPT-IRON": Outcome.CHOSEN}, {"OPT-IRON": Outcome.DECLINED}
    later = ON + timedelta(days=1)
    asked.facts.wishes.decisions = [decided(later, **declined), decided(ON, **chosen)]
    assert "iron" not in names(asked)
    asked.facts.wishes.decisions = [decided(later, **chosen), decided(ON, **declined)]
    assert "iron" in names(asked)


def test_the_highest_step_of_a_ladder_stands_first() -> None:
    found = support.steps(people(phq9=17, phq9_item9=2, gad7=3, distress=8, isi=16))
    mood = [one.thing.step for one in found if one.thing.ladder is Ladder.MOOD]
    assert mood == sorted(mood, reverse=True)
    assert mood[0] == 5
    assert found[0].thing.ladder is Ladder.MOOD


def test_nothing_is_put_on_a_carer_where_there_is_a_concern_about_abuse() -> None:
    calls: dict[str, Any] = {"must": 3}
    assert support.carer_tasks(people(**calls, abuse_concern=False))
    assert support.carer_tasks(people(**calls, abuse_concern=True)) == ()


def test_a_conversation_is_offered_only_where_something_calls_for_it() -> None:
    assert support.topics(people(patient_requests_goc=False)) == ()
    assert len(support.topics(people(patient_requests_goc=True))) > 4


def test_why_a_plan_for_later_is_looked_at_again() -> None:
    found = support.review_triggers(people(progression_new=True, sre_recent=False))
    assert [row.name for row in found.rows] == ["the cancer has progressed"]
    assert "a skeletal event in the last weeks" not in [row.name for row in found.not_known]
    assert "an admission" in [row.name for row in found.not_known]


def test_what_was_not_asked_of_circumstances_is_asked_and_not_taken_as_met() -> None:
    nothing = support.adaptations(people())
    assert nothing.rows == ()
    assert "circumstances_transport" in {fact.key for fact in nothing.asks}
    alone = support.adaptations(people(lives_alone=True))
    assert [row.name for row in alone.rows] == ["nobody there to help at night"]


def asked_about_home(day: str, **answers: bool) -> Resource:
    return {
        "resourceType": "QuestionnaireResponse", "id": f"q{day}", "status": "completed", **about(),
        "questionnaire": f"{INSTRUMENT}:circumstances", "authored": day,
        "item": [
            {"linkId": f"circumstances_{key}", "answer": [{"valueBoolean": value}]}
            for key, value in answers.items()
        ],
    }  # fmt: skip


def adapted(written: Written, *resources: Resource) -> Found[Offer]:
    record = journey.read(written(patient(), cancer(), *resources))
    return support.adaptations(journey.recommend(journey.know(record, ON)))


def test_an_answer_about_circumstances_in_the_record_adapts_the_plan(written: Written) -> None:
    found = adapted(written, asked_about_home(DAY, transport=True, stairs=False))
    (row,) = found.rows
    assert row.name == "no way to get to treatment"
    assert any("Single-fraction radiotherapy" in said for said in row.holds.says)
    assert "stairs without a lift" not in [row.name for row in found.not_known]
    assert "no safe place to keep opioids" in [row.name for row in found.not_known]


def test_the_newest_answer_counts_and_one_that_is_too_old_does_not(written: Written) -> None:
    before = asked_about_home("2026-01-15", transport=True)
    assert [row.name for row in adapted(written, before).rows] == ["no way to get to treatment"]
    assert adapted(written, before, asked_about_home(DAY, transport=False)).rows == ()
    old = adapted(written, asked_about_home("2024-01-15", transport=True))
    assert old.rows == ()
    assert "circumstances_transport" in {fact.key for fact in old.asks}
