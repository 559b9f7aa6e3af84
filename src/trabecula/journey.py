"""The journey: read, know, assess, recommend, compose. Knowledge and pathway meet here.

::

    plan = compose(recommend(know(read("record.json"))))
"""

from collections.abc import Iterable
from datetime import date, time
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from trabecula.errors import UndatedRecord
from trabecula.fhir.read import read as read_fhir
from trabecula.fhir.units import convert
from trabecula.knowledge.editions import CURRENT
from trabecula.knowledge.statements import MODULES, statements_of
from trabecula.language.clinical_question import ClinicalQuestion, clinical_question
from trabecula.language.code import Code
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.language.policy_file import read_policy
from trabecula.language.review import read_reviews
from trabecula.pathway import assessment, facts, goal_links, plan, recommendations, response
from trabecula.pathway import interview as pathway_interview
from trabecula.pathway import what_matters as matters
from trabecula.pathway.record import Record

if TYPE_CHECKING:
    from trabecula.pathway.alerts import Alerts
    from trabecula.pathway.care_plan.care_plan import CarePlan
    from trabecula.pathway.care_plan.composing import care_plan
    from trabecula.pathway.decision import decide
    from trabecula.pathway.followed import Followed
    from trabecula.pathway.options.weighed import weigh
    from trabecula.pathway.replanning import PlanningVisit

__all__ = [
    "alerts",
    "assess",
    "care_plan",
    "clinical_questions",
    "compose",
    "decide",
    "edition",
    "follow",
    "interview",
    "know",
    "link",
    "open_edition",
    "planning_visit",
    "read",
    "recommend",
    "take",
    "weigh",
    "what_matters",
]

compose = plan.compose
assess = assessment.assess
interview = pathway_interview.interview
link = goal_links.goal_links

_READ_IN_LATER: Final = {
    "care_plan": "trabecula.pathway.care_plan.composing",
    "decide": "trabecula.pathway.decision",
    "weigh": "trabecula.pathway.options.weighed",
}
"""Steps that most questions do not need, so that nobody waits for them."""


def __getattr__(name: str) -> Any:
    if name in _READ_IN_LATER:
        return getattr(import_module(_READ_IN_LATER[name]), name)
    raise AttributeError(f"module 'trabecula.journey' has no attribute {name!r}")


@cache
def edition() -> OpenEdition:
    """The edition in force, under the default policy."""
    return CURRENT.open()


def open_edition(
    policy: str = "", reviews: str = "", *, on: date, licensed: Iterable[str] = ()
) -> OpenEdition:
    """The edition in force as one clinic uses it, from the texts of its policy and its sign-offs.

    ``on`` is the day on which sign-offs must count, and after which nothing can have been decided;
    ``licensed`` are the instruments for which it has declared a licence.
    Raises `UnusablePolicy` and `UnusableReview`.
    """
    read_in = read_policy(policy, CURRENT, on)
    return CURRENT.open(read_in, read_reviews(reviews), on, licensed)


def clinical_questions() -> tuple[ClinicalQuestion, ...]:
    """The clinical questions of the edition in force, in the order in which they are read."""
    return tuple(clinical_question(module, statements_of(module)) for module in MODULES)


def read(
    source: Path | str | bytes, patient: str | None = None, *, recorded_by: date | None = None
) -> Record:
    """The record of one person, from a FHIR file, a folder, or bytes.

    With ``recorded_by`` it is as it was on the evening of that day, without what came into it
    later. What does not say when it came is there: ask of no later day, for then it may not have
    been. Raises `UnreadableRecord`, and `SeveralPeople` where ``patient`` (an id) must choose one.
    """
    return read_fhir(
        source,
        patient,
        CURRENT.bone_metastasis_codes,
        bone_sites=_bone_sites(),
        metastasis_morphologies=CURRENT.metastasis_morphology_codes,
        site=_site(),
        place_of_pain=CURRENT.place_of_pain,
        recorded_by=recorded_by,
    )


@cache
def _site() -> Fact:
    return next(fact for fact in CURRENT.facts if fact.key == CURRENT.site_key)


