"""A row of the table of speed, and what was recorded of it."""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final, NamedTuple

WORSE: Final = 1.2
"""So many times what was recorded is worse."""


class Row(NamedTuple):
    """A ratio, and what it is to be at most, where that is set.

    It is compared with what was recorded, where that does not hang on the machine or its load.
    """

    key: str
    what: str
    ratio: float
    aim: float | None
    compared: bool = True

    @property
    def said(self) -> str:
        """One line."""
        line = f"{self.what:<66}{self.ratio:8.2f}"
        if self.aim is None:
            return line
        reached = "reached" if self.ratio <= self.aim else f"{self.ratio / self.aim:.2f} x the aim"
        return f"{line}{self.aim:8.2f}   {reached}"


class Recorded(NamedTuple):
    """Ratios by their key, and when and of what they were taken."""

    ratios: Mapping[str, float]
    day: date
    commit: str


def worse(found: Sequence[Row], recorded: Mapping[str, float]) -> list[str]:
    """What is more than a fifth worse than recorded, in words."""
    return [
        f"{row.what}: {row.ratio:.2f}, and {recorded[row.key]:.2f} was recorded"
        for row in found
        if row.compared and row.key in recorded and row.ratio > WORSE * recorded[row.key]
    ]


def as_toml(found: Sequence[Row], commit: str, day: date, people: int, most: int) -> str:
    """What can be compared, as it is recorded; ``most`` are the people of the longest run."""
    lines = (
        "# Ratios, less is better, written by `python bench/recorded.py --write`.",
        f'date = {day}\ncommit = "{commit}"\npeople = {people}\nmost_people = {most}\n',
        "[ratios]",
        *(f"{row.key} = {row.ratio:.3f}  # {row.what}" for row in found if row.compared),
    )
    return "\n".join(lines) + "\n"


def from_toml(text: str) -> Recorded:
    """What was recorded."""
    told = tomllib.loads(text)
    return Recorded(told["ratios"], told["date"], told["commit"])
