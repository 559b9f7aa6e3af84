"""The mechanism of one pain, worked out from what is known, with what speaks for and against."""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import combinations
from typing import Final, Literal, TypeAlias

from msgspec import Struct

from trabecula.language.answer import Answer
from trabecula.language.condition import atoms, facts_of
from trabecula.language.fact import Fact
from trabecula.language.interpret import KnownValues, interpret, may_apply
from trabecula.language.mechanism import Contributor, Evidence, Weight

Kind: TypeAlias = Literal["nociceptive", "neuropathic", "mixed"]


class Verdict(StrEnum):
    """How far the evidence goes."""

    LIKELY = "likely"
    POSSIBLE = "possible"
    UNLIKELY = "unlikely"
    CONTRADICTORY = "contradictory"
    OPEN = "cannot be told yet"


_NEUROPATHIC: Final = frozenset({Contributor.NERVE})


class Contribution(Struct, frozen=True, gc=False):
    """One source of a pain: what speaks for it and against it, and what is not known."""

    contributor: Contributor
    verdict: Verdict
    speaks_for: tuple[Evidence, ...]
    speaks_against: tuple[Evidence, ...]
    not_known: tuple[Evidence, ...]

    def counted_with(self, evidence: Evidence) -> tuple[Evidence, ...]:
        """What else speaks for it and rests on the same answers, so that both count once."""
        return tuple(
            one
            for one in self.speaks_for
            if one is not evidence and evidence in self.speaks_for and one.shares_answers(evidence)
        )


class PainMechanism(Struct, frozen=True, gc=False):
    """The sources of one pain, and the kinds of pain that are left possible.

    ``kind`` is set where only one is left, and something speaks for it.
    """

    contributions: tuple[Contribution, ...]
    possible: tuple[Kind, ...]

    @property
    def kind(self) -> Kind | None:
        """The one kind that is left possible, if something speaks for it."""
        likely = {one.contributor for one in self.contributions if one.verdict is Verdict.LIKELY}
        supported = {"neuropathic": likely & _NEUROPATHIC, "nociceptive": likely - _NEUROPATHIC}
        kind = self.possible[0] if len(self.possible) == 1 else None
        return kind if kind == "mixed" or (kind and supported[kind]) else None

    @property
    def rests_on(self) -> tuple[str, ...]:
        """The keys of the facts of all that speaks for or against."""
        keys = (
            str(fact.key)
            for one in self.contributions
            for evidence in (*one.speaks_for, *one.speaks_against)
            for atom in atoms(evidence.when)
            for fact in facts_of(atom)
        )
        return tuple(dict.fromkeys(keys))


def mechanism(evidence: Iterable[Evidence], values: KnownValues) -> PainMechanism:
    """What the evidence says of one pain, from the facts of the pain, its lesion and the person."""
    answered = [
        (each, interpret(each.when, values)) for each in evidence if _makes_sense(each, values)
    ]
    contributions = tuple(
        _contribution(contributor, [one for one in answered if one[0].contributor is contributor])
        for contributor in Contributor
    )
    return PainMechanism(contributions, _kinds(contributions))


def _makes_sense(evidence: Evidence, values: KnownValues) -> bool:
    """Whether it can be asked here: a score of long bones says nothing of a vertebra."""
    facts = (fact for atom in atoms(evidence.when) for fact in facts_of(atom))
    return any(may_apply(fact.asked_if, values) for fact in facts if isinstance(fact, Fact))


def _contribution(
    contributor: Contributor, answered: Sequence[tuple[Evidence, Answer]]
) -> Contribution:
    applying = [each for each, answer in answered if answer is Answer.APPLIES]
    speaks_for = tuple(each for each in applying if not each.against)
    against = tuple(each for each in applying if each.against)
    not_known = tuple(each for each, answer in answered if answer is Answer.NOT_KNOWN)
    verdict = _verdict(speaks_for, against, not_known)
    return Contribution(contributor, verdict, speaks_for, against, not_known)


def _verdict(
    speaks_for: Sequence[Evidence], against: Sequence[Evidence], not_known: Sequence[Evidence]
) -> Verdict:
    strong_against = _has_strong(against)
    likely = _has_strong(speaks_for) or _has_two_apart(speaks_for)
    if likely and strong_against:
        return Verdict.CONTRADICTORY
    if likely and not (against and not _has_strong(speaks_for)):
        return Verdict.LIKELY
    if speaks_for:
        return Verdict.POSSIBLE
    if against and (strong_against or not _has_strong(one for one in not_known if not one.against)):
        return Verdict.UNLIKELY
    return Verdict.OPEN


def _has_strong(evidence: Iterable[Evidence]) -> bool:
    return any(each.weight is Weight.STRONG for each in evidence)


def _has_two_apart(evidence: Iterable[Evidence]) -> bool:
    """Whether two supporting pieces rest on different answers: they make a source likely."""
    return any(not one.shares_answers(other) for one, other in combinations(evidence, 2))


def _kinds(contributions: Sequence[Contribution]) -> tuple[Kind, ...]:
    """The kinds that the verdicts leave possible: what is open leaves its kind open."""
    nerve = [one.verdict for one in contributions if one.contributor in _NEUROPATHIC]
    other = [one.verdict for one in contributions if one.contributor not in _NEUROPATHIC]
    kinds: dict[Kind, bool] = {
        "nociceptive": _may_be(other) and _may_be_absent(nerve),
        "neuropathic": _may_be(nerve) and _may_be_absent(other),
        "mixed": _may_be(nerve) and _may_be(other),
    }
    return tuple(kind for kind, possible in kinds.items() if possible)


def _may_be(verdicts: Sequence[Verdict]) -> bool:
    return any(verdict is not Verdict.UNLIKELY for verdict in verdicts)


def _may_be_absent(verdicts: Sequence[Verdict]) -> bool:
    return all(verdict is not Verdict.LIKELY for verdict in verdicts)
