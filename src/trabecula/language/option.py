"""Options: what may be done about a need, when it is offered, and what comes with it."""

from collections.abc import Iterator, Mapping
from dataclasses import KW_ONLY, dataclass
from functools import cached_property

from trabecula.language.condition import About, Condition
from trabecula.language.consistency import each_once
from trabecula.language.effect import Effect
from trabecula.language.medicine import MedicineClass
from trabecula.language.source import Checked, Citation
from trabecula.language.statement import Modality, Role, Statement
from trabecula.language.table import TableRow


@dataclass(frozen=True, eq=False)
class Need:
    """One thing to be decided: *pain at this lesion*. Of its options a plan takes one.

    ``may_be_left`` is for needs that a plan may leave without an option. ``asks`` is the question
    as it is put to the person.
    """

    title: str
    _: KW_ONLY
    name: str
    asks: str
    about: About = About.PERSON
    may_be_left: bool = False


@dataclass(frozen=True)
class Strike(TableRow[str]):
    """Where ``when`` applies, the option is struck out; ``holds`` says why.

    Where it is not known, the option waits for the answer; with ``waits`` it cannot be chosen
    before. With ``of_any_lesion`` it is asked of each lesion, wherever the option stands: one for
    which it applies is enough, and with none recorded nothing is known.
    """

    _: KW_ONLY
    when: Condition
    waits: bool = False
    of_any_lesion: bool = False


@dataclass(frozen=True)
class Prerequisite(TableRow[str]):
    """What comes before: ``holds`` is the task. ``met`` tells where it has been done already."""

    _: KW_ONLY
    owner: tuple[Role, ...]
    met: Condition | None = None
    statement: Statement | None = None


@dataclass(frozen=True)
class GoesWith(TableRow[str]):
    """What an option should not go without: ``holds`` is the task.

    ``only_where`` says for whom, everybody where it is None; not known counts as needed. ``days``
    is when, counted from the start of the option.
    """

    _: KW_ONLY
    owner: tuple[Role, ...]
    only_where: Condition | None = None
    days: int = 0
    statement: Statement | None = None


@dataclass(frozen=True)
class Excludes:
    """Another option, by code, that may not stand in one plan with this one, and why.

    Options about lesions exclude each other at one lesion only, unless ``everywhere``.
    """

    code: str
    because: str
    everywhere: bool = False


@dataclass(frozen=True)
class PlainWords:
    """An option in plain words, for the person: what it is, what it asks, what can go wrong, and
    what is done if it does not work."""

    what: str
    to_do: str
    can_go_wrong: str
    if_not: str


@dataclass(frozen=True)
class Alongside:
    """What an option means for radiotherapy, for systemic treatment and for exercise."""

    radiotherapy: str = ""
    systemic_treatment: str = ""
    exercise: str = ""


@dataclass(frozen=True, eq=False)
class Option:
    """One way to meet a need. ``title`` completes "We chose ...".

    It is offered where one of ``offered_by`` is shown, and ``only_if`` is known to hold; where that
    statement is deferred, it comes after what defers it; where suppressed, it is struck out. With
    ``medicine_classes`` it stands for each candidate of these classes that the statement has, with
    ``candidate_lines`` only for those of these lines, taken regularly or with ``as_needed`` when
    needed.
    ``declined_with`` are the items of what a person declines that decline it. ``intervention`` is
    its row in the table of response times. ``presupposes`` are options by code, one of each group
    of which must be in the same plan; of options about lesions, at the same lesion. It comes
    ``days_after`` them at the soonest. With ``in_place_of`` it is a choice only where one of these,
    by code, can be chosen too.

    Raises ``ValueError`` without a statement that offers it, an owner, or a source.
    """

    title: str
    _: KW_ONLY
    code: str
    need: Need
    offered_by: tuple[Statement, ...]
    only_if: Condition | None = None
    medicine_classes: tuple[MedicineClass, ...] = ()
    candidate_lines: tuple[int, ...] = ()
    as_needed: bool = False
    struck: tuple[Strike, ...] = ()
    before: tuple[Prerequisite, ...] = ()
    with_it: tuple[GoesWith, ...] = ()
    excludes: tuple[Excludes, ...] = ()
    presupposes: tuple[tuple[str, ...], ...] = ()
    in_place_of: tuple[str, ...] = ()
    days_after: int = 0
    effect: Effect
    modality: Modality
    owner: tuple[Role, ...]
    alongside: Alongside = Alongside()
    plain: PlainWords
    intervention: str = ""
    declined_with: frozenset[str] = frozenset()
    sources: tuple[Citation, ...]
    checked: Checked

    def __post_init__(self) -> None:
        for part in ("offered_by", "owner", "sources"):
            if not getattr(self, part):
                raise ValueError(f"option {self.code} has no {part}")


@dataclass(frozen=True, eq=False)
class OptionCatalogue:
    """Every option and effect of an edition; ``without`` is the effect of carrying on as now.

    Raises ``ValueError`` for a code that stands twice or leads nowhere.
    """

    options: tuple[Option, ...]
    effects: tuple[Effect, ...]
    without: Effect

    def __post_init__(self) -> None:
        each_once("option", (option.code for option in self.options))
        each_once("option", (option.title for option in self.options))
        each_once("effect", (effect.code for effect in self.effects))
        each_once("need", {id(need): need.name for need in self.needs}.values())
        for option in self.options:
            named = [*(other.code for other in option.excludes), *option.in_place_of]
            named += [code for group in option.presupposes for code in group]
            if lost := [code for code in named if code not in self.by_code]:
                raise ValueError(f"option {option.code} names {', '.join(lost)}: no such option")

    @cached_property
    def by_code(self) -> Mapping[str, Option]:
        """The options by their codes."""
        return {option.code: option for option in self.options}

    @property
    def conditions(self) -> Iterator[tuple[Condition, str]]:
        """Every condition of an option, with its code."""
        for option in self.options:
            rows = (
                option.only_if,
                *(strike.when for strike in option.struck),
                *(before.met for before in option.before),
                *(beside.only_where for beside in option.with_it),
            )
            yield from ((condition, option.code) for condition in rows if condition is not None)

    @cached_property
    def needs(self) -> tuple[Need, ...]:
        """The needs, in the order of the options."""
        return tuple(dict.fromkeys(option.need for option in self.options))
