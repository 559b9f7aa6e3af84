"""Effects: each row of the dossier is transcribed, and nothing is claimed beyond its source."""

import json
import re
from typing import Any

import pytest
from tests.places import DOSSIERS

from trabecula.knowledge.effects import EFFECTS
from trabecula.knowledge.effects.carrying_on import carrying_on
from trabecula.knowledge.effects.interventions import focused_ultrasound, intrathecal_pump
from trabecula.knowledge.effects.radiotherapy import (
    before_symptoms,
    dexamethasone_for_flare,
    single_fraction,
    stereotactic_in_two,
)
from trabecula.knowledge.effects.surgery import decompression
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.effect import Certainty, Effect
from trabecula.language.source import Checked
from trabecula.language.table import TableRow
from trabecula.report.effect_sheet import effect_page

ROWS = DOSSIERS / "effects.json"
DOSSIER: list[dict[str, Any]] = json.loads(ROWS.read_text())["effects"] if ROWS.exists() else []
BY_CODE = {effect.code: effect for effect in EFFECTS}
OWN = [effect for effect in EFFECTS if effect.code.startswith("OWN-")]
CHECKED = {"V": Checked.YES, "P": Checked.IN_PART, "K": Checked.FROM_KNOWLEDGE}
SURENESS = list(Checked)
NOTHING_SETS_IN = "FX-ZA12"
"""Giving less often has no onset, though the dossier prints 0 days."""

needs_the_dossier = pytest.mark.skipif(not DOSSIER, reason="../shared/clinical is not here")
each_row = pytest.mark.parametrize("row", DOSSIER, ids=lambda row: row["id"])
each_effect = pytest.mark.parametrize("effect", EFFECTS, ids=lambda effect: effect.code)


def numbers(text: str) -> set[float]:
    """The numbers of a text, without numbers needed to treat and single fractions."""
    return {float(n) for n in re.findall(r"\d+(?:\.\d+)?", re.sub(r"NNT \d+|x1\b|/1\b", "", text))}


def rows_of(effect: Effect) -> tuple[TableRow[str], ...]:
    return (*effect.outcomes, *effect.not_drawn, *effect.harms)


@needs_the_dossier
def test_every_row_of_the_dossier_is_here_and_no_other() -> None:
    assert {row["id"] for row in DOSSIER} == {code for code in BY_CODE if code.startswith("FX-")}


@needs_the_dossier
@each_row
def test_marks_onset_and_burden_are_those_of_the_dossier(row: dict[str, Any]) -> None:
    effect = BY_CODE[row["id"]]
    burden, days = row["burden"], row["onset_days"]
    marked = {priority.name.lower(): mark for priority, mark in effect.marks.items()}
    assert marked == row["priority_fit"]
    if effect.code == NOTHING_SETS_IN:
        assert effect.onset is None
    else:
        assert effect.onset is not None
        assert vars(effect.onset) == days
    assert effect.burden.visits.says == burden["visits"]
    assert effect.burden.pills == burden["daily_pills"]
    assert effect.burden.sedation == burden["sedation_0_3"]
    assert effect.burden.hospital_days == burden["hospital_days"]


@needs_the_dossier
@each_row
def test_harms_have_the_numbers_of_the_dossier(row: dict[str, Any]) -> None:
    harms = BY_CODE[row["id"]].harms
    theirs = [harm["pct"] for harm in row["harms"] if harm["pct"] is not None]
    ours = [harm.people for harm in harms if harm.people is not None]
    assert [float(people.lowest) for people in ours] == theirs
    assert all(people.exact for people in ours)
    named = [
        harm
        for harm in row["harms"]
        if not harm["harm"].startswith("none") and harm["harm"] != "fewer visits"
    ]
    assert len(harms) == len(named)


