"""What stands beside the figure in a picture of an exercise: chair, bed, wall, pillow."""

from collections.abc import Callable, Mapping
from typing import Final

from trabecula.language.picture import Joint, Picture, Prop, View
from trabecula.report.svg import Point, box, circle, line, number, path

_COLOUR: Final = "#6f6f6f"
_SEAT_BELOW: Final = 6.0
Joints = Mapping[Joint, Point]


def drawn_props(picture: Picture, start: Joints, end: Joints, ground: float) -> str:
    """Every thing of a picture, by where the joints are that use it."""
    return "".join(_DRAWN[prop](start, end, ground) for prop in picture.props)


def drawn_ground(picture: Picture, ground: float, width: float) -> str:
    """What the figure stands or lies on: the floor, or seen from above a bed with its pillow."""
    if picture.view is View.ABOVE:
        return box(52, 4, width - 104, ground + 6, _COLOUR) + box(78, 10, width - 156, 30, _COLOUR)
    return path(f"M10 {number(ground + 4)}H{number(width - 10)}", _COLOUR, 1.5)


def _chair(start: Joints, _: Joints, ground: float) -> str:
    hips = start[Joint.HIPS]
    seat, back = hips.y + _SEAT_BELOW, hips.x - 16
    return "".join(
        line(points, _COLOUR, 3)
        for points in (
            (Point(back - 4, seat - 58), Point(back, seat), Point(back, ground + 3)),
            (Point(back, seat), Point(hips.x + 26, seat), Point(hips.x + 26, ground + 3)),
        )
    )


def _stool(start: Joints, _: Joints, ground: float) -> str:
    hips = start[Joint.HIPS]
    seat = hips.y + _SEAT_BELOW
    return "".join(
        line(points, _COLOUR, 3)
        for points in (
            (Point(hips.x - 24, ground + 3), Point(hips.x - 24, seat), Point(hips.x + 24, seat)),
            (Point(hips.x + 24, seat), Point(hips.x + 24, ground + 3)),
        )
    )


def _worktop(start: Joints, _: Joints, ground: float) -> str:
    hand = start[Joint.NEAR_HAND]
    left, top = hand.x - 4, hand.y + 5
    edge = (Point(left, top), Point(left + 34, top))
    return line(edge, _COLOUR, 4) + line(
        (Point(left + 6, top), Point(left + 6, ground + 3)), _COLOUR, 2.5
    )


def _table(start: Joints, end: Joints, ground: float) -> str:
    top = end[Joint.NEAR_HAND].y + 5
    left = start[Joint.NEAR_KNEE].x + 2
    right = max(end[Joint.NEAR_HAND].x, start[Joint.NEAR_HAND].x) + 10
    leg = (Point(right - 5, top), Point(right - 5, ground + 3))
    return line((Point(left, top), Point(right, top)), _COLOUR, 4) + line(leg, _COLOUR, 2.5)


def _wall(start: Joints, end: Joints, ground: float) -> str:
    x = max(start[Joint.NEAR_HAND].x, end[Joint.NEAR_HAND].x) + 4
    return line((Point(x, ground + 3), Point(x, 8)), _COLOUR, 4)


def _bed(start: Joints, end: Joints, ground: float) -> str:
    across = [point.x for body in (start, end) for point in body.values()]
    left, width = min(across) - 12, max(across) - min(across) + 24
    return box(left, ground + 4, width, 7, _COLOUR)


def _pillow(joint: Joint, right: float, down: float) -> Callable[[Joints, Joints, float], str]:
    def drawn(start: Joints, _: Joints, ground: float) -> str:
        at = start[joint]
        top = min(at.y + down, ground - 8)
        return box(at.x - 15 + right, top, 30, max(ground - top, 12), _COLOUR)

    return drawn


def _between_the_knees(start: Joints, _: Joints, __: float) -> str:
    knee = start[Joint.NEAR_KNEE]
    return box(knee.x - 14, knee.y - 8, 30, 18, _COLOUR)


def _ball(_: Joints, end: Joints, __: float) -> str:
    return circle(end[Joint.NEAR_HAND], 8, _COLOUR, 2.5)


def _band(start: Joints, end: Joints, _: float) -> str:
    hand, before = end[Joint.NEAR_HAND], start[Joint.NEAR_HAND]
    far = 62 if before.x >= hand.x else -62
    fixed = Point(before.x + far, before.y)
    return path(f"M{hand}L{fixed}", _COLOUR, 2.5, dashes="2 3") + circle(fixed, 4, _COLOUR)


def _step(_: Joints, end: Joints, ground: float) -> str:
    toes = end[Joint.NEAR_TOES]
    return box(toes.x - 26, toes.y + 4, 46, max(ground - toes.y, 6), _COLOUR)


def _pedals(start: Joints, end: Joints, ground: float) -> str:
    at = Point(
        (start[Joint.NEAR_ANKLE].x + end[Joint.NEAR_ANKLE].x) / 2 + 6,
        (start[Joint.NEAR_ANKLE].y + end[Joint.NEAR_ANKLE].y) / 2 + 4,
    )
    foot = (
        f"M{number(at.x - 16)} {number(ground + 3)}L{at}L{number(at.x + 16)} {number(ground + 3)}"
    )
    return circle(at, 13, _COLOUR, 2.5) + path(foot, _COLOUR, 2.5)


def _board(start: Joints, end: Joints, _: float) -> str:
    left, right = sorted((start[Joint.HIPS].x, end[Joint.HIPS].x))
    top = start[Joint.HIPS].y + _SEAT_BELOW
    board = line((Point(left - 6, top), Point(right + 6, top)), _COLOUR, 4)
    return (
        board + box(left - 34, top + 3, 46, 34, _COLOUR) + box(right - 12, top + 3, 46, 34, _COLOUR)
    )


_DRAWN: Final[Mapping[Prop, Callable[[Joints, Joints, float], str]]] = {
    Prop.CHAIR: _chair,
    Prop.STOOL: _stool,
    Prop.WORKTOP: _worktop,
    Prop.TABLE: _table,
    Prop.WALL: _wall,
    Prop.BED: _bed,
    Prop.PILLOW_UNDER_KNEES: _pillow(Joint.NEAR_KNEE, 0, 5),
    Prop.PILLOW_BETWEEN_KNEES: _between_the_knees,
    Prop.PILLOW_UNDER_HEAD: _pillow(Joint.HEAD, 0, 10),
    Prop.BALL: _ball,
    Prop.BAND: _band,
    Prop.STEP: _step,
    Prop.PEDALS: _pedals,
    Prop.BOARD: _board,
}
