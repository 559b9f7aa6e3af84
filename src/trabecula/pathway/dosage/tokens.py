"""The words, numbers and marks of a text, in order: nothing of it is passed over."""

import re
from enum import Enum, auto
from fractions import Fraction
from typing import Final

from msgspec import Struct
from msgspec.structs import replace


class Kind(Enum):
    """What a token is. A strange one is a number that could be read in two ways, or not at all."""

    NUMBER = auto()
    RATIO = auto()
    CLOCK = auto()
    WORD = auto()
    MARK = auto()
    STRANGE = auto()


class Token(Struct, frozen=True, gc=False):
    """One token, in lower case, with its place in the text.

    ``value`` is the number that it says; of a ratio (``30/500``) ``value`` and ``other`` are its
    two sides. ``spelt`` is whether the number is in letters, or as a sign such as ``½``.
    """

    kind: Kind
    text: str
    start: int
    end: int
    value: Fraction = Fraction(0)
    other: Fraction = Fraction(0)
    spelt: bool = False
    remark: str = ""


Tokens = tuple[Token, ...]

_SIGNS: Final = str.maketrans({
    "μ": "µ", "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "×": "x", "\u00a0": " ",
    "’": "'", "⁄": "/",
})  # fmt: skip
_VULGAR: Final = {"½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3)}
_PATTERN: Final = re.compile(
    r"""(?P<space>\s+)
    | (?P<clock>[0-9]{1,2}:[0-9]{2}(?![0-9:]))
    | (?P<ratio>[0-9]+(?:\.[0-9]+)?/[0-9]+(?:\.[0-9]+)?(?![0-9/]|\.[0-9]))
    | (?P<number>(?:[0-9]|\.[0-9])(?:[0-9]|[.,'](?=[0-9]))*[½¼¾⅓⅔]?|[½¼¾⅓⅔])
    | (?P<dotted>[a-z](?:\.[a-z])+(?![a-z])\.?)
    | (?P<word>[a-zµ]+)
    | (?P<mark>.)""",
    re.VERBOSE | re.DOTALL,
)
_PLURAL: Final = re.compile(r"(?<=[a-z])\((e?s)\)")
_LONGEST_NUMBER: Final = 12
_INTEGER: Final = re.compile(r"0|[1-9][0-9]*")
_DECIMAL: Final = re.compile(r"(?P<whole>0|[1-9][0-9]*)?\.(?P<part>[0-9]+)")
_GROUPED: Final = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+")
_DECIMAL_COMMA: Final = re.compile(r"0,[0-9]+")
_THOUSANDS_BY_POINT: Final = re.compile(r"[1-9][0-9]*\.[0-9]{2}0")
_ONES: Final = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
)
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
_SPELT: Final = {
    **{word: Fraction(n) for n, word in enumerate(_ONES.split(), start=1)},
    **{word: Fraction(10 * n) for n, word in enumerate(_TENS.split(), start=2)},
    "half": Fraction(1, 2), "quarter": Fraction(1, 4),
}  # fmt: skip


def clean(text: str) -> str:
    """A text as its tokens count it: in lower case, with one sign for one meaning."""
    return _PLURAL.sub(r"\1", text.lower().translate(_SIGNS))


def tokens(text: str) -> Tokens:
    """All of a text, as tokens; only the spaces between them are left out."""
    found: list[Token] = []
    plain = clean(text)
    for match in _PATTERN.finditer(plain):
        kind, start, end = match.lastgroup or "", *match.span()
        if kind != "space":
            found.append(_token(kind, match.group(), start, end))
    return _doubled(_tens(_apart(tuple(found), plain)))


def _token(kind: str, text: str, start: int, end: int) -> Token:
    if kind == "number":
        return _number(text, start, end)
    if kind == "ratio":
        return _ratio(text, start, end)
    if kind == "word":
        value = _SPELT.get(text)
        if value is not None:
            return Token(Kind.NUMBER, text, start, end, value, spelt=True)
        return Token(Kind.WORD, text, start, end)
    if kind == "dotted":
        return Token(Kind.WORD, text.replace(".", ""), start, end)
    return Token(Kind.CLOCK if kind == "clock" else Kind.MARK, text, start, end)


