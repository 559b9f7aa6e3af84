"""A name that is not there: which others are spelt nearly so."""

from collections.abc import Iterable
from difflib import get_close_matches


def near(name: str, names: Iterable[str], otherwise: str) -> str:
    """What else may have been meant, in words; ``otherwise`` where nothing is near."""
    found = get_close_matches(name, list(names), n=3, cutoff=0.4)
    return f"did you mean {' or '.join(found)}?" if found else otherwise
