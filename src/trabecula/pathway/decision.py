"""Decisions: what was chosen, deferred and declined, by whom with whom, and why.

What was on the table and the edition that put it there are kept with it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from trabecula.errors import UnusableDecision
from trabecula.language.edition import OpenEdition
from trabecula.pathway.moment import Moment
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


def decide(plan: Plan, said: Decided, also_offered: Iterable[str] = ()) -> Decision:
    """The decision, dated by the plan's day, with every measure of the plan as the alternatives.

    ``also_offered`` are codes of options that were on the table besides. Raises
    `UnusableDecision` where nothing was decided or nobody did, for a code that is none or stands
    twice, and where a reason is needed: to set aside what applies, or choose what is held back.
    """
    titles = _titles(plan.recommendations.edition)
    pairs = [
        (_code(given, titles), outcome)
        for outcome, codes in (
            (Outcome.CHOSEN, said.chosen),
            (Outcome.DEFERRED, said.deferred),
            (Outcome.DECLINED, said.declined),
        )
        for given in codes
    ]
    _check(pairs, said)
    shown = {measure.statement.code: measure for measure in plan.measures}
    held = {measure.statement.code: measure for measure in plan.held_back}
    day = plan.recommendations.facts.as_of
    return Decision(
        UNWRITTEN,
        Moment(day, day),
        said.by.strip(),
        tuple(name.strip() for name in said.with_whom if name.strip()),
        tuple(
            Choice(
                code,
                titles[code],
                outcome,
                said.because.strip(),
                _sentence(code, outcome, said, shown, held),
            )
            for code, outcome in pairs
        ),
        tuple(dict.fromkeys((*shown, *held, *also_offered))),
        plan.recommendations.edition.edition.name,
        plan.recommendations.edition.policy_digest,
    )


def _titles(opened: OpenEdition) -> Mapping[str, str]:
    """Every code on which something can be decided, with its title: statements and options."""
    titles = {statement.code: statement.title for statement in opened.edition.statements}
    options = opened.edition.options
    return titles | {one.code: one.title for one in (options.options if options else ())}


def _code(given: str, titles: Mapping[str, str]) -> str:
    by_case = {code.casefold(): code for code in titles}
    code = by_case.get(given.strip().casefold())
    if code is None:
        near = get_close_matches(given.strip().casefold(), by_case, n=1)
        advice = f"did you mean {by_case[near[0]]}? " if near else ""
        raise UnusableDecision(
            f"no measure or option has the code {given!r}: {advice}"
            "'trabecula plan RECORD --json' shows the codes of this plan"
        )
    return code


def _check(pairs: Iterable[tuple[str, Outcome]], said: Decided) -> None:
    codes = [code for code, _ in pairs]
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


def _sentence(
    code: str,
    outcome: Outcome,
    said: Decided,
    shown: Mapping[str, Measure],
    held: Mapping[str, Measure],
) -> str:
    """What is kept where somebody goes against what is shown or held back; empty where not."""
    if outcome is Outcome.CHOSEN and code not in shown and code in held:
        item = held[code].items[0]
        by = dict.fromkeys(each.title for effect in item.held_by for each in effect.by)
        what = f"chose *{_name(held[code])}*, which waits for {', '.join(by)},"
    elif outcome is not Outcome.CHOSEN and code in shown:
        done = "set aside" if outcome is Outcome.DECLINED else "put off"
        what = f"{done} *{_name(shown[code])}*"
    else:
        return ""
    if not said.because.strip():
        raise UnusableDecision(f"{code}: say why; the reason is kept with what was set aside")
    return f"{said.by.strip()} {what} because {said.because.strip().rstrip('.')}."


def _name(measure: Measure) -> str:
    return measure.statement.name.replace("_", " ")
