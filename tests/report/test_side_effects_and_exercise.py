"""Side effects and exercise at home in words and in JSON."""

import msgspec
import pytest
from tests.pathway import test_home_programme as home
from tests.pathway import test_side_effects as effects
from tests.pathway.followed import on, seen, took

from trabecula.report import home_programme_wording as home_words
from trabecula.report import side_effects_wording as words
from trabecula.report.home_programme_json import home_programme_shape
from trabecula.report.home_programme_shapes import HomeProgrammeJson
from trabecula.report.side_effects_json import side_effects_shape
from trabecula.report.side_effects_shapes import SideEffectsJson

LAST = effects.LAST
RAISED = (
    effects.morphine("1 tablet every 12 hours", 10, LAST - 6),
    effects.morphine("2 tablets every 12 hours", LAST - 5),
)


def test_a_candidate_is_told_with_its_change_and_never_as_the_cause() -> None:
    panel = effects.shown(*RAISED, effects.dizzy(LAST - 7, 0), effects.dizzy(LAST, 4, 3))
    (row,) = [row for row in words.rows(panel) if "dizziness" in row[0]]
    assert "raised on 23 Jun 2026, within 14 days before" in row[3]
    assert "the person is called for this" in row[2]
    assert not any(word in " ".join(row) for word in ("caused by", "due to", "because of"))


def test_values_that_disagree_are_all_told_and_an_old_one_says_so() -> None:
    told = [seen("bfi", 10, on(LAST), id="a"), seen("bfi", 60, on(LAST), id="b")]
    (one,) = effects.noted("constipation", *told).told
    assert "10 of 100 or 60 of 100" in words.said_told(one).replace(
        "60 of 100 or 10", "10 of 100 or 60"
    )
    assert "the worse counts" in words.said_told(one)
    (old,) = effects.noted("dizziness", effects.dizzy(LAST - 9, 2)).told
    assert "too long ago to count" in words.said_told(old)


def test_since_when_is_never_said_without_what_is_known_before() -> None:
    (first,) = effects.noted("dizziness", effects.dizzy(LAST, 2)).told
    assert first.since is not None
    assert "no earlier report says that it was not there" in words.said_since(first.since)


@pytest.mark.parametrize(
    ("medicine", "says"),
    [
        (None, "No medicine is recorded"),
        (took("Zorblaxine 5 mg tablets", "1 tablet once daily", 5), "Zorblaxine"),
    ],
)
def test_what_cannot_be_looked_up_is_said(medicine: dict[str, object] | None, says: str) -> None:
    shape = side_effects_shape(effects.shown(*([medicine] if medicine else [])))
    assert any(says in note for note in shape.notes)


def test_the_json_of_side_effects_holds_all_that_is_told() -> None:
    panel = effects.shown(*RAISED, effects.dizzy(LAST, 4, 3), seen("sedation", 2, on(LAST)))
    read = msgspec.json.decode(msgspec.json.encode(side_effects_shape(panel)), type=SideEffectsJson)
    assert [one.name for one in read.effects] == [one.effect.name for one in panel.noted]
    drowsy = next(one for one in read.effects if one.name == "drowsiness")
    assert "EMR-12d" in [one.code for one in drowsy.statements]
    assert all(one.because for one in drowsy.candidates)
    assert "0 alert" in drowsy.graded[0].meaning
    assert all(one.sources for one in read.effects)
    asked = {each.key for one in read.effects for each in one.not_asked}
    assert "proctcae_39_comp" in asked
    assert read.review is not None
    assert read.review.due
    assert read.draft


def test_a_session_without_a_report_is_never_said_to_be_left_out() -> None:
    told = [*home.session(LAST), *home.session(LAST - 1, done=False)]
    said = home_words.said_weeks(home.shown(*told))
    assert said.startswith(
        "In the last 7 days a session was told on 1 day; told not done on 1 day."
    )
    assert home_words.NOT_TOLD in said
    assert home_words.said_weeks(home.shown()) == home_words.NO_SESSION


def test_a_rise_says_its_session_and_what_to_ask() -> None:
    said = home_words.said_pain(home.shown(*home.session(LAST, before=2, during=3, after=6)))
    assert "+4 points" in said
    assert "28 Jun 2026" in said
    assert home_words.OF_THE_PERSON in said
    assert "not told" in home_words.said_pain(home.shown(*home.session(LAST)))


def test_guidance_from_afar_claims_no_physiotherapist_and_no_interval() -> None:
    told = (home.agreed(LAST - 20, "OPT-EXERCISE-REMOTE"), home.called(LAST - 6))
    said = home_words.said_remote(home.shown(*told).remote)
    assert "22 Jun 2026" in said
    assert "Who called is not in the record" in said


def test_the_json_of_exercise_holds_every_session_and_answer() -> None:
    told = [*home.session(LAST - 1, before=2, during=3, after=6), *home.session(LAST, done=False)]
    shape = home_programme_shape(home.shown(*told))
    read = msgspec.json.decode(msgspec.json.encode(shape), type=HomeProgrammeJson)
    assert [one.done for one in read.sessions] == [True, False]
    assert (read.sessions[0].rise, read.sessions[0].still_up) == ((4, 4), True)
    assert (read.stop.code, read.stop.answer) == ("REH-06", "applies")
    assert read.progress.code == "REH-05"
    assert read.weeks_without_more_pain == 0
    assert read.draft
