"""Charts of counts: bars that begin at nothing, each with its name, and its number in words.

What is not shown has no bar, and says so. Of a bar that is divided, the parts are told apart by
their filling: whole, half, and an outline; never by colour.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from trabecula.report.charts import Chart
from trabecula.report.printable import printable
from trabecula.report.vega import INK, WIDTH, Spec, drawn

FILLINGS: Final = (("filled", 1.0), ("half filled", 0.35), ("outline", 0.0))
"""How the parts of a divided bar are filled, the first from the left."""
_STEP: Final = 34
_NUMBERS: Final = 96
"""How much room the number in words takes above the right end of a bar, in pixels."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A name, the number in words, and the lengths of the parts of its bar; none has no bar."""

    name: str
    says: str
    parts: tuple[float, ...] = ()


def bars(
    title: str,
    sentence: str,
    every: Sequence[Measured],
    *,
    heads: tuple[str, ...],
    rows: Sequence[tuple[str, ...]],
    most: float | None = None,
) -> Chart:
    """Bars below each other, the longest as wide as the chart, or ``most`` of them.

    ``heads`` and ``rows`` are the table that stands beside it. Raises ``ValueError`` without a bar.
    """
    if not every:
        raise ValueError("a chart of counts needs something that was counted")
    longest = most or max((sum(one.parts) for one in every), default=0) or 1
    spec = _panel(every, longest)
    return Chart(title, drawn(spec, title, sentence), sentence, heads, tuple(rows))


def _panel(every: Sequence[Measured], longest: float) -> Spec:
    height = len(every) * _STEP
    names: list[Spec] = []
    parts: list[Spec] = []
    for place, one in enumerate(every):
        top = place * _STEP
        names.append({"top": top + 15, "name": printable(one.name), "says": printable(one.says)})
        begun = 0.0
        for length, (_, filled) in zip(one.parts, FILLINGS, strict=False):
            if length:
                edges = {"top": top + 20, "bottom": top + 28, "begun": begun, "filled": filled}
                parts.append(edges | {"ended": begun + length})
            begun += length
    x = {
        "field": "begun",
        "type": "quantitative",
        "axis": None,
        "scale": {"domain": [0, longest], "nice": False},
    }
    y = {
        "field": "top",
        "type": "quantitative",
        "axis": None,
        "scale": {"domain": [height, 0], "nice": False},
    }
    text = {"type": "text", "baseline": "alphabetic"}
    return {
        "width": WIDTH,
        "height": height,
        "layer": [
            _layer({**text, "align": "left", "limit": WIDTH - _NUMBERS}, names, x={"value": 0},
                   y=y, text={"field": "name"}),
            _layer({**text, "align": "right", "limit": _NUMBERS}, names, x={"value": WIDTH},
                   y=y, text={"field": "says"}),
            _layer({"type": "rect", "fill": INK, "stroke": INK, "strokeWidth": 1}, parts, x=x,
                   x2={"field": "ended"}, y=y, y2={"field": "bottom"},
                   fillOpacity={"field": "filled", "type": "quantitative", "scale": None,
                                "legend": None}),
        ],
    }  # fmt: skip


def _layer(mark: Spec, values: Sequence[Spec], **encoding: Spec) -> Spec:
    return {"mark": mark, "data": {"values": list(values)}, "encoding": encoding}
