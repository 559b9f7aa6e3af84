"""Text from a record is shown on one line and cannot move the cursor or turn the line round."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from trabecula.report.printable import printable


@given(st.text())
def test_no_control_or_direction_character_is_left(text: str) -> None:
    left = {unicodedata.category(sign) for sign in printable(text) if sign not in "\u200c\u200d"}
    assert not left & {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


@given(st.text())
def test_doing_it_twice_changes_nothing(text: str) -> None:
    assert printable(printable(text)) == printable(text)


def test_an_escape_sequence_goes_whole() -> None:
    assert printable("a\x1b[31mb\x1b]0;title\x07c\x9b2Jd") == "abcd"


def test_line_breaks_become_spaces_and_direction_marks_go() -> None:
    assert printable("left\r\n\u2028femur\u202e\u2066") == "left femur"


def test_names_keep_their_letters_and_joiners() -> None:
    assert printable("نیم\u200cفاصله Ünal 王") == "نیم\u200cفاصله Ünal 王"
