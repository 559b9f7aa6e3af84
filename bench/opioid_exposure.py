"""Exposure to opioids: how many orders a second come to a day's exposure, with its basis.

Each figure stands beside its floor in the same run: as many orders, whose dose and factor are
ready as exact numbers, multiplied and added up. Contents are what many people share: a product with
a dosage in words. Usage: python bench/opioid_exposure.py [ORDERS]
"""

import sys
from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction
from functools import partial
from itertools import count, islice, product
from random import Random

from timing import as_in_a_worker, least, seconds
from trabecula import journey
from trabecula.pathway.dosage import products, read
from trabecula.pathway.facts.of_medicines import ingredients_of
from trabecula.pathway.moment import Moment
from trabecula.pathway.record import MedicineEntry
from trabecula.pathway.taken.opioids import exposure_of, not_recognised, opioids_of
from trabecula.pathway.taken.taken import taken_now

AS_OF = date(2026, 3, 1)
AT_MOST = 3
REPEATED = 200
Orders = Sequence[tuple[str, str]]
Person = Sequence[MedicineEntry]

FORMS = (
    "Morphine sulfate {} MG Extended Release Oral Tablet",
    "Oxycodone Hydrochloride {} MG Oral Tablet",
    "Hydromorphone Hydrochloride {} MG Oral Tablet",
    "Tramadol hydrochloride {} MG Oral Capsule",
    "Codeine phosphate {} mg tablets",
    "Tapentadol {} MG Extended Release Oral Tablet",
)
OFTEN = (
    "every 12 hours", "every 8 hours", "every 6 hours", "every 4 hours", "twice a day",
    "three times a day", "four times a day", "every 4 hours as needed", "once a day at night",
)  # fmt: skip


def contents(form: str, number: int) -> Orders:
    """So many medicines of one opioid with their dosages, each another strength, dose or time."""
    ways = islice(product(range(1, 1000), (1, 2, 3), OFTEN), number)
    return [
        (form.format(strength), f"{tablets} tablet{'s' * (tablets > 1)} {often}")
        for strength, tablets, often in ways
    ]


def people(orders: int, distinct: int, random: Random, *, renewed: bool = False) -> list[Person]:
    """People with one to three orders each, of different opioids; every order is an object of its
    own. Where they are ``renewed``, one of the same opioid is added to each.
    """
    told = {form: contents(form, distinct // len(FORMS)) for form in FORMS}
    found: list[Person] = []
    left = orders
    while left > 0:
        forms = random.sample(FORMS, min(left, random.randint(1, AT_MOST)))
        forms += forms if renewed else []
        names = (f"{len(found)}-{n}" for n in count())
        chosen = [order(next(names), *random.choice(told[form]), random) for form in forms]
        found.append(chosen)
        left -= len(chosen)
    return found


def order(name: str, text: str, dosage: str, random: Random) -> MedicineEntry:
    """An order of the last three months, as the record is read."""
    day = AS_OF - timedelta(days=random.randint(0, 90))
    return MedicineEntry(
        f"MedicationRequest/{name}", "", (), Moment(day, day), None, True, text,
        kind="request", product=products((text,)), dosages=read(dosage, (text,)),
    )  # fmt: skip


def exposures(of: Sequence[Person]) -> int:
    """Each person's exposure with its basis; how many are known."""
    formulary = journey.edition().edition.formulary
    assert formulary is not None
    ingredients, table = ingredients_of(formulary), formulary.opioids.exposure[0]
    known = 0
    for orders in of:
        taken = taken_now(orders, ingredients, AS_OF)
        found = exposure_of(opioids_of(taken), table, not_recognised(taken))
        known += found.bounds is not None
    return known


def floor(of: Sequence[Sequence[tuple[Fraction, Fraction]]]) -> Fraction:
    """Dose times factor of each order, added up for each person."""
    most = Fraction(0)
    for orders in of:
        total = Fraction(0)
        for dose, factor in orders:
            total += dose * factor
        most = max(most, total)
    return most


def show(name: str, orders: int, taken: float, beside: float) -> None:
    """One line: orders a second, and how many times the floor of an order they take."""
    print(f"{name:<72}{orders / taken:10,.0f} orders/s{taken / orders / beside:8.2f} x floor")


def measured(orders: int = 50_000) -> tuple[float, float]:
    """Repeated contents, once they were seen, and contents that nobody has had before.

    Of the first kind, once seen: how many times the floor an order takes, and orders a second.
    """
    random = Random(8)
    halves = [Fraction(number, 2) for number in range(1, 80)]
    ready = [
        [(random.choice(halves), Fraction(3, 2)) for _ in range(2)] for _ in range(orders // 2)
    ]
    as_in_a_worker()
    beside = least(lambda: floor(ready), 5) / orders
    seen: list[float] = []
    print(f"\nExposure to opioids, {orders:,} orders")
    show("floor: dose x factor, added up", orders, beside * orders, beside)
    for name, distinct, renewed in (
        (f"{REPEATED} contents", REPEATED, False),
        (f"{10 * REPEATED} contents", 10 * REPEATED, False),
        (f"{REPEATED} contents, each order renewed by another", REPEATED, True),
    ):
        runs = [people(orders, distinct, random, renewed=renewed) for _ in range(4)]
        as_in_a_worker()
        times = [seconds(partial(exposures, each)) for each in runs]
        seen.append(min(times[1:]) / orders)
        show(f"{name}, seen for the first time", orders, times[0], beside)
        show(f"{name}, new orders of them", orders, min(times[1:]), beside)
    return seen[0] / beside, 1 / seen[0]


if __name__ == "__main__":
    measured(*map(int, sys.argv[1:]))
