"""The folder of the review book: its pages, and none that an earlier edition left."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from trabecula.cli.files import replace_text
from trabecula.errors import TrabeculaError

_INDEX: Final = "index.md"
_TITLE: Final = "# The review book\n"
_PAGE: Final = re.compile(r"\]\((\w+/\w+\.md)\)")


def write_book(folder: Path, pages: Mapping[str, str]) -> None:
    """Write pages by their paths in the folder, and take away those that the book had before.

    What was a page says the index that is there, which is written last; no other file is taken
    away. Raises `TrabeculaError` where the index is of something else.
    """
    left_over = _listed(folder / _INDEX) - set(pages)
    for name in pages:
        if name != _INDEX:
            _write(folder / name, pages[name])
    for name in left_over:
        (folder / name).unlink(missing_ok=True)
    _write(folder / _INDEX, pages[_INDEX])


def _listed(index: Path) -> set[str]:
    """The pages of the book that is there."""
    if not index.exists():
        return set()
    text = index.read_text(encoding="utf-8", errors="replace")
    if not text.startswith(_TITLE):
        raise TrabeculaError(f"{index} is of something else; give a folder for the book alone")
    return set(_PAGE.findall(text))


def _write(page: Path, text: str) -> None:
    page.parent.mkdir(parents=True, exist_ok=True)
    replace_text(page, text)
