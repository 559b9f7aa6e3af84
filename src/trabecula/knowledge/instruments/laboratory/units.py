"""Units in which laboratories of the United States report, and that of osmolality."""

from typing import final

from trabecula.language.quantity import Quantity


@final
class MilligramsPerDecilitre(Quantity):
    """A mass in blood, in milligrams a decilitre."""

    ucum, symbol = "mg/dL", "mg/dL"


@final
class MilliosmolesPerKilogram(Quantity):
    """An osmolality."""

    ucum, symbol = "mosm/kg", "mOsm/kg"
