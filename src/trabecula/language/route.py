"""By which way a medicine is given, and how fast it is released."""

from enum import StrEnum
from typing import Final


class Route(StrEnum):
    """By which way it is given. A film or a spray in the mouth is not a tablet in the cheek."""

    ORAL = "by mouth"
    FEEDING_TUBE = "by feeding tube"
    SUBLINGUAL = "under the tongue"
    BUCCAL = "in the cheek"
    ORAL_FILM_OR_SPRAY = "as a film or spray in the mouth"
    NASAL = "in the nose"
    INHALED = "by inhalation"
    TRANSDERMAL = "by patch"
    TOPICAL = "on the skin"
    RECTAL = "in the rectum"
    SUBCUTANEOUS = "under the skin"
    CONTINUOUS_SUBCUTANEOUS = "continuously under the skin"
    INTRAVENOUS = "in a vein"
    INTRAMUSCULAR = "in a muscle"
    EPIDURAL = "epidural"
    INTRATHECAL = "intrathecal"


PARENTERAL: Final = (Route.SUBCUTANEOUS, Route.INTRAVENOUS, Route.INTRAMUSCULAR)
"""Under the skin, in a vein and in a muscle."""

_AS: Final = {
    Route.FEEDING_TUBE: Route.ORAL,
    Route.CONTINUOUS_SUBCUTANEOUS: Route.SUBCUTANEOUS,
}


def counts_as(route: Route) -> Route:
    """The way as which a way counts: a feeding tube as by mouth, a pump as under the skin."""
    return _AS.get(route, route)


TRANSMUCOSAL: Final = (Route.SUBLINGUAL, Route.BUCCAL, Route.ORAL_FILM_OR_SPRAY, Route.NASAL)
"""Through the lining of the mouth or nose."""


class Release(StrEnum):
    """How fast it is released."""

    IMMEDIATE = "immediate release"
    MODIFIED = "modified release"
    NOT_SAID = ""
