"""What a command takes: clock, processor, and the most memory of all its processes (on Linux)."""

import os
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from people import TRABECULA, writing

OFTEN: Final = 0.05


class Ran(NamedTuple):
    """Seconds by the clock and of the processor, and bytes of memory."""

    clock: float
    processor: float
    memory: int


def ran(command: Sequence[str], *, people: int = 0) -> Ran:
    """Run a command to its end; where people are asked for, they stream into it."""
    source = subprocess.Popen(writing(people, "-"), stdout=subprocess.PIPE) if people else None
    begun, most = time.perf_counter(), 0
    process = subprocess.Popen(
        command, stdin=source.stdout if source else None, stdout=subprocess.DEVNULL
    )
    if source and source.stdout:
        source.stdout.close()
    while True:
        ended, status, usage = os.wait4(process.pid, os.WNOHANG)
        if ended:
            break
        most = max(most, sum(map(memory_of, tree(process.pid))))
        time.sleep(OFTEN)
    clock = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if source:
        source.wait()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Ran(clock, usage.ru_utime + usage.ru_stime, most)


def tree(process: int) -> Iterator[int]:
    """A process, and all that came of it."""
    yield process
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from tree(int(child))


def memory_of(process: int) -> int:
    """Bytes of memory, of what is shared with others its share; 0 where it has ended."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


def cohort(source: str, out: Path, *options: str) -> list[str]:
    """The command that answers for a cohort."""
    return [*TRABECULA, "cohort", source, "--out", str(out), "--json", *options]
