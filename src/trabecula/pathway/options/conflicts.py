"""What may not stand in one plan: options that exclude each other, and medicines that harm."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from trabecula.language.formulary import Formulary
from trabecula.language.interaction import Severity
from trabecula.pathway.medicines.candidates import as_begun
from trabecula.pathway.medicines.review import indexes
from trabecula.pathway.options.for_person import Conflict, OptionForPerson
from trabecula.pathway.taken.agents import Agent
from trabecula.pathway.taken.known import Known


def conflicts_of(
    options: Sequence[OptionForPerson], formulary: Formulary, known: Known
) -> tuple[Conflict, ...]:
    """Every pair that may not stand together, of options that can be chosen."""
    return (*_excluded(options), *_of_medicines(options, formulary, known))


def _excluded(options: Sequence[OptionForPerson]) -> Iterator[Conflict]:
    for one, other in combinations(options, 2):
        because = _because(one, other) or _because(other, one)
        if because:
            yield Conflict(one, other, because)


def _because(one: OptionForPerson, other: OptionForPerson) -> str:
    for excludes in one.option.excludes:
        if excludes.code == other.option.code and (excludes.everywhere or one.near(other)):
            return excludes.because
    return ""


def _of_medicines(
    options: Sequence[OptionForPerson], formulary: Formulary, known: Known
) -> Iterator[Conflict]:
    """Two medicines that must not be given together, or of which one is one too many."""
    index, _ = indexes(formulary)
    medicines = [option for option in options if option.candidate is not None]
    for one, other in combinations(medicines, 2):
        if one.option.need is other.option.need:
            continue
        begun = list(map(_begun, (one, other)))
        found = index.check(begun, known)
        for row in found.found:
            if row.interaction.severity is Severity.CONTRAINDICATED:
                yield Conflict(one, other, row.interaction.effect)
        for row in found.duplicates:
            yield Conflict(one, other, f"one is enough of {row.what}")


def _begun(option: OptionForPerson) -> Agent:
    if option.candidate is None:
        raise ValueError(f"{option.code} is no medicine")
    return as_begun(option.candidate.medicine, regular=not option.option.as_needed)
