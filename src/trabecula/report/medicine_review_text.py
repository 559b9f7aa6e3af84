"""A review of medicines as text for a terminal: what is urgent first, said by words."""

from collections.abc import Iterable
from typing import Final

from rich.console import RenderableType
from rich.text import Text

from trabecula.report import medicine_review_wording as words
from trabecula.report import wording
from trabecula.report.console import bullets, printed, rows, said, section
from trabecula.report.medicine_review_actions import after_loads
from trabecula.report.medicine_review_page import MedicinePage
from trabecula.report.medicine_review_shapes import (
    MedicineLoadJson,
    MedicineProblemJson,
    MedicineReviewJson,
    PersonExposureJson,
    TakenJson,
)
from trabecula.report.one_person_text import head, local_values
from trabecula.report.wording import said_day

_STYLES: Final = {"contraindicated": "bold red", "major": "bold yellow", "moderate": "bold"}


def render(page: MedicinePage, width: int = 80, colour: bool = False) -> str:
    """The review, wrapped to ``width``; with ANSI styles only where ``colour`` is set."""
    return printed(_parts(page), width, colour)


def _parts(page: MedicinePage) -> Iterable[RenderableType]:
    review = page.said
    yield from _head(page)
    yield from _urgent(page)
    yield from _problems(words.WRONG, review.problems, words.NOTHING_WRONG)
    if review.possible:
        yield from _problems(words.POSSIBLE, review.possible, "")
    yield from _not_understood(review)
    yield from _taken(review)
    yield from _exposure(review)
    yield from _loads(review)
    yield from after_loads(review)
    yield from _foot(page)


def _head(page: MedicinePage) -> Iterable[RenderableType]:
    lead = said(f"{page.lead} {words.NEVER_SAFE}")
    return head(page, words.TITLE, words.SUPPORTS, lead)


def _urgent(page: MedicinePage) -> Iterable[RenderableType]:
    if page.urgent:
        yield from section(words.URGENT, str(len(page.urgent)))
        yield bullets(map(words.applies, page.urgent))
        yield said(words.IN_THE_PLAN)


def _problems(
    heading: str, problems: list[MedicineProblemJson], none: str
) -> Iterable[RenderableType]:
    yield from section(heading, str(len(problems)))
    if not problems:
        yield said(none)
    for number, one in enumerate(problems, start=1):
        style = _STYLES.get(one.severity, "")
        code = f" ({one.code})" if one.code else ""
        yield said(f"{number}. {one.severity.upper()}: {one.title}{code}", style)
        yield rows(_problem(one))


def _problem(one: MedicineProblemJson) -> Iterable[tuple[str, str]]:
    yield "   Medicines", "; ".join(one.medicines)
    yield "   What", one.effect
    yield "   Why", one.mechanism
    yield "   What to do", " ".join(one.management)
    yield "   But", " ".join(one.exceptions)
    for side in one.sides:
        yield "   Conflict", f"{side.says} [{words.cited(side.sources)}]"
    yield "   Ask", " ".join(ask.asks for ask in one.asks)
    yield "   Basis", words.cited(one.sources)


def _not_understood(review: MedicineReviewJson) -> Iterable[RenderableType]:
    unclear, unknown = review.not_understood, review.not_checked
    yield from section(words.NOT_UNDERSTOOD, f"{len(unclear)} and {len(unknown)}")
    if not unclear and not unknown:
        yield said(words.ALL_UNDERSTOOD if review.taken else words.NOTHING_TAKEN)
    yield bullets(
        f"{one.medicine}: {'; '.join(one.why)}"
        + (f" (recorded: {one.dosage})" if one.dosage else "")
        for one in unclear
    )
    if unknown:
        count = wording.counted(len(unknown), "medicine")
        yield said(f"{count} could not be checked. {words.NOT_CHECKED_MEANS}", "bold")
        yield bullets(unknown)


def _taken(review: MedicineReviewJson) -> Iterable[RenderableType]:
    yield from section(words.TAKEN, str(len(review.taken)))
    none = words.NONE_TAKEN if review.none_taken else words.NOTHING_TAKEN
    yield said(words.whole(review.complete) if review.taken else none)
    for one in review.taken:
        yield said(one.medicine, "bold")
        yield rows(_medicine(one))


def _medicine(one: TakenJson) -> Iterable[tuple[str, str]]:
    yield "   Dose", one.dosage or "no words of a dose are recorded"
    for each in one.ingredients:
        name = "" if len(one.ingredients) == 1 else f"{each.label}: "
        single = "given in single doses" if one.single_doses else words.amounts(each)
        known = f"{each.called}, {each.class_}" if each.formulary else "not in the formulary"
        yield "   A day", f"{name}{single} ({known})"
    yield "   By", ", ".join(filter(None, (one.route or "way not said", one.release)))
    yield "   Since", said_day(one.since) if one.since else "not known"
    yield "   Recorded in", ", ".join(one.origins)


def _exposure(review: MedicineReviewJson) -> Iterable[RenderableType]:
    yield from section(words.EXPOSURE)
    if not review.exposure:
        yield said(words.NO_OPIOID)
    for found in review.exposure:
        yield from _by_table(found)


def _by_table(found: PersonExposureJson) -> Iterable[RenderableType]:
    yield said(words.exposure_sum(found), "bold")
    yield said(f"By {found.table.name} ({found.table.edition})")
    yield bullets(f"{one.medicine} ({one.use}): {words.factor(one)}" for one in found.items)
    if found.not_known:
        yield said("Not counted, because it is not known:", "bold")
        yield bullets(found.not_known)
    for reminder in found.reminders:
        yield said(reminder)


def _loads(review: MedicineReviewJson) -> Iterable[RenderableType]:
    yield from section(words.LOADS)
    signs = (
        f"{one.name}: {one.in_words or 'not recorded'}"
        + (f" ({said_day(one.date)})" if one.date else "")
        for one in review.signs_of_falls
    )
    yield said(f"{words.SIGNS}: {'; '.join(signs)}.")
    for load in review.loads:
        yield said(f"{load.name} ({load.scale}): {words.load_sum(load)}", "bold")
        yield rows(_load(load))


def _load(load: MedicineLoadJson) -> Iterable[tuple[str, str]]:
    yield "   By medicine", words.rated(load) or "none that the scale rates"
    yield "   Not rated", "; ".join(load.not_rated)
    if load.reached == "applies":
        yield "   Then", load.then
    if load.worse == "applies":
        yield "   Worse here", "the person shows signs that make it matter more"
    yield "   Ask", " ".join(one.asks for one in load.asks)


def _foot(page: MedicinePage) -> Iterable[RenderableType]:
    review = page.said
    if review.record_problems:
        yield from section(words.PROBLEMS, str(len(review.record_problems)))
        yield bullets(f"{one.where}: {one.what}" for one in review.record_problems)
    yield from local_values(page)
    yield from section(words.SOURCES, str(len(review.sources)))
    yield bullets(
        f"{one.key}: {one.citation}. {one.reference}; {one.checked}" for one in review.sources
    )
    if page.facts.later_entries:
        yield said(page.left_out)
    yield Text("")
    yield said(f"{words.SUPPORTS} {words.NEVER_SAFE}", "dim")
