"""Effect sheets: what is known of each option's benefit, harm and burden, for review."""

from collections.abc import Iterable, Iterator, Sequence
from inspect import cleandoc

from trabecula.knowledge.effects import MODULES, effects_of
from trabecula.language.effect import Arm, Burden, Effect, Harm, Onset, Outcome, Visits
from trabecula.language.priority import Marks
from trabecula.report.table_sheet import markdown_table, row_basis
from trabecula.report.wording import DRAFT_NOTICE

_OUTCOMES = ("Outcome", "When", "Of whom", "With it", "Against", "Note", "Basis")
_HARMS = ("Harm", "How many", "In whom", "Against", "Note", "Basis")
_UNKNOWN = "not known"
_INTRODUCTION = (
    "Numbers of 100, as published. *Treated so that one does better* stands only against no "
    "treatment, a sham or a placebo, and only where a difference was shown. Burden counts from not "
    "having it."
)


def effect_page() -> str:
    """The Markdown page of all effects, module by module."""
    parts = ["# What options give and cost", f"*{DRAFT_NOTICE}*", _INTRODUCTION]
    for module in MODULES:
        parts.append(f"## {cleandoc(module.__doc__ or '')}")
        parts += [effect_sheet(effect) for effect in effects_of(module)]
    return "\n\n".join(parts) + "\n"


def effect_sheet(effect: Effect) -> str:
    """One effect in Markdown: chances with both arms, harms, burden, marks and sources."""
    parts = (
        f"### {effect.code}: {effect.title}",
        f"*{effect.measure}; {effect.checked.value}*",
        _table(_OUTCOMES, [_outcome(outcome) for outcome in effect.outcomes]),
        _listed("Not drawn", _not_drawn(effect)),
        f"**Onset:** {_onset(effect.onset)} **Lasts:** {effect.durability}",
        _table(_HARMS, [_harm(harm) for harm in effect.harms]),
        f"**Burden:** {_burden(effect.burden)}",
        f"**Mobility:** {effect.mobility}",
        f"**Marks (our own judgement, -2 to +2):** {_marks(effect.marks)}",
        f"**Certainty:** {_certainty(effect)}",
        f"**Note:** {effect.note}" if effect.note else "",
        _listed(
            "Sources",
            (f"{c.source.key}: {c.source.citation}, {c.place}" for c in effect.sources),
        ),
    )
    return "\n\n".join(part for part in parts if part)


def _outcome(outcome: Outcome) -> tuple[str, ...]:
    needed = outcome.number_needed_to_treat
    notes = (
        outcome.note,
        "" if outcome.wanted else "Fewer is better.",
        "" if outcome.difference_shown else "No difference shown.",
        "" if needed is None else f"Treated so that one does better: {needed}.",
    )
    return (
        outcome.holds,
        outcome.when,
        outcome.of_whom,
        _arm(outcome.arm),
        f"{outcome.comparison}; {_arm(outcome.against)}" if outcome.against else "nobody",
        " ".join(note for note in notes if note),
        row_basis(outcome),
    )


def _harm(harm: Harm) -> tuple[str, ...]:
    return (
        harm.holds,
        str(harm.people or _UNKNOWN),
        harm.of_whom,
        _arm(harm.against) if harm.against else "",
        harm.note,
        row_basis(harm),
    )


def _arm(arm: Arm) -> str:
    return f"{arm.name}: {arm.people}"


def _not_drawn(effect: Effect) -> Iterator[str]:
    for row in effect.not_drawn:
        yield f"{row.holds} Because {row.because}. *{row_basis(row)}*"


def _onset(onset: Onset | None) -> str:
    if onset is None:
        return "none known."
    return f"day {onset.typical} typically, from {onset.earliest} to {onset.latest}."


def _burden(burden: Burden) -> str:
    return (
        f"visits in 12 weeks {_visits(burden.visits)} (as published: {burden.visits.says}); "
        f"pills a day {_number(burden.pills)}; sedation {_number(burden.sedation)}; "
        f"days in hospital {_number(burden.hospital_days)}"
    )


def _visits(visits: Visits) -> str:
    ends = [_number(visits.fewest), _number(visits.most)]
    return " to ".join(dict.fromkeys(ends))


def _number(number: int | None) -> str:
    return _UNKNOWN if number is None else str(number)


def _marks(marks: Marks) -> str:
    return ", ".join(
        f"{priority} {mark:+d}" if mark else f"{priority} 0" for priority, mark in marks.items()
    )


def _certainty(effect: Effect) -> str:
    says = effect.certainty_says
    plain = says in ("", effect.certainty)
    return str(effect.certainty) if plain else f"{effect.certainty} (as written: {says})"


def _listed(title: str, items: Iterable[str]) -> str:
    lines = [f"- {item}" for item in items]
    return "\n".join((f"**{title}**\n", *lines)) if lines else ""


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    return markdown_table(heads, rows) if rows else ""
