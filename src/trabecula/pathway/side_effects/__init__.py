"""Side effects in the order of what they cost in moving: grade, course, candidates, action."""

from trabecula.pathway.side_effects.candidates import Begun, Candidate
from trabecula.pathway.side_effects.panel import Noted, Panel, Standing, side_effects
from trabecula.pathway.side_effects.reviewing import ReviewDue
from trabecula.pathway.side_effects.told import Newest, Since, Told

__all__ = [
    "Begun",
    "Candidate",
    "Newest",
    "Noted",
    "Panel",
    "ReviewDue",
    "Since",
    "Standing",
    "Told",
    "side_effects",
]
