"""How worked examples of the PROMIS short forms are written."""

from collections.abc import Sequence
from typing import Any, Final

from trabecula.knowledge.instruments.function.promis import (
    promis_anx4a,
    promis_dep4a,
    promis_fa4a,
    promis_pf4a_v1,
    promis_pf4a_v2,
    promis_pi4a,
    promis_sd4a,
    promis_soc4a_v2,
)
from trabecula.language.example import ExampleForm, Expect, Given
from trabecula.language.instrument import Instrument
from trabecula.language.item import Rated

_FORMS: Final = {
    "PF4a_v2.0": promis_pf4a_v2,
    "PF4a_v1.0": promis_pf4a_v1,
    "PI4a": promis_pi4a,
    "SD4a": promis_sd4a,
    "FA4a": promis_fa4a,
    "FAT4a": promis_fa4a,
    "DEP4a": promis_dep4a,
    "ANX4a": promis_anx4a,
    "SOC4a_v2.0": promis_soc4a_v2,
}


def _form(form: str, instrument: Instrument) -> ExampleForm:
    """The rows give points, in which items are already turned round: they are turned back."""
    turned = [isinstance(item, Rated) and item.reverse for item in instrument.items]

    def answers(points: Sequence[Any]) -> list[Any]:
        pairs = zip(points, turned, strict=True)
        return [6 - one if back and one is not None else one for one, back in pairs]

    return ExampleForm(
        "PROMIS 4-item T-score",
        instrument,
        inputs={"items_scored": Given(instrument.items, by=answers)},
        expected=Expect(instrument.scores[0].gives.key),
        when={"form": form},
    )


PROMIS_EXAMPLES: Final = tuple(_form(*each) for each in _FORMS.items())
