"""Real records, damaged in every way, are read or refused: never a traceback."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.fhir.records import BONE, SHARED

from trabecula import journey
from trabecula.errors import TrabeculaError
from trabecula.fhir.proposal.what_matters import write_what_matters
from trabecula.fhir.read import read
from trabecula.fhir.write import write
from trabecula.language.code import SNOMED_CT, Code
from trabecula.pathway.record import Record
from trabecula.report import what_matters_text
from trabecula.report.care_plan_json import plan_json
from trabecula.report.what_matters_json import what_matters_json

FILES = sorted(SHARED.glob("*examples/**/*.json"))
STRANGE: list[Any] = [
    None, True, 0, -1, 1e300, 10**30, "", "x", "#x", "Patient/other", "2019-05", "0000-00-00", [], {},
    [None], [[]], [{}], {"reference": 5}, {"coding": [None]}, "entered-in-error", "\x00", "é",
]  # fmt: skip

pytestmark = pytest.mark.skipif(not FILES, reason="the real records are not beside us")
often = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def spots(node: Any) -> list[tuple[Any, Any]]:
    """Every place at which a value stands."""
    members: Any = node
    keys: list[Any] = []
    if isinstance(node, dict):
        keys = list(members)
    elif isinstance(node, list):
        keys = list(range(len(members)))
    found = [(members, key) for key in keys]
    return found + [spot for key in keys for spot in spots(members[key])]


def read_or_refuse(data: bytes) -> None:
    try:
        found = read(data, None, BONE, bone_sites=(Code(SNOMED_CT, "71341001"),))
    except TrabeculaError as error:
        assert str(error)
    else:
        assert all(problem.where and problem.what for problem in found.problems)
        plan_or_refuse(found)


def plan_or_refuse(found: Record) -> None:
    """The rest of the way: to the plan, as JSON and as FHIR."""
    try:
        known = journey.know(found)
        options = journey.weigh(journey.recommend(known))
        care = journey.care_plan(options, options.alternatives[0])
        plan = care.plan
    except TrabeculaError as error:
        assert str(error)
    else:
        assert plan_json(care)
        assert write(plan)
        matters = journey.what_matters(known)
        links = journey.link(matters, plan.recommendations)
        opened = plan.recommendations.edition
        assert what_matters_json(matters, links, known, opened)
        assert what_matters_text.render(matters, links, known)
        assert write_what_matters(matters, known, opened)


files = st.sampled_from(FILES or [Path()])


@often
@given(files, st.data())
def test_keys_dropped_and_values_swapped(file: Path, data: st.DataObject) -> None:
    whole: Any = {"root": json.loads(file.read_bytes())}
    for _ in range(data.draw(st.integers(1, 6))):
        places = spots(whole["root"]) or [(whole, "root")]
        node, key = data.draw(st.sampled_from(places))
        if data.draw(st.booleans()):
            node[key] = deepcopy(data.draw(st.sampled_from(STRANGE)))
        else:
            del node[key]
            whole.setdefault("root", None)
    read_or_refuse(json.dumps(whole["root"]).encode())


@often
@given(files, st.data())
def test_bytes_cut_off_and_overwritten(file: Path, data: st.DataObject) -> None:
    whole = bytearray(file.read_bytes())
    for _ in range(data.draw(st.integers(0, 3))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    read_or_refuse(bytes(whole[: data.draw(st.integers(0, len(whole)))]))
    read_or_refuse(bytes(whole))


@often
@given(st.lists(files, min_size=1, max_size=5), st.sampled_from([b"\n", b"\r\n", b"\n\n", b" "]))
def test_several_files_in_lines(several: list[Path], between: bytes) -> None:
    lines = [json.dumps(json.loads(file.read_bytes())).encode() for file in several]
    read_or_refuse(between.join(lines))
