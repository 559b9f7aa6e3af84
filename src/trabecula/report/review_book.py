"""Review sheets: the page of one clinical question that a clinician signs, and its explanation."""

from collections.abc import Iterable, Sequence
from inspect import cleandoc
from types import ModuleType

from trabecula.language.case import Case
from trabecula.language.condition import atoms, facts_of
from trabecula.language.edition import OpenEdition
from trabecula.language.statement import Statement
from trabecula.language.words import criteria


def question_sheet(
    module: ModuleType,
    statements: Sequence[Statement],
    opened: OpenEdition,
    cases: Iterable[Case],
) -> str:
    """The Markdown page of one module: why, misuse, each statement, its basis and its cases."""
    title, _, rest = cleandoc(module.__doc__ or "").partition("\n")
    by_code: dict[str, list[Case]] = {}
    for case in cases:
        by_code.setdefault(case.statement, []).append(case)
    parts = [f"# {title}", rest.strip()]
    parts += [statement_sheet(s, opened, by_code.get(s.code, [])) for s in statements]
    return "\n\n".join(part for part in parts if part) + "\n"


def statement_sheet(statement: Statement, opened: OpenEdition, cases: Sequence[Case]) -> str:
    """One statement in Markdown, in words, with everything that a reviewer needs to judge it."""
    urgency = statement.urgency.words
    hours = statement.urgency.within_hours
    clock = f" (within {hours} h)" if hours else " (no clock)"
    lines = [
        f"## {statement.code}: {statement.title}",
        _standing(statement, opened),
        _list("Applies when", criteria(statement.when)),
        _list("Only if", criteria(statement.only_if) if statement.only_if is not None else ()),
        _list("Unless", criteria(statement.unless) if statement.unless is not None else ()),
        _list("Then", statement.says),
        f"**How soon, who:** {urgency}{clock}; {', '.join(statement.owner)}; {statement.modality}",
        f"**How strong:** {statement.strength}; {statement.evidence}",
        _list("Contraindications", statement.contraindications),
        _list("Precautions", statement.precautions),
        _list("Follow-up", statement.follow_up),
        _list("Monitor", statement.monitor),
        f"**Note:** {statement.note}" if statement.note else "",
        _list(
            "Sources",
            [
                f"{c.source.key}: {c.source.citation} ({c.source.reference}), {c.place} "
                f"[{c.source.checked.value}]"
                for c in statement.sources
            ],
        ),
        _list("Asks", _asked(statement, opened)),
        _cases(cases),
    ]
    return "\n\n".join(line for line in lines if line)


def _standing(statement: Statement, opened: OpenEdition) -> str:
    state = opened.review_state(statement)
    return f"*{state}; {statement.checked.value}; about the {statement.about}*"


def _asked(statement: Statement, opened: OpenEdition) -> list[str]:
    keys = dict.fromkeys(fact.key for atom in atoms(statement.condition) for fact in facts_of(atom))
    return [f"`{key}`: {opened.facts[key].asks}" for key in keys]


def _list(heading: str, items: Sequence[str]) -> str:
    if not items:
        return ""
    return "\n".join((f"**{heading}**\n", *(f"- {item}" for item in items)))


def _cases(cases: Sequence[Case]) -> str:
    if not cases:
        return ""
    rows = [
        f"| {case.title} | {_facts(case)} | {case.answer.words} |".replace("\n", " ")
        for case in cases
    ]
    return "\n".join(("| Case | Facts | Answer |", "|---|---|---|", *rows))


def _facts(case: Case) -> str:
    return ", ".join(f"`{key}` {value}" for key, value in case.facts.items()) or "nothing known"
