"""How fast: what one person can choose from, their plans, and what another order would change.

Each figure stands for the first person of a process and for later ones, of the samples and of the
people of the vignettes. Usage: python bench/options.py
"""

import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from trabecula import journey, samples
from trabecula.pathway.options.weighed import Options
from trabecula.pathway.recommendations import Recommendations

VIGNETTES = Path(__file__).resolve().parents[1] / "tests/vignettes"
TARGETS = {"weigh": 20, "alternatives": 50, "reordered": 100}
REPEATS = 7


def people() -> Iterator[tuple[str, Recommendations]]:
    """Everybody, by name."""
    for sample in samples.people():
        known = journey.know(journey.read(samples.path(sample.name)))
        yield sample.name, journey.recommend(known)
    for name in ("dossier.json", "several_lesions.json", "like_them.json"):
        for told in json.loads((VIGNETTES / name).read_text("utf-8"))["vignettes"]:
            given = {"facts": told["facts"], "lesions": told["lesions"]}
            yield told["id"], journey.recommend(journey.take(given, date(2026, 1, 1)))


def milliseconds(run: Callable[[], object]) -> float:
    """How long it takes, once."""
    start = time.perf_counter()
    run()
    return (time.perf_counter() - start) * 1000


def each_step(recommended: Recommendations) -> tuple[float, ...]:
    """How long each step takes, once, from what applies to a person."""
    found: list[Options] = []
    return (
        milliseconds(lambda: found.append(journey.weigh(recommended))),
        milliseconds(lambda: found[0].alternatives),
        milliseconds(lambda: found[0].reordered),
    )


def main() -> int:
    """Every figure; 1 where one is above its target."""
    everybody = list(people())
    name, recommended = everybody[0]
    first = each_step(recommended)
    print(f"{'milliseconds':<28}" + "".join(f"{step:>14}" for step in TARGETS))
    print(f"{f'first: {name}':<28}" + "".join(f"{each:>14.1f}" for each in first))
    later = {
        name: tuple(
            map(statistics.median, zip(*(each_step(who) for _ in range(REPEATS)), strict=True))
        )
        for name, who in everybody
    }
    for name, steps in later.items():
        print(f"{name:<28}" + "".join(f"{each:>14.1f}" for each in steps))
    most = tuple(map(max, zip(*later.values(), strict=True)))
    print(f"{'the slowest':<28}" + "".join(f"{each:>14.1f}" for each in most))
    print(f"{'target':<28}" + "".join(f"{target:>14}" for target in TARGETS.values()))
    return int(any(took > most for took, most in zip(most, TARGETS.values(), strict=True)))


if __name__ == "__main__":
    sys.exit(main())
