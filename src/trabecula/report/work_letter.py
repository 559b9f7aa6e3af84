"""A letter for work: what a person can do and what is needed. No diagnosis, to be signed."""

from collections.abc import Iterator

from trabecula.pathway.work import WorkPlan

BLANK = "________________"


def letter(plan: WorkPlan) -> tuple[str, ...]:
    """The paragraphs of the letter; none while the limits of a lesion are not known.

    It names neither illness, nor bone, nor medicine. What the person does not agree to is struck
    out before it is signed.
    """
    return tuple(_paragraphs(plan)) if plan.can_be_written else ()


def _paragraphs(plan: WorkPlan) -> Iterator[str]:
    rows = [limit.row for limit in plan.limits if limit.row is not None]
    yield "Draft. To be signed by the clinician, and shown to the person first."
    yield f"About: {BLANK}. Date: {BLANK}. Written with the person's consent."
    yield "This person is under our care and wishes to work as far as health allows."
    yield f"What makes work possible: {_once(said for row in rows for said in row.holds.spares)}"
    yield f"What is left out: {_once(said for row in rows for said in row.holds.avoids)}"
    if plan.needs.rows:
        yield f"What is needed besides: {_once(row.holds for row in plan.needs.rows)}"
    yield "Time off for treatment and visits, also at short notice."
    yield "A return in steps: few hours first, one change at a time, a step back where needed."
    yield f"To be looked at again on: {BLANK}."
    yield f"Signed: {BLANK}. Name and role: {BLANK}."


def _once(texts: Iterator[str]) -> str:
    return " ".join(dict.fromkeys(texts))
