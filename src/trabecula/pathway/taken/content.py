"""Content: what an entry says of its medicine, whoever takes it and from when on."""

from msgspec import Struct

from trabecula.language.code import Code
from trabecula.pathway.dosage import Dosage, Product
from trabecula.pathway.record import MedicineEntry


class Content(Struct, frozen=True, gc=False):
    """The words, codes, product and dosages of an entry.

    Many people are given the same: what follows from it alone is worked out once, and remembered.
    """

    text: str
    codes: tuple[Code, ...]
    dosages: tuple[Dosage, ...]
    product: Product

    def __hash__(self) -> int:
        # By words alone: exact numbers are slow to hash, and equality compares them all the same.
        dosages = [(one.text, len(one.routes), one.as_needed) for one in self.dosages]
        return hash((self.text, self.codes, *dosages))


def content_of(entry: MedicineEntry) -> Content:
    """What an entry says of its medicine."""
    return Content(entry.text, entry.codes, entry.dosages, entry.product)
