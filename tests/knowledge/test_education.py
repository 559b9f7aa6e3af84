"""What people read: plain, without orders, without abbreviations, and each number with a source."""

import re
from collections.abc import Iterable

import pytest
from tests.reading_level import grade

from trabecula.knowledge.editions import CURRENT
from trabecula.knowledge.education import SHEETS
from trabecula.language.education import EducationSheet

HIGHEST_GRADE = 6.5
STATEMENTS = {code for one in CURRENT.statements for code in (one.code, *one.also)}
ABBREVIATION = re.compile(r"\b[A-Z]{2,}\b|\b(?:e\.g|i\.e|etc|approx|vs|max|min|incl)\b")
ORDER = re.compile(r"\b(?:should|must|ought|have got to)\b", re.IGNORECASE)
DOSE = re.compile(r"\d\s*(?:mg|g|ml|mcg|micrograms?|milligrams?|tablets?|drops?|Gy|units?)\b")
NAMED = {sheet.name: sheet for sheet in SHEETS}


def test_every_part_of_care_that_was_owed_has_a_sheet() -> None:
    owed = """your-pain constipation strong-pain-medicines rescue-doses naloxone-at-home
    radiation-one-treatment radiation-several-treatments radiation-aimed-finely pain-flare
    before-fixation after-fixation cement heat-cold-or-sound nerve-block pump bone-medicine teeth
    warning-signs raised-calcium fever falls walking-aid exercise energy fear-of-moving sleep mood
    spirit eating carers intimacy work planning-ahead palliative-care hospice travel video-visits"""
    assert set(owed.split()) <= set(NAMED)


@pytest.mark.parametrize("name", NAMED)
class TestEachSheet:
    def test_it_can_be_read_at_grade_six(self, name: str) -> None:
        assert grade(_in_sentences(NAMED[name].lines)) <= HIGHEST_GRADE

    def test_no_single_sentence_is_hard(self, name: str) -> None:
        longest = max(NAMED[name].lines, key=lambda line: max(map(_words, _sentences(line))))
        assert max(map(_words, _sentences(longest))) <= 25, longest

    def test_it_says_neither_should_nor_must_and_shortens_no_word(self, name: str) -> None:
        lines = list(NAMED[name].lines)
        assert [line for line in lines if ORDER.search(line) or ABBREVIATION.search(line)] == []

    def test_it_tells_no_dose(self, name: str) -> None:
        assert [line for line in NAMED[name].lines if DOSE.search(line)] == []

    def test_it_belongs_to_statements_and_options_that_there_are(self, name: str) -> None:
        sheet = NAMED[name]
        catalogue = CURRENT.options
        assert catalogue is not None
        assert set(sheet.statements) <= STATEMENTS
        assert set(sheet.options) <= set(catalogue.by_code)

    def test_it_is_a_draft_from_knowledge_and_every_figure_says_where_from(self, name: str) -> None:
        sheet = NAMED[name]
        text = " ".join(sheet.lines)
        assert sheet.sources
        assert all(figure.holds in text and figure.sources for figure in sheet.figures)


def _in_sentences(lines: Iterable[str]) -> str:
    return " ".join(line if line[-1] in ".?!" else f"{line}." for line in lines)


def _sentences(line: str) -> list[str]:
    return re.split(r"(?<=[.!?])\s+", line)


def _words(sentence: str) -> int:
    return len(sentence.split())


def test_the_warning_signs_are_for_everyone_and_send_to_a_person_at_once() -> None:
    (for_everyone,) = (sheet for sheet in SHEETS if sheet.for_everyone)
    assert for_everyone is NAMED["warning-signs"]
    signs = " ".join(for_everyone.call_now)
    assert all(word in signs for word in ("weak", "numb", "saddle", "bladder", "walking", "shock"))
    assert not any("message" in line for line in for_everyone.call_now)


def test_every_option_is_explained_by_a_sheet() -> None:
    catalogue = CURRENT.options
    assert catalogue is not None
    explained = {code for sheet in SHEETS for code in sheet.options}
    assert set(catalogue.by_code) - explained == set()


def test_an_option_of_radiotherapy_brings_its_own_sheet() -> None:
    def explained_by(option: str) -> set[str]:
        return {sheet.name for sheet in SHEETS if option in sheet.options}

    assert explained_by("OPT-RT8") == {"radiation-one-treatment"}
    assert explained_by("OPT-RTMF") == {"radiation-several-treatments"}


def test_what_is_private_or_hard_to_hear_says_so_to_the_clinician() -> None:
    def hand_out(name: str) -> str:
        return NAMED[name].hand_out

    assert "private" in hand_out("intimacy")
    assert all("conversation" in hand_out(name) for name in ("hospice", "last-weeks"))
    assert "clears no bone" in hand_out("exercise")


def test_the_tripwire_tells_a_text_for_clinicians_from_one_for_people() -> None:
    hard = (
        "Stereotactic body radiotherapy may be offered instead of conventional radiotherapy where "
        "oligometastatic disease, radioresistant histology or epidural extension is documented."
    )
    assert grade(hard) > 2 * HIGHEST_GRADE
    assert grade("The cat sat on the mat.") < 1


def test_every_sheet_is_carried_by_the_edition() -> None:
    support = CURRENT.support
    assert support is not None
    assert support.sheets == SHEETS
    assert all(isinstance(sheet, EducationSheet) for sheet in SHEETS)
    assert support.sheet("Warning Signs") is NAMED["warning-signs"]
