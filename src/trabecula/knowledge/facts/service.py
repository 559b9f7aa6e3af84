"""What is asked of a service as a whole, and of no statement about one person.

These facts are this project's own.
"""

from trabecula.calculation.intervals import weeks_between
from trabecula.language.carrier import SinceProcedure
from trabecula.language.code import snomed
from trabecula.language.fact import LASTS
from trabecula.language.number import Counted, TimeSince
from trabecula.language.quantity import Weeks

time_since_physiotherapy = TimeSince(
    "time since physiotherapy",
    "physiotherapy_weeks",
    "How many weeks ago did this person last have physiotherapy?",
    measured_in=Weeks,
    lowest=0,
    meaning="Weeks since the last physiotherapy, also by a cancer-exercise professional, or never.",
    keeps=LASTS,
    carried_by=(SinceProcedure(snomed("91251008"), by=weeks_between),),
)
area_deprivation = Counted(
    "fifth of areas by deprivation",
    "area_deprivation",
    "In which fifth of areas by deprivation does this person live (1 is the least deprived)?",
    lowest=1,
    highest=5,
    meaning="The fifth of areas, by the country's own index of deprivation; 1 is the least deprived.",
    keeps=LASTS,
)
