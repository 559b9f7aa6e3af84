"""Check-ins as people at home read them: plain, short, whole, and honest about who can say what."""

import re
from collections.abc import Iterator

import pytest
from tests.reading_level import grade

from trabecula.knowledge.check_ins import CHECK_INS
from trabecula.knowledge.check_ins.mood import MOOD
from trabecula.knowledge.facts.each_pain import pain_place
from trabecula.knowledge.facts.opioid import sedation
from trabecula.knowledge.facts.sites import SITES
from trabecula.knowledge.facts.told_at_home import warning_signs_not_sure
from trabecula.language.check_in import CheckIn, Question, SafetyText, Signs, WhichSide
from trabecula.language.choice import Chosen
from trabecula.language.condition import About
from trabecula.language.instrument import Assessor

HIGHEST_GRADE = 6.5
ORDER = re.compile(r"\b(?:should|must|ought)\b", re.IGNORECASE)
ABBREVIATION = re.compile(r"\b[A-Z]{2,}\b|\b(?:e\.g|i\.e|etc|approx|vs|max|min)\b")
NAMED = {check_in.name: check_in for check_in in CHECK_INS}
TEXTS = {sign.safety.name: sign.safety for one in CHECK_INS for sign in one.every_sign}
every_check_in = pytest.mark.parametrize("name", NAMED)
every_text = pytest.mark.parametrize("name", TEXTS)


def read_by(check_in: CheckIn, by: Assessor) -> Iterator[str]:
    """Every line that is read, but those of the PHQ-2 and the GAD-2, which stand as they are."""
    for one in check_in.of(by):
        if one in MOOD:
            continue
        heading = one.of_another if by is Assessor.CARER else one.heading
        yield heading.replace("{name}", "Maria")
        yield from filter(None, [one.help])
        if isinstance(one, Signs):
            yield from (s.of_another if by is Assessor.CARER else s.words for s in one.signs)
        elif isinstance(one, Question):
            yield from (words for _, words in one.answers)


def in_sentences(lines: Iterator[str]) -> str:
    return " ".join(line if line[-1] in ".?!" else f"{line}." for line in lines)


def asks(check_in: CheckIn) -> list[Question]:
    return [one for one in check_in.every if isinstance(one, Question)]


@every_check_in
@pytest.mark.parametrize("by", [Assessor.PERSON, Assessor.CARER])
class TestEachCheckIn:
    def test_it_can_be_read_at_grade_six(self, name: str, by: Assessor) -> None:
        assert grade(in_sentences(read_by(NAMED[name], by))) <= HIGHEST_GRADE

    def test_it_orders_nothing_and_shortens_no_word(self, name: str, by: Assessor) -> None:
        lines = list(read_by(NAMED[name], by))
        assert [one for one in lines if ORDER.search(one) or ABBREVIATION.search(one)] == []
        assert all(len(line.split()) <= 20 for line in lines)

    def test_the_warning_signs_are_always_in_it(self, name: str, by: Assessor) -> None:
        assert any(isinstance(one, Signs) for one in NAMED[name].of(by))


@every_text
class TestEachSafetyText:
    def test_it_can_be_read_at_grade_six(self, name: str) -> None:
        assert grade(" ".join(TEXTS[name].do)) <= HIGHEST_GRADE

    def test_it_orders_nothing_shortens_no_word_and_tells_no_dose(self, name: str) -> None:
        text = " ".join(TEXTS[name].do)
        assert not ORDER.search(text) and not ABBREVIATION.search(text)
        assert not re.search(r"\d", text)


def test_the_daily_one_has_six_questions_and_the_short_one_two() -> None:
    def pages(check_in: CheckIn) -> int:
        first = [one for one in asks(check_in) if one.only_if is None or one.fact is pain_place]
        return len(first) - 1 + sum(isinstance(one, Signs) for one in check_in.asked)

    assert (pages(NAMED["daily"]), pages(NAMED["short"])) == (6, 2)


def test_every_answer_is_offered_and_of_places_only_those_that_a_person_points_to() -> None:
    for one in (one for each in CHECK_INS for one in asks(each) if isinstance(one.fact, Chosen)):
        offered = [value for value, _ in one.answers]
        if one.fact is not pain_place:
            assert set(offered) == set(one.fact.allowed)
    places = {site.code: site for site in SITES}
    (place,) = (one for one in asks(NAMED["daily"]) if one.fact is pain_place)
    (side,) = (one for one in NAMED["daily"].asked if isinstance(one, WhichSide))
    for code, words in place.answers:
        assert (code in side.places) == places[str(code)].sided, words
        assert places[str(code)].level is None, words
    assert len({words for _, words in place.answers}) == len(place.answers)


def test_what_needs_an_examination_is_not_asked_of_people_at_home() -> None:
    for check_in in CHECK_INS:
        keys = {sign.key for sign in check_in.signs}
        assert "neuro_signs.cord_or_cauda_signs" not in keys
        asked = {*check_in.facts.values()}
        assert sedation not in asked
        assert not {"sepsis_signs", "suicidal_intent_or_plan"} & {fact.key for fact in asked}
        assert len(keys) == 15


def test_every_sign_that_is_not_sure_is_told_to_the_clinic() -> None:
    """Instruments dossier, section 3.5: any unknown neurological item, ask and examine now."""
    items = {sign.key.rpartition(".")[2] for sign in NAMED["daily"].signs}
    assert items | {"cord_or_cauda_signs"} == set(warning_signs_not_sure.items)


def test_a_carer_answers_what_is_seen_from_outside_and_for_themselves() -> None:
    own = {one.fact.key for one in NAMED["weekly"].of(Assessor.CARER) if isinstance(one, Question)}
    assert "carer_overwhelmed" in own
    inside = ("phq_", "gad_", "proctcae_", "peg_", "walking_interference", "fatigue")
    assert [key for key in own if key.startswith(inside)] == []
    person = NAMED["weekly"].of(Assessor.PERSON)
    assert "carer_overwhelmed" not in {o.fact.key for o in person if isinstance(o, Question)}


def test_what_is_copied_to_the_place_is_of_the_pain() -> None:
    for of_place, of_person in NAMED["daily"].at_the_place:
        assert (of_place.about, of_person.about) == (About.PAIN, About.PERSON)


def test_a_check_in_that_asks_less_than_its_form_is_refused() -> None:
    daily = NAMED["daily"]
    with pytest.raises(ValueError, match="check-in-daily and its check-in differ"):
        CheckIn("less", daily.form, daily.asked[1:], at_the_place=daily.at_the_place)


def test_a_safety_text_says_whom_to_call_and_where_it_is_from() -> None:
    one = TEXTS["fever"]
    with pytest.raises(ValueError, match="whom to call"):
        SafetyText("x", how_soon=one.how_soon, do=one.do, whom=(), sources=one.sources)
