"""Pages of plans with their work, for the tests: of samples, and of facts given directly."""

from datetime import date

from tests.report.options_of import BONE, HOSTILE, PERSON

from trabecula import journey, samples
from trabecula.pathway.care_plan.alternatives import names_of
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.facts import Facts
from trabecula.report import html
from trabecula.report.plan_work import work


def care_of(known: Facts, name: str = "") -> CarePlan:
    """The care plan of what is known: of the alternative with this name, or of the first."""
    options = journey.weigh(journey.recommend(known))
    plans = {str(key): plan for key, plan in names_of(options, options.matters.decisions).items()}
    chosen = plans[name or next(iter(plans))]
    return journey.care_plan(options, chosen, options.matters.decisions)


def sample(name: str) -> Facts:
    """What is known of a sample patient."""
    return journey.know(journey.read(samples.path(name)))


def hostile() -> Facts:
    """Somebody whose lesion has a name that would run."""
    given = {"id": "p", "facts": PERSON, "lesions": [BONE | {"label": HOSTILE}]}
    return journey.take(given, date(2026, 3, 1))


def page_of(known: Facts, name: str = "") -> str:
    """The page of a plan, with its work."""
    care = care_of(known, name)
    return html.render(care.plan, journey.assess(known, journey.edition()), known.who, work(care))
