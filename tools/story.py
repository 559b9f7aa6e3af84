"""Writes the sample `breast-course`: one invented person over 120 days, from Clara's first visit.

What happens is written here day by day; `main` writes it beside the other samples, and with
``--check`` says whether it is fresh.
"""

import json
import sys
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

Json = dict[str, Any]

SAMPLES: Final = Path(__file__).parents[1] / "src" / "trabecula" / "samples"
WRITTEN: Final = SAMPLES / "breast-course.json"
FIRST_DAY: Final = date(2026, 3, 23)
LAST_DAY: Final = 119
_SCT: Final = "http://snomed.info/sct"
_FACT: Final = "urn:trabecula:fact"
_RXNORM: Final = "http://www.nlm.nih.gov/research/umls/rxnorm"
_PERSON: Final = {"reference": "Patient/dora"}

NEW_PAIN, OPIOID_RAISED, RADIOTHERAPY = 10, 13, 20
FLARE: Final = (21, 24)
DROWSY, JERKING, OPIOID_LOWERED = 55, 56, 57
FALL, SILENCE_FROM, WEAKNESS = 76, 85, 100
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


def day(number: int) -> str:
    """The date of a day of the story."""
    return (FIRST_DAY + timedelta(number)).isoformat()


def story() -> Json:
    """The whole record."""
    resources = [*_first_visit(), *_medicines(), *_treated(), *_reported(), *_worn(), *_seen()]
    return {
        "resourceType": "Bundle",
        "id": "breast-course",
        "type": "collection",
        "entry": [
            {
                "fullUrl": f"urn:trabecula:invented:dora:{one['resourceType']}:{one['id']}",
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


def _medicines() -> Iterator[Json]:
    yield _medicine("paracetamol", "161", "paracetamol 1 g four times a day", 0, None)
    yield _medicine(
        "morphine-first",
        "7052",
        "10 mg modified release by mouth twice a day",
        3,
        OPIOID_RAISED - 1,
    )
    yield _medicine(
        "morphine-raised",
        "7052",
        "20 mg modified release by mouth twice a day",
        OPIOID_RAISED,
        OPIOID_LOWERED - 1,
    )
    yield _medicine(
        "morphine-lowered",
        "7052",
        "10 mg modified release by mouth twice a day",
        OPIOID_LOWERED,
        None,
    )
    yield _medicine(
        "morphine-as-needed",
        "7052",
        "5 mg immediate release by mouth as needed, up to 6 doses a day",
        3,
        None,
    )
    yield _medicine("senna", "36387", "15 mg at night", 3, None)


def _medicine(own_id: str, code: str, text: str, begun: int, ended: int | None) -> Json:
    period = {"start": day(begun)} if ended is None else {"start": day(begun), "end": day(ended)}
    return {
        "resourceType": "MedicationStatement",
        "id": own_id,
        "status": "active" if ended is None else "completed",
        "medicationCodeableConcept": {
            "coding": [{"system": _RXNORM, "code": code, "display": own_id.partition("-")[0]}]
        },
        "subject": _PERSON,
        "effectivePeriod": period,
        "dateAsserted": day(begun),
        "dosage": [{"text": text}],
    }


def _treated() -> Iterator[Json]:
    yield {
        "resourceType": "Procedure",
        "id": "radiotherapy",
        "status": "completed",
        "code": {
            "coding": [{"system": _SCT, "code": "1217123003"}],
            "text": "Radiotherapy of the right ilium, 8 Gy in one fraction",
        },
        "subject": _PERSON,
        "performedPeriod": {"start": day(RADIOTHERAPY), "end": day(RADIOTHERAPY)},
        "reasonReference": [{"reference": "Condition/ilium"}],
        "bodySite": [{"coding": [{"system": _SCT, "code": "22356005"}], "text": "right ilium"}],
    }


def _reported() -> Iterator[Json]:
    """A daily check-in on every day with a value; every Monday the weekly one besides."""
    for number, worst in WORST_PAIN.items():
        items = [
            _answer("pain_worst", {"valueQuantity": _of_ten(worst)}),
            _answer(
                "rescue_per_day", {"valueInteger": 3 if worst >= 5 else 1 if worst >= 3 else 0}
            ),
            _answer("days_no_stool", {"valueInteger": number % 2}),
        ]
        yield _response(f"daily-{number}", "check-in-daily", number, items)
        if number >= NEW_PAIN:
            yield _pain_at_the_ilium(number, worst)
        if number % 7 == 0:
            yield _response(f"weekly-{number}", "check-in-weekly", number, list(_weekly(number)))


def _weekly(number: int) -> Iterator[Json]:
    yield _answer("fatigue", {"valueQuantity": _of_ten(4)})
    yield _answer("interference", {"valueQuantity": _of_ten(min(WORST_PAIN[number], 5))})
    fell = FALL <= number < FALL + 7
    yield _answer("fall_since_last", _coding("yes" if fell else "no"))


def _pain_at_the_ilium(number: int, worst: int) -> Json:
    return {
        "resourceType": "Observation",
        "id": f"pain-ilium-{number}",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "72514-3"}]},
        "subject": _PERSON,
        "performer": [_PERSON],
        "focus": [{"reference": "Condition/ilium"}],
        "effectiveDateTime": f"{day(number)}T09:00:00Z",
        "valueQuantity": _of_ten(worst),
    }


