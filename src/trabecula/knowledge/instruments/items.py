"""The kinds of items and scores, with short neutral labels of our own."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, TypeVar

from trabecula.language.carrier import Observed
from trabecula.language.choice import Chosen
from trabecula.language.code import Code
from trabecula.language.fact import LASTS, Fact, YesNo
from trabecula.language.item import Graded, Rated, Weighed
from trabecula.language.number import Counted, Measured
from trabecula.language.quantity import Quantity

_NO_CODES: Final[Mapping[str, tuple[Code, ...]]] = {}


def rated(
    key: str,
    label: str,
    lowest: int,
    highest: int,
    *,
    reverse: bool = False,
    codes: tuple[Code, ...] = (),
    answers: Mapping[str, tuple[Code, ...]] = _NO_CODES,
    by_answer: bool = False,
    meaning: str = "",
) -> Rated:
    """A whole number on a scale; ``answers`` are the codes that stand for each number.

    With ``by_answer`` a record's bare number under these codes is not read.
    """
    return Rated(
        label,
        key,
        f"{label[0].upper()}{label[1:]}, from {lowest} to {highest}?",
        lowest=lowest,
        highest=highest,
        reverse=reverse,
        meaning=meaning,
        keeps=LASTS,
        carried_by=_carried(codes, answers, by_answer=by_answer),
    )


def graded(
    key: str,
    label: str,
    points: Mapping[str, float],
    *,
    words: tuple[tuple[str, str], ...] = (),
    codes: tuple[Code, ...] = (),
    answers: Mapping[str, tuple[Code, ...]] = _NO_CODES,
    meaning: str = "",
) -> Graded:
    """One of a few named answers, each with its points."""
    return Graded(
        label,
        key,
        _asked(label),
        options=tuple(points),
        points=tuple(points.values()),
        words=words,
        meaning=meaning,
        keeps=LASTS,
        carried_by=_carried(codes, answers),
    )


def chosen(
    key: str,
    label: str,
    options: tuple[str, ...],
    *,
    words: tuple[tuple[str, str], ...] = (),
    codes: tuple[Code, ...] = (),
    answers: Mapping[str, tuple[Code, ...]] = _NO_CODES,
    meaning: str = "",
) -> Chosen[str]:
    """One of a few named answers, or outcomes, that are worth no points."""
    return Chosen[str](
        label,
        key,
        _asked(label),
        options=options,
        words=words,
        meaning=meaning,
        keeps=LASTS,
        carried_by=_carried(codes, answers),
    )


def weighed(
    key: str, label: str, points: float = 1, *, codes: tuple[Code, ...] = (), meaning: str = ""
) -> Weighed:
    """Yes or no, where yes is worth points."""
    return Weighed(
        label,
        key,
        _asked(label),
        points=points,
        meaning=meaning,
        keeps=LASTS,
        carried_by=_carried(codes),
    )


def yes_no(
    key: str,
    label: str,
    *,
    codes: tuple[Code, ...] = (),
    answers: Mapping[str, tuple[Code, ...]] = _NO_CODES,
    meaning: str = "",
) -> YesNo:
    """Yes or no, without points; ``answers`` are codes for ``yes`` and ``no`` of its own."""
    return YesNo(
        label,
        key,
        _asked(label),
        meaning=meaning,
        keeps=LASTS,
        carried_by=_carried(codes, answers),
    )


def counted(
    key: str,
    label: str,
    lowest: int,
    highest: float,
    *,
    step: int = 1,
    codes: tuple[Code, ...] = (),
    meaning: str = "",
) -> Counted:
    """A whole number: a count, or a score without fractions."""
    return Counted(
        label,
        key,
        _asked(label),
        lowest=lowest,
        highest=highest,
        step=step,
        meaning=meaning,
        keeps=LASTS,
        carried_by=_carried(codes),
    )


def measured(
    key: str,
    label: str,
    unit: type[Quantity],
    lowest: float,
    highest: float,
    *,
    codes: tuple[Code, ...] = (),
    molar: Mapping[str, float] | None = None,
    meaning: str = "",
) -> Measured[Quantity]:
    """A number with a unit, within plausible ends; a score with fractions is in points."""
    return Measured(
        label,
        key,
        _asked(label),
        measured_in=unit,
        lowest=lowest,
        highest=highest,
        meaning=meaning,
        keeps=LASTS,
        carried_by=(Observed(codes, molar=molar or {}),) if codes else (),
    )


Score = TypeVar("Score", bound=Fact)


def coded_like(score: Score, item: Fact) -> Score:
    """A score that is one item as it is, under that item's public codes beside its own."""
    return replace(score, carried_by=item.carried_by)


def _asked(label: str) -> str:
    return f"{label[0].upper()}{label[1:]}?"


def _carried(
    codes: tuple[Code, ...],
    answers: Mapping[str, tuple[Code, ...]] = _NO_CODES,
    *,
    by_answer: bool = False,
) -> tuple[Observed, ...]:
    return (Observed(codes, answers, by_answer=by_answer),) if codes else ()
