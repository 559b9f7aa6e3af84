"""The trigger that responses tell: the check of a treatment failed, by the table of its times."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta

from trabecula.language.policy import Policy
from trabecula.pathway.replanning.told import Told
from trabecula.pathway.replanning.visit import Sign
from trabecula.pathway.response import Response, Standing
from trabecula.pathway.response.responding import LOWERED
from trabecula.pathway.times import days_in, value_of

_OPEN = (Standing.DUE, Standing.NOT_TOLD, Standing.MISSED)


def by_responses(responses: Iterable[Response], as_of: date, since: date, policy: Policy) -> Told:
    """A sign for each check that failed.

    What is left to a clinician, or cannot be told, is not known, where a look ended after ``since``
    and none was judged later.
    """
    every = tuple(responses)
    return Told(tuple(_failed(every, as_of)), lacks=tuple(_open(every, as_of, since, policy)))


def _failed(responses: Iterable[Response], as_of: date) -> Iterator[Sign]:
    for one in responses:
        if one.failed.failed:
            newest = one.newest
            day = one.failed.day or (as_of if newest is None else newest.window.latest)
            told = datetime.combine(min(day, as_of), time())
            says = f"{named(one)}: {one.failed.because}"
            yield Sign(told.date(), told, says, " and ".join(one.treatment.origins))


def _open(responses: Iterable[Response], as_of: date, since: date, policy: Policy) -> Iterator[str]:
    for one in responses:
        failed = one.failed
        if failed.failed is not None or failed.because == LOWERED or _too_early(one, as_of, policy):
            continue
        late = [look for look in one.looks if look.window.closes > since]
        if any(look.standing in _OPEN for look in late):
            missing = dict.fromkeys(words for look in late for words in look.missing)
            wanted = f" (asked: {', '.join(missing)})" if missing else ""
            yield f"whether the check of {named(one)} failed: {failed.because}{wanted}"
        elif failed.judged and any(look.standing is Standing.JUDGED for look in late):
            yield f"whether the check of {named(one)} failed (a clinician judges): {failed.judged}"


def _too_early(response: Response, as_of: date, policy: Policy) -> bool:
    """Whether the table does not ask yet, or never."""
    criterion = response.row.holds.failed
    if criterion is None:
        return True
    if criterion.after is None or response.since is None:
        return False
    return as_of < response.since + timedelta(days_in(value_of(criterion.after, policy)))


def named(response: Response) -> str:
    """The treatment, its place and its day."""
    treatment = response.treatment
    where = treatment.lesion.label if treatment.lesion else ""
    on = f" of {treatment.begun}" if treatment.begun else ""
    name = treatment.label or response.row.name
    return f"{name}{' at ' if where else ''}{where}{on}"
