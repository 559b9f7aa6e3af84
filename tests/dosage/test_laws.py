"""What holds for any text and any dose."""

import re
from collections.abc import Callable
from fractions import Fraction
from itertools import product as pairs

from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.dosage.saying import amount

from trabecula.pathway.dosage import (
    AsNeeded,
    Dosage,
    Unit,
    WhyNot,
    daily,
    product,
    read,
    read_medicine,
    total,
)

_JUMBLE = """
    1 2 3 10 24 0.5 .5 5.0 1,5 1,000 1/2 30/500 10/7 8/24 ½ 1½ one two half twenty four a mg mcg g
    ml units tablet tabs tablets patch patches / - + ( ) , . ; to or and then bd tds qds q 4 h hourly
    hours every each other day days week weekly daily nocte mane am pm prn as needed max mdd up x for
    times once twice per total over in at 8 the morning night monday of with morphine increase stat
    csci iv
"""
WORDS = tuple(_JUMBLE.split())
TABLETS = product("morphine 10 mg tablets")
SPELT = {
    "one": 1, "two": 2, "twice": 2, "once": 1, "half": Fraction(1, 2), "four": 4, "twenty": 20,
    "½": Fraction(1, 2), "1½": Fraction(3, 2), "a": 1,
}  # fmt: skip

jumbled = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
anything = st.one_of(st.text(max_size=60), jumbled, jumbled.map(lambda text: text.replace(" ", "")))


def written(text: str) -> set[Fraction]:
    """Every number that a text writes, however it is spelt, and what two of them make together."""
    found = {Fraction(value) for word, value in SPELT.items() if word in text} | {Fraction(1)}
    for digits in re.findall(r"[0-9.,]*[0-9]", text):
        for spelling in (digits, digits.replace(",", ""), digits.replace(",", ".")):
            if re.fullmatch(r"[0-9]*\.?[0-9]+", spelling):
                found.add(Fraction("0" + spelling))
    found |= {Fraction(1, 2), Fraction(3, 2)} if "1/2" in text else set()
    found |= {one + other for one, other in pairs(found, (Fraction(1, 2), Fraction(4)))}
    return found | {one * other for one, other in pairs(found, found)} | {Fraction(0)}


def measures(dosage: Dosage) -> list[Fraction]:
    said = (dosage.dose, dosage.rate and dosage.rate.amount, dosage.stated and dosage.stated.amount)
    weights = {Unit.GRAM, Unit.MILLIGRAM, Unit.MICROGRAM}
    spans = [one.span for one in said if one is not None and one.unit in weights]
    return [end for span in spans for end in (span.low, span.high)]


@given(anything)
@example("to mdd .5 g mane")
@example("1" * 5000 + " mg bd")
@example("5 mg" + "½" * 30 + " bd")
@example("İ 5 mg bd")
def test_any_text_is_read_or_listed_and_never_raises(text: str) -> None:
    for dosage in read(text):
        daily(dosage)
        daily(dosage, TABLETS)
    total(read(text), TABLETS)
    line = read_medicine(text, {"morphine"}.__contains__)
    total(line.dosages, line.product)
    product(text)


@given(jumbled)
@example("twenty 1½ mg")
def test_no_weight_is_read_that_is_not_written(text: str) -> None:
    for dosage in read(text):
        if not dosage.not_understood:
            assert set(measures(dosage)) <= written(text), text


doses = st.one_of(
    st.integers(1, 900).map(str),
    st.decimals("0.1", "99.9", places=1).filter(lambda n: n % 1).map(str),
)
OFTEN = {
    "bd": 2, "BID": 2, "twice a day": 2, "2 times daily": 2, "every 12 hours": 2, "q12h": 2,
    "12 hourly": 2, "tds": 3, "three times a day": 3, "3x/day": 3, "8-hourly": 3, "qid": 4,
    "every 6 hours": 4, "every six hours": 4, "6hrly": 4, "q4h": 6, "daily": 1, "nocte": 1,
    "at night": 1, "once a day": 1, "every other day": Fraction(1, 2), "weekly": Fraction(1, 7),
}  # fmt: skip
UNITS = {"mg": 1, "micrograms": Fraction(1, 1000), "mcg": Fraction(1, 1000), "g": 1000}
BEFORE = ("", "take ", "give ", "Take by mouth ")
BETWEEN = ("", "po ", "by mouth ", "orally ", "SC ")
AFTER = ("", ".", " with food", " for pain", " as directed", " for 7 days")

