"""Who is opioid tolerant: the gate before a fentanyl patch, and before fentanyl in the mouth.

Why      The label's dose, taken for a week: below either, fentanyl may stop the breath.
Misuse   On a dose whose duration is not known: then it is not known who is tolerant. For an opioid
         that the criteria do not name.
"""

from fractions import Fraction

from trabecula.knowledge.sources.medicines_labels import transmucosal_fentanyl_criteria
from trabecula.language.opioid import Opioid, RateUnit
from trabecula.language.opioid_table import Tolerance, ToleranceThreshold
from trabecula.language.route import Route
from trabecula.language.source import Checked

_HERE = transmucosal_fentanyl_criteria.at("opioid tolerant: for one week or longer")


def _threshold(
    opioid: Opioid,
    amount: int,
    route: Route = Route.ORAL,
    unit: RateUnit = RateUnit.MILLIGRAMS_PER_DAY,
) -> ToleranceThreshold:
    return ToleranceThreshold(
        opioid=opioid,
        routes=(route,),
        unit=unit,
        holds=Fraction(amount),
        sources=(_HERE,),
        checked=Checked.YES,
    )


opioid_tolerance = Tolerance(
    name="Opioid tolerant",
    days=7,
    rows=(
        _threshold(Opioid.MORPHINE, 60),
        _threshold(Opioid.OXYCODONE, 30),
        _threshold(Opioid.HYDROMORPHONE, 8),
        _threshold(Opioid.OXYMORPHONE, 25),
        _threshold(Opioid.HYDROCODONE, 60),
        _threshold(Opioid.FENTANYL, 25, Route.TRANSDERMAL, RateUnit.MICROGRAMS_PER_HOUR),
    ),
)
