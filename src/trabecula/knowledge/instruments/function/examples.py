"""How worked examples of these instruments are written.

Two conventions are the examples' own, and hold through no other door: a checklist of points names
the answers that are yes, and the others are no; and a mean of a baseline is one of enough valid
days.
"""

from collections.abc import Callable, Sequence
from typing import Any, Final, cast

from trabecula.calculation.steps import VALID_DAYS_OF_A_BASELINE, VALID_DAYS_OF_A_WEEK
from trabecula.knowledge.facts.function import (
    change_in_steps,
    fall_since_last_contact,
    valid_wear_days,
)
from trabecula.knowledge.facts.observations import (
    diastolic_blood_pressure,
    systolic_blood_pressure,
)
from trabecula.knowledge.facts.opioid import sedation
from trabecula.knowledge.instruments.function import (
    device_steps,
    morse,
    orthostatic,
    relief_and_movement,
    steadi,
)
from trabecula.knowledge.instruments.function.barthel import barthel
from trabecula.knowledge.instruments.function.fear_of_falling import short_fes_i
from trabecula.knowledge.instruments.function.frailty import clinical_frailty, g8
from trabecula.knowledge.instruments.function.promis_examples import PROMIS_EXAMPLES
from trabecula.knowledge.instruments.function.walking_examples import WALKING_EXAMPLES
from trabecula.knowledge.instruments.pain.goal import goal_on_movement
from trabecula.language.example import ExampleForm, Expect, Given
from trabecula.language.fact import Fact
from trabecula.language.item import Graded

_YES: Final = {1: True, 0: False}
_AT_RISK: Final = {"at risk": True, "not at risk": False}


def _by_points(items: Sequence[Fact]) -> Callable[[Any], Any]:
    """The answers that are worth these points."""

    def answer(item: Fact, points: Any) -> Any:
        if points is None or not isinstance(item, Graded):
            return None
        return item.options[item.points.index(points)]

    return lambda given: [answer(*each) for each in zip(items, given, strict=True)]


_CHECKLIST: Final = {
    steadi.fell: ("fell", "fall", "falls", "fallen", "fell_past_year"),
    steadi.aid: ("aid", "uses_aid", "walking_aid"),
    steadi.unsteady: ("unsteady", "unsteadiness"),
    steadi.furniture: ("furniture", "holds_furniture"),
    steadi.worried: ("worried", "worry"),
    steadi.hands: ("hands", "pushes_with_hands", "push_hands"),
    steadi.kerb: ("kerb", "curb"),
    steadi.toilet: ("toilet", "rush_toilet", "rushes_to_toilet", "rush"),
    steadi.feet: ("feet", "numb_feet", "lost_feeling", "lost_feeling_in_feet"),
    steadi.tiring_medicine: ("tired_medicine", "light_headed_medicine", "lightheaded_medicine"),
    steadi.sleep_medicine: ("sleep_medicine", "mood_medicine", "sleep_mood_medicine"),
    steadi.sad: ("sad", "depressed", "sad_depressed"),
}


def _checked(points: Any) -> Any:
    """Yes for each answer that has its points; the others are no."""
    given = {name: worth for name, worth in cast("dict[str, float]", points).items() if worth}
    named = {name: item for item, names in _CHECKLIST.items() for name in names}
    for name, worth in given.items():
        if name not in named or named[name].points != worth:
            raise ValueError(f"the checklist has no {name} of {worth} points")
    yes = {named[name] for name in given}
    return [item in yes for item in _CHECKLIST]


def _baseline(mean: Any) -> Any:
    return [mean, None if mean is None else VALID_DAYS_OF_A_BASELINE]


_KEY: Final = {
    "fell": Given(steadi.fell),
    "falls": Given(steadi.falls),
    "injury": Given(steadi.injured),
    "unsteady": Given(steadi.unsteady),
    "worried": Given(steadi.worried),
}
_STEPS: Final = {
    "baseline_mean": Given((device_steps.baseline, device_steps.baseline_days), by=_baseline),
    "baseline_days": Given(device_steps.baseline_days),
    "week_mean": Given(device_steps.week),
    "valid_days": Given(valid_wear_days),
}
_BARTHEL: Final = "feeding,bathing,grooming,dressing,bowel,bladder,toilet,transfers,mobility,stairs"

