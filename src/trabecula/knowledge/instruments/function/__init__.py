"""Walking, balance, falls, and daily function."""

from types import ModuleType
from typing import Final

from trabecula.knowledge.instruments.function import (
    balance,
    barthel,
    chair_stands,
    device_steps,
    fear_of_falling,
    frailty,
    gait_speed,
    morse,
    orthostatic,
    physical_performance,
    promis,
    relief_and_movement,
    six_minute_walk,
    steadi,
    timed_up_and_go,
)

MODULES: Final[tuple[ModuleType, ...]] = (
    timed_up_and_go,
    chair_stands,
    balance,
    gait_speed,
    physical_performance,
    six_minute_walk,
    steadi,
    orthostatic,
    morse,
    fear_of_falling,
    promis,
    barthel,
    frailty,
    device_steps,
    relief_and_movement,
)
