"""``trabecula check-in``: asked in a terminal, or read from a file, and put into the record."""

import json
import os
import pty
import sys
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from tests.records import Command, Resource, Run, Written, about, observed, patient

from trabecula.report.schemas import schema

DIRECTORY = """
filled_in_by = "Dr Novak"
filled_in_on = 2026-01-01
look_again_by = 2099-01-01
who_reads = "A nurse reads them at nine and at three on working days."
[numbers]
emergency = "112"
spinal_cord = "01 555 0199"
"""
PAIN: Resource = observed("o", {"text": "visit"})
RED = {"neuro_signs.limb_weakness": "yes"}


@contextmanager
def typing(monkeypatch: pytest.MonkeyPatch, *lines: str) -> Generator[None]:
    """Somebody sits at a terminal and types."""
    leader, follower = pty.openpty()
    os.write(leader, "".join(f"{line}\n" for line in lines).encode() + b"\x04\x04")
    with os.fdopen(follower) as terminal:
        monkeypatch.setattr(sys, "stdin", terminal)
        yield
    os.close(leader)


@pytest.fixture
def record(written: Written) -> Path:
    maria = patient(name=[{"given": ["Maria"], "family": "Horvat"}])
    return written(maria, PAIN, name="record.json")


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    file = tmp_path / "directory.toml"
    file.write_text(DIRECTORY)
    return file


def answers(tmp_path: Path, members: Any) -> Path:
    file = tmp_path / "answers.json"
    file.write_text(members if isinstance(members, str) else json.dumps(members))
    return file


def response(run: Run) -> Resource:
    resources = [one["resource"] for one in run.json["entry"]]
    (found,) = [one for one in resources if one["resourceType"] == "QuestionnaireResponse"]
    return found


def links(run: Run) -> dict[str, Any]:
    found: dict[str, Any] = {}
    waiting = list(response(run)["item"])
    while waiting:
        item = waiting.pop()
        waiting += item.get("item", [])
        for answer in item.get("answer", []):
            (found[item["linkId"]],) = answer.values()
    return found


def _sent(
    folder: Path,
    *,
    subject: str = "Patient/p",
    status: str = "completed",
    when: str = "2026-03-02T07:30:00+01:00",
) -> Path:
    """A response of another program that tells of a weak leg."""
    sign = {
        "linkId": "neuro_signs.limb_weakness",
        "answer": [{"valueCoding": {"system": "urn:trabecula:fact", "code": "yes"}}],
    }
    told = {
        "resourceType": "QuestionnaireResponse",
        "status": status,
        "questionnaire": "urn:trabecula:questionnaire:check-in-short|2026.11",
        "subject": {"reference": subject},
        "authored": when,
        "item": [{"linkId": "neuro_signs", "item": [sign]}],
    }
    return answers(folder, told)


