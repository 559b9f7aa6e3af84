"""The shapes of the JSON of education sheets and of a clinic's directory."""

import msgspec

from trabecula.report.shape_words import CheckedWord, DayWord, SourceJson


class SectionJson(msgspec.Struct, gc=False):
    """A part of a sheet: its heading and its sentences."""

    heading: str
    lines: list[str]


class NumberJson(msgspec.Struct, gc=False):
    """Whom to call, and the number; null where the clinic has not filled it in."""

    line: str
    whom: str
    number: str | None


class FigureJson(msgspec.Struct, gc=False):
    """A number of a sheet as it stands in the text, and its basis."""

    says: str
    checked: CheckedWord
    sources: list[SourceJson]


class SheetJson(msgspec.Struct, gc=False):
    """An education sheet; ``draft`` until a clinician has signed it."""

    name: str
    title: str
    statements: tuple[str, ...]
    options: tuple[str, ...]
    for_everyone: bool
    hand_out: str
    sections: list[SectionJson]
    call: list[NumberJson]
    figures: list[FigureJson]
    checked: CheckedWord
    sources: list[SourceJson]
    draft: bool = True


class SuggestedSheetJson(msgspec.Struct, gc=False):
    """A sheet that belongs to what applies: by which statements, and which are only deferred.

    ``chosen`` are the options, by code, that were decided for and that it explains.
    """

    name: str
    title: str
    for_everyone: bool
    hand_out: str
    because: list[str]
    deferred: list[str]
    chosen: list[str]


class SheetsForJson(msgspec.Struct, gc=False):
    """The sheets that belong to what applies to one person; a clinician chooses among them."""

    as_of: DayWord
    edition: str
    sheets: list[SuggestedSheetJson]


class ServiceJson(msgspec.Struct, gc=False):
    """A service of the directory. What the clinic left empty is null, or an empty list."""

    kind: str
    name: str
    phone: str | None
    hours: str | None
    languages: list[str]
    for_whom: str | None
    how_to_refer: str | None


class DirectoryJson(msgspec.Struct, gc=False):
    """A clinic's directory, and what it has not filled in."""

    filled_in_by: str
    filled_in_on: DayWord
    look_again_by: DayWord
    out_of_date: bool
    if_pain_breaks_through: str | None
    who_reads: str | None
    numbers: list[NumberJson]
    services: list[ServiceJson]
    kinds_without_a_service: list[str]
