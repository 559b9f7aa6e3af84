"""Check-ins from home: weekly, daily for a while after a change, at once in need."""

from collections.abc import Iterator
from typing import Final, TypeAlias

from trabecula.knowledge.check_ins import CHECK_INS
from trabecula.knowledge.check_ins.daily import daily
from trabecula.language.check_in import SIDE, Signs
from trabecula.language.instrument import Assessor
from trabecula.synthetic.figures import disorder, reports
from trabecula.synthetic.inventing.chance import Value
from trabecula.synthetic.inventing.course import Ache, Course
from trabecula.synthetic.inventing.visits import AIDS
from trabecula.synthetic.person import CheckIn, Told

Answers: TypeAlias = tuple[tuple[str, Told], ...]
"""What was answered, by the names that the check-in has for it."""

_daily_for = Value(reports.daily_for)
_REPORTING: Final = reports.reporting.of_one
_ANSWERED: Final = reports.answered.of_one
_BY_CARER: Final = reports.by_carer.of_one
_EXERCISING: Final = reports.exercising.of_one
_BROKEN_OFF: Final = disorder.broken_off.of_one
_CARER_DIFFERS: Final = disorder.carer_differs.of_one
_TIMES: Final = (
    "07:20", "08:05", "09:15", "10:40", "12:10", "14:30", "16:45", "18:20", "19:05", "20:15",
    "20:50", "21:30",
)  # fmt: skip
_ASKED_OF_CARERS: Final = {
    check_in.name: frozenset(
        key
        for asked in check_in.of(Assessor.CARER)
        for key in (
            (sign.key for sign in asked.signs) if isinstance(asked, Signs) else (asked.key,)
        )
    )
    for check_in in CHECK_INS
}
_FEVER: Final = "warning_signs_told.fever_or_shivering"
_SIGNS: Final = tuple(sign.key for sign in daily.signs)
_NO_SIGNS: Final = tuple((key, False) for key in _SIGNS)
_STRAY: Final = (-1, 0, 0, 0, 1)
_MOOD: Final = tuple(
    (("phq_interest", level), ("phq_mood", level), ("gad_nervous", worry), ("gad_control", worry))
    for level, worry in ((0, 0), (0, 1), (1, 1), (2, 1), (3, 2))
)


def _side_effects() -> Iterator[tuple[tuple[Answers, ...], float]]:
    """Of each side effect: its answers when absent, mild and so on, and how many have it."""
    weekly = next(check_in for check_in in CHECK_INS if check_in.name == "weekly")
    for effect, share in reports.side_effects.by_name.items():
        keys = [key for key in weekly.facts if key.rpartition("_")[0] == effect]
        told = (tuple((key, level) for key in keys) for level in (1, 2, 3))
        yield (((keys[0], 0),), *told), share


_SIDE_EFFECTS: Final = tuple(_side_effects())
_LEVELS: Final = (1, 1, 1, 2, 2, 3)
"""How bad a side effect is, as often as it is so."""


def report(course: Course) -> None:
    """Adds the check-ins of somebody who answers them; of others none."""
    if not course.happens(_REPORTING):
        return
    carer = _BY_CARER * (3 if course.performance > 2 else 1)
    weekly = course.seen + course.between(0, 6)
    days = dict.fromkeys(range(weekly, course.last + 1, 7), "weekly")
    for change in course.changes:
        for day in range(change, min(change + int(_daily_for(course.chance)), course.last + 1)):
            days.setdefault(day, "daily")
    for day in sorted(days):
        if course.chance() < _ANSWERED and course.dies - day > 5 and day not in course.signs:
            _answer(course, days[day], day, "carer" if course.chance() < carer else "person")
    for day in course.signs:
        _answer(course, "short", day, "person")
    _exercise(course)


