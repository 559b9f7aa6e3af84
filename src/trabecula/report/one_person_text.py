"""What stands at the head and the foot of everything that is shown of one person, as text."""

from collections.abc import Iterable

from rich.console import RenderableType
from rich.text import Text

from trabecula.report import wording
from trabecula.report.console import bullets, said, section
from trabecula.report.one_person import OnePerson


def head(
    page: OnePerson, title: str, supports: str, *lead: RenderableType
) -> Iterable[RenderableType]:
    """Of whom, as of when, by what; that it is a draft; if they have died; then the lead."""
    facts = page.facts
    yield said(f"{title}: {page.name}", "bold")
    yield said(f"As of {wording.said_day(facts.as_of)} ({facts.as_of_because})")
    yield said(f"Edition {page.edition}, policy {page.policy}", "dim")
    yield said(f"{wording.DRAFT_NOTICE}.", "bold")
    yield said(supports)
    dead = [said(wording.DEAD, "bold")] if page.dead else []
    if dead or lead:
        yield Text("")
    yield from (*dead, *lead)


def local_values(page: OnePerson) -> Iterable[RenderableType]:
    """What this clinic has set otherwise than by default, if anything."""
    if page.local:
        yield from section(wording.LOCAL, str(len(page.local)))
        yield bullets(one.said for one in page.local)
