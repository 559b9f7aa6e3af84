"""Clinical questions: the statements that answer one, why it is asked, and what misuses it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from inspect import cleandoc
from types import ModuleType
from typing import Final

from trabecula.language.statement import Statement

_PARTS: Final = re.compile(
    r"(?P<title>[^\n]+)\n.*^Why\s+(?P<why>.+)^Misuse\s+(?P<misuse>.+)", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True)
class Heading:
    """What a module of statements or tables says of itself; ``subject.name`` is its address."""

    subject: str
    name: str
    title: str
    why: str
    misuse: str


@dataclass(frozen=True)
class ClinicalQuestion(Heading):
    """One question, from the module that holds it, and the statements that answer it."""

    statements: tuple[Statement, ...]


def heading(module: ModuleType) -> Heading:
    """What a module declares in its docstring.

    Raises ``ValueError`` where it does not say title, why and misuse.
    """
    found = _PARTS.fullmatch(cleandoc(module.__doc__ or ""))
    if found is None:
        raise ValueError(f"{module.__name__} does not say its title, why and misuse")
    subject, name = module.__name__.split(".")[-2:]
    title, why, misuse = (" ".join(part.split()) for part in found.group("title", "why", "misuse"))
    return Heading(subject, name, title, why, misuse)


def clinical_question(module: ModuleType, statements: Iterable[Statement]) -> ClinicalQuestion:
    """The question that a module of statements declares. Raises ``ValueError`` as `heading`."""
    return ClinicalQuestion(**vars(heading(module)), statements=tuple(statements))
