"""A year of daily check-ins and device values of one invented person, as a FHIR Bundle."""

from datetime import date, timedelta
from random import Random
from typing import Any, Final

FACT: Final = "urn:trabecula:fact"
PERSON: Final = {"reference": "Patient/p"}
FIRST: Final = date(2026, 1, 1)
_SIGNS: Final = ("limb_weakness", "gait_difficulty", "sensory_loss")


def year(seed: int = 1, days: int = 365) -> dict[str, Any]:
    """The Bundle: two lesions, opioids, cycles of chemotherapy, and a check-in every day."""
    chance = Random(seed)
    resources = [{"resourceType": "Patient", "id": "p", "birthDate": "1960-05-05"}, *_standing()]
    pain = 4
    for number in range(days):
        day = FIRST + timedelta(number)
        pain = min(max(pain + chance.choice((-1, 0, 0, 0, 1)), 0), 10)
        resources += _of_one_day(day, pain, chance)
    return {
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [{"resource": resource} for resource in resources],
    }


def _standing() -> list[dict[str, Any]]:
    lesions = [
        {
            "resourceType": "Condition",
            "id": name,
            "subject": PERSON,
            "code": {"coding": [{"system": "http://snomed.info/sct", "code": "94222008"}]},
            "bodySite": [{"coding": [{"system": "http://snomed.info/sct", "code": site}]}],
            "onsetDateTime": FIRST.isoformat(),
        }
        for name, site in (("femur", "71341001"), ("spine", "122495006"))
    ]
    cycles = [
        {
            "resourceType": "MedicationAdministration",
            "id": f"cycle-{number}",
            "status": "completed",
            "subject": PERSON,
            "medicationCodeableConcept": _named("cisplatin"),
            "effectiveDateTime": (FIRST + timedelta(21 * number)).isoformat(),
        }
        for number in range(17)
    ]
    morphine = {
        "resourceType": "MedicationStatement",
        "id": "morphine",
        "status": "active",
        "subject": PERSON,
        "medicationCodeableConcept": _named("morphine"),
        "effectivePeriod": {"start": FIRST.isoformat()},
    }
    return [*lesions, *cycles, morphine]


def _named(name: str) -> dict[str, Any]:
    codes = {"cisplatin": "2555", "morphine": "7052"}
    system = "http://www.nlm.nih.gov/research/umls/rxnorm"
    return {"coding": [{"system": system, "code": codes[name]}], "text": name}


def _of_one_day(day: date, pain: int, chance: Random) -> list[dict[str, Any]]:
    """A check-in of seven answers, and three values of a device."""
    answers: dict[str, dict[str, Any]] = {
        "pain_worst": {"valueInteger": pain},
        "days_no_stool": {
            "valueQuantity": {"value": chance.choice((0, 0, 1, 2)), "unit": "d", "code": "d"}
        },
        "fatigue": {"valueInteger": chance.randint(1, 6)},
        "patient_marks_urgent": {"valueBoolean": chance.random() < 0.01},
        "fall_since_last": {"valueBoolean": chance.random() < 0.01},
        "epro_max": {"valueInteger": chance.choice((0, 1, 1, 2))},
        **{f"neuro_signs.{sign}": {"valueBoolean": False} for sign in _SIGNS},
    }
    steps = {"steps_day": 4000 + chance.randint(-800, 800), "steps_day_wear": 12}
    return [
        {
            "resourceType": "QuestionnaireResponse",
            "id": f"answers-{day}",
            "status": "completed",
            "subject": PERSON,
            "authored": f"{day}T09:{chance.randint(10, 59)}:00Z",
            "item": [{"linkId": key, "answer": [value]} for key, value in answers.items()],
        },
        *(
            {
                "resourceType": "Observation",
                "id": f"{key.replace('_', '-')}-{day}",
                "status": "final",
                "subject": PERSON,
                "code": {"coding": [{"system": FACT, "code": key}]},
                "effectiveDateTime": day.isoformat(),
                "valueQuantity": {"value": value, "unit": _UNITS[key], "code": _UNITS[key]},
            }
            for key, value in steps.items()
        ),
    ]


_UNITS: Final = {"steps_day": "{steps}", "steps_day_wear": "h"}
