"""How fast: one person from bytes to plan, the cold command, conditions for one and for many,
the choice of plans.

Each figure stands beside its floor (`json.loads` and orjson on the same bytes, an empty Python) in
the same run, so that the ratios hold when the machine is slow. Usage: python bench/run.py [RECORD]
"""

import gc
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from random import Random

import orjson

from timing import as_in_a_worker, ratio, side_by_side
from trabecula import journey, samples
from trabecula.pathway.facts import take
from trabecula.pathway.options.problem import Burden, Conflict, Group, Marks, Problem
from trabecula.pathway.options.selection import best
from trabecula.report.care_plan_json import plan_json

ROOT = Path(__file__).resolve().parents[1]
JENNY = ROOT.parent / "shared/fhir/mcode-4.0.0-examples/Bundle-mcode-patient-bundle-jenny-m.json"
ROWS = 1_000_000


def median_ms(run: Callable[[], object], repeats: int = 300) -> float:
    """The median of many runs, in milliseconds, after a tenth as many to warm up."""
    times: list[float] = []
    for number in range(repeats + repeats // 10):
        start = time.perf_counter()
        run()
        if number >= repeats // 10:
            times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def show(name: str, milliseconds: float, floor: float | None = None) -> None:
    """One line: the figure, and how many times its floor."""
    ratio = "" if floor is None else f"   {milliseconds / floor:8.1f} x floor"
    print(f"{name:<52}{milliseconds:10.3f} ms{ratio}")


def one_person(path: Path) -> None:
    """From bytes to JSON plan, in a warm process, step by step."""
    content = path.read_bytes()
    record = journey.read(content)
    known = journey.know(record)
    recommended = journey.recommend(known)
    options = journey.weigh(recommended)
    care = journey.care_plan(options, options.alternatives[0])
    gc.freeze()
    print(f"\nOne person, {path.name}, {len(content)} bytes, warm, by the clock")
    floor = median_ms(lambda: orjson.loads(content))
    show("floor: orjson.loads", floor)
    show("json.loads", median_ms(lambda: json.loads(content)), floor)
    show("read", median_ms(lambda: journey.read(content)), floor)
    show("know", median_ms(lambda: journey.know(record)), floor)
    show("recommend", median_ms(lambda: journey.recommend(known)), floor)
    show("compose", median_ms(lambda: journey.compose(recommended)), floor)
    show("to JSON", median_ms(lambda: plan_json(care)), floor)
    show("bytes to JSON plan", median_ms(lambda: whole(content)), floor)


def measured() -> tuple[float, float]:
    """One person, bytes to JSON plan: how many times `orjson.loads`, and milliseconds.

    Of the first sample, its bytes without spaces between.
    """
    content = orjson.dumps(orjson.loads(samples.path(samples.people()[0].name).read_bytes()))
    ways = {"orjson": lambda: orjson.loads(content), "plan": lambda: whole(content)}
    for _ in range(20):
        whole(content)
    as_in_a_worker()
    taken = side_by_side([ways] * 100)
    found = ratio(taken, "plan", "orjson"), 1000 * min(taken["plan"])
    print(f"\nOne person, bytes to JSON plan: {found[0]:.1f} x orjson, {found[1]:.2f} ms")
    return found


def whole(content: bytes) -> bytes:
    """The whole way of one person."""
    options = journey.weigh(journey.recommend(journey.know(journey.read(content))))
    return plan_json(journey.care_plan(options, options.alternatives[0]))


def care_plans() -> None:
    """What applies composed, and one alternative of it as work, for each sample."""
    print("\nOne alternative as work, warm")
    for sample in samples.people():
        recommended = journey.recommend(journey.know(journey.read(samples.path(sample.name))))
        options = journey.weigh(recommended)
        show(sample.name, median_ms(partial(journey.care_plan, options, options.alternatives[0])))


def cold(path: Path) -> None:
    """The command in a new process, beside a Python that does nothing."""
    command = [sys.executable, "-m", "trabecula", "plan", str(path), "--json"]
    print("\nThe cold command")
    floor = median_ms(lambda: subprocess.run([sys.executable, "-c", ""], check=True), 11)
    show("floor: python -c ''", floor)
    show(
        "trabecula plan RECORD --json",
        median_ms(lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL), 11),
        floor,
    )


