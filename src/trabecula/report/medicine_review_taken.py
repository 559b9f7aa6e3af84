"""What is taken, what of it was not understood, and what the opioids come to."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from trabecula.calculation.opioid_exposure import ItemExposure, TotalExposure
from trabecula.language.opioid import OpioidDose
from trabecula.language.opioid_table import ExposureTable
from trabecula.pathway.medicines.review import MedicineReview
from trabecula.pathway.taken.doses_told import Amounts
from trabecula.pathway.taken.ingredients import Ingredient
from trabecula.pathway.taken.opioids import OpioidTaken, PersonExposure
from trabecula.pathway.taken.taken import TakenMedicine
from trabecula.report import medicine_review_wording as words
from trabecula.report.medicine_review_said import Citing, daily
from trabecula.report.medicine_review_shapes import (
    IngredientJson,
    NotUnderstoodJson,
    OpioidItemJson,
    PersonExposureJson,
    TakenJson,
)
from trabecula.report.medicine_shapes import TableJson
from trabecula.report.medicine_words import UNITS, number


def taken_said(review: MedicineReview) -> list[TakenJson]:
    """Everything that is taken."""
    running = set(review.facts.taken)
    given = {origin for entry in review.facts.given for origin in (entry.origin,)}
    return [_taken(one, one not in running and set(one.origins) <= given) for one in review.taken]


def not_understood(review: MedicineReview) -> list[NotUnderstoodJson]:
    """What of it was not understood, or is told in two ways."""
    return [
        NotUnderstoodJson(one.label, one.dosage, list(one.unclear), list(one.origins))
        for one in review.unclear
    ]


def _taken(medicine: TakenMedicine, single: bool) -> TakenJson:
    found = zip(medicine.ingredients, medicine.amounts, strict=True)
    alone = len(medicine.ingredients) == 1
    return TakenJson(
        medicine.label,
        medicine.dosage,
        [_ingredient(one, amounts, medicine.label if alone else "") for one, amounts in found],
        None if medicine.route is None else str(medicine.route),
        str(medicine.release),
        medicine.begun,
        single,
        list(medicine.unclear),
        list(medicine.origins),
    )


def _ingredient(ingredient: Ingredient, amounts: Amounts, label: str) -> IngredientJson:
    medicine = ingredient.medicine
    return IngredientJson(
        label=label or ingredient.agent.label,
        formulary=None if medicine is None else medicine.name,
        called=None if medicine is None else medicine.label,
        class_=None if medicine is None else str(medicine.kind),
        regular=daily(amounts.regular),
        as_needed=daily(amounts.as_needed),
    )


def exposures(review: MedicineReview, table: str, citing: Citing) -> list[PersonExposureJson]:
    """The exposure by the table that is wanted; without one, by the first."""
    chosen = [one for one in review.exposures if table in ("", one.table.key)]
    return [_exposure(one, review.opioids, citing) for one in chosen[:1]]


def _exposure(
    found: PersonExposure, opioids: Sequence[OpioidTaken], citing: Citing
) -> PersonExposureJson:
    table = found.table
    whole, at_most = _ends(found.lowest, found.highest), found.at_most.total
    known = not found.not_known
    return PersonExposureJson(
        TableJson(table.key.replace("_", "-"), table.name, table.edition, table.scope),
        str(table.measure),
        list(_items(found, opioids, citing)),
        whole if known else None,
        number(at_most.mme) if known and at_most is not None else None,
        (number(found.lowest.defined.mme), number(found.highest.defined.mme)),
        number(found.at_most.defined.mme),
        list(dict.fromkeys(_undefined(found, opioids))),
        [
            *(_not_counted(one, table) for one in found.not_known),
            *(f"{one.label}: not recognised, it may be an opioid" for one in found.not_recognised),
        ],
        [words.NO_CONVERSION, *(f"{scope.rstrip('.')}." for scope in (table.scope,) if scope)],
    )


def _not_counted(one: OpioidTaken, table: ExposureTable) -> str:
    without = "" if one.has_factor(table) else "; and this table has no factor for it"
    return f"{one.medicine.label}: {one.not_known}{without}"


def _ends(lowest: TotalExposure, highest: TotalExposure) -> tuple[float, float] | None:
    low, high = lowest.total, highest.total
    return None if low is None or high is None else (number(low.mme), number(high.mme))


def _undefined(found: PersonExposure, opioids: Sequence[OpioidTaken]) -> Iterator[str]:
    for one, _, item in _each(found, opioids):
        if item.exposure is None:
            yield f"{one.medicine.label}: {item.because}"


def _each(
    found: PersonExposure, opioids: Sequence[OpioidTaken]
) -> Iterator[tuple[OpioidTaken, OpioidDose | None, ItemExposure]]:
    """Each opioid with its item at most, those that are regular first; and its lowest dose."""
    regular = [(one, one.regular[0]) for one in opioids if one.regular is not None]
    needed = [(one, None) for one in opioids if one.as_needed is not None]
    for (one, low), item in zip([*regular, *needed], found.at_most.items, strict=True):
        yield one, low, item


def _items(
    found: PersonExposure, opioids: Sequence[OpioidTaken], citing: Citing
) -> Iterator[OpioidItemJson]:
    lowest = iter(found.lowest.items)
    for one, low, item in _each(found, opioids):
        least = None if low is None else next(lowest)
        yield _item(one, least, item, citing)


def _item(
    one: OpioidTaken, least: ItemExposure | None, item: ItemExposure, citing: Citing
) -> OpioidItemJson:
    row = item.row
    unit = item.dose.unit if row is None else row.unit
    low = Fraction(0) if least is None else least.dose.in_unit(unit)
    exposure = item.exposure
    lowest = None if least is None or least.exposure is None else least.exposure.mme
    if least is None and exposure is not None:
        lowest = Fraction(0)
    return OpioidItemJson(
        one.medicine.label,
        str(one.opioid),
        "as needed" if least is None else "regular",
        number(low),
        number(item.dose.in_unit(unit)),
        UNITS[unit],
        None if item.factor is None else number(item.factor),
        None if lowest is None else number(lowest),
        None if exposure is None else number(exposure.mme),
        item.because,
        [] if row is None else citing.sources(row.sources, row.checked),
    )
