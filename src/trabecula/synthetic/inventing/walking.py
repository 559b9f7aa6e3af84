"""Steps, day by day, of those who let them be counted."""

from typing import Final

from trabecula.synthetic.figures import reports
from trabecula.synthetic.inventing.chance import Value
from trabecula.synthetic.inventing.course import Course

_steps = Value(reports.steps)
_COUNTING: Final = reports.counting_steps.of_one
_WORN: Final = reports.worn.of_one
_BY_PERFORMANCE: Final = reports.steps_by_performance.by_name
_LOST_TO_A_POINT_OF_PAIN: Final = 0.04
_LOST_AFTER_A_FALL: Final = 0.5


def walk(course: Course) -> None:
    """Adds the steps: fewer in pain, after a fall or a break, and near the end of life."""
    if not course.happens(_COUNTING):
        return
    usual = _steps(course.chance)
    for week in range(course.seen, course.last + 1, 7):
        share = _BY_PERFORMANCE[str(course.fitness(week))]
        share *= 1 - _LOST_TO_A_POINT_OF_PAIN * course.worst_pain(week)
        if _hurt_lately(course, week):
            share *= _LOST_AFTER_A_FALL
        _of_a_week(course, week, usual * share)


def _hurt_lately(course: Course, day: int) -> bool:
    return any(0 <= day - when < 14 for when in (*course.falls, *course.signs))


def _of_a_week(course: Course, week: int, usual: float) -> None:
    chance, counted = course.chance, course.person.steps
    for day in range(week, min(week + 7, course.last + 1)):
        if chance() < _WORN:
            counted.append((course.date(day), int(usual * (0.6 + 0.8 * chance()))))
