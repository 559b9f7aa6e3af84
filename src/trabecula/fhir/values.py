"""Values of observations, answers and goals, as the record's own neutral values."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from trabecula.fhir.concepts import codes_of, words_of
from trabecula.fhir.elements import (
    NOTHING,
    Coding,
    Concept,
    Period,
    Quantity,
    Range,
    Ratio,
    Weight,
)
from trabecula.fhir.remembered import BYTES, Remembered
from trabecula.fhir.resources import Answer, Valued
from trabecula.fhir.systems import DATA_ABSENT, UCUM
from trabecula.language.code import FACT, LOINC, SNOMED_CT, Code
from trabecula.pathway.record import Absent, Amount, Value

Said: TypeAlias = tuple[str, Value, str]
"""The element that held a value, the value, and the value in words."""

Weights: TypeAlias = Mapping[Code, float]
"""How much each choice of a question counts, as its form says."""

_NO_WEIGHTS: Final[Weights] = MappingProxyType({})
_NOTHING: Final[Said] = ("", None, "")
_UNREAD: Final = "(nothing that can be read)"
_ABSENT: Final = frozenset(
    {
        DATA_ABSENT,
        "http://hl7.org/fhir/data-absent-reason",
        "http://terminology.hl7.org/CodeSystem/v3-NullFlavor",
        "http://hl7.org/fhir/v3/NullFlavor",
    }
)
_SAID_OTHERWISE: Final = ("OTH", "UNC")
_PUBLIC: Final = (LOINC, SNOMED_CT, FACT, "http://terminology.hl7.org/", "http://hl7.org/fhir/")
"""How the systems begin whose codes say by themselves what was answered."""
_WEIGHTS: Final = ("/ordinalValue", "/itemWeight", "/questionnaire-ordinalValue")
"""How the addresses of extensions end that say how much an answer counts."""


def value_of(valued: Valued) -> Said:
    """The value of an observation or of one of its components."""
    concept, quantity = valued.value_codeable_concept, valued.value_quantity
    if concept is not NOTHING and (said := _CHOSEN[BYTES + concept]):
        return said
    if quantity is not NOTHING and (said := _MEASURED[BYTES + quantity]):
        return said
    if (words := valued.value_string) is not None:
        return "valueString", words, words
    if (whole := valued.value_integer) is not None:
        return "valueInteger", whole, ""
    if (yes := valued.value_boolean) is not None:
        return "valueBoolean", yes, ""
    if valued.data_absent_reason is not NOTHING and (
        said := _WHY[BYTES + valued.data_absent_reason]
    ):
        return said
    return _seldom(valued)


def _seldom(valued: Valued) -> Said:
    if said := valued.value_date_time or valued.value_time:
        return "valueDateTime" if valued.value_date_time else "valueTime", said, said
    if valued.value_range is not None:
        return "valueRange", None, _range(valued.value_range)
    if valued.value_ratio is not None:
        return "valueRatio", None, _ratio(valued.value_ratio)
    if valued.value_period is not None:
        return "valuePeriod", None, _period(valued.value_period)
    return _NOTHING


def _of_concept(concept: Concept) -> Said:
    return _read("valueCodeableConcept", _weighed(concept) or chosen(concept), words_of(concept))


def _of_quantity(quantity: Quantity) -> Said:
    return _read("valueQuantity", *measured(quantity))


def _of_reason(reason: Concept) -> Said:
    return _read("dataAbsentReason", _absent(reason), words_of(reason))


def _read(element: str, value: Value, text: str) -> Said:
    return element, value, text or (_UNREAD if value is None else "")


def answer_of(answer: Answer, worth: Weights | None = None) -> Said:
    """The value of one answer; where nothing can be read in it, its words say so.

    ``worth`` is how much the form says that each choice counts. Where it is given, a choice of a
    list that is no public terminology is the number that it counts; without, it is its code.
    """
    return _read(*_answered(answer, worth))


def _answered(answer: Answer, worth: Weights | None) -> Said:
    if answer.value_coding is not None:
        concept = Concept([answer.value_coding])
        words = words_of(concept)
        counted = None if worth is None else _counts(answer.value_coding, worth)
        if counted is not None:
            return "valueCoding", counted, words
        return "valueCoding", chosen(concept) or words or None, words
    if answer.value_quantity is not None:
        return "valueQuantity", *measured(answer.value_quantity)
    if answer.value_boolean is not None:
        return "valueBoolean", answer.value_boolean, ""
    if answer.value_integer is not None:
        return "valueInteger", answer.value_integer, ""
    if answer.value_decimal is not None:
        return "valueDecimal", Amount(answer.value_decimal), ""
    for name, said in (
        ("valueString", answer.value_string),
        ("valueDate", answer.value_date),
        ("valueDateTime", answer.value_date_time),
        ("valueTime", answer.value_time),
    ):
        if said is not None:
            return name, said, said
    return _NOTHING


def weight(extensions: Iterable[Weight] | None) -> float | None:
    """How much an answer counts; None where that is not said, or said in two ways."""
    said = {
        extension.value_decimal
        for extension in extensions or ()
        if (extension.url or "").endswith(_WEIGHTS)
    }
    return said.pop() if len(said) == 1 else None


def _counts(coding: Coding, worth: Weights) -> Amount | None:
    if (coding.system or "").startswith(_PUBLIC):
        return None
    of_form = worth.get(Code(coding.system or "", coding.code or ""))
    own = weight(coding.extension)
    said = {number for number in (own, of_form) if number is not None}
    scale = (min(worth.values()), max(worth.values())) if worth else None
    return Amount(said.pop(), scale=scale) if len(said) == 1 else None


def _weighed(concept: Concept) -> Amount | None:
    """How much the codings say that they count, all alike; None where one is a code by itself."""
    said = {_counts(coding, _NO_WEIGHTS) for coding in concept.coding or ()}
    return said.pop() if len(said) == 1 else None


def chosen(concept: Concept) -> Value:
    """The codes; the words where there are none; why it is absent where a code says that."""
    codes = codes_of(concept)
    return _absence(codes) or codes or concept.text or None


def measured(quantity: Quantity) -> tuple[Value, str]:
    """The amount, with the side on which the value lies where it has a comparator."""
    if quantity.value is None:
        return None, ""
    unit = quantity.code if quantity.system == UCUM else None
    unit = unit or quantity.unit or quantity.code or ""
    beyond = (quantity.comparator or "")[:1]
    if beyond not in ("", "<", ">"):
        return None, _said(quantity)
    return Amount(quantity.value, unit, beyond), _said(quantity) if beyond else ""


def _absence(codes: tuple[Code, ...]) -> Absent | None:
    if not codes or codes[0].system not in _ABSENT:
        return None
    if any(code.system not in _ABSENT for code in codes):
        return None
    reason = codes[0].code
    return None if reason in _SAID_OTHERWISE else Absent(reason)


def _absent(reason: Concept) -> Absent:
    codes = codes_of(reason)
    return Absent(codes[0].code if codes else reason.text or "unknown")


def _said(quantity: Quantity | None) -> str:
    if quantity is None or quantity.value is None:
        return "?"
    unit = quantity.unit or quantity.code or ""
    return f"{quantity.comparator or ''}{quantity.value:g} {unit}".strip()


def _range(bounds: Range) -> str:
    return f"{_said(bounds.low)} to {_said(bounds.high)}"


def _ratio(ratio: Ratio) -> str:
    return f"{_said(ratio.numerator)} : {_said(ratio.denominator)}"


def _period(period: Period) -> str:
    return f"{period.start or '?'} to {period.end or '?'}"


_CHOSEN: Final[Remembered[Said | None]] = Remembered(Concept, _of_concept, None)
_MEASURED: Final[Remembered[Said | None]] = Remembered(Quantity, _of_quantity, None)
_WHY: Final[Remembered[Said | None]] = Remembered(Concept, _of_reason, None)
