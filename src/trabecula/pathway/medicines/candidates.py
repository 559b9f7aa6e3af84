"""Candidates: where a statement calls for a medicine, which, with why and why not.

They are compared by what they cost in mobility: of two that can be given, the one that spares
alertness, balance, thinking and falls comes first.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from trabecula.language.answer import Within
from trabecula.language.candidate import CandidateLine
from trabecula.language.fact import Raw
from trabecula.language.formulary import Formulary
from trabecula.language.medicine import Medicine
from trabecula.pathway.facts import Subject
from trabecula.pathway.medicines.dose_for_person import DoseForPerson, Verdict
from trabecula.pathway.medicines.doses import doses
from trabecula.pathway.medicines.limited import limited
from trabecula.pathway.recommendations import Recommendation, Recommendations, Status
from trabecula.pathway.taken.known import Known


@dataclass(frozen=True, slots=True)
class Candidate:
    """A medicine that comes into question, and what each of its dosings comes to here.

    ``verdict`` is the best of them. ``mobility`` is its cost in alertness, balance, falls and
    thinking, from 0 to 12; ``taken`` whether the person takes it already.
    """

    medicine: Medicine
    line: CandidateLine
    doses: tuple[DoseForPerson, ...]
    verdict: Verdict
    mobility: int
    taken: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """What a statement leaves to choose from, for the person or one pain."""

    recommendation: Recommendation
    candidates: tuple[Candidate, ...]

    @property
    def about(self) -> Subject:
        """Whom or what it is about."""
        return self.recommendation.about


def choices(
    recommendations: Recommendations, formulary: Formulary, taken: Iterable[Medicine] = ()
) -> Iterator[Choice]:
    """The candidates of each statement that is shown, best first.

    Within a line those that can be given come before the others, and of those the ones that cost
    less mobility.
    """
    now = frozenset(taken)
    for item in recommendations.applying(Status.SHOWN):
        lines = [line for line in formulary.candidates if line.statement is item.statement]
        if lines:
            known = Known(_values(item), recommendations.edition.policy)
            found = [
                _candidate(
                    m,
                    line,
                    limited(
                        doses(m, known, formulary.dose_facts),
                        m,
                        item,
                        recommendations,
                        formulary.limits,
                    ),
                    taken=m in now,
                )
                for line in lines
                for m in line.holds
            ]
            yield Choice(item, tuple(sorted(found, key=_place)))


def _values(item: Recommendation) -> dict[str, Raw | Within | None]:
    return {
        key: None if finding is None else finding.known
        for findings in reversed(item.known)
        for key, finding in findings.items()
    }


def _candidate(
    medicine: Medicine, line: CandidateLine, found: tuple[DoseForPerson, ...], *, taken: bool
) -> Candidate:
    order = list(Verdict)
    verdict = min((each.verdict for each in found), key=order.index, default=Verdict.NOT_OFFERED)
    burden = medicine.burden
    mobility = burden.alertness + burden.balance + burden.falls + burden.cognition
    return Candidate(medicine, line, found, verdict, mobility, taken)


def _place(candidate: Candidate) -> tuple[int, int, int]:
    order = list(Verdict)
    return candidate.line.line, order.index(candidate.verdict), candidate.mobility
