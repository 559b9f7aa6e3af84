"""The list of instruments, as text and as JSON."""

from collections.abc import Iterable, Sequence
from textwrap import wrap

import msgspec

from trabecula.language.instrument import AssessmentArea, Instrument
from trabecula.report.score_wording import answered_by, licence_mark
from trabecula.report.wording import counted, said_checked


def holding(instruments: Iterable[Instrument], words: Sequence[str]) -> list[Instrument]:
    """Those in which all of the words are, area by area."""
    areas = list(AssessmentArea)
    found = [one for one in instruments if _holds(one, words)]
    return sorted(found, key=lambda one: areas.index(one.area))


def listed(instruments: Iterable[Instrument]) -> str:
    """Each instrument under its area: what it gives, how long it is, who answers, what it is."""
    lines: list[str] = []
    area = ""
    for one in instruments:
        if one.area != area:
            area = one.area
            lines += ["", area.upper()]
        lines.append(f"{one.name:<20} {one.title}")
        lines += [f"{'':<20} {line}" for line in wrap(_about(one), 78)]
    return "\n".join(lines).lstrip()


def listed_json(instruments: Iterable[Instrument]) -> bytes:
    """The same, as a JSON list."""
    rows = [
        {
            "name": one.name,
            "title": one.title,
            "area": one.area,
            "measures": one.measures,
            "scores": [score.gives.key for score in one.scores],
            "items": len(one.items),
            "assessors": list(one.assessors),
            "licence": {"wording": one.licence.wording, "off": one.licence.off},
            "draft": True,
            "checked": one.checked.value,
        }
        for one in instruments
    ]
    return msgspec.json.encode(rows)


def _about(one: Instrument) -> str:
    scores = ", ".join(score.gives.key for score in one.scores) or "no score"
    return (
        f"{scores}; {counted(len(one.items), 'item')}; by the {answered_by(one)}; "
        f"{licence_mark(one)}; draft, {said_checked(one.checked)}"
    )


def _holds(one: Instrument, words: Sequence[str]) -> bool:
    names = [score.gives.name for score in one.scores] + [fact.key for fact in one.facts]
    text = " ".join((one.name, one.title, one.measures, one.area, *names)).casefold()
    return all(word.casefold() in text for word in words)
