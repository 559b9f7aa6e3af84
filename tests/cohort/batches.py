"""Batch functions for the tests of a run; workers import them by name."""

import json
import os
import signal
from collections.abc import Iterable
from functools import partial
from pathlib import Path

import polars as pl

from trabecula.cohort.given import BatchFunction, Given, Tables

PEOPLE = {"person": pl.String, "where": pl.String, "lines": pl.List(pl.String)}
PROBLEMS = {"where": pl.String, "what": pl.String}


def listed(given: Iterable[Given]) -> Tables:
    """Each person with the place of each of their resources, as ``place type/id``."""
    rows = [
        {"person": one.patient, "where": one.where, "lines": list(_lines(one))} for one in given
    ]
    return {"people": pl.DataFrame(rows, PEOPLE), "problems": pl.DataFrame([], PROBLEMS)}


def listing() -> BatchFunction:
    """Gives `listed`."""
    return listed


def _lines(one: Given) -> list[str]:
    resources = [entry["resource"] for entry in json.loads(one.content)["entry"]]
    names = [f"{each['resourceType']}/{each.get('id', '')}" for each in resources]
    places = one.lines or [one.where] * len(names)
    return [f"{place} {name}" for place, name in zip(places, names, strict=True)]


def failing_at(name: bytes) -> BatchFunction:
    """Fails, as a defect would, where the name of somebody is read."""
    return partial(_unless, name, partial(_fail))


def killed_at(name: bytes) -> BatchFunction:
    """Ends its own process, as a system short of memory would, where a name is read."""
    return partial(_unless, name, partial(os.kill, os.getpid(), signal.SIGKILL))


def killed_once(marker: Path) -> BatchFunction:
    """Ends its own process the first time that anybody is read."""
    if marker.exists():
        return listed
    marker.touch()
    return partial(_unless, b"", partial(os.kill, os.getpid(), signal.SIGKILL))


def _unless(name: bytes, act: partial[None], given: Iterable[Given]) -> Tables:
    people = list(given)
    if any(name in one.content for one in people):
        act()
    return listed(people)


def _fail() -> None:
    raise KeyError("a defect")
