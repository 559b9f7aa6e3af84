"""What a person's medicines add up to, each load on its named scale."""

from typing import Final

from trabecula.knowledge.medicine_loads import (
    anticholinergic,
    falls,
    organs,
    sedation,
    serotonin_and_qt,
)
from trabecula.language.medicine_load import Load

LOADS: Final[tuple[Load, ...]] = (
    sedation.sedative_load,
    sedation.active_on_the_nervous_system,
    anticholinergic.by_the_list_of_2012,
    falls.falls_risk,
    serotonin_and_qt.serotonin,
    serotonin_and_qt.qt_interval,
    organs.bleeding,
    organs.kidneys,
    organs.calcium,
    organs.bowels,
)
OTHER_SCALES: Final[tuple[Load, ...]] = (anticholinergic.by_acbcalc,)
"""The same measured otherwise, for those who ask for it by name."""
