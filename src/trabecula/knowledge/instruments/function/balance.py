"""Four stages of balance: how narrow a stance can this person hold?

Why      Who cannot stand heel to toe for 10 seconds falls more often, and balance can be trained.
Misuse   To go on after a stage has failed. To stand back: who tests stands close enough to catch.
"""

from typing import Final

from trabecula.calculation.falls import may_fall_by_balance
from trabecula.knowledge.instruments.function.safety_gate import BEFORE_THE_TEST, UNSAFE_TO_TEST
from trabecula.knowledge.instruments.items import measured, yes_no
from trabecula.knowledge.sources.instruments_of_function import steadi_tests
from trabecula.language.instrument import AssessmentArea, Instrument, Licence, Score
from trabecula.language.number import Measured
from trabecula.language.quantity import Quantity, Seconds
from trabecula.language.source import Checked


def _held(key: str, label: str) -> Measured[Quantity]:
    return measured(
        f"balance_{key}_s", label, Seconds, 0, 10, meaning="Seconds held, 10 at the most."
    )


side_by_side = _held("side_by_side", "feet side by side, seconds held")
semi_tandem = _held("semi_tandem", "semi-tandem stance, seconds held")
tandem = _held("tandem", "tandem stance, seconds held")
one_leg = _held("one_leg", "on one leg, seconds held")

STANCES: Final = (side_by_side, semi_tandem, tandem)

four_stage_balance = Instrument(
    "four-stage-balance",
    "4-stage balance test",
    measures="Standing balance.",
    area=AssessmentArea.FUNCTION,
    items=(*STANCES, one_leg),
    scores=(
        Score(
            yes_no(
                "balance_at_risk",
                "risk of falls by balance",
                meaning="The tandem stance, or an easier one, was held for less than 10 seconds.",
            ),
            of=STANCES,
            by=may_fall_by_balance,
            words="tandem, or an easier stance, below 10 seconds",
            missing="the first stance that fails ends the test; tandem for 10 seconds decides alone",
            partial=True,
            source=steadi_tests.at("4-stage balance"),
            checked=Checked.SECOND_HAND,
        ),
    ),
    version="10 seconds each, no aid",
    recall="now",
    interval="at baseline, every 4 weeks while in rehabilitation, and on decline",
    licence=Licence("Public; the owner asks for no permission.", wording=True),
    unsafe_if=UNSAFE_TO_TEST,
    notes=(*BEFORE_THE_TEST, "The stance on one leg is recorded and decides nothing."),
    source=steadi_tests.at("4-stage balance"),
    checked=Checked.SECOND_HAND,
)
