"""How scores and what they are made of are said, in text, sheets and JSON alike."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from math import isfinite

from trabecula.language.choice import Checklist, Chosen
from trabecula.language.fact import Fact, Raw, YesNo
from trabecula.language.instrument import Band, Bands, Instrument, Score
from trabecula.language.item import Graded, NotAnswered, Rated, Weighed
from trabecula.language.number import Counted, Number
from trabecula.language.source import Checked, Citation
from trabecula.pathway.record import Moment
from trabecula.pathway.scores import Result, Scored
from trabecula.report.vocabulary import takes
from trabecula.report.wording import counted


def said_value(score: Score, value: Raw) -> str:
    """A value with its unit, to the decimals of the score."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return score.gives.say(value)
    unit = score.gives.unit
    return f"{rounded(value, score.decimals)} {unit or ''}".rstrip()


def rounded(value: float, decimals: int) -> str:
    """A number to so many decimals, half up; for display only."""
    number = Decimal(repr(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    return str(abs(number) if number == 0 else number)


def said_outcome(scored: Scored) -> str:
    """What a score is, or between what it lies, in words."""
    score = scored.score
    if scored.value is not None:
        return said_value(score, scored.value)
    if scored.lowest is not None and scored.highest is not None:
        low, high = rounded(scored.lowest, score.decimals), said_value(score, scored.highest)
        known = "cannot be told: " if scored.missing else ""
        return f"{known}between {low} and {high}{_bands_between(scored)}"
    if scored.possible:
        return f"cannot be told: {said_choice(said_value(score, one) for one in scored.possible)}"
    return "cannot be told" if scored.missing else "no result for these answers"


def said_answers(result: Result) -> str:
    """Each item with its answer, in the order of the instrument; empty where none is held."""
    said = (
        f"{item.name} {item.say(answer)}"
        for item in result.instrument.items
        if (answer := result.answers.get(item.key)) is not None
        and not isinstance(answer, NotAnswered)
    )
    return "; ".join(said)


def said_meaning(scored: Scored) -> str:
    """What a score means; that of a yes is not said with a no, unless the no says nothing."""
    score = scored.score
    silent = isinstance(score.gives, YesNo) and scored.value is False and not score.only_yes
    return "" if silent else score.gives.meaning


def said_choice(parts: Iterable[str]) -> str:
    """``a``, ``a or b``, ``a, b or c``."""
    *rest, last = parts
    return f"{', '.join(rest)} or {last}" if rest else last


def _bands_between(scored: Scored) -> str:
    if not scored.score.bands:
        return ""
    return f", {said_choice(band.name for band in scored.bands(scored.score.bands[0]))}"


def said_band(scheme: Bands, band: Band) -> str:
    """From where to where a band goes."""
    place = scheme.bands.index(band)
    after = scheme.bands[place + 1] if place + 1 < len(scheme.bands) else None
    start = "" if band.starts is None else f"{'above' if band.above else 'from'} {band.starts:g}"
    if after is None:
        return start
    end = f"{'up to' if after.above else 'below'} {after.starts:g}"
    return f"{start}, {end}" if start else end


def said_citation(citation: Citation, checked: Checked) -> str:
    """The source, the place in it, and how far it was checked."""
    return f"{citation.source.key}, {citation.place}; {checked.value}"


def said_moment(when: Moment) -> str:
    """A date as precise as it was given."""
    if when.day != when.latest:
        return str(when.day)[: 7 if when.day.month == when.latest.month else 4]
    return f"{when.day}T{when.time}{when.zone}" if when.time else str(when.day)


def licence_mark(instrument: Instrument, *, declared: bool = False) -> str:
    """What of an instrument is shown and reckoned here, briefly."""
    if instrument.licence.off and declared:
        return "reckoned under the licence that your site has declared"
    if instrument.licence.off:
        return "off until your site declares its licence" if instrument.licensable else "off"
    return "wording free" if instrument.licence.wording else "neutral labels"


def answered_by(instrument: Instrument) -> str:
    """Who answers."""
    return said_choice(instrument.assessors)


def said_range(fact: Fact) -> str:
    """The ends of a number; nothing where it has none."""
    if isinstance(fact, Number) and isfinite(fact.lowest) and isfinite(fact.highest):
        in_steps = (
            f" in steps of {fact.step}" if isinstance(fact, Counted) and fact.step > 1 else ""
        )
        return f"{fact.lowest:g} to {fact.highest:g}{in_steps}"
    return ""


def taken(item: Fact) -> str:
    """What answers an item takes, and what each is worth."""
    match item:
        case Rated():
            return f"{said_range(item)}{', reversed' if item.reverse else ''}"
        case Weighed():
            return f"yes ({counted_points(item.points)}) or no"
        case Graded():
            worth = zip(item.options, item.points, strict=True)
            return ", ".join(f"{_named(item, one)} ({counted_points(each)})" for one, each in worth)
        case Chosen():
            return ", ".join(_named(item, one) for one in item.options)
        case Checklist():
            return f"any of {', '.join(_named(item, one) for one in item.items)}; or none"
        case Number():
            kind = "whole number" if isinstance(item, Counted) else "number"
            ends = said_range(item)
            return f"{kind} {ends} {item.unit or ''}".replace("  ", " ").rstrip()
        case _:
            return takes(item)


def counted_points(points: float) -> str:
    """``1 point``, ``2.5 points``."""
    return counted(int(points), "point") if points == int(points) else f"{points:g} points"


def _named(item: Fact, option: str) -> str:
    said = item.say_item(option)
    return option if said == option.replace("_", " ") else f"{option} = {said}"
