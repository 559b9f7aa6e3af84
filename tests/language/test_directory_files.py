"""A clinic's directory: what is read, what is refused, and what is never invented."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.errors import UnusableDirectory
from trabecula.language.directory import Directory, Line, Service, ServiceKind
from trabecula.language.directory_file import read_directory, template

HEAD = 'filled_in_by = "Nurse N"\nfilled_in_on = 2026-01-05\nlook_again_by = 2027-01-05\n'
ON = date(2026, 3, 1)


def test_a_directory_is_read() -> None:
    found = read_directory(
        HEAD
        + '[numbers]\nemergency = "112"\nout_of_hours = ""\n'
        + '[[service]]\nkind = "peer support"\nname = "Walkers"\nlanguages = ["English", "Polski"]\n',
        ON,
    )
    assert found.number(Line.EMERGENCY) == "112"
    assert found.of(ServiceKind.PEER_SUPPORT)[0].languages == ("English", "Polski")
    assert not found.number(Line.OUT_OF_HOURS)
    assert ServiceKind.HOSPICE in found.empty_kinds
    assert ServiceKind.PEER_SUPPORT not in found.empty_kinds


def test_what_is_left_empty_is_not_filled_in() -> None:
    found = read_directory(HEAD, ON)
    assert not any(map(found.number, Line))
    assert found.empty_kinds == tuple(ServiceKind)
    assert all(found.number(line) == "" for line in Line)


def test_it_is_out_of_date_only_after_its_day() -> None:
    found = read_directory(HEAD, ON)
    assert not found.out_of_date(date(2027, 1, 5))
    assert found.out_of_date(date(2027, 1, 6))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("filled_in_by = ", "this is not TOML"),
        ("", "not signed"),
        ('filled_in_by = "N"', "needs filled_in_on"),
        ('filled_in_by = "N"\nfilled_in_on = 2026-01-05', "needs look_again_by"),
        (HEAD.replace("2026-01-05", "2026-04-01"), "has not come"),
        (HEAD.replace("2027-01-05", "2026-01-05"), "does not come after"),
        (HEAD + "telephone = 1", "has no member 'telephone'"),
        (HEAD + '[numbers]\nemergancy = "112"', "did you mean 'emergency'"),
        (HEAD + '[numbers]\nemergency = "soon"', "takes a phone number"),
        (HEAD + "[numbers]\nemergency = 112", "takes text in quotes"),
        (HEAD + "numbers = 3", "numbers takes a table"),
        (HEAD + "service = 3", "begins with [[service]]"),
        (HEAD + '[[service]]\nname = "W"', "service 1: there is no ''"),
        (HEAD + '[[service]]\nkind = "peers"\nname = "W"', "did you mean 'peer support'"),
        (HEAD + '[[service]]\nkind = "hospice"', "service 1 has no name"),
        (HEAD + '[[service]]\nkind = "hospice"\nname = "H"\nfax = "1"', "has no member 'fax'"),
        (HEAD + '[[service]]\nkind = "hospice"\nname = "H"\nlanguages = "en"', "list of texts"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text: str, says: str) -> None:
    with pytest.raises(UnusableDirectory) as wrong:
        read_directory(text, ON)
    assert says in str(wrong.value)


def test_the_template_names_everything_and_can_be_filled_in() -> None:
    filled = template().replace('filled_in_by = ""', 'filled_in_by = "N"')
    filled = filled.replace("# filled", "filled").replace("# look", "look")
    assert not any(map(read_directory(filled, ON).number, Line))
    services = "\n".join(
        line.removeprefix("# ") if line.startswith(("# [[", "# kind", "# name")) else line
        for line in filled.replace('name = ""', 'name = "S"').splitlines()
    )
    assert read_directory(services, ON).empty_kinds == ()


text = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=12)
services = st.builds(
    Service,
    st.sampled_from(ServiceKind),
    text,
    st.sampled_from(["", "112", "+44 20 7946 0000"]),
    text | st.just(""),
    st.lists(text, max_size=3).map(tuple),
    text | st.just(""),
    text | st.just(""),
)


@given(text, st.lists(services, max_size=4))
def test_every_directory_comes_back_from_its_file(by: str, wanted: list[Service]) -> None:
    lines = [f"filled_in_by = {_quoted(by)}", *HEAD.splitlines()[1:]]
    for one in wanted:
        lines += ["[[service]]", f"kind = {_quoted(one.kind)}", f"name = {_quoted(one.name)}"]
        lines += [f"languages = [{', '.join(map(_quoted, one.languages))}]"]
        lines += [
            f"{name} = {_quoted(getattr(one, name))}"
            for name in ("phone", "hours", "for_whom", "how_to_refer")
        ]
    expected = Directory(by, date(2026, 1, 5), date(2027, 1, 5), (), tuple(wanted))
    assert read_directory("\n".join(lines), ON) == expected


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
