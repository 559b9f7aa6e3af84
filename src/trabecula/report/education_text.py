"""Education sheets and a clinic's directory as text for a terminal."""

from collections.abc import Iterable
from typing import Final

from rich.console import RenderableType
from rich.text import Text

from trabecula.language.directory import NOT_FILLED_IN
from trabecula.language.education import EducationSheet
from trabecula.report.console import bullets, printed, rows, said, section
from trabecula.report.education_shapes import (
    DirectoryJson,
    NumberJson,
    ServiceJson,
    SheetJson,
    SheetsForJson,
    SuggestedSheetJson,
)
from trabecula.report.wording import DRAFT_NOTICE, said_list

TO_BE_SIGNED: Final = "Draft. To be signed by your clinician."
CHOOSE: Final = "A clinician chooses which of these are handed out, and signs them first."
WHOM_TO_CALL: Final = "Whom to call"
HAS_NONE: Final = "No service of these kinds is filled in"


def listed(sheets: Iterable[EducationSheet]) -> str:
    """Every sheet: its name, its title, and the statements that it belongs to."""
    lines: list[str] = []
    for sheet in sheets:
        to = "for everyone" if sheet.for_everyone else " ".join(sheet.statements)
        lines.append(f"{sheet.title} [{sheet.name}]\n    {to}")
    return "\n".join(lines)


def shown(sheet: SheetJson, width: int = 80, colour: bool = False) -> str:
    """One sheet as it is read, and its basis below it."""
    return printed(_sheet(sheet), width, colour)


def _sheet(sheet: SheetJson) -> Iterable[RenderableType]:
    yield said(sheet.title, "bold")
    yield said(TO_BE_SIGNED)
    for part in sheet.sections:
        yield from section(part.heading)
        yield bullets(part.lines)
    yield from section(WHOM_TO_CALL)
    yield bullets(map(_number, sheet.call))
    yield from section("For the clinician")
    basis = "; ".join(f"{one.key}, {one.place}" for one in sheet.sources)
    pairs = [
        ("Statements", ", ".join(sheet.statements)),
        ("Options", ", ".join(sheet.options)),
        ("Mind", sheet.hand_out),
    ]
    yield rows((*pairs, ("Basis", f"{basis} ({sheet.checked})")))
    for figure in sheet.figures:
        places = "; ".join(f"{one.key}, {one.place}" for one in figure.sources)
        yield rows([("Number", f"{figure.says}: {places} ({figure.checked})")])


def _number(number: NumberJson) -> str:
    whom = number.whom[:1].upper() + number.whom[1:]
    return f"{whom}: {number.number or NOT_FILLED_IN}"


def for_person(found: SheetsForJson, width: int = 80, colour: bool = False) -> str:
    """The sheets that belong to what was chosen for one person, and to what applies."""
    parts = [
        said(f"Education sheets, as of {found.as_of}, edition {found.edition}", "bold"),
        said(f"{DRAFT_NOTICE}. {CHOOSE}"),
        *(part for sheet in found.sheets for part in _suggested(sheet)),
    ]
    return printed(parts, width, colour)


def _suggested(sheet: SuggestedSheetJson) -> Iterable[RenderableType]:
    yield Text("")
    yield said(f"{sheet.title} [{sheet.name}]", "bold")
    because = "a safety text for everyone" if sheet.for_everyone and not sheet.because else ""
    yield rows(
        (
            ("   Chosen", said_list(sheet.chosen)),
            ("   Because", said_list(sheet.because) or because),
            ("   Deferred", said_list(sheet.deferred)),
            ("   Mind", sheet.hand_out),
        )
    )


def directory(found: DirectoryJson, width: int = 80, colour: bool = False) -> str:
    """A directory, and what it lacks."""
    return printed(_directory(found), width, colour)


def _directory(found: DirectoryJson) -> Iterable[RenderableType]:
    yield said(f"Directory, filled in by {found.filled_in_by} on {found.filled_in_on}", "bold")
    again = f"To be checked again by {found.look_again_by}."
    yield said(f"Out of date: {again[:1].lower()}{again[1:]}" if found.out_of_date else again)
    yield from section(WHOM_TO_CALL)
    yield bullets(map(_number, found.numbers))
    yield from section("If the pain breaks through")
    yield said(found.if_pain_breaks_through or NOT_FILLED_IN)
    yield from section("Who reads what people send from home, and when")
    yield said(found.who_reads or NOT_FILLED_IN)
    yield from section("Services", str(len(found.services)))
    for service in found.services:
        yield said(f"{service.name} ({service.kind})", "bold")
        yield rows(_service(service))
    if found.kinds_without_a_service:
        yield said(f"{HAS_NONE}: {', '.join(found.kinds_without_a_service)}.")


def _service(service: ServiceJson) -> Iterable[tuple[str, str]]:
    yield "   Phone", service.phone or NOT_FILLED_IN
    yield "   Hours", service.hours or NOT_FILLED_IN
    yield "   Languages", ", ".join(service.languages) or NOT_FILLED_IN
    yield "   For whom", service.for_whom or NOT_FILLED_IN
    yield "   How to refer", service.how_to_refer or NOT_FILLED_IN
