"""Quantities of walking: metres, and steps a day."""

from typing import final

from trabecula.language.quantity import Quantity


@final
class Metres(Quantity):
    """A distance walked."""

    ucum, symbol = "m", "m"


@final
class StepsPerDay(Quantity):
    """Steps that a device counted, as a mean of whole days."""

    ucum, symbol = "/d", "steps a day"
