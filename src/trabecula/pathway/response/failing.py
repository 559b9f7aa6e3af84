"""Failing: whether a response check failed by the table, and what a clinician judges of it."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from trabecula.language.answer import Answer
from trabecula.language.criterion import Criterion
from trabecula.language.fact import Fact, Raw
from trabecula.language.interpret import interpret
from trabecula.language.response import Verdict
from trabecula.pathway.response.judging import category
from trabecula.pathway.response.looking import Looking
from trabecula.pathway.response.response import Failed, Look, Standing
from trabecula.pathway.response.windows import counted_from
from trabecula.pathway.times import days_in, value_of

_TOO_LITTLE: Final = (Verdict.TOO_LITTLE, Verdict.WORSE_PAIN)


def failed(looking: Looking, looks: Sequence[Look], since: Mapping[Fact, Raw]) -> Failed:
    """Whether the check failed; ``since`` is what was found at the place since the treatment."""
    criterion = looking.looks.failed
    if criterion is None:
        return Failed(None, "it is not judged by what is felt")
    judged = criterion.says if criterion.judged else ""
    look = _decisive(looking, criterion, looks)
    answer = _answer(looking, criterion, look, since)
    day = look.compared[0].now[0].day if look and look.compared and look.compared[0].now else None
    if answer:
        return Failed(True, criterion.says, day, judged)
    if look is None or look.standing is not Standing.JUDGED:
        return Failed(None, _why_not(looking, criterion, look), judged=judged)
    if answer is None or judged:
        left = answer is False and bool(criterion.amounts or criterion.when)
        said = str(look.verdict) if left else "facts do not tell it"
        return Failed(None, f"{said}: the rest a clinician judges", day, judged or criterion.says)
    return Failed(False, str(look.verdict), day)


def _decisive(looking: Looking, criterion: Criterion, looks: Sequence[Look]) -> Look | None:
    """The look at which the table asks; where it names none, the newest that was judged."""
    on = _asked_on(looking, criterion)
    if on is not None:
        return next((look for look in looks if look.window.latest == on), None)
    return next((one for one in reversed(looks) if one.standing is Standing.JUDGED), None)


def _asked_on(looking: Looking, criterion: Criterion) -> date | None:
    start = counted_from(looking.treated, looking.treatment)[1]
    if criterion.after is None or start is None:
        return None
    return start + timedelta(days_in(value_of(criterion.after, looking.edition.policy)))


def _answer(
    looking: Looking, criterion: Criterion, look: Look | None, since: Mapping[Fact, Raw]
) -> bool | None:
    """What facts tell of it."""
    verdict = look.verdict if look else None
    if criterion.when is not None:
        known = {fact.key: value for fact, value in since.items()}
        if (response := category(verdict)) is not None:
            known[looking.rules.response.key] = response
        answer = interpret(criterion.when, known)
        return None if answer is Answer.NOT_KNOWN else answer is Answer.APPLIES
    if verdict is None:
        return None
    if criterion.amounts:
        return verdict in _TOO_LITTLE
    if verdict in looking.treated.fails:
        return True
    return False if verdict in looking.treated.succeeds else None


def _why_not(looking: Looking, criterion: Criterion, look: Look | None) -> str:
    on = _asked_on(looking, criterion)
    if on is not None and looking.as_of < on:
        return "it is too early to tell"
    return "no look could be judged" if look is None else f"the look: {look.standing}"
