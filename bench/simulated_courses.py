"""Invented courses of 90 days with a known trouble on a known day, to try alert rules on.

One person has at most one planted trouble; after a flare the opioid need may fall besides. Figures
that a source gives name it; the others are this project's choice, and say so.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from random import Random
from typing import Any, Final

Json = dict[str, Any]

DAYS: Final = 90
FIRST: Final = date(2026, 1, 5)
FACT: Final = "urn:trabecula:fact"
PERSON: Final = {"reference": "Patient/p"}
ANSWERED: Final = 0.91
"""Of the reports that were expected, 91 % came: AFT-39 (PRO-TECT), PMID 38771558."""
RESPONDS: Final = 0.60
"""Of people irradiated with 8 Gy about 60 % respond: FX-RT8 of the dossier's effects."""
NOISE_OF_PAIN: Final = 0.8
"""Standard deviation of worst pain from day to day, in points: this project's choice."""
STAYS: Final = 0.92
"""How often a symptom has the grade of the week before: chosen with `GRADES`."""
GRADES: Final = (0.65, 0.28, 0.065, 0.005)
"""How often a symptom begins at grade 0, 1, 2 and 3: chosen so that severe or worse, weekly, alerts
on about a third of the reports, as in PRO-TECT (34 %: AFT-39, PMID 38771558)."""
WORN: Final = 0.85
"""How often a watch is worn for 12 hours of a day: this project's choice."""
ON_MORPHINE: Final = 0.75
SYMPTOMS: Final = tuple(f"proctcae_{term}_s" for term in (8, 22, 39, 40, 46, 50, 51, 53))
OF_TOXICITY: Final = ("proctcae_40_s", "proctcae_46_s", "proctcae_53_s")
"""Dizziness, concentration and fatigue."""


class Trouble(StrEnum):
    """What is planted."""

    NOTHING = "nothing"
    PROGRESSION = "new or worse pain that stays"
    FLARE = "pain flare after radiotherapy"
    TOXICITY = "opioid toxicity"
    CORD = "signs of the cord"
    FALL = "a fall, and less walking"
    BOWEL = "no stool on an opioid"
    SILENCE = "too unwell to report"
    NEED = "opioid need that fell after radiotherapy"


@dataclass(frozen=True)
class Planted:
    """One trouble: the day on which it begins, and the last on which it goes on."""

    trouble: Trouble
    day: int
    until: int


@dataclass(frozen=True)
class Report:
    """What one person answered on a day: worst pain, and each week the grades of symptoms."""

    day: int
    pain: int
    grades: Mapping[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True)
class Simulated:
    """One person's course: the record as a Bundle, the reports in it, and what was planted."""

    bundle: Json
    reports: tuple[Report, ...]
    planted: tuple[Planted, ...]
    last: date

    @property
    def last_day(self) -> int:
        """The last day, counted from the first."""
        return (self.last - FIRST).days


_LASTS: Final = {
    Trouble.PROGRESSION: (21, 21), Trouble.FLARE: (2, 5), Trouble.TOXICITY: (8, 12),
    Trouble.CORD: (2, 3), Trouble.FALL: (14, 14), Trouble.BOWEL: (4, 6), Trouble.SILENCE: (8, 12),
}  # fmt: skip


def courses(people: int, seed: int) -> Iterator[Simulated]:
    """So many people, each trouble, and none, as often as every other."""
    kinds = [one for one in Trouble if one is not Trouble.NEED]
    for number in range(people):
        yield _Course(kinds[number % len(kinds)], Random(f"{seed} {number}")).simulated()


