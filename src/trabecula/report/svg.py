"""The few lines of SVG that pictures are made of."""

from collections.abc import Sequence
from typing import NamedTuple


class Point(NamedTuple):
    """A point of a picture: to the right, and down."""

    x: float
    y: float

    def __str__(self) -> str:
        return f"{number(self.x)} {number(self.y)}"


def number(value: float) -> str:
    """A length, to a tenth."""
    return f"{round(value, 1) + 0:g}"


def line(points: Sequence[Point], colour: str, width: float) -> str:
    """A line through points, round at its ends."""
    return path("M" + "L".join(map(str, points)), colour, width)


def path(d: str, colour: str, width: float, dashes: str = "") -> str:
    """A path that is not filled."""
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{number(width)}" '
        f'stroke-linecap="round" stroke-linejoin="round"{dashed}/>'
    )


def circle(middle: Point, radius: float, colour: str, width: float = 0) -> str:
    """A disc; with a width, a ring."""
    inside = (
        f'fill="none" stroke="{colour}" stroke-width="{number(width)}"'
        if width
        else f'fill="{colour}"'
    )
    return (
        f'<circle cx="{number(middle.x)}" cy="{number(middle.y)}" r="{number(radius)}" {inside}/>'
    )


def box(left: float, top: float, width: float, height: float, colour: str) -> str:
    """A box with soft corners, in outline."""
    return (
        f'<rect x="{number(left)}" y="{number(top)}" width="{number(width)}" '
        f'height="{number(height)}" rx="4" fill="none" stroke="{colour}" stroke-width="2.5"/>'
    )
