"""What pain relief costs in movement, and whether a goal of moving is met safely.

Measures of this project, not validated. Each takes None for what is missing: a missing answer is
never a no, and one decisive answer is enough. Sedation is from 0 to 4, where POSS 2 is 1, POSS 3
is 2 and POSS 4 is 3 or more.
"""

from typing import Final

from trabecula.calculation.numerical_rating import is_important_fall, is_within_goal
from trabecula.calculation.three_answers import all_of, any_of
from trabecula.calculation.timed_up_and_go import slower_by_a_fifth
from trabecula.calculation.written import exactly

_DRIFTS_OFF: Final = 2


def relief_that_costs_mobility(  # noqa: PLR0917 (marks come by position)
    pain_before: float | None,
    pain_now: float | None,
    dizziness_rise: float | None,
    fatigue_rise: float | None,
    concentration_rise: float | None,
    sedation: float | None,
    time_before: float | None,
    time_now: float | None,
    unable_now: bool | None,
    change_in_steps: float | None,
) -> bool | None:
    """Whether pain improved while something that moving needs became worse.

    That is a composite symptom grade up by 1, drifting off (POSS 3 or more), a Timed Up and Go a
    fifth longer or no longer possible, or steps down by 25 %. Rises are in grades, times in
    seconds, the change in percent. Raises ``ValueError`` out of range. Source: instruments dossier
    5.16.
    """
    improved = (
        None
        if pain_before is None or pain_now is None
        else is_important_fall(pain_before, pain_now)
    )
    rises = (dizziness_rise, fatigue_rise, concentration_rise)
    costs = (
        *(None if rise is None else exactly("rise in grade", rise, -3, 3) >= 1 for rise in rises),
        None if sedation is None else exactly("sedation", sedation, 0, 4) >= _DRIFTS_OFF,
        slower_by_a_fifth(time_before, time_now, unable_now),
        None if change_in_steps is None else change_in_steps <= -25,
    )
    return all_of(improved, any_of(*costs))


def moves_safely_at_the_goal(
    pain_on_movement: float | None,
    goal: float | None,
    fell: bool | None,
    sedation: float | None,
) -> bool | None:
    """Whether pain on movement is at the goal or below, without a new fall, POSS 2 or less.

    Raises ``ValueError`` for pain or a goal outside 0 to 10, and for sedation outside 0 to 4.
    Source: instruments dossier 5.16.
    """
    met = (
        None if pain_on_movement is None or goal is None else is_within_goal(pain_on_movement, goal)
    )
    awake = None if sedation is None else exactly("sedation", sedation, 0, 4) < _DRIFTS_OFF
    return all_of(met, None if fell is None else not fell, awake)