class _Course:
    """One person while they are invented; every draw comes from ``chance``, in one order."""

    def __init__(self, trouble: Trouble, chance: Random) -> None:
        self.trouble, self.chance = trouble, chance
        self.start = chance.randint(20, 60)
        shortest, longest = _LASTS.get(trouble, (0, 0))
        self.until = self.start + chance.randint(shortest, longest)
        needs = trouble in (Trouble.TOXICITY, Trouble.BOWEL)
        self.morphine = chance.random() < ON_MORPHINE or needs
        self.radiotherapy = self.start - 1 if trouble is Trouble.FLARE else None
        self.responds = self.radiotherapy is not None and chance.random() < RESPONDS
        before = (5, 6) if self.radiotherapy is not None else (1, 2, 2, 3, 3, 4)
        self.level, self.rise = chance.choice(before), chance.choice((3, 4, 5))
        self.grades = {key: chance.choices((0, 1, 2, 3), GRADES)[0] for key in SYMPTOMS}
        self.steps = chance.randint(2500, 6000)
        self.stool = 0
        self.last = self.until if trouble is Trouble.CORD else DAYS - 1

    def simulated(self) -> Simulated:
        resources, reports = [*self._standing()], list[Report]()
        for day in range(self.last + 1):
            pain, grades = self._pain(day), self._symptoms(day)
            answers = self._answers(day, pain, grades)
            if self._answered(day):
                weekly = day % 7 == 0
                reports.append(Report(day, pain, dict(grades) if weekly else {}))
                resources.append(_response(day, answers))
            resources += self._walked(day)
        bundle = {
            "resourceType": "Bundle",
            "type": "collection",
            "entry": [{"resource": one} for one in resources],
        }
        return Simulated(bundle, tuple(reports), tuple(self._planted()), _day(self.last))

    def _planted(self) -> Iterator[Planted]:
        if self.trouble is not Trouble.NOTHING:
            yield Planted(self.trouble, self.start, self.until)
        if self.responds and self.morphine:
            yield Planted(Trouble.NEED, self.until + 1, self.until + 21)

    def _is_on(self, trouble: Trouble, day: int) -> bool:
        return self.trouble is trouble and self.start <= day <= self.until

    def _answered(self, day: int) -> bool:
        silent = self._is_on(Trouble.SILENCE, day)
        return self.chance.random() < ANSWERED and not silent

    def _pain(self, day: int) -> int:
        true = float(self.level)
        if self._is_on(Trouble.PROGRESSION, day):
            true += self.rise * min((day - self.start + 1) / 3, 1)
        elif self._is_on(Trouble.FLARE, day):
            true += self.rise - 1
        elif self._is_on(Trouble.CORD, day):
            true += 1
        elif self.responds and day > self.until:
            true = max(true - 4 * min((day - self.until) / 14, 1), 0)
        return min(max(round(true + self.chance.gauss(0, NOISE_OF_PAIN)), 0), 10)

    def _symptoms(self, day: int) -> Mapping[str, int]:
        if day % 7 == 0:
            for key, grade in self.grades.items():
                moves = 0 if self.chance.random() < STAYS else self.chance.choice((-1, 1))
                self.grades[key] = min(max(grade + moves, 0), 3)
        if not self._is_on(Trouble.TOXICITY, day):
            return self.grades
        return {k: min(g + 2, 4) if k in OF_TOXICITY else g for k, g in self.grades.items()}

    def _answers(self, day: int, pain: int, grades: Mapping[str, int]) -> Json:
        chance = self.chance
        moved = chance.random() < (0.0 if self._is_on(Trouble.BOWEL, day) else 0.6)
        self.stool = 0 if moved else self.stool + 1
        if not self._is_on(Trouble.BOWEL, day) and self.stool > 2:
            self.stool = 0
        cord = self._is_on(Trouble.CORD, day) and chance.random() < ANSWERED
        drowsy = self._is_on(Trouble.TOXICITY, day) and chance.random() < 0.15
        answers: Json = {
            "pain_worst": {"valueInteger": pain},
            "days_no_stool": {"valueQuantity": {"value": self.stool, "unit": "d", "code": "d"}},
            "neuro_signs.limb_weakness": {"valueBoolean": cord},
            "warning_signs_told.hard_to_wake": {"valueBoolean": drowsy},
            "patient_marks_urgent": {"valueBoolean": False},
        }
        if day % 7 == 0:
            fell = self.trouble is Trouble.FALL and self.start <= day < self.start + 7
            answers["fall_since_last"] = {"valueBoolean": fell and chance.random() < ANSWERED}
            answers["fatigue"] = {"valueInteger": min(grades["proctcae_53_s"] * 2 + 1, 10)}
            answers |= {key: {"valueInteger": grade} for key, grade in grades.items()}
        return answers

    def _walked(self, day: int) -> Iterator[Json]:
        share = self.chance.gauss(1, 0.15)
        if self._is_on(Trouble.FALL, day):
            share *= 0.5
        if self.chance.random() < WORN:
            steps = round(max(share, 0) * self.steps)
            yield _observation(f"steps-{day}", "steps_day", day, steps, "{steps}")
            yield _observation(f"wear-{day}", "steps_day_wear", day, 12, "h")

    def _standing(self) -> Iterator[Json]:
        yield {"resourceType": "Patient", "id": "p", "birthDate": "1960-05-05"}
        yield _observation("goal", "pain_goal", 0, 3, "{score}")
        yield _observation("every", "check_in_every", 0, 1, "d")
        yield {
            "resourceType": "Condition",
            "id": "femur",
            "subject": PERSON,
            "code": {"coding": [{"system": "http://snomed.info/sct", "code": "94222008"}]},
            "bodySite": [{"coding": [{"system": "http://snomed.info/sct", "code": "71341001"}]}],
            "onsetDateTime": _day(0).isoformat(),
        }
        if self.morphine:
            yield {
                "resourceType": "MedicationStatement",
                "id": "morphine",
                "status": "active",
                "subject": PERSON,
                "medicationCodeableConcept": {
                    "coding": [
                        {"system": "http://www.nlm.nih.gov/research/umls/rxnorm", "code": "7052"}
                    ]
                },
                "effectivePeriod": {"start": (FIRST - timedelta(30)).isoformat()},
                "dateAsserted": _day(0).isoformat(),
                "dosage": [{"text": "20 mg modified release by mouth twice a day"}],
            }
        if self.radiotherapy is not None:
            yield {
                "resourceType": "Procedure",
                "id": "radiotherapy",
                "status": "completed",
                "subject": PERSON,
                "code": {"coding": [{"system": "http://snomed.info/sct", "code": "1217123003"}]},
                "performedDateTime": _day(self.radiotherapy).isoformat(),
                "reasonReference": [{"reference": "Condition/femur"}],
            }


def _day(number: int) -> date:
    return FIRST + timedelta(number)


def _response(day: int, answers: Json) -> Json:
    return {
        "resourceType": "QuestionnaireResponse",
        "id": f"check-in-{day}",
        "questionnaire": "urn:trabecula:questionnaire:check-in-daily",
        "status": "completed",
        "subject": PERSON,
        "source": PERSON,
        "authored": f"{_day(day)}T09:00:00Z",
        "item": [{"linkId": key, "answer": [value]} for key, value in answers.items()],
    }


def _observation(own_id: str, key: str, day: int, value: float, unit: str) -> Json:
    return {
        "resourceType": "Observation",
        "id": own_id,
        "status": "final",
        "subject": PERSON,
        "code": {"coding": [{"system": FACT, "code": key}]},
        "effectiveDateTime": f"{_day(day)}T21:00:00Z",
        "valueQuantity": {"value": value, "unit": unit, "code": unit},
    }
