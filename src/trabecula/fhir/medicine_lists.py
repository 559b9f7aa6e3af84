"""Lists of medicines: they confirm that none is taken, or no other than these."""

from collections.abc import Iterator

from trabecula.fhir.concepts import codes_of, first_code
from trabecula.fhir.medicine_resources import MedicineList
from trabecula.fhir.observations import MEDICINES
from trabecula.fhir.reading import Reading
from trabecula.fhir.resources import Composition, Section
from trabecula.pathway.record import Entry


def medicine_list(listed: MedicineList, origin: str, reading: Reading) -> None:
    """A list of medicines: it confirms none, or these; one that is merely empty says nothing."""
    if listed.status != "current" or listed.mode == "changes":
        return
    codes = codes_of(listed.code)
    if MEDICINES not in codes:
        return
    when = reading.when(origin, listed.date)
    came = reading.recorded(origin)
    items = [entry.item for entry in listed.entry or () if not entry.deleted]
    if items:
        about = reading.names((item for item in items if item), origin)
        entry = Entry(origin, "entry", codes, when, about=about, recorded=came)
        if len(about) < len(items):
            reading.problem(
                origin, "an entry of the list cannot be found: it is not taken as whole"
            )
        else:
            reading.record.whole_medicine_lists.append(entry)
    elif first_code(listed.empty_reason) == "nilknown":
        none = Entry(origin, "emptyReason", codes, when, recorded=came)
        reading.record.medicine_lists.append(none)


def composition(document: Composition, origin: str, reading: Reading) -> None:
    """A document whose section of medicines says that there are none."""
    if document.status == "entered-in-error":
        return
    for element, section in _sections("section", document.section):
        codes = codes_of(section.code)
        nothing = first_code(section.empty_reason) == "nilknown" and not section.entry
        if MEDICINES in codes and nothing:
            when = reading.when(origin, document.date)
            came = reading.recorded(origin)
            none = Entry(origin, f"{element}.emptyReason", codes, when, recorded=came)
            reading.record.medicine_lists.append(none)


def _sections(path: str, sections: list[Section] | None) -> Iterator[tuple[str, Section]]:
    for number, section in enumerate(sections or ()):
        element = f"{path}[{number}]"
        yield element, section
        yield from _sections(f"{element}.section", section.section)


def settle_lists(reading: Reading) -> None:
    """Take a list as whole only where each of its entries is a medicine of this record."""
    read = {medicine.origin for medicine in reading.record.medicines}
    read |= {medicine.origin for medicine in reading.record.medicines_not_taken}
    whole: list[Entry] = []
    for entry in reading.record.whole_medicine_lists:
        if missing := [origin for origin in entry.about if origin not in read]:
            what = f"it names {missing[0]}, which the record does not hold as a medicine"
            reading.problem(entry.origin, f"{what}: the list is not taken as whole")
        else:
            whole.append(entry)
    reading.record.whole_medicine_lists = whole
