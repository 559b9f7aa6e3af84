"""Did it help: each treatment judged at its time, by what was told before it and then."""

from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pathway.taking import FAST, MORPHINE, TWICE, Resource, order, said
from tests.records import SCT, about, coded, fact, lesion, patient

from trabecula import journey
from trabecula.language.answer import Answer
from trabecula.pathway.facts import Facts
from trabecula.pathway.moment import Moment
from trabecula.pathway.record import Record
from trabecula.pathway.response import Look, Response, Standing, Verdict, responses
from trabecula.pathway.wishes import Choice, Decision, Outcome

RT = date(2026, 3, 1)
ILIUM = coded(SCT, "22356005")
FEMUR = coded(SCT, "71341001")
LESION = lesion("ilium", ILIUM)
STEADY = order(MORPHINE, TWICE, "2026-01-01")


def on(day: int, since: date = RT) -> str:
    return (since + timedelta(day)).isoformat()


def radiotherapy(
    first: int = 0,
    last: int | None = None,
    of: str = "ilium",
    text: str = "Radiotherapy",
    **also: Any,
) -> Resource:
    return {
        "resourceType": "Procedure",
        "id": f"rt-{of}-{first}",
        "status": "completed",
        "code": coded(SCT, "1287742003", text=text),
        "performedPeriod": {"start": on(first), "end": on(first if last is None else last)},
        "reasonReference": [{"reference": f"Condition/{of}"}],
        **about(),
        **also,
    }


def procedure(text: str, of: str = "ilium", day: int = 0) -> Resource:
    return radiotherapy(day, of=of) | {"id": f"p-{day}", "code": {"text": text}}


def pain(day: int, number: float, of: str = "ilium", **also: Any) -> Resource:
    told = fact("l_pain", on(day), valueQuantity={"value": number})
    focus = {"focus": [{"reference": f"Condition/{of}"}]}
    return {**told, "id": f"pain-{of}-{day}-{number}", **focus, **also}


def worst(day: int, number: float, **also: Any) -> Resource:
    told = fact("pain_worst", on(day), valueQuantity={"value": number})
    return {**told, "id": f"worst-{day}-{number}", **also}


def read(*resources: Resource) -> Record:
    entries = [
        {"resource": {"id": f"r{number}"} | one}
        for number, one in enumerate((patient(), *resources))
    ]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    return journey.read(msgspec.json.encode(bundle))


def told(*resources: Resource, day: int = 100) -> tuple[Response, ...]:
    record = read(*resources)
    facts = journey.know(record, RT + timedelta(day))
    return responses(record, facts, journey.edition())


def of(kind: str, *resources: Resource, day: int = 100) -> Response:
    (one,) = (one for one in told(*resources, day=day) if one.treatment.intervention == kind)
    return one


def irradiated(*resources: Resource, day: int = 100) -> Response:
    return of("radiotherapy", LESION, radiotherapy(), *resources, day=day)


def look(response: Response, day: int) -> Look:
    since = response.since
    assert since is not None
    (one,) = (one for one in response.looks if one.window.latest == since + timedelta(day))
    return one


