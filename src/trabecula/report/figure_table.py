"""The table of figures from which people are invented: numbers, whose they are, and sources."""

from types import ModuleType

from trabecula.synthetic.figures import CHAPTERS
from trabecula.synthetic.figures.figure import Figure

_ABOUT = (
    "Each figure from which `trabecula synth` invents people, with whose it is, its source and how "
    "far the numbers were compared with it. *From knowledge, not checked* with the source INVENTED "
    "is a guess of this project. What is made of them is told in "
    "[Invented people](invented_people.md)."
)


def figures() -> str:
    """Every figure in Markdown, chapter by chapter."""
    lines = ["# The figures of invented people", "", _ABOUT, ""]
    for chapter in CHAPTERS:
        lines += _chapter(chapter)
    return "\n".join(lines)


def _chapter(chapter: ModuleType) -> list[str]:
    subject, _, limits = (chapter.__doc__ or "").partition("Limits")
    found = [figure for figure in vars(chapter).values() if isinstance(figure, Figure)]
    return [
        f"## {' '.join(subject.split())}",
        "",
        f"Limits: {' '.join(limits.split())}",
        "",
        "| Figure | Numbers | Whose | Source | Checked | Limits |",
        "|---|---|---|---|---|---|",
        *(_row(figure) for figure in found),
        "",
    ]


def _row(figure: Figure) -> str:
    sources = "<br>".join(
        f"{citation.source.key}: {citation.source.citation}, {citation.place}"
        for citation in figure.sources
    )
    cells = (figure.says, figure.numbers, figure.whose, sources, figure.checked.value)
    return f"| {' | '.join((*cells, figure.limits))} |"
