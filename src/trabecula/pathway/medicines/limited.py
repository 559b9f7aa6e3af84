"""What statements say against a candidate: the doses as they are beside those statements."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from trabecula.language.answer import Answer
from trabecula.language.candidate import CandidateLimit
from trabecula.language.medicine import Medicine
from trabecula.pathway.medicines.dose_for_person import DoseForPerson, Reason, Verdict
from trabecula.pathway.recommendations import Recommendation, Recommendations, Status


def limited(
    found: Iterable[DoseForPerson],
    medicine: Medicine,
    calls_for_it: Recommendation,
    recommendations: Recommendations,
    limits: Sequence[CandidateLimit],
) -> tuple[DoseForPerson, ...]:
    """The doses of a candidate, withheld where a statement speaks against it, or where it may.

    A statement counts that is about the person, or about what the candidate is for.
    """
    doses = tuple(found)
    for limit in limits:
        if medicine in limit.holds:
            for item in _said_here(limit, calls_for_it, recommendations):
                doses = tuple(_withheld(dose, item, conflict=limit.conflict) for dose in doses)
    return doses


def _said_here(
    limit: CandidateLimit, calls_for_it: Recommendation, recommendations: Recommendations
) -> Iterator[Recommendation]:
    here = (recommendations.facts.person, calls_for_it.about)
    for item in recommendations.items:
        if (
            item.statement is limit.statement
            and any(item.about is one for one in here)
            and item.answer >= (Answer.APPLIES if limit.counts_only_if_known else Answer.NOT_KNOWN)
            and item.status is not Status.SUPPRESSED
        ):
            yield item


def _withheld(dose: DoseForPerson, item: Recommendation, *, conflict: bool) -> DoseForPerson:
    if item.answer is Answer.NOT_KNOWN:
        asks = tuple(dict.fromkeys((*dose.asks, *item.missing())))
        return replace(dose, verdict=_graver(dose, Verdict.NOT_KNOWN), dose=None, asks=asks)
    statement = item.statement
    said = Reason(
        f"{statement.code}: {statement.title}.",
        statement.sources,
        statement.checked,
        tuple(finding.fact for finding in item.because()),
    )
    verdict = _graver(dose, Verdict.CONFLICT if conflict else Verdict.NOT_OFFERED)
    return replace(dose, verdict=verdict, dose=None, against=(*dose.against, said))


def _graver(dose: DoseForPerson, verdict: Verdict) -> Verdict:
    order = list(Verdict)
    return max(dose.verdict, verdict, key=order.index)
