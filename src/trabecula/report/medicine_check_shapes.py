"""The shapes of the JSON of medicines that are checked together."""

import msgspec

from trabecula.report.medicine_shapes import AskJson, CompanionJson, ExposureJson, ReasonJson
from trabecula.report.shape_words import SourceJson


class InteractionJson(msgspec.Struct, gc=False):
    """An interaction; ``asks`` are the facts that would settle one that is only possible."""

    code: str
    severity: str
    medicines: list[str]
    effect: str
    mechanism: str
    management: tuple[str, ...]
    exceptions: tuple[str, ...]
    conflict: list[ReasonJson]
    asks: list[AskJson]
    sources: list[SourceJson]


class DuplicateJson(msgspec.Struct, gc=False):
    """Medicines of which one is enough."""

    what: str
    medicines: list[str]
    says: str


class LoadJson(msgspec.Struct, gc=False):
    """What medicines add up to on a named scale; ``total`` is null where it is open upward.

    ``alarm`` is ``applies``, ``does not apply`` or ``not known``; null where there is none.
    """

    key: str
    name: str
    scale: str
    total: float | None
    lowest: float
    highest: float
    medicines: dict[str, int | None]
    not_rated: list[str]
    alarm: str | None
    then: str
    sources: list[SourceJson]


class ParacetamolJson(msgspec.Struct, gc=False):
    """All paracetamol of a day in mg; null where a product with it could not be reckoned.

    ``most`` is the limit as far as the person is known, ``missing`` what could lower it: until
    that is known, an amount below it is not said to be within it.
    """

    total: float | None
    defined: float
    most: float
    over: bool | None
    binds: str
    missing: list[str]
    not_reckoned: list[str]


class CheckJson(msgspec.Struct, gc=False):
    """Medicines together. What is in ``not_checked`` was not looked at: it is not without risk."""

    line: int | None
    id: str | None
    medicines: list[str]
    not_checked: list[str]
    interactions: list[InteractionJson]
    possible: list[InteractionJson]
    duplicates: list[DuplicateJson]
    loads: list[LoadJson]
    exposure: ExposureJson | None
    exposure_not_reckoned: list[str]
    paracetamol: ParacetamolJson | None
    companions_missing: list[CompanionJson]
    companions_possible: list[CompanionJson]
    draft: bool = True
