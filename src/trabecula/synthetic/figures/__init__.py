"""The figures from which people are invented: each with whose it is, its source, and its limits."""

from typing import Final

from trabecula.synthetic.figures import (
    blood,
    disorder,
    events,
    lesions,
    pain,
    people,
    planning,
    reports,
    treatments,
)
from trabecula.synthetic.figures.figure import Figure

CHAPTERS: Final = (people, lesions, pain, treatments, events, blood, reports, planning, disorder)

FIGURES: Final = tuple(
    figure
    for chapter in CHAPTERS
    for figure in vars(chapter).values()
    if isinstance(figure, Figure)
)
"""All of them, chapter by chapter."""
