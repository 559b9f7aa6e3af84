"""``trabecula demo``: plans for the sample patients that ship with the package."""

import sys
from pathlib import Path

from trabecula import journey
from trabecula.cli.files import replace_text
from trabecula.cli.terminal import tell, terminal


def demo(*, out: Path = Path("trabecula-demo")) -> int:
    """Plan for the sample patients: the first in the terminal, all of them as pages.

    Beside each plan stand the page of what is known, the assessment, and that of the medicines.

    Example: trabecula demo --out pages

    Parameters
    ----------
    out
        The folder for the pages; it is made where there is none.
    """
    from trabecula import samples  # noqa: PLC0415
    from trabecula.pathway.medicines.review import review  # noqa: PLC0415
    from trabecula.report import (  # noqa: PLC0415
        assessment_html,
        html,
        medicine_review_html,
        text,
    )
    from trabecula.report.assessment_page import assessment_page  # noqa: PLC0415
    from trabecula.report.medicine_review_page import medicine_page  # noqa: PLC0415

    out.mkdir(parents=True, exist_ok=True)
    opened = journey.edition()
    listed: list[html.Listed] = []
    for number, sample in enumerate(samples.people()):
        known = journey.know(journey.read(samples.path(sample.name)))
        recommended = journey.recommend(known)
        plan = journey.compose(recommended)
        assessment = journey.assess(known, opened)
        if number == 0:
            width, colour = terminal()
            tell(text.render(plan, assessment, width, colour, known.who))
        page = out / f"{sample.name}.html"
        replace_text(page, html.render(plan, assessment, known.who))
        assessed = out / f"{sample.name}-assessment.html"
        whole = assessment_page(assessment, plan, journey.interview(recommended))
        replace_text(assessed, assessment_html.render(whole))
        medicines = out / f"{sample.name}-medicines.html"
        replace_text(medicines, medicine_review_html.render(medicine_page(review(recommended))))
        listed.append(
            html.Listed(
                page.name,
                assessed.name,
                plan,
                assessment,
                known.who,
                sample.story,
                medicines.name,
            )
        )
    index = out / "index.html"
    replace_text(index, html.render_index(listed))
    first = samples.path(samples.people()[0].name)
    tell(f"\nPages for {len(listed)} people: {index.resolve()}")
    tell("\nNext:")
    tell(f"  {_command()} explain SUR-07 {first}")
    tell(f"  {_command()} assess {first}")
    tell(f"  {_command()} medicines {samples.path('prostate-medicines')}")
    tell(f"  {_command()} score phq-9 --ask")
    tell(f"  {_command()} facts {first}")
    tell(f"  {_command()} plan YOUR-RECORD.json --format html > plan.html")
    return 0


def _command() -> str:
    """The command as it can be called from here."""
    called = Path(sys.argv[0])
    return str(called) if called.name == "trabecula" and not called.is_absolute() else "trabecula"
