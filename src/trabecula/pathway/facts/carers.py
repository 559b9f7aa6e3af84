"""What carers say: heard beside what others say, never in its place, and never dropped."""

from trabecula.language.answer import Within
from trabecula.pathway.facts.candidate import State
from trabecula.pathway.facts.finding import Finding


def heard(own: Finding | None, said: Finding, *, in_place: bool) -> Finding:
    """One finding of what others say, and of what a carer says of the same.

    Where both can be used and differ, and the carer's is not the older, they are in conflict. With
    ``in_place`` only the person can say it: then what a carer alone says is not known, and urgent
    statements hear it all the same.
    """
    if not said.readings:
        return own or said
    if own is None or not own.readings:
        if in_place:
            return Finding(
                said.fact, None, said.day, said.origin, State.BY_CARER, said.how, said.readings
            )
        return own if own is not None and _is_older(said, own) else said
    if _is_older(said, own):
        return own
    if _agree(own, said):
        return own if in_place else said
    sides = (*_sides(own), *_sides(said))
    return Finding(said.fact, None, said.day, said.origin, State.CONFLICTING, alternatives=sides)


def _is_older(one: Finding, other: Finding) -> bool:
    return one.day is not None and other.day is not None and one.day < other.day


def _agree(own: Finding, said: Finding) -> bool:
    if isinstance(said.known, Within) and isinstance(own.value, int | float):
        return said.known.lowest <= own.value <= said.known.highest
    return own.known is not None and own.known == said.known


def _sides(finding: Finding) -> tuple[Finding, ...]:
    return finding.alternatives if finding.state is State.CONFLICTING else (finding,)