class TestRadiotherapy:
    @pytest.mark.parametrize(
        ("number", "verdict"),
        [
            (0, Verdict.COMPLETE),
            (5, Verdict.PARTIAL),
            (6, Verdict.INDETERMINATE),
            (9, Verdict.PROGRESSION),
        ],
    )
    def test_pain_at_the_site_on_the_same_dose_is_judged_by_the_endpoints(
        self, number: float, verdict: Verdict
    ) -> None:
        response = irradiated(STEADY, pain(-2, 7), pain(28, number))
        assert look(response, 28).standing is Standing.JUDGED
        assert look(response, 28).verdict is verdict
        assert not response.of_the_person

    def test_less_pain_on_more_opioid_is_no_response(self) -> None:
        more = order("Oxycodone 20 mg prolonged release tablets", TWICE, on(10))
        response = irradiated(STEADY, more, pain(0, 7), pain(28, 4))
        assert look(response, 28).verdict is Verdict.INDETERMINATE

    def test_pain_and_opioid_both_up_is_acted_on_as_progression(self) -> None:
        more = order("Oxycodone 20 mg prolonged release tablets", TWICE, on(10))
        found = look(irradiated(STEADY, more, pain(0, 5), pain(28, 8)), 28)
        assert (found.verdict, found.both_worsened) == (Verdict.PROGRESSION, True)

    @pytest.mark.parametrize("day", [26, 28, 34])
    def test_a_value_counts_from_day_26_to_34(self, day: int) -> None:
        assert look(irradiated(STEADY, pain(0, 7), pain(day, 3)), 28).verdict is Verdict.PARTIAL

    @pytest.mark.parametrize("day", [25, 35])
    def test_a_value_outside_these_days_does_not(self, day: int) -> None:
        assert look(irradiated(STEADY, pain(0, 7), pain(day, 3)), 28).standing is Standing.MISSED

    @pytest.mark.parametrize(
        ("day", "standing"),
        [
            (25, Standing.NOT_YET),
            (26, Standing.DUE),
            (34, Standing.DUE),
            (35, Standing.MISSED),
        ],
    )
    def test_without_a_value_it_is_not_yet_then_due_then_missed(
        self, day: int, standing: Standing
    ) -> None:
        found = look(irradiated(STEADY, pain(0, 7), day=day), 28)
        assert (found.standing, found.verdict) == (standing, None)

    @pytest.mark.parametrize(("day", "is_old"), [(-7, False), (-8, True)])
    def test_the_value_before_is_at_most_seven_days_old(self, day: int, is_old: bool) -> None:
        found = look(irradiated(STEADY, pain(day, 7), pain(28, 3)), 28)
        assert (found.standing is Standing.NOT_TOLD) == is_old
        assert found.missing == (("pain at this lesion, before the treatment",) if is_old else ())

    def test_no_pain_before_is_not_evaluable(self) -> None:
        found = look(irradiated(STEADY, pain(0, 0), pain(28, 0)), 28)
        assert found.standing is Standing.NOT_TOLD
        assert "no pain before" in found.missing[0]

    def test_without_a_known_opioid_dose_it_is_asked_for(self) -> None:
        found = look(irradiated(pain(0, 7), pain(28, 3)), 28)
        assert found.verdict is None
        assert [one.partition(":")[0] for one in found.missing] == [
            "the opioid dose before",
            "the opioid dose at the look",
        ]

    def test_an_opioid_without_a_factor_leaves_it_open(self) -> None:
        patch = order("Buprenorphine 10 micrograms/hour patch", "1 patch every 7 days", on(-20))
        found = look(irradiated(STEADY, patch, pain(0, 7), pain(28, 3)), 28)
        assert found.verdict is None
        assert "buprenorphine" in found.missing[0]

    def test_a_dose_that_was_recorded_counts(self) -> None:
        doses = (
            fact("opioid_dose", on(day), valueQuantity={"value": 60, "unit": "mg/d"})
            | {"id": f"d{day}"}
            for day in (0, 28)
        )
        assert look(irradiated(*doses, pain(0, 7), pain(28, 3)), 28).verdict is Verdict.PARTIAL

    def test_doses_as_needed_are_compared_as_allowed_and_said(self) -> None:
        needed = order(FAST, "1 tablet as needed, max 4 tablets a day", "2026-01-01")
        found = look(irradiated(STEADY, needed, pain(0, 7), pain(28, 3)), 28)
        assert found.verdict is Verdict.PARTIAL
        assert "as needed" in found.says[0]

    def test_more_allowed_as_needed_is_between_two_verdicts(self) -> None:
        needed = order(FAST, "1 tablet as needed, max 4 tablets a day", on(10))
        found = look(irradiated(STEADY, needed, pain(0, 7), pain(28, 3)), 28)
        assert found.verdict is None
        assert "different verdicts" in found.missing[0]

    def test_values_of_one_day_that_disagree_are_both_shown_and_none_is_chosen(self) -> None:
        found = look(irradiated(STEADY, pain(0, 7), pain(28, 3), pain(28, 6)), 28)
        assert found.verdict is None
        assert [value.number for value in found.compared[0].now] == [3, 6]
        agreeing = look(irradiated(STEADY, pain(0, 7), pain(28, 3), pain(28, 4)), 28)
        assert agreeing.verdict is Verdict.PARTIAL

    def test_the_pain_of_the_person_is_not_called_that_of_the_site(self) -> None:
        response = irradiated(STEADY, worst(0, 7), worst(28, 3))
        assert response.of_the_person
        assert "not its response" in response.says[0]
        assert look(response, 28).verdict is Verdict.PARTIAL

    def test_what_a_carer_said_is_left_out(self) -> None:
        by_carer: Resource = {
            "performer": [{"reference": "RelatedPerson/anna", "type": "RelatedPerson"}]
        }
        response = irradiated(STEADY, pain(0, 7), pain(28, 3, **by_carer))
        assert look(response, 28).standing is Standing.MISSED

    def test_the_looks_count_from_the_last_fraction(self) -> None:
        response = of("radiotherapy", LESION, radiotherapy(0, 11), STEADY, pain(0, 7), pain(39, 3))
        assert response.since == RT + timedelta(11)
        assert look(response, 28).verdict is Verdict.PARTIAL

    def test_two_lesions_are_never_mixed(self) -> None:
        found = told(
            LESION,
            lesion("femur", FEMUR),
            radiotherapy(),
            radiotherapy(of="femur"),
            STEADY,
            pain(0, 7),
            pain(28, 3),
            pain(0, 6, of="femur"),
            pain(28, 9, of="femur"),
        )
        verdicts = {
            one.subject.id: look(one, 28).verdict
            for one in found
            if one.treatment.intervention == "radiotherapy"
        }
        assert verdicts == {
            "Condition/ilium": Verdict.PARTIAL,
            "Condition/femur": Verdict.PROGRESSION,
        }

    def test_of_two_lesions_at_one_place_none_is_taken(self) -> None:
        twins = (LESION, lesion("ilium-too", ILIUM))
        rt = radiotherapy() | {"reasonReference": [], "bodySite": [ILIUM]}
        response = of("radiotherapy", *twins, rt, STEADY, pain(0, 7), pain(28, 3))
        assert response.treatment.lesion is None
        assert "may have treated" in response.missing[0]

    def test_treatment_of_something_else_is_left_out(self) -> None:
        brain = radiotherapy() | {"reasonReference": [], "bodySite": [coded(SCT, "12738006")]}
        assert told(LESION, brain) == ()

    def test_fractions_recorded_one_by_one_are_one_course(self) -> None:
        each = [radiotherapy(day) for day in (0, 1, 2, 5, 6)]
        response = of("radiotherapy", LESION, *each)
        assert response.treatment.ended == RT + timedelta(6)

    def test_a_later_course_is_radiotherapy_again_and_overtakes_the_looks_of_the_first(
        self,
    ) -> None:
        both = (
            LESION,
            radiotherapy(),
            radiotherapy(50),
            STEADY,
            pain(0, 7),
            pain(28, 6),
            pain(50, 8),
            pain(106, 3),
        )
        first, again = of("radiotherapy", *both, day=200), of("radiotherapy_again", *both, day=200)
        assert look(first, 28).verdict is Verdict.INDETERMINATE
        assert look(first, 56).standing is Standing.OVERTAKEN
        assert look(again, 56).verdict is Verdict.PARTIAL

    def test_after_death_nothing_more_is_missed(self) -> None:
        record = read(LESION, radiotherapy(), STEADY, pain(0, 7))
        died = read(LESION, radiotherapy(), STEADY, pain(0, 7)).person
        record.person = msgspec.structs.replace(died, died=record.procedures[0].when)
        facts = journey.know(record, RT + timedelta(100))
        (one,) = (
            one
            for one in responses(record, facts, journey.edition())
            if one.treatment.intervention == "radiotherapy"
        )
        assert {one.standing for one in one.looks} == {Standing.NOT_YET}


