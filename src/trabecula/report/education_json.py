"""Education sheets and a clinic's directory in the shapes of their JSON."""

from collections.abc import Iterable
from datetime import date

from trabecula.language.directory import Directory, Line, Service
from trabecula.language.education import EducationSheet
from trabecula.language.source import Citation
from trabecula.pathway.recommendations import Recommendations
from trabecula.pathway.support import sheets
from trabecula.report.education_shapes import (
    DirectoryJson,
    FigureJson,
    NumberJson,
    SectionJson,
    ServiceJson,
    SheetJson,
    SheetsForJson,
    SuggestedSheetJson,
)
from trabecula.report.shape_words import SourceJson


def sheet_json(sheet: EducationSheet, directory: Directory | None) -> SheetJson:
    """One sheet, with the numbers to call as far as the clinic has filled them in."""
    return SheetJson(
        sheet.name,
        sheet.title,
        sheet.statements,
        sheet.options,
        sheet.for_everyone,
        sheet.hand_out,
        [SectionJson(heading, list(lines)) for heading, lines in sheet.sections],
        numbers(sheet.whom, directory),
        [
            FigureJson(figure.holds, figure.checked.value, cited(figure.sources))
            for figure in sheet.figures
        ],
        sheet.checked.value,
        cited(sheet.sources),
    )


def numbers(lines: Iterable[Line], directory: Directory | None) -> list[NumberJson]:
    """Whom to call; a number that is not filled in is none, never a guess."""
    return [
        NumberJson(line, line.words, (directory and directory.number(line)) or None)
        for line in lines
    ]


def cited(sources: Iterable[Citation]) -> list[SourceJson]:
    """Sources with the exact place in each."""
    return [
        SourceJson(one.source.key, one.source.citation, one.place, one.source.checked.value)
        for one in sources
    ]


def sheets_for_json(recommendations: Recommendations) -> SheetsForJson:
    """The sheets that belong to what was chosen for one person, and to what applies."""
    return SheetsForJson(
        recommendations.facts.as_of.isoformat(),
        recommendations.edition.edition.name,
        [
            SuggestedSheetJson(
                found.thing.name,
                found.thing.title,
                found.thing.for_everyone,
                found.thing.hand_out,
                list(dict.fromkeys(item.statement.code for item in found.by)),
                list(dict.fromkeys(item.statement.code for item in found.waiting)),
                [choice.code for choice in found.chosen],
            )
            for found in sheets(recommendations)
        ],
    )


def directory_json(directory: Directory, on: date) -> DirectoryJson:
    """A directory as of a day, with what it lacks."""
    return DirectoryJson(
        directory.filled_in_by,
        directory.filled_in_on.isoformat(),
        directory.look_again_by.isoformat(),
        directory.out_of_date(on),
        directory.if_pain_breaks_through or None,
        directory.who_reads or None,
        numbers(Line, directory),
        [service_json(service) for service in directory.services],
        [str(kind) for kind in directory.empty_kinds],
    )


def service_json(service: Service) -> ServiceJson:
    """One service as the clinic describes it."""
    return ServiceJson(
        service.kind,
        service.name,
        service.phone or None,
        service.hours or None,
        list(service.languages),
        service.for_whom or None,
        service.how_to_refer or None,
    )