valid = st.tuples(
    st.sampled_from(BEFORE), doses, st.sampled_from((" ", "")), st.sampled_from(sorted(UNITS)),
    st.sampled_from(BETWEEN), st.sampled_from(sorted(OFTEN)), st.sampled_from(AFTER),
)  # fmt: skip
Parts = tuple[str, str, str, str, str, str, str]


def rendered(parts: Parts) -> str:
    before, dose, space, unit, between, often, after = parts
    return f"{before}{dose}{space}{unit} {between}{often}{after}"


def in_a_day(found: tuple[Dosage, ...]) -> Fraction:
    """The milligrams a day of the one dosage."""
    (dosage,) = found
    whole = daily(dosage)
    assert not isinstance(whole, WhyNot), whole.reason
    (one,) = whole
    assert one.rate.amount.span.low == one.rate.amount.span.high
    return one.rate.amount.span.high


@given(valid)
def test_what_is_rendered_is_read_back(parts: Parts) -> None:
    _, dose, _, unit, _, often, _ = parts
    assert in_a_day(read(rendered(parts))) == Fraction(dose) * UNITS[unit] * OFTEN[often]


@given(valid, st.sampled_from((str.upper, str.lower, str.title)), st.integers(1, 4))
def test_case_and_spaces_change_nothing(
    parts: Parts, case: Callable[[str], str], spaces: int
) -> None:
    text = rendered(parts)
    other = (" " * spaces).join(["", *case(text).split(" "), ""])
    assert [replace(one, text="") for one in read(other)] == [
        replace(one, text="") for one in read(text)
    ]


@given(valid)
def test_as_needed_is_at_most_what_would_be_regular(parts: Parts) -> None:
    (needed,) = read(rendered(parts).rstrip(".") + " prn")
    (regular,) = read(rendered(parts))
    assert needed.as_needed is AsNeeded.YES
    assert amount(needed) == f"at most {amount(regular)}"


@given(st.integers(1, 10**6), st.sampled_from(sorted(OFTEN)))
def test_units_never_change_the_amount(micrograms: int, often: str) -> None:
    mass = Fraction(micrograms)
    spellings = [
        f"{_decimal(mass / factor)} {unit} {often}"
        for unit, factor in (("micrograms", 1), ("mg", 1000), ("g", 10**6))
    ]
    assert len({in_a_day(read(spelling)) for spelling in spellings}) == 1


def _decimal(number: Fraction) -> str:
    """At most six places, without needless zeros."""
    text = f"{float(number):.6f}".rstrip("0")
    return text.rstrip(".") if text.endswith(".") else text


@given(valid, st.sampled_from(("7.77", "7.77 mg", "mg", "777 mcg", "1,7", "7/8", "double", "half",
                               "not", "extra", "increase", "until", "7.77 ml")), st.data())  # fmt: skip
def test_an_inserted_word_never_changes_the_amount_in_silence(
    parts: Parts, inserted: str, data: st.DataObject
) -> None:
    text = rendered(parts)
    words = text.split(" ")
    at = data.draw(st.integers(0, len(words)))
    changed = " ".join((*words[:at], inserted, *words[at:]))
    for dosage in read(changed):
        found = daily(dosage)
        assert isinstance(found, WhyNot) or found[0].rate.amount.span.high == in_a_day(read(text))


@given(valid, st.sampled_from(["", "then", "and", ","]), valid)
def test_two_dosages_come_to_their_sum_or_are_not_summed(
    one: Parts, joint: str, other: Parts
) -> None:
    first, second = rendered(one).rstrip("."), rendered(other)
    whole = total(read(f"{first} {joint} {second}"))
    if whole.regular:
        expected = in_a_day(read(first)) + in_a_day(read(second))
        assert whole.regular[0].rate.amount.span.high == expected