def _number(text: str, start: int, end: int) -> Token:
    digits, sign = (text[:-1], text[-1]) if text[-1] in _VULGAR else (text, "")
    value, remark = _value(digits) if digits else (Fraction(0), "")
    if value is None or (sign and value.denominator != 1) or (sign and "." in digits):
        return Token(Kind.STRANGE, text, start, end)
    if sign:
        value += Fraction(*_VULGAR[sign])
    return Token(Kind.NUMBER, text, start, end, value, spelt=bool(sign), remark=remark)


def _value(digits: str) -> tuple[Fraction | None, str]:
    """The number, and a remark on how a doubtful spelling was read."""
    if len(digits) > _LONGEST_NUMBER or _THOUSANDS_BY_POINT.fullmatch(digits):
        return None, ""
    if _INTEGER.fullmatch(digits):
        return Fraction(digits), ""
    if _GROUPED.fullmatch(digits):
        plain = digits.replace(",", "")
        return Fraction(plain), f"{digits} was read as {plain}"
    if _DECIMAL_COMMA.fullmatch(digits):
        plain = digits.replace(",", ".")
        return Fraction(plain), f"{digits} was read as {plain}"
    decimal = _DECIMAL.fullmatch(digits)
    if decimal is None:
        return None, ""
    if decimal["whole"] is None:
        return Fraction("0" + digits), f"{digits} has no zero before its point"
    if digits.endswith("0"):
        return Fraction(digits), f"{digits} ends in a zero after its point"
    return Fraction(digits), ""


def _ratio(text: str, start: int, end: int) -> Token:
    sides = [_value(side) for side in text.split("/")]
    (value, _), (other, _) = sides
    if not value or not other:
        return Token(Kind.STRANGE, text, start, end)
    return Token(Kind.RATIO, text, start, end, value, other)


def _apart(found: Tokens, text: str) -> Tokens:
    """A number torn apart at its point (``1 .5``, ``1. 5``) may be one or two: it is strange."""
    made = list(found)
    for n in range(1, len(made)):
        before, here = made[n - 1], made[n]
        torn = here.kind is Kind.NUMBER and here.text.startswith(".")
        if torn and before.kind in (Kind.NUMBER, Kind.RATIO):
            made[n] = replace(here, kind=Kind.STRANGE)
        pointed = here.text == "." and before.kind is Kind.NUMBER and before.end == here.start
        if pointed and re.match(r"\s*[0-9]", text[here.end :]) and not before.spelt:
            made[n] = replace(here, kind=Kind.STRANGE)
    return tuple(made)


def _tens(found: Tokens) -> Tokens:
    """Numbers of two words as one: ``seventy two``, ``twenty-four``."""
    made: list[Token] = []
    at = 0
    while at < len(found):
        here = found[at]
        dash = at + 1 < len(found) and found[at + 1].text == "-"
        after = found[at + 1 + dash] if at + 1 + dash < len(found) else None
        if here.text in _TENS.split() and after and after.text.isalpha() and 1 <= after.value <= 9:
            value = here.value + after.value
            here = replace(here, text=f"{here.text} {after.text}", end=after.end, value=value)
            at += 1 + dash
        made.append(here)
        at += 1
    return tuple(made)


def _doubled(found: Tokens) -> Tokens:
    """A number said twice as one: ``4 (four)``, ``(3) three``, ``4 four``."""
    made: list[Token] = []
    at = 0
    while at < len(found):
        length, number = _said_twice(found[at : at + 4])
        made.append(number)
        at += length
    return tuple(made)


def _said_twice(ahead: Tokens) -> tuple[int, Token]:
    """How many tokens are one number, and that number."""
    kinds = [token.text if token.text in "()" else token.kind for token in ahead]
    number = Kind.NUMBER
    if kinds == [number, "(", number, ")"] and ahead[0].value == ahead[2].value:
        return 4, ahead[0]
    if kinds == ["(", number, ")", number] and ahead[1].value == ahead[3].value:
        return 4, ahead[3]
    if kinds[:2] == [number, number] and ahead[0].value == ahead[1].value:
        digits_first = ahead[1].spelt and not ahead[0].spelt
        return (2 if digits_first else 1), ahead[0]
    return 1, ahead[0]
