"""Triggers that a change of a band tells: of a score, of weight loss, of life expectancy."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from trabecula.language.answer import Within
from trabecula.language.instrument import Band, Bands
from trabecula.language.replanning import BandChanged, Scale
from trabecula.pathway.facts import Facts, Finding
from trabecula.pathway.replanning.told import Signing, Told, together
from trabecula.pathway.replanning.visit import Sign


def by_bands(told_by: BandChanged, days: Sequence[Facts], signing: Signing) -> Told:
    """The signs of any of its scales; each that is not known now is asked."""
    return together(
        _of_scale(scale, days, signing, either_way=told_by.either_way) for scale in told_by.scales
    )


def _of_scale(scale: Scale, days: Sequence[Facts], signing: Signing, *, either_way: bool) -> Told:
    every = [_banded(facts.person.findings.get(scale.of.key), scale.bands) for facts in days]
    asks = (scale.of,) if not every or every[-1] is None else ()
    told = {(one[0].day, one[0].origin): one for one in every if one is not None}
    values = tuple(told.values())
    signs = tuple(
        _compared(_sign(now[0], signing), before, now)
        for before, now in pairwise(values)
        if _changed(before[1], now[1], scale.bands, either_way=either_way)
    )
    alone = tuple(_sign(one[0], signing) for one in values[:1])
    return Told(signs, asks, alone=alone if len(values) == 1 else ())


def _banded(finding: Finding | None, bands: Bands) -> tuple[Finding, Band] | None:
    """A value and its band, where both are known."""
    known = None if finding is None else finding.known
    if finding is None or known is None or isinstance(known, bool):
        return None
    if isinstance(known, Within):
        possible = bands.between(known.lowest, known.highest)
        return (finding, possible[0]) if len(possible) == 1 else None
    return (finding, bands.at(known)) if isinstance(known, int | float) else None


def _changed(before: Band, now: Band, bands: Bands, *, either_way: bool) -> bool:
    rise = bands.bands.index(now) - bands.bands.index(before)
    return rise != 0 if either_way else rise > 0


def _sign(finding: Finding, signing: Signing) -> Sign:
    return signing.of((finding,), finding.day or date.min)


def _compared(sign: Sign, before: tuple[Finding, Band], now: tuple[Finding, Band]) -> Sign:
    (earlier, band), (later, band_now) = before, now
    return Sign(
        sign.day,
        sign.told,
        f"{later.fact.name}: {later.in_words()} ({band_now.name})",
        f"{earlier.origin} and {sign.origin}",
        f"{earlier.in_words()} ({band.name})",
        earlier.day,
    )
