"""Licences that a site declares: kept, listed, past, withdrawn."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from cyclopts import CycloptsError
from tests.cli.test_wording import Site, runner

from trabecula.cli import licence, site
from trabecula.cli.site import declarations, folder, instrument_named, licence_declared
from trabecula.errors import TrabeculaError, WrongUsage
from trabecula.knowledge.instruments import INSTRUMENTS

TODAY = date.today()
OFF = next(one for one in INSTRUMENTS if one.licence.off)
FREE = instrument_named("phq-9")
TERMS = ("--holder", "Example Clinic", "--reference", "agreement 12")


@pytest.fixture
def at_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Site:
    monkeypatch.setenv(site.VARIABLE, str(tmp_path / "site"))
    return runner(licence.app, capsys)


def test_a_licence_is_declared_listed_and_withdrawn(at_site: Site) -> None:
    assert not licence_declared(OFF)
    run = at_site("declare", OFF.name, *TERMS)
    assert run.code == 0 and "Example Clinic, agreement 12, without end" in run.out
    assert licence_declared(OFF) and not licence_declared(FREE)
    assert f"{OFF.name}: Example Clinic" in at_site("list").out
    assert at_site("list", "--json").json[OFF.name]["declared"] == TODAY.isoformat()
    assert at_site("withdraw", OFF.name).code == 0
    assert not licence_declared(OFF)
    assert "No licence is declared" in at_site("list").out
    assert f"no licence of {OFF.name} is declared" in at_site("withdraw", OFF.name).err


NEVER = next(one for one in INSTRUMENTS if one.licence.off and not one.scores)


def test_a_licence_that_would_turn_nothing_on_is_not_offered(at_site: Site) -> None:
    run = at_site("declare", NEVER.name, *TERMS)
    assert run.code == 1
    assert f"a licence of {NEVER.name} would turn nothing on" in run.err
    assert not licence_declared(NEVER)


def test_a_licence_counts_to_the_end_of_its_last_day(at_site: Site) -> None:
    last = TODAY + timedelta(days=30)
    assert at_site("declare", OFF.name, *TERMS, "--until", last.isoformat()).code == 0
    assert licence_declared(OFF) and licence_declared(OFF, last)
    assert not licence_declared(OFF, last + timedelta(days=1))


def test_a_licence_that_is_past_is_listed_as_past(at_site: Site) -> None:
    at_site("declare", OFF.name, *TERMS)
    path = folder() / "licences.toml"
    path.write_text(path.read_text() + "until = 2020-01-01\n")
    assert not licence_declared(OFF)
    assert "past, so it does not count" in at_site("list").out


def test_a_licence_that_is_past_cannot_be_declared(at_site: Site) -> None:
    with pytest.raises(WrongUsage, match="is past"):
        licence.declare(OFF.name, holder="a", reference="b", until=TODAY - timedelta(days=1))
    for holder, reference in ((" ", "b"), ("a", "")):
        assert at_site("declare", OFF.name, "--holder", holder, "--reference", reference).code == 1
    with pytest.raises(CycloptsError):
        at_site("declare", OFF.name)
    assert not folder().exists()


def test_a_licence_of_a_day_to_come_does_not_count_yet(at_site: Site) -> None:
    folder().mkdir(parents=True)
    tomorrow = TODAY + timedelta(days=1)
    told = f'[{OFF.name}]\nholder = "a"\nreference = "b"\ndeclared = {tomorrow}\n'
    (folder() / "licences.toml").write_text(told)
    assert not licence_declared(OFF) and licence_declared(OFF, tomorrow)
    assert "a day to come, so it does not count" in at_site("list").out


def test_a_licence_of_no_instrument_is_said_and_can_be_withdrawn(at_site: Site) -> None:
    at_site("declare", OFF.name, *TERMS)
    path = folder() / "licences.toml"
    path.write_text(path.read_text().replace(OFF.name, "phq-99"))
    assert "there is no such instrument" in at_site("list").out
    assert at_site("withdraw", "phq-99").code == 0 and not declarations()


def test_others_stay_when_one_is_declared_anew_or_withdrawn(at_site: Site) -> None:
    at_site("declare", OFF.name, *TERMS)
    assert "It is scored without, too" in at_site("declare", FREE.name, *TERMS).out
    at_site("declare", OFF.name, "--holder", "Another", "--reference", "13")
    assert declarations()[OFF.name].holder == "Another"
    at_site("withdraw", OFF.name)
    assert set(declarations()) == {FREE.name}


@pytest.mark.parametrize(
    "said", ['say "yes"\\no', "two\nlines\ttab", "Zürich ✓ \U0001f9b4", "delete\x7f\x01", "[x]\n#"]
)
def test_whatever_is_declared_is_kept_as_it_is(at_site: Site, said: str) -> None:
    run = at_site("declare", OFF.name, "--holder", f"a{said}", "--reference", f"b{said}z")
    assert run.code == 0
    kept = declarations()[OFF.name]
    assert (kept.holder, kept.reference) == (f"a{said}".strip(), f"b{said}z")


@pytest.mark.parametrize(
    "content",
    [
        "x",
        "phq-9 = 3",
        '["phq-9"]\nholder = "a"',
        '["phq-9"]\nholder = 3',
        '["phq-9"]\nholder = " "\nreference = "b"\ndeclared = 2026-01-01',
        '["phq-9"]\nholder = "a"\nreference = ""\ndeclared = 2026-01-01',
        b"\xff\xfe".decode("latin-1"),
    ],
)
def test_a_file_that_was_spoilt_is_said(at_site: Site, content: str) -> None:
    folder().mkdir(parents=True)
    (folder() / "licences.toml").write_text(content, encoding="latin-1")
    with pytest.raises(TrabeculaError, match=r"licences\.toml is no list of licences"):
        licence_declared(OFF)
    assert at_site("list").code == 1


def test_without_a_home_nothing_is_declared_and_nothing_can_be(
    at_site: Site, homeless: None
) -> None:
    assert declarations() == {} and not licence_declared(OFF)
    run = at_site("list")
    assert run.code == 0 and "set TRABECULA_SITE" in run.out
    run = at_site("declare", OFF.name, *TERMS)
    assert run.code == 1 and "set TRABECULA_SITE" in run.err


def test_an_instrument_that_is_none_is_said(at_site: Site) -> None:
    run = at_site("declare", "phq-99", *TERMS)
    assert run.code == 1 and "there is no instrument" in run.err
