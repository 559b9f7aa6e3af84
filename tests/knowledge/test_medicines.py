"""Questions put to every medicine of the formulary: nothing is stated without its basis."""

from collections.abc import Iterator
from dataclasses import fields, replace
from fractions import Fraction
from itertools import pairwise
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.knowledge.formulary import FORMULARY
from trabecula.language.dose import Dose
from trabecula.language.dosing import Dosing
from trabecula.language.medicine import Medicine
from trabecula.language.organ_function import Kidneys, NotStated, matters
from trabecula.language.quantity import MillilitresPerMinute
from trabecula.language.source import Checked
from trabecula.language.table import Entries, Ranges, TableRow, parts
from trabecula.pathway.medicines.dose_for_person import Verdict
from trabecula.pathway.medicines.doses import doses
from trabecula.pathway.taken.known import Known
from trabecula.report.medicine_sheet import medicine_sheet

EVERY = pytest.mark.parametrize("medicine", FORMULARY.medicines, ids=lambda one: one.name)
DOSINGS = [(one, dosing) for one in FORMULARY.medicines for dosing in one.dosing]
NAMES = {
    "paracetamol", "ibuprofen", "naproxen", "diclofenac", "celecoxib", "meloxicam", "ketorolac",
    "diclofenac_topical", "lidocaine_topical", "capsaicin", "dexamethasone", "prednisolone",
    "morphine", "oxycodone", "hydromorphone", "fentanyl_td", "fentanyl_tm", "buprenorphine_td",
    "buprenorphine_sl", "methadone", "tapentadol", "tramadol", "codeine", "hydrocodone",
    "gabapentin", "pregabalin", "duloxetine", "venlafaxine", "amitriptyline", "nortriptyline",
    "carbamazepine", "lamotrigine", "ketamine", "senna", "macrogol", "bisacodyl",
    "methylnaltrexone", "naloxegol", "naldemedine", "metoclopramide", "haloperidol",
    "ondansetron", "prochlorperazine", "olanzapine", "naloxone", "omeprazole", "pantoprazole",
    "lansoprazole", "zoledronic_acid", "pamidronate", "denosumab", "calcium_vitd", "calcitonin",
    "radium223", "strontium89", "samarium153", "lu177_psma",
}  # fmt: skip


def rows(thing: object) -> Iterator[TableRow[Any]]:
    """Every row that a declaration holds, also those inside another."""
    if isinstance(thing, TableRow):
        yield cast("TableRow[Any]", thing)
    if isinstance(thing, tuple):
        for part in cast("tuple[object, ...]", thing):
            yield from rows(part)
    elif isinstance(thing, Medicine | Ranges | Entries | TableRow):
        declaration = cast("Medicine", thing)
        for field in fields(declaration):
            yield from rows(getattr(declaration, field.name))


def test_the_formulary_holds_the_medicines_of_the_dossier() -> None:
    assert {one.name for one in FORMULARY.medicines} == NAMES


@EVERY
def test_every_row_has_a_source_and_a_place_in_it(medicine: Medicine) -> None:
    declared = list(rows(medicine))
    assert len(declared) > 8
    for row in declared:
        assert row.sources
        assert all(citation.place.strip() for citation in row.sources)


@EVERY
def test_kidneys_liver_and_stopping_are_stated_or_the_reason_is(medicine: Medicine) -> None:
    for table in (medicine.kidneys, medicine.liver):
        assert not isinstance(table, NotStated) or len(table.because) > 10
    assert medicine.stopping.holds.strip()


def kidney_tables() -> list[tuple[str, Kidneys]]:
    tables = [(one.name, one.kidneys) for one in FORMULARY.medicines]
    tables += [(one.name, d.kidneys) for one, d in DOSINGS if d.kidneys is not None]
    return [(name, table) for name, table in tables if isinstance(table, Ranges)]


@given(st.sampled_from(kidney_tables()), st.floats(0, 400))
def test_every_clearance_falls_in_exactly_one_band(
    named: tuple[str, Kidneys], clearance: float
) -> None:
    here = [row for row in named[1].rows if row.has(MillilitresPerMinute(clearance))]
    assert len(here) == 1


@pytest.mark.parametrize(("name", "table"), kidney_tables())
def test_a_gap_between_two_bands_is_refused(name: str, table: Kidneys) -> None:
    if len(table.rows) == 1:
        return
    for before, after in pairwise(table.rows):
        moved = replace(after, lowest=MillilitresPerMinute(after.lowest.value + 0.5))
        with pytest.raises(ValueError, match="gap"):
            Ranges(name, (before, moved))


@pytest.mark.parametrize(
    ("medicine", "dosing"),
    [(m, d) for m, d in DOSINGS if isinstance(d.start, Dose)],
    ids=lambda one: one.name if isinstance(one, Medicine) else "",
)
def test_a_slip_of_the_unit_is_refused_as_the_module_loads(
    medicine: Medicine, dosing: Dosing
) -> None:
    start = dosing.start
    assert isinstance(start, Dose)
    for slip in (Fraction(1000), Fraction(1, 1000)):
        most = None if start.most is None else start.most.times(slip)
        slipped = replace(start, least=start.least.times(slip), most=most)
        with pytest.raises(ValueError, match=r"ceiling|slip"):
            replace(dosing, start=slipped, limits=(), by_weight=None)


@EVERY
def test_nothing_known_offers_no_dose_where_kidneys_decide(medicine: Medicine) -> None:
    for each in doses(medicine, Known({}), FORMULARY.dose_facts):
        table = each.dosing.kidneys or medicine.kidneys
        decides = isinstance(table, Ranges) and matters(table)
        if decides and not each.dosing.urgent:
            assert each.dose is None
            assert each.verdict is not Verdict.OFFERED


@EVERY
def test_its_sheet_says_every_number_of_its_dosings(medicine: Medicine) -> None:
    sheet = medicine_sheet(medicine)
    for dosing in medicine.dosing:
        for part in parts(dosing.start):
            if isinstance(part, Fraction):
                assert str(dosing.start) in sheet
    assert medicine.stopping.holds in sheet
    assert "Draft" in sheet


NOT_VERIFIED_AGAIN = (
    "pregabalin", "ibuprofen", "naproxen", "diclofenac", "celecoxib", "meloxicam", "hydromorphone",
    "tramadol", "tapentadol",
)  # fmt: skip


@pytest.mark.parametrize("name", NOT_VERIFIED_AGAIN)
def test_kidney_rows_that_a_second_reading_could_not_verify_claim_nothing(name: str) -> None:
    medicine = FORMULARY.medicine(name)
    assert medicine is not None
    assert isinstance(medicine.kidneys, Ranges)
    for row in medicine.kidneys.rows:
        assert row.checked is Checked.FROM_KNOWLEDGE
