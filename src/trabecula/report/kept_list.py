"""The plans that a record keeps, as a list."""

from collections.abc import Sequence
from datetime import date

import msgspec

from trabecula.errors import UnusableKeptPlan
from trabecula.pathway.kept.stored import document
from trabecula.pathway.record import KeptPlan
from trabecula.report.printable import printable
from trabecula.report.wording import counted, said_day

_NONE = "No plan is kept in this record. 'trabecula plan RECORD --keep --by NAME' keeps one."


class KeptPlanJson(msgspec.Struct, gc=False):
    """One kept plan. ``intact`` says whether every form of it matches its checksum."""

    id: str
    plan_of: date | None
    kept: date | None
    by: str
    description: str
    forms: list[str]
    intact: bool


class KeptPlansJson(msgspec.Struct, gc=False):
    """The plans that a record keeps, the oldest first."""

    kept_plans: list[KeptPlanJson]


def listed(plans: Sequence[KeptPlan]) -> str:
    """The list as text."""
    rows = [_said(one) for one in _shapes(plans)]
    head = f"{counted(len(rows), 'plan')} kept, the oldest first:"
    return printable(_NONE) if not rows else "\n".join((head, *map(printable, rows)))


def listed_json(plans: Sequence[KeptPlan]) -> bytes:
    """The list as JSON."""
    return msgspec.json.encode(KeptPlansJson(_shapes(plans)))


def _shapes(plans: Sequence[KeptPlan]) -> list[KeptPlanJson]:
    in_order = sorted(plans, key=lambda plan: (plan.of or date.min, plan.origin))
    return [
        KeptPlanJson(
            plan.origin,
            plan.of,
            plan.kept and plan.kept.day,
            plan.by,
            plan.says,
            [document.content_type for document in plan.documents],
            _is_intact(plan),
        )
        for plan in in_order
    ]


def _is_intact(plan: KeptPlan) -> bool:
    try:
        for each in plan.documents:
            document(plan, each.content_type)
    except UnusableKeptPlan:
        return False
    return bool(plan.documents)


def _said(one: KeptPlanJson) -> str:
    doubt = "" if one.intact else "; NOT AS IT WAS KEPT: a checksum does not match"
    kept = f"kept on {said_day(one.kept)} by {one.by or 'nobody named'}"
    return f"- {one.description or said_day(one.plan_of)}; {kept} ({one.id}){doubt}"
