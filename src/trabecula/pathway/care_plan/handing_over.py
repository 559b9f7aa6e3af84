"""Handing over: the document for another team, filled from the record field by field."""

from collections.abc import Collection, Sequence

from trabecula.language.condition import About
from trabecula.language.fact import Fact
from trabecula.language.follow_up import Contingency, Field, FollowUp
from trabecula.language.interpret import may_apply
from trabecula.language.medicine import MedicineClass
from trabecula.language.table import Entry
from trabecula.pathway.care_plan.known import known_of
from trabecula.pathway.care_plan.transfer import FilledField, Foreseen, Transfer
from trabecula.pathway.facts import Facts, Finding, Subject
from trabecula.pathway.recommendations import Recommendations
from trabecula.pathway.taken.known import Known
from trabecula.pathway.taken.taken import TakenMedicine


def transfer(recommendations: Recommendations, follow_up: FollowUp) -> Transfer:
    """Every field of the document, and every contingency of its table."""
    facts = recommendations.facts
    known = Known(known_of(facts.person), recommendations.edition.policy)
    return Transfer(
        tuple(_filled(row, facts) for row in follow_up.transition.rows),
        tuple(_foreseen(row, known) for row in follow_up.contingencies.rows),
    )


def _filled(row: Entry[str, Field], facts: Facts) -> FilledField:
    values: list[tuple[Subject, Finding]] = []
    missing: list[tuple[Subject, Fact]] = []
    for fact in row.holds.filled_by:
        subjects = _subjects(fact, facts)
        for subject in subjects:
            finding = subject.findings.get(fact.key) or subject.own.get(fact.key)
            if finding is not None and (finding.recorded is not None or finding.alternatives):
                values.append((subject, finding))
            elif fact.asked_if is None or may_apply(fact.asked_if, known_of(subject, facts.person)):
                missing.append((subject, fact))
        if not subjects:
            missing.append((facts.person, fact))
    medicines = tuple(one for one in facts.taken if _belongs(one, row.holds.medicines))
    return FilledField(row, tuple(values), tuple(missing), medicines)


def _belongs(medicine: TakenMedicine, classes: Collection[MedicineClass]) -> bool:
    """Whether it is of one of these classes; where they are all classes, every medicine is."""
    known = (one.medicine.kind for one in medicine.ingredients if one.medicine is not None)
    return len(classes) == len(MedicineClass) or any(kind in classes for kind in known)


def _subjects(fact: Fact, facts: Facts) -> Sequence[Subject]:
    """Of whom a field tells: of what the person takes from lesions, the lesions that have it."""
    own = [lesion for lesion in facts.lesions if lesion.own.get(fact.key)]
    return own if own and fact.about is About.PERSON else facts.of(fact.about)


def _foreseen(row: Entry[str, Contingency], known: Known) -> Foreseen:
    when = row.holds.condition.when
    assert when is not None
    return Foreseen(row, known.answer(when))