def _worn() -> Iterator[Json]:
    """Steps of every day, worn for 14 hours; less of them in pain, and after the fall."""
    for number in range(LAST_DAY + 1):
        yield _measured(f"steps-{number}", "41950-7", "http://loinc.org", number, _steps(number))
        yield _measured(f"wear-{number}", "steps_day_wear", _FACT, number, 14, "h")


def _steps(number: int) -> int:
    usual = 3400 + 200 * (number * 7 % 5 - 2)
    if number < NEW_PAIN:
        return usual
    if number < 28:
        return usual * 85 // 100
    if FALL < number < WEAKNESS:
        return usual * 55 // 100
    return usual if number < WEAKNESS else usual * 10 // 100


def _seen() -> Iterator[Json]:
    """What a nurse or a physician found on a day."""
    yield _examined("drowsy", DROWSY, {"sedation": 2, "resp_rate": 12})
    yield _examined("jerking", JERKING, {"opioid_neurotox.myoclonus": True, "sedation": 2})
    yield _examined(
        "clear-again", OPIOID_LOWERED + 2, {"opioid_neurotox.myoclonus": False, "sedation": 0}
    )
    yield _examined("fall", FALL, {"fall_since_last": True})
    signs = {f"neuro_signs.{sign}": sign == "limb_weakness" for sign in _NEUROLOGY}
    yield _examined("weak-legs", WEAKNESS, signs)


def _examined(own_id: str, number: int, found: Mapping[str, int | bool]) -> Json:
    return {
        "resourceType": "Observation",
        "id": own_id,
        "status": "final",
        "code": {"text": "Found on a call or a visit"},
        "subject": _PERSON,
        "performer": [{"reference": "Practitioner/nurse"}],
        "effectiveDateTime": f"{day(number)}T10:00:00Z",
        "component": [
            {
                "code": {"coding": [{"system": _FACT, "code": key}]},
                **({"valueBoolean": value} if isinstance(value, bool) else _number(key, value)),
            }
            for key, value in found.items()
        ],
    }


def _number(key: str, value: int) -> Json:
    if key == "resp_rate":
        return {
            "valueQuantity": {
                "value": value,
                "unit": "/min",
                "system": "http://unitsofmeasure.org",
                "code": "/min",
            }
        }
    return {"valueInteger": value}


def _measured(  # noqa: PLR0917
    own_id: str, code: str, system: str, number: int, value: float, unit: str = ""
) -> Json:
    quantity: Json = {"value": value}
    if unit:
        quantity |= {"unit": unit, "system": "http://unitsofmeasure.org", "code": unit}
    else:
        quantity |= {"unit": "steps", "system": "http://unitsofmeasure.org", "code": "{steps}"}
    return {
        "resourceType": "Observation",
        "id": own_id,
        "status": "final",
        "code": {"coding": [{"system": system, "code": code}]},
        "subject": _PERSON,
        "effectiveDateTime": day(number),
        "valueQuantity": quantity,
    }


def _response(own_id: str, form: str, number: int, items: list[Json]) -> Json:
    return {
        "resourceType": "QuestionnaireResponse",
        "id": own_id,
        "questionnaire": f"urn:trabecula:questionnaire:{form}",
        "status": "completed",
        "subject": _PERSON,
        "source": _PERSON,
        "authored": f"{day(number)}T09:00:00Z",
        "item": items,
    }


def _answer(link: str, value: Json) -> Json:
    return {"linkId": link, "answer": [value]}


def _coding(code: str) -> Json:
    return {"valueCoding": {"system": _FACT, "code": code}}


def _of_ten(value: int) -> Json:
    return {
        "value": value,
        "unit": "of 10",
        "system": "http://unitsofmeasure.org",
        "code": "{score}",
    }


def main(arguments: list[str]) -> int:
    """Write the sample, or say whether it is fresh."""
    text = json.dumps(story(), ensure_ascii=False, separators=(",", ":")) + "\n"
    if "--check" in arguments:
        fresh = WRITTEN.exists() and WRITTEN.read_text("utf-8") == text
        print("fresh" if fresh else f"{WRITTEN.name} is stale: run tools/story.py")
        return 0 if fresh else 1
    WRITTEN.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
