"""Response: did each treatment help, judged at its time, by what was told before it and then."""

from trabecula.language.response import Verdict
from trabecula.pathway.response.filling import Filling, fill
from trabecula.pathway.response.responding import responses
from trabecula.pathway.response.response import (
    Compared,
    Failed,
    Flare,
    Look,
    Response,
    Standing,
)

__all__ = [
    "Compared",
    "Failed",
    "Filling",
    "Flare",
    "Look",
    "Response",
    "Standing",
    "Verdict",
    "fill",
    "responses",
]
