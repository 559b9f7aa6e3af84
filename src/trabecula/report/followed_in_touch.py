"""Who is in touch and when, in the shape that is published."""

from collections.abc import Iterable, Mapping
from datetime import date

from trabecula.language.check_in import CheckIn
from trabecula.pathway.cadence import (
    Because,
    Bereavement,
    Cadence,
    Due,
    FormAsked,
    InState,
    MissedReports,
)
from trabecula.report import followed_shapes as shapes
from trabecula.report.medicine_words import to_ask


def in_touch(cadence: Cadence, forms: Iterable[CheckIn]) -> shapes.InTouchJson:
    """All of the cadence; ``forms`` are the check-ins, by whose titles they are called."""
    quiet = cadence.quiet
    titles = {one.form.name: one.form.title for one in forms}
    return shapes.InTouchJson(
        cadence.followed.isoformat(),
        cadence.comfort,
        [_state(one) for one in cadence.states],
        [_state(one) for one in cadence.may],
        [_state(one) for one in cadence.left],
        [_due(one) for one in cadence.due],
        None if cadence.form is None else _form(cadence.form, titles),
        None if cadence.missed is None else _missed(cadence.missed),
        shapes.QuietJson(quiet.begin, quiet.end, quiet.own),
        None if cadence.bereavement is None else _bereavement(cadence.bereavement),
    )


def iso(day: date | None) -> str | None:
    """A day, where there is one."""
    return None if day is None else day.isoformat()


def _state(one: InState) -> shapes.InStateJson:
    return shapes.InStateJson(
        one.state,
        one.since.isoformat(),
        iso(one.until),
        one.sure,
        [_because(each) for each in one.because],
        list(one.judged),
        to_ask(one.asks),
    )


def _because(one: Because) -> shapes.BecauseJson:
    return shapes.BecauseJson(one.says, iso(one.day), one.origin)


def _due(one: Due) -> shapes.ContactDueJson:
    return shapes.ContactDueJson(
        one.means,
        one.state,
        one.first.isoformat(),
        one.last.isoformat(),
        one.standing,
        iso(one.on),
        one.late,
        one.origin,
    )


def _form(one: FormAsked, titles: Mapping[str, str]) -> shapes.FormAskedJson:
    return shapes.FormAskedJson(
        one.form,
        titles.get(one.form, one.form),
        one.day.isoformat(),
        one.because,
        one.at,
        one.reminder,
        one.or_short,
        one.answered,
    )


def _missed(one: MissedReports) -> shapes.MissedReportsJson:
    return shapes.MissedReportsJson(
        one.last.isoformat(),
        one.every,
        one.agreed,
        one.missed,
        iso(one.call_by),
        None if one.called is None else one.called[0].isoformat(),
        [_because(each) for each in one.because],
        one.origin,
    )


def _bereavement(one: Bereavement) -> shapes.BereavementJson:
    calls = [
        shapes.BereavementCallJson(
            call.first.isoformat(), call.last.isoformat(), call.standing, iso(call.on), call.origin
        )
        for call in one.calls
    ]
    return shapes.BereavementJson(iso(one.died), one.carer, calls, one.origin)
