"""Decisions: what was chosen, deferred and declined, by whom with whom, and why.

What was on the table and the edition that put it there are kept with it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from trabecula.errors import UnusableDecision
from trabecula.language.statement import Statement
from trabecula.pathway.facts import Subject
from trabecula.pathway.moment import Moment
from trabecula.pathway.options.for_person import OptionForPerson
from trabecula.pathway.plan import Measure, Plan
from trabecula.pathway.wishes import Choice, Decision, Outcome

UNWRITTEN: Final = ""
"""The origin of a decision that is not in a record yet."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What somebody says was decided: codes in any case, and one reason for all of them."""

    chosen: tuple[str, ...] = ()
    deferred: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()
    because: str = ""
    by: str = ""
    with_whom: tuple[str, ...] = ()


def decide(plan: Plan, said: Decided, offered: Sequence[OptionForPerson] = ()) -> Decision:
    """The decision, dated by the plan's day, with all that was on the table.

    Codes are those of statements and of ``offered`` options; an option that is offered in several
    places is named with its place (``CODE@Condition/femur``). On the table were the measures of the
    plan, and the options that can be chosen. Raises `UnusableDecision` where nothing was decided or
    nobody did, for a code that is none, several or stands twice, and where a reason is needed: to
    set aside what applies, or to choose what is held back or struck out.
    """
    table = _Table(plan, offered)
    things = [
        (table.find(given), outcome)
        for outcome, codes in (
            (Outcome.CHOSEN, said.chosen),
            (Outcome.DEFERRED, said.deferred),
            (Outcome.DECLINED, said.declined),
        )
        for given in codes
    ]
    _check([thing.code for thing, _ in things], said)
    day = plan.recommendations.facts.as_of
    opened = plan.recommendations.edition
    return Decision(
        UNWRITTEN,
        Moment(day, day),
        said.by.strip(),
        tuple(name.strip() for name in said.with_whom if name.strip()),
        tuple(_choice(thing, outcome, said) for thing, outcome in things),
        table.alternatives,
        opened.edition.name,
        opened.policy_digest,
    )


@dataclass(frozen=True, slots=True)
class _Thing:
    """Something to decide on: ``applies`` as a shown measure does, or ``held`` by what."""

    code: str
    title: str
    name: str
    applies: bool = False
    held: str = ""


class _Table:
    """What can be decided on, by code: measures, options, and what else the edition says."""

    def __init__(self, plan: Plan, offered: Sequence[OptionForPerson]) -> None:
        opened, person = plan.recommendations.edition, plan.recommendations.facts.person
        things = [_statement(each) for each in opened.edition.statements]
        things += [_measure(each, applies=True) for each in plan.measures]
        things += [_measure(each) for each in plan.held_back]
        self._things = {thing.code.casefold(): thing for thing in things}
        self._places: dict[str, list[_Thing]] = {}
        on_it = [each.statement.code for each in (*plan.measures, *plan.held_back)]
        for option in offered:
            thing = _option(option, person)
            self._things[option.key.casefold()] = thing
            self._places.setdefault(option.code.casefold(), []).append(thing)
            on_it += [thing.code] if option.can_be_chosen else []
        self.alternatives = tuple(dict.fromkeys(on_it))

    def find(self, given: str) -> _Thing:
        """What a code names. Raises `UnusableDecision` where that is nothing, or several."""
        wanted = given.strip().casefold()
        places = self._places.get(wanted, [])
        if len(places) > 1:
            named = ", ".join(thing.code for thing in places)
            raise UnusableDecision(f"{given!r} is offered in several places: name one of {named}")
        if found := (places[0] if places else self._things.get(wanted)):
            return found
        known = {**self._things, **{code: one[0] for code, one in self._places.items()}}
        near = get_close_matches(wanted, known, n=1)
        advice = f"did you mean {known[near[0]].code}? " if near else ""
        raise UnusableDecision(
            f"no measure or option has the code {given!r}: {advice}"
            "'trabecula options RECORD --json' shows the codes"
        )


def _statement(statement: Statement) -> _Thing:
    return _Thing(statement.code, statement.title, statement.name.replace("_", " "))


def _measure(measure: Measure, *, applies: bool = False) -> _Thing:
    plain = _statement(measure.statement)
    by = dict.fromkeys(
        each.title for item in measure.items for effect in item.held_by for each in effect.by
    )
    held = f"waits for {', '.join(by)}" if by and not applies else ""
    return _Thing(plain.code, plain.title, plain.name, applies, held)


def _option(option: OptionForPerson, person: Subject) -> _Thing:
    reasons = "; ".join(reason.says for reason in option.because)
    held = "" if option.can_be_chosen else f"is {option.standing} ({reasons})".replace(" ()", "")
    if option.about is person:
        return _Thing(option.code, option.title, option.title, held=held)
    return _Thing(option.key, f"{option.title}: {option.about.label}", option.title, held=held)


def _choice(thing: _Thing, outcome: Outcome, said: Decided) -> Choice:
    """What was decided of one thing, with the sentence that is kept where it goes against it."""
    because, sentence = said.because.strip(), ""
    if outcome is Outcome.CHOSEN and thing.held:
        sentence = f"chose *{thing.name}*, which {thing.held},"
    elif outcome is not Outcome.CHOSEN and thing.applies:
        done = "set aside" if outcome is Outcome.DECLINED else "put off"
        sentence = f"{done} *{thing.name}*"
    if sentence and not because:
        raise UnusableDecision(f"{thing.code}: say why; the reason is kept with what was set aside")
    if sentence:
        sentence = f"{said.by.strip()} {sentence} because {because.rstrip('.')}."
    return Choice(thing.code, thing.title, outcome, because, sentence)


def _check(codes: Sequence[str], said: Decided) -> None:
    if not codes:
        raise UnusableDecision(
            "nothing was decided: name what was chosen, deferred or declined by its code"
        )
    if twice := [code for code in dict.fromkeys(codes) if codes.count(code) > 1]:
        raise UnusableDecision(
            f"{', '.join(twice)}: decided more than once; give each code to one outcome"
        )
    if not said.by.strip():
        raise UnusableDecision("it is not said who decided: give a name")
