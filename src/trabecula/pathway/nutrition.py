"""How much energy and protein a day for one person, and how food is adapted to them."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from trabecula.calculation.amount_by_weight import by_weight
from trabecula.language.answer import Answer
from trabecula.language.condition import Subject as Fact
from trabecula.language.support import Hindrance, NutritionAims, Offer, PerKilogram
from trabecula.pathway.facts import Finding
from trabecula.pathway.recommendations import Recommendation, Recommendations, Status
from trabecula.pathway.support import Found, answered, found_among, known_of, support_of
from trabecula.pathway.taken.known import Known


@dataclass(frozen=True, slots=True)
class Held:
    """Why an amount is not reckoned, and what would tell. ``row`` is None for the weight."""

    why: str
    asks: tuple[Fact, ...] = ()
    row: Hindrance | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """A daily amount, from and to; None where something holds it."""

    of: PerKilogram
    a_day: tuple[Fraction, Fraction] | None
    held: tuple[Held, ...] = ()


@dataclass(frozen=True, slots=True)
class Nutrition:
    """What is aimed for, by which weight, and how food is adapted.

    There are targets only where ``called_for``, the statement that calls for them, is shown.
    ``comfort`` is set where comfort leads the eating instead.
    """

    aims: NutritionAims
    called_for: Recommendation
    comfort: Recommendation | None
    weight: Finding | None
    targets: tuple[Target, ...]
    food: Found[Offer]

    @property
    def says(self) -> tuple[str, ...]:
        """What is said beside the targets: of an amount only where it is reckoned."""
        along = (row for target in self.targets if target.a_day for row in target.of.along)
        return tuple(row.holds for row in (*along, *(self.aims.says if self.targets else ())))

    @property
    def asks(self) -> tuple[Fact, ...]:
        """The facts that are not known, and that the targets wait for."""
        if self.called_for.answer is Answer.NOT_KNOWN:
            return self.called_for.missing()
        held = (one for target in self.targets for one in target.held)
        return tuple(dict.fromkeys(fact for one in held for fact in one.asks))


def nutrition_targets(recommendations: Recommendations) -> Nutrition:
    """The targets by weight, and what stands in their way.

    Nothing is reckoned without a current weight, nor where a hindrance applies or is not excluded.
    """
    aims = support_of(recommendations).nutrition
    weight = recommendations.facts.person.findings.get(aims.weight.key)
    (called_for,) = answered(recommendations, (aims.statement,))
    (comfort,) = answered(recommendations, (aims.comfort,))
    shown = called_for.status is Status.SHOWN
    known = known_of(recommendations)
    return Nutrition(
        aims,
        called_for,
        comfort if comfort.status is Status.SHOWN else None,
        weight,
        tuple(_target(of, aims, weight, known) for of in aims.amounts) if shown else (),
        found_among(recommendations, aims.food),
    )


def _target(of: PerKilogram, aims: NutritionAims, weight: Finding | None, known: Known) -> Target:
    held = (*_without_weight(aims, weight), *_hindered(of, aims, known))
    kilograms = known.number(aims.weight)
    if held or kilograms is None:
        return Target(of, None, held)
    return Target(of, by_weight(kilograms, of.lowest, of.highest))


def _without_weight(aims: NutritionAims, weight: Finding | None) -> Iterator[Held]:
    if weight is None:
        yield Held(f"the {aims.weight.name} is not known", (aims.weight,))
    elif weight.value is None:
        on = "" if weight.day is None else f" of {weight.day}"
        yield Held(f"the {aims.weight.name}{on} cannot be used: {weight.state}", (aims.weight,))


def _hindered(of: PerKilogram, aims: NutritionAims, known: Known) -> Iterator[Held]:
    for row in aims.hindrances:
        answer = known.answer(row.when)
        if of not in row.of or answer is Answer.DOES_NOT_APPLY:
            continue
        if answer is Answer.APPLIES:
            yield Held(row.holds, row=row)
        elif row.unless_excluded:
            yield Held(f"not excluded: {row.holds}", known.open(row.when), row)
