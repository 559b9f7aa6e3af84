"""``trabecula demo``: plans for the sample patients that ship with the package."""

import sys
from pathlib import Path

from trabecula import journey
from trabecula.cli.files import replace_text
from trabecula.cli.terminal import tell, terminal


def demo(*, out: Path = Path("trabecula-demo")) -> int:
    """Plan for the sample patients: the first in the terminal, all of them as pages.

    Beside each plan stand the pages of what is known, the medicines, the options side by side, the
    exercise, the plan for the person, the hand-off, and the papers for a meeting and another team.

    Example: trabecula demo --out pages

    Parameters
    ----------
    out
        The folder for the pages; it is made where there is none.
    """
    from trabecula import samples  # noqa: PLC0415
    from trabecula.cli.demo_pages import first_plan, pages_beside, plan_page  # noqa: PLC0415
    from trabecula.report import care_plan_text, html, text  # noqa: PLC0415
    from trabecula.report.plan_work import work  # noqa: PLC0415

    out.mkdir(parents=True, exist_ok=True)
    opened = journey.edition()
    listed: list[html.Listed] = []
    for number, sample in enumerate(samples.people()):
        known = journey.know(journey.read(samples.path(sample.name)))
        care = first_plan(journey.recommend(known))
        assessment = journey.assess(known, opened)
        if number == 0:
            width, colour = terminal()
            shown = work(care)
            parts = care_plan_text.parts(shown.care, shown.others)
            tell(text.render(care.plan, assessment, width, colour, known.who, work=parts))
        page = out / f"{sample.name}.html"
        replace_text(page, plan_page(care, assessment, known))
        beside: list[tuple[str, str]] = []
        for name, title, content in pages_beside(care, assessment, known):
            other = out / f"{sample.name}-{name}.html"
            replace_text(other, content)
            beside.append((title, other.name))
        listed.append(
            html.Listed(page.name, care.plan, assessment, known.who, sample.story, tuple(beside))
        )
    index = out / "index.html"
    replace_text(index, html.render_index(listed))
    first = samples.path(samples.people()[0].name)
    tell(f"\nPages for {len(listed)} people: {index.resolve()}")
    tell("\nNext:")
    tell(f"  {_command()} explain SUR-07 {first}")
    tell(f"  {_command()} options {first}")
    tell(f"  {_command()} assess {first}")
    tell(f"  {_command()} follow {samples.path('breast-course')} --as-of 2026-06-20")
    tell(f"  {_command()} medicines {samples.path('prostate-medicines')}")
    tell(f"  {_command()} score phq-9 --ask")
    tell(f"  {_command()} facts {first}")
    tell(f"  {_command()} plan YOUR-RECORD.json --format html > plan.html")
    return 0


def _command() -> str:
    """The command as it can be called from here."""
    called = Path(sys.argv[0])
    return str(called) if called.name == "trabecula" and not called.is_absolute() else "trabecula"
