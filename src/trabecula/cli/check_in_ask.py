"""A check-in in the terminal: one question at a time, and at once what cannot wait."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from trabecula.cli.terminal import say
from trabecula.errors import WrongUsage
from trabecula.fhir.units import convert
from trabecula.language.check_in import Asked, CheckIn, Question, Sign, Signs, WhichSide
from trabecula.language.directory import Directory
from trabecula.language.instrument import Assessor
from trabecula.language.item import NotAnswered
from trabecula.pathway.check_in import (
    Answers,
    Said,
    said_to,
    side_of,
    still_asked,
    to_ask,
    warnings,
)
from trabecula.report import check_in_wording as words

_BACK: Final = "<"
_HOW: Final = (
    f'Type a number or a word. ? is for "{words.NOT_SURE}", - for "{words.RATHER_NOT}".',
    "Enter alone skips a question. < goes back.",
)
_MANY: Final = (
    "Type the number of each that you have, such as: 2 5. Type 0 if you have none.",
    "Where you are not sure, put a ? after the number, such as: 3?",
)
_NO_ANSWER: Final = {
    "?": NotAnswered.UNKNOWN,
    "not sure": NotAnswered.UNKNOWN,
    words.NOT_SURE.casefold(): NotAnswered.UNKNOWN,
    "-": NotAnswered.REFUSED,
    "rather not": NotAnswered.REFUSED,
    words.RATHER_NOT.casefold(): NotAnswered.REFUSED,
}
_NONE: Final = ("0", "no", "none")


@dataclass
class Asking:
    """One check-in as it is asked of one who sits at the terminal; ``name`` is the person's."""

    check_in: CheckIn
    by: Assessor
    name: str
    directory: Directory | None
    answers: dict[str, Said] = field(default_factory=dict[str, Said])
    shown: set[Sign] = field(default_factory=set[Sign])

    def ask(self) -> Answers:
        """The answers as they are typed and sent. Raises `WrongUsage` without a terminal.

        Where the input ends, what was answered until then is sent.
        """
        if sys.stdin is None or not sys.stdin.isatty():  # pyright: ignore[reportUnnecessaryComparison]
            raise WrongUsage("a check-in asks in a terminal; give its answers with --answers FILE")
        if (reconfigure := getattr(sys.stdin, "reconfigure", None)) is not None:
            reconfigure(errors="replace")
        show(self.check_in.form.title, words.NO_ALARM, *_HOW)
        try:
            self._go_through()
        except KeyboardInterrupt:
            show("")
            say("nothing was sent: Ctrl-D sends what was answered so far")
            raise
        return self.answers

    def _go_through(self) -> None:
        place = 0
        while True:
            asked = to_ask(self.check_in, self.by, self.answers)
            typed = self._put(asked[place]) if place < len(asked) else self._check(asked)
            if typed is None or (place >= len(asked) and typed != _BACK):
                return
            if typed == _BACK:
                place = max(0, place - 1)
                continue
            try:
                self._take(asked[place], typed)
            except ValueError as error:
                show(str(error))
                continue
            self._warn()
            place += 1

    def _put(self, one: Asked) -> str | None:
        show("", words.heading(one, self.by, self.name), *_offered(one, self.by))
        return _typed()

    def _check(self, asked: tuple[Asked, ...]) -> str | None:
        lines = (words.said_again(one, self.answers, self.by, self.name) for one in asked)
        show("", words.CHECK, *(line for each in lines for line in each))
        show("Enter sends them. < goes back.")
        return _typed()

    def _take(self, one: Asked, typed: str) -> None:
        if not typed:
            return
        if isinstance(one, Signs):
            self.answers |= _signs(one, typed)
        else:
            self.answers[one.key] = _one(one, typed)
        self.answers = dict(still_asked(self.check_in, self.by, self.answers))

    def _warn(self) -> None:
        for found in warnings(self.check_in, self.answers):
            signs = frozenset((*found.signs, *found.not_sure))
            if not signs <= self.shown:
                self.shown |= signs
                show("", *words.warning(found, self.by, self.directory))


def _offered(one: Asked, by: Assessor) -> Iterator[str]:
    if one.help:
        yield one.help
    if isinstance(one, Signs):
        yield from (f"  {n} {words.words_of(sign, by)}" for n, sign in enumerate(one.signs, 1))
        yield from _MANY
    elif offered := words.choices(one):
        yield from (f"  {number} {text}" for number, (_, text) in enumerate(offered, 1))
    elif isinstance(one, Question):
        yield f"  {words.scale(one)}"


def _one(one: Question | WhichSide, typed: str) -> Said:
    """What was typed, as an answer. Raises ``ValueError`` with what can be typed."""
    wanted = typed.casefold()
    if wanted in _NO_ANSWER:
        return _NO_ANSWER[wanted]
    offered = words.choices(one)
    named = {text.casefold(): value for value, text in offered}
    named |= {str(number): value for number, (value, _) in enumerate(offered, 1)}
    if wanted in named:
        return named[wanted]
    if offered:
        raise ValueError(f"Type a number from 1 to {len(offered)}, or the words beside it.")
    if isinstance(one, WhichSide):
        return side_of(wanted)
    scale = {text.casefold(): value for value, text in one.answers}
    try:
        return said_to(one.fact, scale.get(wanted, typed), convert)
    except ValueError:
        raise ValueError(f"This takes {words.scale(one)}.") from None


def _signs(one: Signs, typed: str) -> dict[str, Said]:
    """The answer to each sign: those that are not named were read, and are a no."""
    wanted = typed.casefold()
    if wanted in _NO_ANSWER:
        return dict.fromkeys((sign.key for sign in one.signs), _NO_ANSWER[wanted])
    answers: dict[str, Said] = dict.fromkeys((sign.key for sign in one.signs), False)
    if wanted in _NONE:
        return answers
    for part in typed.replace(",", " ").split():
        number = part.removesuffix("?")
        if not number.isascii() or not number.isdigit() or not 1 <= int(number) <= len(one.signs):
            raise ValueError(f"Type numbers from 1 to {len(one.signs)}, or 0 if you have none.")
        sure = number == part
        answers[one.signs[int(number) - 1].key] = True if sure else NotAnswered.UNKNOWN
    return answers


def _typed() -> str | None:
    """One line; None where the input has ended."""
    print("> ", end="", file=sys.stderr, flush=True)
    line = sys.stdin.readline()
    return line.strip() if line else None


def show(*lines: str) -> None:
    """Lines for the person, on standard error: standard output holds the record."""
    for line in lines:
        print(line, file=sys.stderr, flush=True)
