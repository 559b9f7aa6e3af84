"""How fast: PHQ-9 administrations a second by the command, and the memory that it takes.

Lines and rows stand beside the floor, in the same run: a Python that decodes the same lines and
writes as many. Usage: python bench/score.py [LINES]
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from trabecula.knowledge.instruments.mind.phq import phq_9

COMMAND = [sys.executable, "-m", "trabecula", "score", "phq-9"]
FLOOR = """
import sys, msgspec
for line in sys.stdin.buffer:
    sys.stdout.buffer.write(msgspec.json.encode(msgspec.json.decode(line)) + b"\\n")
"""
KEYS = [item.key for item in phq_9.items[:9]]


def people(count: int, *, dated: bool) -> list[dict[str, object]]:
    """Administrations with one answer in twenty missing; dated ones are of fewer people."""
    random = Random(1)
    rows: list[dict[str, object]] = []
    for number in range(count):
        about: dict[str, object] = {"id": f"p{number}"}
        if dated:
            day = f"{2000 + 10 * number // count}-0{1 + random.randrange(9)}-11"
            about = {"id": f"p{number % (count // 10)}", "when": day, "by": "person"}
        answers = {key: random.randrange(4) for key in KEYS if random.random() > 0.05}
        rows.append({**about, **answers})
    return rows


def as_table(rows: list[dict[str, object]]) -> str:
    """The same rows as CSV."""
    heads = ["id", *KEYS]
    lines = [",".join(str(row.get(name, "")) for name in heads) for row in rows]
    return "\n".join((",".join(heads), *lines))


def timed(name: str, command: list[str], content: str, count: int) -> None:
    """One line: lines a second, by the clock and by the processor."""
    start, before = time.perf_counter(), os.times().children_user
    subprocess.run(command, input=content.encode(), stdout=subprocess.DEVNULL, check=True)
    clock, busy = time.perf_counter() - start, os.times().children_user - before
    print(f"{name:<40}{count / clock:10.0f} lines/s{count / busy:10.0f} lines/s of processor")


def memory(name: str, lines: list[str]) -> None:
    """The most memory of a command that reads these lines from a file."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "in.ndjson"
        file.write_text("\n".join(lines), "utf-8")
        code = (
            "import resource, subprocess, sys;"
            "subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True);"
            "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)"
        )
        command = [sys.executable, "-c", code, *COMMAND, str(file), "--json", "--brief"]
        held = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        print(f"{name:<40}{int(held):10} MB")


def main(count: int) -> None:
    """All figures for so many lines."""
    rows = people(count, dated=False)
    series = [json.dumps(row) for row in people(count, dated=True)]
    lines = [json.dumps(row) for row in rows]
    content = "\n".join(lines)
    print(f"PHQ-9, {count} administrations, start of the command included")
    timed("floor: decode and encode", [sys.executable, "-c", FLOOR], content, count)
    timed("NDJSON, --json --brief", [*COMMAND, "-", "--json", "--brief"], content, count)
    timed("NDJSON, --json", [*COMMAND, "-", "--json"], content, count)
    timed("NDJSON of series, --json", [*COMMAND, "-", "--json"], "\n".join(series), count)
    timed("CSV, --json --brief", [*COMMAND, "-", "--json", "--brief"], as_table(rows), count)
    memory(f"memory, {count // 4} lines", lines[: count // 4])
    memory(f"memory, {count} lines", lines)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 40_000)
