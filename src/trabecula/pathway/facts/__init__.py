"""Facts: what is known of one person at a date, with where each value came from."""

from trabecula.pathway.facts.assembled import assemble
from trabecula.pathway.facts.candidate import State
from trabecula.pathway.facts.finding import (
    GIVEN,
    NONE_RECORDED,
    Facts,
    Finding,
    Pain,
    Subject,
)
from trabecula.pathway.facts.gathering import know
from trabecula.pathway.facts.given import take
from trabecula.pathway.facts.value import Converter

__all__ = [
    "GIVEN",
    "NONE_RECORDED",
    "Converter",
    "Facts",
    "Finding",
    "Pain",
    "State",
    "Subject",
    "assemble",
    "know",
    "take",
]