def conditions() -> None:
    """Every condition of the edition, for one person and for a million rows."""
    import polars as pl

    from trabecula.cohort.columns import answers, frame
    from trabecula.language.condition import About

    opened = journey.edition()
    random = Random(1)
    people = [
        {
            key: random.random() < 0.5
            for key, fact in opened.facts.items()
            if type(fact).__name__ == "YesNo" and random.random() < 0.6
        }
        | {"pain_worst": random.random() * 10, "ca_adj": 2 + random.random() * 2}
        for _ in range(1000)
    ]
    values = [people[0].get(key) for key in opened.slots]
    count = len(opened.edition.statements)
    print(f"\n{count} conditions")
    show("one person, compiled", median_ms(lambda: opened.programs[About.PERSON].run(values), 2000))
    own = {key for key, fact in opened.facts.items() if fact.about is About.PERSON}
    given = {"facts": {key: value for key, value in people[0].items() if key in own}}
    facts = take(given, opened, date(2026, 1, 1))
    show("one person, with arbitration", median_ms(lambda: journey.recommend(facts), 500))
    columns = pl.concat([frame(people, opened.facts.values())] * (ROWS // len(people)))
    start = time.perf_counter()
    for about in About:
        answers(columns, opened, about)
    show(f"{ROWS} rows, Polars", (time.perf_counter() - start) * 1000)


def choice_of_plans() -> None:
    """The best plan of invented problems; of five the slowest."""
    print("\nChoice of plans, invented problems, the slowest of five")
    for name, sizes, conflicts in (
        ("60 options, 150 conflicts, 12 groups", [5] * 12, 150),
        ("60 options, 150 conflicts, 15 groups", [4] * 15, 150),
        ("80 options, all with all, 8 groups", [10] * 8, 0),
        ("72 options, 900 conflicts, 6 groups", [12] * 6, 900),
        ("80 options, 60 conflicts, 40 groups", [2] * 40, 60),
    ):
        several = [invented_problem(Random(seed), sizes, conflicts) for seed in range(5)]
        times = [median_ms(partial(best, one, range(len(one.criteria))), 20) for one in several]
        show(name, max(times))


def invented_problem(random: Random, sizes: Sequence[int], conflicts: int) -> Problem:
    """Groups of these sizes, of which some may be left; seven priorities and four burdens."""
    options = range(sum(sizes))
    starts = [sum(sizes[:place]) for place in range(len(sizes))]
    groups = [frozenset(range(a, a + b)) for a, b in zip(starts, sizes, strict=True)]
    home = {option: group for group in groups for option in group}
    pairs = [(a, b) for a in options for b in options if a < b and home[a] != home[b]]
    return Problem(
        tuple(Group(group, may_be_left=random.random() < 0.3) for group in groups),
        tuple(Conflict(*pair) for pair in random.sample(pairs, conflicts)),
        criteria=(
            *(Marks(tuple(random.choice((-1, 0, 0, 1, 2)) for _ in options)) for _ in range(7)),
            *(Burden(tuple(random.choice((None, 0, 1, 3, 5)) for _ in options)) for _ in range(4)),
        ),
    )


def facts_given() -> None:
    """Lines of facts answered a second, by the command."""
    line = json.dumps(
        {"facts": {"known_cancer": True, "pain_worst": 8}, "lesions": [{"l_pain": 5}]}
    )
    lines = (line + "\n").encode() * 20_000
    command = [sys.executable, "-m", "trabecula", "recommend", "--facts", "-", "--all", "--json"]
    print("\nFacts given directly, one line a person")
    for extra in ([], ["--brief"]):
        start = time.perf_counter()
        subprocess.run([*command, *extra], input=lines, stdout=subprocess.DEVNULL, check=True)
        rate = 20_000 / (time.perf_counter() - start)
        print(f"{' '.join(['recommend --facts - --all --json', *extra]):<52}{rate:10.0f} lines/s")


if __name__ == "__main__":
    chosen = Path(sys.argv[1]) if len(sys.argv) > 1 else JENNY
    record = chosen if chosen.exists() else samples.path(samples.people()[0].name)
    one_person(record)
    care_plans()
    cold(record)
    conditions()
    choice_of_plans()
    facts_given()
