"""After a death only those close to the person are spoken of, whoever and whenever it was."""

from typing import Any

import pytest
from tests.pathway.followed import AS_OF, on, seen
from tests.pathway.test_home_programme import LAST, read

from trabecula import journey
from trabecula.pathway.cadence import cadence

SICK = (seen("sedation", 3, on(LAST)), seen("bone_mets", True, on(LAST)))
CARER = seen("caregiver_present", True, on(LAST))


def shown(*resources: dict[str, Any], **who: Any) -> set[str]:
    record = read(*SICK, *resources, **who)
    recommended = journey.recommend(journey.know(record, AS_OF))
    return {item.statement.code for item in recommended.applying() if item.status == "shown"}


@pytest.mark.parametrize("death", [{"deceasedDateTime": on(LAST - 2)}, {"deceasedBoolean": True}])
@pytest.mark.parametrize(
    ("carer", "speaks"),
    [
        ((CARER,), "PSY-13"),
        ((), "PSY-13b"),
        ((seen("caregiver_present", False, on(LAST)),), "PSY-13b"),
    ],
)
def test_nothing_else_speaks_after_a_death(
    death: dict[str, Any], carer: tuple[dict[str, Any], ...], speaks: str
) -> None:
    assert shown(*carer, **death) == {speaks}


def test_the_living_and_those_who_die_later_are_spoken_of() -> None:
    assert "MON-01" in shown()
    assert "MON-01" in shown(deceasedDateTime=on(LAST + 1))


@pytest.mark.parametrize("death", [{"deceasedDateTime": on(LAST - 2)}, {"deceasedBoolean": True}])
def test_alerts_end_and_nobody_is_called_about_reports(death: dict[str, Any]) -> None:
    record = read(*SICK, CARER, **death)
    known = journey.know(record, AS_OF)
    raised = journey.alerts(record, known)
    assert raised.died
    assert not [one for one in raised.alerts if not one.closed]
    found = cadence(record, journey.recommend(known))
    assert found.bereavement is not None
    assert (found.due, found.missed) == ((), None)
