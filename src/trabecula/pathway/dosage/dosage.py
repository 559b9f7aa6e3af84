"""What one dosage says: how much, how often, which way, for how long, and what is unclear."""

from enum import StrEnum
from fractions import Fraction

from msgspec import Struct

from trabecula.language.route import Release, Route
from trabecula.pathway.dosage.amounts import HOURS_A_DAY, Measure, Rate, Span, written


def continuously(route: Route) -> Route:
    """The route of what is given without a break: under the skin that is a route of its own."""
    return Route.CONTINUOUS_SUBCUTANEOUS if route is Route.SUBCUTANEOUS else route


class AsNeeded(StrEnum):
    """Whether it is taken only when needed. Not said is not no."""

    YES = "yes"
    NO = "no"
    NOT_SAID = "not said"


class Frequency(Struct, frozen=True, gc=False):
    """So many times in each so many hours; ``at`` parts or times of the day, ``on`` weekdays."""

    times: Span
    hours: Span
    at: tuple[str, ...] = ()
    on: tuple[str, ...] = ()

    def a_day(self) -> Span:
        """How many times a day, on average where the period is longer than a day."""
        fewest, most = self.times.low / self.hours.high, self.times.high / self.hours.low
        return Span(fewest * HOURS_A_DAY, most * HOURS_A_DAY)

    def agrees(self, other: "Frequency") -> bool:
        """Whether both come to as many times a day; weekdays differ only where both name them."""
        days_agree = not (self.on and other.on) or set(self.on) == set(other.on)
        return self.a_day() == other.a_day() and days_agree

    def __str__(self) -> str:
        often = "once" if self.times.is_one else f"{self.times} times"
        hours = written(self.hours.low) if self.hours.low == self.hours.high else str(self.hours)
        period = "a day" if self.hours == Span.of(HOURS_A_DAY) else f"in {hours} hours"
        return " ".join(filter(None, (often, period, *self.at, *self.on)))


class Maximum(Struct, frozen=True, gc=False):
    """Not more than this amount, or than so many doses, in so many hours."""

    hours: Fraction
    amount: Measure | None = None
    doses: Fraction | None = None

    def __str__(self) -> str:
        most = str(self.amount) if self.amount else f"{written(self.doses or Fraction(0))} doses"
        return f"at most {most} in {written(self.hours)} hours"


class Dosage(Struct, frozen=True, gc=False):
    """One dosage.

    ``dose`` is what is taken at a time, and ``makes`` the same dose by weight, where it is written
    beside a count or a volume. ``rate`` is an amount over a time without single doses: a patch, an
    infusion (``continuous``), or ``60 mg/day``. ``stated`` is the daily total as it was written,
    ``release`` that of the medicine where the text says it (``MR``). ``lasts`` is for how many
    hours it goes on. Dosages of the same ``step`` go together; a higher one follows a lower.

    ``not_understood`` lists what bears on the dose and could not be read: then there is no amount
    a day. ``remarks`` say how a doubtful spelling was read.
    """

    text: str = ""
    dose: Measure | None = None
    makes: Measure | None = None
    frequency: Frequency | None = None
    once: bool = False
    as_needed: AsNeeded = AsNeeded.NOT_SAID
    maximum: Maximum | None = None
    routes: tuple[Route, ...] = ()
    release: Release = Release.NOT_SAID
    rate: Rate | None = None
    continuous: bool = False
    stated: Rate | None = None
    lasts: Span | None = None
    step: int = 0
    not_understood: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
