"""A review of medicines as JSON, in the shape that the published schema describes."""

import msgspec

from trabecula.report.medicine_review_page import MedicinePage


def render(page: MedicinePage) -> bytes:
    """The review as one JSON object."""
    return msgspec.json.encode(page.said)
