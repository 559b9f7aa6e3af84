"""Goals, and what was decided about them: aims in the person's words, and care plans."""

from collections.abc import Iterable, Iterator
from typing import Final

from trabecula.calculation.goal_attainment import check_level
from trabecula.fhir.concepts import all_codes, codes_of, first_code, words_of
from trabecula.fhir.elements import Extension
from trabecula.fhir.people import assessor
from trabecula.fhir.reading import Reading
from trabecula.fhir.values import chosen, measured
from trabecula.fhir.wish_resources import ActivityDetail, CarePlan, Goal, Target
from trabecula.language.code import DECISION, FACT, GOAL, Code
from trabecula.language.goal import GoalDomain
from trabecula.pathway import wishes
from trabecula.pathway.record import Amount, Entry, Value
from trabecula.pathway.wishes import Choice, Decision, Outcome

BASELINE: Final = "urn:trabecula:baseline"
IMPORTANCE: Final = "urn:trabecula:importance"
LEVEL: Final = "urn:trabecula:attainment-level"
LIMIT: Final = "urn:trabecula:limited-by"
ALTERNATIVE: Final = "urn:trabecula:alternative"
DECIDED: Final = Code(DECISION, "decision")
EDITION: Final = "urn:trabecula:edition:"
MOST_IMPORTANT: Final = 10
_DOMAINS: Final = {domain.value: domain for domain in GoalDomain}
_DROPPED: Final = ("rejected", "cancelled")
_WITHOUT_WORDS: Final = "a goal without words: say it as the person says it; it was left out"


def goal(aim: Goal, origin: str, reading: Reading) -> None:
    """An aim: of the person, or under one of our own facts, that fact.

    The target of a goal is a value only under a fact of ours: an aim is no measurement.
    """
    if aim.lifecycle_status == "entered-in-error":
        return
    codes = codes_of(aim.description)
    ours = any(code.system == FACT for code in codes)
    begun = reading.planned(origin, aim.start_date)
    changed = reading.when(origin, aim.status_date)
    about = reading.names(aim.addresses, origin)
    text = words_of(aim.description)
    if not ours:
        _aim(
            aim,
            origin,
            reading,
            wishes.Goal(origin, text, begun=begun, changed=changed, addresses=about),
        )
    if aim.lifecycle_status not in _DROPPED:
        value = _target(aim.target[0]) if ours and aim.target else None
        when, came = changed or begun, reading.recorded(origin)
        entry = Entry(origin, "target[0]", codes, when, value, text, about=about, recorded=came)
        reading.record.findings.append(entry)


def _aim(aim: Goal, origin: str, reading: Reading, said: wishes.Goal) -> None:
    if not said.text.strip():
        reading.problem(f"{origin}.description", _WITHOUT_WORDS)
        return
    target = aim.target[0] if aim.target else None
    extensions = aim.extension or ()
    reading.record.wishes.goals.append(
        wishes.Goal(
            origin,
            said.text,
            _domain(aim, origin, reading),
            aim.lifecycle_status or "",
            first_code(aim.achievement_status),
            said.begun,
            said.changed,
            reading.planned(f"{origin}.target[0].dueDate", target.due_date if target else None),
            next(_texts(extensions, BASELINE), ""),
            _said(target),
            _importance(extensions, origin, reading),
            _levels(extensions, origin, reading),
            said.addresses,
            tuple(_texts(extensions, LIMIT)),
            assessor(reading.who([aim.expressed_by], origin), reading.person),
        )
    )


def _domain(aim: Goal, origin: str, reading: Reading) -> GoalDomain | None:
    """The domain, by our own code; None where none is given, or which is not one alone."""
    said = {code.code for code in all_codes(aim.category) if code.system == GOAL}
    if len(said) > 1 or not said <= _DOMAINS.keys():
        domains = ", ".join(GoalDomain)
        what = f"the domain is {' and '.join(sorted(said))}: it takes one of {domains}"
        reading.problem(f"{origin}.category", what)
        return None
    return next((_DOMAINS[domain] for domain in said), None)


def _importance(extensions: Iterable[Extension], origin: str, reading: Reading) -> int | None:
    said = {one.value_integer for one in extensions if one.url == IMPORTANCE}
    fit = [number for number in said if number in range(MOST_IMPORTANT + 1)]
    if said and (len(said) > 1 or not fit):
        what = "the importance of a goal is one whole number from 0 to 10: it counts as not known"
        reading.problem(f"{origin}.extension", what)
        return None
    return fit[0] if fit else None


