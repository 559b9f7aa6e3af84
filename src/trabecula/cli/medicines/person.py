"""For whom ``trabecula medicines`` is asked: a few options, any fact by its key, or a record."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

import msgspec

from trabecula import journey
from trabecula.cli.medicines.options import ChildPugh
from trabecula.cli.spelling import near
from trabecula.errors import UnusableFacts, WrongUsage
from trabecula.fhir.units import convert
from trabecula.knowledge.facts.function import falls_in_12_months
from trabecula.knowledge.facts.inputs import body_weight
from trabecula.knowledge.facts.laboratory import creatinine_clearance
from trabecula.knowledge.facts.medicine_safety import (
    child_pugh_class,
    frailty_scale,
    liver_disease,
)
from trabecula.knowledge.facts.person import age
from trabecula.language.answer import Within
from trabecula.language.fact import Fact, Raw
from trabecula.language.item import NotAnswered
from trabecula.pathway.answers import answer
from trabecula.pathway.taken.known import Known


class Asked(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every line may hold: an ``id``, which comes back."""

    id: str | None = None


class AboutPerson(Asked, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The members of a line that say for whom it asks."""

    age: float | None = None
    weight: float | None = None
    crcl: float | None = None
    child_pugh: ChildPugh | None = None
    cfs: float | None = None
    falls: float | None = None
    fact: tuple[str, ...] | dict[str, Any] = ()
    record: str | None = None


_NUMBERS: Final[Mapping[str, Fact]] = {
    "age": age,
    "weight": body_weight,
    "crcl": creatinine_clearance,
    "cfs": frailty_scale,
    "falls": falls_in_12_months,
}
_OPTIONS: Final = (*_NUMBERS, "child_pugh", "fact")


def known(about: AboutPerson) -> Known:
    """What is known of the person. Raises `UnusableFacts`, and what a record raises."""
    if about.record is not None:
        if any(getattr(about, name) not in (None, (), {}) for name in _OPTIONS):
            raise WrongUsage("--record says all of the person: leave out the other options")
        read = journey.know(journey.read(Path(about.record)), today=date.today())
        findings = read.person.findings
        return Known({key: finding.known for key, finding in findings.items()})
    return Known(dict(_values(about)))


def _values(about: AboutPerson) -> Iterator[tuple[str, Raw | Within | None]]:
    for name, fact in _NUMBERS.items():
        if (value := getattr(about, name)) is not None:
            yield fact.key, _read(fact, value, f"--{name}")
    if about.child_pugh == "none":
        yield liver_disease.key, False
    elif about.child_pugh is not None:
        yield liver_disease.key, True
        yield child_pugh_class.key, about.child_pugh.lower()
    given = about.fact.items() if isinstance(about.fact, dict) else map(_parted, about.fact)
    facts = journey.edition().facts
    for key, value in given:
        fact = facts.get(key)
        if fact is None:
            raise UnusableFacts(
                f"there is no fact {key!r}; {near(key, facts, 'see trabecula facts')}"
            )
        try:
            read = answer(fact, value, convert)
        except ValueError as error:
            raise UnusableFacts(f"{key}: {error}") from None
        yield key, None if isinstance(read, NotAnswered) else read


def _parted(text: str) -> tuple[str, str]:
    key, is_given, value = text.partition("=")
    if not is_given:
        raise UnusableFacts(f"--fact takes KEY=VALUE, not {text!r}")
    return key.strip(), value


def _read(fact: Fact, value: float, option: str) -> Raw:
    try:
        whole = int(value) if float(value).is_integer() else value
        return fact.read(whole)
    except (ValueError, OverflowError) as error:
        raise UnusableFacts(f"{option}: {error}") from None
