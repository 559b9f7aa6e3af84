"""What one lesion allows: its load, its weight bearing, its level of risk, what holds it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from typing import Any

from trabecula.language.answer import Answer
from trabecula.language.exercise import Bearing, Bone, ExerciseLibrary, Order
from trabecula.language.loading import Load, WeightBearing
from trabecula.language.situation import Standing
from trabecula.language.table import Entry
from trabecula.pathway.facts import Subject
from trabecula.pathway.programme.settling import Ask, Settling, once
from trabecula.pathway.recommendations import Recommendation, Recommendations, Status


class Level(StrEnum):
    """How much risk a lesion carries under load. What is not known is never low."""

    HIGH = "high"
    MODERATE = "moderate, or not known"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class LesionLimits:
    """What a lesion allows. ``site`` is None where it is not known.

    ``held_by`` are the statements that hold its regions, ``open_by`` those of which it is not known
    whether they would, with what they ask. ``avoided`` are movements that are avoided whatever the
    activity. ``aids`` serve its weight bearing; those that an arm may not bear are left out.
    """

    lesion: Subject
    site: str | None
    bone: Bone
    row: Entry[Any, Load[Any, Any]]
    avoided: frozenset[StrEnum]
    level: Level
    held_by: tuple[Recommendation, ...]
    open_by: tuple[Recommendation, ...]
    asks: tuple[Ask, ...]
    weight: Standing[WeightBearing]
    weight_asks: tuple[Ask, ...]
    order: Order
    aids: tuple[StrEnum, ...]

    @property
    def load(self) -> Load[Any, Any]:
        """What the table of loads allows at its site."""
        return self.row.holds

    def bars(self, bearing: Bearing) -> bool:
        """Whether this weight is not to be borne, since it goes through this bone."""
        return bearing in self.bone.bears and bearing in self.order.barred

    def asks_whether(self, bearing: Bearing) -> bool:
        """Whether somebody has to say if this weight may be borne, or something is not known."""
        return bearing in self.bone.bears and (
            bearing in self.order.asked or bool(self.weight_asks)
        )


def limits_of_lesions(
    recommendations: Recommendations, library: ExerciseLibrary, settling: Settling
) -> tuple[LesionLimits, ...]:
    """What each lesion allows, in the order of the record."""
    lesions = recommendations.facts.lesions
    rows = [library.loads.at(_site(lesion, recommendations)) for lesion in lesions]
    arms = _arms_are_barred(lesions, rows, library, settling)
    return tuple(
        _limits(lesion, recommendations, library, settling, arms=arms) for lesion in lesions
    )


def _site(lesion: Subject, recommendations: Recommendations) -> str | None:
    finding = lesion.findings.get(recommendations.edition.edition.site_key)
    return None if finding is None or finding.value is None else str(finding.value)


def _arms_are_barred(
    lesions: Sequence[Subject],
    rows: Sequence[Entry[Any, Load[Any, Any]]],
    library: ExerciseLibrary,
    settling: Settling,
) -> bool:
    if any(library.aids.movement in avoided(row.holds) for row in rows):
        return True
    standing = (library.weight_bearing.at(settling.values(lesion)) for lesion in lesions)
    orders = (library.orders[one.row.holds.status] for one in standing)
    bones = (library.bones.get(key) for row in rows for key in row.keys[:1])
    return any(
        bone is not None and Bearing.ARMS in bone.bears & order.barred
        for bone, order in zip(bones, orders, strict=True)
    )


def avoided(load: Load[Any, Any]) -> frozenset[StrEnum]:
    """The movements that the cautions of a load avoid."""
    return frozenset(chain.from_iterable(row.holds.avoid for row in load.cautions))


def _limits(
    lesion: Subject,
    recommendations: Recommendations,
    library: ExerciseLibrary,
    settling: Settling,
    *,
    arms: bool,
) -> LesionLimits:
    site, rules = _site(lesion, recommendations), library.rules
    row = library.loads.at(site)
    own = {item.statement: item for item in recommendations.items if item.about is lesion}
    holding = [own[statement] for statement in rules.holds_a_region if statement in own]
    settled = [(item, settling.of_item(item)) for item in holding]
    held = tuple(item for item, one in settled if one.answer is Answer.APPLIES)
    still_open = [(item, one) for item, one in settled if one.answer is Answer.NOT_KNOWN]
    asks = once(ask for _, one in still_open for ask in one.asks)
    weight = library.weight_bearing.at(settling.values(lesion))
    return LesionLimits(
        lesion,
        site,
        library.bones[site],
        row,
        _avoided(site, row.holds, library),
        _level(held, own.get(rules.low_risk)),
        held,
        tuple(item for item, _ in still_open),
        asks,
        weight,
        settling.asks_of((one.when for one in weight.not_known), lesion),
        library.orders[weight.row.holds.status],
        tuple(_aids(weight.row.holds, library, arms=arms)),
    )


def _avoided(
    site: str | None, load: Load[Any, Any], library: ExerciseLibrary
) -> frozenset[StrEnum]:
    """Where the site is not known, all that any site avoids."""
    rows = library.loads.rows if site is None else ()
    return frozenset(chain(avoided(load), *(avoided(row.holds) for row in rows)))


def _level(held: Sequence[Recommendation], low: Recommendation | None) -> Level:
    if held:
        return Level.HIGH
    return Level.LOW if low is not None and low.status is Status.SHOWN else Level.MODERATE


def _aids(weight: WeightBearing, library: ExerciseLibrary, *, arms: bool) -> Iterator[StrEnum]:
    left = [aid for aid in weight.aids if not (arms and aid in library.aids.leant_on)]
    yield from left
    if arms and len(left) < len(weight.aids):
        yield from (aid for aid in library.aids.instead if aid not in left)
