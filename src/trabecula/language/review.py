"""Review: everything is a draft until a clinician has signed exactly this content."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Review:
    """A clinician's sign-off of one statement, identified by the digest of its content."""

    code: str
    digest: str
    reviewer: str
    role: str
    signed: date
    look_again_by: date


DRAFT = "draft"
REVIEWED = "reviewed"


def state(review: Review | None, digest: str) -> str:
    """Draft, unless there is a sign-off of exactly this content."""
    return REVIEWED if review is not None and review.digest == digest else DRAFT
