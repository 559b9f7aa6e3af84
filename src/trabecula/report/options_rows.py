"""The questions of the grid, and what is said to each of an option, or of carrying on as now."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from trabecula.language.answer import Answer
from trabecula.report import options_effect_wording as effect_words
from trabecula.report import options_wording as words
from trabecula.report.options_grid_shapes import ChanceAt, EntryJson
from trabecula.report.options_shapes import EffectJson, OptionJson, WaitingJson
from trabecula.report.wording import said_list

Called = TypeVar("Called", OptionJson, WaitingJson, OptionJson | WaitingJson)


@dataclass(frozen=True, slots=True)
class Question:
    """One row: what is said of an option, and what of carrying on as now."""

    key: str
    title: str
    short: str
    says: Callable[[OptionJson, EffectJson], list[str]]
    now: Callable[[EffectJson], list[str]]
    note: str = ""
    drawn: bool = False

    def entries(
        self, options: Iterable[OptionJson], effects: Mapping[str, EffectJson]
    ) -> list[EntryJson]:
        """What is said of each of these options; of one for several lesions, once."""
        return [self._entry(same, effects[same[0].effect]) for same in by_code(options)]

    def _entry(self, same: Sequence[OptionJson], effect: EffectJson) -> EntryJson:
        numbers = range(len(effect.chances)) if self.drawn else ()
        return EntryJson(
            same[0].code,
            titled(same),
            self.says(same[0], effect),
            [ChanceAt(effect.code, number) for number in numbers],
        )


def by_code(options: Iterable[Called]) -> list[list[Called]]:
    """Options, those for several lesions together."""
    found: dict[str, list[Called]] = {}
    for option in options:
        found.setdefault(option.code, []).append(option)
    return list(found.values())


def titled(same: Sequence[OptionJson | WaitingJson]) -> str:
    """What an option is called, and for which lesions."""
    places = [one.about.label for one in same if one.about.kind != "person"]
    return f"{same[0].title}, at {said_list(places)}" if places else same[0].title


def _likely(_: OptionJson, effect: EffectJson) -> list[str]:
    said = [f"{one.says} (Not drawn: {one.because})" for one in effect.not_drawn]
    return said if said or effect.chances else [words.NO_NUMBER]


def _asks(option: OptionJson, effect: EffectJson) -> list[str]:
    dose = []
    if ":" in option.code:
        dose = [option.dose or words.NO_DOSE]
    return [option.plain.to_do, *dose, effect_words.burden(effect, option.drowsiness)]


def _around(option: OptionJson, _: EffectJson) -> list[str]:
    needed = (one for one in option.with_it if one.needed != Answer.DOES_NOT_APPLY.words)
    said = [*map(words.before, option.before), *map(words.with_it, needed)]
    return said or ["Nothing."]


def _wrong(_: OptionJson, effect: EffectJson) -> list[str]:
    return list(map(effect_words.harm, effect.harms)) or [words.NO_NUMBER]


def _noted(says: str) -> list[str]:
    return [says or words.NOT_NOTED]


QUESTIONS: Final = (
    Question(
        "likely", "How likely is it to help?", "How likely", _likely,
        lambda effect: [words.NO_NUMBER], words.OF_100, drawn=True,
    ),
    Question(
        "soon", "How soon?", "How soon", lambda _, effect: [effect_words.soon(effect)],
        lambda effect: ["Nothing new sets in."],
    ),
    Question(
        "lasts", "How long does it last?", "How long", lambda _, effect: [effect.lasts],
        lambda effect: [effect.lasts],
    ),
    Question(
        "asks", "What do I have to do?", "What to do", _asks, lambda effect: ["No more than now."],
    ),
    Question(
        "around", "What comes first, and what goes with it?", "Around it", _around,
        lambda effect: ["What stands whatever is chosen."],
    ),
    Question(
        "wrong", "What can go wrong?", "Can go wrong", _wrong,
        lambda effect: list(map(effect_words.harm, effect.harms)), words.OF_100,
    ),
    Question(
        "if-not", "What if it does not work?", "If it fails",
        lambda option, _: [option.plain.if_not],
        lambda effect: ["Every option that is open now can be looked at again."],
    ),
    Question(
        "certain", "How certain is this?", "How certain",
        lambda _, effect: [effect_words.certain(effect)],
        lambda effect: [effect_words.certain(effect)],
    ),
    Question(
        "moving", "What does it mean for moving about?", "Moving about",
        lambda _, effect: [effect.mobility], lambda effect: [effect.mobility],
    ),
    Question(
        "radiotherapy", "For radiotherapy?", "Radiotherapy",
        lambda option, _: _noted(option.for_radiotherapy), lambda effect: [words.AS_NOW],
    ),
    Question(
        "systemic", "For the treatment of the cancer?", "Cancer therapy",
        lambda option, _: _noted(option.for_systemic_treatment), lambda effect: [words.AS_NOW],
    ),
    Question(
        "exercise", "For exercise?", "Exercise", lambda option, _: _noted(option.for_exercise),
        lambda effect: [words.AS_NOW],
    ),
)  # fmt: skip
"""In the order in which they are asked."""
