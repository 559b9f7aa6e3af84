"""Pemetrexed and NSAIDs, dexamethasone against flare, naloxone, stopping a corticosteroid."""

from fractions import Fraction

import pytest

from trabecula.calculation.corticosteroid_stop import (
    PREDNISOLONE_IN_DEXAMETHASONE,
    may_stop_at_once,
)
from trabecula.calculation.dexamethasone_flare import MG_BY_DAY, may_be_offered
from trabecula.calculation.naloxone_offer import Risk, offers_naloxone
from trabecula.calculation.pemetrexed_window import (
    NsaidWindow,
    Window,
    nsaid_around_pemetrexed,
)
from trabecula.language.opioid import Exposure


@pytest.mark.parametrize(
    ("row", "clearance", "nsaid", "expected"),
    [
        ("W64", 60, "ibuprofen", NsaidWindow(Window.STOPPED, -2, 2)),
        ("W65", 85, "ibuprofen", NsaidWindow(Window.ALLOWED)),
        ("80", 80, "naproxen", NsaidWindow(Window.ALLOWED)),
        ("79.9", 79.9, "naproxen", NsaidWindow(Window.STOPPED, -5, 2)),
        ("45", 45, "diclofenac", NsaidWindow(Window.STOPPED, -2, 2)),
        ("44.9", 44.9, "ibuprofen", NsaidWindow(Window.NO_PEMETREXED)),
    ],
)
def test_an_nsaid_around_pemetrexed(
    row: str, clearance: float, nsaid: str, expected: NsaidWindow
) -> None:
    assert nsaid_around_pemetrexed(clearance, nsaid) == expected, row


def test_a_medicine_that_is_no_nsaid_of_the_rule_is_an_error() -> None:
    with pytest.raises(ValueError, match="paracetamol"):
        nsaid_around_pemetrexed(60, "paracetamol")


def test_w63_dexamethasone_on_five_days() -> None:
    assert MG_BY_DAY == (8, 8, 8, 8, 8)


@pytest.mark.parametrize(
    ("facts", "offered"),
    [
        ((8, 1, 4, False, False, False), True),
        ((8, 1, 3, False, False, False), False),
        ((20, 5, 8, False, False, False), False),
        ((24, 1, 8, False, False, False), False),
        ((8, 1, 8, True, None, None), False),
        ((8, 1, 8, False, True, False), False),
        ((8, 1, 8, False, False, True), False),
        ((8, 1, 8, None, False, False), None),
        ((8, 1, None, False, False, False), None),
    ],
)
def test_dexamethasone_is_offered_for_8_gray_once_and_nothing_else(
    facts: tuple[float | None, float | None, float | None, bool | None, bool | None, bool | None],
    offered: bool | None,
) -> None:
    assert may_be_offered(*facts) is offered


NONE = Risk(
    benzodiazepine=False,
    gabapentinoid=False,
    alcohol=False,
    sleep_apnoea=False,
    lung_disease=False,
    kidneys_or_liver=False,
    aged_65=False,
    overdose_or_misuse=False,
    tolerance_lost=False,
    children_at_home=False,
)


@pytest.mark.parametrize(
    ("row", "opioid", "mme", "risk", "comfort", "offered"),
    [
        ("W66", True, 50, NONE, False, True),
        ("just less", True, "49.9", NONE, False, False),
        ("W67", True, 20, Risk(benzodiazepine=True), False, True),
        ("undefined counts as high", True, None, NONE, False, True),
        ("no opioid", False, 50, NONE, False, False),
        ("in dying", True, 200, NONE, True, False),
        ("risk not known", True, 20, Risk(), False, None),
        ("whether dying not known", True, 60, NONE, None, None),
    ],
)
def test_to_whom_naloxone_is_offered(  # noqa: PLR0917
    row: str, opioid: bool, mme: int | str | None, risk: Risk, comfort: bool | None, offered: bool | None
) -> None:  # fmt: skip
    exposure = None if mme is None else Exposure(Fraction(mme))
    assert offers_naloxone(opioid, exposure, risk, comfort) is offered, row


@pytest.mark.parametrize(
    ("days", "above", "reasons", "at_once"),
    [
        (5, 5, (False, False, False), True),
        (21, 7, (False,), True),
        (22, 0, (False,), False),
        (14, 8, (False,), False),
        (5, 0, (False, True), False),
        (5, 0, (False, None), None),
        (None, 0, (False,), None),
        (30, None, (None,), False),
    ],
)
def test_when_a_corticosteroid_may_be_stopped_at_once(
    days: float | None, above: float | None, reasons: tuple[bool | None, ...], at_once: bool | None
) -> None:
    assert may_stop_at_once(days, above, *reasons) is at_once
    assert 6 * PREDNISOLONE_IN_DEXAMETHASONE == 40
