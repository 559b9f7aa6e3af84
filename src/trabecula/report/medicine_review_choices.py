"""Candidates with why and why not, and what to ask next, as they are shown."""

from collections.abc import Iterator

from trabecula.language.condition import Subject
from trabecula.pathway.facts import Subject as Whom
from trabecula.pathway.medicines.candidates import Candidate, Choice
from trabecula.pathway.medicines.review import MedicineReview
from trabecula.pathway.taken.interactions import FoundInteraction
from trabecula.report.medicine_choice_shapes import (
    BesideJson,
    CandidateJson,
    ChoiceJson,
    MobilityCostJson,
    ToAskJson,
)
from trabecula.report.medicine_review_said import Citing, asked
from trabecula.report.shapes import AboutJson


def choice_said(choice: Choice, review: MedicineReview, citing: Citing) -> ChoiceJson:
    """What one statement leaves to choose from."""
    statement = choice.recommendation.statement
    return ChoiceJson(
        statement.code,
        statement.title,
        about(choice.about, review),
        [_candidate(one, citing) for one in choice.candidates],
    )


def about(subject: Whom, review: MedicineReview) -> AboutJson:
    """Whom or what something is about."""
    return AboutJson(review.facts.kind_of(subject), subject.id, subject.label)


def _candidate(candidate: Candidate, citing: Citing) -> CandidateJson:
    medicine, line = candidate.medicine, candidate.line
    burden = medicine.burden
    return CandidateJson(
        line.line,
        line.why,
        medicine.name,
        medicine.label,
        candidate.taken,
        candidate.verdict,
        [citing.dose(one) for one in candidate.doses],
        MobilityCostJson(
            candidate.mobility,
            burden.alertness,
            burden.balance,
            burden.falls,
            burden.cognition,
            burden.bowels,
            burden.holds,
        ),
        [_beside(one, medicine.label, citing) for one in candidate.beside],
        list(candidate.same_class),
        citing.sources(line.sources, line.checked),
    )


def _beside(found: FoundInteraction, own: str, citing: Citing) -> BesideJson:
    row = found.interaction
    across = [side for side in found.sides if all(agent.label != own for agent in side)]
    others = dict.fromkeys(agent.label for side in across for agent in side)
    return BesideJson(
        row.code,
        row.severity.words,
        list(others),
        row.effect,
        asked(found.not_known),
        citing.sources(row.sources, row.checked),
    )


def ask_next(review: MedicineReview) -> list[ToAskJson]:
    """The facts that are not known, those that settle most first."""
    settles: dict[Subject, dict[str, None]] = {}
    for fact, what in _open(review):
        settles.setdefault(fact, {})[what] = None
    in_order = sorted(settles.items(), key=lambda one: -len(one[1]))
    return [
        ToAskJson(fact.key, getattr(fact, "asks", fact.name), list(what)) for fact, what in in_order
    ]


def _open(review: MedicineReview) -> Iterator[tuple[Subject, str]]:
    """Every fact that is asked for, and what it would settle."""
    for problem in review.problems:
        yield from ((fact, problem.title) for fact in problem.asks)
    for fit in review.fitness:
        yield from ((fact, f"whether {fit.medicine.label} fits") for fact in fit.asks)
    for one in review.missing:
        said = f"whether this is missing: {one.companion.holds}"
        yield from ((fact, said) for fact in one.not_known)
    for stop in review.stoppable:
        yield from ((fact, f"whether to stop: {stop.row.because}") for fact in stop.not_known)
    for choice in review.choices:
        code = choice.recommendation.statement.code
        for candidate in choice.candidates:
            facts = dict.fromkeys(fact for dose in candidate.doses for fact in dose.asks)
            yield from ((fact, f"{candidate.medicine.label} ({code})") for fact in facts)
