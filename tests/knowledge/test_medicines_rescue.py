"""Naloxone: never held back for a missing test, never in the last days, never 400 micrograms at once."""

from dataclasses import replace

import pytest
from tests.knowledge.doses_for import dose_by

from trabecula.knowledge.medicines.rescue.naloxone import naloxone
from trabecula.language.dose import Amount, Dose, mg, micrograms, minutes
from trabecula.language.route import Route
from trabecula.pathway.medicines.dose_for_person import DoseForPerson, Verdict
from trabecula.pathway.taken.known import Known

ROUTES = (Route.NASAL, Route.INTRAMUSCULAR, Route.INTRAVENOUS)


def by(route: Route, known: Known) -> DoseForPerson:
    return dose_by(naloxone, known, route)


@pytest.mark.parametrize("route", ROUTES)
def test_it_is_offered_where_nothing_is_known(route: Route) -> None:
    found = by(route, Known({}))
    assert found.verdict is Verdict.OFFERED
    assert found.dose is not None


@pytest.mark.parametrize("route", ROUTES)
def test_never_in_the_last_days_of_life(route: Route) -> None:
    found = by(route, Known({"care_intent": "comfort_only"}))
    assert found.verdict is Verdict.NOT_OFFERED
    assert found.dose is None


def test_in_hospital_it_is_given_in_micrograms() -> None:
    found = by(Route.INTRAVENOUS, Known({"cfs": 2, "age_years": 50.0, "falls_12m": 0}))
    assert found.dose is not None
    assert (found.dose.least, found.dose.most) == (micrograms(20), micrograms(40))


@pytest.mark.parametrize("slip", [mg("0.4"), mg(20), mg("0.00002")], ids=str)
def test_in_hospital_a_full_dose_at_once_is_refused_and_so_is_a_slip(slip: Amount) -> None:
    injection = next(each for each in naloxone.dosing if Route.INTRAVENOUS in each.routes)
    with pytest.raises(ValueError, match=r"above the ceiling|so far below"):
        replace(injection, start=Dose(slip, every=minutes(2, 3)))


def test_a_spray_of_grams_is_refused() -> None:
    spray = next(each for each in naloxone.dosing if Route.NASAL in each.routes)
    with pytest.raises(ValueError, match="above the ceiling"):
        replace(spray, start=Dose(mg(4000), every=minutes(2, 3)))
