"""SQL on FHIR: the views of a fact hold what the record has of it, and nothing else."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, cast

import fhirpathpy  # pyright: ignore[reportMissingTypeStubs]
import msgspec
import pytest
from fhirpathpy.models import models  # pyright: ignore

from trabecula import journey, samples
from trabecula.fhir.views import views
from trabecula.language.carrier import NotSure

Resource = dict[str, Any]


@cache
def defined() -> Mapping[str, Resource]:
    return {view["name"]: view for view in views(journey.edition())}


@cache
def path(expression: str) -> Callable[[Any], list[Any]]:
    """A path as a view runner evaluates it, for a record whose keys are its ids."""
    known = expression.replace("getResourceKey()", "id").replace(
        ".getReferenceKey(Patient)", ".reference.replace('Patient/', '')"
    )
    return cast("Callable[[Any], list[Any]]", fhirpathpy.compile(known, models["r4"]))  # pyright: ignore


def rows(view: Resource, resources: list[Resource]) -> list[Resource]:
    """The rows of one view: the plain meaning of where, forEach and columns."""
    return [
        row
        for resource in resources
        if resource["resourceType"] == view["resource"]
        and all(path(where["path"])(resource) == [True] for where in view.get("where", ()))
        for row in joined(view["select"], resource)
    ]


def joined(selects: list[Resource], at: Any) -> Iterator[Resource]:
    if not selects:
        yield {}
        return
    first, rest = selects[0], selects[1:]
    for one in unrolled(first, at):
        for other in joined(rest, at):
            yield one | other


def unrolled(select: Resource, at: Any) -> Iterator[Resource]:
    each = select.get("forEach") or select.get("forEachOrNull")
    places = path(each)(at) if each else [at]
    if not places and "forEachOrNull" in select:
        yield dict.fromkeys(column["name"] for column in select["column"])
    for place in places:
        own = {
            column["name"]: next(iter(path(column["path"])(place)), None)
            for column in select["column"]
        }
        for other in joined(select.get("select", []), place):
            yield own | other


def resources_of(sample: str) -> list[Resource]:
    bundle = msgspec.json.decode(samples.path(sample).read_bytes())
    return [entry["resource"] for entry in bundle["entry"]]


@pytest.mark.parametrize("sample", ["kidney-femur", "prostate-cord"])
def test_a_fact_has_its_observations(sample: str) -> None:
    known = journey.know(journey.read(samples.path(sample)))
    resources, compared = resources_of(sample), 0
    for key, candidates in known.person.reports.items():
        fact = journey.edition().facts.get(key)
        if fact is None or any(isinstance(one, NotSure) for one in fact.carried_by):
            continue
        ids = {row["id"] for name in (key, f"{key}_component") if name in defined()
               for row in rows(defined()[name], resources)}  # fmt: skip
        read = {
            candidate.origin.removeprefix("Observation/")
            for candidate in candidates
            if candidate.origin.startswith("Observation/")
        }
        assert {origin.partition(".")[0] for origin in read} <= ids, key
        compared += len(read)
    assert compared > 10


def test_a_row_says_whose_value_it_is_with_its_day_and_unit() -> None:
    (row,) = rows(defined()["ca_total"], resources_of("lung-calcium"))
    assert row["person"] == "ruth"
    assert float(row["quantity"]) == pytest.approx(11.9)
    assert row["unit"] == "mg/dL"
    assert row["day"].startswith("2026-")


def test_bone_metastases_have_their_sites() -> None:
    found = rows(defined()["bone_metastases"], resources_of("breast-spine"))
    assert len(found) >= 2
    assert all(row["site"] for row in found)


def test_every_view_has_a_name_that_is_a_table_and_columns_of_its_own() -> None:
    for name, view in defined().items():
        assert name.isidentifier()
        assert name.islower()
        columns = [column["name"] for column in columns_of(view["select"])]
        assert len(columns) == len(set(columns))


def test_what_is_private_has_no_view() -> None:
    private = {fact.key for fact in journey.edition().edition.private_facts}
    assert private
    assert not private & set(defined())


def columns_of(selects: list[Resource]) -> Iterator[Resource]:
    for select in selects:
        yield from select["column"]
        yield from columns_of(select.get("select", []))
