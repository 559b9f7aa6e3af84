"""What was decided: by code the newest choice, and the alternative that decisions make."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from trabecula.pathway.options.alternative import Alternative
from trabecula.pathway.options.for_person import OptionForPerson
from trabecula.pathway.options.weighed import Options
from trabecula.pathway.recommendations import Recommendation
from trabecula.pathway.wishes import Choice, Decision, Outcome


@dataclass(frozen=True)
class Choices:
    """The decisions about one person, asked option by option and statement by statement."""

    decisions: Sequence[Decision]

    @cached_property
    def _newest(self) -> Mapping[str, tuple[Decision, Choice]]:
        """By code; without a date a decision counts as older than any other."""
        in_order = sorted(self.decisions, key=_day)
        return {choice.code: (each, choice) for each in in_order for choice in each.choices}

    def of_option(self, option: OptionForPerson) -> Choice | None:
        """What was decided of an option: by its place where that is named, else by its code."""
        _, found = self._newest.get(option.key) or self._newest.get(option.code) or (None, None)
        return found

    def chosen(self, option: OptionForPerson) -> bool:
        """Whether it was chosen last."""
        found = self.of_option(option)
        return found is not None and found.outcome is Outcome.CHOSEN

    def against(self, item: Recommendation) -> Choice | None:
        """How a statement was put off or declined, if it was.

        A decision that is older than what the statement turns on now does not count any more.
        """
        decision, choice = self._newest.get(item.statement.code) or (None, None)
        if decision is None or choice is None or choice.outcome is Outcome.CHOSEN:
            return None
        newest = max((each.day for each in item.because() if each.day), default=date.min)
        return None if newest > _day(decision) else choice


def _day(decision: Decision) -> date:
    return date.min if decision.when is None else decision.when.day


def decided(options: Options, decisions: Iterable[Decision]) -> Alternative | None:
    """The alternative that decisions make; None where they chose no option that is there.

    What was chosen and cannot be chosen any more is no part of it.
    """
    choices = Choices(tuple(decisions))
    found = [option for option in options.every if choices.chosen(option)]
    if not found:
        return None
    return options.with_options(option for option in found if option.can_be_chosen)
