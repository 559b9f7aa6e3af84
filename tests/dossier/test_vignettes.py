"""The dossier's people and ours: what must be shown, held back, silent, and asked."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from trabecula.knowledge.editions import CURRENT
from trabecula.pathway.facts import take
from trabecula.pathway.plan import compose
from trabecula.pathway.recommendations import Recommendations, Status, recommend

FOLDER = Path(__file__).parents[1] / "vignettes"
CODES = {statement.code for statement in CURRENT.statements}
OPENED = CURRENT.open()


def vignettes(name: str) -> list[Any]:
    return [
        pytest.param(vignette, id=vignette["id"])
        for vignette in json.loads((FOLDER / name).read_text())["vignettes"]
    ]


def answered(vignette: dict[str, Any]) -> Recommendations:
    given = {"facts": vignette["facts"], "lesions": vignette["lesions"]}
    return recommend(take(given, OPENED, date(2026, 1, 1)), OPENED)


def wanted(vignette: dict[str, Any], name: str) -> set[str]:
    return {code for code in vignette[name] if code.split("@")[0] in CODES}


def check(vignette: dict[str, Any], *, by_lesion: bool) -> None:
    recommended = answered(vignette)

    def names(*statuses: Status) -> set[str]:
        found: set[str] = set()
        for item in recommended.applying():
            if item.status in statuses:
                lesion = item.about is not recommended.facts.person
                where = f"@{item.about.id}" if by_lesion and lesion else ""
                found.add(item.statement.code + where)
        return found

    held = names(Status.DEFERRED, Status.SUPPRESSED)
    assert wanted(vignette, "must_fire") <= names(Status.SHOWN)
    assert wanted(vignette, "must_hold") <= held
    assert not wanted(vignette, "must_not_fire") & (names(Status.SHOWN) | held)
    asked = {question.fact.key for question in compose(recommended).questions}
    assert {key.split("@")[0] for key in vignette["must_ask_facts"]} <= asked


@pytest.mark.parametrize("vignette", vignettes("dossier.json"))
def test_the_dossiers_vignettes_answer_as_they_say(vignette: dict[str, Any]) -> None:
    check(vignette, by_lesion=False)


@pytest.mark.parametrize("vignette", vignettes("several_lesions.json"))
def test_people_with_several_lesions_answer_for_each_lesion(vignette: dict[str, Any]) -> None:
    assert len(vignette["lesions"]) >= 2
    check(vignette, by_lesion=True)