def _levels(
    extensions: Iterable[Extension], origin: str, reading: Reading
) -> tuple[tuple[int, str], ...]:
    """What each level would be, the lowest first. One that is none, or said twice, is a problem."""
    found: list[tuple[int, str]] = []
    for extension in extensions:
        if extension.url != LEVEL:
            continue
        parts = {part.url: part for part in extension.extension or ()}
        level, says = parts.get("level"), parts.get("says")
        try:
            number = level.value_integer if level else None
            check_level(99 if number is None else number)
            found.append((number or 0, (says.value_string if says else None) or ""))
        except ValueError as error:
            reading.problem(f"{origin}.extension", f"{error}: this level was left out")
    numbers = [number for number, _ in found]
    if len(set(numbers)) < len(numbers):
        twice = {number for number in numbers if numbers.count(number) > 1}
        what = f"level {', '.join(map(str, sorted(twice)))} is described twice: say which counts"
        reading.problem(f"{origin}.extension", what)
    return tuple(sorted(found))


def _texts(extensions: Iterable[Extension], url: str) -> Iterator[str]:
    return (one.value_string for one in extensions if one.url == url and one.value_string)


def _target(target: Target) -> Value:
    if target.detail_quantity is not None:
        return measured(target.detail_quantity)[0]
    if target.detail_codeable_concept is not None:
        return chosen(target.detail_codeable_concept)
    if target.detail_integer is not None:
        return target.detail_integer
    return target.detail_string if target.detail_boolean is None else target.detail_boolean


def _said(target: Target | None) -> str:
    """A target in words; empty where it has none."""
    if target is None:
        return ""
    value = _target(target)
    measure = words_of(target.measure)
    match value:
        case Amount():
            said = f"{value.beyond}{value.number:g} {value.unit}".strip()
        case tuple():
            said = words_of(target.detail_codeable_concept) or ", ".join(c.code for c in value)
        case bool():
            said = "yes" if value else "no"
        case str() | int():
            said = str(value)
        case _:
            said = ""
    return f"{measure}: {said}" if measure and said else said or measure


def care_plan(plan: CarePlan, origin: str, reading: Reading) -> None:
    """That there is a plan of these categories; or what was decided, where it is a decision."""
    if plan.status in ("draft", "revoked", "entered-in-error", "unknown"):
        return
    created = reading.when(origin, plan.created)
    codes = all_codes(plan.category)
    if DECIDED in codes:
        reading.record.wishes.decisions.append(_decision(plan, origin, reading))
        return
    begins = reading.planned(origin, plan.period.start if plan.period else None)
    about = reading.names(plan.addresses, origin)
    when, title, came = created or begins, plan.title or "", reading.recorded(origin)
    entry = Entry(origin, "category", codes, when, text=title, about=about, recorded=came)
    reading.record.findings.append(entry)


def _decision(plan: CarePlan, origin: str, reading: Reading) -> Decision:
    details = [each.detail for each in plan.activity or () if each.detail is not None]
    choices = [_choice(detail, origin, reading) for detail in details]
    said = next((uri for uri in plan.instantiates_uri or () if uri and uri.startswith(EDITION)), "")
    edition, _, policy = said.removeprefix(EDITION).partition(":policy:")
    others = plan.contributor or ()
    return Decision(
        origin,
        reading.planned(origin, plan.created),
        (plan.author.display if plan.author else None) or "",
        tuple(one.display for one in others if one.display),
        tuple(choice for choice in choices if choice is not None),
        tuple(
            each.value_code
            for each in plan.extension or ()
            if each.url == ALTERNATIVE and each.value_code
        ),
        edition,
        policy,
    )


def _choice(detail: ActivityDetail, origin: str, reading: Reading) -> Choice | None:
    reason = detail.status_reason
    outcomes = [code.code for code in codes_of(reason) if code.system == DECISION]
    known = [outcome for outcome in Outcome if outcome in outcomes]
    code = first_code(detail.code)
    if len(known) != 1 or not code:
        what = "it is not said what was decided of which option or measure: it was left out"
        reading.problem(f"{origin}.activity", what)
        return None
    because = (reason.text if reason else None) or ""
    return Choice(code, words_of(detail.code), known[0], because, detail.description or "")
