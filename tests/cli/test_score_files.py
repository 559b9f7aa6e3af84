"""``trabecula score NAME FILE``: JSON, NDJSON and tables, and what is wrong in them."""

import io
import json
import subprocess
import sys
from typing import Any

import jsonschema
import pytest
from tests.records import Command, Run, Written

from trabecula.knowledge.instruments.mind.phq import phq_9
from trabecula.report.schemas import schema

KEYS = [item.key for item in phq_9.score("phq9").of]
ONES = dict.fromkeys(KEYS, 1)
HEAD = ",".join(KEYS)


def totals(run: Run) -> list[Any]:
    """The total of each line, or the error in its place."""
    rows = [json.loads(line) for line in run.out.splitlines()]
    return [row.get("error") or row["scores"][0]["value"] for row in rows]


def by_id(run: Run) -> dict[str, Any]:
    return {row["id"]: row for row in map(json.loads, run.out.splitlines())}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("in.json", json.dumps(ONES)),
        ("in.json", json.dumps(ONES, indent=2)),
        ("in.json", json.dumps({"answers": ONES, "id": "a"})),
        ("in.json", json.dumps({"items": [1] * 9})),
        ("in.json", json.dumps({"items": [1] * 9 + [None]})),
        ("in.json", json.dumps([ONES])),
        ("in.json", json.dumps([ONES], indent=2)),
        ("in.ndjson", f"\n\n{json.dumps(ONES)}\n\n"),
        ("in", json.dumps(ONES)),
        ("in", "\ufeff" + json.dumps(ONES)),
        ("in.csv", f"{HEAD}\n{','.join('1' * 9)}\n"),
        ("in", f"\ufeff{HEAD}\r\n{','.join('1' * 9)}\r\n"),
        ("in", f"{HEAD},\n{','.join('1' * 9)},\n\n,,\n"),
        ("in.csv", f"{HEAD};id\n{','.join('1' * 9)};a".replace(",", ";")),
        ("in.tsv", f"{HEAD}\n{','.join('1' * 9)}".replace(",", "\t")),
        ("in.csv", f"{HEAD.replace('phq_', '').upper().replace('_', '-')}\n{','.join('1' * 9)}"),
        ("in.csv", f"{HEAD},id,when,by\n{','.join('1' * 9)},a,2026-03-01,person"),
    ],
)
def test_a_file_of_one_administration(
    trabecula: Command, written: Written, name: str, content: str
) -> None:
    run = trabecula("score", "phq-9", written(content=content, name=name), "--json")
    assert (run.code, totals(run)) == (0, [9])
    jsonschema.validate(run.json, schema("score"))


@pytest.mark.parametrize(("form", "lines"), [("json", 1), ("ndjson", 1), ("csv", 2)])
def test_the_form_can_be_said(trabecula: Command, written: Written, form: str, lines: int) -> None:
    content = f"{HEAD}\n{','.join('1' * 9)}" if lines == 2 else json.dumps(ONES)
    file = written(content=content, name="in.data")
    assert totals(trabecula("score", "phq-9", file, "--json", "--input", form)) == [9]


