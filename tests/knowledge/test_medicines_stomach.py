"""What protects the stomach: one dose each, and the most in Child-Pugh class C."""

from dataclasses import replace

import pytest

from trabecula.knowledge.medicines.stomach import MEDICINES
from trabecula.knowledge.medicines.stomach.lansoprazole import lansoprazole
from trabecula.knowledge.medicines.stomach.omeprazole import omeprazole
from trabecula.knowledge.medicines.stomach.pantoprazole import pantoprazole
from trabecula.language.dose import Ceiling, Dose, hours, mg
from trabecula.language.medicine import Medicine
from trabecula.language.organ_function import ChildPugh, NotStated
from trabecula.language.quantity import Days


@pytest.mark.parametrize(
    ("medicine", "usual", "start", "most"),
    [
        (omeprazole, 20, 20, 20),
        (pantoprazole, 40, 20, 20),
        (lansoprazole, 30, 15, 30),
    ],
    ids=lambda each: getattr(each, "name", str(each)),
)
def test_the_dose_and_the_most_in_class_c(
    medicine: Medicine, usual: int, start: int, most: int
) -> None:
    dosing = medicine.dosing[0]
    assert isinstance(dosing.start, Dose)
    assert dosing.start.least == mg(usual)
    assert dosing.ceiling == Ceiling(mg(usual))
    assert not isinstance(medicine.liver, NotStated)
    advice = medicine.liver.at(ChildPugh.C).holds
    assert advice.start is not None
    assert advice.start.least == mg(start)
    assert advice.ceiling == Ceiling(mg(most))


@pytest.mark.parametrize("medicine", MEDICINES, ids=lambda each: each.name)
def test_magnesium_is_watched_at_least_every_6_months(medicine: Medicine) -> None:
    (watched,) = medicine.monitoring
    assert [fact.key for fact in watched.facts] == ["magnesium"]
    assert watched.every == Days(183)


@pytest.mark.parametrize("medicine", MEDICINES, ids=lambda each: each.name)
def test_grams_for_milligrams_are_refused(medicine: Medicine) -> None:
    with pytest.raises(ValueError, match="above the ceiling"):
        replace(medicine.dosing[0], start=Dose(mg(20_000), every=hours(24)))


def test_only_omeprazole_speaks_of_clopidogrel() -> None:
    warned = [each for each in MEDICINES if any("Clopidogrel" in c.holds for c in each.cautions)]
    assert warned == [omeprazole]
