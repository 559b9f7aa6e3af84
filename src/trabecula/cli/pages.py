"""Pages on standard output: as they are, or as PDF."""

import sys

from trabecula.cli.terminal import write
from trabecula.errors import WrongUsage


def write_page(html: str, chosen: str) -> None:
    """A page as ``html``, or as ``pdf``.

    Raises `WrongUsage` for a PDF on a terminal, and `NoPdf` where it cannot be made.
    """
    if chosen == "html":
        write(html)
        return
    if sys.stdout.isatty():
        raise WrongUsage("a PDF is not for a terminal: redirect it, as in > plan.pdf")
    from trabecula.report.pdf import pdf  # noqa: PLC0415

    write(pdf(html))
