"""Followed: all that is seen of one person between two visits, on one day."""

from collections.abc import Sequence
from dataclasses import dataclass

from trabecula.pathway.alerts import Alerts
from trabecula.pathway.cadence import Cadence, cadence
from trabecula.pathway.course import Course, Together, Treatment, courses, together, treatments
from trabecula.pathway.exposure_over_time import ExposureSince, exposure_over_time
from trabecula.pathway.facts import Facts
from trabecula.pathway.recommendations import Recommendations
from trabecula.pathway.record import Record
from trabecula.pathway.response import Response, responses


@dataclass(frozen=True, slots=True)
class Followed:
    """What became of one person until a moment, and what is due.

    ``treatments`` are what was begun, changed or stopped; ``exposure`` is what opioids came to
    over time.
    """

    recommendations: Recommendations
    alerts: Alerts
    cadence: Cadence
    responses: tuple[Response, ...]
    courses: tuple[Course, ...]
    together: tuple[Together, ...]
    treatments: tuple[Treatment, ...]
    exposure: tuple[ExposureSince, ...]

    @property
    def facts(self) -> Facts:
        """What is known on the day."""
        return self.recommendations.facts


def follow(record: Record, recommendations: Recommendations, alerts: Alerts) -> Followed:
    """All of it on the day of the recommendations, each part worked out once.

    The alerts are those of the same record on the same day.
    """
    facts, edition = recommendations.facts, recommendations.edition
    found = courses(facts, record, edition)
    return Followed(
        recommendations,
        alerts,
        cadence(record, recommendations),
        responses(record, facts, edition),
        found,
        together(found),
        _treatments(found) or treatments(facts, record, edition),
        exposure_over_time(record, edition, facts.as_of),
    )


def _treatments(found: Sequence[Course]) -> tuple[Treatment, ...]:
    """Every course is read against the same."""
    return found[0].treatments if found else ()