FALLS: Final = (
    ExampleForm(
        "STEADI key questions",
        steadi.steadi_key_questions,
        inputs=_KEY,
        expected=Expect("steadi_screen"),
    ),
    ExampleForm(
        "STEADI 2013 tiers",
        steadi.steadi_2013,
        inputs={**_KEY, "gait": Given(steadi.problem)},
        expected=Expect("steadi_2013_tier"),
    ),
    ExampleForm(
        "Stay Independent",
        steadi.stay_independent,
        inputs={"points": Given(tuple(_CHECKLIST), by=_checked)},
        expected=(Expect("stay_independent"), Expect("stay_independent", "band", words=_AT_RISK)),
    ),
    ExampleForm(
        "Orthostatic",
        orthostatic.orthostatic_blood_pressure,
        inputs={
            "sbp_lying": Given(systolic_blood_pressure),
            "dbp_lying": Given(diastolic_blood_pressure),
            "sbp_1min": Given(orthostatic.systolic_at_one),
            "dbp_1min": Given(orthostatic.diastolic_at_one),
            "sbp_3min": Given(orthostatic.systolic_at_three),
            "dbp_3min": Given(orthostatic.diastolic_at_three),
        },
        expected=Expect("orthostatic_hypotension"),
    ),
    ExampleForm(
        "Morse",
        morse.morse_fall_scale,
        inputs={
            "history": Given(morse.history, words=_YES),
            "secondary": Given(morse.second_diagnosis, words=_YES),
            "aid": Given(
                morse.walking_aid,
                words={
                    **dict.fromkeys(("bed", "bedrest", "nurse", "wheelchair"), "none"),
                    **dict.fromkeys(
                        ("cane", "crutch", "crutches", "walker"), "cane_crutch_or_walker"
                    ),
                },
            ),
            "iv": Given(morse.infusion, words=_YES),
            "gait": Given(
                morse.gait,
                words=dict.fromkeys(("bedrest", "bed", "wheelchair", "immobile"), "normal"),
            ),
            "mental": Given(
                morse.mental_state,
                words={
                    "oriented": "knows_limits",
                    "forgets": "forgets_limits",
                    "forgets limits": "forgets_limits",
                },
            ),
        },
        expected=Expect("morse"),
    ),
    ExampleForm(
        "Short FES-I",
        short_fes_i,
        inputs={"items": Given(short_fes_i.items)},
        expected=Expect("short_fes_i"),
    ),
)

DAILY_LIFE: Final = (
    ExampleForm(
        "Barthel",
        barthel,
        inputs={
            name: Given(barthel.items, by=_by_points(barthel.items)) for name in (_BARTHEL, "items")
        },
        expected=(Expect("barthel"), Expect("barthel", "band")),
    ),
    ExampleForm(
        "CFS",
        clinical_frailty,
        inputs=dict.fromkeys(("level", "score"), Given(clinical_frailty.items[0])),
        expected=(
            Expect("cfs"),
            Expect("cfs", "band", words={"frail": True, "not frail": False}),
        ),
    ),
    ExampleForm(
        "G8",
        g8,
        inputs={name: Given(g8.items, by=_by_points(g8.items)) for name in ("points", "items")},
        expected=(
            Expect("g8"),
            Expect("g8", "band", words={"positive": True, "negative": False}),
        ),
    ),
)


def _too_few(days: int) -> ExampleForm:
    return ExampleForm(
        "Device steps",
        device_steps.device_steps,
        inputs=_STEPS,
        expected=Expect("steps_sufficient", words={False: "insufficient"}),
        when={"valid_days": days},
    )


MEASURES_OF_THIS_PROJECT: Final = (
    *map(_too_few, range(VALID_DAYS_OF_A_WEEK)),
    ExampleForm(
        "Device steps",
        device_steps.device_steps,
        inputs=_STEPS,
        expected={"pct": Expect(change_in_steps.key), "flag": Expect("steps_fall")},
    ),
    ExampleForm(
        "analgesia_cost",
        relief_and_movement.analgesia_cost,
        inputs={
            item.key.removeprefix("cost_"): Given(item)
            for item in relief_and_movement.analgesia_cost.items
        },
        expected=Expect("analgesia_cost"),
    ),
    ExampleForm(
        "safe_mobility_goal_met",
        relief_and_movement.safe_mobility_goal,
        inputs={
            "movement": Given(relief_and_movement.pain_on_movement),
            "goal": Given(goal_on_movement),
            "fall": Given(fall_since_last_contact),
            "sedation": Given(sedation),
        },
        expected=Expect("safe_mobility_goal_met"),
    ),
)

EXAMPLES: Final[tuple[ExampleForm, ...]] = (
    *WALKING_EXAMPLES,
    *FALLS,
    *DAILY_LIFE,
    *MEASURES_OF_THIS_PROJECT,
    *PROMIS_EXAMPLES,
)
