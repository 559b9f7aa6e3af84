"""What carers say: heard beside what others say, never in its place, and never dropped."""

from trabecula.pathway.facts.candidate import State
from trabecula.pathway.facts.finding import Finding
from trabecula.pathway.facts.readings import agree, conflicting


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
    if agree(own, said):
        return own if in_place else said
    return conflicting(own, said)


def _is_older(one: Finding, other: Finding) -> bool:
    return one.day is not None and other.day is not None and one.day < other.day