@needs_the_dossier
@each_row
def test_no_number_of_the_prose_is_lost(row: dict[str, Any]) -> None:
    effect = BY_CODE[row["id"]]
    said = numbers(" ".join((effect.title, effect.measure, effect.durability, effect.note)))
    for outcome in effect.outcomes:
        arms = (outcome.arm, outcome.against) if outcome.against else (outcome.arm,)
        texts = [f"{arm.name} {arm.people}" for arm in arms]
        said |= numbers(" ".join((*texts, outcome.when, outcome.note)))
    said |= numbers(" ".join(row.holds for row in effect.not_drawn))
    said |= numbers(" ".join(str(harm.people) for harm in effect.harms))
    lost = {
        number
        for number in numbers(row["effect"])
        if not any(abs(number - other) <= 0.5 for other in said)
    }
    assert not lost


@needs_the_dossier
@each_row
def test_it_says_as_far_as_the_dossier_how_it_was_checked(row: dict[str, Any]) -> None:
    effect = BY_CODE[row["id"]]
    assert effect.checked is CHECKED[row["verification"]]
    assert effect.certainty_says == row["evidence_quality"]
    assert {citation.source.key for citation in effect.sources} >= set(row["sources"])
    if "harm" in row["note"] and "knowledge" in row["note"]:
        assert {harm.checked for harm in effect.harms} == {Checked.FROM_KNOWLEDGE}


@each_effect
def test_no_row_claims_to_be_checked_further_than_its_sources(effect: Effect) -> None:
    for row in (*rows_of(effect), effect):
        best = min(SURENESS.index(citation.source.checked) for citation in row.sources)
        assert SURENESS.index(row.checked) >= best


def test_a_sham_gives_a_number_needed_to_treat() -> None:
    assert focused_ultrasound.outcomes[0].number_needed_to_treat == 3
    assert before_symptoms.outcomes[0].number_needed_to_treat == 4


@pytest.mark.parametrize(
    "effect", [single_fraction, stereotactic_in_two, decompression, intrathecal_pump]
)
def test_another_treatment_gives_none_even_where_the_dossier_prints_one(effect: Effect) -> None:
    assert effect.outcomes
    assert all(outcome.number_needed_to_treat is None for outcome in effect.outcomes)


def test_both_trials_of_dexamethasone_stand_and_the_one_without_a_difference_gives_no_number() -> (
    None
):
    assert [outcome.number_needed_to_treat for outcome in dexamethasone_for_flare.outcomes] == [
        12,
        10,
        None,
        None,
    ]
    assert [int(outcome.arm.people.lowest) for outcome in dexamethasone_for_flare.outcomes] == [
        26,
        20,
        38,
        27,
    ]


@pytest.mark.parametrize("effect", OWN, ids=lambda effect: effect.code)
def test_what_the_dossier_lacks_is_our_own_judgement_without_invented_numbers(
    effect: Effect,
) -> None:
    assert panel in {citation.source for citation in effect.sources}
    assert all(harm.people is None for harm in effect.harms)
    assert effect.outcomes or effect.certainty is Certainty.NO_ESTIMATE
    assert {citation.source.key for outcome in effect.outcomes for citation in outcome.sources} <= {
        "BANDIERI16"
    }


def test_carrying_on_is_where_the_others_count_from() -> None:
    assert set(carrying_on.marks.values()) == {0}
    assert (carrying_on.burden.visits.fewest, carrying_on.burden.visits.most) == (0, 0)
    assert carrying_on.certainty is Certainty.NO_ESTIMATE


@each_effect
def test_visits_have_an_order_and_words(effect: Effect) -> None:
    visits = effect.burden.visits
    assert visits.says
    if visits.fewest is not None and visits.most is not None:
        assert 0 <= visits.fewest <= visits.most


def test_titles_and_codes_stand_once() -> None:
    assert len({effect.code for effect in EFFECTS}) == len(EFFECTS)
    assert len({effect.title for effect in EFFECTS}) == len(EFFECTS)


def test_the_review_page_has_every_effect_its_arms_and_whose_the_marks_are() -> None:
    page = effect_page()
    assert "not yet reviewed by a clinician" in page
    for effect in EFFECTS:
        assert f"### {effect.code}: {effect.title}" in page
    assert page.count("our own judgement, -2 to +2") == len(EFFECTS)
    assert "focused ultrasound: 64.3 of 100 people" in page
    assert "sham: 20 of 100 people" in page
    assert "Treated so that one does better: 3." in page