class TestFailing:
    def test_no_response_at_eight_weeks_has_failed(self) -> None:
        failed = irradiated(STEADY, pain(0, 7), pain(56, 6)).failed
        assert (failed.failed, failed.day) == (True, RT + timedelta(56))

    def test_a_response_at_eight_weeks_has_not(self) -> None:
        assert irradiated(STEADY, pain(0, 7), pain(56, 4)).failed.failed is False

    def test_at_four_weeks_it_is_too_early(self) -> None:
        failed = irradiated(STEADY, pain(0, 7), pain(28, 9), day=40).failed
        assert (failed.failed, failed.because) == (None, "it is too early to tell")

    def test_a_missed_look_is_never_a_no(self) -> None:
        assert irradiated(STEADY, pain(0, 7)).failed.failed is None

    def test_stereotactic_radiotherapy_fails_by_a_fracture_after_it_alone(self) -> None:
        broken = fact("l_fracture", on(60), valueBoolean=True)
        broken |= {"focus": [{"reference": "Condition/ilium"}]}
        common = (LESION, radiotherapy(text="SBRT 24 Gy in 2"), STEADY)
        kind = "stereotactic_radiotherapy"
        assert of(kind, *common, broken).failed.failed is True
        before = broken | {"effectiveDateTime": on(-3)}
        assert of(kind, *common, before).failed.failed is None

    def test_what_a_clinician_judges_is_not_guessed(self) -> None:
        failed = of("opioid", STEADY | {"authoredOn": on(0)}, worst(0, 8), worst(7, 4)).failed
        assert failed.failed is None
        assert "side effects" in failed.judged