def test_standard_input(trabecula: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = io.TextIOWrapper(io.BytesIO(json.dumps(ONES).encode()))
    monkeypatch.setattr(sys, "stdin", pipe)
    assert totals(trabecula("score", "phq-9", "-", "--json")) == [9]


def test_who_when_and_by_whom_are_kept(trabecula: Command, written: Written) -> None:
    lines = [
        {"id": "a", "when": "2026-03-01T10:30+01:00", "by": "carer", **ONES},
        {"id": 7, "when": "2026-03", **ONES},
    ]
    file = written(content="\n".join(map(json.dumps, lines)))
    first, second = by_id(trabecula("score", "phq-9", file, "--json", "--by", "person")).values()
    assert (first["id"], first["when"], first["assessor"]) == (
        "a",
        "2026-03-01T10:30+01:00",
        "carer",
    )
    assert (second["id"], second["when"], second["assessor"]) == ("7", "2026-03", "person")


def test_a_wrong_line_is_named_and_nothing_else_is_lost(
    trabecula: Command, written: Written
) -> None:
    lines = [
        json.dumps(ONES), '{"mood": ', "", json.dumps({"mod": 1}), json.dumps({"mood": 9}),
        json.dumps({"items": [1, 2]}), "[1]", json.dumps(ONES),
    ]  # fmt: skip
    file = written(content="\n".join(lines), name="in.ndjson")
    run = trabecula("score", "phq-9", file, "--json")
    rows = [json.loads(line) for line in run.out.splitlines()]
    for row in rows:
        jsonschema.validate(row, schema("wrong-line" if "error" in row else "score"))
    assert run.code == 1
    assert [row["line"] for row in rows] == [1, 2, 4, 5, 6, 7, 8]
    wrong = [row["error"] for row in rows if "error" in row]
    for error, says in zip(
        wrong,
        (
            "not JSON",
            "did you mean 'phq_mood'",
            "from 0 to 3, not 9",
            "answers, not 2",
            "an object",
        ),
        strict=True,
    ):
        assert says in error
    said = trabecula("score", "phq-9", file, "--brief")
    assert (said.code, said.out.count("phq9 9 (mild)")) == (1, 2)
    assert "line 4: phq-9 has no item 'mod'" in said.err


def test_a_wrong_row_is_named(trabecula: Command, written: Written) -> None:
    rows = ["1,2", "1", "1,x", '"a\n1",2', "1,2,3", "2,2"]
    file = written(content="\n".join(["interest,mood", *rows]), name="in.csv")
    run = trabecula("score", "phq-9", file, "--json")
    assert run.code == 1
    wrong = {
        row["line"]: row["error"] for row in map(json.loads, run.out.splitlines()) if "error" in row
    }
    assert list(wrong) == [3, 4, 5, 7]
    assert wrong[3] == "1 cells, where the first line has 2"
    assert "phq_mood" in wrong[4]
    assert len(run.out.splitlines()) == 6


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        (['1,"2', "2,2", "3,3"], "lines 3 to 5 are one row: is a quote not closed?"),
        (['1,"2', "2,2", '3,"3'], "lines 3 to 5 are one row: is a quote not closed?"),
        (['1,"2', "2,2", '",3'], "lines 3 to 5 are one row: is a quote not closed?"),
        (['1,"2"3'], "this row cannot be read"),
    ],
)
def test_a_quote_that_stands_alone_swallows_nothing_in_silence(
    trabecula: Command, written: Written, rows: list[str], says: str
) -> None:
    file = written(content="\n".join(["mood,id", "1,a", *rows]), name="in.csv")
    run = trabecula("score", "phq-9", file, "--json")
    assert run.code == 1
    _, wrong = map(json.loads, run.out.splitlines())
    assert wrong["line"] == 3 and says in wrong["error"]


ENCODED = {
    "in.csv": "id,mood\nMüller,1\nb,2\nMöller,3\n",
    "in.ndjson": '{"id":"Müller","mood":1}\n{"id":"b","mood":2}\n{"id":"Möller","mood":3}\n',
}


@pytest.mark.parametrize("name", ENCODED)
def test_a_line_that_is_not_utf_8_is_an_error_and_the_others_are_scored(
    trabecula: Command, written: Written, name: str
) -> None:
    """Else Müller and Möller of a table in another encoding were one person, who changes."""
    file = written(content="", name=name)
    file.write_bytes(ENCODED[name].encode("latin-1"))
    run = trabecula("score", "phq-9", file, "--json")
    rows = [json.loads(line) for line in run.out.splitlines()]
    assert (run.code, ["error" in row for row in rows]) == (1, [True, False, True])
    assert "this is not UTF-8" in rows[0]["error"]
    file.write_bytes(ENCODED[name].encode())
    assert set(by_id(trabecula("score", "phq-9", file, "--json"))) == {"Müller", "b", "Möller"}


