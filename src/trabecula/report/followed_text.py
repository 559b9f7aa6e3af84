"""How one person is followed, as text for a terminal: by need, then by what became of it."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.console import RenderableType
from rich.text import Text

from trabecula.report import alert_lines, alert_wording, course_wording, wording
from trabecula.report import followed_wording as words
from trabecula.report.console import bullets, printed, rows, said, section
from trabecula.report.followed_page import FollowedPage
from trabecula.report.followed_shapes import FollowedJson, TreatedJson
from trabecula.report.one_person_text import head, local_values


def render(page: FollowedPage, width: int = 80, colour: bool = False) -> str:
    """All of it, wrapped to ``width``; with ANSI styles only where ``colour`` is set."""
    return printed(_parts(page), width, colour)


def _parts(page: FollowedPage) -> Iterable[RenderableType]:
    shown = page.said
    yield from head(page, words.TITLE, words.SUPPORTS)
    yield from _alerts(shown)
    yield from _due(shown)
    yield from _responses(shown.responses)
    yield from _courses(page)
    yield from _listed(words.TOGETHER, [one.says for one in shown.together], words.NOTHING_TOGETHER)
    yield from _listed(words.TREATMENTS, [*map(words.done, shown.treatments)], words.NO_TREATMENT)
    yield from _listed(words.MISSING, page.asked, words.NOTHING_ASKED)
    yield said(words.no_entry(shown))
    if shown.record_problems:
        yield from section(words.PROBLEMS, str(len(shown.record_problems)))
        yield bullets(words.problems(shown))
    if shown.later_entries_ignored:
        yield said(page.left_out)
    yield from local_values(page)


def _listed(title: str, lines: Iterable[str], nothing: str) -> Iterator[RenderableType]:
    every = list(lines)
    yield from section(title, str(len(every)))
    yield bullets(every) if every else said(nothing)


def _alerts(shown: FollowedJson) -> Iterator[RenderableType]:
    found = shown.alerts
    yield from section(words.ALERTS, str(len(found.open)))
    if found.died or found.comfort:
        yield said(alert_wording.DIED if found.died else alert_wording.COMFORT, "bold")
    if not found.open:
        yield said(alert_lines.NO_ALERT)
    for _, _, some in words.groups(found):
        for alert in some:
            yield said(alert_lines.heading(alert), "bold")
            yield rows(alert_lines.about(alert))
            texts = [one.says for one in shown.safety if one.alert == alert.key]
            for text in texts:
                yield said(f"{words.SAFETY}:")
                yield bullets(text)
    for line in alert_lines.beside(found):
        yield said(line)
    yield rows(alert_lines.whom_to_call(found))
    if found.over:
        yield said(f"{words.OVER}: {'; '.join(map(alert_lines.over, found.over))}.")
    yield bullets(found.problems)


def _due(shown: FollowedJson) -> Iterator[RenderableType]:
    touch = shown.in_touch
    yield from section(words.DUE)
    if touch.bereavement is not None:
        yield bullets(words.bereavement(touch.bereavement))
        return
    yield bullets(map(words.state, touch.states))
    yield bullets(f"{words.MAY}: {words.state(one)}" for one in touch.may)
    yield bullets(words.due(shown))


def _responses(every: Iterable[TreatedJson]) -> Iterator[RenderableType]:
    responses = list(every)
    yield from section(words.RESPONSES, str(len(responses)))
    if not responses:
        yield said(words.NO_RESPONSE)
    for one in responses:
        yield said(one.says)
        yield bullets(words.of_response(one))


def _courses(page: FollowedPage) -> Iterator[RenderableType]:
    yield from section(words.COURSES, str(len(page.over_time)))
    if not page.said.courses:
        yield said(words.NO_COURSE)
    for domain, some in groupby(page.over_time, lambda one: one.domain):
        yield Text("")
        yield said(wording.sentence(domain), "bold")
        yield bullets(f"{words.whose(one)}{one.says}" for one in some)
    if page.once:
        yield Text("")
        yield said(words.TOLD_ONCE, "bold")
        yield bullets(", ".join(words.told_once(one)) for one in page.once)
    if page.over_time:
        yield said(course_wording.METHOD, "dim")
        yield said(course_wording.NOT_A_CAUSE, "dim")
