"""The scale arithmetic of two families of questionnaires, EORTC and FACIT.

Missing answers are None. Each function keeps the family's own rule for them.
"""

from collections.abc import Collection, Sequence
from fractions import Fraction

from trabecula.calculation.prorating import prorated_when_more_than_half
from trabecula.calculation.written import exactly


def eortc_symptom_scale(*answers: float | None) -> float | None:
    """A scale of answers 1 to 4 from 0 to 100, higher is worse.

    None where less than half was answered. Raises ``ValueError`` for an answer outside 1 to 4.
    Source: EORTC QLQ-C30 scoring manual; instruments dossier, section 2.1.
    """
    share = _eortc_share(answers)
    return None if share is None else float(100 * share)


def eortc_functional_scale(*answers: float | None) -> float | None:
    """A scale of answers 1 to 4 from 0 to 100, higher is better.

    None and errors as for `eortc_symptom_scale`. Source: EORTC QLQ-C30 scoring manual; instruments
    dossier, section 2.1.
    """
    share = _eortc_share(answers)
    return None if share is None else float(100 * (1 - share))


def eortc_symptom_scale_of(items: float | None, *answers: float | None) -> float | None:
    """`eortc_symptom_scale` of a scale with this many items, which are the first answers.

    None where the number of items is not known, or where more were answered. Errors and source as
    there.
    """
    own = _first(items, answers)
    return None if own is None else eortc_symptom_scale(*own)


def eortc_functional_scale_of(items: float | None, *answers: float | None) -> float | None:
    """`eortc_functional_scale` of a scale with this many items, which are the first answers.

    None where the number of items is not known, or where more were answered. Errors and source as
    there.
    """
    own = _first(items, answers)
    return None if own is None else eortc_functional_scale(*own)


def facit_scale_of(
    turned_round: Collection[str] | None, items: float | None, *answers: float | None
) -> float | None:
    """The points of a scale with this many items, which are the first answers, 0 to 4 each.

    ``turned_round`` are the numbers of those items, from 1, whose answers count from the other end.
    None where these or the number of items are not known, where they name an item that the scale
    does not have, where more were answered, and where half or fewer were. Raises ``ValueError`` for
    an answer outside 0 to 4. Source: FACIT scoring guidelines; instruments dossier, section 2.2.
    """
    own = _first(items, answers)
    if own is None or turned_round is None or any(int(each) > len(own) for each in turned_round):
        return None
    return prorated_when_more_than_half(
        *(
            None if answer is None else _points(answer, turned=str(number) in turned_round)
            for number, answer in enumerate(own, start=1)
        )
    )


def _points(answer: float, *, turned: bool) -> float:
    points = exactly("points", answer, 0, 4)
    return float(4 - points if turned else points)


def _first(items: float | None, answers: Sequence[float | None]) -> Sequence[float | None] | None:
    """As many answers as there are items; None where that is not known, or where there are more."""
    if items is None or any(answer is not None for answer in answers[int(items) :]):
        return None
    return answers[: int(items)]


def _eortc_share(answers: Sequence[float | None]) -> Fraction | None:
    """How far the mean answer lies from 1 towards 4."""
    given = [exactly("answers", each, 1, 4) for each in answers if each is not None]
    if not given or 2 * len(given) < len(answers):
        return None
    return (sum(given, Fraction()) / len(given) - 1) / 3
