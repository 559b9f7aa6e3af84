"""``trabecula score``: the list, the sheets, and the answers of one administration."""

import json
import os
import pty
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
from tests.records import Command

from trabecula.cli import main, score_ask
from trabecula.cli import score as command
from trabecula.knowledge.editions import CURRENT
from trabecula.knowledge.facts.mind import phq_9_score
from trabecula.knowledge.instruments.mind.phq import phq_9
from trabecula.language.instrument import Instrument, Licence
from trabecula.report.schemas import schema

TOTAL = phq_9.score("phq9")
KEYS = [item.key for item in TOTAL.of]


def options(*values: object) -> list[str]:
    """Answers to the nine items as options; None is left out."""
    return [
        part
        for key, value in zip(KEYS, values, strict=False)
        if value is not None
        for part in (f"--{key}", str(value))
    ]


def total(scored: Any, key: str = "phq9") -> Any:
    return next(one for one in scored["scores"] if one["key"] == key)


def test_every_instrument_is_listed_with_how_far_it_can_be_relied_on(trabecula: Command) -> None:
    rows = {row["name"]: row for row in trabecula("score", "list", "--json").json}
    assert set(rows) == {instrument.name for instrument in CURRENT.instruments}
    said = trabecula("score", "list").out
    assert all(f"{instrument.name} " in said for instrument in CURRENT.instruments)
    own = rows["phq-9"]
    assert own["items"] == len(phq_9.items)
    assert "phq9" in own["scores"]
    assert (own["assessors"], own["draft"]) == (["person"], True)
    some = trabecula("score", "list", "Health", "QUESTIONNAIRE", "nine").out
    assert some.startswith("MOOD AND SLEEP\nphq-9 ")
    assert "by the person; wording free; draft, checked in part" in " ".join(some.split())
    assert "gad" not in some
    assert trabecula("score", "list", "zzzz").out == "No instrument holds 'zzzz'.\n"


@pytest.mark.parametrize(
    ("licence", "says"),
    [
        (Licence("t"), "neutral labels"),
        (Licence("t", wording=True), "wording free"),
        (Licence("t", off=True), "off until your site declares its licence"),
    ],
)
def test_what_the_licence_allows_is_said(
    trabecula: Command, monkeypatch: pytest.MonkeyPatch, licence: Licence, says: str
) -> None:
    found(monkeypatch, replace(phq_9, licence=licence))
    assert f"**Licence:** {says}. t" in trabecula("score", "show", "phq-9").out


def found(monkeypatch: pytest.MonkeyPatch, instrument: Instrument) -> None:
    def find(_name: str) -> Instrument:
        return instrument

    monkeypatch.setattr(command, "instrument_named", find)


@pytest.mark.parametrize("name", ["phq-9", "PHQ-9", "phq_9"])
def test_a_sheet_says_all_that_a_clinician_reads(trabecula: Command, name: str) -> None:
    said = trabecula("score", "show", name).out
    for part in (
        "# Patient Health Questionnaire", "Draft: not yet reviewed by a clinician", phq_9.measures,
        "answered by the person", "**Version:** PHQ-9", "14 days", "44249-1", "`phq_interest`",
        "0 to 3", TOTAL.words, "- mild: from 5, below 10", "- severe: from 20", "every item is needed",
        "better from 5, worse from 5", "KROENKE01, scoring; checked in the source",
        "from knowledge, not checked", phq_9.licence.terms, phq_9.notes[0],
        "Kroenke K, Spitzer RL", "A safety assessment on the same day",
    ):  # fmt: skip
        assert part in said


