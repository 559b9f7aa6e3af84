"""One administration, as it is given to ``trabecula score``: the answers, whose, when, by whom."""

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, Final, cast

from msgspec import Struct

from trabecula.errors import UnusableAnswers
from trabecula.fhir.moments import moment
from trabecula.fhir.units import convert
from trabecula.language.fact import Fact
from trabecula.language.instrument import Assessor, Instrument
from trabecula.pathway.answers import answer, folded, quoted
from trabecula.pathway.record import Moment
from trabecula.pathway.scores import Answer

_Whose = tuple[str | None, Moment | None, Assessor | None]
_ABOUT: Final = ("id", "when", "by")
_IN_ONE: Final = ("answers", "items")
_MOST_PROBLEMS: Final = 5


class Given(Struct, frozen=True, gc=False):
    """The answers of one administration by the keys of the items; whose, when, and by whom."""

    answers: Mapping[str, Answer]
    id: str | None = None
    when: Moment | None = None
    by: Assessor | None = None


class Reader:
    """Reads what is given to one instrument; ``person`` is whose it is, where that is not said."""

    def __init__(self, instrument: Instrument, person: str | None = None) -> None:
        self.instrument = instrument
        self._person = person
        self._named: dict[str, Fact] = {item.key: item for item in instrument.items}

    def read(self, given: object) -> Given:
        """One administration: answers by key, ``{"answers": {...}}``, or ``{"items": [...]}``.

        Beside them may stand ``id``, ``when`` and ``by``. Raises `UnusableAnswers` with each
        thing that is wrong.
        """
        members = _object(given)
        about = self._about(members)
        answers: dict[str, Answer] = {}
        problems: list[str] = []
        for name, value in self._parted(members):
            try:
                item = self.item(name)
                if item.key in answers:
                    raise ValueError(f"{item.key} is given twice")
                answers[item.key] = answer(item, value, convert)
            except ValueError as error:
                problems.append(str(error))
        _raise(problems)
        return Given(answers, *about)

    def check(self, names: Sequence[str]) -> None:
        """Raises `UnusableAnswers` where a column of a table is of no item, or there twice."""
        problems: list[str] = []
        seen: set[str] = set()
        for name in names:
            try:
                key = name if name in _ABOUT else self.item(name).key
                if key in seen:
                    raise ValueError(f"{key} has two columns")
                seen.add(key)
            except ValueError as error:
                problems.append(str(error))
        _raise(problems, " (the first line of a table names the items)")

    def item(self, name: str) -> Fact:
        """The item that is called so. Raises ``ValueError`` with what may have been meant."""
        item = self._named.get(name)
        if item is None:
            item = self.instrument.item(name)
            if item is None:
                raise ValueError(_no_item(name, self.instrument))
            self._named[name] = item
        return item

    def _about(self, members: Mapping[str, Any]) -> _Whose:
        try:
            whose = _id(members.get("id")) or self._person
            return whose, _when(members.get("when")), _by(members.get("by"))
        except ValueError as error:
            raise UnusableAnswers(str(error)) from None

    def _parted(self, members: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
        own = [(name, value) for name, value in members.items() if name not in _ABOUT]
        within = [name for name, _ in own if name in _IN_ONE]
        if not within:
            return own
        if len(own) > 1:
            others = ", ".join(repr(quoted(name)) for name, _ in own if name != within[0])
            raise UnusableAnswers(f"with {within[0]!r} only id, when and by may stand: {others}")
        held = own[0][1]
        return self._in_order(held) if within[0] == "items" else _object(held).items()

    def _in_order(self, held: object) -> Iterable[tuple[str, Any]]:
        """All of the items in their order, or all that a score is made of."""
        if not isinstance(held, list):
            raise UnusableAnswers("'items' takes a list of answers in the order of the items")
        values = cast("list[Any]", held)
        items = self.instrument.items
        scored = [item for item in items if any(item in each.of for each in self.instrument.scores)]
        for keys in ([item.key for item in items], [item.key for item in scored]):
            if len(keys) == len(values):
                return zip(keys, values, strict=True)
        lengths = " or ".join(map(str, dict.fromkeys((len(items), len(scored)))))
        raise UnusableAnswers(f"'items' takes {lengths} answers, not {len(values)}")


def _no_item(name: str, instrument: Instrument) -> str:
    wanted = folded(name)
    said = f"{instrument.name} has no item {quoted(name)!r}"
    if any(score.gives.key.casefold() == wanted for score in instrument.scores):
        return f"{said}: that is a score, which is reckoned from the items"
    ending = [item.key for item in instrument.items if item.key.casefold().endswith(f"_{wanted}")]
    if len(ending) > 1:
        return f"{said} alone; did you mean {' or '.join(ending)}?"
    keys = [item.key for item in instrument.items]
    names = {part: key for key in keys for part in (key.partition("_")[2], key)}
    near = get_close_matches(wanted, names, n=1, cutoff=0.5)
    if near:
        return f"{said}; did you mean {names[near[0]]!r}?"
    return f"{said}; 'trabecula score show {instrument.name}' lists them"


def _object(value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise UnusableAnswers('answers are an object, like {"answers": {"key": 1}}')
    members = cast("Mapping[str, Any]", value)
    if "resourceType" in members:
        raise UnusableAnswers("this is a FHIR resource: give the answers by the keys of the items")
    return members


def _id(value: object) -> str | None:
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise ValueError(f"id takes text, not {quoted(value)!r}")
    return str(value)


def _when(value: object) -> Moment | None:
    if value is None or value == "":
        return None
    try:
        return moment(cast("str", value))
    except (TypeError, ValueError, IndexError):
        raise ValueError(f"when takes a date like 2026-03-01, not {quoted(value)!r}") from None


def _by(value: object) -> Assessor | None:
    if value is None or value == "":
        return None
    for assessor in Assessor:
        if isinstance(value, str) and value.strip().casefold() == assessor:
            return assessor
    raise ValueError(f"by takes {', '.join(Assessor)}, not {quoted(value)!r}")


def _raise(problems: Sequence[str], hint: str = "") -> None:
    if problems:
        more = len(problems) - _MOST_PROBLEMS
        shown = "; ".join(problems[:_MOST_PROBLEMS])
        raise UnusableAnswers(shown + (f"; and {more} more" if more > 0 else "") + hint)