class TestFlare:
    def test_a_rise_that_comes_back_is_a_flare(self) -> None:
        flare = irradiated(STEADY, pain(0, 5), pain(3, 8), pain(6, 5)).flare
        assert flare is not None
        assert (flare.flared, flare.back) == (True, RT + timedelta(6))

    def test_until_it_is_back_progression_is_not_excluded(self) -> None:
        flare = irradiated(STEADY, pain(0, 5), pain(3, 8), pain(6, 7)).flare
        assert flare is not None
        assert (flare.flared, flare.back) == (None, None)
        assert [value.number for value in flare.values] == [8]

    @pytest.mark.parametrize(("day", "flared"), [(10, True), (11, None)])
    def test_only_a_rise_within_ten_days_is_one(self, day: int, flared: bool | None) -> None:
        flare = irradiated(STEADY, pain(0, 5), pain(day, 8), pain(day + 3, 5)).flare
        assert flare is not None
        assert flare.flared is flared

    def test_days_without_a_score_are_not_days_without_a_flare(self) -> None:
        some = irradiated(STEADY, pain(0, 5), pain(4, 5)).flare
        every = irradiated(STEADY, *(pain(day, 5) for day in range(11))).flare
        assert some is not None
        assert every is not None
        assert (some.flared, every.flared) == (None, False)


