"""How the team meeting's packet and the document for another team are said."""

from collections.abc import Callable
from typing import TypeAlias

from trabecula.pathway.care_plan.team_meeting import Laid, TeamMeeting
from trabecula.pathway.care_plan.transfer import FilledField, Transfer
from trabecula.pathway.facts import Finding, Subject
from trabecula.pathway.taken.taken import TakenMedicine
from trabecula.report.as_json import facts_json
from trabecula.report.care_plan_shapes import (
    FieldJson,
    ForeseenJson,
    LaidJson,
    MissingJson,
    TeamMeetingJson,
    TeamQuestionJson,
    TransferJson,
    ValueJson,
)
from trabecula.report.medicine_words import to_ask
from trabecula.report.shapes import AboutJson, ClashJson
from trabecula.report.wording import wrong

About: TypeAlias = Callable[[Subject], AboutJson]


def team_meeting(meeting: TeamMeeting, about: About) -> TeamMeetingJson:
    """The packet for the team's meeting."""
    return TeamMeetingJson(
        meeting.called_for,
        [
            TeamQuestionJson(
                each.need.need.asks,
                about(each.need.about),
                [option.key for option in each.need.open],
                [option.title for option in each.need.open],
                to_ask(each.missing),
            )
            for each in meeting.questions
        ],
        [_laid(each, about) for each in meeting.lesions],
        _laid(meeting.person, about),
        [ClashJson([each.first.code, each.second.code], each.why) for each in meeting.clashes],
    )


def _laid(laid: Laid, about: About) -> LaidJson:
    return LaidJson(
        about(laid.about),
        list(dict.fromkeys(item.statement.code for item in laid.listed)),
        facts_json(laid.findings),
        to_ask(laid.not_known),
    )


def transfer(document: Transfer, about: About) -> TransferJson:
    """The document for another team."""
    return TransferJson(
        [_field(each, about) for each in document.fields],
        [
            ForeseenJson(
                each.row.name, each.row.holds.then, each.row.holds.urgency.words, each.now.words
            )
            for each in document.contingencies
        ],
    )


def _field(filled: FilledField, about: About) -> FieldJson:
    holds = filled.row.holds
    return FieldJson(
        filled.name,
        holds.part,
        [
            *(value_said(subject, finding, about) for subject, finding in filled.values),
            *map(_medicine, filled.medicines),
        ],
        [MissingJson(about(subject), fact.key, fact.name) for subject, fact in filled.not_recorded],
        list(holds.choices),
        holds.asks,
    )


def value_said(subject: Subject, finding: Finding, about: About) -> ValueJson:
    """A value of a subject, and why it cannot be relied on, where it cannot."""
    day = None if finding.day is None else finding.day.isoformat()
    name, says = finding.fact.name, finding.in_words()
    return ValueJson(about(subject), name, says, day, finding.origin, wrong(finding))


def _medicine(medicine: TakenMedicine) -> ValueJson:
    """A medicine with its dosage as the record words it, or what is not clear about it."""
    said = "; ".join(filter(None, (medicine.dosage, *medicine.unclear))) or "no dosage recorded"
    day = None if medicine.begun is None else medicine.begun.isoformat()
    return ValueJson(
        AboutJson("medicine", None, medicine.label),
        medicine.label,
        said,
        day,
        " and ".join(dict.fromkeys(medicine.origins)),
    )
