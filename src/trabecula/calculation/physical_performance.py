"""The Short Physical Performance Battery: balance, walking and chair stands, 0 to 4 points each.

Bands are half open, so that no time falls between two of them. Unable is 0 points; what was not
done, for safety or for any other reason, is not: then there is no total.
"""

from fractions import Fraction
from typing import Final

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.written import exactly

HELD: Final = 10
"""Seconds for which a stance is held."""

_WALK: Final = {
    "4": (Fraction("4.82"), Fraction("6.21"), Fraction("8.70")),
    "3": (Fraction("3.62"), Fraction("4.66"), Fraction("6.52")),
}
"""By metres: below the first 4 points, below the second 3, up to the last 2, above it 1."""

_STANDS: Final = (Fraction("11.20"), Fraction("13.70"), Fraction("16.70"))
"""Below the first 4 points, below the second 3, below the third 2."""

_LONGEST_FOR_A_POINT: Final = 60


def balance_points(
    side_by_side: float | None, semi_tandem: float | None, tandem: float | None
) -> Bounds:
    """Points for three stances, in seconds each; a stance that fails ends the test.

    Raises ``ValueError`` outside 0 to 10 seconds. Source: Guralnik 1994; table of PMC3032402.
    """
    stances = (side_by_side, semi_tandem, tandem)
    return Bounds(
        _balance(*(0 if held is None else held for held in stances)),
        _balance(*(HELD if held is None else held for held in stances)),
    )


def walk_points(
    metres: str | None, first: float | None, second: float | None, unable: bool | None
) -> int | None:
    """Points for the faster of two walks, in seconds, over 3 or over 4 metres; unable is 0.

    One walk counts where only one was timed. Without the distance, points only where both give the
    same. None where nothing was timed, and for a time beside *unable*. Raises ``ValueError`` for
    another distance and for a time below 0. Source: NIA protocol of the battery, from knowledge;
    instruments dossier 5.5.
    """
    times = [_time("walk", time) for time in (first, second) if time is not None]
    if not times or unable:
        return 0 if unable and not times else None
    if metres not in {None, *_WALK}:
        raise ValueError(f"the walk is over {' or '.join(_WALK)} metres, not {metres}")
    points = {_walk(each, min(times)) for each in ([metres] if metres else _WALK)}
    return points.pop() if len(points) == 1 else None


def chair_points(seconds: float | None, unable: bool | None) -> int | None:
    """Points for the time of five chair stands; more than 60 seconds, or unable, is 0.

    None where they were not timed, and for a time beside *unable*. Raises ``ValueError`` for a
    time below 0. Source: table of PMC3032402; instruments dossier 5.5.
    """
    if seconds is None or unable:
        return 0 if unable and seconds is None else None
    time = _time("chair stands", seconds)
    return 0 if time > _LONGEST_FOR_A_POINT else 1 + sum(time < limit for limit in _STANDS)


def battery_points(  # noqa: PLR0917 (marks come by position)
    side_by_side: float | None,
    semi_tandem: float | None,
    tandem: float | None,
    metres: str | None,
    first_walk: float | None,
    second_walk: float | None,
    unable_to_walk: bool | None,
    chair_seconds: float | None,
    unable_to_stand: bool | None,
) -> float | None:
    """The total, 0 to 12 points; None where a part has no points.

    Errors and source as for its three parts.
    """
    parts = (
        balance_points(side_by_side, semi_tandem, tandem).exact,
        walk_points(metres, first_walk, second_walk, unable_to_walk),
        chair_points(chair_seconds, unable_to_stand),
    )
    points = [part for part in parts if part is not None]
    return sum(points) if len(points) == len(parts) else None


def _balance(side_by_side: float, semi_tandem: float, tandem: float) -> int:
    first, second, third = (
        exactly("seconds of a stance", held, 0, HELD)
        for held in (side_by_side, semi_tandem, tandem)
    )
    if first < HELD:
        return 0
    if second < HELD:
        return 1
    return 2 + (2 if third == HELD else int(third >= 3))


def _walk(metres: str, time: Fraction) -> int:
    fastest, fast, slow = _WALK[metres]
    if time < fastest:
        return 4
    if time < fast:
        return 3
    return 2 if time <= slow else 1


def _time(name: str, seconds: float) -> Fraction:
    return exactly(f"seconds of the {name}", seconds, 0)