def test_a_sheet_says_when_it_must_not_be_tried(
    trabecula: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    found(monkeypatch, replace(phq_9, unsafe_if=phq_9_score >= 5))
    assert "**Not to be tried when:** PHQ-9 score 5 or more" in trabecula("score", "show", "x").out


def test_a_sheet_as_json(trabecula: Command) -> None:
    sheet = trabecula("score", "show", "phq-9", "--json").json
    assert sheet["draft"] is True
    assert sheet["items"][0]["key"] == "phq_interest"
    assert sheet["scores"][0]["bands"][0]["bands"][1]["starts"] == 5
    assert sheet == trabecula("score", "show", "phq-9", "--format", "json").json


@pytest.mark.parametrize("words", [("show",), ()])
def test_an_unknown_instrument_and_what_may_have_been_meant(
    trabecula: Command, words: tuple[str, ...]
) -> None:
    run = trabecula("score", *words, "phq9")
    assert (run.code, run.out) == (1, "")
    assert "there is no instrument 'phq9'; did you mean phq-9" in run.err


class TestCompleteAnswers:
    """Value, bands with their sources, flags, and what it all rests on."""

    def test_in_words(self, trabecula: Command) -> None:
        said = trabecula("score", "phq-9", *options(2, 2, 2, 1, 1, 1, 1, 1, 1)).out
        for part in (
            "PHQ-9 score: 12 (range 0 to 27; higher is worse)",
            "moderate (Kroenke 2001; KROENKE01, severity of depression by total; checked in the source)",
            "positive (cut-off of 10; KROENKE01, cut-off in primary care; from knowledge, not checked)",
            "answer above 0 to item nine: yes", "A safety assessment on the same day, whatever the total.",
            "Who answered is not said", "Version PHQ-9", "14 days", "Licence: wording free.",
            "Draft: not yet reviewed by a clinician",
        ):  # fmt: skip
            assert part in said
        assert "cannot be told" not in said

    def test_a_flag_that_is_not_up_does_not_say_what_it_would_mean(
        self, trabecula: Command
    ) -> None:
        said = trabecula("score", "phq-9", *options(2, 2, 2, 1, 1, 1, 1, 1, 0)).out
        assert "answer above 0 to item nine: no" in said
        assert "A safety assessment" not in said

    def test_as_json(self, trabecula: Command) -> None:
        run = trabecula("score", "phq-9", *options(*[1] * 9), "--json", "--by", "person")
        jsonschema.validate(run.json, schema("score"))
        assert run.out.count("\n") == 1
        own = total(run.json)
        assert (own["value"], own["complete"], own["missing"]) == (9, True, [])
        assert [band["band"] for band in own["bands"]][:3] == ["mild", "negative", "positive"]
        assert own["source"]["key"] == "KROENKE01"
        assert total(run.json, "phq_9_safety")["value"] is True
        assert (run.json["assessor"], run.json["draft"]) == ("person", True)
        assert run.json["edition"] == CURRENT.name

    def test_briefly(self, trabecula: Command) -> None:
        run = trabecula("score", "phq-9", *options(*[1] * 9), "--json", "--brief")
        jsonschema.validate(run.json, schema("score-brief"))
        assert total(run.json)["band"] == "mild"
        said = trabecula("score", "phq-9", *options(*[1] * 9), "--brief").out
        assert said.startswith("phq-9: phq9 9 (mild); phq_9_safety yes")


class TestMissingAnswers:
    """What is missing is named, with why; what is left open is said, and never guessed."""

    answers = options(2, 1, 1, 1, 1, 1, 0, 0, None)

    def test_the_bounds_and_the_bands_between(self, trabecula: Command) -> None:
        said = trabecula("score", "phq-9", *self.answers, "--phq9-item9", "refused").out
        assert "PHQ-9 score: cannot be told: between 7 and 10, mild or moderate" in said
        assert "answer above 0 to item nine: cannot be told: no or yes" in said
        assert "(phq9_item9): refused" in said
        assert "Rule: every item is needed." in said

    def test_as_json(self, trabecula: Command) -> None:
        scored = trabecula("score", "phq-9", *self.answers, "--item9", "unknown", "--json").json
        jsonschema.validate(scored, schema("score"))
        own = total(scored)
        assert (own["value"], own["lowest"], own["highest"]) == (None, 7, 10)
        assert own["indeterminate"] is True
        assert own["bands"][0]["band"] is None
        assert own["bands"][0]["possible"] == ["mild", "moderate"]
        assert total(scored, "phq_9_safety")["possible"] == [False, True]
        states = {each["key"]: each["state"] for each in scored["missing"]}
        assert states["phq9_item9"] == "unknown"
        assert scored["complete"] is False

    def test_a_band_that_all_completions_share(self, trabecula: Command) -> None:
        given = options(3, 3, 3, 3, 3, 3, 3, 0, None)
        own = total(trabecula("score", "phq-9", *given, "--json").json)
        assert (own["lowest"], own["highest"], own["bands"][0]["band"]) == (21, 24, "severe")

    @pytest.mark.parametrize("state", ["", "unknown", "refused", "not_applicable", "not_asked"])
    def test_no_answer_is_not_zero(self, trabecula: Command, state: str) -> None:
        given = (*options(*[0] * 8), "--item9", state)
        scored = trabecula("score", "phq-9", *given, "--json").json
        assert total(scored)["value"] is None
        assert total(scored, "phq_9_safety")["value"] is None


@pytest.mark.parametrize(
    "names", [("--interest", "--mood"), ("--Phq-Interest", "--PHQ_MOOD"), ("--phq_interest", "--mood")]
)  # fmt: skip
def test_items_by_key_or_ending(trabecula: Command, names: tuple[str, str]) -> None:
    first, second = names
    scored = trabecula("score", "phq-9", first, "3", f"{second}=2", "--json").json
    assert total(scored)["lowest"] == 5


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (("--intrest", "3"), "phq-9 has no item 'intrest'; did you mean 'phq_interest'?"),
        (("--interest", "4"), "phq_interest (loss of interest) takes a whole number from 0 to 3"),
        (("--interest", "-1"), "from 0 to 3"),
        (("--interest", "3 mg"), "'mg' cannot be turned into that"),
        (("--interest", "1", "--phq-interest", "2"), "phq_interest is given twice"),
        (("--phq9", "12"), "that is a score"),
        (("--zzzzzzzz", "1"), "'trabecula score show phq-9' lists them"),
    ],
)
def test_a_wrong_answer_is_named(trabecula: Command, given: tuple[str, ...], says: str) -> None:
    run = trabecula("score", "phq-9", *given)
    assert (run.code, run.out) == (1, "")
    assert says in run.err


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ((), "a file, options like --KEY VALUE, or --ask"),
        (("--interest", "3", "in.json"), "in one way"),
        (("in.json", "--ask"), "in one way"),
        (("a.json", "b.json"), "b.json is neither"),
        (("-x",), "-x is neither"),
        (("--interest",), "--interest needs a value"),
        (("--interest", "--mood", "2"), "--interest needs a value"),
        (("--mood", "1", "--mood", "2"), "--mood is given twice"),
        (("--mood", "1", "--input", "csv"), "give the file"),
        (("--mood", "1", "--by", "granny"), "granny"),
        (("in.json", "--input", "xml"), "xml"),
    ],
)
def test_wrong_usage(trabecula: Command, given: tuple[str, ...], says: str) -> None:
    run = trabecula("score", "phq-9", *given)
    assert (run.code, run.out) == (2, "")
    assert says in run.err


