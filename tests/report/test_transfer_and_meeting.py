"""The document for another team, and the packet for a meeting: every field and every question."""

import jsonschema
import msgspec
import pytest
from tests.report.handed_over import care_plan, of_sample, overloaded, with_decision

from trabecula import journey, samples
from trabecula.knowledge.follow_up import FOLLOW_UP
from trabecula.pathway.facts import State
from trabecula.pathway.options.for_person import Standing
from trabecula.pathway.options.weighed import Options
from trabecula.report import (
    schemas,
    team_meeting_html,
    team_meeting_text,
    transfer_html,
    transfer_text,
)
from trabecula.report.team_meeting_page import TeamMeetingPage, team_meeting_page
from trabecula.report.transfer_page import TransferPage, transfer_page
from trabecula.report.which_plan import NOTHING_CHOSEN

SAMPLES = [sample.name for sample in samples.people()]


def document(options: Options) -> TransferPage:
    return transfer_page(care_plan(options))


def packet(options: Options) -> TeamMeetingPage:
    return team_meeting_page(care_plan(options))


def unwrapped(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("name", SAMPLES)
def test_every_field_of_the_document_is_there_filled_or_asked_for(name: str) -> None:
    page = document(of_sample(name))
    assert [field.name for field in page.said.fields] == [r.name for r in FOLLOW_UP.transition.rows]
    html = transfer_html.render(page)
    for field in page.said.fields:
        assert field.values or field.not_recorded or field.choices or field.asks
    for row in FOLLOW_UP.contingencies.rows:
        assert row.holds.then in html
    assert len(page.said.tasks) == html.count('data-label="By when"')


def test_a_value_that_is_too_old_says_so() -> None:
    facts = of_sample("kidney-femur").recommendations.facts
    found = facts.person.findings["hb"]
    facts.person.findings["hb"] = msgspec.structs.replace(found, state=State.STALE)
    page = document(journey.weigh(journey.recommend(facts)))
    bloods = next(field for field in page.said.fields if field.name == "bloods")
    assert [one.wrong for one in bloods.values if one.name == "haemoglobin"] == [
        "too old to rely on"
    ]
    assert "too old to rely on" in transfer_text.render(page, 500)
    assert "Too old to rely on." in transfer_html.render(page)


def test_weight_stands_by_the_default_table_until_a_surgeon_says_otherwise() -> None:
    page = document(of_sample("kidney-femur"))
    femur = next(one for one in page.said.weights if "femur" in one.about.label)
    assert femur.status == "touch or no weight bearing"
    assert "No surgeon's order is read from the record." in transfer_text.render(page, 500)


def test_the_document_says_what_was_decided_or_that_nothing_is() -> None:
    options = of_sample("kidney-femur")
    assert document(options).said.which == [NOTHING_CHOSEN]
    page = document(
        with_decision(
            options,
            chosen=("OPT-FIXATION",),
            declined=("OPT-DIETITIAN",),
            because="he eats well enough",
        )
    )
    assert page.said.decided
    (line,) = page.said.which
    assert "Dr Novak with Arthur: chosen: fixation of this bone before it breaks" in line
    assert "because he eats well enough" in line
    assert any(task.option == "OPT-FIXATION@Condition/femur" for task in page.said.tasks)


def test_another_plan_is_called_proposed() -> None:
    options = of_sample("breast-spine")
    plan = journey.care_plan(options, options.alternatives[-1], ())
    page = transfer_page(plan)
    assert not page.said.decided
    assert page.said.which[0].endswith("proposed. Nobody has decided on it.")


@pytest.mark.parametrize("name", SAMPLES)
def test_the_packet_asks_each_open_need_and_shows_each_option_once(name: str) -> None:
    options = of_sample(name)
    page = packet(options)
    asked = {(one.need.name, one.need.about.id) for one in page.said.questions}
    assert asked == {(need.need.name, need.about.id) for need in options.needs if need.open}
    codes = [one.code for one in page.options]
    assert len(codes) == len(set(codes))
    html = team_meeting_html.render(page)
    for need in options.needs:
        for option in need.options:
            if need.open and option.standing is not Standing.NOT_HERE:
                assert f'<span class="code">{option.code}</span>' in html


def test_the_packet_says_what_was_decided_of_a_question_already() -> None:
    page = packet(with_decision(of_sample("kidney-femur"), chosen=("OPT-FIXATION",)))
    said = [line for question in page.said.questions for line in question.decided]
    assert len(said) == 1
    assert said[0].startswith("chosen: fixation of this bone")


def test_the_packet_ranks_nothing() -> None:
    page = packet(of_sample("breast-spine"))
    assert "recommends nothing" in team_meeting_text.render(page, 500)
    assert all(not one.in_plans for q in page.said.questions for one in q.need.options)


@pytest.mark.parametrize("name", SAMPLES)
def test_the_json_is_as_its_schemas_say(name: str) -> None:
    options = of_sample(name)
    for shape, said in (
        ("plan-for-transfer", document(options).said),
        ("plan-for-team-meeting", packet(options).said),
    ):
        content = msgspec.json.decode(msgspec.json.encode(said))
        jsonschema.validate(content, schemas.schema(shape))


def test_hostile_labels_cannot_run() -> None:
    options = overloaded()
    for html in (
        transfer_html.render(document(options)),
        team_meeting_html.render(packet(options)),
    ):
        assert "<script>" not in html
        assert "\x1b" not in html
    for text in (
        transfer_text.render(document(options)),
        team_meeting_text.render(packet(options)),
    ):
        assert "\x1b" not in text
