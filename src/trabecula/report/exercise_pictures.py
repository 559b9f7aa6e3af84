"""Pictures of exercises as SVG, each drawn from the poses of a stick figure, all in one style.

The pose at the start is grey, that at the end dark, and arrows go from the one to the other. A
picture needs no colour, no script and no font; its title and description are read aloud.
"""

from collections.abc import Iterator, Mapping
from math import cos, hypot, radians, sin
from typing import Final, NamedTuple

from markupsafe import Markup, escape

from trabecula.language.exercise import Exercise
from trabecula.language.picture import Joint, Limb, Picture, Pose, View
from trabecula.report.exercise_props import drawn_ground, drawn_props
from trabecula.report.svg import Point, circle, line, number, path

_TRUNK, _NECK, _HEAD = 50.0, 17.0, 10.5
_UPPER_ARM, _FOREARM = 27.0, 25.0
_THIGH, _SHIN, _FOOT = 38.0, 38.0, 12.0
_SHOULDERS, _HIPS = 13.0, 7.0
WIDTH, HEIGHT, _GROUND = 260, 190, 178.0
_ABOVE, _LOWEST_PICTURE = 18.0, 104.0


class Body(NamedTuple):
    """Where every joint of a figure is, in the picture."""

    joints: Mapping[Joint, Point]
    lines: tuple[tuple[Point, ...], ...]
    """The far limbs first, then the trunk, then the near ones."""

    @property
    def points(self) -> Iterator[Point]:
        """Every point of it."""
        yield from self.joints.values()
        for one in self.lines:
            yield from one


def picture_of(exercise: Exercise, name: str) -> Markup:
    """The picture of an exercise. ``name`` is its own on the page, for what is read aloud."""
    picture = exercise.picture
    start, end = _placed(picture)
    top = min(point.y for body in (start, end) for point in body.points) - _ABOVE
    top = 0.0 if picture.view is View.ABOVE else max(0.0, min(top, HEIGHT - _LOWEST_PICTURE))
    return Markup(
        f'<svg class="figure" role="img" viewBox="0 {number(top)} {WIDTH} {number(HEIGHT - top)}" '
        f'aria-labelledby="{escape(name)}-title {escape(name)}-desc" '
        f'xmlns="http://www.w3.org/2000/svg">'
        f'<title id="{escape(name)}-title">{escape(exercise.title)}</title>'
        f'<desc id="{escape(name)}-desc">{escape(_said(picture))}</desc>'
        f"{drawn_ground(picture, _GROUND, WIDTH)}"
        f"{drawn_props(picture, start.joints, end.joints, _GROUND)}"
        f"{_figure(start, '#9c9c9c', 4)}{_figure(end, 'currentColor', 5)}"
        f"{''.join(_arrows(picture, start, end))}</svg>"
    )


def _said(picture: Picture) -> str:
    return f"Seen {picture.view}. {picture.shows} Grey is the start, dark is the end."


def _placed(picture: Picture) -> tuple[Body, Body]:
    """Both poses on the ground, the still joint of both at one place, the whole in the middle."""
    poses = (picture.start, picture.end)
    bodies = [_body(pose) for pose in poses]
    x = [body.joints[picture.still].x for body in bodies]
    lowest = [max(point.y for point in body.points) for body in bodies]
    set_down = [
        _shifted(body, pose.moved - at, _GROUND - low - pose.raised)
        for body, pose, at, low in zip(bodies, poses, x, lowest, strict=True)
    ]
    across = [point.x for body in set_down for point in body.points]
    middle = WIDTH / 2 - (min(across) + max(across)) / 2
    start, end = (_shifted(body, middle, 0) for body in set_down)
    return start, end


def _shifted(body: Body, right: float, down: float) -> Body:
    def moved(point: Point) -> Point:
        return Point(point.x + right, point.y + down)

    return Body(
        {joint: moved(point) for joint, point in body.joints.items()},
        tuple(tuple(map(moved, one)) for one in body.lines),
    )


