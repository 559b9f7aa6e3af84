"""Medicines that are given directly: which they are; of doses nothing is known."""

from collections.abc import Iterator, Mapping, Sequence

from trabecula.language.carrier import MedicineGroup, Taken
from trabecula.language.edition import Edition
from trabecula.language.fact import Fact
from trabecula.language.formulary import Formulary
from trabecula.pathway.facts import Facts, Subject
from trabecula.pathway.facts.of_medicines import ingredients_of
from trabecula.pathway.medicines.each_ingredient import TakenIngredient
from trabecula.pathway.record import MedicineEntry
from trabecula.pathway.taken.agents import Families
from trabecula.pathway.taken.doses_told import Amounts
from trabecula.pathway.taken.regimen import Regimen
from trabecula.pathway.taken.taken import TakenMedicine


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
    no_amounts = tuple(Amounts() for _ in ingredients)
    unclear = ("given directly, without a dose",)
    named_only = Regimen(subject.label, ingredients, no_amounts, unclear=unclear)
    entry = MedicineEntry(origin, "", (), None, None, taken=True, text=subject.label)
    return TakenMedicine(named_only, (entry,), None)


def told_by(
    parts: Sequence[TakenIngredient], facts: Mapping[str, Fact]
) -> Iterator[tuple[str, bool | str]]:
    """What medicines that are given tell of the person: that one of a group is taken."""
    for key, fact in facts.items():
        for value, group in _groups(fact):
            families = Families([group])
            if any(families.of(part.ingredient.agent) for part in parts):
                yield key, True if value == "yes" else value


def _groups(fact: Fact) -> Iterator[tuple[str, MedicineGroup]]:
    """The groups that are a value of this fact; lists of what is found are left out."""
    for carrier in fact.carried_by:
        if isinstance(carrier, Taken) and not fact.lists:
            yield from carrier.answers.items()
