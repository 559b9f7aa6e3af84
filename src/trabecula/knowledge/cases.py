"""The cases of every statement, read from the TOML file beside it."""

from functools import cache
from importlib.resources import files

from trabecula.knowledge.statements import MODULES
from trabecula.language.case import Case, read_cases


@cache
def cases() -> tuple[Case, ...]:
    """Every case of the statements in force, module by module."""
    found: list[Case] = []
    for module in MODULES:
        package, _, name = module.__name__.rpartition(".")
        text = files(package).joinpath(f"{name}.toml").read_text(encoding="utf-8")
        found += read_cases(text)
    return tuple(found)


def cases_of(code: str) -> tuple[Case, ...]:
    """The cases of one statement."""
    return tuple(case for case in cases() if case.statement == code)
