"""The packet for the team and the document for another team: filled from the record, gaps named."""

from tests.pathway.test_care_plan import options_of
from tests.pathway.test_care_plan_of_people import FEMUR, WELL, first, given

from trabecula import journey
from trabecula.language.answer import Answer
from trabecula.language.follow_up import Part
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.care_plan.transfer import FilledField


def field(plan: CarePlan, name: str) -> FilledField:
    (found,) = [each for each in plan.transfer.fields if each.name == name]
    return found


def test_the_packet_asks_each_need_and_says_what_is_missing() -> None:
    meeting = first(given([FEMUR], **WELL)).team_meeting
    assert meeting.called_for
    asked = {question.need.need.name: question for question in meeting.questions}
    assert {"stability", "local_pain"} <= set(asked)
    assert all(question.need.open for question in meeting.questions)
    (femur,) = meeting.lesions
    assert [item.statement.code for item in femur.listed] == ["SUR-15"]
    assert {"l_mirels", "l_pain"} <= {finding.fact.key for finding in femur.findings}
    assert "l_axial_cortical_mm" in {fact.key for fact in femur.not_known}


def test_a_score_that_makes_no_sense_of_a_site_is_not_missed() -> None:
    (femur,) = first(given([FEMUR], **WELL)).team_meeting.lesions
    assert "l_sins" not in {fact.key for fact in femur.not_known}


def test_without_a_lesion_that_calls_for_it_no_meeting_is_called() -> None:
    assert not first(given(known_cancer=True)).team_meeting.called_for


def test_every_field_is_filled_with_date_and_origin_or_not_recorded() -> None:
    plan = first(options_of("prostate-medicines"))
    assert {each.row.holds.part for each in plan.transfer.fields} == set(Part)
    for each in plan.transfer.fields:
        assert all(finding.origin for _, finding in each.values)
        facts = {fact.key for fact in each.row.holds.filled_by}
        found = {finding.fact.key for _, finding in each.values}
        lacking = {fact.key for _, fact in each.not_recorded}
        assert found | lacking <= facts
    assert field(plan, "dental status").empty
    assert not field(plan, "bloods").empty


def test_every_medicine_goes_with_the_person_and_naloxone_only_where_it_is() -> None:
    options = options_of("prostate-medicines")
    plan = first(options)
    taken = options.recommendations.facts.taken
    assert field(plan, "analgesics").medicines == taken
    assert taken
    assert field(plan, "naloxone plan").medicines == ()
    (agent,) = field(plan, "next bone-modifying agent").medicines
    assert "ole" in agent.label


def test_contingencies_say_whether_they_are_so_already() -> None:
    plan = first(given(known_cancer=True, pain_worst=9, neuro_signs=[]))
    now = {each.row.name: each.now for each in plan.transfer.contingencies}
    assert now["severe pain"] is Answer.APPLIES
    assert now["new weakness"] is Answer.DOES_NOT_APPLY
    assert now["slow breathing or cannot be roused"] is Answer.NOT_KNOWN


def test_the_documents_do_not_hang_on_the_alternative() -> None:
    options = options_of("kidney-femur")
    plans = [
        journey.care_plan(options, each) for each in (*options.alternatives, options.carrying_on)
    ]
    assert len({tuple(each.name for each in plan.transfer.fields) for plan in plans}) == 1
    assert len({len(plan.team_meeting.questions) for plan in plans}) == 1
