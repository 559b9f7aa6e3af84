"""Drawing by Vega-Lite: a description of a chart becomes an SVG that needs nothing else.

Lines and letters take the colour of the text around them: dark mode, forced colours, and black on
paper. There is no script in it, and nothing is fetched. The library is read in with the first
chart, which takes half a second; each further chart takes some 30 ms.
"""

import json
import re
from functools import cache
from typing import Any, Final

from markupsafe import Markup

from trabecula.report.printable import printable

Spec = dict[str, Any]
INK: Final = "currentColor"
WIDTH: Final = 280
"""Of what is plotted, in pixels: with its labels it fits a phone, and is read at its own size."""
_FONT: Final = "Liberation Sans, Arial, sans-serif"
_LABEL: Final = {"font": _FONT, "fontSize": 11, "fontWeight": "normal", "color": INK}
_CONFIG: Final = {
    "mark": {"aria": False},
    "background": None,
    "font": _FONT,
    "view": {"stroke": None},
    "title": _LABEL
    | {"fontWeight": "bold", "anchor": "start"}
    | {"subtitleColor": INK, "subtitleFont": _FONT, "subtitleFontSize": 11},
    "text": _LABEL,
    "axis": {
        "domainColor": INK, "tickColor": INK, "gridColor": INK, "gridOpacity": 0.2,
        "labelColor": INK, "labelFont": _FONT, "labelFontSize": 11,
        "titleColor": INK, "titleFont": _FONT, "titleFontSize": 11, "titleFontWeight": "normal",
    },
}  # fmt: skip
_ROOT: Final = re.compile(r'<svg[^>]* width="([\d.]+)" height="([\d.]+)"[^>]*>')


def drawn(spec: Spec, title: str, says: str) -> Markup:
    """The chart as SVG, with its title and, for those who cannot see it, what it says.

    What is written in the chart must be `printable` already.
    """
    svg = _svg(json.dumps(spec))
    root = _ROOT.match(svg)
    assert root is not None
    width, height = root.groups()
    head = Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" width="{w}" height="{h}" '
        'viewBox="0 0 {w} {h}"><title>{title}</title><desc>{says}</desc>'
        '<g aria-hidden="true">'
    ).format(w=width, h=height, title=printable(title), says=printable(says))
    return head + Markup(svg[root.end() :].removesuffix("</svg>") + "</g></svg>")


@cache
def _svg(spec: str) -> str:
    import vl_convert  # noqa: PLC0415

    return vl_convert.vegalite_to_svg(spec, config=_CONFIG, allowed_base_urls=[])
