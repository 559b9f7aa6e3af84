"""The fast reading, for one person or many at once: Python source, generated and compiled once.

Answers are the numbers of `Answer`, so that "and" is ``&`` and "or" is ``|``, in each byte of the
numbers of `lanes`. Source is made from the validated tree alone.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter
from typing import Any, Final

from trabecula.language.condition import And, Atom, Condition, Known, Not, Or, atoms, facts_of
from trabecula.language.fact import Raw
from trabecula.language.row import DENIED, LEFT_OPEN, NOT_EXCLUDED, Lacking, Lanes, Rows, lanes

Answers = tuple[int, ...]

_SOURCE: Final = """\
def answers(a, d, e):
    return [{answers}]

def missing(r, a, d, e, o, n):
    {held}
    return [{missing}]
"""


@dataclass(frozen=True)
class Program:
    """Compiled conditions over rows: ``places`` are the atoms, then what is `Lacking`.

    ``own`` picks, for each condition, the answers of its own atoms out of a row. ``asks`` are the
    conditions, by place, each with a fact that `missing` tells of.
    """

    atoms: tuple[Atom, ...]
    lacking: tuple[Lacking, ...]
    own: tuple[Callable[[Sequence[int]], Answers], ...]
    asks: tuple[tuple[int, str], ...]
    source: str
    _slots: Mapping[str, int]
    _rows: Rows
    _used: "_Used"
    _answers: Callable[..., Lanes]
    _missing: Callable[..., Lanes]

    @property
    def places(self) -> tuple[Atom | Lacking, ...]:
        """What stands in each place of a row."""
        return (*self.atoms, *self.lacking)

    def run(self, values: Sequence[Raw | None]) -> tuple[Answers, Answers]:
        """The conditions' answers and the atoms', of one whose values are in these slots."""
        known = {key: values[slot] for key, slot in self._slots.items()}
        row = self._rows.of(known).to_bytes(self._rows.width, "little")
        return tuple(self.answers(row)), tuple(row[: len(self.atoms)])

    def answers(self, rows: bytes) -> Lanes:
        """Each condition's answers: of one person, or of each whose row stands there, as lanes."""
        return self._answers(*self._read(rows))

    def missing(self, rows: bytes, answers: Lanes) -> Lanes:
        """For each of ``asks``: in whose lane the fact is missing (1).

        That is, not known, or not wholly, and it could change the answer. A row of zeros, where
        there is nobody, misses nothing.
        """
        width = self._rows.width
        left_open = lanes(rows.translate(LEFT_OPEN), width, range(len(self.atoms)))
        lacking = lanes(rows, width, range(len(self.atoms), width))
        return self._missing(answers, *self._read(rows), left_open, lacking)

    def _read(self, rows: bytes) -> tuple[Lanes, Lanes, Lanes]:
        width, used = self._rows.width, self._used
        return (
            lanes(rows, width, range(len(self.atoms))),
            lanes(rows.translate(DENIED), width, used.denied),
            lanes(rows.translate(NOT_EXCLUDED), width, used.not_excluded),
        )


@dataclass(frozen=True)
class _Used:
    """The atoms of which source reads the denial, and the denial that excludes nothing unknown."""

    denied: tuple[int, ...]
    not_excluded: tuple[int, ...]


def compile_conditions(
    conditions: Sequence[tuple[Condition, bool]], slots: Mapping[str, int]
) -> Program:
    """Compile conditions, each with whether it is immediate, over facts in these slots.

    ``slots`` gives each fact's place, by key, in the sequence that ``run`` takes.
    """
    every = tuple(dict.fromkeys(atom for condition, _ in conditions for atom in atoms(condition)))
    writer = _Writer(every)
    answers = [writer.formula(condition, immediate) for condition, immediate in conditions]
    missing = [
        (place, key, written)
        for place, (condition, immediate) in enumerate(conditions)
        for key, written in writer.missing(condition, f"r[{place}]", immediate).items()
    ]
    source = _SOURCE.format(
        answers=", ".join(answers),
        held="\n    ".join(f"{name} = {written}" for written, name in writer.held.items()),
        missing=", ".join(written for *_, written in missing),
    )
    namespace: dict[str, Any] = {}
    exec(compile(source, "<conditions>", "exec"), namespace)
    lacking = tuple(writer.lacking)
    return Program(
        every,
        lacking,
        tuple(
            _picks([writer.places[atom] for atom in _each(condition)])
            for condition, _ in conditions
        ),
        tuple((place, key) for place, key, _ in missing),
        source,
        slots,
        Rows((*every, *lacking)),
        _Used(tuple(writer.denied), tuple(writer.not_excluded)),
        namespace["answers"],
        namespace["missing"],
    )


