"""What is remembered of many people's medicines makes no difference to anybody's answer."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pathway.taking import DAY, FAST, MORPHINE, TWICE

from trabecula.knowledge.formulary import FORMULARY
from trabecula.pathway.dosage import products, read
from trabecula.pathway.moment import Moment
from trabecula.pathway.record import MedicineEntry
from trabecula.pathway.taken.ingredients import Ingredients
from trabecula.pathway.taken.opioids import exposure_of, not_recognised, opioids_of
from trabecula.pathway.taken.taken import TakenMedicine, taken_now

TEXTS = (
    MORPHINE, FAST, "Oramorph 10mg/5ml oral solution", "co-codamol 30/500 tablets", "BuTrans",
    "72 HR Fentanyl 0.025 MG/HR Transdermal System", "Naproxen 500 mg", "herbal tea",
)  # fmt: skip
DOSAGES = (
    TWICE, "10 mg every 4 hours as needed", "2 tablets four times a day", "1 patch every 72 hours",
    "as directed", "",
)  # fmt: skip
KINDS = ("request", "statement", "administration", "dispense")
FINDER = Ingredients(FORMULARY)
TABLE = FORMULARY.opioids.exposure[0]


@st.composite
def people(draw: st.DrawFn) -> list[MedicineEntry]:
    """What one person's record tells of a few medicines."""
    entries: list[MedicineEntry] = []
    for number in range(draw(st.integers(1, 4))):
        text, dosage = draw(st.sampled_from(TEXTS)), draw(st.sampled_from(DOSAGES))
        day = DAY - timedelta(days=draw(st.integers(0, 40)))
        is_taken = draw(st.booleans())
        entries.append(
            MedicineEntry(
                f"Medicine/{draw(st.integers(0, 99))}-{number}", "", (), Moment(day, day), None,
                is_taken, text, kind=draw(st.sampled_from(KINDS)), halted=not is_taken,
                product=products((text,)), dosages=read(dosage, (text,)) if dosage else (),
            )
        )  # fmt: skip
    return entries


def first_days(taken: tuple[TakenMedicine, ...]) -> list[date | None]:
    return [one.begun for one in taken]


@settings(max_examples=15, deadline=None)
@given(st.lists(people(), min_size=2, max_size=6))
def test_who_was_asked_before_makes_no_difference(everybody: list[list[MedicineEntry]]) -> None:
    warm = Ingredients(FORMULARY)
    for entries in everybody:
        taken_now(entries, warm, DAY)
    for entries in everybody:
        remembered = taken_now(entries, warm, DAY)
        alone = taken_now(entries, Ingredients(FORMULARY), DAY)
        assert remembered == alone
        assert first_days(remembered) == first_days(alone)
        assert [one.origins for one in remembered] == [one.origins for one in alone]
        bounds = [
            exposure_of(opioids_of(taken), TABLE, not_recognised(taken)).bounds
            for taken in (remembered, alone)
        ]
        assert bounds[0] == bounds[1]


@given(people())
def test_each_entry_keeps_its_own_resource_and_day(entries: list[MedicineEntry]) -> None:
    taken = taken_now(entries, FINDER, DAY)
    told = sorted((entry.origin, entry.when) for one in taken for entry in one.entries)
    assert told == sorted((one.origin, one.when) for one in entries if one.taken)