@pytest.mark.parametrize("name", ENCODED)
def test_a_file_in_utf_16_is_said_to_be_so(trabecula: Command, written: Written, name: str) -> None:
    file = written(content="", name=name)
    file.write_bytes(ENCODED[name].encode("utf-16"))
    run = trabecula("score", "phq-9", file, "--json")
    assert (run.code, run.out) == (1, "")
    assert f"{name} is in UTF-16: save it as UTF-8" in run.err


def test_a_table_whose_first_row_is_not_utf_8_names_no_items(
    trabecula: Command, written: Written
) -> None:
    file = written(content="", name="in.csv")
    file.write_bytes("möod\n1\n".encode("latin-1"))
    run = trabecula("score", "phq-9", file, "--json")
    assert run.code == 1 and "this is not UTF-8" in run.err


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "holds no answers"), ("\n \n", "holds no answers"), ("[]", "holds no answers"),
        ("mood\n", "holds no answers"), ("mod,interest\n1,2", "did you mean 'phq_mood'"),
        ("mood,phq_mood\n1,2", "phq_mood has two columns"),
        ("no answers at all", "the first line of a table names the items"),
        ("phq9\n12", "that is a score"), ("items\n1", "has no item 'items'"),
    ],
)  # fmt: skip
def test_a_file_that_is_wrong_as_a_whole(
    trabecula: Command, written: Written, content: str, says: str
) -> None:
    run = trabecula("score", "phq-9", written(content=content, name="in"), "--json")
    assert (run.code, run.out) == (1, "")
    assert says in run.err
    assert run.err.count("\n") == 1


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ('{"resourceType": "Bundle"}', "this is a FHIR resource"),
        ('{"answers": {"mood": 1}, "mood": 2}', "only id, when and by may stand: 'mood'"),
        ('{"answers": [1]}', "answers are an object"), ('{"items": 1}', "a list of answers"),
        ('{"when": "soon"}', "when takes a date like 2026-03-01, not 'soon'"),
        ('{"when": 20260301}', "when takes a date"), ('{"when": "2026-02-30"}', "when takes a date"),
        ('{"by": "granny"}', "by takes person, carer, clinician"), ('{"id": [1]}', "id takes text"),
        ('{"mood": ' + "[" * 500 + "]" * 500 + "}", "no list within a list"),
        ('{"mood": 1, "mood": 2}', "'mood' is given twice"),
        ('{"mood": ' + "[" * 100_000, "not JSON"), ('{"mood": NaN}', "not JSON"),
    ],
)  # fmt: skip
def test_an_administration_that_is_wrong(
    trabecula: Command, written: Written, content: str, says: str
) -> None:
    run = trabecula("score", "phq-9", written(content=content), "--json")
    assert run.code == 1
    assert says in run.json["error"]


def test_a_file_that_is_not_there(trabecula: Command, written: Written) -> None:
    file = written(content="")
    run = trabecula("score", "phq-9", file.with_name("nowhere.json"))
    assert (run.code, run.out) == (1, "")
    assert "nowhere.json cannot be read: No such file" in run.err
    assert trabecula("score", "phq-9", file.parent).code == 1


def test_what_a_file_says_cannot_steer_the_terminal(trabecula: Command, written: Written) -> None:
    evil = "\x1b[31mred\x1b]0;title\x07\x9b2J\u202eright"
    lines = [{"id": evil, "mood": 1}, {"mood": evil}, {evil: 1}, {"when": evil}]
    file = written(content="\n".join(map(json.dumps, lines)))
    for brief in ((), ("--brief",)):
        run = trabecula("score", "phq-9", file, *brief)
        assert run.code == 1
        assert not set(run.out + run.err) & {"\x1b", "\x07", "\x9b", "\u202e"}