class TestMedicines:
    @pytest.mark.parametrize(
        ("number", "verdict"),
        [
            (4, Verdict.SUBSTANTIAL),
            (5, Verdict.ENOUGH),
            (7, Verdict.TOO_LITTLE),
            (10, Verdict.WORSE_PAIN),
        ],
    )
    def test_a_new_opioid_is_judged_by_the_fall_in_pain(
        self, number: float, verdict: Verdict
    ) -> None:
        response = of("opioid", order(MORPHINE, TWICE, on(0)), worst(0, 8), worst(7, number))
        assert look(response, 7).verdict is verdict

    def test_one_point_of_three_is_thirty_percent(self) -> None:
        response = of("opioid", order(MORPHINE, TWICE, on(0)), worst(0, 3), worst(7, 2))
        assert look(response, 7).verdict is Verdict.ENOUGH

    def test_each_change_of_the_dose_is_looked_at_anew(self) -> None:
        half = "Morphine sulfate 15 MG Extended Release Oral Tablet"
        period = {"start": on(0), "end": on(20)}
        first = said(half, TWICE, effectivePeriod=period, status="completed")
        found = told(
            first,
            said(MORPHINE, TWICE, on(20)),
            worst(0, 8),
            worst(7, 8),
            worst(20, 8),
            worst(27, 5),
        )
        assert [one.treatment.begun for one in found] == [RT, RT + timedelta(20)]
        assert [one.failed.failed for one in found] == [True, None]

    def test_a_lower_dose_is_not_called_failed_for_pain_that_did_not_fall(self) -> None:
        half = "Morphine sulfate 15 MG Extended Release Oral Tablet"
        period = {"start": on(0), "end": on(20)}
        first = said(MORPHINE, TWICE, effectivePeriod=period, status="completed")
        found = told(first, said(half, TWICE, on(20)), worst(20, 3), worst(27, 3))
        assert found[1].failed.failed is None
        assert "lowered" in found[1].failed.because

    def test_a_change_of_unknown_direction_is_not_called_failed(self) -> None:
        period = {"start": on(0), "end": on(20)}
        first = said("Morphine", "", effectivePeriod=period, status="completed")
        second = said("Morphine", "30 mg every 12 hours", on(20))
        found = told(first, second, worst(20, 8), worst(27, 8))
        assert found[1].treatment.is_change
        assert found[1].failed.failed is None

    def test_an_adjuvant_is_judged_from_its_last_dose(self) -> None:
        period = {"start": on(0), "end": on(14)}
        low = said(
            "Gabapentin 300 mg capsules",
            "1 capsule at night",
            effectivePeriod=period,
            status="completed",
        )
        high = said("Gabapentin 300 mg capsules", "1 capsule three times a day", on(14))
        response = of("adjuvant", low, high, worst(0, 8), worst(70, 7))
        assert response.since == RT + timedelta(14)
        assert response.looks[0].window.latest == RT + timedelta(7)
        assert (look(response, 56).verdict, response.failed.failed) == (Verdict.TOO_LITTLE, True)
        assert "another reason" in " ".join(response.says)

    def test_relief_that_costs_mobility_is_said(self) -> None:
        drowsy = fact("sedation", on(7), valueQuantity={"value": 2})
        response = of("opioid", order(MORPHINE, TWICE, on(0)), worst(0, 8), worst(7, 4), drowsy)
        assert look(response, 7).cost is True

    def test_a_bone_agent_is_not_judged_by_pain(self) -> None:
        agent = order("Zoledronic acid 4 mg", "", on(0))
        response = of("bone_modifying_agent", agent, worst(0, 8), worst(28, 8))
        assert (response.looks, response.failed.failed) == ((), None)


class TestProcedures:
    @pytest.mark.parametrize(
        ("text", "kind", "day"),
        [
            ("CT-guided cryoablation of bone", "ablation", 56),
            ("MR-guided focused ultrasound", "focused_ultrasound", 31),
        ],
    )
    def test_less_than_two_points_has_failed(self, text: str, kind: str, day: int) -> None:
        common = (LESION, procedure(text), pain(0, 4))
        assert of(kind, *common, pain(day, 3)).failed.failed is True
        assert of(kind, *common, pain(day, 2)).failed.failed is False

    def test_a_course_without_a_day_is_asked_for(self) -> None:
        undated = {key: value for key, value in radiotherapy().items() if key != "performedPeriod"}
        response = of("radiotherapy", LESION, undated, STEADY, pain(0, 7))
        assert response.looks == ()
        assert response.missing == ("on which day it was given",)


