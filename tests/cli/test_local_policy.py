"""A clinic's own values: listed, set by a signed file, and named by every plan that uses them."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.records import Command

SIGNED = 'decided_by = "Dr A. Example, lead"\ndecided_on = 2026-11-01\n'
PAIN = (
    '[lowest_pain_for_radiotherapy]\nvalue = 4\nunit = "of 10"\nreason = "Three hours of travel."\n'
)
CLOCK = '[clock_of_palliative_radiotherapy]\nvalue = "within 1 week"\n'
PAINFUL = {
    "as_of": "2026-03-01",
    "facts": {"prognosis_weeks": 30, "mscc_confirmed": False},
    "lesions": [{"l_site": "rib", "l_pain": 3, "l_rt_courses": 0, "l_fracture": False}],
}


@pytest.fixture
def files(tmp_path: Path) -> Any:
    def write(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_text(text)
        return path

    return write


def test_every_value_is_listed_with_its_range_unit_reason_and_users(trabecula: Command) -> None:
    rows = trabecula("policy", "--json").json
    assert len(rows) > 250
    for row in rows:
        assert row["reason"], row
        assert row["unit"], row
        assert row["used_by"], row
    kinds = {row["kind"] for row in rows}
    assert kinds == {"numbers", "shelf lives", "clocks", "marks"}
    said = trabecula("policy", "SUR-03").out
    assert "clock_of_prophylactic_fixation: within 72 hours" in said
    assert "from within 4 hours to within 1 week" in said


def test_a_file_changes_the_answer_and_the_plan_says_so(trabecula: Command, files: Any) -> None:
    facts, policy = files("f.json", json.dumps(PAINFUL)), files("p.toml", SIGNED + PAIN + CLOCK)
    assert "RT-01" in trabecula("recommend", "--facts", facts).out
    here = trabecula("recommend", "--facts", facts, "--policy", policy)
    assert "RT-01" not in here.out
    plan = trabecula("plan", "--facts", facts, "--policy", policy, "--json").json
    local = {one["name"]: one for one in plan["local_values"]}
    assert local["lowest_pain_for_radiotherapy"] == {
        "name": "lowest_pain_for_radiotherapy",
        "value": 4,
        "default": 3,
        "unit": "of 10",
        "decided_by": "Dr A. Example, lead",
        "decided_on": "2026-11-01",
        "reason": "Three hours of travel.",
    }
    text = trabecula("plan", "--facts", facts, "--policy", policy).out
    assert "SET BY THIS CLINIC (2)" in text
    assert "4 of 10 (default 3 of 10)" in " ".join(text.split())
    assert (
        "Three hours of travel."
        in trabecula("plan", "--facts", facts, "--policy", policy, "--format", "html").out
    )
    fhir = trabecula("plan", "--facts", facts, "--policy", policy, "--format", "fhir").out
    assert "lowest_pain_for_radiotherapy is 4 of 10 here (default 3 of 10)" in fhir
    default = trabecula("plan", "--facts", facts, "--json").json
    assert default["local_values"] == []
    assert default["policy"] != plan["policy"]


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [("html", '<section aria-labelledby="local">', "</section>"), ("text", "SET BY THIS", "\n\n")],
)
def test_plan_and_assessment_say_alike_what_a_clinic_has_set(
    trabecula: Command, files: Any, written: str, start: str, end: str
) -> None:
    given = ("--facts", files("f.json", json.dumps(PAINFUL)))
    policy = ("--policy", files("p.toml", SIGNED + PAIN + CLOCK))
    shown = [
        trabecula(command, *given, *policy, "--format", written).out
        for command in ("plan", "assess")
    ]
    of_plan, of_assessment = (page.partition(start)[2].partition(end)[0] for page in shown)
    assert "Three hours of travel." in of_plan
    assert of_plan == of_assessment


def test_a_clock_that_a_clinic_sets_is_the_clock_of_its_plans(
    trabecula: Command, files: Any
) -> None:
    facts, policy = files("f.json", json.dumps(PAINFUL)), files("p.toml", SIGNED + CLOCK)
    (here,) = [
        one
        for one in trabecula("plan", "--facts", facts, "--policy", policy, "--json").json[
            "statements"
        ]
        if one["code"] == "RT-01"
    ]
    assert (here["urgency"], here["within_hours"]) == ("within 1 week", 168)
    said = trabecula("explain", "RT-01", "--policy", policy).out
    assert "within 1 week (within 168 h, local policy)" in said


def test_a_template_can_be_filled_in_and_read(trabecula: Command, files: Any) -> None:
    lines = trabecula("policy", "--template").out.splitlines()
    filled = "\n".join(
        line.removeprefix("# ")
        for line in lines
        if line.startswith(("# [", "# value", "# unit", "# decided"))
    )
    policy = files("p.toml", filled)
    assert trabecula("policy", "--policy", policy, "--json").code == 0
    rows = trabecula("policy", "--policy", policy, "--json").json
    assert all(row["value"] == row["default"] for row in rows)
    assert all(row["decided_by"] == "name and role" for row in rows)


def test_a_template_keeps_what_the_clinic_has_set(
    trabecula: Command, files: Any, tmp_path: Path
) -> None:
    own = PAIN.replace("Three hours", 'Three \\"long\\" hours') + 'decided_by = "Dr Björn"\n'
    policy = files("p.toml", SIGNED + own + CLOCK)
    again = tmp_path / "again.toml"
    again.write_text(trabecula("policy", "--template", "--policy", policy).out, "utf-8")
    rows = trabecula("policy", "--policy", again, "--json").json
    assert rows == trabecula("policy", "--policy", policy, "--json").json
    lines = again.read_text("utf-8").splitlines()
    pain = lines.index("[lowest_pain_for_radiotherapy]")
    assert lines[pain + 1 : pain + 6] == [
        "value = 4",
        'unit = "of 10"',
        'decided_by = "Dr Björn"',
        "decided_on = 2026-11-01",
        r'reason = "Three \"long\" hours of travel."',
    ]
    assert sum(line.startswith("[") for line in lines) == 2


@pytest.mark.parametrize("how", [(), ("--json",), ("--template",)])
def test_a_text_that_no_value_holds_is_said(trabecula: Command, how: tuple[str, ...]) -> None:
    refused = trabecula("policy", "zzzz", *how)
    assert (refused.code, refused.out) == (1, "")
    assert "no value holds 'zzzz'" in refused.err


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            SIGNED + "[lowest_pain_for_radiotherapi]\nvalue = 4",
            "did you mean lowest_pain_for_radiotherapy?",
        ),
        (SIGNED + PAIN.replace("4", "9"), "may be from 1 of 10 to 5 of 10, not 9 of 10"),
        (SIGNED + PAIN.replace('"of 10"', '"weeks"'), "is in 'of 10': give that as its unit"),
        (SIGNED + PAIN.replace('unit = "of 10"\n', ""), "is in 'of 10': give that as its unit"),
        (SIGNED + PAIN.replace("4", '"4"'), "takes a number"),
        (PAIN, "is not signed: it needs decided_by"),
        ('decided_by = " "\ndecided_on = 2026-11-01\n' + PAIN, "is not signed"),
        ('decided_by = "Dr A."\n' + PAIN, "is not dated: it needs decided_on"),
        (SIGNED + "lowest_pain_for_radiotherapy = 4", "takes a table with value and unit"),
        (SIGNED + PAIN + "mood = 3", "has no member 'mood'"),
        (SIGNED + PAIN.replace("value = 4\n", ""), "has no value"),
        (SIGNED + CLOCK.replace("within 1 week", "soon"), "a clock takes one of"),
        (SIGNED + CLOCK.replace("within 1 week", "routine"), "may be from within 4 hours to"),
        (SIGNED + "x = ", "this is not TOML"),
        (SIGNED + PAIN.replace("4", "9" * 400), "too large a number"),
        (SIGNED + "x = " + "[" * 9999, "this is not TOML"),
        (SIGNED + CLOCK + 'unit = "minutes"', "is in 'clock': give that as its unit"),
        (
            SIGNED + CLOCK.replace('"within 1 week"', "7"),
            "policy value clock_of_palliative_radiotherapy: a clock takes one of 'within 4 hours'",
        ),
        (SIGNED + PAIN.replace('"Three hours of travel."', "5"), "takes text in quotes"),
        (SIGNED.replace("2026", "2999") + PAIN, "which has not come"),
    ],
)
def test_what_is_wrong_in_a_file_is_said_with_the_file(
    trabecula: Command, files: Any, text: str, says: str
) -> None:
    policy, facts = files("clinic.toml", text), files("f.json", json.dumps(PAINFUL))
    refused = trabecula("plan", "--facts", facts, "--policy", policy)
    assert refused.code == 1
    assert says in refused.err
    assert "clinic.toml" in refused.err
    assert refused.out == ""


def test_the_sheet_that_is_signed_shows_the_value_of_this_clinic(
    trabecula: Command, files: Any, tmp_path: Path
) -> None:
    policy = files("clinic.toml", SIGNED + PAIN)
    for command in (("knowledge", "show", "RT-01"), ("explain", "RT-01")):
        said = trabecula(*command, "--policy", policy).out
        assert "pain at this lesion 4 of 10 (local policy) or more" in said
    trabecula("knowledge", "export", "--format", "markdown", "--out", tmp_path, "--policy", policy)
    page = (tmp_path / "radiotherapy/painful_lesion.md").read_text()
    assert "pain at this lesion 4 of 10 (local policy) or more" in page


def test_an_explanation_reckons_with_the_value_of_this_clinic(
    trabecula: Command, files: Any
) -> None:
    facts, policy = files("f.json", json.dumps(PAINFUL)), files("p.toml", SIGNED + PAIN)
    said = trabecula("explain", "RT-01", "--facts", facts, "--policy", policy).out
    assert "when pain at this lesion 4 of 10 (local policy) or more: does not apply" in said


def test_an_explanation_of_an_immediate_statement_says_what_is_not_excluded(
    trabecula: Command, files: Any
) -> None:
    known = {"facts": {"known_cancer": True, "neuro_signs": ["limb_weakness"]}}
    said = trabecula("explain", "EMR-01", "--facts", files("f.json", json.dumps(known))).out
    assert "APPLIES" in said
    assert ": not known, so not excluded" in said


def test_a_table_shows_the_value_of_this_clinic(trabecula: Command, files: Any) -> None:
    value = '[ablation_first_look]\nvalue = 2\nunit = "weeks"\n'
    policy = files("p.toml", SIGNED + value)
    assert (
        "2 weeks (local policy)"
        in trabecula("knowledge", "show", "response_times", "--policy", policy).out
    )


def test_standard_input_is_read_for_one_thing_only(trabecula: Command) -> None:
    refused = trabecula("plan", "-", "--policy", "-")
    assert (refused.code, "for one thing only" in refused.err) == (2, True)


def test_a_file_that_is_not_utf_8_is_said(trabecula: Command, tmp_path: Path) -> None:
    policy = tmp_path / "p.toml"
    policy.write_bytes(SIGNED.replace("Dr A.", "Dr Müller").encode("latin-1"))
    refused = trabecula("policy", "--policy", policy)
    assert (refused.code, "is not UTF-8 at byte" in refused.err) == (1, True)


def test_a_file_that_is_not_there_is_said(trabecula: Command) -> None:
    refused = trabecula("policy", "--policy", "/nowhere.toml")
    assert refused.code == 1
    assert "/nowhere.toml cannot be read" in refused.err
