"""The official wording of a site: loaded from a form by its codes, listed, removed, never guessed."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from cyclopts import App
from tests.records import Run

from trabecula.cli import site, wording
from trabecula.cli.site import folder, instrument_named, wording_of
from trabecula.errors import TrabeculaError
from trabecula.fhir.instruments.write import write_questionnaire
from trabecula.knowledge.editions import CURRENT
from trabecula.knowledge.instruments import INSTRUMENTS
from trabecula.language.code import FACT, INSTRUMENT, LOINC
from trabecula.language.instrument import Instrument
from trabecula.language.site import said_wording

Site = Callable[..., Run]
PHQ = (
    "44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3",
    "44260-8",
)  # fmt: skip
TODAY = date.today().isoformat()


@pytest.fixture
def at_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Site:
    """Runs a command of a site whose folder is not there yet."""
    monkeypatch.setenv(site.VARIABLE, str(tmp_path / "site"))
    return runner(wording.app, capsys)


def runner(app: App, capsys: pytest.CaptureFixture[str]) -> Site:
    def run(*arguments: str | Path) -> Run:
        capsys.readouterr()
        code, error = 0, ""
        try:
            code = app(
                [str(each) for each in arguments],
                exit_on_error=False, print_error=False, result_action="return_value",
            )  # fmt: skip
        except TrabeculaError as raised:
            code, error = 1, str(raised)
        out, err = capsys.readouterr()
        return Run(code, out, err + error)

    return run


def item(code: str, text: str = "", link: str = "", system: str = LOINC) -> Any:
    return {
        "linkId": link or f"link-{code}",
        "text": text or f"Zubble {code}?",
        "code": [{"system": system, "code": code}],
    }


def published(*items: Any, **also: Any) -> Any:
    return {
        "resourceType": "Questionnaire", "status": "active", "title": "Zubbles", "version": "7",
        "publisher": "Zubble Press", "copyright": "© Zubble Press", "url": "http://z.example/q",
        "item": list(items), **also,
    }  # fmt: skip


def nine(**also: Any) -> Any:
    return published(*map(item, PHQ), **also)


@pytest.fixture
def file(tmp_path: Path) -> Callable[[Any], Path]:
    def write(content: Any) -> Path:
        path = tmp_path / "form.json"
        path.write_text(content if isinstance(content, str) else json.dumps(content))
        return path

    return write


def test_a_form_is_loaded_shown_listed_and_removed(at_site: Site, file: Any) -> None:
    one = instrument_named("phq-9")
    assert wording_of(one) is None
    assert said_wording(None) == "short neutral labels of our own"
    run = at_site("load", file(nine()))
    assert run.code == 0, run.err
    assert "phq-9: 9 items" in run.out
    loaded = wording_of(one)
    assert loaded is not None
    assert loaded.texts["phq_interest"] == "Zubble 44250-9?"
    assert loaded.of(one.items[0]) == "Zubble 44250-9?"
    assert loaded.of(one.items[-1]) == one.items[-1].name
    said = f"official wording, loaded by your site from Zubbles, version 7, Zubble Press on {TODAY}"
    assert said_wording(loaded) == said
    assert "phq-9: Zubbles, version 7, Zubble Press" in at_site("list").out
    assert at_site("list", "--json").json[0]["texts"] == loaded.texts
    assert at_site("remove", "PHQ-9").code == 0
    assert wording_of(one) is None
    assert "our own neutral labels are shown" in at_site("list").out
    assert "no wording of phq-9 is loaded" in at_site("remove", "phq-9").err


def test_what_a_form_says_of_itself_cannot_steer_the_terminal(at_site: Site, file: Any) -> None:
    evil = "\x1b[2J\u202eZubbles\nnext\x07"
    told = dict.fromkeys(("title", "version", "publisher", "copyright", "url"), evil)
    run = at_site("load", file(nine(**told)))
    assert "Zubbles next" in run.out
    run = Run(0, run.out + at_site("list").out, run.err)
    assert not set(run.out + run.err) & {"\x1b", "\x07", "\u202e"}
    loaded = wording_of(instrument_named("phq-9"))
    assert loaded is not None and loaded.copyright == "Zubbles next"


def test_a_form_with_a_byte_order_mark_is_read(at_site: Site, file: Any) -> None:
    assert at_site("load", file("\ufeff" + json.dumps(nine()))).code == 0


@pytest.mark.parametrize("one", INSTRUMENTS, ids=lambda one: one.name)
def test_our_own_export_is_loaded(at_site: Site, tmp_path: Path, one: Instrument) -> None:
    path = tmp_path / "own.json"
    path.write_bytes(write_questionnaire(one, CURRENT))
    run = at_site("load", path)
    assert (run.code, run.err) == (0, "")
    loaded = wording_of(one)
    assert loaded is not None and set(loaded.texts) == {item.key for item in one.items}


def test_items_are_told_by_code_and_never_by_place_or_text(at_site: Site, file: Any) -> None:
    shuffled = published(*map(item, reversed(PHQ)), {"linkId": "x", "text": "Loss of interest"})
    assert at_site("load", file(shuffled)).code == 0
    texts = wording_of(instrument_named("phq-9"))
    assert texts is not None and texts.texts["phq9_item9"] == "Zubble 44260-8?"
    plain = published(*({"linkId": f"{n}", "text": "Loss of interest"} for n in range(9)))
    run = at_site("load", file(plain))
    assert run.code == 1 and "no instrument has an item with a code of this form" in run.err


def test_our_own_codes_nested_items_and_published_link_ids_are_known(
    at_site: Site, file: Any
) -> None:
    own = [item(key, system=FACT) for key in ("phq_interest", "phq_mood")]
    assert "phq-2: 2 items" in at_site("load", file(published(*own))).out
    links = [{"linkId": f"/44249-1/{code}", "text": f"Zubble {code}?"} for code in PHQ]
    nested = published({"linkId": "g", "text": "Zubbling", "item": links})
    assert "phq-9: 9 items" in at_site("load", file(nested)).out


def test_a_form_says_itself_which_instrument_it_is(at_site: Site, file: Any) -> None:
    two = published(*map(item, PHQ[:2]), code=[{"system": LOINC, "code": "55757-9"}])
    assert "phq-2: 2 items" in at_site("load", file(two)).out
    ours = published(*map(item, PHQ), code=[{"system": INSTRUMENT, "code": "phq-2"}])
    assert "phq-2: 2 items" in at_site("load", file(ours)).out
    chosen = at_site("load", file(nine()), "--instrument", "phq-2")
    assert "phq-2: 2 items" in chosen.out
    assert "did you mean" in at_site("load", file(nine()), "--instrument", "phq-99").err


def test_a_form_that_may_be_several_is_asked_about(at_site: Site, file: Any) -> None:
    codes = [{"system": LOINC, "code": code} for code in ("44249-1", "55757-9")]
    run = at_site("load", file(nine(code=codes)))
    assert run.code == 1 and "--instrument" in run.err
    assert "phq-9" in run.err and "phq-2" in run.err


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("{", "no FHIR Questionnaire in JSON"),
        ("[]", "no FHIR Questionnaire in JSON"),
        ({"resourceType": "Patient"}, "it is Patient"),
        ({}, "it is no resource"),
        ({"resourceType": "Questionnaire", "item": 3}, "no FHIR Questionnaire in JSON"),
        (published(), "has no items"),
        (published(item("1-8")), "no instrument has an item"),
        (
            published(*map(item, PHQ[:5]), code=[{"system": LOINC, "code": "44249-1"}]),
            "phq_slowing",
        ),
        (published(*map(item, (*PHQ, PHQ[0]))), "phq_interest"),
        (published(*map(item, PHQ[:8]), item(PHQ[8], " ")), "has no text"),
        ("[" * 3000, "no FHIR Questionnaire in JSON"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_stored(
    at_site: Site, file: Any, content: Any, told: str
) -> None:
    run = at_site("load", file(content))
    assert run.code == 1 and told in run.err and "form.json" in run.err
    assert not folder().exists()


def test_an_item_that_is_there_twice_names_both_places(at_site: Site, file: Any) -> None:
    twice = published(*map(item, PHQ), item(PHQ[0], link="again"))
    run = at_site("load", file(twice))
    assert run.code == 1 and "link-44250-9, again" in run.err


def test_only_some_items_are_not_enough_and_those_that_lack_are_named(
    at_site: Site, file: Any
) -> None:
    run = at_site("load", file(published(*map(item, PHQ[:4]))), "--instrument", "phq-9")
    assert "only 4 of the 10 items of phq-9" in run.err
    assert "phq9_item9" in run.err and "phq_mood" not in run.err
    assert "phq_difficulty" not in run.err


def test_a_file_that_cannot_be_read(at_site: Site, tmp_path: Path) -> None:
    run = at_site("load", tmp_path / "nothing.json")
    assert run.code == 1 and "cannot be read" in run.err


def test_a_wording_that_was_spoilt_is_said_and_can_be_removed(at_site: Site, file: Any) -> None:
    at_site("load", file(nine()))
    (kept,) = (folder() / "wording").iterdir()
    kept.write_text("{")
    run = at_site("list")
    assert run.code == 1 and "wording remove phq-9" in run.err
    assert at_site("remove", "phq-9").code == 0


def test_a_folder_that_cannot_be_made_is_said(
    at_site: Site, file: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "taken").write_text("")
    monkeypatch.setenv(site.VARIABLE, str(tmp_path / "taken"))
    run = at_site("load", file(nine()))
    assert run.code == 1 and "cannot be made" in run.err


def test_a_folder_that_cannot_be_read_is_said_to_be_so(
    at_site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "taken").write_text("")
    monkeypatch.setenv(site.VARIABLE, str(tmp_path / "taken"))
    run = at_site("list")
    assert run.code == 1 and "cannot be read: Not a directory" in run.err
    with pytest.raises(TrabeculaError, match="cannot be read"):
        wording_of(instrument_named("phq-9"))


def test_without_a_home_there_is_no_wording(at_site: Site, homeless: None, file: Any) -> None:
    assert wording_of(instrument_named("phq-9")) is None
    run = at_site("list")
    assert run.code == 0 and "set TRABECULA_SITE" in run.out
    run = at_site("load", file(nine()))
    assert run.code == 1 and "set TRABECULA_SITE" in run.err


def test_where_the_folder_of_a_site_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv(site.VARIABLE, raising=False)
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    assert folder() == tmp_path / ".local" / "share" / "trabecula"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert folder() == tmp_path / "data" / "trabecula"
    monkeypatch.setenv(site.VARIABLE, str(tmp_path / "own"))
    assert folder() == tmp_path / "own"
