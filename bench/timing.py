"""How figures are taken: processor time, ways side by side on the same bytes, ratios that hold.

The machine may be busy with other work. So the ways take turns within each round, the ratio is
taken within a round, and the middle of all rounds counts: what slows one round slows all of them.
"""

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Final

Ways = Mapping[str, Callable[[], object]]

NANOSECONDS: Final = 1e-9


def seconds(run: Callable[[], object]) -> float:
    """The processor time of one run, of this process alone."""
    begun = time.process_time_ns()
    kept = run()
    took = time.process_time_ns() - begun
    del kept
    return took * NANOSECONDS


def least(run: Callable[[], object], times: int) -> float:
    """The processor time of the fastest of several runs, in seconds."""
    return min(seconds(run) for _ in range(times))


def as_in_a_worker() -> None:
    """What is here stays, and nothing is collected on the way: as a worker of a cohort has it."""
    gc.collect()
    gc.freeze()
    gc.disable()


def side_by_side(rounds: Sequence[Ways]) -> dict[str, list[float]]:
    """Each way once a round, in turns: the seconds of each, round by round."""
    taken: dict[str, list[float]] = {name: [] for name in rounds[0]}
    for ways in rounds:
        for name, run in ways.items():
            taken[name].append(seconds(run))
            gc.collect()
    return taken


def ratio(taken: Mapping[str, Sequence[float]], way: str, peer: str) -> float:
    """How many times as long a way takes as its peer: the middle of what the rounds say."""
    both = zip(taken[way], taken[peer], strict=True)
    return statistics.median(one / other for one, other in both)
