"""All treatments whose response is looked for: procedures, medicines, and what was chosen."""

from collections.abc import Iterable, Iterator

from trabecula.language.edition import OpenEdition
from trabecula.language.option import OptionCatalogue
from trabecula.language.response import ResponseRules
from trabecula.pathway.facts import Facts
from trabecula.pathway.record import Record
from trabecula.pathway.response.medicines import medicines
from trabecula.pathway.response.procedures import procedures
from trabecula.pathway.response.treatment import Treatment, exact
from trabecula.pathway.wishes import Decision, Outcome, day_of


def treatments(
    record: Record, facts: Facts, edition: OpenEdition, rules: ResponseRules
) -> tuple[Treatment, ...]:
    """Every treatment whose response is looked for until the day of the facts, in order of time."""
    decisions = facts.wishes.decisions
    found = (
        *procedures(record, facts, edition, rules),
        *medicines(record, edition, rules, facts.as_of),
        *(_chosen(decisions, edition.edition.options, rules) if decisions else ()),
    )
    return tuple(sorted(found, key=lambda one: one.order))


def _chosen(
    decisions: Iterable[Decision], catalogue: OptionCatalogue | None, rules: ResponseRules
) -> Iterator[Treatment]:
    """From the day on which an option of the kind was first chosen: when it began is not known."""
    if catalogue is None:
        return
    kinds = {key for key, one in rules.treated.items() if one.is_chosen}
    first: dict[str, Treatment] = {}
    for decision in sorted(decisions, key=lambda one: (day_of(one), one.origin)):
        for choice in decision.choices:
            if choice.outcome is not Outcome.CHOSEN:
                continue
            option = catalogue.by_code.get(choice.option)
            key = "" if option is None else option.intervention
            if key in kinds and key not in first:
                day, own = exact(decision.when), (decision.origin,)
                first[key] = Treatment(key, choice.title, day, day, own, last_change=day)
    yield from first.values()
