"""An assessment as text for a terminal: calm, in order, said by words and not by colour."""

from collections.abc import Iterable
from typing import Final

from rich.console import RenderableType
from rich.text import Text

from trabecula.report import assessment_wording as words
from trabecula.report import wording
from trabecula.report.assessment_page import AreaSaid, AssessmentPage, StepSaid
from trabecula.report.assessment_pain import EvidenceSaid, PainSaid, SourceOfPain
from trabecula.report.assessment_scores import InPart, ScoredTogether, ScoreSaid
from trabecula.report.console import bullets, printed, rows, said, section
from trabecula.report.items import Card, Line
from trabecula.report.one_person_text import head, local_values
from trabecula.report.text import values
from trabecula.report.wording import said_checked, said_day, said_list, said_urgency

_STATEMENTS: Final = 3
_MISSING: Final = 4


def render(page: AssessmentPage, width: int = 80, colour: bool = False) -> str:
    """The assessment, wrapped to ``width``; with ANSI styles only where ``colour`` is set."""
    return printed(_parts(page), width, colour)


def _parts(page: AssessmentPage) -> Iterable[RenderableType]:
    yield from _head(page)
    yield from _urgent(page)
    yield from _steps(page)
    yield from _pains(page)
    for area in page.areas:
        yield from _area(area)
    yield from _foot(page)


def _head(page: AssessmentPage) -> Iterable[RenderableType]:
    lead = said(f"{page.whole} {words.NEVER_CLEAR}")
    yield from head(page, words.TITLE, words.SUPPORTS, lead)
    if page.doubt:
        yield said(page.doubt, "bold")


def _urgent(page: AssessmentPage) -> Iterable[RenderableType]:
    yield from section(words.URGENT, str(len(page.urgent)))
    if page.immediate:
        yield said(wording.HUMAN_PATH, "bold")
    yield bullets(map(_due, page.urgent))
    yield said(words.IN_THE_PLAN if page.urgent else words.NOTHING_URGENT)


def _due(one: Card) -> str:
    said = f"{said_urgency(one.urgency)}: {one.statement.title} ({one.statement.code})"
    return f"{said}, for {said_list(one.about)}. {one.because}".rstrip()


def _steps(page: AssessmentPage) -> Iterable[RenderableType]:
    yield from section(words.ASK_NEXT, str(len(page.steps)))
    for number, step in enumerate(page.steps, start=1):
        yield said(f"{number}. {_asked(step)}", "bold")
        yield rows(_step(step))
    if not page.steps:
        yield said(words.NOTHING_TO_ASK)


def _asked(step: StepSaid) -> str:
    about = "" if step.about == wording.PERSON else f" [{step.about}]"
    return f"{step.title}{about}"


def _step(step: StepSaid) -> Iterable[tuple[str, str]]:
    yield "   Questions", str(step.questions)
    yield "   Could settle", words.settles(step.codes, _STATEMENTS)
    yield "   The soonest", said_urgency(step.urgency)
    yield "   Care", step.first_exclude
    yield "   Command", step.command


def _pains(page: AssessmentPage) -> Iterable[RenderableType]:
    yield from section(words.PAINS, str(len(page.pains)))
    if not page.pains:
        yield said(words.NO_PAIN)
    for pain in page.pains:
        yield Text("")
        yield from _pain(pain)
    if lesions := [one for one in page.marked if one.kind == "lesion"]:
        yield Text("")
        yield said(f"Lesions. {words.SIDES}", "bold")
        yield bullets(f"{one.mark}  {one.label}" for one in lesions)


def _pain(pain: PainSaid) -> Iterable[RenderableType]:
    yield said(f"{pain.mark}  {pain.label}", "bold")
    yield rows([*pain.rows, *(("Lesions", tie) for tie in pain.ties)])
    yield said(f"{words.MECHANISM}. {words.MECHANISM_DRAFT}", "bold")
    for source in pain.sources:
        yield said(f"{source.name}: {source.verdict}")
        yield rows(_source(source))
    yield said(pain.left)
    yield rows([("Also", values(pain.others)), ("From", "; ".join(pain.origins))])


def _source(source: SourceOfPain) -> Iterable[tuple[str, str]]:
    if not source.speaks_for and not source.speaks_against:
        yield "  for, against", words.NOTHING
    else:
        yield "  for", _evidence(source.speaks_for) or words.NOTHING
        yield "  against", _evidence(source.speaks_against) or words.NOTHING
    yield "  not known", words.first_of([one.says for one in source.not_known], _MISSING)


def _evidence(every: Iterable[EvidenceSaid]) -> str:
    return "; ".join(f"{one.says} [{'strong; ' if one.strong else ''}{one.basis}]" for one in every)


