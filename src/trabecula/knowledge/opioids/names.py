"""Opioids by every name under which a dose may be written, also inside combinations."""

from collections.abc import Mapping
from typing import Final

from trabecula.knowledge.medicine_classes.ingredients import INGREDIENTS
from trabecula.language.opioid import Opioid

OPIOID_NAMES: Final[Mapping[str, Opioid]] = {
    name: opioid
    for opioid in Opioid
    for name in (
        (opioid.value, *INGREDIENTS[opioid].names) if opioid in INGREDIENTS else (opioid.value,)
    )
}
"""Names in lower case. A combination, such as co-codamol, is named by its opioid."""
