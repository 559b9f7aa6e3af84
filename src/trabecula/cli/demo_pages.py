"""The pages that ``trabecula demo`` writes of one person."""

from collections.abc import Iterator
from typing import NamedTuple

from trabecula import journey
from trabecula.pathway.assessment import Assessment
from trabecula.pathway.care_plan.alternatives import names_of
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.facts import Facts
from trabecula.pathway.medicines.review import review
from trabecula.pathway.programme import programme
from trabecula.pathway.recommendations import Recommendations
from trabecula.report import (
    assessment_html,
    assessment_wording,
    exercise_html,
    exercise_wording,
    hand_off_html,
    hand_off_wording,
    html,
    medicine_review_html,
    medicine_review_wording,
    options_html,
    options_wording,
    patient_plan_html,
    patient_plan_wording,
    team_meeting_html,
    team_meeting_wording,
    transfer_html,
    transfer_wording,
)
from trabecula.report.assessment_page import assessment_page
from trabecula.report.exercise_page import exercise_page
from trabecula.report.hand_off import hand_off
from trabecula.report.medicine_review_page import medicine_page
from trabecula.report.options_page import options_page
from trabecula.report.patient_plan import patient_plan
from trabecula.report.plan_work import work
from trabecula.report.team_meeting_page import team_meeting_page
from trabecula.report.transfer_page import transfer_page


class Shown(NamedTuple):
    """One page: what its file is called after the person, what it is, and its content."""

    name: str
    title: str
    content: str


def first_plan(recommended: Recommendations) -> CarePlan:
    """What was decided as work, or else the first of the plans."""
    options = journey.weigh(recommended)
    decisions = options.matters.decisions
    first = next(iter(names_of(options, decisions).values()))
    return journey.care_plan(options, first, decisions)


def plan_page(care: CarePlan, assessment: Assessment, known: Facts) -> str:
    """The page of the plan, beside which the others stand."""
    return html.render(care.plan, assessment, known.who, work(care))


def pages_beside(care: CarePlan, assessment: Assessment, known: Facts) -> Iterator[Shown]:
    """Every other page of the person, in the order in which they are read."""
    options = care.options
    recommended = options.recommendations
    links = journey.link(options.matters, recommended)
    known_page = assessment_page(assessment, care.plan, journey.interview(recommended))
    shown = options_page(options, care.plan, links)
    person = patient_plan(options, None, known.as_of)
    yield Shown("assessment", assessment_wording.TITLE, assessment_html.render(known_page))
    yield Shown(
        "medicines",
        medicine_review_wording.TITLE,
        medicine_review_html.render(medicine_page(review(recommended))),
    )
    yield Shown("options", options_wording.TITLE, options_html.render(shown))
    yield Shown(
        "exercise",
        exercise_wording.TITLE,
        exercise_html.render(exercise_page(programme(recommended))),
    )
    yield Shown("for-the-person", patient_plan_wording.TITLE, patient_plan_html.render(person))
    yield Shown("hand-off", hand_off_wording.TITLE, hand_off_html.render(hand_off(care, None)))
    yield Shown(
        "team-meeting",
        team_meeting_wording.TITLE,
        team_meeting_html.render(team_meeting_page(care)),
    )
    yield Shown("transfer", transfer_wording.TITLE, transfer_html.render(transfer_page(care)))
