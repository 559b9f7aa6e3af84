"""Charts: values over time, treatments by their dates, and exposure, each with table and sentence.

Whatever a chart shows stands beside it as a table, and the most of it as one sentence. Days without
a value are gaps. Who answered is told by the shape of the dots and of the line, never by colour.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby, pairwise
from typing import Final

from markupsafe import Markup

from trabecula.language.instrument import Assessor
from trabecula.report.assessment_trend import Trend, on_one_axis
from trabecula.report.chart_panels import Axis, Bar, Dot, Line, bars, lines, together
from trabecula.report.vega import Spec, drawn
from trabecula.report.wording import PERSON, counted, said_day, said_list

_LOOKS: Final = {
    Assessor.PERSON: ("●", "circle", ()),
    Assessor.CARER: ("◆", "diamond", (5, 3)),
    Assessor.CLINICIAN: ("■", "square", (1, 2)),
    None: ("▲", "triangle-up", ()),
}
"""What each who answered is drawn as: the sign, its shape, and the dashes of the line."""
_OWN: Final = "own"
_AS_NEEDED: Final = (5, 3)
_EXPOSED: Final = "↑ higher is more; dashed: with all doses as needed"


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing, the heads and rows of its table, and what it says in one sentence."""

    title: str
    svg: Markup
    sentence: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Treatment:
    """What was given from one day to another; on one day, where both are the same.

    ``first`` is None where it is not known: it stands in the table only. ``last`` is None where it
    goes on.
    """

    name: str
    first: date | None
    last: date | None

    @property
    def said(self) -> tuple[str, str, str]:
        """Its name, from when, and until when."""
        first = "not known" if self.first is None else said_day(self.first)
        return self.name, first, "goes on" if self.last is None else said_day(self.last)


@dataclass(frozen=True, slots=True)
class Exposure:
    """What opioids count for from this day on, in mg of oral morphine a day; None is not known.

    ``regular`` lies between two bounds, which are often the same; ``most`` is with all doses as
    needed.
    """

    day: date
    regular: tuple[float, float] | None
    most: float | None


def course(trends: Sequence[Trend], treatments: Sequence[Treatment] = ()) -> Chart:
    """Trends over the same days, with their goals, and with the first days of treatments.

    Trends of one number that follow each other stand in one panel, whoever answered; all panels
    share one axis of days. What was before the first value is said, and not drawn. Raises
    ``ValueError`` without a trend.
    """
    if not trends:
        raise ValueError("a chart of a course needs a trend")
    trends = on_one_axis(trends)
    begun = _begun(treatments)
    marks = _marks(begun, trends[0].first)
    several = len(trends) > 1
    panels = [_panel(tuple(same), marks) for _, same in groupby(trends, _number)]
    rows = tuple(
        (said_day(point.day), *((_called(trend),) if several else ()), point.said, point.origin)
        for trend in trends
        for point in trend.points
    )
    says = [*map(_says, trends), *(_says_begun(begun, marks) if begun else ())]
    heads = ("Day", *(("What",) if several else ()), "Value", "Origin")
    return _chart("; ".join(dict.fromkeys(map(_number, trends))), panels, says, heads, rows)


def legend(treatments: Sequence[Treatment], first: date) -> Iterator[str]:
    """What the numbers above charts of courses stand for, on an axis from its first day on."""
    begun = _begun(treatments)
    for day, number in _marks(begun, first).items():
        yield f"{number}: {begun[day]}, {said_day(day)}"


def timeline(treatments: Sequence[Treatment], as_of: date) -> Chart:
    """Treatments as bars over the days; an arrow is what goes on, a diamond is one day.

    Raises ``ValueError`` where none has a first day.
    """
    days = [day for one in treatments if one.first for day in (one.first, one.last or as_of)]
    if not days:
        raise ValueError("a timeline needs a treatment with its first day")
    first, last = min(days), max(as_of, *days)
    stretches = [
        Bar(one.name, one.first, one.last or as_of, goes_on=one.last is None)
        for one in treatments
        if one.first
    ]
    panel = bars(Axis("Treatments", "→ goes on; ◆ one day", first, last), stretches, as_of)
    goes_on = [one.name for one in treatments if one.last is None]
    says = [
        f"{counted(len(treatments), 'treatment')} from {said_day(first)} to {said_day(last)}.",
        f"Goes on: {said_list(goes_on)}." if goes_on else "None goes on.",
    ]
    rows = tuple(one.said for one in treatments)
    return _chart("Treatments", [panel], says, ("Treatment", "From", "Until"), rows)


def exposure(steps: Sequence[Exposure], measure: str, as_of: date) -> Chart:
    """What opioids counted for over time, each value until the next, the last until ``as_of``.

    ``measure`` names the table and the unit; it measures exposure and converts nothing. What is not
    known is a gap. Raises ``ValueError`` where no value is known, or the days are not in order.
    """
    days = [*(one.day for one in steps), as_of]
    known = [value for one in steps for value in _bounds(one) if value is not None]
    if not known or any(after < before for before, after in pairwise(days)):
        raise ValueError("exposure over time needs a known value, and its days in order")
    axis = Axis(measure, _EXPOSED, days[0], as_of, 0, max(known) or 1)
    stretches = list(zip(pairwise(days), map(_bounds, steps), strict=True))
    every = [
        Line(
            tuple(_runs([(between, values[bound]) for between, values in stretches])),
            dashes=_AS_NEEDED if bound == 2 else (),
        )
        for bound in range(3)
    ]
    rows = tuple((said_day(one.day), *_amounts(one)) for one in steps)
    heads = ("From", "Regular", "With all doses as needed")
    return _chart(measure, [lines(axis, every)], _says_exposure(steps), heads, rows)


