"""Writes the sample `breast-course`: one invented person over 120 days, from Clara's first visit.

What happens is written here day by day, what the team answers in `story_answers`; `main` writes it
beside the other samples, and with ``--check`` says whether it is fresh.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import story_answers
from story_resources import (
    FACT,
    FIRST_DAY,
    PERSON,
    STEPS,
    WEAR,
    Json,
    amount,
    answer,
    coding,
    day,
    examined,
    measured,
    medicine,
    of_ten,
    response,
)

SAMPLES: Final = Path(__file__).parents[1] / "src" / "trabecula" / "samples"
WRITTEN: Final = SAMPLES / "breast-course.json"
LAST_DAY: Final = 119
_SCT: Final = "http://snomed.info/sct"

NEW_PAIN, OPIOID_RAISED, RADIOTHERAPY = 10, 13, 20
DROWSY, JERKING, OPIOID_LOWERED = 55, 56, 57
FALL, WALKS_MORE, SILENCE_FROM, WEAKNESS = 76, 84, 85, 100
WORST_PAIN: Final = {
    **dict(zip(range(NEW_PAIN), (2, 3, 2, 3, 2, 2, 3, 2, 3, 2), strict=True)),
    **dict(zip(range(10, 20), (5, 6, 7, 7, 6, 6, 5, 5, 5, 5), strict=True)),
    **dict(zip(range(20, 30), (5, 7, 8, 7, 6, 5, 5, 5, 5, 4), strict=True)),
    **dict(zip(range(30, 40), (4, 4, 3, 3, 3, 3, 2, 2, 2, 2), strict=True)),
    **dict.fromkeys(range(40, 48), 2),
    **dict.fromkeys(range(48, SILENCE_FROM), 1),
    WEAKNESS: 4,
    **dict.fromkeys(range(101, LAST_DAY + 1), 3),
}
"""By day: worst pain in 24 hours, at the right ilium from day 10 on. Days left out are silent."""

_LEFT_OUT: Final = (
    "worst-pain", "average-pain", "worst-pain-last-week", "pain-ilium", "pain-l3", "reports",
    "pains", "when-it-hurts", "movement-so-far", "medicines-asked", "medicines",
)  # fmt: skip
_UNSAID: Final = (
    "rt_benefit_flag",
    "isi",
    "sedating_med_started_days",
    "opioid_starting",
    "rt_evaluated",
)
_NEUROLOGY: Final = (
    "limb_weakness", "gait_difficulty", "sensory_loss", "numbness_paraesthesia", "radicular_pain",
    "bladder_dysfunction", "bowel_dysfunction", "saddle_anaesthesia", "cord_or_cauda_signs",
)  # fmt: skip


def story() -> Json:
    """The whole record."""
    resources = [
        *_first_visit(),
        *_agreed(),
        *_medicines(),
        *_treated(),
        *_reported(),
        *_worn(),
        *_seen(),
    ]
    return {
        "resourceType": "Bundle",
        "id": "breast-course",
        "type": "collection",
        "entry": [
            {
                "fullUrl": f"http://example.org/fhir/{one['resourceType']}/{one['id']}",
                "resource": one,
            }
            for one in resources
        ],
    }


def _first_visit() -> Iterator[Json]:
    """Clara's record, without what this story tells otherwise."""
    text = (SAMPLES / "breast-choices.json").read_text("utf-8").replace("clara", "dora")
    for entry in json.loads(text.replace("Clara", "Dora"))["entry"]:
        resource = entry["resource"]
        if resource["id"] in _LEFT_OUT or resource["resourceType"] == "CarePlan":
            continue
        if "component" in resource:
            resource["component"] = [
                part
                for part in resource["component"]
                if part["code"].get("coding", [{}])[0].get("code") not in _UNSAID
            ]
        yield resource


def _agreed() -> Iterator[Json]:
    """A check-in each day, from the first visit on."""
    yield {
        "resourceType": "ServiceRequest",
        "id": "check-in-each-day",
        "status": "active",
        "intent": "plan",
        "code": {"coding": [{"system": FACT, "code": "check_in_every"}]},
        "subject": PERSON,
        "occurrenceTiming": {"repeat": {"frequency": 1, "period": 1, "periodUnit": "d"}},
        "authoredOn": day(0),
    }


