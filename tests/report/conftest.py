"""A browser, and plans for the tests of reports: vignettes, and facts made to be awkward."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from trabecula.knowledge.editions import CURRENT
from trabecula.pathway.assessment import Assessment, assess
from trabecula.pathway.facts import Facts, Finding, State, take
from trabecula.pathway.plan import Plan, compose
from trabecula.pathway.recommendations import recommend
from trabecula.pathway.record import Problem

DAY = date(2026, 3, 1)
VIGNETTES = Path(__file__).parents[1] / "vignettes"
OPENED = CURRENT.open()

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
)

Planned = tuple[Plan, Assessment]
Planner = Callable[..., Planned]


def _planned(facts: Facts) -> Planned:
    return compose(recommend(facts, OPENED)), assess(facts, OPENED)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Chromium without a window; the test is skipped where it is not installed."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
    found = next(filter(None, map(which, BROWSERS)), None)
    if found is None:
        pytest.skip("there is no Chromium on this machine")
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        yield started
        started.close()


@pytest.fixture(scope="session")
def plan_of() -> Planner:
    """Plans for facts given by key; ``known`` may change what is known before."""

    def plan(given: dict[str, Any], known: Callable[[Facts], None] | None = None) -> Planned:
        facts = take(given, OPENED, DAY)
        if known is not None:
            known(facts)
        return _planned(facts)

    return plan


@pytest.fixture(scope="session")
def vignettes(plan_of: Planner) -> dict[str, Planned]:
    """Every vignette's plan, by its id."""
    read = [
        json.loads((VIGNETTES / f"{n}.json").read_text()) for n in ("dossier", "several_lesions")
    ]
    return {
        one["id"]: plan_of({"id": one["id"], "facts": one["facts"], "lesions": one["lesions"]})
        for file in read
        for one in file["vignettes"]
    }


@pytest.fixture(scope="session")
def awkward(plan_of: Planner) -> Planned:
    """An emergency with a hostile lesion label, stale and conflicting facts, and a problem."""

    def disturb(facts: Facts) -> None:
        worst = OPENED.facts["pain_worst"]
        ecog = OPENED.facts["ecog"]
        old = Finding(worst, 6, date(2025, 1, 1), "Observation/old", State.STALE)
        two = tuple(Finding(ecog, value, DAY, f"Observation/{value}") for value in (1, 3))
        facts.person.findings["pain_worst"] = old
        facts.person.findings["ecog"] = Finding(
            ecog, None, DAY, "Observation/1", State.CONFLICTING, alternatives=two
        )
        facts.problems.append(Problem("Observation/\x1b[31mred", "no <b>unit</b>\n\u202eesrever"))
        facts.later_entries = 2

    return plan_of(
        {
            "id": "P1",
            "facts": {"known_cancer": True, "neuro_signs": ["limb_weakness"]},
            "lesions": [{"label": "<script>alert(1)</script>", "l_site": "thoracic", "l_pain": 7}],
        },
        disturb,
    )
