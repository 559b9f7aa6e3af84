"""What is known where a statement was asked: of the subject itself, else of the person."""

from trabecula.language.answer import Answer
from trabecula.pathway.recommendations import Recommendation
from trabecula.pathway.taken.known import Known


def known_here(item: Recommendation) -> Known:
    """What is known there of each fact."""
    values = {
        key: None if finding is None else finding.known
        for findings in reversed(item.known)
        for key, finding in findings.items()
    }
    return Known(values, item.edition.policy)


def is_excluded(item: Recommendation) -> bool:
    """Whether a statement is known not to apply, since all that is open makes no sense there.

    Its own answer may still be *not known*: a score of long bones is on no record of a vertebra.
    """
    if item.answer is not Answer.NOT_KNOWN:
        return item.answer is Answer.DOES_NOT_APPLY
    condition = item.edition.conditions[item.statement]
    return known_here(item).answer(condition) is Answer.DOES_NOT_APPLY
