"""The scores of one administration as JSON, in the shapes that the published schemas describe."""

from collections.abc import Mapping
from functools import lru_cache

import msgspec

from trabecula.language.instrument import Bands, Instrument, Score
from trabecula.language.item import NotAnswered
from trabecula.language.source import Citation
from trabecula.pathway.changes import Change
from trabecula.pathway.scores import Result, Scored
from trabecula.report.as_json import plain
from trabecula.report.score_shapes import (
    BandJson,
    BriefScoreJson,
    BriefValueJson,
    ChangeJson,
    LicenceJson,
    MissingJson,
    ScoreJson,
    ValueJson,
)
from trabecula.report.score_wording import said_moment, said_outcome
from trabecula.report.shape_words import SourceJson


def score_json(
    result: Result,
    changes: Mapping[str, Change],
    edition: str,
    line: int | None = None,
    person: str | None = None,
) -> bytes:
    """One administration with all on which it rests, as one JSON object."""
    return msgspec.json.encode(whole_score(result, changes, edition, line, person))


def whole_score(
    result: Result,
    changes: Mapping[str, Change],
    edition: str,
    line: int | None = None,
    person: str | None = None,
) -> ScoreJson:
    """One administration with all on which it rests, in its shape."""
    instrument = result.instrument
    return ScoreJson(
        line,
        person,
        said_moment(result.when) if result.when else None,
        result.assessor,
        list(instrument.assessors),
        instrument.name,
        instrument.title,
        instrument.version,
        edition,
        instrument.recall,
        _licence(instrument),
        True,
        result.complete,
        [_value(scored, changes.get(scored.score.gives.key)) for scored in result.scores],
        {
            key: plain(answer)
            for key, answer in result.answers.items()
            if not isinstance(answer, NotAnswered)
        },
        [MissingJson(item.key, item.name, state) for item, state in result.missing],
        source_json(instrument.source),
        instrument.checked.value,
    )


def brief_score_json(result: Result, line: int | None = None, person: str | None = None) -> bytes:
    """One administration briefly, as one JSON object."""
    return msgspec.json.encode(
        BriefScoreJson(
            line,
            person,
            said_moment(result.when) if result.when else None,
            result.assessor,
            result.instrument.name,
            result.complete,
            True,
            [_brief(scored) for scored in result.scores],
            {item.key: state for item, state in result.missing},
        )
    )


@lru_cache(maxsize=1024)
def source_json(citation: Citation) -> SourceJson:
    """A source and the place in it."""
    source = citation.source
    return SourceJson(source.key, source.citation, citation.place, source.checked.value)


@lru_cache(maxsize=1024)
def _licence(instrument: Instrument) -> LicenceJson:
    licence = instrument.licence
    return LicenceJson(licence.terms, licence.wording, licence.off)


def _brief(scored: Scored) -> BriefValueJson:
    band = scored.band()
    return BriefValueJson(
        scored.score.gives.key,
        plain(scored.value),
        None if band is None else band.name,
        scored.lowest,
        scored.highest,
        [plain(one) for one in scored.possible],
    )


def _value(scored: Scored, change: Change | None) -> ValueJson:
    score = scored.score
    return ValueJson(
        score.gives.key,
        score.gives.name,
        plain(scored.value),
        score.gives.unit,
        said_outcome(scored),
        not scored.missing,
        [item.key for item in scored.missing],
        score.missing,
        scored.indeterminate,
        scored.lowest,
        scored.highest,
        [plain(one) for one in scored.possible],
        [_band(scored, scheme) for scheme in score.bands],
        score.gives.meaning,
        None if change is None else _change(change, score),
        source_json(score.source),
        score.checked.value,
    )


def _band(scored: Scored, scheme: Bands) -> BandJson:
    bands = scored.bands(scheme)
    only = bands[0] if len(bands) == 1 else None
    return BandJson(
        scheme.scheme,
        None if only is None else only.name,
        [band.name for band in bands],
        "" if only is None else only.meaning,
        source_json(scheme.source),
        scheme.checked.value,
    )


def _change(change: Change, score: Score) -> ChangeJson:
    rule, when = score.change, change.earlier.when
    return ChangeJson(
        said_moment(when) if when else "",
        change.difference,
        change.percent,
        change.means,
        None if rule is None else source_json(rule.source),
        None if rule is None else rule.checked.value,
    )
