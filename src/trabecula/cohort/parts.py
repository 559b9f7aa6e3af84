"""The folder that a run writes: its tables in parts, and what is done, so that it can go on.

::

    OUT/people/part-000012.parquet   one file a table and a part (gathered- from files by type)
    OUT/done/part-000012.json        this part is done: all its files are there
    OUT/run.json                     of what the run is
    OUT/spill/                       resources sorted by person; removed at the end
"""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import msgspec
import polars as pl
from msgspec import Struct

from trabecula.cohort.given import Tables
from trabecula.cohort.segments import UNFINISHED, Segment, whole
from trabecula.errors import UnusableRun

_DONE: Final = "done"
_SPILL: Final = "spill"
_RUN: Final = "run.json"
PROBLEMS: Final = "problems"


class Run(Struct, frozen=True, omit_defaults=True):
    """Of what a run is: its settings, its input (name, size and time of each file), its pieces."""

    settings: Mapping[str, str]
    sources: tuple[tuple[str, int, int], ...]
    piece: int
    partitions: int


class Done(Struct, frozen=True):
    """What came of a step: people read, rows of each table, bytes, and sorted files, if any."""

    name: str
    people: int = 0
    rows: Mapping[str, int] = {}
    size: int = 0
    checksum: int | None = None
    segments: tuple[Segment, ...] = ()


class Folder:
    """The folder of one run."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def spill(self) -> Path:
        """Where resources are sorted."""
        return self.path / _SPILL

    def begin(self, run: Run, *, again: bool) -> Run:
        """Begin, or go on with a run that was ended; its pieces stay as they were.

        Raises `UnusableRun` where the folder holds something else.
        """
        held = self._held()
        if held is not None and not again:
            if (held.settings, held.sources) != (run.settings, run.sources):
                raise UnusableRun(f"{self.path} holds {_differs(held, run)}: {_HOW}")
            run = held
        elif held is not None:
            self._empty()
        elif self.path.is_dir() and not self._is_empty():
            raise UnusableRun(f"{self.path} holds other files: give an empty folder, or none yet")
        self.path.mkdir(parents=True, exist_ok=True)
        _replace(self.path / _RUN, msgspec.json.encode(run))
        for folder in (self.path / _DONE, self.spill):
            folder.mkdir(exist_ok=True)
        return run

    def finish(self) -> None:
        """Remove what was laid aside, and what killed workers have left."""
        shutil.rmtree(self.spill, ignore_errors=True)
        for left in self.path.rglob(f"*{UNFINISHED}"):
            left.unlink(missing_ok=True)

    def done(self, name: str) -> Done | None:
        """What came of a step; None where it is not done."""
        try:
            return msgspec.json.decode(self._mark(name).read_bytes(), type=Done)
        except FileNotFoundError:
            return None

    def done_of(self, kind: str) -> set[str]:
        """The names of the steps of a kind that are done."""
        return {one.stem for one in (self.path / _DONE).glob(f"{kind}-*.json")}

    def write(self, name: str, tables: Tables) -> dict[str, int]:
        """Write the part of each table; gives how many rows each has."""
        for table, frame in tables.items():
            (self.path / table).mkdir(exist_ok=True)
            target = self.path / table / f"{name}.parquet"
            with whole(target) as aside:
                frame.write_parquet(aside, compression="zstd")
        return {table: frame.height for table, frame in tables.items()}

    def write_problems(self, name: str, problems: Sequence[tuple[str, str]]) -> dict[str, int]:
        """Write problems that were found before anybody was answered for."""
        if not problems:
            return {}
        frame = pl.DataFrame(problems, schema=PROBLEM_COLUMNS, orient="row")
        return self.write(name, {PROBLEMS: frame})

    def mark(self, done: Done) -> None:
        """Say that a step is done."""
        _replace(self._mark(done.name), msgspec.json.encode(done))

    def first_problems(self, count: int) -> list[tuple[str, str]]:
        """Some of the problems, in the order of the input."""
        files = sorted((self.path / PROBLEMS).glob("*.parquet"))
        if not files:
            return []
        return pl.scan_parquet(files).head(count).collect().rows()  # pyright: ignore[reportUnknownMemberType]

    def _mark(self, name: str) -> Path:
        return self.path / _DONE / f"{name}.json"

    def _held(self) -> Run | None:
        try:
            return msgspec.json.decode((self.path / _RUN).read_bytes(), type=Run)
        except FileNotFoundError:
            return None
        except NotADirectoryError:
            raise UnusableRun(f"{self.path} is no folder: give another --out") from None
        except msgspec.DecodeError:
            raise UnusableRun(f"{self.path} holds no run that can go on: {_HOW}") from None

    def _is_empty(self) -> bool:
        return all(one.name.endswith(UNFINISHED) for one in self.path.iterdir())

    def _empty(self) -> None:
        for table in {one.parent for one in self.path.glob("*/*.parquet")}:
            shutil.rmtree(table)
        for folder in (_DONE, _SPILL):
            shutil.rmtree(self.path / folder, ignore_errors=True)


PROBLEM_COLUMNS: Final = {"where": pl.String, "what": pl.String}
_HOW: Final = "give another --out, or --again to begin anew"


def _differs(held: Run, run: Run) -> str:
    if held.sources != run.sources:
        return "a run of another input"
    names = [name for name, value in run.settings.items() if held.settings.get(name) != value]
    return f"a run with another {' and another '.join(names)}"


def _replace(path: Path, content: bytes) -> None:
    with whole(path) as aside:
        aside.write_bytes(content)
