"""The knowledge in the terminal: list, show, search, review and sign."""

from datetime import date
from pathlib import Path

import pytest
from tests.records import Command

from trabecula.knowledge.editions import CURRENT
from trabecula.language.review import read_reviews

OURS = """# ours
[[review]]
code = "EMR-01"
digest = "0"
reviewer = "A"
role = "r"
signed = 2026-01-01
look_again_by = 2027-01-01"""
LATER = f"{date.today().year + 1}-12-31"
AS = ("--by", "Dr A. Example", "--role", "orthopaedic oncologist", "--look-again-by")


def test_every_statement_is_listed_under_its_subject(trabecula: Command) -> None:
    said = trabecula("knowledge", "list").out
    for statement in CURRENT.statements:
        assert f"{statement.code} " in said
        assert statement.title in said
    rows = trabecula("knowledge", "list", "--json").json
    assert [row["code"] for row in rows] == [s.code for s in CURRENT.statements]
    assert {row["review"] for row in rows} == {"draft"}
    some = trabecula("knowledge", "list", "bone health").out
    assert "BON-01" in some
    assert "NUT-01" not in some


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("SERLIN95", "nrs Numerical rating scale of worst pain: rating of pain from 0 to 10"),
        ("PANEL", "mechanism of a pain: what speaks for and against each source"),
        ("TROG9605", "table "),
    ],
)
def test_a_source_shows_the_instruments_mechanisms_and_tables_that_rest_on_it(
    trabecula: Command, key: str, said: str
) -> None:
    assert said in " ".join(trabecula("knowledge", "show", key).out.split())


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("SUR-03", "## SUR-03: Prophylactic fixation"),
        ("prophylactic fixation", "## SUR-03: Prophylactic fixation"),
        ("raised_calcium", "# Is the calcium dangerously high, or could it be?"),
        ("weight_bearing", "# How much weight a bone with a lesion may bear"),
        ("Raised-Calcium", "# Is the calcium dangerously high, or could it be?"),
        ("weight-bearing", "# How much weight a bone with a lesion may bear"),
        ("prophylactic-fixation", "## SUR-03: Prophylactic fixation"),
        ("astro24", "# ASTRO24"),
        ("arb_06", "## ARB-06: suppress"),
    ],
)
def test_a_statement_a_question_or_a_source_is_shown(
    trabecula: Command, name: str, says: str
) -> None:
    assert says in trabecula("knowledge", "show", name).out


@pytest.mark.parametrize("command", [("knowledge", "show"), ("explain",)])
def test_a_row_of_arbitration_is_said_in_words(
    trabecula: Command, command: tuple[str, ...]
) -> None:
    for row in CURRENT.arbitration:
        said = trabecula(*command, row.code).out
        assert f"## {row.code}: {row.action}" in said
        aims = () if isinstance(row.targets, str) else row.targets
        for statement in (*row.when_any, *row.unless_any, *aims):
            assert f"- {statement.code} {statement.title}\n" in said
        assert ("at spinal sites" in said) is row.spinal_only
        assert ("Unless one of these applies" in said) is bool(row.unless_any)
        assert f"**Why:** {row.reason}" in said
    assert "Then suppress:** every other statement" in trabecula(*command, "ARB-24").out


def test_words_are_found_anywhere_and_titles_come_first(trabecula: Command) -> None:
    hits = trabecula("knowledge", "search", "Denosumab", "kidney", "--json").json
    assert "BON-04" in {hit["code"] for hit in hits}
    titles = [hit["title"] for hit in trabecula("knowledge", "search", "denosumab", "--json").json]
    assert "denosumab" in titles[0].lower()
    assert trabecula("knowledge", "search", "zzzz").out == "No statement holds 'zzzz'.\n"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("show", "SUR-99"), "did you mean SUR-"),
        (("list", "bones"), "did you mean bone_health"),
    ],
)
def test_what_is_not_there_is_said(
    trabecula: Command, arguments: tuple[str, ...], says: str
) -> None:
    refused = trabecula("knowledge", *arguments)
    assert refused.code == 1
    assert says in refused.err


def test_nothing_is_reviewed_yet(trabecula: Command) -> None:
    said = trabecula("knowledge", "review").out
    assert f"{len(CURRENT.statements)} waits for a first review" in said
    assert "   0 reviewed" in said


