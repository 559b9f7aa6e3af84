"""The rows of an option, each on the basis of the statement that says it.

Why      What comes before an option, goes with it or strikes it out is said somewhere; a row that
         names its statement takes its sources with it, and is checked no further than that.
Misuse   To name a statement that does not say it: then nothing is named, and it is our own.
"""

from typing import Final

from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.condition import Condition
from trabecula.language.option import GoesWith, Prerequisite, Strike
from trabecula.language.source import Checked, Citation
from trabecula.language.statement import Role, Statement

_OURS: Final = (panel.at("our own judgement: what an option needs beside it"),)


def comes_before(
    task: str,
    *owner: Role,
    by: Statement | None = None,
    of: Statement | None = None,
    met: Condition | None = None,
) -> Prerequisite:
    """What is done first; ``by`` is the statement that says so, ``of`` the one whose work it is."""
    sources, checked = _basis(of or by)
    return Prerequisite(
        holds=task, sources=sources, checked=checked, owner=owner, met=met, statement=of
    )


def goes_with(
    task: str,
    *owner: Role,
    by: Statement | None = None,
    of: Statement | None = None,
    only_where: Condition | None = None,
    days: int = 0,
) -> GoesWith:
    """What belongs to it; ``by`` is the statement that says so, ``of`` the one whose work it is."""
    sources, checked = _basis(of or by)
    return GoesWith(
        holds=task,
        sources=sources,
        checked=checked,
        owner=owner,
        only_where=only_where,
        days=days,
        statement=of,
    )


def struck_where(
    says: str,
    when: Condition,
    *,
    by: Statement | Citation | None = None,
    waits: bool = False,
    of_any_lesion: bool = False,
) -> Strike:
    """What strikes it out, as the end of *not known whether ...*; ``by`` says so."""
    sources, checked = _basis(by)
    return Strike(
        holds=says,
        when=when,
        sources=sources,
        checked=checked,
        waits=waits,
        of_any_lesion=of_any_lesion,
    )


def _basis(by: Statement | Citation | None) -> tuple[tuple[Citation, ...], Checked]:
    if isinstance(by, Statement):
        return by.sources, by.checked
    return _OURS if by is None else (by,), Checked.FROM_KNOWLEDGE
