"""The scores of one administration for people: what they are, what is open, on what they rest."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from trabecula.language.instrument import Score
from trabecula.pathway.changes import Change
from trabecula.pathway.scores import Result, Scored
from trabecula.report.printable import printable
from trabecula.report.score_wording import (
    answered_by,
    licence_mark,
    rounded,
    said_answers,
    said_choice,
    said_citation,
    said_meaning,
    said_moment,
    said_outcome,
    said_range,
)
from trabecula.report.wording import DRAFT_NOTICE


def score_text(
    result: Result, changes: Mapping[str, Change], edition: str, person: str | None = None
) -> str:
    """One administration: each score with its bands, then what is missing, then the basis."""
    lines = [
        f"{result.instrument.title} ({result.instrument.name})",
        _whose(result, person),
        "",
        *(line for one in result.scores for line in _scored(one, changes)),
        *_missing(result),
        *_answers(result),
        "",
        *_basis(result, edition),
    ]
    return "\n".join(map(printable, lines))


def brief_score_text(result: Result, person: str | None = None) -> str:
    """One administration on one line."""
    who = [person or "", said_moment(result.when) if result.when else ""]
    scores = "; ".join(f"{one.score.gives.key} {_brief(one)}" for one in result.scores)
    missing = ", ".join(f"{item.key} {state.words}" for item, state in result.missing)
    said = " ".join([*filter(None, who), f"{result.instrument.name}: {scores}"])
    return printable(said + (f" [{missing}]" if missing else ""))


def _brief(scored: Scored) -> str:
    band = scored.band()
    return said_outcome(scored) + ("" if band is None else f" ({band.name})")


def _whose(result: Result, person: str | None) -> str:
    by = result.assessor
    meant = answered_by(result.instrument)
    if by is None:
        who = f"Who answered is not said; it is for the {meant}"
    elif by in result.instrument.assessors:
        who = f"Answered by the {by}"
    else:
        who = f"Answered by the {by}, and meant for the {meant}"
    return ". ".join(
        [*filter(None, (person, said_moment(result.when) if result.when else "")), who]
    )


def _scored(scored: Scored, changes: Mapping[str, Change]) -> Iterator[str]:
    score = scored.score
    ends = said_range(score.gives)
    higher = f"; higher is {score.higher}" if score.higher else ""
    scale = f" (range {ends}{higher})" if ends else ""
    yield f"{score.gives.name}: {said_outcome(scored)}{scale}"
    yield from _bands(scored)
    if meaning := said_meaning(scored):
        yield f"  {meaning}"
    if scored.missing:
        yield f"  Not complete: {_items(scored)}. Rule: {score.missing}."
    if (change := changes.get(score.gives.key)) is not None:
        yield f"  {_change(change, score)}"
    yield f"  {score.words} ({said_citation(score.source, score.checked)})"


def _bands(scored: Scored) -> Iterator[str]:
    for scheme in scored.score.bands:
        bands = scored.bands(scheme)
        if bands:
            basis = f"{scheme.scheme}; {said_citation(scheme.source, scheme.checked)}"
            meaning = f" {bands[0].meaning}" if len(bands) == 1 and bands[0].meaning else ""
            yield f"  {said_choice(band.name for band in bands)} ({basis}){meaning}"


def _items(scored: Scored) -> str:
    return ", ".join(item.name for item in scored.missing)


def _change(change: Change, score: Score) -> str:
    when, rule = change.earlier.when, score.change
    sign = "+" if change.difference > 0 else ""
    since = said_moment(when) if when else "before"
    said = f"{sign}{rounded(change.difference, score.decimals)} since {since}"
    if rule is None:
        return f"{said}; what change means something is not known"
    return f"{said}: {change.means} ({said_citation(rule.source, rule.checked)})"


def _missing(result: Result) -> Sequence[str]:
    missing = [f"  {item.name} ({item.key}): {state.words}" for item, state in result.missing]
    return ["Without an answer", *missing] if missing else ["Every item is answered."]


def _answers(result: Result) -> Sequence[str]:
    said = said_answers(result)
    return [f"Answers: {said}"] if said else []


def _basis(result: Result, edition: str) -> Iterable[str]:
    instrument = result.instrument
    yield f"Version {instrument.version}; asks about: {instrument.recall}; edition {edition}"
    yield f"Licence: {licence_mark(instrument, declared=True)}. {instrument.licence.terms}"
    basis = said_citation(instrument.source, instrument.checked)
    yield f"Source: {instrument.source.source.citation} ({basis})"
    yield f"{DRAFT_NOTICE}."
