"""The panels of charts, as Vega-Lite describes them: lines over days, and bars over days."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from textwrap import wrap
from typing import Final

from trabecula.report.printable import printable
from trabecula.report.vega import INK, WIDTH, Spec

HEIGHT: Final = 100
"""Of a panel of lines, in pixels."""
_STEP: Final = 34
"""From one bar to the next, in pixels."""
_LETTER: Final = 5.5
"""About how wide a letter of a name is, in pixels."""
_LINE: Final = 50
"""Letters on one line of a heading."""
_SIZE, _SIZE_OF_MANY, _MANY = 55, 12, 60
"""Of a dot, in square pixels; more dots than so many on a line are small."""

Dot = tuple[date, float]


@dataclass(frozen=True, slots=True)
class Axis:
    """What a panel shows, from which day to which, and between which values.

    ``direction`` says in words which way is more or better. Values are from ``lowest`` to
    ``highest``.
    """

    name: str
    direction: str
    first: date
    last: date
    lowest: float = 0
    highest: float = 1


@dataclass(frozen=True, slots=True)
class Line:
    """Runs of values that are joined. ``shape`` is that of the dots, without which none is drawn.

    ``dashes`` are lengths in pixels, and between them gaps; none is a solid line.
    """

    runs: tuple[tuple[Dot, ...], ...]
    shape: str = ""
    dashes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Bar:
    """A named stretch of days; of one day where both are the same."""

    name: str
    first: date
    last: date
    goes_on: bool


def lines(
    axis: Axis,
    every: Sequence[Line],
    goals: Sequence[float] = (),
    marks: Sequence[tuple[date, str]] = (),
) -> Spec:
    """Lines over days, with dashed goals, and with days that are marked above."""
    y = {
        "field": "value",
        "type": "quantitative",
        "title": None,
        "scale": {"domain": [axis.lowest, axis.highest], "nice": False, "zero": False},
        "axis": {
            "values": [axis.lowest, (axis.lowest + axis.highest) / 2, axis.highest],
            "labelExpr": "format(datum.value, '.6~r')",
        },
    }
    x = _days(axis)
    layers = [part for one in every for part in _line(one, x, y)]
    layers += _goals(goals, y) if goals else ()
    layers += _marks(marks, x) if marks else ()
    return _panel(axis, HEIGHT, layers, above=bool(marks))


def bars(axis: Axis, every: Sequence[Bar], as_of: date) -> Spec:
    """Bars over days, each below its name, with a dashed line at ``as_of``."""
    height = len(every) * _STEP
    scale = {"domain": [height, 0], "nice": False, "zero": False}
    x, y = _days(axis), {"field": "down", "type": "quantitative", "axis": None, "scale": scale}
    named: dict[str, list[Spec]] = {"left": [], "right": []}
    stretches: list[Spec] = []
    ends: list[Spec] = []
    for row, one in enumerate(every):
        begun, ended = _moment(one.first), _moment(one.last)
        side, day = _placed(one, axis)
        name = {"day": _moment(day), "down": (row + 0.5) * _STEP, "name": printable(one.name)}
        named[side].append(name)
        place = {"day": begun, "end": ended, "down": (row + 0.7) * _STEP}
        stretches.append(place)
        if one.goes_on or one.first == one.last:
            ends.append(place | {"shape": "triangle-right" if one.goes_on else "diamond"})
    shape = {"field": "shape", "type": "nominal", "scale": None}
    end = x | {"field": "end"}
    layers = [
        _layer({"type": "rule", "strokeDash": [2, 3]}, [{"day": _moment(as_of)}], x=x),
        _layer({"type": "rule", "strokeWidth": 7}, stretches, x=x, x2={"field": "end"}, y=y),
        _layer({"type": "point", "filled": True, "size": 170}, ends, x=end, y=y, shape=shape),
        *(
            _layer({"type": "text", "align": side, "baseline": "bottom", "limit": WIDTH}, names,
                   x=x, y=y, text={"field": "name"})
            for side, names in named.items()
        ),
    ]  # fmt: skip
    return _panel(axis, height, layers)


def _placed(one: Bar, axis: Axis) -> tuple[str, date]:
    """Where its name stands: from its begin on, until its end, or wherever there is room."""
    whole = (axis.last - axis.first).days or 1
    long = _LETTER * len(one.name) / WIDTH
    if (one.first - axis.first).days / whole + long <= 1:
        return "left", one.first
    if (one.last - axis.first).days / whole >= long:
        return "right", one.last
    return ("right", axis.last) if long <= 1 else ("left", axis.first)


def together(panels: Iterable[Spec]) -> Spec:
    """Panels below each other."""
    return {"vconcat": list(panels), "spacing": 14}


def _panel(axis: Axis, height: int, layers: Sequence[Spec], *, above: bool = False) -> Spec:
    return {
        "width": WIDTH,
        "height": height,
        "layer": list(layers),
        "title": {
            "text": wrap(printable(axis.name), _LINE),
            "subtitle": wrap(printable(axis.direction), _LINE),
            "offset": 16 if above else 6,
        },
    }


def _line(line: Line, x: Spec, y: Spec) -> Iterator[Spec]:
    """The runs of a line, and their dots; of many, those that stand alone are as large as ever."""
    many = sum(map(len, line.runs)) > _MANY
    values = [
        {
            "day": _moment(day),
            "value": value,
            "run": number,
            "size": _SIZE_OF_MANY if many and len(run) > 1 else _SIZE,
        }
        for number, run in enumerate(line.runs)
        for day, value in run
    ]
    mark = {"type": "line", "strokeWidth": 2, "strokeDash": list(line.dashes)}
    yield _layer(mark, values, x=x, y=y, detail={"field": "run"})
    if line.shape:
        dots = {"type": "point", "filled": True, "shape": line.shape}
        size = {"field": "size", "type": "quantitative", "scale": None}
        yield _layer(dots, values, x=x, y=y, size=size)


def _goals(goals: Sequence[float], y: Spec) -> Iterator[Spec]:
    values = [{"value": goal, "says": "goal"} for goal in goals]
    yield _layer({"type": "rule", "strokeDash": [2, 3]}, values, y=y)
    text = {"type": "text", "align": "left", "baseline": "middle", "dx": 4}
    yield _layer(text, values, x={"value": WIDTH}, y=y, text={"field": "says"})


def _marks(marks: Sequence[tuple[date, str]], x: Spec) -> Iterator[Spec]:
    values = [{"day": _moment(day), "says": says} for day, says in marks]
    yield _layer({"type": "rule", "strokeWidth": 1}, values, x=x)
    text = {"type": "text", "baseline": "bottom", "dy": -3}
    yield _layer(text, values, x=x, y={"value": 0}, text={"field": "says"})


def _days(axis: Axis) -> Spec:
    ends = [_moment(axis.first), _moment(max(axis.last, axis.first + timedelta(days=1)))]
    return {
        "field": "day",
        "type": "temporal",
        "title": None,
        "scale": {"type": "utc", "domain": ends},
        "axis": {"values": ends, "format": "%-d %b %Y", "labelFlush": True, "grid": False},
    }


def _layer(mark: Spec, values: Sequence[Spec], **encoding: Spec) -> Spec:
    ink = {"color": INK, "opacity": 1} if mark["type"] != "text" else {}
    return {"mark": {**mark, **ink}, "data": {"values": list(values)}, "encoding": encoding}


def _moment(day: date) -> int:
    """Milliseconds since 1970 by universal time, so that a day is that day everywhere."""
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp() * 1000)
