"""What was agreed: of each thing the newest decision in the record, and how it stands today."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from trabecula.language.option import Option
from trabecula.pathway.options.for_person import OptionForPerson, Standing
from trabecula.pathway.options.weighed import Options
from trabecula.pathway.wishes import Choice, Decision, Outcome, day_of


@dataclass(frozen=True, slots=True)
class Agreed:
    """One thing that was decided on.

    ``option`` is None for a measure, and for an option that this edition does not have. ``here`` is
    the option as it stands today; None where it is not for this person any more, or where it is for
    several places and the decision names none. With ``replaced`` something newer was chosen for
    the same need.
    """

    choice: Choice
    decision: Decision
    option: Option | None
    here: OptionForPerson | None
    replaced: bool = False

    @property
    def outcome(self) -> Outcome:
        """Chosen, deferred or declined."""
        return self.choice.outcome

    @property
    def comes_later(self) -> bool:
        """Whether something else is done first."""
        return self.here is not None and self.here.standing is Standing.LATER

    @property
    def holds(self) -> bool:
        """Whether it still stands as it was decided; else it is done, or to be decided again."""
        return not self.replaced and self.here is not None and self.here.can_be_chosen


def agreed(options: Options) -> tuple[Agreed, ...]:
    """What was decided of each thing, the newest decision first; of one thing only the newest.

    A decision without a day counts as older than any other; of one day, that which was read last
    counts.
    """
    decisions = options.recommendations.facts.wishes.decisions
    in_order = sorted(decisions, key=day_of)
    newest: dict[str, Agreed] = {}
    for decision in reversed(in_order):
        for choice in decision.choices:
            newest.setdefault(choice.code, _agreed(choice, decision, options))
    return tuple(_replaced(newest.values()))


def _agreed(choice: Choice, decision: Decision, options: Options) -> Agreed:
    catalogue = options.recommendations.edition.edition.options
    option = None if catalogue is None else catalogue.by_code.get(choice.option)
    here = [each for each in options.every if choice.code in (each.key, each.code)]
    return Agreed(choice, decision, option, here[0] if len(here) == 1 else None)


def _replaced(newest_first: Iterable[Agreed]) -> Iterable[Agreed]:
    """What was chosen for a need, for which a newer decision chose something else."""
    met: dict[tuple[int, int], Decision] = {}
    for one in newest_first:
        if one.outcome is not Outcome.CHOSEN or one.here is None:
            yield one
            continue
        need = id(one.here.option.need), id(one.here.about)
        by = met.setdefault(need, one.decision)
        yield one if by is one.decision else replace(one, replaced=True)
