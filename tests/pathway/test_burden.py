"""What medicines add up to: by scale, open where something is not rated."""

import pytest

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.medicine_burden import sedative_load
from trabecula.knowledge.interactions import TABLE
from trabecula.knowledge.medicine_loads import LOADS, OTHER_SCALES
from trabecula.language.answer import Answer
from trabecula.language.fact import Raw
from trabecula.pathway.taken.agents import Agent, agent
from trabecula.pathway.taken.burden import FoundLoad, LoadIndex
from trabecula.pathway.taken.interactions import InteractionIndex
from trabecula.pathway.taken.known import Known

INDEX = LoadIndex((*LOADS, *OTHER_SCALES), InteractionIndex(TABLE))


def load(key: str, *medicines: str | Agent, **known: Raw) -> FoundLoad:
    agents = [agent(each, each) if isinstance(each, str) else each for each in medicines]
    found = INDEX.add_up(agents, Known(known))
    return next(each for each in found if each.load.key == key)


@pytest.mark.parametrize(
    ("key", "scale", "sum_"), [("acb_2012", "ACB 2012", 5), ("acbcalc", "ACBcalc", 6)]
)
def test_w72_the_same_three_medicines_on_two_scales(key: str, scale: str, sum_: int) -> None:
    found = load(key, "amitriptyline", "codeine", "haloperidol")
    assert (found.load.scale, found.total, found.reached) == (scale, sum_, Answer.APPLIES)


def test_w74_three_medicines_active_on_the_nervous_system() -> None:
    found = load("cns_active", "pregabalin", "oxycodone", "amitriptyline")
    assert (found.total, found.reached) == (3, Answer.APPLIES)


def test_a_medicine_that_stands_twice_counts_once() -> None:
    assert load("cns_active", "morphine 10 MG", "Morphine 30 MG").total == 1


def test_a_medicine_that_a_list_does_not_rate_leaves_the_sum_open() -> None:
    found = load("acb_2012", "amitriptyline", "ramipril")
    assert found.total == Bounds(3, 6)
    assert [one.label for one in found.not_rated] == ["ramipril"]
    assert load("acb_2012", "codeine", "ramipril").reached is Answer.NOT_KNOWN


def test_what_is_not_known_at_all_may_be_one_more() -> None:
    found = load("cns_active", "pregabalin", "oxycodone", "devil's claw")
    assert (found.total, found.reached) == (Bounds(2, 3), Answer.NOT_KNOWN)
    assert load("cns_active", "pregabalin", "oxycodone", "warfarin").total == 2


@pytest.mark.parametrize(
    ("medicines", "primary", "others"),
    [
        (("lorazepam", "morphine"), 1, 1),
        (("zopiclone", "olanzapine", "gabapentin", "amitriptyline"), 2, 2),
        (("ramipril",), 0, 0),
    ],
)
def test_the_sedative_load_is_that_of_the_instrument(
    medicines: tuple[str, ...], primary: int, others: int
) -> None:
    assert load("sedative_load", *medicines).total == sedative_load(primary, others)


def test_what_is_only_as_needed_is_no_part_of_a_regular_load() -> None:
    as_needed = agent("lorazepam", "a", as_needed=True)
    assert load("sedative_load", as_needed).total == 0
    assert load("falls", as_needed).total == 1


def test_serotonin_without_points_of_its_own_is_open_and_never_zero() -> None:
    assert load("serotonin", "tramadol", "duloxetine").total == 6
    assert load("serotonin", "tramadol", "sertraline").total == Bounds(3, 6)


@pytest.mark.parametrize(
    ("medicine", "says"),
    [
        ("haloperidol", "known risk"),
        ("venlafaxine", "possible risk"),
        ("olanzapine", "conditional risk"),
    ],
)
def test_the_qt_list_tells_the_kind_of_risk_and_its_age(medicine: str, says: str) -> None:
    found = load("qt", medicine)
    assert [each.part.says for each in found.contributions] == [says]
    assert "2017" in found.load.scale


@pytest.mark.parametrize(
    ("known", "worse"),
    [
        ({"falls_12m": 2}, Answer.APPLIES),
        ({"falls_12m": 0, "fall_since_last": False, "unsteady": False}, Answer.DOES_NOT_APPLY),
        ({"falls_12m": 0}, Answer.NOT_KNOWN),
    ],
)
def test_a_load_is_set_beside_the_signs_of_falls(known: dict[str, Raw], worse: Answer) -> None:
    found = load("falls", "diazepam", **known)
    assert found.worse is worse
    assert bool(found.worse_not_known) is (worse is Answer.NOT_KNOWN)


@pytest.mark.parametrize(
    ("key", "medicines", "count"),
    [
        ("falls", ("furosemide", "tamsulosin", "oxybutynin", "nitroglycerin", "promethazine"), 5),
        ("bleeding", ("ibuprofen", "apixaban", "clopidogrel", "sertraline", "prednisone"), 5),
        ("kidneys", ("gentamicin", "lisinopril", "zoledronic acid", "celecoxib"), 4),
        ("low_calcium", ("denosumab", "furosemide", "cinacalcet"), 3),
        ("constipation", ("oxycodone", "ondansetron", "ferrous sulfate", "amitriptyline"), 4),
    ],
)
def test_contributors_to_one_harm_are_listed(
    key: str, medicines: tuple[str, ...], count: int
) -> None:
    found = load(key, *medicines)
    assert (found.total, len(found.contributions)) == (count, count)
