"""``trabecula medicines convert``, ``rescue`` and ``taper``."""

from datetime import date
from typing import Annotated

from cyclopts import Parameter

from trabecula.cli.inputs import Source
from trabecula.cli.medicines.options import NOBODY, Person
from trabecula.cli.usage import Flag


def convert(
    dose: str | None = None,
    /,
    *,
    to: str | None = None,
    route: str | None = None,
    release: str | None = None,
    days: int | None = None,
    ratio: str | None = None,
    reduction: str | None = None,
    because: Annotated[tuple[str, ...], Parameter(negative=())] = (),
    market: str | None = None,
    table: str | None = None,
    person: Person = NOBODY,
    input: Source | None = None,  # noqa: A002
    json: Flag = False,
) -> int:
    """Convert one opioid into another, step by step, each with its source and its range.

    The arithmetic is always shown. There is a dose only where kidneys, liver and frailty are known
    as far as the new opioid asks for them; what is missing is asked for. A refusal is an answer
    (exit code 0), with its reason: methadone is never computed, and nothing out of a patch.

    Example: trabecula medicines convert "morphine 120 mg/day" --to "fentanyl patch" --days 14

    Parameters
    ----------
    dose
        What is taken now, as one amount of a day.
    to
        The new opioid; it may name the way, as in 'fentanyl patch' or 'morphine SC'.
    route
        By which way: by mouth unless said otherwise; patch, SC, IV.
    release
        immediate or modified.
    days
        For how many days it was taken at least so high: before a fentanyl patch.
    ratio
        How much of the old one unit of the new replaces; it goes before the table's range.
    reduction
        The part that is taken off for incomplete cross-tolerance, such as 0.5.
    because
        Why: older-or-frail, organ-impairment, several-sedatives, toxicity-with-pain-controlled,
        pain-without-toxicity. With no reason known the most is taken off.
    market
        Where it is sold, to round down to: US, UK, EU or AU.
    table
        A table of ratios or of patches by its key, in place of the first.
    input
        JSON lines, one question a line (or - for standard input).
    json
        As JSON.
    """
    from trabecula.cli.medicines.conversion import ConversionQuestion, answer  # noqa: PLC0415
    from trabecula.cli.medicines.lines import answer_each  # noqa: PLC0415
    from trabecula.report.medicine_text import conversion_text  # noqa: PLC0415

    options = {
        "dose": dose, "to": to, "route": route, "release": release, "days": days, "ratio": ratio,
        "reduction": reduction, "because": because, "market": market, "table": table,
        **person.members(),
    }  # fmt: skip
    return answer_each(ConversionQuestion, options, answer, conversion_text, input=input, json=json)


def rescue(
    *dose: str,
    with_: Annotated[str | None, Parameter(name="--with")] = None,
    route: str | None = None,
    part: str | None = None,
    market: str | None = None,
    person: Person = NOBODY,
    input: Source | None = None,  # noqa: A002
    json: Flag = False,
) -> int:
    """A rescue dose, as a part of the background of a day, rounded down.

    Another opioid than the background is begun anew: then kidneys and liver must be known.

    Example: trabecula medicines rescue "morphine MR 60 mg/day" --part 1/6 --market UK

    Parameters
    ----------
    dose
        The background of a day, each opioid in one text.
    with_
        The opioid of the rescue dose; by default the background's own, else morphine by mouth.
    route
        By which way.
    part
        The part of the day, from 1/20 to 1/6; by default 1/10.
    market
        Where it is sold, to round down to: US, UK, EU or AU.
    input
        JSON lines, one question a line (or - for standard input).
    json
        As JSON.
    """
    from trabecula.cli.medicines.lines import answer_each  # noqa: PLC0415
    from trabecula.cli.medicines.rescue import RescueQuestion, answer  # noqa: PLC0415
    from trabecula.report.medicine_text import rescue_text  # noqa: PLC0415

    options = {
        "dose": dose, "with_": with_, "route": route, "part": part, "market": market,
        **person.members(),
    }  # fmt: skip
    return answer_each(RescueQuestion, options, answer, rescue_text, input=input, json=json)


def taper(
    dose: str | None = None,
    /,
    *,
    used_for: str | None = None,
    start: Annotated[date | None, Parameter(name="--from")] = None,
    market: str | None = None,
    input: Source | None = None,  # noqa: A002
    json: Flag = False,
) -> int:
    """Bring a dose down to nothing, step by step with dates, and signs of withdrawal to watch for.

    Example: trabecula medicines taper "morphine 100 mg/day" --used-for "15 months"

    Parameters
    ----------
    dose
        The medicine with the dose of a day.
    used_for
        For how long it was taken, such as '15 months': the pace depends on it.
    start
        The day of the first lower dose; by default today.
    market
        Where an opioid is sold, so that each step can be taken: US, UK, EU or AU.
    input
        JSON lines, one question a line (or - for standard input).
    json
        As JSON.
    """
    from trabecula.cli.medicines.lines import answer_each  # noqa: PLC0415
    from trabecula.cli.medicines.taper import TaperQuestion, answer  # noqa: PLC0415
    from trabecula.report.medicine_text import taper_text  # noqa: PLC0415

    day = None if start is None else start.isoformat()
    options = {"dose": dose, "used_for": used_for, "from_": day, "market": market}
    return answer_each(TaperQuestion, options, answer, taper_text, input=input, json=json)
