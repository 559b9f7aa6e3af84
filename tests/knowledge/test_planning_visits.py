"""What opens a planning visit: the bands are those of their sources, and each trigger asks."""

import pytest

from trabecula.knowledge.planning_scales import LIFE_EXPECTANCY, WEIGHT_LOSS
from trabecula.knowledge.tables.prognosis_and_fractionation import prognosis_and_fractionation
from trabecula.knowledge.tables.replanning import replanning
from trabecula.language.criterion import judged
from trabecula.language.replanning import Trigger

MON_06 = ("mechanism", "where does it hurt", "local", "interfer", "doses", "mood and sleep")


def test_the_bands_of_life_expectancy_are_the_rows_of_their_table() -> None:
    (scale,) = LIFE_EXPECTANCY
    starts = [band.starts or 0 for band in scale.bands.bands]
    assert starts == [row.starts_at.value for row in prognosis_and_fractionation.rows]


@pytest.mark.parametrize(
    ("loss", "band"), [(5, 0), (5.1, 1), (10, 1), (10.1, 2), (15, 2), (15.1, 3), (-3, 0)]
)
def test_weight_loss_goes_up_a_band_above_each_threshold(loss: float, band: int) -> None:
    (scale,) = WEIGHT_LOSS
    assert scale.bands.bands.index(scale.bands.at(loss)) == band


def test_pain_above_the_goal_asks_all_that_the_dossier_names() -> None:
    looks = replanning.at("Pain above the goal").holds.looks
    asked = [f"{one.asks} {' '.join(fact.name for fact in one.facts)}".casefold() for one in looks]
    assert all(any(words in said for said in asked) for words in MON_06)


def test_a_trigger_that_looks_at_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="what is looked at"):
        Trigger(judged("Something"), looks=())