def _body(pose: Pose) -> Body:
    hips = Point(0, 0)
    neck = _from(hips, pose.trunk, _TRUNK)
    head = _from(neck, pose.head, _NECK)
    apart = 1 if pose.front else 0
    near_arm, far_arm, near_leg, far_leg = (
        _limb(Point(root.x + side * apart * wide, root.y), limb, lengths)
        for root, side, wide, limb, lengths in (
            (neck, -1, _SHOULDERS, pose.near_arm, (_UPPER_ARM, _FOREARM, 0)),
            (neck, 1, _SHOULDERS, pose.far_arm, (_UPPER_ARM, _FOREARM, 0)),
            (hips, -1, _HIPS, pose.near_leg, (_THIGH, _SHIN, _FOOT)),
            (hips, 1, _HIPS, pose.far_leg, (_THIGH, _SHIN, _FOOT)),
        )
    )
    trunk = (hips, neck)
    girdles = ((near_arm[0], far_arm[0]), (near_leg[0], far_leg[0])) if apart else ()
    joints = {
        Joint.HEAD: head,
        Joint.HIPS: hips,
        Joint.NECK: neck,
        Joint.NEAR_ELBOW: near_arm[1],
        Joint.NEAR_HAND: near_arm[2],
        Joint.FAR_HAND: far_arm[2],
        Joint.NEAR_KNEE: near_leg[1],
        Joint.NEAR_ANKLE: near_leg[2],
        Joint.FAR_ANKLE: far_leg[2],
        Joint.NEAR_TOES: near_leg[3],
    }
    return Body(joints, (far_arm[:3], far_leg, trunk, *girdles, near_leg, near_arm[:3]))


def _limb(root: Point, limb: Limb, lengths: tuple[float, float, float]) -> tuple[Point, ...]:
    middle = _from(root, limb.upper, lengths[0])
    end = _from(middle, limb.lower, lengths[1])
    return root, middle, end, _from(end, limb.foot, lengths[2])


def _from(point: Point, degrees: int, length: float) -> Point:
    angle = radians(degrees)
    return Point(point.x + length * cos(angle), point.y - length * sin(angle))


def _figure(body: Body, colour: str, width: float) -> str:
    limbs = "".join(line(one, colour, width) for one in body.lines)
    return limbs + circle(body.joints[Joint.HEAD], _HEAD, colour)


_LEAST: Final = 6.0
"""A joint that moves less has no arrow."""


def _arrows(picture: Picture, start: Body, end: Body) -> Iterator[str]:
    for joint in picture.moves:
        one, other = start.joints[joint], end.joints[joint]
        if hypot(other.x - one.x, other.y - one.y) >= _LEAST:
            yield arrow(one, other)
    if picture.breath:
        chest = _between(end.joints[Joint.HIPS], end.joints[Joint.NECK])
        yield arrow(chest, Point(chest.x, chest.y - 26))
        yield arrow(Point(chest.x + 14, chest.y - 26), Point(chest.x + 14, chest.y))


def _between(one: Point, other: Point) -> Point:
    return Point((one.x + 2 * other.x) / 3 + 4, (one.y + 2 * other.y) / 3)


def arrow(one: Point, other: Point) -> str:
    """A bent arrow from one point to another, beside what it follows."""
    across = Point(other.x - one.x, other.y - one.y)
    length = hypot(*across)
    aside = Point(-across.y / length, across.x / length)
    bend = 0.22 * length
    middle = Point((one.x + other.x) / 2 - aside.x * bend, (one.y + other.y) / 2 - aside.y * bend)
    along = Point(other.x - middle.x, other.y - middle.y)
    far = hypot(*along) or 1.0
    unit = Point(along.x / far, along.y / far)
    back = Point(other.x - 8 * unit.x, other.y - 8 * unit.y)
    side = Point(-unit.y * 4.5, unit.x * 4.5)
    shaft = f"M{one}Q{middle} {back}"
    wings = (Point(back.x + sign * side.x, back.y + sign * side.y) for sign in (1, -1))
    point = "L".join(map(str, (other, *wings)))
    shaft_drawn = path(shaft, "currentColor", 2.2, dashes="5 3")
    return f'{shaft_drawn}<path d="M{point}Z" fill="currentColor"/>'