def _answer(course: Course, form: str, day: int, by: str) -> None:
    pain = _worst(course, day)
    if form == "weekly":
        answers = _weekly(course, day, pain)
    elif form == "daily":
        answers = _daily(course, day, pain)
    else:
        answers = _at_once(course, day, pain)
    if by == "carer":
        answers = _by_carer(course, form, answers)
    if course.chance() < _BROKEN_OFF:
        answers = answers[: len(answers) // 2]
    _add(course, form, day, by, answers)
    if form == "weekly" and by == "person" and course.chance() < _CARER_DIFFERS:
        other = ("pain_worst", min(10, pain + 2))
        _add(course, form, day, "carer", _by_carer(course, form, (other, *answers[1:])))


def _add(course: Course, form: str, day: int, by: str, answers: Answers) -> None:
    time = _TIMES[int(course.chance() * 12)]
    course.person.check_ins.append(CheckIn(form, course.date(day), time, by, answers))


def _by_carer(course: Course, form: str, answers: Answers) -> Answers:
    """What a carer is asked, of the other and of themselves."""
    asked = _ASKED_OF_CARERS[form]
    overwhelmed = (("carer_overwhelmed", course.chance() < 0.15),) if form == "weekly" else ()
    return (*(answer for answer in answers if answer[0] in asked), *overwhelmed)


def _at_once(course: Course, day: int, pain: int) -> Answers:
    """A warning sign; with a fever, the temperature that was taken."""
    told = course.signs[day]
    signs = tuple((key, key in told) for key in _SIGNS)
    fever = (("temp_c", 38.6),) if _FEVER in told else ()
    return (("pain_worst", pain), *signs, *fever, ("patient_marks_urgent", True))


def _worst(course: Course, day: int) -> int:
    """The worst pain as it is told: a point more or less, but none where there is none."""
    strength = course.worst_pain(day)
    if strength < 0.5:
        return 0
    return min(10, max(1, round(strength) + _STRAY[int(course.chance() * 5)]))


def _weekly(course: Course, day: int, pain: int) -> Answers:
    chance = course.chance
    fitness = course.fitness(day)
    hindered = min(10, max(0, pain + _STRAY[int(chance() * 5)]))
    tired = min(10, 2 * fitness + int(chance() * 4))
    fell = any(day - 7 < fall <= day for fall in course.falls)
    effects: list[tuple[str, Told]] = []
    for levels, share in _SIDE_EFFECTS:
        drawn = chance()
        effects += levels[_LEVELS[int(drawn / share * 6)] if drawn < share else 0]
    return (
        ("pain_worst", pain),
        ("walking_interference", hindered),
        ("peg_activity", hindered),
        ("peg_enjoyment", min(10, max(0, pain + _STRAY[int(chance() * 5)]))),
        ("aid", AIDS[fitness]),
        ("fall_since_last", fell),
        ("fatigue", tired),
        *effects,
        *_MOOD[int(chance() * 5)],
        ("goal_progress", "worse" if pain > 6 else "same" if chance() < 0.6 else "better"),
        *_NO_SIGNS,
        ("patient_marks_urgent", pain > 8),
    )


def _daily(course: Course, day: int, pain: int) -> Answers:
    chance = course.chance
    ache = _strongest(course, day) if pain else None
    on_opioid = course.opioid <= day
    stool = int(chance() * 6) if course.constipated and on_opioid else int(chance() * 2)
    return (
        ("pain_worst", pain),
        *(() if ache is None else _where(ache, day)),
        *((("rescue_per_day", max(0, pain - 3 + int(chance() * 2))),) if on_opioid else ()),
        ("days_no_stool", stool),
        ("sleep_trouble", min(4, pain // 3 + int(chance() * 2))),
        *_NO_SIGNS,
        ("patient_marks_urgent", pain > 8),
    )


def _strongest(course: Course, day: int) -> Ache:
    return max(course.aches, key=lambda ache: ache.strength(day))


def _where(ache: Ache, day: int) -> Answers:
    place: Answers = (("p_place", ache.place),)
    if ache.side:
        place += ((SIDE, ache.side),)
    return (*place, ("p_new", day - ache.since < 3))


def _exercise(course: Course) -> None:
    """Sessions at home, twice a week for six weeks, of some who have physiotherapy."""
    begins = [done.since for done in course.person.done if done.kind == "physiotherapy"]
    if not begins or course.chance() >= _EXERCISING:
        return
    begin = (begins[0] - course.date(0)).days
    for day in range(begin + 1, min(begin + 42, course.last + 1), 4):
        if day not in course.signs:
            _add(course, "exercise", day, "person", _session(course, day))


def _session(course: Course, day: int) -> Answers:
    chance = course.chance
    pain = _worst(course, day)
    if chance() < 0.15:
        return (("session_done", False), *_NO_SIGNS)
    return (
        ("session_done", True),
        ("session_minutes", 10 + 5 * int(chance() * 5)),
        ("session_effort", 3 + int(chance() * 4)),
        ("session_pain_before", pain),
        ("session_pain_highest", min(10, pain + int(chance() * 3))),
        *_NO_SIGNS,
    )
