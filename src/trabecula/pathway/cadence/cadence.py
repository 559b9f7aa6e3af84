"""The cadence: how often somebody is in touch with a person now, and what is due."""

from dataclasses import dataclass
from datetime import date
from itertools import chain

from trabecula.language.condition import Subject
from trabecula.language.follow_up import CLOSEST_FIRST, Means, State
from trabecula.pathway.cadence.bereavement import Bereavement, bereavement
from trabecula.pathway.cadence.changes import changes
from trabecula.pathway.cadence.check_ins import CheckIns, FormAsked, MissedReports
from trabecula.pathway.cadence.due import Due, Standing
from trabecula.pathway.cadence.happened import Happened, happened
from trabecula.pathway.cadence.quiet import QuietHours
from trabecula.pathway.cadence.state import Because, InState
from trabecula.pathway.cadence.states import Told, first_day_of_changes, states_told
from trabecula.pathway.cadence.windows import Windows
from trabecula.pathway.recommendations import Recommendations
from trabecula.pathway.record import Record

_REPORTED = (Means.REPORT, Means.SCORE)
"""What the person does, and is not asked for in comfort care."""


@dataclass(frozen=True, slots=True)
class Cadence:
    """In which states a person is on a day, and which contacts and check-ins are due.

    ``states`` hold, the one with the closest contact first; ``may`` are those that may hold, until
    what they ask is known; ``left`` were left lately. ``followed`` is the first day on which
    anything was agreed or answered: nothing was due before. ``due`` is in order of time. ``form``
    is the check-in of today, None where none is asked; ``missed`` is None before the first report
    and where nobody is missed: in ``comfort`` care, and after a death. Then there is only
    ``bereavement``.
    """

    as_of: date
    followed: date
    states: tuple[InState, ...]
    may: tuple[InState, ...]
    left: tuple[InState, ...]
    due: tuple[Due, ...]
    quiet: QuietHours
    form: FormAsked | None = None
    missed: MissedReports | None = None
    comfort: bool = False
    bereavement: Bereavement | None = None

    @property
    def now(self) -> InState | None:
        """The state of the closest contact; None after a death."""
        return self.states[0] if self.states else None

    @property
    def asks(self) -> tuple[Subject, ...]:
        """What would tell whether a state holds."""
        return tuple(dict.fromkeys(fact for one in self.may for fact in one.asks))

    def those(self, standing: Standing) -> tuple[Due, ...]:
        """The contacts of which this became."""
        return tuple(one for one in self.due if one.standing is standing)


def cadence(record: Record, recommendations: Recommendations) -> Cadence:
    """How often somebody is in touch with a person, on the day of the recommendations.

    It turns on what the record holds until that day, in whatever order. Raises ``ValueError``
    where the edition has no follow-up.
    """
    follow_up = recommendations.edition.edition.follow_up
    if follow_up is None:
        raise ValueError("this edition does not say how a plan is followed")
    facts, policy = recommendations.facts, recommendations.edition.policy
    touch = follow_up.in_touch
    took_place = happened(record, facts, touch)
    check_ins = CheckIns(facts, touch, policy, took_place.check_ins)
    followed = _followed(recommendations, took_place)
    died = bereavement(record.person, facts, touch, took_place, policy)
    if died is not None:
        return Cadence(facts.as_of, followed, (), (), (), (), check_ins.quiet(), bereavement=died)
    first = first_day_of_changes(follow_up, recommendations)
    changed = changes(record, recommendations.edition, touch, first, facts.as_of)
    told = Told(recommendations, follow_up, changed, first)
    windows = Windows(took_place, touch, policy, followed, facts.as_of)
    return _of_the_living(told, windows, check_ins)


def _of_the_living(told: Told, windows: Windows, check_ins: CheckIns) -> Cadence:
    every = states_told(told)
    holding = sorted((one for one in every if one.sure and one.holds), key=_closest)
    may = tuple(one for one in every if not one.sure)
    left = tuple(sorted((one for one in every if one.sure and not one.holds), key=_closest))
    if not holding:
        stable = _stable(told, left, windows.followed)
        holding.append(stable)
        may = (*may, *_maintenance(told, left, stable))
    due = chain.from_iterable(
        windows.of(one) for one in (*holding, *filter(_is_called_about, may), *left)
    )
    comfort = any(one.state is State.COMFORT for one in holding)
    wanted = (one for one in due if not (comfort and one.means in _REPORTED))
    return Cadence(
        told.as_of,
        windows.followed,
        tuple(holding),
        may,
        left,
        tuple(sorted(wanted, key=_in_order)),
        check_ins.quiet(),
        None if comfort else check_ins.asked(holding),
        None if comfort else check_ins.missed(_recent(holding, left), windows.happened),
        comfort,
    )


def _closest(state: InState) -> tuple[int, date]:
    return CLOSEST_FIRST.index(state.state), state.since


def _is_called_about(state: InState) -> bool:
    """Whether what may hold has contacts: nobody asked for pain, or not whether it stayed calm."""
    if state.state is State.AFTER_A_CHANGE:
        return bool(state.asks)
    never_told = all(one.day is None for one in state.because)
    return state.state is State.UNCONTROLLED and never_told


def _in_order(due: Due) -> tuple[date, date, str, str]:
    return due.first, due.last, due.state, due.means


def _followed(recommendations: Recommendations, took_place: Happened) -> date:
    """The first day on which anything was agreed, decided or answered; today, where nothing was."""
    facts = recommendations.facts
    days = [one.day for one in took_place.check_ins[:1]]
    days += [one.when.day for one in facts.wishes.decisions if one.when is not None]
    follow_up = recommendations.edition.edition.follow_up
    key = follow_up.in_touch.agreed.key if follow_up is not None else ""
    days += [one.when.day for one in facts.person.reports.get(key, ()) if one.when is not None]
    return min((day for day in days if day <= facts.as_of), default=facts.as_of)


def _stable(told: Told, left: tuple[InState, ...], followed: date) -> InState:
    ends = [one.until for one in left if one.until is not None]
    row = told.row(State.STABLE_UNDER_TREATMENT)
    because = Because("no other state holds", None, "")
    return InState(State.STABLE_UNDER_TREATMENT, row, max([followed, *ends]), (because,))


def _maintenance(told: Told, left: tuple[InState, ...], stable: InState) -> tuple[InState, ...]:
    """Where nothing changed for long enough, a clinician judges whether contact may be rarer."""
    if left or told.changes or stable.since > told.first:
        return ()
    row = told.row(State.MAINTENANCE)
    says = f"no change is recorded since {told.first}"
    because = Because(says, None, "")
    judged = (row.holds.enters.says,)
    return (InState(State.MAINTENANCE, row, told.as_of, (because,), sure=False, judged=judged),)


def _recent(holding: list[InState], left: tuple[InState, ...]) -> tuple[Because, ...]:
    """What makes silence more worrying: changes, ends of radiotherapy, discharges."""
    states = (State.AFTER_A_CHANGE, State.AFTER_RADIOTHERAPY)
    found = [one for one in (*holding, *left) if one.state in states]
    return tuple(because for one in found for because in one.because)
