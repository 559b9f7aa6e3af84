"""What one lesion allows, as it is shown."""

from collections.abc import Iterable
from typing import Any

from trabecula.language.loading import Load
from trabecula.language.statement import Statement
from trabecula.pathway.facts import Facts
from trabecula.pathway.programme import Ask, LesionLimits, Programme
from trabecula.report.exercise_shapes import (
    ActivityJson,
    AskAboutJson,
    LesionLimitsJson,
    NamedJson,
    WeightJson,
)
from trabecula.report.medicine_review_said import Citing
from trabecula.report.shapes import AboutJson


def limits_said(one: LesionLimits, programme: Programme, citing: Citing) -> LesionLimitsJson:
    """One lesion: its load, its cautions, its weight bearing, and what is not known of it."""
    facts, load = programme.facts, one.load
    cautions = [row.holds for row in load.cautions]
    return LesionLimitsJson(
        AboutJson(facts.kind_of(one.lesion), one.lesion.id, one.lesion.label),
        one.site,
        one.level,
        named(item.statement for item in one.held_by),
        named(item.statement for item in one.open_by),
        asked(one.asks, facts),
        one.row.name,
        [] if one.held_by else _activities(load),
        sorted(map(str, one.avoided)),
        [] if one.held_by else [word for caution in cautions for word in caution.teach],
        [] if one.held_by else list(load.notes),
        _weight(one, facts, citing),
        citing.sources(one.row.sources, one.row.checked),
    )


def _activities(load: Load[Any, Any]) -> list[ActivityJson]:
    return [ActivityJson(str(activity), str(allowed)) for activity, allowed in load.allows.items()]


def _weight(one: LesionLimits, facts: Facts, citing: Citing) -> WeightJson:
    row = one.weight.row
    return WeightJson(
        str(row.holds.status),
        row.name,
        list(map(str, one.aids)),
        row.holds.says,
        asked(one.weight_asks, facts),
        citing.sources(row.sources, row.checked),
    )


def asked(asks: Iterable[Ask], facts: Facts) -> list[AskAboutJson]:
    """Facts to ask for; the lesion is named, the person is not."""
    return [
        AskAboutJson(
            one.fact.key, one.fact.asks, "" if one.about is facts.person else one.about.label
        )
        for one in asks
    ]


def named(statements: Iterable[Statement]) -> list[NamedJson]:
    """Statements by code and title."""
    return [NamedJson(one.code, one.title) for one in statements]
