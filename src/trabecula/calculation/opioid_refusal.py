"""Why a dose of an opioid is not computed. Each refusal says what to do instead."""

from dataclasses import dataclass
from enum import StrEnum

from trabecula.language.opioid import Opioid
from trabecula.language.route import TRANSMUCOSAL, Route
from trabecula.language.source import Citation


class RefusalReason(StrEnum):
    """What forbids a computation."""

    OUT_OF_A_PATCH = "out of a patch"
    METHADONE = "methadone"
    NOT_OPIOID_TOLERANT = "not opioid tolerant"
    TOLERANCE_NOT_KNOWN = "opioid tolerance not known"
    ABOVE_BUPRENORPHINE = "above the range of the buprenorphine patch"
    OUTSIDE_THE_TABLE = "outside the table of patches"
    TRANSMUCOSAL = "fentanyl through the lining of the mouth or nose"
    NO_RATIO = "no ratio"
    RATIO_TOO_FAR = "the ratio is too far from what sources give"
    TOO_SMALL = "smaller than the smallest strength"


@dataclass(frozen=True)
class Refusal:
    """No dose, and why. ``says`` is what to do, ``sources`` what forbids it, where one does."""

    reason: RefusalReason
    says: str
    sources: tuple[Citation, ...] = ()


_METHADONE = Refusal(
    RefusalReason.METHADONE,
    "A dose of methadone is never computed, neither into it nor out of it: a specialist decides.",
)
_TRANSMUCOSAL = Refusal(
    RefusalReason.TRANSMUCOSAL,
    "It does not follow from another dose: each product is titrated from its lowest strength.",
)
_OUT_OF_A_PATCH = Refusal(
    RefusalReason.OUT_OF_A_PATCH,
    "Tables of patches run one way, into the patch: a specialist decides how to leave it.",
)


def never_into(opioid: Opioid, route: Route) -> Refusal | None:
    """Why nothing is ever converted into this opioid by this route; None where it may be.

    Source: pharmacology dossier, sections 0 (C3) and 2.4; rule R38.
    """
    if opioid is Opioid.METHADONE:
        return _METHADONE
    return _TRANSMUCOSAL if opioid is Opioid.FENTANYL and route in TRANSMUCOSAL else None


def never_out_of(opioid: Opioid, route: Route) -> Refusal | None:
    """Why nothing is ever converted out of this opioid by this route; None where it may be.

    Source: pharmacology dossier, sections 0 (C5) and 2.3.
    """
    if opioid is not Opioid.METHADONE and route is Route.TRANSDERMAL:
        return _OUT_OF_A_PATCH
    return never_into(opioid, route)


def no_ratio(opioid: Opioid, route: Route, table: str) -> Refusal:
    """A table has no ratio to oral morphine for this opioid by this route."""
    return Refusal(
        RefusalReason.NO_RATIO,
        f"{table} has no ratio for {opioid} {route}; a factor of exposure is none. Ask a "
        "specialist.",
    )
