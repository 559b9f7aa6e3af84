"""Filling: the facts that responses tell, so that statements know them from the record alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from trabecula.calculation.numerical_rating import is_fall_by
from trabecula.calculation.three_answers import any_of
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.language.response import ResponseRules
from trabecula.pathway.facts import Facts, Finding, Subject
from trabecula.pathway.record import Record
from trabecula.pathway.response.doses import pairs
from trabecula.pathway.response.judging import category
from trabecula.pathway.response.looking import Looking
from trabecula.pathway.response.procedures import procedures
from trabecula.pathway.response.responding import Courses
from trabecula.pathway.response.response import Look
from trabecula.pathway.response.treatment import Treatment
from trabecula.pathway.response.windows import windows


def fill(record: Record, facts: Facts, edition: OpenEdition) -> None:
    """Add to the facts what the responses to local treatments tell.

    Of each lesion the response to its last radiotherapy, by the newest look that was judged at its
    own pain; of the person, whether pain fell after a local treatment on the same opioid dose. A
    value that was recorded, or reckoned from what was recorded, as late is used before it.
    """
    follow_up = edition.edition.follow_up if record.procedures else None
    if follow_up is None:
        return
    rules = follow_up.responses
    local = local_treatments(record, facts, edition)
    if not local:
        return
    courses = Courses(record, facts, edition, follow_up)
    for one in local:
        if one.lesion is not None and one.next is None and (look := courses.newest(one)):
            found = _response(rules, one.intervention, look)
            if found is not None:
                _put(one.lesion, found, facts, edition)
    fill_benefit([courses.looking(one)[0] for one in local], facts, edition)


def local_treatments(record: Record, facts: Facts, edition: OpenEdition) -> tuple[Treatment, ...]:
    """The treatments of a place that began on a known day, until the day of the facts, in order."""
    follow_up = edition.edition.follow_up if record.procedures else None
    if follow_up is None:
        return ()
    rules = follow_up.responses
    local = (
        one
        for one in procedures(record, facts, edition, rules)
        if rules.treated[one.intervention].local and one.begun is not None
    )
    return tuple(sorted(local, key=lambda one: one.order))


def fill_benefit(looking: Sequence[Looking], facts: Facts, edition: OpenEdition) -> None:
    """Say whether pain fell after any of these treatments, by what was told until the day."""
    now = [replace(one, as_of=min(one.as_of, facts.as_of)) for one in looking]
    if now:
        _fill_benefit(now, now[0].rules.benefit, facts, edition)


def _response(rules: ResponseRules, intervention: str, look: Look) -> Finding | None:
    """What the newest look at the last course at a lesion comes to."""
    value = category(look.verdict)
    if value is None:
        return None
    (pain,) = look.compared
    origins = [one.origin for one in (*pain.before, *pain.now)]
    origins += [origin for dose in look.doses or () for origin in dose.origins]
    how = f"{rules.treated[intervention].by}: {look.verdict}"
    return Finding(rules.response, value, pain.now[0].day, _together(origins), how=how)


def _fill_benefit(
    looking: Sequence[Looking], fact: Fact, facts: Facts, edition: OpenEdition
) -> None:
    """Yes where pain fell after any of them, no where it fell after none."""
    told = [_fell(one, edition, fact) for one in looking if _is_followed(one)]
    answer = any_of(*(one.fell for one in told)) if told else None
    if answer is None:
        return
    deciding = [one for one in told if one.fell is answer and one.day]
    days = [one.day for one in deciding if one.day]
    origins = [origin for one in deciding for origin in one.origins]
    how = "pain before a local treatment and now, with the opioid dose of both days"
    found = Finding(fact, answer, max(days), _together(origins), how=how)
    _put(facts.person, found, facts, edition)


@dataclass(frozen=True, slots=True)
class _Fell:
    """Whether pain fell on the same dose, and what tells so."""

    fell: bool | None
    day: date | None = None
    origins: tuple[str, ...] = ()


def _is_followed(looking: Looking) -> bool:
    """Whether the time in which it is looked at is not over."""
    each = windows(
        looking.looks, looking.treated, looking.treatment, looking.rules, looking.edition
    )
    return max((one.closes for one in each), default=date.min) >= looking.as_of


def _fell(looking: Looking, edition: OpenEdition, fact: Fact) -> _Fell:
    begun, told = looking.treatment.begun, looking.told
    if begun is None:
        return _Fell(None)
    days = int(edition.shelf_life_days(fact) or 0)
    now = told.pain.newest(looking.as_of, min(days, (looking.as_of - begun).days - 1))
    pain = [(one.number, other.number) for one in looking.baseline for other in now]
    if not pain:
        return _Fell(None)
    points = -edition.policy.value(looking.rules.fall).value
    fell = {is_fall_by(*each, points=points) for each in pain}
    origins = tuple(one.origin for one in (*looking.baseline, *now))
    if fell != {True}:
        return _Fell(False if fell == {False} else None, now[0].day, origins)
    before, after = told.doses.on(begun, told.dose_before), told.doses.on(now[0].day)
    same = {one == other for one, other in pairs(before, after)}
    answer = same.pop() if len(same) == 1 else None
    return _Fell(answer, now[0].day, (*origins, *before.origins, *after.origins))


def _put(subject: Subject, found: Finding, facts: Facts, edition: OpenEdition) -> None:
    """Add a finding that has not gone stale, where nothing as late is recorded."""
    key, day = found.fact.key, found.day or date.min
    held, days = subject.findings.get(key), edition.shelf_life_days(found.fact, found.value)
    is_held = held is not None and held.readings and (held.day is None or held.day >= day)
    is_stale = days is not None and (facts.as_of - day).days > days
    if not is_held and not is_stale:
        subject.findings[key] = found


def _together(origins: Iterable[str]) -> str:
    return " and ".join(dict.fromkeys(origins))
