"""``trabecula score NAME --ask``: the items asked one by one in the terminal."""

import sys
from collections.abc import Mapping
from typing import Final

from trabecula.cli.terminal import say
from trabecula.errors import WrongUsage
from trabecula.fhir.units import convert
from trabecula.language.instrument import Instrument
from trabecula.language.site import Wording, said_wording
from trabecula.language.words import in_words
from trabecula.pathway.answers import answer
from trabecula.pathway.scores import Answer
from trabecula.report.printable import printable
from trabecula.report.score_wording import taken

_BACK: Final = "<"
_HOW: Final = (
    "Enter: not asked. Or type: unknown, refused, not applicable. < goes back, Ctrl-D ends."
)


def ask(instrument: Instrument, wording: Wording | None = None) -> Mapping[str, Answer]:
    """The answers as they are typed, asked in the site's wording where it has one.

    Raises `WrongUsage` where nobody sits at a terminal.
    """
    if sys.stdin is None or not sys.stdin.isatty():  # pyright: ignore[reportUnnecessaryComparison]
        raise WrongUsage("--ask asks in a terminal; give a file, or answers like --KEY VALUE")
    _show(f"{instrument.title}\nAsked in {said_wording(wording)}.\n{_HOW}")
    if instrument.unsafe_if is not None:
        _show(f"Not to be tried when: {in_words(instrument.unsafe_if)}")
    if (reconfigure := getattr(sys.stdin, "reconfigure", None)) is not None:
        reconfigure(errors="replace")
    try:
        return _asked(instrument, wording)
    except KeyboardInterrupt:
        _show("")
        say("nothing was scored: Ctrl-D ends with a score of what was answered")
        raise


def _asked(instrument: Instrument, wording: Wording | None) -> Mapping[str, Answer]:
    answers: dict[str, Answer] = {}
    place, items = 0, instrument.items
    while place < len(items):
        item = items[place]
        words = item.name if wording is None else printable(wording.of(item))
        _show(f"{place + 1} of {len(items)}: {words} [{taken(item)}] ", end="")
        typed = sys.stdin.readline()
        if not typed:
            _show("")
            break
        if typed.strip() == _BACK:
            place = max(0, place - 1)
            continue
        try:
            answers[item.key] = answer(item, typed, convert)
            place += 1
        except ValueError as error:
            say(str(error))
    return answers


def _show(text: str, end: str = "\n") -> None:
    print(text, end=end, file=sys.stderr, flush=True)
