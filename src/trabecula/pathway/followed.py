"""Followed: all that is seen of one person between two visits, on one day."""

from collections.abc import Sequence
from dataclasses import dataclass

from trabecula.pathway.alerts import Alerts
from trabecula.pathway.cadence import Cadence, cadence
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.course import Course, Together, Treatment, courses, together, treatments
from trabecula.pathway.exposure_over_time import ExposureSince, exposure_over_time
from trabecula.pathway.facts import Facts
from trabecula.pathway.home_programme import HomeProgramme, home_programme
from trabecula.pathway.medicines.review import review
from trabecula.pathway.programme import programme
from trabecula.pathway.recommendations import Recommendations
from trabecula.pathway.record import Record
from trabecula.pathway.replanning import PlanningVisit, planning_visit
from trabecula.pathway.response import Response, responses
from trabecula.pathway.side_effects import Panel, side_effects
from trabecula.pathway.watch import KnowOn


@dataclass(frozen=True, slots=True)
class Followed:
    """What became of one person until a moment, and what is due.

    ``treatments`` are what was begun, changed or stopped; ``exposure`` is what opioids came to
    over time. After a death there are no ``side_effects`` and there is no ``home`` programme.
    """

    recommendations: Recommendations
    alerts: Alerts
    cadence: Cadence
    visit: PlanningVisit
    responses: tuple[Response, ...]
    courses: tuple[Course, ...]
    together: tuple[Together, ...]
    side_effects: Panel | None
    home: HomeProgramme | None
    treatments: tuple[Treatment, ...]
    exposure: tuple[ExposureSince, ...]

    @property
    def facts(self) -> Facts:
        """What is known on the day."""
        return self.recommendations.facts


def follow(
    record: Record,
    recommendations: Recommendations,
    alerts: Alerts,
    know_on: KnowOn,
    care: CarePlan | None = None,
) -> Followed:
    """All of it on the day of the recommendations, each part worked out once.

    The alerts are those of the same record on the same day, ``know_on`` is what is known on
    another. ``care`` is a plan of that day, to be compared with the last that was kept.
    """
    facts, edition = recommendations.facts, recommendations.edition
    found, helped = courses(facts, record, edition), responses(record, facts, edition)
    return Followed(
        recommendations,
        alerts,
        cadence(record, recommendations),
        planning_visit(
            record,
            recommendations,
            alerts=alerts,
            responses=helped,
            know_on=know_on,
            care=care,
        ),
        helped,
        found,
        together(found),
        side_effects(record, review(recommendations), found),
        home_programme(record, programme(recommendations)),
        _treatments(found) or treatments(facts, record, edition),
        exposure_over_time(record, edition, facts.as_of),
    )


def _treatments(found: Sequence[Course]) -> tuple[Treatment, ...]:
    """Every course is read against the same."""
    return found[0].treatments if found else ()
