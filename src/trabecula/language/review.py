"""Review: everything is a draft until a clinician has signed exactly this content."""

import json
import tomllib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, cast

from trabecula.errors import UnusableReview


@dataclass(frozen=True)
class Review:
    """A clinician's sign-off of one statement, identified by the digest of its content."""

    code: str
    digest: str
    reviewer: str
    role: str
    signed: date
    look_again_by: date

    def __post_init__(self) -> None:
        for part in ("code", "digest", "reviewer", "role"):
            if not getattr(self, part).strip():
                raise UnusableReview(f"the review of {self.code or 'a statement'} has no {part}")
        if self.look_again_by <= self.signed:
            raise UnusableReview(
                f"the review of {self.code} is to be looked at again on {self.look_again_by}, "
                f"which is not after the day it was signed, {self.signed}"
            )


class ReviewState(StrEnum):
    """Whether a clinician stands behind what a statement says now."""

    DRAFT = "draft"
    REVIEWED = "reviewed"
    CHANGED = "changed since it was reviewed"
    DUE = "due to be reviewed again"


def state(review: Review | None, digest: str, on: date) -> ReviewState:
    """Whether on this day a sign-off counts, that it is of this content, and not out of date."""
    if review is None or on < review.signed:
        return ReviewState.DRAFT
    if review.digest != digest:
        return ReviewState.CHANGED
    return ReviewState.DUE if on > review.look_again_by else ReviewState.REVIEWED


_MEMBERS: dict[str, type] = {
    "code": str,
    "digest": str,
    "reviewer": str,
    "role": str,
    "signed": date,
    "look_again_by": date,
}


def read_reviews(text: str) -> tuple[Review, ...]:
    """The sign-offs of a TOML text: ``[[review]]`` with code, digest, reviewer, role and days.

    The newest sign-off of a statement stands last. Raises `UnusableReview` where the text is no
    TOML, or a review lacks a member or has one of another kind.
    """
    try:
        found = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnusableReview(f"this is not TOML: {error}") from None
    if foreign := set(found) - {"review"}:
        raise UnusableReview(f"there is no member {', '.join(sorted(foreign))!r}, only [[review]]")
    listed = found.get("review", [])
    if not isinstance(listed, list):
        raise UnusableReview("each review begins with [[review]], in double brackets")
    each = enumerate(cast("list[object]", listed), 1)
    reviews = [_review(one, number) for number, one in each]
    return tuple(sorted(reviews, key=lambda review: review.signed))


def _review(members: object, number: int) -> Review:
    if not isinstance(members, dict):
        raise UnusableReview(f"review {number} is no table: it begins with [[review]]")
    return _from(cast("dict[str, Any]", members), number)


def _from(members: dict[str, Any], number: int) -> Review:
    for name, kind in _MEMBERS.items():
        if type(members.get(name)) is not kind:
            takes = "a date like 2026-03-01" if kind is date else "text in quotes"
            raise UnusableReview(f"review {number} needs {name}: {takes}")
    if foreign := set(members) - set(_MEMBERS):
        raise UnusableReview(f"review {number} has no member {', '.join(sorted(foreign))!r}")
    return Review(**members)


def written(review: Review) -> str:
    """One sign-off as TOML, as `read_reviews` reads it."""
    return (
        f"[[review]]\ncode = {_quoted(review.code)}\ndigest = {_quoted(review.digest)}\n"
        f"reviewer = {_quoted(review.reviewer)}\nrole = {_quoted(review.role)}\n"
        f"signed = {review.signed}\nlook_again_by = {review.look_again_by}\n"
    )


def _quoted(text: str) -> str:
    """A TOML string: JSON's escapes are a part of TOML's, which refuses DEL as it is."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
