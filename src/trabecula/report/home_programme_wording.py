"""Exercise at home in words, for clinicians: sessions, what pain did, what holds today.

A session that nobody told of is never one that was not done.
"""

from typing import Final

from trabecula.calculation.over_time.exercise_sessions import Session
from trabecula.language.answer import Answer
from trabecula.pathway.home_programme import HomeProgramme, Remote, Week
from trabecula.pathway.recommendations import Recommendation
from trabecula.report.wording import counted, said_day, said_list

NOT_TOLD: Final = "A session that nobody told of is not known to be left out."
OF_THE_PERSON: Final = "The diary asks about pain, not about pain at one lesion: ask where it was."
NONE_AGREED: Final = "No exercise programme was agreed in the record."
NO_SESSION: Final = "No session is told in the record."
WHO_RAISES: Final = (
    "For how many weeks exercise was tolerated without more pain or pain medicine is for a "
    "clinician to record: then it is known whether the load may be raised (REH-05)."
)
HEADS: Final = ("Week", "Done", "Told not done", "Planned", "Not told")
SESSION_HEADS: Final = (
    "Day", "Done", "Minutes", "Effort", "Pain before", "Highest pain", "Next morning", "Told by",
)  # fmt: skip


def said_agreed(home: HomeProgramme) -> str:
    """What was agreed and when, and on how many days a week the programme of today has sessions."""
    agreed, planned = home.agreed, home.planned
    whole = NONE_AGREED
    if agreed is not None:
        whole = f"Agreed on {said_day(agreed.day)}: {agreed.option.title}."
    days = "No exercise is cleared today, so that none is planned."
    if planned is not None:
        days = f"The programme of today has exercise on {counted(planned, 'day')} of the week."
    return f"{whole} {days}"


def said_weeks(home: HomeProgramme) -> str:
    """Sessions of the last 7 days, of those planned."""
    if not home.weeks:
        return NO_SESSION
    week = home.weeks[-1]
    done = f"In the last 7 days a session was told on {counted(week.done, 'day')}"
    done += "" if week.planned is None else f" of {week.planned} planned"
    parts = [f"told not done on {counted(week.not_done, 'day')}"] if week.not_done else []
    if week.not_told:
        parts.append(f"nothing told of {counted(week.not_told, 'day')}")
    return f"{'; '.join((done, *parts))}. {NOT_TOLD}"


def said_pain(home: HomeProgramme) -> str:
    """What pain did with the newest session, and whether it was still up the next morning."""
    rise = home.rise
    if rise is None or not rise.readings:
        return "Whether pain rose with exercise is not told."
    how = f" ({rise.how})" if rise.how else ""
    up = "" if home.still_up is None else (
        f" After the session of {said_day(home.still_up.day)} pain was still up on the next "
        "morning: no exercise of that region, assess again (REH-06)."
    )  # fmt: skip
    return (
        f"Pain rose by {rise.in_words()} with the session of {said_day(rise.day)}{how}.{up} "
        f"{OF_THE_PERSON}"
    )


def said_tolerated(home: HomeProgramme) -> str:
    """For how many weeks no session told of more pain, and what of pain medicine changed."""
    tolerated = home.tolerated
    if tolerated.weeks is None:
        return "No session of the last 7 days is told, so that it is not known what was tolerated."
    if tolerated.weeks == 0:
        return "A session of the last 7 days was not tolerated."
    quiet = f"For {counted(tolerated.weeks, 'week')} no session told of more pain."
    changed = [f"{one.how} on {said_day(one.day)}" for one in tolerated.pain_medicines]
    medicine = "By the record no pain medicine was started, raised or changed in that time."
    if changed:
        medicine = f"In that time: {said_list(changed)}."
    return f"{quiet} {medicine}"


def said_answer(item: Recommendation) -> str:
    """What a statement answers, and what would tell where that is not known."""
    statement = item.statement
    if item.answer is Answer.NOT_KNOWN:
        asked = said_list([fact.name for fact in item.missing()])
        return f"{statement.title} ({statement.code}): not known without {asked}."
    if item.active:
        return f"{statement.title} ({statement.code}): {' '.join(statement.says)}"
    return f"{statement.title} ({statement.code}): does not apply."


def said_remote(remote: Remote) -> str:
    """Guidance from afar: whether it was agreed, and the calls since."""
    if remote.agreed is None:
        offered = " It may be offered (REH-18)." if remote.offered.active else ""
        return f"No guidance from afar was agreed in the record.{offered}"
    since = said_day(remote.agreed.day)
    days = said_list([said_day(day) for day, _ in remote.contacts])
    calls = f"Calls or videos since: {days}." if days else "No call or video since is recorded."
    return (
        f"Guidance from afar was agreed on {since}. {calls} Who called is not in the record, and "
        "no source says how often a call is due."
    )


def week_row(week: Week) -> tuple[str, ...]:
    """A row for one week, under `HEADS`."""
    numbers = (week.done, week.not_done, week.planned, week.not_told)
    days = f"{said_day(week.first)} to {said_day(week.last)}"
    return days, *("not known" if one is None else str(one) for one in numbers)


def session_row(session: Session) -> tuple[str, ...]:
    """A row for one session, under `SESSION_HEADS`."""
    done = "yes" if session.took_place else "no" if session.done is False else "told in two ways"
    spans = (session.minutes, session.effort, session.before, session.during, session.after)
    return (
        said_day(session.day),
        done,
        *(_span(one) for one in spans),
        "a carer" if session.by_carer else "the person or a clinician",
    )


def _span(span: tuple[float, float] | None) -> str:
    if span is None:
        return "not told"
    low, high = span
    return f"{low:g}" if low == high else f"{low:g} or {high:g}"