class TestAnswersFromAFile:
    def test_the_record_keeps_what_it_had_and_gains_the_answers(
        self, trabecula: Command, record: Path, tmp_path: Path
    ) -> None:
        file = answers(tmp_path, {"pain_worst": 6, "days_no_stool": "unknown"})
        run = trabecula("check-in", record, "--answers", file, "--as-of", "2026-03-02")
        before = json.loads(record.read_bytes())["entry"]
        assert (run.code, run.json["entry"][: len(before)]) == (0, before)
        kinds = [one["resource"]["resourceType"] for one in run.json["entry"][len(before) :]]
        assert kinds == ["QuestionnaireResponse", "Provenance"]
        assert links(run)["days_no_stool-no-answer"]["code"] == "asked-unknown"
        new = tmp_path / "new.json"
        new.write_text(run.out)
        assert "6 of 10 [current; 2026-03-02" in trabecula("facts", new).out

    def test_json_says_what_was_understood(
        self, trabecula: Command, record: Path, tmp_path: Path, directory: Path
    ) -> None:
        file = answers(tmp_path, {"pain_worst": 6, "sleep_trouble": "refused", **RED})
        run = trabecula("check-in", record, "--answers", file, "--json", "--directory", directory)
        jsonschema.validate(run.json, schema("check-in"))
        (warning,) = run.json["warnings"]
        assert warning["signs"] == ["neuro_signs.limb_weakness"]
        assert warning["call"][0]["number"] == "01 555 0199"
        assert run.json["who_reads"].startswith("A nurse reads them")
        why = {one["key"]: one["why"] for one in run.json["answers"]}
        assert why["sleep_trouble"] == "refused"
        assert "days_no_stool" in run.json["not_answered"]

    def test_a_wrong_answer_beside_a_red_flag_hides_neither_what_to_do_nor_the_flag(
        self, trabecula: Command, record: Path, tmp_path: Path, directory: Path
    ) -> None:
        file = answers(tmp_path, {"pain_worst": 12, **RED})
        run = trabecula("check-in", record, "--answers", file, "--directory", directory)
        assert run.code == 1
        assert run.err.index("CALL NOW.") < run.err.index("pain_worst")
        assert "01 555 0199" in run.err
        assert "left out" in run.err
        (tmp_path / "new.json").write_text(run.out)
        alerts = trabecula("alert", tmp_path / "new.json", "--json").json["open"]
        assert [one["level"] for one in alerts] == ["red"]
        told = trabecula("check-in", record, "--answers", file, "--json")
        assert (told.code, len(told.json["could_not_read"])) == (1, 1)
        assert told.json["warnings"]

    def test_a_wrong_answer_without_a_red_flag_adds_nothing(
        self, trabecula: Command, record: Path, tmp_path: Path
    ) -> None:
        file = answers(tmp_path, {"pain_worst": 12, "sleep_trouble": 1})
        run = trabecula("check-in", record, "--answers", file)
        assert (run.code, run.out) == (1, "")
        assert "nothing was added to the record" in run.err

    @pytest.mark.parametrize(("degrees", "shown"), [(37.9, False), (38.0, True)])
    def test_a_measured_fever_shows_what_to_do_though_nobody_told_of_one(
        self, trabecula: Command, record: Path, tmp_path: Path, degrees: float, shown: bool
    ) -> None:
        run = trabecula("check-in", record, "--answers", answers(tmp_path, {"temp_c": degrees}))
        assert ("CALL NOW." in run.err) is shown

    def test_a_number_that_is_not_filled_in_is_said_and_never_made_up(
        self, trabecula: Command, record: Path, tmp_path: Path
    ) -> None:
        run = trabecula("check-in", record, "--answers", answers(tmp_path, RED))
        assert "emergency services: your clinic has not filled this in" in run.err
        assert "Who reads them, and when, is not known" in run.err
        assert "draft" in run.err

    def test_a_response_of_another_program_says_when_and_by_whom(
        self, trabecula: Command, record: Path, tmp_path: Path
    ) -> None:
        told = {
            "resourceType": "QuestionnaireResponse",
            "status": "completed",
            "questionnaire": "urn:trabecula:questionnaire:check-in-short|2026.11",
            **about(),
            "authored": "2026-03-02T07:30:00+01:00",
            "source": {"reference": "RelatedPerson/josip", "display": "Josip"},
            "item": [
                {"linkId": "pain_worst", "answer": [{"valueInteger": 7}]},
                {
                    "linkId": "warning_signs_told",
                    "item": [
                        {
                            "linkId": "warning_signs_told.hard_to_wake",
                            "answer": [
                                {"valueCoding": {"system": "urn:trabecula:fact", "code": "yes"}}
                            ],
                        }
                    ],
                },
            ],
        }
        run = trabecula("check-in", record, "--answers", answers(tmp_path, told))
        found = response(run)
        assert (run.code, found["authored"]) == (0, "2026-03-02T07:30:00+01:00")
        assert found["source"]["display"] == "Josip"
        assert "check-in-short" in found["questionnaire"]
        assert "So sleepy that it is hard to wake them" in run.err

    @pytest.mark.parametrize(
        ("members", "says"),
        [
            ("{", "not JSON"),
            ("[1]", "answers are an object"),
            ({"resourceType": "Patient"}, "give a QuestionnaireResponse"),
            ({"colour": 1}, "no question 'colour'"),
            ({}, "nothing was answered"),
            ('{"pain_worst": 1, "pain_worst": 2}', "given twice"),
            ({"resourceType": "QuestionnaireResponse", "status": "entered-in-error"}, "in-error"),
            (
                {
                    "resourceType": "QuestionnaireResponse",
                    "status": "completed",
                    "questionnaire": "http://example.org/q",
                },
                "no check-in",
            ),
        ],
    )
    def test_bad_input_is_said(
        self, trabecula: Command, record: Path, tmp_path: Path, members: Any, says: str
    ) -> None:
        run = trabecula("check-in", record, "--answers", answers(tmp_path, members))
        assert (run.code, run.out) == (1, "")
        assert says in run.err

    @pytest.mark.parametrize("reference", ["Patient/other", "urn:uuid:other", "other/Patient/q"])
    def test_a_response_about_somebody_else_is_not_put_into_this_record(
        self, trabecula: Command, record: Path, tmp_path: Path, reference: str
    ) -> None:
        run = trabecula("check-in", record, "--answers", _sent(tmp_path, subject=reference))
        assert (run.code, run.out) == (1, "")
        assert "Patient/p" in run.err
        assert reference in run.err

    @pytest.mark.parametrize("reference", ["Patient/p", "http://x.org/fhir/Patient/p/_history/2"])
    @pytest.mark.parametrize("status", ["completed", "in-progress", "stopped"])
    def test_a_response_about_this_person_counts_as_far_as_it_went(
        self, trabecula: Command, record: Path, tmp_path: Path, reference: str, status: str
    ) -> None:
        sent = _sent(tmp_path, subject=reference, status=status)
        run = trabecula("check-in", record, "--answers", sent)
        assert run.code == 0
        assert "CALL NOW." in run.err

    def test_a_time_ahead_of_now_in_another_zone_has_not_come(
        self, trabecula: Command, record: Path, tmp_path: Path
    ) -> None:
        now = datetime.now(timezone(timedelta(hours=14)))
        ahead, past = now + timedelta(minutes=30), now - timedelta(minutes=30)
        run = trabecula("check-in", record, "--answers", _sent(tmp_path, when=ahead.isoformat()))
        assert (run.code, "has not come" in run.err) == (1, True)
        run = trabecula("check-in", record, "--answers", _sent(tmp_path, when=past.isoformat()))
        assert run.code == 0

    def test_what_has_not_come_is_not_answered(
        self, trabecula: Command, record: Path, tmp_path: Path
    ) -> None:
        file = answers(tmp_path, {"pain_worst": 1})
        run = trabecula("check-in", record, "--answers", file, "--as-of", "2999-01-01")
        assert (run.code, "has not come" in run.err) == (1, True)
        assert trabecula("check-in", record, "--answers", file, "--at", "25:00").code == 2

    def test_nobody_is_asked_after_a_death(
        self, trabecula: Command, written: Written, tmp_path: Path
    ) -> None:
        dead = written(patient(deceasedDateTime="2026-02-01"), PAIN)
        run = trabecula("check-in", dead, "--answers", answers(tmp_path, {"pain_worst": 1}))
        assert (run.code, "has died" in run.err) == (1, True)


