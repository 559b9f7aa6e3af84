"""The value: what an entry of the record says, as a fact's own value in the fact's own unit."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from trabecula.language.answer import NEVER, AtLeast, Never
from trabecula.language.carrier import Observed
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.code import FACT, LOINC, SITE, SNOMED_CT, Code
from trabecula.language.fact import Fact, Raw, YesNo
from trabecula.language.number import Counted, Measured, Number
from trabecula.pathway.facts.index import Carried
from trabecula.pathway.record import Amount, Value

Converter = Callable[[float, str, str, Mapping[str, float]], float | None]
"""A number, its UCUM unit, the wanted unit, and how many of it one of another unit makes.

None where the one cannot become the other.
"""

NONE_OF_THESE: Final = Code(FACT, "none")
HAS_NEVER_BEEN: Final = Code(FACT, "never")
_OURS: Final = (FACT, SITE)
_COUNTS: Final = ("", "1", "count", "points", "score")
"""Units in words that say no more than that a number is one."""
_V2_YES_NO: Final = "http://terminology.hl7.org/CodeSystem/v2-0136"
YES: Final = frozenset(
    {
        Code(SNOMED_CT, "373066001"),
        Code(SNOMED_CT, "52101004"),
        Code(LOINC, "LA33-6"),
        Code(LOINC, "LA9633-4"),
        Code(_V2_YES_NO, "Y"),
        Code(FACT, "yes"),
    }
)
NO: Final = frozenset(
    {
        Code(SNOMED_CT, "373067005"),
        Code(SNOMED_CT, "2667000"),
        Code(LOINC, "LA32-8"),
        Code(LOINC, "LA9634-2"),
        Code(_V2_YES_NO, "N"),
        Code(FACT, "no"),
    }
)


class Unusable(ValueError):
    """A recorded value that cannot become the fact's: says why."""


def value_of(carried: Carried, value: Value, convert: Converter) -> Raw:
    """The recorded value as the fact's own. Raises `Unusable`, saying why, where it cannot be."""
    fact = carried.fact
    _check_scale(fact, value)
    try:
        if carried.item:
            return _yes_or_no(carried.observed, value)
        match fact:
            case YesNo():
                return _yes_or_no(carried.observed, value)
            case Measured():
                return fact.read(_number(fact, carried.observed, value, convert))
            case Counted():
                return fact.read(_count(fact, carried.observed, value))
            case Chosen():
                return fact.read(_choice(fact, carried.observed, value))
            case Checklist():
                return fact.read(_items(fact, value))
            case _:
                raise Unusable(f"nothing reads {fact.name}")
    except ValueError as error:
        raise Unusable(str(error)) from None


def _check_scale(fact: Fact, value: Value) -> None:
    """What a form counts on another scale than the fact's, such as 1 to 4, is another number."""
    if not isinstance(value, Amount) or value.scale is None or not isinstance(fact, Number):
        return
    low, high = value.scale
    if low < fact.lowest or high > fact.highest:
        raise Unusable(
            f"the form counts its choices from {low:g} to {high:g}, and {fact.name} is "
            f"from {fact.lowest:g} to {fact.highest:g}: which choice is meant cannot be told;"
        )


def limits_of(fact: Fact, recorded: Value, value: Raw) -> tuple[Raw, ...]:
    """The two ends of a result that is known only to lie below or above a number.

    An end is infinite where the fact has none on that side. Raises `Unusable` for what is no
    number.
    """
    if not isinstance(recorded, Amount) or not recorded.beyond:
        return ()
    if not isinstance(fact, Measured | Counted):
        raise Unusable(f"{recorded.beyond}{recorded.number:g} is no value of {fact.name}:")
    return (fact.lowest, value) if recorded.beyond == "<" else (value, fact.highest)


def _yes_or_no(observed: Observed, value: Value) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, tuple):
        codes = {Code(code.system, code.code) for code in value}
        yes = bool(codes & YES or codes.intersection(observed.answers.get("yes", ())))
        no = bool(codes & NO or codes.intersection(observed.answers.get("no", ())))
        if yes is not no:
            return yes
    raise Unusable(f"neither yes nor no: {_said(value)}")


def _number(
    fact: Measured[Any], observed: Observed, value: Value, convert: Converter
) -> float | Never:
    if value == (HAS_NEVER_BEEN,):
        return NEVER
    if isinstance(value, int) and not isinstance(value, bool):
        value = Amount(value)
    if not isinstance(value, Amount):
        raise Unusable(f"no number: {_said(value)}")
    wanted = fact.measured_in.ucum
    number = value.number or abs(value.number)  # of a zero, the one without a sign
    if value.unit == fact.measured_in.symbol:
        return number
    if wanted.startswith("{") and (value.unit in ("", "1") or value.unit.startswith("{")):
        return number
    if not value.unit:
        raise Unusable(f"{value.number:g} without a unit; {wanted} was expected")
    converted = convert(number, value.unit, wanted, observed.molar)
    if converted is None:
        raise Unusable(f"{value.number:g} {value.unit} cannot be turned into {wanted}")
    return converted


def counts_in(fact: Counted, unit: str) -> bool:
    """Whether a whole number may be given in a unit: one that says no more than that it is one."""
    plain = unit in _COUNTS or unit in fact.counted_in or unit.startswith("{")
    return plain or (fact.in_percent and unit == "%")


def _count(fact: Counted, observed: Observed, value: Value) -> object:
    if observed.by_answer and not isinstance(value, tuple):
        raise Unusable(f"a number of which the direction is not said: {_said(value)}")
    if isinstance(value, Amount):
        if not counts_in(fact, value.unit):
            raise Unusable(f"{value.number:g} {value.unit} is no plain count")
        return value.number
    if isinstance(value, tuple):
        return int(_one(_answers(observed, value), value))
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise Unusable(f"no whole number: {_said(value)}")


def _choice(fact: Fact, observed: Observed, value: Value) -> str:
    if isinstance(value, str):
        return value
    if not isinstance(value, tuple):
        raise Unusable(f"none of {', '.join(fact.allowed)}: {_said(value)}")
    own = {code.code for code in value if code.system in _OURS and code.code in fact.allowed}
    return _one(own | _answers(observed, value), value)


def _answers(observed: Observed, value: tuple[Code, ...]) -> set[str]:
    """Every answer for which one of the codes stands."""
    said = {Code(code.system, code.code) for code in value}
    return {answer for answer, codes in observed.answers.items() if not said.isdisjoint(codes)}


def _one(answers: set[str], value: tuple[Code, ...]) -> str:
    """The one answer that all codes agree on: of several, none is chosen."""
    if len(answers) > 1:
        raise Unusable(f"several answers at once, {' and '.join(sorted(answers))}: {_said(value)}")
    if not answers:
        raise Unusable(f"no answer of this question: {_said(value)}")
    return answers.pop()


def _items(fact: Fact, value: Value) -> frozenset[str]:
    if not isinstance(value, tuple):
        raise Unusable(f"no list of items: {_said(value)}")
    if value == (NONE_OF_THESE,):
        return frozenset()
    found = frozenset(code.code for code in value if code.system == FACT) - {NONE_OF_THESE.code}
    if not found:
        raise Unusable(f"no item of {fact.name}: {_said(value)}")
    return found if len(found) == len(value) else AtLeast(found)


def _said(value: Value) -> str:
    if isinstance(value, tuple):
        return ", ".join(f"{code.system}|{code.code}" for code in value) or "no code"
    return "no value" if value is None else repr(value)
