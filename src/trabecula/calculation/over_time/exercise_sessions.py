"""Sessions of exercise as they were told: what pain did, and for how many weeks it stayed quiet.

What is told at one time of a day is of one session. An answer on pain of the morning after, alone
and a day after a session that has none, belongs to that session; with a whole session it is told
later, and that session has the day on which it was told. Source: guideline dossier, section 5c and
rows REH-05 and REH-06; facts session_pain_rise and ex_weeks_ok. How answers make up a session is
this project's reading.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from trabecula.calculation.over_time.told import exact_or_within, number
from trabecula.language.derivation import History, Reckoned, Told

HIGHEST: Final = 10
STOPS: Final = 2
"""Points: a rise from which exercise stops, so that the week was not tolerated."""

_A_DAY: Final = timedelta(days=1)

Span = tuple[float, float]
_OverTime = Callable[[History, Sequence[date], date], Reckoned | None]


class Session(Struct, frozen=True, gc=False):
    """One session: numbers from the lowest to the highest that was told, None where none was.

    ``done`` is None where that was told in two ways, or not at all.
    """

    day: date
    time: str
    done: bool | None
    minutes: Span | None
    effort: Span | None
    before: Span | None
    during: Span | None
    after: Span | None
    origins: tuple[str, ...]
    by_carer: bool = False

    @property
    def took_place(self) -> bool:
        """It was told to be done, or what pain did during it."""
        return self.done is True or (self.done is None and self.during is not None)

    @property
    def rise(self) -> Span | None:
        """By how much pain rose during it or until the morning after: from and to.

        While one of both is not told, it may have risen as far as pain goes.
        """
        if self.before is None:
            return None
        lowest, highest = self.before
        told = [one for one in (self.during, self.after) if one is not None]
        if not told:
            return None
        least = max(one[0] for one in told) - highest
        return least, (max(one[1] for one in told) if len(told) == 2 else HIGHEST) - lowest

    @property
    def still_up(self) -> bool | None:
        """Whether pain was higher on the morning after than before; None where that is open."""
        if self.before is None or self.after is None:
            return None
        if self.after[0] > self.before[1]:
            return True
        return None if self.after[1] > self.before[0] else False

    @property
    def tolerated(self) -> bool | None:
        """Whether pain neither rose by 2 points nor was still up; None where that is open."""
        rise = self.rise
        if self.still_up or (rise is not None and rise[0] >= STOPS):
            return False
        if rise is None or rise[1] >= STOPS or self.still_up is None:
            return None
        return True


@dataclass(frozen=True)
class ExerciseSessions:
    """Reads sessions from what was told under these keys."""

    done: str
    minutes: str
    effort: str
    before: str
    during: str
    after: str

    def told(self, history: History) -> tuple[Session, ...]:
        """Every session, and every answer that one was not done, the newest last.

        Raises ``ValueError`` for pain outside 0 to 10.
        """
        groups: defaultdict[tuple[date, str, bool], dict[str, list[Told]]] = defaultdict(dict)
        for key in (self.done, self.minutes, self.effort, self.before, self.during, self.after):
            for one in history.get(key, ()):
                if one.value is not None:
                    group = groups[one.day, one.time, one.by_carer]
                    group.setdefault(key, []).append(one)
        found: list[Session] = []
        for (day, time, by_carer), group in sorted(groups.items()):
            session = self._session(day, time, by_carer, group)
            place = self._place_of_morning(session, found)
            if place is None:
                found.append(session)
            else:
                whole = found[place]
                origins = (*whole.origins, *session.origins)
                found[place] = replace(whole, after=session.after, origins=origins)
        return tuple(found)

    def _session(
        self, day: date, time: str, by_carer: bool, group: dict[str, list[Told]]
    ) -> Session:
        said = {one.value is True for one in group.get(self.done, ())}
        origins = dict.fromkeys(sorted(one.origin for each in group.values() for one in each))
        return Session(
            day,
            time,
            said.pop() if len(said) == 1 else None,
            _span(group.get(self.minutes, ()), "length of a session", 600),
            _span(group.get(self.effort, ()), "effort of a session", HIGHEST),
            _span(group.get(self.before, ()), "pain before a session", HIGHEST),
            _span(group.get(self.during, ()), "pain during a session", HIGHEST),
            _span(group.get(self.after, ()), "pain after a session", HIGHEST),
            tuple(origins),
            by_carer,
        )

    def _place_of_morning(self, session: Session, before: Sequence[Session]) -> int | None:
        """The session of the day before that an answer of the morning after belongs to."""
        of_session = (session.minutes, session.effort, session.before, session.during)
        if session.after is None or session.done is False or any(of_session):
            return None
        return next(
            (
                place
                for place in range(len(before) - 1, -1, -1)
                if before[place].day == session.day - _A_DAY
                and before[place].by_carer is session.by_carer
                and before[place].took_place
                and before[place].after is None
            ),
            None,
        )

    def pain_rise(self, history: History, _plans: Sequence[date], _day: date) -> Reckoned | None:
        """By how many points pain rose with the newest session of which that is told.

        Within limits while pain during it, or on the morning after, is not told. None where pain
        before it is not told of any. Raises ``ValueError`` for pain outside 0 to 10.
        """
        took_place = [one for one in self.told(history) if one.took_place]
        of_pain = [one for one in took_place if one.rise is not None]
        if not of_pain:
            return None
        newest, rise = of_pain[-1], of_pain[-1].rise
        assert rise is not None
        says = "" if newest is took_place[-1] else "of a later session no pain is told"
        return Reckoned(exact_or_within(*rise), newest.day, newest.origins, says)

    def weeks_tolerated(
        self, history: History, _plans: Sequence[date], day: date
    ) -> Reckoned | None:
        """0 where a session of the last 7 days was not tolerated.

        None otherwise: no diary of sessions tells whether pain medicine was raised meanwhile, so
        that somebody who knows both has to say for how many weeks it was. Raises ``ValueError`` for
        pain outside 0 to 10.
        """
        hurt = [one for one in self.told(history) if one.took_place and one.tolerated is False]
        if not hurt or hurt[-1].day <= day - timedelta(7):
            return None
        return Reckoned(0, hurt[-1].day, hurt[-1].origins)


def weeks_without_pain(sessions: Sequence[Session], day: date) -> int | None:
    """The weeks in a row until a day that have a session, and none that was not tolerated.

    Sessions of which pain is not told are not counted against a week. None where no session of the
    last 7 days is told: that is not known to be none.
    """
    tolerated: dict[int, bool] = {}
    for one in sessions:
        week = (day - one.day).days // 7
        tolerated[week] = tolerated.get(week, True) and one.tolerated is not False
    if 0 not in tolerated:
        return None
    return next(week for week in count() if not tolerated.get(week, False))


def _span(told: Sequence[Told], name: str, highest: float) -> Span | None:
    numbers = [number(one, name, 0, highest) for one in told]
    return (min(numbers), max(numbers)) if numbers else None
