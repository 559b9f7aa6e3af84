"""What was decided: by code the newest choice, and the alternative that decisions make."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from trabecula.pathway.options.alternative import Alternative
from trabecula.pathway.options.for_person import OptionForPerson
from trabecula.pathway.options.weighed import Options
from trabecula.pathway.recommendations import Recommendation
from trabecula.pathway.wishes import Choice, Decision, Outcome, day_of, newest_choices


@dataclass(frozen=True)
class Choices:
    """The decisions about one person, asked option by option and statement by statement."""

    decisions: Sequence[Decision]

    @cached_property
    def _newest(self) -> Mapping[str, tuple[Decision, Choice]]:
        return newest_choices(self.decisions)

    def of_option(self, option: OptionForPerson) -> Choice | None:
        """What was decided of an option: by its place where that is named, else by its code."""
        return self._of(option)[1]

    def _of(self, option: OptionForPerson) -> tuple[Decision, Choice] | tuple[None, None]:
        found = self._newest.get(option.key) or self._newest.get(option.code)
        return found or (None, None)

    def chosen_on(self, option: OptionForPerson) -> date | None:
        """When it was chosen, if that is the last that was decided of it."""
        decision, choice = self._of(option)
        if decision is None or choice is None or choice.outcome is not Outcome.CHOSEN:
            return None
        return day_of(decision)

    def against(self, item: Recommendation) -> Choice | None:
        """How a statement was put off or declined, if it was.

        A decision that is older than what the statement turns on now does not count any more.
        """
        decision, choice = self._newest.get(item.statement.code) or (None, None)
        if decision is None or choice is None or choice.outcome is Outcome.CHOSEN:
            return None
        newest = max((each.day for each in item.because() if each.day), default=date.min)
        return None if newest > day_of(decision) else choice


def decided(options: Options, decisions: Iterable[Decision]) -> Alternative | None:
    """The alternative that decisions make; None where they chose no option that is there.

    Of what was chosen for one need the newest counts. What cannot be chosen any more is no part.
    """
    choices = Choices(tuple(decisions))
    chosen: dict[tuple[int, int], tuple[date, list[OptionForPerson]]] = {}
    for option in options.every if choices.decisions else ():
        if (day := choices.chosen_on(option)) is not None and option.can_be_chosen:
            need = id(option.option.need), id(option.about)
            newest, others = chosen.get(need, (day, []))
            kept = others if day == newest else []
            if day >= newest:
                chosen[need] = day, [*kept, option]
    found = [option for _, group in chosen.values() for option in group]
    return options.with_options(found) if found else None