def test_an_instrument_that_is_off_is_not_reckoned(
    trabecula: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    found(monkeypatch, replace(phq_9, licence=Licence("Licensed.", off=True)))
    run = trabecula("score", "phq-9", *options(*[1] * 9))
    assert (run.code, run.out) == (1, "")
    assert (
        "phq-9 is off until your site declares its licence: "
        "trabecula score licence declare phq-9" in run.err
    )

    def declared(_instrument: Instrument) -> bool:
        return True

    monkeypatch.setattr(command, "licence_declared", declared)
    assert trabecula("score", "phq-9", *options(*[1] * 9)).code == 0


def test_an_instrument_without_a_score_asks_for_no_licence(trabecula: Command) -> None:
    run = trabecula("score", "optimodel-spine", "--karnofsky", "80")
    assert (run.code, run.out) == (1, "")
    assert "optimodel-spine gives no score. Off for every site" in run.err
    assert "declare" not in run.err + trabecula("score", "show", "optimodel-spine").out


@pytest.mark.parametrize(
    ("by", "says"),
    [
        ("person", "Answered by the person"),
        ("carer", "Answered by the carer, and meant for the person"),
    ],
)
def test_who_answered_is_said(trabecula: Command, by: str, says: str) -> None:
    said = trabecula("score", "phq-9", "--mood", "1", "--by", by).out
    assert says in said.splitlines()


class TestAskingInTheTerminal:
    """Each item is asked; one can go back, and leave any without an answer."""

    def test_only_where_somebody_sits_at_one(self, trabecula: Command) -> None:
        run = trabecula("score", "phq-9", "--ask")
        assert (run.code, run.out) == (2, "")
        assert "--ask asks in a terminal" in run.err

    def test_answers_are_typed(self, monkeypatch: pytest.MonkeyPatch, trabecula: Command) -> None:
        typed = ["3", "9", "<", "2", "1", "refused", "", *["0"] * 4, "1"]
        with typing(monkeypatch, ("\n".join(typed) + "\n").encode() + b"\x04"):
            run = trabecula("score", "phq-9", "--ask", "--json", "--patient", "p")
        assert (run.code, run.json["id"]) == (0, "p")
        assert total(json.loads(run.out))["lowest"] == 4
        states = {each["key"]: each["state"] for each in run.json["missing"]}
        assert states["phq_sleep"] == "refused"
        assert states["phq_energy"] == "not_asked"
        assert "takes a whole number from 0 to 3, not 9" in run.err

    def test_a_byte_that_is_no_text_loses_no_answer(
        self, monkeypatch: pytest.MonkeyPatch, trabecula: Command
    ) -> None:
        with typing(monkeypatch, b"3\n\xfc\n2\n\x04"):
            run = trabecula("score", "phq-9", "--ask", "--json")
        assert (run.code, total(run.json)["lowest"]) == (0, 5)
        assert "takes a whole number from 0 to 3" in run.err

    def test_breaking_off_says_how_to_end(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def broken(*_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(score_ask, "answer", broken)
        with typing(monkeypatch, b"3\n"), pytest.raises(SystemExit, match="130"):
            main(["score", "phq-9", "--ask"])
        assert "nothing was scored: Ctrl-D ends with a score" in capsys.readouterr().err

    def test_nothing_is_asked_for_an_observation_of_nobody(
        self, monkeypatch: pytest.MonkeyPatch, trabecula: Command
    ) -> None:
        with typing(monkeypatch, b"3\n\x04"):
            run = trabecula("score", "phq-9", "--ask", "--format", "fhir")
        assert (run.code, run.out) == (2, "")
        assert "give --patient ID" in run.err and "1 of" not in run.err


@contextmanager
def typing(monkeypatch: pytest.MonkeyPatch, typed: bytes) -> Generator[None]:
    """Somebody sits at a terminal and types."""
    leader, follower = pty.openpty()
    os.write(leader, typed)
    with os.fdopen(follower) as terminal:
        monkeypatch.setattr(sys, "stdin", terminal)
        yield
    os.close(leader)


def test_the_answers_stand_beside_the_total(trabecula: Command) -> None:
    run = trabecula("score", "phq-9", *options(3, None, 1), "--json")
    assert run.json["answers"] == {KEYS[0]: 3, KEYS[2]: 1}
    assert (
        "Answers: loss of interest 3; change of sleep 1"
        in trabecula("score", "phq-9", *options(3, None, 1)).out
    )
