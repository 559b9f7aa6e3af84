"""What is known where a statement was asked: of the subject itself, else of the person."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from trabecula.language.answer import Answer, Within
from trabecula.language.fact import Raw
from trabecula.pathway.facts import Finding
from trabecula.pathway.recommendations import Recommendation
from trabecula.pathway.taken.known import Known


class _Here(Mapping[str, Raw | Within | None]):
    """The values of findings, each read when it is asked; of two findings the first counts."""

    __slots__ = ("_findings",)

    def __init__(self, findings: Sequence[Mapping[str, Finding | None]]) -> None:
        self._findings = findings

    def get(self, key: str, default: Any = None) -> Any:
        for findings in self._findings:
            if key in findings:
                finding = findings[key]
                return None if finding is None else finding.known
        return default

    def __getitem__(self, key: str) -> Raw | Within | None:
        if not any(key in findings for findings in self._findings):
            raise KeyError(key)
        return self.get(key)

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(key for findings in self._findings for key in findings))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def known_here(item: Recommendation) -> Known:
    """What is known there of each fact."""
    return Known(_Here(item.known), item.edition.policy)


def is_excluded(item: Recommendation) -> bool:
    """Whether a statement is known not to apply, since all that is open makes no sense there.

    Its own answer may still be *not known*: a score of long bones is on no record of a vertebra.
    """
    if item.answer is not Answer.NOT_KNOWN:
        return item.answer is Answer.DOES_NOT_APPLY
    condition = item.edition.conditions[item.statement]
    return known_here(item).answer(condition) is Answer.DOES_NOT_APPLY
