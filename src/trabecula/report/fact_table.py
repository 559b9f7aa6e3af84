"""The table of facts: how each is obtained, and what asks for it."""

from collections.abc import Iterator, Mapping
from typing import Final

from trabecula.language.carrier import (
    Answered,
    BirthDate,
    Carrier,
    CountedProcedures,
    DeathDate,
    Diagnosed,
    LesionSite,
    MedicineGroup,
    NotSure,
    Observed,
    SexOfRecord,
    SinceMedicine,
    SinceProcedure,
    Taken,
    Underway,
)
from trabecula.language.code import LOINC, RXNORM, SNOMED_CT, Code
from trabecula.language.condition import atoms, facts_of
from trabecula.language.derivation import (
    Assembled,
    Calculated,
    FromEvidence,
    FromMedicines,
    FromOneMedicine,
    OverTime,
)
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.language.source import Citation
from trabecula.report.vocabulary import takes

_SYSTEMS: Mapping[str, str] = {LOINC: "LOINC", SNOMED_CT: "SNOMED CT", RXNORM: "RxNorm"}
_SHOWN = 4
_HOW = (
    "Each is read from a record, derived from other facts, or asked in a questionnaire; every one "
    "can also be given under its own key, in the code system `urn:trabecula:fact`. An answer that "
    "was not given is not known, and never *no*."
)


def table(opened: OpenEdition) -> str:
    """Every fact in Markdown, area by area: how it is obtained, and what asks for it."""
    asks = users(opened)
    lines = [
        "# The facts",
        "",
        f"{len(opened.edition.facts)} facts, by area. {_HOW}",
        "",
    ]
    for area, facts in opened.edition.areas:
        lines += [f"## {area.capitalize()}", ""]
        lines += ["| Fact | Takes | Keeps | How it is obtained | What asks for it |"]
        lines += ["|---|---|---|---|---|"]
        lines += [_row(fact, opened, asks.get(fact.key, ())) for fact in facts]
        lines.append("")
    return "\n".join(lines)


def users(opened: OpenEdition) -> Mapping[str, tuple[str, ...]]:
    """By the key of a fact: the statements whose condition asks it, and what is derived from it."""
    found: dict[str, dict[str, None]] = {}
    for statement in opened.edition.statements:
        for atom in atoms(statement.condition):
            for fact in facts_of(atom):
                found.setdefault(fact.key, {})[statement.code] = None
    for gives, needs, _, _ in _reckoned(opened):
        for need in needs:
            found.setdefault(need.key, {})[f"`{gives.key}`"] = None
    return {key: tuple(each) for key, each in found.items()}


def _reckoned(opened: OpenEdition) -> Iterator[tuple[Fact, tuple[Fact, ...], str, Citation]]:
    """Every fact that is reckoned: from which others, how in words, and by what source."""
    for derivation in opened.edition.derivations:
        match derivation:
            case Assembled(instrument=instrument):
                for score in instrument.scores:
                    if score.fact.key in opened.facts:
                        yield score.fact, score.of, score.words, score.source
            case FromEvidence(gives=gives, words=words, source=source):
                facts = (
                    opened.facts[str(fact.key)]
                    for evidence in derivation.evidence
                    for atom in atoms(evidence.when)
                    for fact in facts_of(atom)
                )
                yield gives, tuple(dict.fromkeys(facts)), words, source
            case Calculated(gives=gives, needs=needs, words=words, source=source):
                yield gives, needs, words, source
            case OverTime(gives=gives, of=of, words=words, source=source):
                yield gives, of, words, source
            case FromMedicines() | FromOneMedicine():
                yield derivation.gives, (), derivation.words, derivation.source
            case _:
                yield derivation.gives, (derivation.of,), derivation.words, derivation.source


def obtained(fact: Fact, opened: OpenEdition) -> tuple[str, ...]:
    """The ways in which a fact is obtained, each in words: read, derived, asked."""
    return (
        *(f"read: {_carried(carrier)}" for carrier in fact.carried_by),
        *(
            f"derived: {words} ({source.source.key})"
            for gives, _, words, source in _reckoned(opened)
            if gives is fact
        ),
        *(
            f"scored: {instrument.name}"
            for instrument in opened.edition.instruments
            if instrument.together and any(score.fact is fact for score in instrument.scores)
        ),
        *(
            f"asked: {questionnaire.name}"
            for questionnaire in opened.edition.questionnaires
            if fact in questionnaire.facts
        ),
    )


def _row(fact: Fact, opened: OpenEdition, asking: tuple[str, ...]) -> str:
    days = opened.shelf_life_days(fact)
    keeps = "lasts" if days is None else f"{days:g} days"
    how = "<br>".join(obtained(fact, opened))
    cells = (f"`{fact.key}` {fact.name}", takes(fact), keeps, how, ", ".join(asking))
    return f"| {' | '.join(cells)} |"


_PLAINLY: Final = {
    NotSure: "an answer of which somebody was not sure",
    BirthDate: "birth date of the Patient",
    SexOfRecord: "gender of the Patient",
    DeathDate: "death of the Patient",
}


def _carried(carrier: Carrier) -> str:
    match carrier:
        case Observed(codes=codes):
            return f"observation {_codes(codes)}"
        case Diagnosed(answers=answers, counts=counts):
            diagnoses = [code for group in answers.values() for code in group]
            return f"diagnosis ({counts}) {_codes(diagnoses)}"
        case Taken(answers=answers):
            return f"medicine taken: {', '.join(group.name for group in answers.values())}"
        case SinceMedicine(group=MedicineGroup(name=name)):
            return f"time since the last of: {name}"
        case SinceProcedure(codes=codes):
            return f"time since procedure {_codes(codes)}"
        case CountedProcedures(codes=codes):
            return f"number of procedures {_codes(codes)}"
        case Answered(forms=forms):
            return f"answered form: {', '.join(forms)}"
        case Underway(codes=codes):
            return f"procedure under way {_codes(codes)}"
        case LesionSite(part=part):
            return f"{part} of the lesion's place"
        case NotSure() | BirthDate() | SexOfRecord() | DeathDate():
            return _PLAINLY[type(carrier)]


def _codes(codes: "tuple[Code, ...] | list[Code]") -> str:
    by_system: dict[str, list[str]] = {}
    for code in dict.fromkeys(codes):
        below = ".*" if code.and_below else ""
        by_system.setdefault(code.system, []).append(code.code + below)
    return "; ".join(
        f"{_said(system)} {' '.join(_few(each))}" for system, each in by_system.items()
    )


def _few(codes: list[str]) -> Iterator[str]:
    yield from codes[:_SHOWN]
    if len(codes) > _SHOWN:
        yield f"and {len(codes) - _SHOWN} more"


def _said(system: str) -> str:
    return _SYSTEMS.get(system) or system.rstrip("/").rpartition("/")[2].upper()