def test_a_signed_statement_is_reviewed_and_the_plan_says_by_whom(
    trabecula: Command, tmp_path: Path
) -> None:
    reviews = tmp_path / "reviews.toml"
    signed = trabecula("knowledge", "sign", "sur-03", *AS, LATER, "--reviews", reviews)
    assert signed.out == f"SUR-03 signed by Dr A. Example, orthopaedic oncologist, until {LATER}\n"
    rows = trabecula("knowledge", "review", "--reviews", reviews, "--json").json
    by_state = {row["code"]: row["review"] for row in rows}
    assert by_state["SUR-03"] == "reviewed"
    assert by_state["SUR-04"] == "draft"
    record = Path(__file__).parents[2] / "src/trabecula/samples/kidney-femur.json"
    plan = trabecula("plan", record, "--reviews", reviews, "--json").json
    assert {one["code"]: one["review"] for one in plan["statements"]}["SUR-03"] == "reviewed"
    page = trabecula("plan", record, "--reviews", reviews, "--format", "html").out
    assert "Reviewed by Dr A. Example, orthopaedic oncologist" in page
    assert page.count("Draft: not yet reviewed by a clinician") > 3


def test_a_sign_off_ends_and_is_voided_by_a_local_value(trabecula: Command, tmp_path: Path) -> None:
    reviews, policy = tmp_path / "reviews.toml", tmp_path / "policy.toml"
    trabecula("knowledge", "sign", "RT-01", *AS, LATER, "--reviews", reviews)
    policy.write_text(
        'decided_by = "Dr B."\ndecided_on = 2026-11-01\n'
        '[lowest_pain_for_radiotherapy]\nvalue = 4\nunit = "of 10"\n'
    )
    changed = trabecula("knowledge", "review", "--reviews", reviews, "--policy", policy).out
    assert "   1 signed, and changed since" in changed
    due = trabecula("knowledge", "review", "--reviews", reviews, "--on", "2099-01-01").out
    assert "   1 to be looked at again" in due


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (OURS, 2),
        ("# nothing yet", 1),
        ("", 1),
    ],
)
def test_a_sign_off_keeps_what_is_in_the_file(
    trabecula: Command, tmp_path: Path, before: str, after: int
) -> None:
    reviews = tmp_path / "reviews.toml"
    reviews.write_text(before)
    by = ("--by", 'Dr "A" \x7f', "--role", "oncologist", "--look-again-by", LATER)
    signed = trabecula("knowledge", "sign", "SUR-03", "sur-03", *by, "--reviews", reviews)
    assert (signed.code, signed.out.count("signed by")) == (0, 1)
    text = reviews.read_text()
    assert text.startswith(before)
    assert len(read_reviews(text)) == after
    assert trabecula("knowledge", "review", "--reviews", reviews).code == 0


@pytest.mark.parametrize("before", ["review = []\n", "[[review]]\n", "x = 1\n"])
def test_nothing_is_written_into_a_file_that_cannot_be_read(
    trabecula: Command, tmp_path: Path, before: str
) -> None:
    reviews = tmp_path / "reviews.toml"
    reviews.write_text(before)
    refused = trabecula("knowledge", "sign", "SUR-03", *AS, LATER, "--reviews", reviews)
    assert (refused.code, reviews.read_text()) == (1, before)


def test_a_sign_off_that_is_of_no_statement_is_told(trabecula: Command, tmp_path: Path) -> None:
    reviews = tmp_path / "reviews.toml"
    trabecula("knowledge", "sign", "SUR-03", *AS, LATER, "--reviews", reviews)
    reviews.write_text(reviews.read_text().replace("SUR-03", "SUR-99"))
    assert (
        "OF NO STATEMENT OF THIS EDITION\n  SUR-99"
        in trabecula("knowledge", "review", "--reviews", reviews).out
    )


def test_a_wrong_sign_off_is_refused_and_nothing_is_lost(
    trabecula: Command, tmp_path: Path
) -> None:
    reviews = tmp_path / "reviews.toml"
    trabecula("knowledge", "sign", "RT-01", *AS, LATER, "--reviews", reviews)
    before = reviews.read_text()
    for wrong in (("RT-99", *AS, LATER), ("RT-01", *AS, "2020-01-01"), (*AS, LATER)):
        refused = trabecula("knowledge", "sign", *wrong, "--reviews", reviews)
        assert refused.code in (1, 2)
        assert refused.err.startswith("trabecula: ")
    assert reviews.read_text() == before


def test_questionnaires_are_listed_shown_and_written(trabecula: Command) -> None:
    assert "red-flags" in trabecula("questionnaire").out
    assert "suicidal_intent_or_plan: yes or no" in trabecula("questionnaire", "red-flags").out
    written = trabecula("questionnaire", "red-flags", "--format", "fhir").json
    assert written["resourceType"] == "Questionnaire"
    assert "suicidal_intent_or_plan: yes or no" in trabecula("questionnaire", "Red_Flags").out
    refused = trabecula("questionnaire", "red-flag")
    assert (refused.code, "did you mean red-flags" in refused.err) == (1, True)