def _medicines() -> Iterator[Json]:
    yield medicine("paracetamol", "161", "paracetamol 1 g four times a day", 0, None)
    yield medicine(
        "morphine-first",
        "7052",
        "10 mg modified release by mouth twice a day",
        3,
        OPIOID_RAISED - 1,
    )
    yield medicine(
        "morphine-raised",
        "7052",
        "20 mg modified release by mouth twice a day",
        OPIOID_RAISED,
        OPIOID_LOWERED - 1,
    )
    yield medicine(
        "morphine-lowered",
        "7052",
        "10 mg modified release by mouth twice a day",
        OPIOID_LOWERED,
        None,
    )
    yield medicine(
        "morphine-as-needed",
        "7052",
        "5 mg immediate release by mouth as needed, up to 6 doses a day",
        3,
        None,
    )
    yield medicine("senna", "36387", "15 mg at night", 3, None)
    yield medicine("dexamethasone", "3264", "16 mg by mouth in the morning", WEAKNESS, None)


def _treated() -> Iterator[Json]:
    yield {
        "resourceType": "Procedure",
        "id": "radiotherapy",
        "status": "completed",
        "code": {
            "coding": [{"system": _SCT, "code": "1217123003"}],
            "text": "Radiotherapy of the right ilium, 8 Gy in one fraction",
        },
        "subject": PERSON,
        "performedPeriod": {"start": day(RADIOTHERAPY), "end": day(RADIOTHERAPY)},
        "reasonReference": [{"reference": "Condition/ilium"}],
        "bodySite": [{"coding": [{"system": _SCT, "code": "22356005"}], "text": "right ilium"}],
    }


def _reported() -> Iterator[Json]:
    """A daily check-in on every day with a value; every Monday the weekly one besides."""
    for number, worst in WORST_PAIN.items():
        items = [
            answer("pain_worst", {"valueQuantity": of_ten(worst)}),
            answer("rescue_per_day", {"valueInteger": 3 if worst >= 5 else 1 if worst >= 3 else 0}),
            answer("days_no_stool", {"valueQuantity": amount(number % 2, "d")}),
        ]
        yield response(f"daily-{number}", "check-in-daily", number, items)
        if number >= NEW_PAIN:
            yield _pain_at_the_ilium(number, worst)
        if number and number % 7 == 0:
            yield response(f"weekly-{number}", "check-in-weekly", number, list(_weekly(number)))


def _weekly(number: int) -> Iterator[Json]:
    yield answer("fatigue", {"valueQuantity": of_ten(4)})
    yield answer("interference", {"valueQuantity": of_ten(min(WORST_PAIN[number], 5))})
    fell = FALL <= number < FALL + 7
    yield answer("fall_since_last", coding("yes" if fell else "no"))


def _pain_at_the_ilium(number: int, worst: int) -> Json:
    return {
        "resourceType": "Observation",
        "id": f"pain-ilium-{number}",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "72514-3"}]},
        "subject": PERSON,
        "performer": [PERSON],
        "focus": [{"reference": "Condition/ilium"}],
        "effectiveDateTime": f"{day(number)}T09:00:00Z",
        "valueQuantity": of_ten(worst),
    }


def _worn() -> Iterator[Json]:
    """Steps of each day until the hospital, worn for 14 hours; fewer in pain and after the fall."""
    for number in range(WEAKNESS):
        steps = amount(_steps(number), "{steps}", "steps")
        yield measured(f"steps-{number}", STEPS, number, steps)
        yield measured(f"wear-{number}", WEAR, number, amount(14, "h"))


def _steps(number: int) -> int:
    usual = 3400 + 200 * (number * 7 % 5 - 2)
    if number < NEW_PAIN:
        return usual
    if number < 28:
        return usual * 85 // 100
    if number < FALL:
        return usual
    return usual * (62 if number < WALKS_MORE else 85) // 100


def _seen() -> Iterator[Json]:
    """What a nurse or a physician found on a day."""
    yield examined("drowsy", DROWSY, {"sedation": 2, "resp_rate": 12})
    yield examined("jerking", JERKING, {"opioid_neurotox.myoclonus": True, "sedation": 2})
    yield examined(
        "clear-again", OPIOID_LOWERED + 2, {"opioid_neurotox.myoclonus": False, "sedation": 0}
    )
    yield examined("fall", FALL, {"fall_since_last": True})
    signs = {f"neuro_signs.{sign}": sign == "limb_weakness" for sign in _NEUROLOGY}
    yield examined("weak-legs", WEAKNESS, signs)
    yield examined("mri", WEAKNESS, {"mscc_confirmed": True}, "16:00")


def written() -> str:
    """The text of the sample: what happened, and what was done about each alert."""
    told = story_answers.answered(story(), FIRST_DAY)
    return json.dumps(told, indent=2, ensure_ascii=False) + "\n"


def main(arguments: list[str]) -> int:
    """Write the sample, or say whether it is fresh."""
    text = written()
    if "--check" in arguments:
        fresh = WRITTEN.exists() and WRITTEN.read_text("utf-8") == text
        print("fresh" if fresh else f"{WRITTEN.name} is stale: run tools/story.py")
        return 0 if fresh else 1
    WRITTEN.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
