"""Read together: what relief goes with, over the same days, and when that says something."""

import pytest
from tests.pathway.followed import (
    CARER,
    Resource,
    daily,
    followed,
    irradiated,
    measured,
    on,
    pain_at,
    seen,
    steps,
    took,
)
from tests.pathway.test_pains import LEFT

from trabecula.pathway.course import Together, Verdict, together

RELIEF = [7] * 10 + [4] * 10
WORSE_PAIN = [4] * 10 + [7] * 10


def read(*resources: Resource) -> dict[tuple[str, str], Together]:
    found = together(followed(*resources))
    return {(one.pain.fact.key, one.other.fact.key): one for one in found}


@pytest.mark.parametrize(
    ("pains", "walked", "verdict"),
    [
        (RELIEF, [3200] * 10 + [2240] * 10, Verdict.TRADE_OFF),
        (WORSE_PAIN, [3200] * 10 + [2240] * 10, Verdict.BOTH_WORSE),
        (RELIEF, [3200] * 10 + [2600] * 10, None),
        (RELIEF, [3200] * 10 + [4800] * 10, None),
        ([5] * 20, [3200] * 10 + [2240] * 10, None),
    ],
)
def test_pain_and_steps_since_radiotherapy(
    pains: list[int], walked: list[int], verdict: Verdict | None
) -> None:
    one = read(*daily("pain_worst", pains), *steps(walked), irradiated(9))[
        "pain_worst", "steps_day"
    ]
    assert one.verdict is verdict
    assert one.treatment is not None
    assert one.since == one.treatment.day
    assert (one.of_pain.before.value, one.of_pain.now.value) == (pains[0], pains[-1])
    assert (one.of_other.before.value, one.of_other.now.value) == (walked[0], walked[-1])


def test_one_grade_of_dizziness_is_a_cost_of_relief_by_this_projects_measure_alone() -> None:
    def dizzy(number: int, severity: int) -> Resource:
        answers = {"proctcae_40_s": severity, "proctcae_40_i": severity}
        return measured("proctcae-40", number, answers)

    weeks = [dizzy(number, 1 if number < 10 else 2) for number in (0, 7, 14, 19)]
    relief = read(*daily("pain_worst", RELIEF), *weeks, irradiated(9))
    one = relief["pain_worst", "proctcae_40_comp"]
    assert (one.of_other.by.points, one.of_other.by.means) == (1, "no meaningful change")
    assert one.verdict is Verdict.TRADE_OFF
    assert one.cost is not None
    unrelieved = read(*daily("pain_worst", WORSE_PAIN), *weeks, irradiated(9))
    assert unrelieved["pain_worst", "proctcae_40_comp"].verdict is None


@pytest.mark.parametrize(("drowsy", "verdict"), [(1, None), (2, Verdict.TRADE_OFF)])
def test_drifting_off_is_a_cost_and_a_little_drowsy_is_not(
    drowsy: int, verdict: Verdict | None
) -> None:
    found = read(
        *daily("pain_worst", RELIEF), *daily("sedation", [0] * 10 + [drowsy] * 10), irradiated(9)
    )
    assert found["pain_worst", "sedation"].verdict is verdict


def test_the_last_treatment_before_and_after_which_both_are_known_counts() -> None:
    found = read(
        *daily("pain_worst", RELIEF),
        *steps([3200] * 10 + [2240] * 10),
        irradiated(4, "Radiotherapy of the first week"),
        irradiated(9, "Radiotherapy of the second week"),
        irradiated(60, "Radiotherapy long after"),
    )
    treatment = found["pain_worst", "steps_day"].treatment
    assert treatment is not None
    assert treatment.name == "Radiotherapy of the second week"


def test_without_a_treatment_it_is_since_the_first_week_of_both() -> None:
    found = read(*daily("pain_worst", RELIEF), *steps([3200] * 8 + [2240] * 9, begin=3))
    one = found["pain_worst", "steps_day"]
    assert one.treatment is None
    assert one.since.isoformat() == on(9)
    assert one.verdict is Verdict.TRADE_OFF


def test_both_are_read_on_the_last_day_of_which_both_are_known() -> None:
    later = daily("pain_worst", [9] * 30, begin=20)
    found = read(*daily("pain_worst", RELIEF), *later, *steps([3200] * 20), irradiated(9))
    assert found["pain_worst", "steps_day"].of_pain.now.value == 4


def test_each_place_is_read_for_itself_and_exposure_says_nothing_by_itself() -> None:
    morphine = "Morphine sulfate 30 MG Extended Release Oral Tablet"
    found = read(
        *(pain_at(number, 7 if number < 10 else 3, LEFT) for number in range(20)),
        took(morphine, "1 tablet every 12 hours", 0, 9),
        took(morphine, "2 tablets every 12 hours", 10),
    )
    one = found["p_worst", "mme"]
    assert (one.of_pain.by.points, one.of_other.by.points) == (-4, 60)
    assert one.verdict is None


def test_what_a_carer_tells_is_not_set_beside_what_the_person_tells() -> None:
    carers = [
        seen("pain_worst", 8, on(number), id=f"carer-{number}", performer=[CARER])
        for number in range(20)
    ]
    assert not read(*carers, *steps([3200] * 10 + [2240] * 10), irradiated(9))
