"""The command cohort."""

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import polars as pl
import pytest
from polars.testing import assert_frame_equal
from tests.records import Command

from trabecula import samples

TABLES = ("people", "lesions", "pains", "medicines", "questions")


def line(name: str, copy: int = 0) -> str:
    """A sample in one line; a copy is of another person."""
    text = json.dumps(json.loads(samples.path(name).read_bytes()))
    person = next(
        entry["resource"]["id"]
        for entry in json.loads(text)["entry"]
        if entry["resource"]["resourceType"] == "Patient"
    )
    return text.replace(f"Patient/{person}", f"Patient/{person}-{copy}").replace(
        f'"id": "{person}"', f'"id": "{person}-{copy}"'
    )


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """Enough people for several pieces, where memory is short."""
    source = tmp_path / "people.ndjson"
    names = ("breast-spine", "prostate-cord", "lung-calcium")
    lines = [line(name, copy) for copy in range(12) for name in names]
    source.write_text("\n".join([*lines, "{broken"]), "utf-8")
    return source


def process(*arguments: object, **also: object) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "trabecula", "cohort", *map(str, arguments)]
    return subprocess.Popen(command, stderr=subprocess.PIPE, **also)  # type: ignore[call-overload]


def tables(out: Path) -> dict[str, pl.DataFrame]:
    return {name: pl.read_parquet(out / name / "*.parquet") for name in (*TABLES, "problems")}


def assert_same(one: Path, other: Path) -> None:
    held = tables(other)
    for name, table in tables(one).items():
        found = held[name]
        if name != "questions":
            assert_frame_equal(table, found)
        else:
            every = ("fact", "statement")
            assert_frame_equal(
                table.group_by(every).sum().sort(every), found.group_by(every).sum().sort(every)
            )


def test_it_counts_people_and_says_what_could_not_be_read(
    trabecula: Command, many: Path, tmp_path: Path
) -> None:
    run = trabecula("cohort", many, "--out", tmp_path / "out", "--workers", 0)
    assert run.code == 0
    assert "36 people" in run.out
    assert f"{many}, line 37" in run.err
    assert "Traceback" not in run.err
    again = trabecula("cohort", many, "--out", tmp_path / "out", "--workers", 0, "--json")
    assert again.json["rows"]["people"] == 36


def by_type(people: Path) -> Path:
    """The same people as files by type of resource."""
    folder = people.with_name("export")
    folder.mkdir()
    for text in people.read_text("utf-8").splitlines()[:-1]:
        for entry in json.loads(text)["entry"]:
            with (folder / entry["resource"]["resourceType"]).open("a", encoding="utf-8") as file:
                file.write(json.dumps(entry["resource"]) + "\n")
    return folder


@pytest.mark.parametrize("step", ["part", "sort", "gathered"])
def test_a_run_that_was_killed_goes_on_to_the_same_tables(
    many: Path, tmp_path: Path, step: str
) -> None:
    source = many if step == "part" else by_type(many)
    options = ("--workers", 2, "--memory", "1MB", "--batch", "200kB")
    out, whole = tmp_path / "out", tmp_path / "whole"
    ended = process(source, "--out", out, *options)
    done = out / "done"
    while ended.poll() is None and not list(done.glob(f"{step}-*.json")):
        time.sleep(0.02)
    ended.send_signal(signal.SIGKILL)
    ended.communicate()
    kept = {one: one.stat().st_mtime_ns for one in done.glob("*.json")}
    assert not (done / "all.json").exists()
    assert process(source, "--out", out, *options).wait() == 0
    assert {one: one.stat().st_mtime_ns for one in kept} == kept
    assert process(source, "--out", whole, *options).wait() == 0
    assert_same(out, whole)
    assert not (out / "spill").exists()


