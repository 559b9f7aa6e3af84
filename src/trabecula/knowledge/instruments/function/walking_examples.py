"""How worked examples of walking, standing up and balance are written.

Two conventions are the examples' own, and hold through no other door: a count of chair stands
that does not name the arms was done without them; and in the SPPB a null for the chair stands is
*unable*, as one row expects, while the errata keeps null for what is missing.
"""

from typing import Any, Final, cast

from trabecula.knowledge.facts.function import (
    timed_up_and_go,
    timed_up_and_go_unable,
)
from trabecula.knowledge.facts.inputs import body_height, body_weight, sex_for_equations
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.instruments.function import (
    balance,
    chair_stands,
    gait_speed,
    six_minute_walk,
)
from trabecula.knowledge.instruments.function import physical_performance as battery
from trabecula.knowledge.instruments.function import timed_up_and_go as tug
from trabecula.language.example import ExampleForm, Expect, Given

_UNABLE: Final = "unable"
_SEX: Final = {"F": "female", "f": "female", "M": "male", "m": "male"}


def _time_or_unable(seconds: Any) -> Any:
    return [None, True] if seconds == _UNABLE else [seconds, None]


def _chair(seconds: Any) -> Any:
    return [None, True] if seconds in {None, _UNABLE} else [seconds, None]


def _walks(seconds: Any) -> Any:
    if seconds == _UNABLE:
        return [None, None, True]
    times = cast("list[Any]", seconds) if isinstance(seconds, list) else [seconds]
    return [*times, *[None] * (2 - len(times)), None]


def _as_far_as_tested(held: Any) -> Any:
    """A list that ends where the test did."""
    return [*held, *[None] * (len(balance.four_stage_balance.items) - len(held))]


_STANDS: Final = (
    Expect("chair_stand_30s"),
    Expect("chair_stand_average_from"),
    Expect("chair_stand_at_risk"),
)
_BODY: Final = {"age": Given(age), "sex": Given(sex_for_equations, words=_SEX)}

WALKING_EXAMPLES: Final = (
    ExampleForm(
        "TUG",
        tug.timed_up_and_go_test,
        inputs={
            "seconds": Given((timed_up_and_go, timed_up_and_go_unable), by=_time_or_unable),
            "unable": Given(timed_up_and_go_unable),
        },
        expected={
            "at_risk": Expect("tug_at_risk"),
            "dependent": Expect(
                "tug_time",
                "band",
                scheme="Podsiadlo 1991",
                words={"dependent": True, "below 30 s": False},
            ),
        },
    ),
    ExampleForm(
        "TUG change",
        tug.change_of_the_timed_up_and_go,
        inputs={
            "before": Given(tug.tug_before),
            "now": Given((timed_up_and_go, timed_up_and_go_unable), by=_time_or_unable),
        },
        expected={"pct": Expect("tug_change_pct"), "flag": Expect("tug_worse")},
    ),
    ExampleForm(
        "30-s chair stand",
        chair_stands.chair_stand_30_s,
        inputs={
            "stands": Given(
                (chair_stands.stands, chair_stands.arms_used), by=lambda count: [count, False]
            ),
            **_BODY,
        },
        expected=_STANDS,
    ),
    ExampleForm(
        "30-s chair stand",
        chair_stands.chair_stand_30_s,
        inputs={
            "stands": Given(chair_stands.stands),
            "arms_used": Given(chair_stands.arms_used),
            **_BODY,
        },
        expected=_STANDS,
    ),
    ExampleForm(
        "5x sit-to-stand",
        chair_stands.five_chair_stands,
        inputs={
            "seconds": Given(
                (chair_stands.five_stands_time, chair_stands.five_stands_unable),
                by=_time_or_unable,
            )
        },
        expected=(Expect("five_stands"), Expect("five_stands", "band")),
    ),
    ExampleForm(
        "4-stage balance",
        balance.four_stage_balance,
        inputs={"items": Given(balance.four_stage_balance.items, by=_as_far_as_tested)},
        expected=Expect("balance_at_risk"),
    ),
    ExampleForm(
        "4-stage balance",
        balance.four_stage_balance,
        inputs={
            "side_by_side": Given(balance.side_by_side),
            "semi_tandem": Given(balance.semi_tandem),
            "tandem": Given(balance.tandem),
            "one_leg": Given(balance.one_leg),
        },
        expected=Expect("balance_at_risk"),
    ),
    ExampleForm(
        "Gait speed",
        gait_speed.usual_gait_speed,
        inputs={"distance_m": Given(gait_speed.distance), "time_s": Given(gait_speed.time)},
        expected=Expect("gait_speed"),
    ),
    ExampleForm(
        "SPPB",
        battery.physical_performance_battery,
        inputs={
            "sbs": Given(balance.side_by_side),
            "semi": Given(balance.semi_tandem),
            "tandem": Given(balance.tandem),
            "walk_s": Given(
                (battery.first_walk, battery.second_walk, battery.walk_unable), by=_walks
            ),
            "dist_m": Given(battery.walk_metres, words={3: "3", 4: "4"}),
            "chair_s": Given(
                (chair_stands.five_stands_time, chair_stands.five_stands_unable), by=_chair
            ),
        },
        expected=tuple(map(Expect, ("sppb_balance", "sppb_walk", "sppb_chair", "sppb_total"))),
    ),
    ExampleForm(
        "6MWT",
        six_minute_walk.six_minute_walk,
        inputs={"distance_m": Given(six_minute_walk.walked)},
        expected=Expect("six_minute_walk"),
    ),
    ExampleForm(
        "6MWT predicted (Enright)",
        six_minute_walk.predicted_six_minute_walk_distance,
        inputs={**_BODY, "height_cm": Given(body_height), "kg": Given(body_weight)},
        expected=(Expect("six_minute_walk_predicted"), Expect("six_minute_walk_lower_limit")),
    ),
)