@cache
def _bone_sites() -> frozenset[Code]:
    return frozenset(code for site in CURRENT.sites for code in site.codes)


def know(
    record: Record,
    as_of: date | None = None,
    opened: OpenEdition | None = None,
    today: date = date.max,
) -> facts.Facts:
    """What the record holds on a day; by default the newest clinical date in it until ``today``.

    With what the responses to local treatments tell until then.

    Raises `UndatedRecord` where no day is given and nothing in the record has a date.
    """
    day = as_of or record.newest(today)
    if day is None:
        raise UndatedRecord(
            "nothing in the record has a clinical date, so there is no day to answer for: "
            "give one with --as-of DATE"
        )
    in_force = opened or edition()
    known = facts.know(record, in_force, day, convert)
    response.fill(record, known, in_force)
    known.as_of_because = "given" if as_of else "the newest clinical date in the record"
    return known


def alerts(
    record: Record,
    known: facts.Facts | None = None,
    opened: OpenEdition | None = None,
    at: time = time.max,
) -> "Alerts":
    """Every alert of a record until the day of what is ``known``, as it stands ``at`` a time of it.

    By default what is known is that of the newest clinical date, and the time is the end of it.
    """
    from trabecula.pathway.alerts import alerts as raised  # noqa: PLC0415

    edition_in_force = opened or edition()
    known = known or know(record, None, edition_in_force)
    return raised(
        record, known, edition_in_force, lambda day: know(record, day, edition_in_force), at
    )


def follow(
    record: Record,
    known: facts.Facts | None = None,
    opened: OpenEdition | None = None,
    at: time = time.max,
) -> "Followed":
    """All that is seen of a person between two visits, ``at`` a time of the day of ``known``.

    By default what is known is that of the newest clinical date, and the time is the end of it.
    """
    from trabecula.pathway.followed import follow as followed  # noqa: PLC0415

    in_force = opened or edition()
    known = known or know(record, None, in_force)
    recommended = recommend(known, in_force)
    return followed(
        record,
        recommended,
        alerts(record, known, in_force, at),
        lambda day: know(record, day, in_force),
        _plan_of_the_day(recommended) if record.kept_plans else None,
    )


def _plan_of_the_day(recommended: recommendations.Recommendations) -> "CarePlan":
    """What was decided as dated work, or else the first of the plans."""
    from trabecula.pathway.care_plan.alternatives import names_of  # noqa: PLC0415
    from trabecula.pathway.care_plan.composing import care_plan  # noqa: PLC0415
    from trabecula.pathway.options.weighed import weigh  # noqa: PLC0415

    options = weigh(recommended)
    decisions = options.matters.decisions
    return care_plan(options, next(iter(names_of(options, decisions).values())), decisions)


def planning_visit(
    record: Record,
    recommended: recommendations.Recommendations,
    found: "Alerts | None" = None,
    care: "CarePlan | None" = None,
) -> "PlanningVisit":
    """The planning visit of a person on the day of what is ``recommended``.

    ``found`` are the alerts of that day, by default at its end; with ``care``, a plan of that day,
    it is said what it would change in the last plan that was kept.
    """
    from trabecula.pathway.replanning import planning_visit as visit  # noqa: PLC0415

    known, opened = recommended.facts, recommended.edition
    return visit(
        record,
        recommended,
        alerts=found or alerts(record, known, opened),
        responses=response.responses(record, known, opened),
        know_on=lambda day: know(record, day, opened),
        care=care,
    )


def take(given: object, as_of: date, opened: OpenEdition | None = None) -> facts.Facts:
    """Facts given directly by their keys. Raises `UnusableFacts`."""
    return facts.take(given, opened or edition(), as_of)


def recommend(
    known: facts.Facts, opened: OpenEdition | None = None
) -> recommendations.Recommendations:
    """Every statement's answer, arbitrated."""
    return recommendations.recommend(known, opened or edition())


def what_matters(known: facts.Facts, opened: OpenEdition | None = None) -> matters.WhatMatters:
    """The goals, the order of priorities, the refusals and the wishes of the person."""
    return matters.what_matters(known, opened or edition())
