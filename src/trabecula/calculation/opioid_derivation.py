"""How a conversion came about, step by step: what counts, between which numbers, on what basis."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from trabecula.calculation.opioid_conversion import Conversion
from trabecula.calculation.rescue_dose import RescueDose
from trabecula.language.opioid import RateUnit
from trabecula.language.source import Checked, Citation


@dataclass(frozen=True)
class Step:
    """A step of a conversion: the number that counts, and the lowest and highest it could be."""

    says: str
    counts: Fraction
    lowest: Fraction
    highest: Fraction
    unit: RateUnit
    sources: tuple[Citation, ...]
    checked: Checked


def derivation(conversion: Conversion) -> tuple[Step, ...]:
    """The steps from what is taken to what can be given, and the rescue dose that follows.

    Source: that of each step.
    """
    return tuple(_steps(conversion))


def _steps(found: Conversion) -> Iterator[Step]:
    morphine, new, less = found.oral_morphine, found.before_reduction, found.reduction
    mg = RateUnit.MILLIGRAMS_PER_DAY
    low, high = morphine.lowest.mg_per_day, morphine.highest.mg_per_day
    yield Step(
        f"{found.dose.opioid} {found.dose.route} in oral morphine, by its lower potency",
        low, low, high, mg, morphine.row.sources, morphine.row.checked,
    )  # fmt: skip
    named = found.named_ratio
    how = "by its higher potency" if named is None else "by the ratio that was named"
    start = new.lowest if named is None else named
    yield Step(
        f"{found.opioid} {found.route}, {how}, before the reduction",
        start, new.lowest, new.highest, new.row.unit, new.row.sources, new.row.checked,
    )  # fmt: skip
    yield Step(
        f"reduced by {float(100 * less.chosen):g} % for incomplete cross-tolerance",
        found.new_dose, found.after_most_reduction, found.after_least_reduction,
        new.row.unit, less.sources, less.checked,
    )  # fmt: skip
    if found.regimen:
        daily = found.regimen.daily
        yield Step(
            f"rounded down: {found.regimen.each.form.name}, {found.regimen.times_a_day} a day",
            daily, daily, found.new_dose, new.row.unit, less.sources, Checked.FROM_KNOWLEDGE,
        )  # fmt: skip
    if isinstance(found.rescue, RescueDose):
        rescue = found.rescue
        yield Step(
            f"rescue dose, {rescue.part} of the new background",
            rescue.mg, rescue.lowest, rescue.highest, mg, rescue.sources, Checked.FROM_KNOWLEDGE,
        )  # fmt: skip
