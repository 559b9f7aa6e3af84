"""Options: what may be done, need by need."""

from types import ModuleType
from typing import Final

from trabecula.knowledge.options import needs
from trabecula.knowledge.options.bone_agents import going_on, osteoporosis, pausing, starting
from trabecula.knowledge.options.cord import surgery as cord_surgery
from trabecula.knowledge.options.cord import without_surgery as cord_without_surgery
from trabecula.knowledge.options.interventions import ablation, refractory_pain
from trabecula.knowledge.options.medicines import (
    alertness,
    another_way,
    breakthrough,
    first_opioid,
    nerve_pain,
    no_opioid,
    on_the_skin,
    opioid_in_use,
    paracetamol,
    trials,
)
from trabecula.knowledge.options.nutrition import anaemia, eating, transfusion
from trabecula.knowledge.options.psychological_care import coping, mood, sleep, spirit
from trabecula.knowledge.options.radiotherapy import (
    after_surgery,
    again,
    flare,
    instead_of_a_course,
    painful_lesion,
    radionuclide,
    stereotactic,
    wide_field,
)
from trabecula.knowledge.options.rehabilitation import (
    daily_life,
    exercise,
    mobilising,
    physiotherapy,
    walking,
    without_medicines,
)
from trabecula.knowledge.options.support import (
    family,
    palliative_care,
    planning_ahead,
    visits,
    watching,
)
from trabecula.knowledge.options.surgery import fracture, hip_socket, long_bone, spine, vertebra
from trabecula.language.option import Need, Option

NEEDS: Final[tuple[Need, ...]] = tuple(
    thing for thing in vars(needs).values() if isinstance(thing, Need)
)
"""In the order in which they are decided."""

MODULES: Final[tuple[ModuleType, ...]] = (
    ablation,
    after_surgery,
    again,
    alertness,
    anaemia,
    another_way,
    breakthrough,
    coping,
    cord_surgery,
    cord_without_surgery,
    daily_life,
    eating,
    exercise,
    family,
    first_opioid,
    flare,
    fracture,
    going_on,
    hip_socket,
    instead_of_a_course,
    long_bone,
    mobilising,
    mood,
    nerve_pain,
    no_opioid,
    on_the_skin,
    opioid_in_use,
    osteoporosis,
    painful_lesion,
    palliative_care,
    paracetamol,
    pausing,
    physiotherapy,
    planning_ahead,
    radionuclide,
    refractory_pain,
    sleep,
    spine,
    spirit,
    starting,
    stereotactic,
    trials,
    transfusion,
    vertebra,
    visits,
    walking,
    watching,
    wide_field,
    without_medicines,
)


def options_of(module: ModuleType) -> tuple[Option, ...]:
    """The options of one module, in the order in which they stand in it."""
    return tuple(thing for thing in vars(module).values() if isinstance(thing, Option))


OPTIONS: Final[tuple[Option, ...]] = tuple(
    sorted(
        (option for module in MODULES for option in options_of(module)),
        key=lambda option: NEEDS.index(option.need),
    )
)
"""Need by need; within a need as the modules and their lines stand."""
