"""The options as JSON, in the shape that the published schema describes."""

import msgspec

from trabecula.report.options_page import OptionsPage


def render(page: OptionsPage) -> bytes:
    """The options as one JSON object."""
    return msgspec.json.encode(page.said)