def _area(area: AreaSaid) -> Iterable[RenderableType]:
    yield from section(area.title, words.tally(area.recorded, len(area.lacking)))
    if area.of_pains:
        yield said(words.PAINS_ABOVE)
    for about, lines in area.known:
        yield said(about[:1].upper() + about[1:], "dim")
        yield bullets(map(_line, lines))
    sittings = [scored for scored in area.scores if not scored.assembled]
    if area.many_scores:
        yield bullets(map(_sitting, sittings))
    else:
        for scored in sittings:
            yield from _scored(scored)
    if assembled := [scored for scored in area.scores if scored.assembled]:
        yield said(words.ASSEMBLED, "dim")
        yield bullets(_assembled(one, scored) for scored in assembled for one in scored.scores)
    if area.in_part:
        yield said(f"{words.IN_PART}. {words.IN_PART_MEANS}", "dim")
        yield bullets(map(_in_part, area.in_part))
    if area.trends:
        yield said(words.TRENDS, "dim")
        yield bullets(_about(one.about) + one.sentence for one in area.trends)
    if area.lacking:
        yield said(f"{words.NO_ENTRY}: {'; '.join(area.lacking)}.")


def _line(one: Line) -> str:
    wrong = f" [{one.wrong}]" if one.wrong else ""
    return f"{one.name}: {one.said}{wrong} ({said_day(one.day)}, {one.origin})"


def _about(about: str) -> str:
    return "" if about == wording.PERSON else f"[{about}] "


def _scored(scored: ScoredTogether) -> Iterable[RenderableType]:
    about = _about(scored.about)
    low = f" [{words.LOW_CONFIDENCE}]" if scored.doubted else ""
    yield said(f"{about}{scored.title} ({scored.name}){low}", "bold")
    yield bullets(_brief(one) if scored.brief else _score(one) for one in scored.scores)
    answers = [f"Answers: {scored.answers}"] if scored.answers else []
    yield bullets([*answers, _basis(scored)])


def _sitting(scored: ScoredTogether) -> str:
    low = f" [{words.LOW_CONFIDENCE}]" if scored.doubted else ""
    said = "; ".join(map(_brief, scored.scores))
    known = (said_day(scored.day), scored.answered, scored.version, scored.basis)
    return f"{_about(scored.about)}{said}{low} [{scored.name}: {', '.join(known)}]"


def _assembled(one: ScoreSaid, scored: ScoredTogether) -> str:
    low = f" [{words.LOW_CONFIDENCE}]" if scored.doubted else ""
    known = filter(None, (said_day(scored.day), scored.origin, scored.version, one.basis))
    return f"{_about(scored.about)}{_score(one)}{low} [{scored.name}: {', '.join(known)}]"


def _basis(scored: ScoredTogether) -> str:
    known = filter(None, (said_day(scored.day), scored.answered, scored.origin))
    return f"{', '.join(known)}; version {scored.version}; {scored.basis}"


def _brief(one: ScoreSaid) -> str:
    return f"{one.name}: {one.line}"


def _score(one: ScoreSaid) -> str:
    bands = [
        f"{band.name} ({band.scheme}){f': {band.meaning}' if band.meaning else ''}"
        for band in one.bands
    ]
    rest = [
        one.wrong,
        *bands,
        one.change,
        one.meaning,
        one.not_complete and f"{one.not_complete}: {one.rule}",
        one.last_complete,
    ]
    return "; ".join([f"{one.name}: {one.said}", *(part.rstrip(".") for part in rest if part)])


def _in_part(one: InPart) -> str:
    low = f" [{words.LOW_CONFIDENCE}]" if one.doubted else ""
    missing = f" ({one.missing})" if one.missing else ""
    return f"{_about(one.about)}{one.name} ({one.instrument}): {one.said}{missing}{low}"


def _foot(page: AssessmentPage) -> Iterable[RenderableType]:
    yield from section(words.UNUSABLE, str(len(page.unusable)))
    yield bullets(f"{_about(one.about)}{_line(one)}" for one in page.unusable)
    if not page.unusable:
        yield said(wording.NO_ENTRY)
    yield from section(words.PROBLEMS, str(len(page.problems)))
    yield bullets(f"{where}: {what}" for where, what in page.problems)
    if not page.problems:
        yield said(wording.NO_ENTRY)
    yield from local_values(page)
    yield from _sources(page)
    if page.facts.later_entries:
        yield Text("")
        yield said(page.left_out)
    yield Text("")
    yield said(f"{words.SUPPORTS} {words.NEVER_CLEAR}", "dim")


def _sources(page: AssessmentPage) -> Iterable[RenderableType]:
    if page.sources:
        yield from section(words.SOURCES, str(len(page.sources)))
        yield said(f"{words.SOURCES_MEAN} {words.SHOWN_BY}")
        yield bullets(
            f"{one.key}: {one.citation}. {one.reference}; {said_checked(one.checked)}"
            for one in page.sources
        )