class TestSeries:
    """Results of one person are compared with the one before, in order of time."""

    @staticmethod
    def line(day: str, value: int, person: str = "a", by: str = "person") -> str:
        nine = dict(zip(KEYS, [value] * 9, strict=True))
        return json.dumps({"id": person, "when": day, "by": by, **nine})

    def changes(self, trabecula: Command, written: Written, *lines: str) -> list[Any]:
        run = trabecula("score", "phq-9", written(content="\n".join(lines)), "--json")
        assert run.code == 0
        rows = [json.loads(line) for line in run.out.splitlines()]
        for row in rows:
            jsonschema.validate(row, schema("score"))
        return [(row["when"], row["scores"][0]["change"]) for row in rows]

    def test_in_order_of_time_whatever_the_order_of_lines(
        self, trabecula: Command, written: Written
    ) -> None:
        found = self.changes(
            trabecula,
            written,
            self.line("2026-05-01", 2),
            self.line("2026-01-01", 1),
            self.line("2026-03-01", 1),
            self.line("2026-07-01", 0),
        )
        assert [day for day, _ in found] == ["2026-01-01", "2026-03-01", "2026-05-01", "2026-07-01"]
        assert found[0][1] is None
        assert [(c["since"], c["difference"], c["percent"], c["means"]) for _, c in found[1:]] == [
            ("2026-01-01", 0, 0, "no meaningful change"),
            ("2026-03-01", 9, 100, "worse"),
            ("2026-05-01", -18, -100, "better"),
        ]
        assert found[1][1]["source"]["key"] == "LOWE04"

    def test_each_person_alone_and_lines_of_others_stay_in_their_places(
        self, trabecula: Command, written: Written
    ) -> None:
        found = self.changes(
            trabecula,
            written,
            self.line("2026-05-01", 2),
            self.line("2026-02-01", 3, "b"),
            json.dumps(ONES),
            self.line("2026-01-01", 1),
        )
        assert [day for day, _ in found] == ["2026-01-01", "2026-02-01", None, "2026-05-01"]
        assert [change is None for _, change in found] == [True, True, True, False]

    def test_what_a_carer_says_is_never_compared_with_the_person(
        self, trabecula: Command, written: Written
    ) -> None:
        found = self.changes(
            trabecula,
            written,
            self.line("2026-01-01", 1),
            self.line("2026-02-01", 3, by="carer"),
            self.line("2026-03-01", 2),
        )
        assert [change and change["since"] for _, change in found] == [None, None, "2026-01-01"]

    def test_what_cannot_be_told_is_passed_over(self, trabecula: Command, written: Written) -> None:
        open_one = json.dumps({"id": "a", "when": "2026-02-01", "by": "person", "mood": 1})
        found = self.changes(
            trabecula, written, self.line("2026-01-01", 1), open_one, self.line("2026-03-01", 2)
        )
        assert [change and change["since"] for _, change in found] == [None, None, "2026-01-01"]

    def test_a_month_whose_day_is_not_known_is_no_earlier_day(
        self, trabecula: Command, written: Written
    ) -> None:
        found = self.changes(
            trabecula, written, self.line("2026-03", 1), self.line("2026-03-15", 2)
        )
        assert [change for _, change in found] == [None, None]

    def test_in_words(self, trabecula: Command, written: Written) -> None:
        lines = "\n".join((self.line("2026-01-01", 1), self.line("2026-03-01", 2)))
        said = trabecula("score", "phq-9", written(content=lines)).out
        assert "+9 since 2026-01-01: worse (LOWE04, change in total" in said


def test_the_installed_command_streams_and_leaves_with_the_same_codes() -> None:
    lines = "\n".join([json.dumps(ONES)] * 25_000 + ['{"mood": 7}'])
    run = subprocess.run(
        [sys.executable, "-m", "trabecula", "score", "phq-9", "-", "--json", "--brief"],
        input=lines, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert run.returncode == 1
    assert run.stderr == ""
    rows = run.stdout.splitlines()
    assert len(rows) == 25_001
    assert json.loads(rows[-1])["line"] == 25_001
