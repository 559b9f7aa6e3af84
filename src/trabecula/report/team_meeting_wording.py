"""Wording of the packet for a team's meeting."""

from collections.abc import Iterable
from typing import Final

from trabecula.pathway.agreed import Agreed
from trabecula.pathway.options.for_person import Standing
from trabecula.report import options_effect_wording as effect_words
from trabecula.report.handed_over_wording import said_places
from trabecula.report.options_shapes import EffectJson, OptionJson
from trabecula.report.options_wording import asks, standing
from trabecula.report.team_meeting_shapes import StandingMeasureJson
from trabecula.report.what_matters_wording import said_choice, said_decision
from trabecula.report.wording import sentence

TITLE: Final = "For the team's meeting"
SUPPORTS: Final = (
    "It lays out what is asked and what is known. It recommends nothing, and does not order."
)
CALLED_FOR: Final = "A statement that applies calls for this meeting."
NOT_CALLED_FOR: Final = "No statement that applies calls for this meeting."
STANDS: Final = "Stands whatever the team decides"
NOTHING_STANDS: Final = "Nothing is due today, and nothing is restricted, on what is recorded."
MATTERS: Final = "What matters to the person"
PERSON: Final = "The person"
LESIONS: Final = "The lesions, with scores and dates"
OPTIONS: Final = "Each option, as published"
QUESTIONS: Final = "What is asked of the team"
NO_QUESTION: Final = "No option is open on what is recorded, so nothing is asked."
NOT_KNOWN: Final = "Not recorded"
MISSING: Final = "Not known, and it bears on these options"
CLASHES: Final = "Pull different ways"
OF_100: Final = (
    "Numbers are of 100 people like those who were counted, as published, with both groups where "
    "there were two. Marks of how an option serves what matters are left out here."
)
LISTED: Final = "On the list by"
SOURCES: Final = "Sources"
SIGN: Final = "Decided: ______________________________ by: ____________________ on: __________"

_OPEN: Final = (Standing.OPEN, Standing.LATER, Standing.WAITS)
_HARMS: Final = 4


def said_agreed(one: Agreed) -> str:
    """What was decided already, and whether it still stands."""
    now = "" if one.holds else " It does not stand as it was decided: decide again."
    return f"{said_choice(one.choice)} ({said_decision(one.decision)}).{now}"


def is_open(option: OptionJson) -> bool:
    """Whether it can be chosen, or an answer may open it."""
    return option.standing in _OPEN


def listed(options: Iterable[OptionJson]) -> tuple[list[OptionJson], list[OptionJson]]:
    """Options that are open or may be, and those that are not; not those for other situations."""
    suits = [one for one in options if one.standing != Standing.NOT_HERE]
    return [one for one in suits if is_open(one)], [one for one in suits if not is_open(one)]


def benefit(effect: EffectJson) -> list[str]:
    """How likely it is to help, as published; or that no number is known."""
    said = list(map(effect_words.chance, effect.chances))
    said += [f"{one.says} (no number of 100: {one.because})" for one in effect.not_drawn]
    return said or ["No number is known."]


def harms(effect: EffectJson) -> list[str]:
    """What can go wrong, the first few, and how many more there are."""
    said = [effect_words.harm(one) for one in effect.harms[:_HARMS]]
    more = len(effect.harms) - len(said)
    return [*said, *([f"and {more} more: see the options"] if more else [])] or ["Not known."]


def burden(option: OptionJson, effect: EffectJson) -> list[str]:
    """When it helps, what it asks, and how certain that is."""
    return [
        effect_words.soon(effect),
        effect_words.burden(effect, option.drowsiness),
        f"Certainty: {effect_words.certain(effect)}",
    ]


def stands_as(option: OptionJson) -> str:
    """Whether it can be chosen, why it is not simply open, and what to ask."""
    why = standing(option)
    return f"{sentence(option.standing)}{f': {why}' if why else ''}.{asks(option)}"


def said_measure(one: StandingMeasureJson) -> str:
    """A measure, of which lesions, and how soon."""
    places = said_places(one.about)
    return f"{one.title} ({one.code}){f', {places}' if places else ''}: {one.urgency}"
