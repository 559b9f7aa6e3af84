"""Things found by their code; under a code with all below it, by its beginning."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from trabecula.language.code import Code

Kind = TypeVar("Kind")


class Codes(dict[tuple[str, str], list[Kind]]):
    """Things by code; a code with all below it is found by its beginning."""

    def __init__(self) -> None:
        super().__init__()
        self.lengths: dict[str, set[int]] = {}
        self.below: dict[tuple[str, str], list[Kind]] = {}

    def put(self, code: Code, thing: Kind) -> None:
        """Put a thing under a code, and under all below it where the code says so."""
        if code.and_below:
            plain = code.code.replace(".", "")
            self.lengths.setdefault(code.system, set()).add(len(plain))
            self.below.setdefault((code.system, plain), []).append(thing)
        else:
            self.setdefault((code.system, code.code), []).append(thing)

    def put_all(self, codes: Iterable[Code], thing: Kind) -> None:
        """Put a thing under each of the codes."""
        for code in codes:
            self.put(code, thing)

    def find(self, codes: Iterable[Code]) -> Iterator[Kind]:
        """What stands under any of the codes, most exact first for each."""
        for code in codes:
            yield from self.get((code.system, code.code), ())
            lengths = self.lengths.get(code.system)
            if lengths:
                plain = code.code.replace(".", "")
                for length in sorted(lengths, reverse=True):
                    yield from self.below.get((code.system, plain[:length]), ())
