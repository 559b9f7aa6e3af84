"""A programme of exercise as JSON, in the shape that the published schema describes."""

import msgspec

from trabecula.report.exercise_page import ExercisePage


def render(page: ExercisePage) -> bytes:
    """The programme as one JSON object."""
    return msgspec.json.encode(page.said)
