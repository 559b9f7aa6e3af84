"""Options that contradict each other are wrong usage: said, and never settled in silence."""

import json
from pathlib import Path

import pytest
from tests.records import Command, Written, cancer, patient

from trabecula import samples

RECORD = samples.path("breast-spine")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("plan", RECORD, "--json", "--format", "html"), "--json and --format html"),
        (("plan", RECORD, "--json", "--format", "fhir"), "--json and --format fhir"),
        (("facts", RECORD, "--json", "--format", "fhir"), "--json and --format fhir"),
        (("facts", "--as-of", "2026-03-01"), "give the record"),
        (("facts", "--patient", "p"), "give the record"),
        (("explain", "SUR-03", "--patient", "p"), "give the record"),
        (("explain", "ARB-06", RECORD), "ARB-06 is a row of arbitration"),
        (("policy", "--json", "--template"), "--json and --template"),
        (("policy", ""), "give a text to look for"),
        (("policy", " "), "give a text to look for"),
        (("questionnaire", "lesions", RECORD), "go with --format fhir"),
        (("questionnaire", "lesions", "--as-of", "2026-03-01"), "go with --format fhir"),
        (("questionnaire", "lesions", "--patient", "p"), "go with --format fhir"),
        (("questionnaire", "--format", "fhir"), "give its name"),
        (("questionnaire", "lesions", "--format", "fhir", "--patient", "p"), "give the record"),
        (("knowledge", "search"), "give a word to look for"),
        (("knowledge", "search", ""), "give a word to look for"),
        (("knowledge", "search", "fall", " "), "give a word to look for"),
    ],
)
def test_what_contradicts_itself_or_lacks_something(
    trabecula: Command, arguments: tuple[str | Path, ...], says: str
) -> None:
    run = trabecula(*arguments)
    assert (run.code, run.out) == (2, "")
    assert says in run.err
    assert "Try 'trabecula --help'" in run.err


def test_json_twice_is_no_contradiction(trabecula: Command, written: Written) -> None:
    record = written(patient(), cancer())
    assert trabecula("plan", record, "--json", "--format", "json").json["person"]
    assert trabecula("facts", record, "--json", "--format", "json").json["facts"]


class TestTheDayOfFactsGivenDirectly:
    """Facts may have their own day; another day is not asked of them in silence."""

    own = json.dumps({"as_of": "2026-03-01", "facts": {"pain_worst": 8}})
    without = json.dumps({"facts": {"pain_worst": 8}})

    @pytest.mark.parametrize("command", [("plan",), ("recommend",), ("explain", "RT-01")])
    def test_two_days_are_said(
        self, trabecula: Command, written: Written, command: tuple[str, ...]
    ) -> None:
        facts = written(content=self.own)
        run = trabecula(*command, "--facts", facts, "--as-of", "2026-05-01")
        assert run.code == 2
        assert "the facts are as of 2026-03-01, and --as-of says 2026-05-01" in run.err
        assert trabecula(*command, "--facts", facts, "--as-of", "2026-03-01").code == 0

    def test_the_line_is_named(self, trabecula: Command, written: Written) -> None:
        lines = written(content="\n".join((self.without, self.own)))
        run = trabecula("recommend", "--facts", lines, "--as-of", "2026-05-01", "--json")
        assert run.code == 2
        assert "line 2: the facts are as of 2026-03-01" in run.err
        assert [json.loads(line)["as_of"] for line in run.out.splitlines()] == ["2026-05-01"]