def _chart(
    title: str,
    panels: Sequence[Spec],
    says: Iterable[str],
    heads: tuple[str, ...],
    rows: tuple[tuple[str, ...], ...],
) -> Chart:
    sentence = " ".join(says)
    return Chart(title, drawn(together(panels), title, sentence), sentence, heads, rows)


def _panel(same: Sequence[Trend], marks: Mapping[date, str]) -> Spec:
    one = same[0]
    signs = [
        f"{_look(trend)[0]}\N{NO-BREAK SPACE}{trend.answered or _OWN}"
        for trend in same
        if len(same) > 1
    ]
    goals = [trend.goal for trend in same if trend.goal is not None]
    axis = Axis(
        _number(one),
        "; ".join([f"↑ {one.direction}", *signs]),
        one.first,
        max([one.last, *marks]),
        min([*(trend.lowest for trend in same), *goals]),
        max([*(trend.highest for trend in same), *goals]),
    )
    every = [Line(_dots(trend), *_look(trend)[1:]) for trend in same]
    return lines(axis, every, goals[:1], tuple(marks.items()))


def _look(trend: Trend) -> tuple[str, str, tuple[int, ...]]:
    return _LOOKS[trend.by if trend.answered else Assessor.PERSON]


def _dots(trend: Trend) -> tuple[tuple[Dot, ...], ...]:
    return tuple(tuple((point.day, point.value) for point in run) for run in trend.runs)


def _begun(treatments: Sequence[Treatment]) -> dict[date, str]:
    """What began on each day, in the order of the days."""
    days = sorted({one.first for one in treatments if one.first is not None})
    return {day: said_list([one.name for one in treatments if one.first == day]) for day in days}


def _marks(begun: Mapping[date, str], first: date) -> dict[date, str]:
    """The days from the first on, numbered."""
    days = [day for day in begun if day >= first]
    return {day: str(number) for number, day in enumerate(days, start=1)}


def _number(trend: Trend) -> str:
    return trend.name if trend.about == PERSON else f"{trend.name}, {trend.about}"


def _called(trend: Trend) -> str:
    return f"{_number(trend)}, {trend.answered}" if trend.answered else _number(trend)


def _says(trend: Trend) -> str:
    about = "" if trend.about == PERSON else f"{trend.about[:1].upper()}{trend.about[1:]}: "
    answered = f" {trend.answered[:1].upper()}{trend.answered[1:]}." if trend.answered else ""
    goal = "" if trend.goal is None else f" The goal is {trend.goal:g}."
    return f"{about}{trend.sentence}{answered}{goal}"


def _says_begun(begun: Mapping[date, str], marks: Mapping[date, str]) -> Iterator[str]:
    said = [
        f"{names} on {said_day(day)}" + (f" ({marks[day]})" if day in marks else "")
        for day, names in begun.items()
    ]
    yield f"Treatments: {'; '.join(said)}."


def _says_exposure(steps: Sequence[Exposure]) -> Iterator[str]:
    first, last = steps[0], steps[-1]
    regular, most = _amounts(last)
    before = f"{_amounts(first)[0]} from {said_day(first.day)}, and " if len(steps) > 1 else ""
    yield (
        f"Regular opioids counted for {before}{regular} from {said_day(last.day)} on; "
        f"with all doses as needed {most}."
    )
    between = [one for one in steps[1:-1] if one.regular is not None]
    highest = max(between, key=lambda one: _bounds(one)[1] or 0, default=None)
    if highest is not None and all(
        (_bounds(one)[1] or 0) < (_bounds(highest)[1] or 0) for one in (first, last)
    ):
        yield f"In between it was highest from {said_day(highest.day)}: {_amounts(highest)[0]}."
    unknown = [said_day(one.day) for one in steps if one.regular is None or one.most is None]
    if unknown:
        yield f"Not known in full from {said_list(unknown)} until the next value."


def _bounds(one: Exposure) -> tuple[float | None, float | None, float | None]:
    least, greatest = one.regular or (None, None)
    return least, greatest, one.most


def _amounts(one: Exposure) -> tuple[str, str]:
    """The regular exposure and that with all doses as needed, in words."""
    if one.regular is None:
        regular = "not known"
    else:
        low, high = one.regular
        regular = f"{low:g} mg" if low == high else f"{low:g} to {high:g} mg"
    return regular, "not known" if one.most is None else f"at most {one.most:g} mg"


def _runs(
    stretches: Sequence[tuple[tuple[date, date], float | None]],
) -> Iterator[tuple[Dot, ...]]:
    """What is known without a gap, as the corners of steps."""
    for known, run in groupby(stretches, lambda one: one[1] is not None):
        if known:
            yield tuple(
                (day, value) for between, value in run if value is not None for day in between
            )
