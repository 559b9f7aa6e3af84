"""Anticholinergic points of a medicine, by named scale."""

from trabecula.knowledge.sources.medicines_lists import anticholinergic_scales
from trabecula.language.medicine import AnticholinergicLevel
from trabecula.language.source import Checked


def anticholinergic(*levels: tuple[str, int]) -> tuple[AnticholinergicLevel, ...]:
    """The points of one medicine on each scale that lists it."""
    return tuple(
        AnticholinergicLevel(
            holds=scale,
            points=points,
            sources=(anticholinergic_scales.at(f"column {scale}"),),
            checked=Checked.YES,
        )
        for scale, points in levels
    )
