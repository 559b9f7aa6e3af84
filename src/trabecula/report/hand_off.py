"""The hand-off: one side of A4 for who takes over. What does not fit is counted, never dropped."""

from collections.abc import Sequence
from typing import Final

from trabecula.language.directory import Directory
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.report.care_plan_said import care_plan_said
from trabecula.report.hand_off_left import left_parts
from trabecula.report.hand_off_right import right_parts
from trabecula.report.hand_off_shapes import HandOffJson, PartJson, PointJson
from trabecula.report.one_person import one_person
from trabecula.report.one_side import Column, Part, Point, left_out
from trabecula.report.shapes import AboutJson
from trabecula.report.which_plan import is_decided, which_plan
from trabecula.report.wording import DEAD

LEFT: Final = Column(width=35.0, lines=61, most=4)
RIGHT: Final = Column(width=25.0, lines=61)
"""As the page sets them: 8.5 points, 300 and 216 points wide, 11 points from line to line."""
_STATUS: Final = Column(width=60.0, lines=2, most=2)


def hand_off(plan: CarePlan, directory: Directory | None) -> HandOffJson:
    """The hand-off of a care plan."""
    head = one_person(plan.plan.recommendations)
    care = care_plan_said(plan)
    left = LEFT.fitted(left_parts(plan, care))
    right = RIGHT.fitted(right_parts(plan, care, directory))
    person, who = head.facts.person, head.person
    return HandOffJson(
        as_of=head.facts.as_of,
        as_of_because=head.facts.as_of_because,
        edition=head.edition,
        policy=head.policy,
        draft=True,
        signed=False,
        person=AboutJson(head.facts.kind_of(person), person.id, person.label),
        name=_short(head.name),
        born=who.born if who else None,
        sex=who.sex if who else "",
        language=who.language if who else "",
        died=head.dead,
        decided=is_decided(plan),
        status=DEAD if head.dead else _short(" ".join(which_plan(plan))),
        left=_shapes(left),
        right=_shapes(right),
        left_out=[*left_out((*left, *right))],
    )


def _short(text: str) -> str:
    return _STATUS.cut(Point("", text)).says


def _shapes(parts: Sequence[Part]) -> list[PartJson]:
    return [
        PartJson(
            part.key,
            part.title,
            [PointJson(point.lead, point.says) for point in part.points],
            part.left_out,
        )
        for part in parts
    ]