class TestChosen:
    def chosen(self, code: str) -> Record:
        record = read(
            fact("phq9", on(-3), valueQuantity={"value": 14}),
            fact("phq9", on(56), valueQuantity={"value": 12}) | {"id": "phq9-later"},
        )
        choice = Choice(code, "it", Outcome.CHOSEN)
        record.wishes.decisions.append(Decision("CarePlan/x", Moment(RT, RT), "", (), (choice,)))
        return record

    def test_a_mood_plan_without_change_has_failed(self) -> None:
        catalogue = journey.edition().edition.options
        assert catalogue is not None
        code = next(
            one.code for one in catalogue.options if one.intervention == "psychological_plan"
        )
        record = self.chosen(code)
        facts = journey.know(record, RT + timedelta(70))
        (response,) = responses(record, facts, journey.edition())
        assert look(response, 56).verdict is Verdict.UNCHANGED
        assert response.failed.failed is True
        assert "begun is not in the record" in response.says[0]


class TestFacts:
    def known(self, *resources: Resource, day: int) -> Facts:
        return journey.know(read(LESION, radiotherapy(), *resources), RT + timedelta(day))

    def response(self, facts: Facts) -> object:
        found = facts.lesions[0].findings.get("l_rt_response")
        return None if found is None else found.value

    def benefit(self, facts: Facts) -> object:
        found = facts.person.findings.get("rt_benefit_flag")
        return None if found is None else found.value

    def test_the_response_is_known_from_the_record(self) -> None:
        facts = self.known(STEADY, pain(0, 7), pain(28, 3), day=30)
        assert self.response(facts) == "pr"

    def test_a_flare_of_the_first_days_is_no_progression(self) -> None:
        assert self.response(self.known(STEADY, pain(0, 5), pain(3, 8), day=3)) is None

    def test_what_a_clinician_recorded_later_is_kept(self) -> None:
        judged = fact("l_rt_response", on(29), valueString="ir")
        judged |= {"focus": [{"reference": "Condition/ilium"}]}
        assert self.response(self.known(STEADY, pain(0, 7), pain(28, 3), judged, day=30)) == "ir"

    def test_pain_of_the_person_alone_gives_no_response_of_the_lesion(self) -> None:
        assert self.response(self.known(STEADY, worst(0, 7), worst(28, 3), day=30)) is None

    @pytest.mark.parametrize(("number", "expected"), [(5, True), (6, False)])
    def test_a_fall_by_two_on_the_same_dose_is_a_benefit(
        self, number: float, expected: bool
    ) -> None:
        assert self.benefit(self.known(STEADY, pain(0, 7), pain(9, number), day=9)) is expected

    def test_without_a_known_dose_a_fall_says_nothing(self) -> None:
        assert self.benefit(self.known(pain(0, 7), pain(9, 3), day=9)) is None

    def test_the_opioid_review_after_relief_follows_from_the_record(self) -> None:
        facts = self.known(STEADY, pain(0, 8), pain(9, 3), day=9)
        answers = {item.statement.code: item.answer for item in journey.recommend(facts).items}
        assert answers["EMR-12c"] is Answer.APPLIES


@given(st.permutations(range(9)), st.integers(0, 8))
@settings(max_examples=20, deadline=None)
def test_neither_the_order_of_the_record_nor_a_repetition_changes_anything(
    places: list[int], twice: int
) -> None:
    resources = [
        LESION, radiotherapy(), radiotherapy(50), STEADY,
        pain(0, 7), pain(3, 9), pain(28, 3), pain(28, 6), worst(2, 8),
    ]  # fmt: skip
    shuffled = [resources[place] for place in places]
    again = (
        resources[twice] | {"id": resources[twice]["id"] + "-2"}
        if "id" in resources[twice] and twice > 3
        else None
    )

    def shown(*given: Resource) -> list[object]:
        return [
            (one.treatment.intervention, one.treatment.begun, one.failed.failed,
             [(each.window, each.standing, each.verdict) for each in one.looks])
            for one in told(*given)
        ]  # fmt: skip

    assert shown(*shuffled, *([again] if again else [])) == shown(*resources)
