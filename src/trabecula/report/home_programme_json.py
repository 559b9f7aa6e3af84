"""Exercise at home in the shape of its JSON; text and page are made of it."""

from trabecula.calculation.over_time.exercise_sessions import Session
from trabecula.pathway.home_programme import Agreed, HomeProgramme, Remote, Week
from trabecula.pathway.recommendations import Recommendation
from trabecula.report import home_programme_wording as words
from trabecula.report.home_programme_shapes import (
    AgreedJson,
    AnsweredJson,
    ContactJson,
    HomeProgrammeJson,
    RemoteJson,
    SessionJson,
    WeekJson,
)
from trabecula.report.medicine_words import to_ask


def home_programme_shape(home: HomeProgramme) -> HomeProgrammeJson:
    """The whole of it."""
    said = [words.said_agreed(home), words.said_weeks(home)]
    if home.sessions:
        said += [words.said_pain(home), words.said_tolerated(home), words.WHO_RAISES]
    return HomeProgrammeJson(
        home.as_of.isoformat(),
        said,
        None if home.agreed is None else _agreed(home.agreed),
        home.planned,
        [_week(one) for one in home.weeks],
        [_session(one) for one in home.sessions],
        home.tolerated.weeks,
        [f"{one.how} on {one.day.isoformat()}" for one in home.tolerated.pain_medicines],
        _answered(home.stop),
        _answered(home.progress),
        [entry.holds.says for entry in home.stopping],
        _remote(home.remote),
    )


def _agreed(agreed: Agreed) -> AgreedJson:
    day = None if agreed.day is None else agreed.day.isoformat()
    return AgreedJson(agreed.option.code, agreed.option.title, day, agreed.origin)


def _week(week: Week) -> WeekJson:
    first, last = week.first.isoformat(), week.last.isoformat()
    return WeekJson(first, last, week.done, week.not_done, week.planned, week.not_told)


def _session(one: Session) -> SessionJson:
    return SessionJson(
        one.day.isoformat(),
        one.time,
        True if one.took_place else one.done,
        one.minutes,
        one.effort,
        one.before,
        one.during,
        one.after,
        one.rise,
        one.still_up,
        one.by_carer,
        list(one.origins),
    )


def _answered(item: Recommendation) -> AnsweredJson:
    statement = item.statement
    return AnsweredJson(
        statement.code,
        statement.title,
        item.answer.words,
        statement.says,
        words.said_answer(item),
        to_ask(item.missing() if not item.active else ()),
    )


def _remote(remote: Remote) -> RemoteJson:
    return RemoteJson(
        words.said_remote(remote),
        _answered(remote.offered),
        None if remote.agreed is None else _agreed(remote.agreed),
        [ContactJson(day.isoformat(), origin) for day, origin in remote.contacts],
    )