@pytest.mark.parametrize("wait", [0.2, 1.5])
def test_who_ends_it_is_told_how_to_go_on(many: Path, tmp_path: Path, wait: float) -> None:
    out = tmp_path / "out"
    many.write_bytes(many.read_bytes() * 30)
    ended = process(many, "--out", out, "--workers", 1, "--memory", "1MB", start_new_session=True)
    while not (out / "run.json").exists():
        time.sleep(0.02)
    time.sleep(wait)
    os.killpg(ended.pid, signal.SIGINT)
    _, said = ended.communicate()
    assert ended.returncode == 130
    assert b"run the same command again" in said
    assert b"Traceback" not in said


def test_standard_input_is_read_as_a_file_is(many: Path, tmp_path: Path) -> None:
    piped, plain = tmp_path / "piped", tmp_path / "plain"
    with many.open("rb") as stream:
        assert process("-", "--out", piped, "--workers", 1, stdin=stream).wait() == 0
    with many.open("rb") as stream:
        assert process("-", "--out", piped, "--workers", 1, stdin=stream).wait() == 0
    assert process(many, "--out", plain, "--workers", 1).wait() == 0
    for name in ("people", "problems"):
        of_it = pl.col("where").str.replace("^.*, line", "line")
        assert_frame_equal(
            tables(piped)[name].with_columns(of_it), tables(plain)[name].with_columns(of_it)
        )
    other = process("-", "--out", piped, "--workers", 1, stdin=subprocess.PIPE)
    _, said = other.communicate(line("kidney-femur").encode())
    assert other.returncode == 1
    assert b"another input" in said


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--memory", "much", "a size such as"),
        ("--batch", "0", "a size such as"),
        ("--workers", "-1", "0 or more"),
        ("--policy", "-", "as files"),
    ],
)
def test_wrong_usage(trabecula: Command, many: Path, option: str, value: str, said: str) -> None:
    run = trabecula("cohort", many, "--out", many.with_name("out"), option, value)
    assert run.code == 2
    assert said in run.err


def test_what_is_no_record_is_wrong_input(trabecula: Command, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no record", "utf-8")
    for given in (tmp_path / "notes.txt", tmp_path / "nothing"):
        run = trabecula("cohort", given, "--out", tmp_path / "out", "--workers", 0)
        assert run.code == 1
        assert "Traceback" not in run.err


@pytest.mark.parametrize("kept", [100, 20_000])
def test_what_was_cut_off_while_packed_is_wrong_input(
    trabecula: Command, many: Path, tmp_path: Path, kept: int
) -> None:
    source = tmp_path / "people.ndjson.gz"
    source.write_bytes(gzip.compress(many.read_bytes())[:kept])
    run = trabecula("cohort", source, "--out", tmp_path / "out", "--workers", 0)
    assert run.code == 1
    assert f"{source} cannot be unpacked" in run.err
    other = process("-", "--out", tmp_path / "piped", "--workers", 0, stdin=subprocess.PIPE)
    _, said = other.communicate(source.read_bytes())
    assert other.returncode == 1
    assert b"standard input cannot be unpacked" in said


def test_a_folder_that_is_a_file_is_told(trabecula: Command, many: Path) -> None:
    run = trabecula("cohort", many, "--out", many, "--workers", 0, "--again")
    assert run.code == 1
    assert "is no folder" in run.err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--engine", "spark", "--workers", "2"), "--workers is for --engine here"),
        (("--master", "local[1]"), "--master is for --engine spark"),
        (("--engine", "spark", "--master", "yarn", "--remote", "sc://a"), "give one of them"),
    ],
)
def test_options_of_the_other_engine_are_refused(
    trabecula: Command, many: Path, tmp_path: Path, options: tuple[str, ...], said: str
) -> None:
    run = trabecula("cohort", many, "--out", tmp_path / "out", *options)
    assert run.code == 2
    assert said in run.err


def test_spark_does_not_read_standard_input(trabecula: Command, tmp_path: Path) -> None:
    run = trabecula("cohort", "-", "--out", tmp_path / "out", "--engine", "spark")
    assert run.code == 2
    assert "standard input" in run.err
