"""The mechanism of each pain as a fact of the pain, and of the lesion at its place."""

from collections.abc import Sequence
from functools import lru_cache

from trabecula.language.answer import Within
from trabecula.language.condition import atoms, facts_of
from trabecula.language.derivation import FromEvidence
from trabecula.language.fact import Fact, Raw
from trabecula.language.mechanism import Evidence
from trabecula.pathway.facts.finding import Finding, Pain, Subject
from trabecula.pathway.facts.mechanism import PainMechanism, mechanism
from trabecula.pathway.facts.readings import oldest


def weigh(derivation: FromEvidence, pain: Pain, person: Subject) -> PainMechanism:
    """What the evidence says of a pain, from itself, the lesion at its place, and the person."""
    subjects = (pain, pain.lesion, person)
    places = [subject.findings for subject in subjects if subject is not None]
    values: dict[str, Raw | Within | None] = {}
    for key in _asked_by(derivation.evidence):
        for place in places:
            if key in place:
                values[key] = place[key].known
                break
    return _weighed(derivation.evidence, tuple(values), *values.values())


@lru_cache(maxsize=8192, typed=True)
def _weighed(
    evidence: tuple[Evidence, ...], keys: tuple[str, ...], *values: Raw | Within | None
) -> PainMechanism:
    """What it says where this is known; worked out once for equal values."""
    return mechanism(evidence, dict(zip(keys, values, strict=True)))


@lru_cache(maxsize=8)
def _asked_by(evidence: tuple[Evidence, ...]) -> Sequence[str]:
    """The keys of the facts that evidence asks, and of those that say whether it can be asked."""
    asked = [fact for each in evidence for atom in atoms(each.when) for fact in facts_of(atom)]
    asked += [
        other
        for fact in asked
        if isinstance(fact, Fact) and fact.asked_if is not None
        for atom in atoms(fact.asked_if)
        for other in facts_of(atom)
    ]
    return tuple({str(fact.key): None for fact in asked})


def work_out(derivation: FromEvidence, pain: Pain, person: Subject) -> None:
    """Weigh the evidence; where it leaves one mechanism, that is the pain's, and its lesion's.

    What a clinician has recorded of either stands.
    """
    pain.mechanism = weigh(derivation, pain, person)
    if pain.mechanism.kind is None:
        return
    used = _used(pain.mechanism, pain, person)
    _fill(derivation.gives, pain, pain, derivation, used)
    if pain.lesion is not None:
        _fill(derivation.fills, pain.lesion, pain, derivation, used)


def _used(found: PainMechanism, pain: Pain, person: Subject) -> list[Finding]:
    """The findings on which the evidence for and against rests."""
    places = [pain.findings, pain.lesion.findings if pain.lesion else {}, person.findings]
    return [
        finding
        for key in found.rests_on
        if (finding := next((place[key] for place in places if key in place), None)) is not None
        and finding.value is not None
    ]


def _fill(
    fact: Fact, subject: Subject, pain: Pain, derivation: FromEvidence, used: list[Finding]
) -> None:
    held = subject.findings.get(fact.key)
    if held is not None and held.readings:
        return
    origins = " and ".join(dict.fromkeys(finding.origin for finding in used))
    kind = pain.mechanism.kind if pain.mechanism else None
    subject.findings[fact.key] = Finding(
        fact, fact.read(kind), oldest(used), origins, how=f"{pain.label}: {derivation.words}"
    )