class TestInATerminal:
    def test_without_a_terminal_it_says_so(
        self, trabecula: Command, record: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with Path(os.devnull).open() as nothing:
            monkeypatch.setattr(sys, "stdin", nothing)
            run = trabecula("check-in", record)
        assert (run.code, "--answers FILE" in run.err) == (2, True)
        assert trabecula("check-in", "-").code == 2

    def test_a_day_is_answered_with_few_keys(
        self, trabecula: Command, record: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        typed = ("6", "hip", "2", "yes", "2", "1", "a lot", "0", "no", "")
        with typing(monkeypatch, *typed):
            run = trabecula("check-in", record, "--as-of", "2026-03-02", "--at", "08:00")
        assert run.code == 0
        found = links(run)
        assert found["pain_worst"]["value"] == 6
        assert (found["p_place"]["code"], found["pain-side"]["display"]) == ("pelvis", "right")
        assert (found["rescue_per_day"], found["sleep_trouble"]) == (2, 3)
        assert found["neuro_signs.limb_weakness"]["code"] == "no"
        assert response(run)["authored"].startswith("2026-03-02T08:00:00")
        assert "Check your answers" in run.err
        assert "No warning sign" in run.err

    def test_a_red_flag_is_answered_before_the_next_question(
        self, trabecula: Command, record: Path, monkeypatch: pytest.MonkeyPatch, directory: Path
    ) -> None:
        with typing(monkeypatch, "0", "1 10 3?", "38.5", "no", ""):
            run = trabecula("check-in", record, "--form", "short", "--directory", directory)
        first = run.err.index("CALL NOW.")
        assert first < run.err.index("temperature") < run.err.index("call you today")
        assert "You are not sure of this" in run.err
        assert run.err.count("Lie down and keep the back still") == 1
        assert "01 555 0199" in run.err and "112" in run.err
        found = links(run)
        assert found["neuro_signs.sensory_loss"]["code"] == "asked-unknown"
        assert found["temp_c"]["value"] == 38.5

    def test_back_changes_an_answer_and_what_no_longer_counts_is_dropped(
        self, trabecula: Command, record: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        typed = ("5", "hip", "<", "<", "0", "", "", "", "none", "-", "")
        with typing(monkeypatch, *typed):
            run = trabecula("check-in", record)
        found = links(run)
        assert found["pain_worst"]["value"] == 0
        assert "p_place" not in found
        assert found["patient_marks_urgent"]["code"] == "asked-declined"

    def test_what_is_no_answer_is_asked_again(
        self, trabecula: Command, record: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with typing(monkeypatch, "eleven", "11", "?", "99", "0", "maybe", "yes", ""):
            run = trabecula("check-in", record, "--form", "short")
        assert run.err.count("This takes 0 to 10.") == 2
        assert "Type numbers from 1 to 15" in run.err
        assert links(run)["pain_worst-no-answer"]["code"] == "asked-unknown"
        assert links(run)["patient_marks_urgent"]["code"] == "yes"

    def test_where_the_input_ends_what_was_said_is_sent(
        self, trabecula: Command, record: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with typing(monkeypatch, "4"):
            run = trabecula("check-in", record)
        assert (run.code, links(run)["pain_worst"]["value"]) == (0, 4)

    def test_a_carer_is_asked_of_the_person_by_name(
        self, trabecula: Command, record: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        typed = ("7", "1", "no", "better", "0", "no", "yes", "")
        with typing(monkeypatch, *typed):
            run = trabecula(
                "check-in", record, "--form", "weekly", "--by", "carer", "--name", "Josip"
            )
        assert "How strong was Maria Horvat's worst pain" in run.err
        assert "bothered by" not in run.err
        assert response(run)["source"] == {"type": "RelatedPerson", "display": "Josip"}
