"""What can be shown of the knowledge, by what it is called."""

from collections.abc import Callable
from functools import partial
from types import ModuleType
from typing import TypeAlias

from trabecula.knowledge.cases import cases, cases_of
from trabecula.knowledge.statements import MODULES, statements_of
from trabecula.knowledge.tables import MODULES as TABLES
from trabecula.knowledge.tables import tables_of
from trabecula.language.clinical_question import heading
from trabecula.language.edition import OpenEdition
from trabecula.language.statement import Statement
from trabecula.report.knowledge_list import source_sheet
from trabecula.report.review_book import question_sheet, statement_sheet
from trabecula.report.row_sheet import row_sheet
from trabecula.report.table_sheet import table_sheet

Sheets: TypeAlias = list[tuple[str, Callable[[], str]]]
"""A name, and what writes the sheet of what has it."""


def sheets(opened: OpenEdition) -> Sheets:
    """Statements, clinical questions, tables, sources and rows of arbitration, in this order."""
    edition = opened.edition
    return [
        *_of_statements(opened),
        *((heading(one).name, partial(_of_question, one, opened)) for one in MODULES),
        *((heading(one).name, partial(_of_table, one, opened)) for one in TABLES),
        *((one.key, partial(source_sheet, one, opened)) for one in edition.sources),
        *((one.code, partial(row_sheet, one, opened)) for one in edition.arbitration),
    ]


def _of_statements(opened: OpenEdition) -> Sheets:
    return [
        (name, partial(_of_statement, statement, opened))
        for statement in opened.edition.statements
        for name in (statement.code, statement.name)
    ]


def _of_statement(statement: Statement, opened: OpenEdition) -> str:
    return statement_sheet(statement, opened, cases_of(statement.code))


def _of_question(module: ModuleType, opened: OpenEdition) -> str:
    return question_sheet(module, statements_of(module), opened, cases())


def _of_table(module: ModuleType, opened: OpenEdition) -> str:
    return table_sheet(module, tables_of(module), opened.policy)
