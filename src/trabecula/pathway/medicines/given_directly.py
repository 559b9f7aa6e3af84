"""Medicines that are given directly: which they are; of doses nothing is known."""

from collections.abc import Iterator

from trabecula.language.edition import Edition
from trabecula.language.formulary import Formulary
from trabecula.language.route import Release
from trabecula.pathway.facts import Facts, Subject
from trabecula.pathway.facts.of_medicines import ingredients_of
from trabecula.pathway.record import MedicineEntry
from trabecula.pathway.taken.taken import Amounts, TakenMedicine


def given_directly(facts: Facts, edition: Edition, formulary: Formulary) -> Iterator[TakenMedicine]:
    """Each medicine that is given, found by the fact that names it, else by its label.

    What is only asked for is not taken.
    """
    for subject in facts.medicines:
        requested = subject.findings.get(edition.requested_key)
        if requested is None or requested.recorded is not True:
            yield _medicine(subject, formulary, edition.ingredient_key)


def _medicine(subject: Subject, formulary: Formulary, key: str) -> TakenMedicine:
    finding = subject.findings.get(key)
    named = None if finding is None else formulary.medicine(str(finding.recorded))
    finder = ingredients_of(formulary)
    if named is None:
        ingredients = finder.of(subject.label, (), (), None)
    else:
        ingredients = finder.of(named.group.names[0], named.group.codes, (), named.routes[0])
    origin = subject.id or subject.label
    return TakenMedicine(
        subject.label,
        (MedicineEntry(origin, "", (), None, None, taken=True, text=subject.label),),
        ingredients,
        tuple(Amounts() for _ in ingredients),
        route=None,
        release=Release.NOT_SAID,
        begun=None,
        unclear=("given directly, without a dose",),
    )