def _each(condition: Condition) -> Iterable[Atom]:
    return dict.fromkeys(atoms(condition))


def _picks(places: Sequence[int]) -> Callable[[Sequence[int]], Answers]:
    if len(places) > 1:
        return itemgetter(*places)
    first = slice(places[0], places[0] + 1)
    return itemgetter(first)


class _Writer:
    """Writes trees as formulas over the lanes of their atoms.

    ``a`` are the atoms' answers, ``d`` and ``e`` those denied, ``o`` whether they are left open,
    ``n`` what is lacking, ``r`` the conditions' answers. ``held`` are formulas that are written
    once and named.
    """

    def __init__(self, every: Sequence[Atom]) -> None:
        self.places = {atom: place for place, atom in enumerate(every)}
        self.denied: dict[int, int] = {}
        self.not_excluded: dict[int, int] = {}
        self.lacking: dict[Lacking, int] = {}
        self.held: dict[str, str] = {}

    def formula(self, condition: Condition, immediate: bool, denied: bool = False) -> str:
        match condition:
            case Atom():
                place = self.places[condition]
                if not denied:
                    return f"a[{place}]"
                name, used = ("e", self.not_excluded) if immediate else ("d", self.denied)
                return f"{name}[{used.setdefault(place, len(used))}]"
            case Not(part):
                return self.formula(part, immediate, not denied)
            case And(parts) | Or(parts):
                joint = " & " if isinstance(condition, And) is not denied else " | "
                return f"({joint.join(self.formula(part, immediate, denied) for part in parts)})"
            case _:
                return self.formula(condition.node(), immediate, denied)

    def missing(self, condition: Condition, answer: str, immediate: bool) -> Mapping[str, str]:
        """By fact: where it is missing in the answer, as `turning_points` and its caller say."""
        found: dict[str, list[str]] = {}
        self._collect(condition, [answer], immediate, False, found)
        return {key: " | ".join(dict.fromkeys(written)) for key, written in found.items()}

    def _collect(
        self,
        condition: Condition,
        path: Sequence[str],
        immediate: bool,
        denied: bool,
        found: dict[str, list[str]],
    ) -> None:
        """``path`` are the answers on the way to here, the whole condition's first."""
        match condition:
            case Not(part):
                self._collect(part, path, immediate, not denied, found)
            case And(parts) | Or(parts):
                for part in parts:
                    answer = self._hold(self.formula(part, immediate, denied))
                    self._collect(part, [*path, answer], immediate, denied, found)
            case Known(fact):
                steps = [self._hold(f"{one} ^ {other}") for one, other in pairwise(path)]
                differs = " | ".join(f"{step} | {step} >> 1" for step in steps) or "0"
                nothing = self._lacks(fact.key, also_within=False)
                found.setdefault(fact.key, []).append(f"({nothing} & ~({differs}))")
            case Atom():
                turns = self._turns(condition, path, assumed=immediate and denied)
                for fact in facts_of(condition):
                    found.setdefault(fact.key, []).append(self._is_open(condition, fact.key, turns))
            case _:
                self._collect(condition.node(), path, immediate, denied, found)

    def _turns(self, atom: Atom, path: Sequence[str], *, assumed: bool) -> str:
        """Where an atom that is left open keeps the whole open, or was assumed in what applies."""
        left_open = f"o[{self.places[atom]}]"
        if assumed:
            return f"{left_open} & {self._hold(f'{path[0]} | {path[0]} >> 1')}"
        # All that turns on an atom that is left open is left open: the two bits differ.
        way = [self._hold(f"{answer} ^ {answer} >> 1") for answer in path[:-1]]
        return " & ".join([left_open, *way])

    def _hold(self, formula: str) -> str:
        if " " not in formula:
            return formula
        return self.held.setdefault(formula, f"h{len(self.held)}")

    def _is_open(self, atom: Atom, key: str, turns: str) -> str:
        if len(facts_of(atom)) == 1:
            return f"({turns})"
        return f"({turns} & {self._lacks(key, also_within=True)})"

    def _lacks(self, key: str, *, also_within: bool) -> str:
        place = self.lacking.setdefault(Lacking(key, also_within), len(self.lacking))
        return f"n[{place}]"
