"""Response: did each treatment help, judged at its time, by what was told before it and then."""

from trabecula.language.response import Verdict
from trabecula.pathway.response.filling import fill, fill_benefit, local_treatments
from trabecula.pathway.response.responding import Courses, responses
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
    "Courses",
    "Failed",
    "Flare",
    "Look",
    "Response",
    "Standing",
    "Verdict",
    "fill",
    "fill_benefit",
    "local_treatments",
    "responses",
]
