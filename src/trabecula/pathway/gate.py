"""The gate: may a test be tried, by all that is known of the person, the lesions and the pains?"""

from collections.abc import Iterator
from functools import partial

from trabecula.language.answer import Answer, Within
from trabecula.language.condition import (
    About,
    Condition,
    Or,
    alternatives,
    atoms,
    facts_of,
)
from trabecula.language.fact import Raw
from trabecula.language.interpret import KnownValues, answer_from, ask_sensibly
from trabecula.pathway.facts import Facts, Pain, Subject


def gate(unsafe_if: Condition | None, facts: Facts) -> tuple[Answer, Condition | None]:
    """Whether it is unsafe, and where that is not known, what of it has to be excluded first.

    Each alternative of the condition is read for everyone whom it asks about, each lesion or each
    pain with the person, and the worst answer counts. What makes no sense there does not apply;
    with no lesion or pain recorded, nothing is known of them.
    """
    if unsafe_if is None:
        return Answer.DOES_NOT_APPLY, None
    answers = {part: _worst(part, facts) for part in alternatives(unsafe_if)}
    answer = max(answers.values())
    if answer is not Answer.NOT_KNOWN:
        return answer, None
    left_open = tuple(part for part, one in answers.items() if one is Answer.NOT_KNOWN)
    return answer, left_open[0] if len(left_open) == 1 else Or(left_open)


def _worst(part: Condition, facts: Facts) -> Answer:
    return max(
        answer_from(part, partial(ask_sensibly, values=values), immediate=False)
        for values in _everyone(part, facts)
    )


def _everyone(part: Condition, facts: Facts) -> Iterator[KnownValues]:
    """What is known of each of those whom a condition asks about, with the person."""
    asked = {fact.about for atom in atoms(part) for fact in facts_of(atom)}
    about = next((one for one in (About.PAIN, About.LESION) if one in asked), About.PERSON)
    for subject in facts.of(about) or (Subject(None, ""),):
        lesion = subject.lesion if isinstance(subject, Pain) else None
        values: dict[str, Raw | Within | None] = {}
        for one in (facts.person, lesion, subject):
            if one is not None:
                values |= {key: finding.known for key, finding in one.findings.items()}
        yield values
