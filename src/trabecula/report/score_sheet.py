"""The sheet of one instrument: what it measures, its items, its scores, and on what they rest."""

from collections.abc import Iterator
from typing import Any

import msgspec

from trabecula.language.carrier import Observed
from trabecula.language.code import LOINC
from trabecula.language.fact import Fact
from trabecula.language.instrument import Bands, Instrument, MeaningfulChange, Score
from trabecula.language.item import Rated
from trabecula.language.site import Wording, said_wording
from trabecula.language.source import Citation
from trabecula.language.words import in_words
from trabecula.report.printable import printable
from trabecula.report.score_json import source_json
from trabecula.report.score_wording import (
    answered_by,
    licence_mark,
    said_band,
    said_citation,
    said_range,
    taken,
)
from trabecula.report.wording import DRAFT_NOTICE


def sheet(instrument: Instrument, wording: Wording | None = None) -> str:
    """The sheet in Markdown, with the official wording of the items where there is one."""
    parts = [
        f"# {instrument.title}",
        _standing(instrument),
        *_head(instrument),
        "## Items",
        f"Shown: {said_wording(wording)}.",
        "\n".join(_item(item, wording) for item in instrument.items),
        *(part for score in instrument.scores for part in _score(score)),
        *(f"**Note:** {note}" for note in instrument.notes),
        "**Sources**\n\n" + "\n".join(_sources(instrument)),
    ]
    return "\n\n".join(parts)


def sheet_json(instrument: Instrument) -> bytes:
    """The sheet as one JSON object."""
    return msgspec.json.encode(
        {
            "name": instrument.name,
            "title": instrument.title,
            "measures": instrument.measures,
            "area": instrument.area,
            "about": instrument.about,
            "assessors": list(instrument.assessors),
            "self_report": instrument.self_report,
            "together": instrument.together,
            "version": instrument.version,
            "recall": instrument.recall,
            "interval": instrument.interval,
            "unsafe_if": None if instrument.unsafe_if is None else in_words(instrument.unsafe_if),
            "licence": instrument.licence,
            "draft": True,
            "items": [_item_json(item) for item in instrument.items],
            "scores": [_score_json(score) for score in instrument.scores],
            "notes": instrument.notes,
            "codes": [{"system": one.system, "code": one.code} for one in instrument.codes],
            "source": source_json(instrument.source),
            "checked": instrument.checked.value,
        }
    )


def _standing(instrument: Instrument) -> str:
    checked = instrument.checked.value
    return f"`{instrument.name}`: *{DRAFT_NOTICE}; {checked}; about the {instrument.about}*"


def _head(instrument: Instrument) -> Iterator[str]:
    yield instrument.measures
    inside = "; answered from the inside" if instrument.self_report else ""
    yield f"**For:** {instrument.area}; answered by the {answered_by(instrument)}{inside}"
    yield f"**Version:** {instrument.version}; **asks about:** {instrument.recall}"
    yield f"**How often:** {instrument.interval}"
    if not instrument.together:
        yield "**Each item** comes from what is known of the person on the day."
    if instrument.unsafe_if is not None:
        yield f"**Not to be tried when:** {in_words(instrument.unsafe_if)}"
    yield f"**Licence:** {licence_mark(instrument)}. {instrument.licence.terms}"
    if codes := [one.code for one in instrument.codes if one.system == LOINC]:
        yield f"**LOINC:** {', '.join(codes)}"


def _item(item: Fact, wording: Wording | None) -> str:
    words = item.name if wording is None else wording.of(item)
    meaning = f" *{item.meaning}*" if item.meaning else ""
    codes = f" (LOINC {', '.join(_loinc(item))})" if _loinc(item) else ""
    return f"- `{item.key}` {printable(words)}: {taken(item)}{codes}{meaning}"


def _loinc(item: Fact) -> list[str]:
    carried = [each for each in item.carried_by if isinstance(each, Observed)]
    return [code.code for each in carried for code in each.codes if code.system == LOINC]


def _score(score: Score) -> Iterator[str]:
    gives = score.gives
    yield f"## {gives.name} (`{gives.key}`)"
    ends = said_range(gives)
    scale = [
        ends and f"range {ends}",
        gives.unit or "",
        score.higher and f"higher is {score.higher}",
    ]
    said = "; ".join(filter(None, scale))
    yield f"{score.words} ({said_citation(score.source, score.checked)})" + (
        f"\n\n**Scale:** {said}" if said else ""
    )
    if gives.meaning:
        yield f"**Means:** {gives.meaning}"
    if gives.allowed:
        yield f"**Outcomes:** {taken(gives)}"
    yield f"**Missing items:** {score.missing}"
    for scheme in score.bands:
        yield _bands(scheme)
    if score.change is not None:
        yield _change(score.change)


def _bands(scheme: Bands) -> str:
    head = f"**{scheme.scheme}** ({said_citation(scheme.source, scheme.checked)})\n"
    bands = (
        f"- {band.name}: {said_band(scheme, band)}{f'. {band.meaning}' if band.meaning else ''}"
        for band in scheme.bands
    )
    return "\n".join((head, *bands))


def _change(change: MeaningfulChange) -> str:
    ways = [
        "" if change.better is None else f"better from {change.better:g}",
        "" if change.percent is None else f"or from {change.percent:g} %",
        "" if change.worse is None else f"worse from {change.worse:g}",
    ]
    basis = said_citation(change.source, change.checked)
    return f"**Meaningful change:** {', '.join(filter(None, ways))} ({basis})"


def _sources(instrument: Instrument) -> Iterator[str]:
    citations = [instrument.source, *(one for score in instrument.scores for one in _cited(score))]
    for source in dict.fromkeys(citation.source for citation in citations):
        seen = f" Seen: {source.seen}." if source.seen else ""
        yield (
            f"- {source.key}: {source.citation} ({source.reference}) [{source.checked.value}]{seen}"
        )


def _cited(score: Score) -> Iterator[Citation]:
    yield score.source
    yield from (scheme.source for scheme in score.bands)
    if score.change is not None:
        yield score.change.source


def _item_json(item: Fact) -> dict[str, Any]:
    return {
        "key": item.key,
        "name": item.name,
        "kind": type(item).__name__,
        "takes": taken(item),
        "unit": item.unit,
        "allowed": list(item.allowed),
        "reverse": isinstance(item, Rated) and item.reverse,
        "meaning": item.meaning,
        "loinc": _loinc(item),
    }


def _score_json(score: Score) -> dict[str, Any]:
    return {
        "key": score.gives.key,
        "name": score.gives.name,
        "meaning": score.gives.meaning,
        "unit": score.gives.unit,
        "range": said_range(score.gives) or None,
        "of": [item.key for item in score.of],
        "words": score.words,
        "missing_rule": score.missing,
        "higher": score.higher,
        "decimals": score.decimals,
        "bands": [_bands_json(scheme) for scheme in score.bands],
        "change": None if score.change is None else _change_json(score.change),
        "source": source_json(score.source),
        "checked": score.checked.value,
    }


def _bands_json(scheme: Bands) -> dict[str, Any]:
    return {
        "scheme": scheme.scheme,
        "bands": [
            {"name": b.name, "starts": b.starts, "above": b.above, "meaning": b.meaning}
            for b in scheme.bands
        ],
        "source": source_json(scheme.source),
        "checked": scheme.checked.value,
    }


def _change_json(change: MeaningfulChange) -> dict[str, Any]:
    return {
        "better": change.better,
        "worse": change.worse,
        "percent": change.percent,
        "source": source_json(change.source),
        "checked": change.checked.value,
    }
