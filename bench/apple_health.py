"""How fast an export of Apple Health is read, beside an expat that does nothing else.

It writes an export of so many megabytes into a folder of its own, reads it both ways three times,
and measures the most memory that each needs. Usage: python bench/apple_health.py [MEGABYTES]
"""

import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TextIO
from xml.parsers import expat

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!ELEMENT HealthData (ExportDate,(Record)*)>
<!ELEMENT Record ((MetadataEntry)*)>
]>
<HealthData locale="en_GB">
 <ExportDate value="2026-11-01 10:00:00 +0000"/>
"""
EVERY = {"HeartRate": 5, "StepCount": 15, "ActiveEnergyBurned": 10, "BasalEnergyBurned": 30,
         "DistanceWalkingRunning": 15}  # fmt: skip
"""Minutes between two records of a type."""
ROUNDS = 3


def write(file: Path, megabytes: int) -> None:
    """An export of a watch, day by day backwards, until it is large enough."""
    random, day = Random(1), datetime(2026, 10, 31)
    with file.open("w", encoding="utf-8") as out:
        out.write(HEAD)
        while out.tell() < megabytes * 1_000_000:
            write_day(out, day, random)
            day -= timedelta(days=1)
        out.write("</HealthData>\n")


def write_day(out: TextIO, day: datetime, random: Random) -> None:
    """One day of every type of record."""
    for kind, every in EVERY.items():
        for minute in range(0, 1440, every):
            start = day + timedelta(minutes=minute, seconds=random.randrange(60))
            end = start if kind == "HeartRate" else start + timedelta(minutes=every - 1)
            device = f"&lt;&lt;HKDevice: {id(day):#x}&gt;, name:Apple Watch, model:Watch&gt;"
            out.write(
                f' <Record type="HKQuantityTypeIdentifier{kind}" sourceName="An Apple Watch" '
                f'sourceVersion="10.1" device="{device}" unit="count" creationDate="{end} +0100" '
                f'startDate="{start} +0100" endDate="{end} +0100" '
                f'value="{random.randrange(60, 120)}">\n'
                '  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="1"/>\n'
                " </Record>\n"
            )


def pieces(file: Path) -> Iterator[bytes]:
    """The file in the pieces in which it is imported."""
    with file.open("rb") as stream:
        while piece := stream.read(1 << 18):
            yield piece


def bare(file: Path) -> None:
    """Expat without a handler."""
    parser = expat.ParserCreate()
    for piece in pieces(file):
        parser.Parse(piece, False)
    parser.Parse(b"", True)


def whole(file: Path) -> None:
    """The export read and made into days."""
    from trabecula.devices.apple_health import read_apple_health
    from trabecula.devices.days import days_of

    assert days_of(read_apple_health(pieces(file))).values


WAYS = {"bare expat": bare, "import, into days": whole}


def measure(way: str, file: Path) -> tuple[float, int]:
    """Seconds of the processor in the best of three rounds, and the most memory in MB."""
    taken: list[float] = []
    for _ in range(ROUNDS):
        start = time.process_time()
        WAYS[way](file)
        taken.append(time.process_time() - start)
    return min(taken), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main(megabytes: int) -> None:
    """A line for each way, in a process of its own."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "export.xml"
        write(file, megabytes)
        print(f"an export of {file.stat().st_size / 1e6:.0f} MB")
        seconds: list[float] = []
        for way in WAYS:
            command = [sys.executable, __file__, way, str(file)]
            said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            taken, held = said.split()
            seconds.append(float(taken))
            print(f"{way:<20}{float(taken):8.2f} s{int(held):8} MB")
        print(f"{'times':<20}{seconds[1] / seconds[0]:8.2f}")


if __name__ == "__main__":
    if len(sys.argv) > 2:
        print(*measure(sys.argv[1], Path(sys.argv[2])))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 120)
