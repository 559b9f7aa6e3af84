"""Brands in the words of a record: what stands behind them."""

import re
from collections.abc import Iterable
from typing import Final

from msgspec.structs import replace

from trabecula.language.brand import Brand
from trabecula.language.route import Release
from trabecula.pathway.dosage import Product, product
from trabecula.pathway.taken.words import words_of

_AMOUNT: Final = re.compile(r"^\d+ \w+ ?")


class Brands:
    """Finds brands by name. Built once."""

    def __init__(self, brands: Iterable[Brand] = ()) -> None:
        self._by_name = {brand.name: brand for brand in brands}

    def among(self, words: Iterable[str]) -> tuple[Brand, ...]:
        """Those named by words and phrases, the longest name where one holds another."""
        found = [self._by_name[word] for word in words if word in self._by_name]
        return tuple(
            brand for brand in found if not any(_is_part(brand.name, other.name) for other in found)
        )

    def in_full(self, words: frozenset[str]) -> frozenset[str]:
        """The words, with those for which the brands among them stand."""
        return words.union(*(words_of(brand.says) for brand in self.among(words)))

    def written_out(self, text: str) -> str:
        """A line with what its brands stand for in their place, without strengths of their own."""
        for brand in self.among(words_of(text)):
            stands_for = f"{' / '.join(brand.holds)} {_AMOUNT.sub('', brand.kind)}".strip()
            name = re.escape(brand.name).replace(r"\ ", r"\s+")
            text = re.sub(rf"(?<!\w){name}(?!\w)", stands_for, text, count=1, flags=re.IGNORECASE)
        return text

    def completed(self, said: Product, words: frozenset[str]) -> Product:
        """A product with what its brand alone tells; what the record says stands above it."""
        for brand in self.among(words):
            told = product(brand.kind)
            said = replace(
                said,
                strengths=said.strengths or (told.strengths if not said.not_understood else ()),
                form=said.form or told.form,
                release=said.release or told.release or Release.NOT_SAID,
                route=said.route or told.route,
                lasts=said.lasts or told.lasts,
            )
        return said


def _is_part(name: str, other: str) -> bool:
    return name != other and f" {name} " in f" {other} ".replace("-", " ")
