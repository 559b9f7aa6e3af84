"""On real Spark, of two processes of its own, the tables are those of one machine."""

import gzip
import json
import os
import shutil
import sys
from collections.abc import Callable, Generator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from polars.testing import assert_frame_equal
from tests.places import ROOT

from trabecula.cohort.answering import answering
from trabecula.cohort.run import run as run_here
from trabecula.cohort.spark.run import run
from trabecula.cohort.spark.session import session
from trabecula.cohort.summary import summarise
from trabecula.errors import NoSpark, NoSuchPerson, UnreadableRecord, UnusableRun
from trabecula.synthetic.writing.batches import Wanted, batches
from trabecula.synthetic.writing.files import write_folder

PEOPLE = 60
BY_PERSON = ("people", "lesions", "pains", "medicines")
TODAY = date(2026, 6, 29)
opened = partial(answering, today=TODAY)


@pytest.fixture(scope="module")
def spark() -> Generator[Any]:
    for needed in ("pyspark", "pyarrow", "pandas"):
        pytest.importorskip(needed, reason=f"{needed} is not installed: trabecula[spark]")
    if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
        pytest.skip("there is no Java to run Spark")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("SPARK_LOCAL_IP", "127.0.0.1")
        paths = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
        patch.setenv("PYTHONPATH", paths)
        settings = {
            "spark.executorEnv.PYTHONPATH": paths,
            "spark.ui.enabled": "false",
            "spark.sql.shuffle.partitions": "2",
        }
        options = " ".join(f"--conf {name}={value}" for name, value in settings.items())
        patch.setenv("PYSPARK_SUBMIT_ARGS", f"{options} pyspark-shell")
        with session("local-cluster[2,1,1024]") as made:
            yield made


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The same invented people in either layout."""
    made = tmp_path_factory.mktemp("invented")

    def in_layout(layout: Any) -> Path:
        folder = made / layout
        wanted = Wanted(PEOPLE, 5, date(2026, 1, 1), 40, layout, None)
        write_folder(folder, made / f"{layout}.truths", wanted, batches(wanted))
        (folder / "manifest").unlink(missing_ok=True)
        return folder

    return in_layout


def table(out: Path, name: str) -> pl.DataFrame:
    """A table with words as strings, in an order that does not hang on how it was written."""
    found = pl.read_parquet(out / name / "*.parquet").drop("where", strict=False)
    words = [
        pl.col(column).cast(pl.List(pl.String) if kind == pl.List else pl.String)
        for column, kind in found.schema.items()
        if isinstance(kind, pl.Enum | pl.List)
    ]
    return found.with_columns(words).sort(*found.columns[:3])


def same_answers(one: Path, other: Path) -> None:
    for name in BY_PERSON:
        assert_frame_equal(table(one, name), table(other, name))
    waiting = table(other, "questions").group_by("fact", "statement").agg(pl.col("people").sum())
    assert_frame_equal(table(one, "questions"), waiting, check_row_order=False)


def test_bundles_are_answered_as_on_one_machine(
    spark: Any, written: Callable[[str], Path], tmp_path: Path
) -> None:
    lines = (written("bundles") / "people.ndjson").read_bytes().splitlines(keepends=True)
    source = tmp_path / "records"
    source.mkdir()
    (source / "a.ndjson").write_bytes(b"".join([*lines[:20], b'{"resourceType":"Bundle"\n\n']))
    (source / "b.ndjson.gz").write_bytes(gzip.compress(b"".join(lines[20:])))
    report = run(spark, str(source), str(tmp_path / "spark"), today=TODAY)
    here = run_here(source, tmp_path / "here", work=opened, settings={}, workers=0)
    assert report.people == here.people == PEOPLE + 1
    assert report.rows == {name: here.rows[name] for name in report.rows}
    same_answers(tmp_path / "spark", tmp_path / "here")
    problems = pl.read_parquet(tmp_path / "spark" / "problems" / "*.parquet")
    assert sorted(problems["where"]) == [f"{source}/a.ndjson, line {n}" for n in (21, 22)]
    counted = summarise(tmp_path / "spark"), summarise(tmp_path / "here")
    assert counted[0] == counted[1]


def test_resources_by_type_are_put_together_and_answered_alike(
    spark: Any, written: Callable[[str], Path], tmp_path: Path
) -> None:
    source = written("bulk")
    order = json.loads((source / "MedicationRequest.ndjson").read_bytes().splitlines()[0])
    shared = {
        "resourceType": "Medication",
        "id": "shared",
        "code": order["medicationCodeableConcept"],
    }
    del order["medicationCodeableConcept"]
    order |= {"id": "more", "medicationReference": {"reference": "Medication/shared"}}
    (source / "more.ndjson").write_text(
        "".join(f"{json.dumps(each)}\n" for each in (order, shared, {"resourceType": "Goal"})),
        "utf-8",
    )
    report = run(spark, str(source), str(tmp_path / "spark"), today=TODAY)
    here = run_here(source, tmp_path / "here", work=opened, settings={}, workers=0)
    assert report.people == here.people == PEOPLE
    same_answers(tmp_path / "spark", tmp_path / "here")
    [(where, what)] = report.first_problems
    assert where == f"{source}/more.ndjson, line 3"
    assert "which patient" in what


def test_what_is_there_is_overwritten_only_when_asked(spark: Any, tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "people").mkdir(parents=True)
    nobody = tmp_path / "nobody.ndjson"
    nobody.write_text('{"resourceType": "Observation", "id": "o"}\n', "utf-8")
    with pytest.raises(UnusableRun, match="--again"):
        run(spark, str(nobody), str(out))
    with pytest.raises(NoSuchPerson, match="line 1: it does not say"):
        run(spark, str(nobody), str(out), again=True)


def test_what_is_no_input_is_said(spark: Any, tmp_path: Path) -> None:
    with pytest.raises(UnreadableRecord, match="is not there"):
        run(spark, str(tmp_path / "nothing"), str(tmp_path / "out"))
    other = tmp_path / "other"
    other.write_text("name,born\n", "utf-8")
    with pytest.raises(UnreadableRecord, match="holds no FHIR as NDJSON"):
        run(spark, str(other), str(tmp_path / "out"))


def test_without_a_library_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyspark.sql", None)
    with pytest.raises(NoSpark, match=r"trabecula\[spark\]"), session():
        pass


def test_without_java_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyspark", reason="pyspark is not installed: trabecula[spark]")
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("JAVA_HOME", raising=False)
    with pytest.raises(NoSpark, match="Java 17"), session("local[1]"):
        pass
