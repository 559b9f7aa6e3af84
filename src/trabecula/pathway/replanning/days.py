"""The days: what was known on each of them of what triggers ask, in one pass over the record."""

from collections.abc import Iterable, Iterator

from trabecula.language.condition import Condition, known
from trabecula.language.edition import OpenEdition
from trabecula.language.replanning import BandChanged, OrderChanged, Trigger
from trabecula.pathway.facts import Facts
from trabecula.pathway.record import Record
from trabecula.pathway.watch import KnowOn, reads, watch


def days_of(
    record: Record,
    facts: Facts,
    edition: OpenEdition,
    triggers: Iterable[Trigger],
    know_on: KnowOn,
) -> tuple[Facts, ...]:
    """What was known of the facts of triggers on each day on which that may have changed."""
    conditions = tuple(dict.fromkeys(_asked(triggers, edition)))
    read = reads(edition, (), conditions)
    return tuple(day.facts for day in watch(record, facts, read, know_on))


def _asked(triggers: Iterable[Trigger], edition: OpenEdition) -> Iterator[Condition]:
    elicitation = edition.edition.elicitation
    for trigger in triggers:
        if trigger.criterion.when is not None:
            yield trigger.criterion.when
        match trigger.told_by:
            case BandChanged(scales=scales):
                yield from (known(scale.of) for scale in scales)
            case OrderChanged() if elicitation is not None:
                yield from (known(fact) for fact in elicitation.ranks.values())
            case _:
                pass
