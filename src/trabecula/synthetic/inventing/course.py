"""The course of one person while it is invented: what is behind the record.

Days are numbered from the first day that is asked for: day 0. What was before is below 0.
"""

from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Final

from trabecula.synthetic.figures import disorder
from trabecula.synthetic.inventing.chance import NEVER, Chance
from trabecula.synthetic.inventing.doses import Dose
from trabecula.synthetic.person import (
    Diagnosis,
    Done,
    Finding,
    Illness,
    InventedPerson,
    Order,
    Procedure,
    Told,
    Truth,
)

BEFORE: Final = 1000
"""How many days before the first one a course reaches back."""
_UNDATED: Final = disorder.stopped_undated.of_one


@lru_cache(maxsize=16)
def calendar(first: date, days: int) -> tuple[date, ...]:
    """All days of a course, those before the first included."""
    start = first.toordinal() - BEFORE
    return tuple(date.fromordinal(start + day) for day in range(BEFORE + days))


@dataclass(slots=True)
class Ache:
    """A pain as it runs: ``points`` are days with its strength, straight lines between them."""

    place: str
    side: str
    lesion: str
    region: str
    since: int
    before_treatment: float
    points: list[tuple[int, float]]
    neuropathic: bool = False
    irradiated: int = NEVER
    fractions: int = 0
    response: str = ""
    responds_at: int = NEVER

    def strength(self, day: int) -> float:
        """How strong it is on a day, from 0 to 10."""
        then, was = self.points[0]
        if day < then:
            return 0.0
        for now, strength in self.points:
            if day < now:
                return was + (strength - was) * (day - then) / (now - then)
            then, was = now, strength
        return was


@dataclass(slots=True)
class Course:
    """One person's course. ``last`` is the last day that is lived and asked for.

    ``known`` is the day on which bone metastases were found, ``seen`` the first day in the service,
    ``recorded`` the share of findings that reaches the record, ``performance`` the ECOG status at
    the begin, ``opioid`` the first day on a strong opioid, ``weak_legs`` that of weakness from the
    cord, ``broken`` by lesion that of its fracture. ``changes`` are the days after which check-ins
    are answered daily, ``signs`` what a person reports at once on a day, ``abnormal`` what illness
    adds to each test on a day, ``scans`` the days of imaging.
    """

    person: InventedPerson
    chance: Chance
    calendar: tuple[date, ...]
    known: int
    seen: int
    last: int
    recorded: float
    performance: int
    dies: int = NEVER
    aches: list[Ache] = field(default_factory=list[Ache])
    opioid: int = NEVER
    constipated: bool = False
    weak_legs: int = NEVER
    broken: dict[str, int] = field(default_factory=dict[str, int])
    chemotherapy: bool = False
    bone_agent: str = "none"
    growing: str = "stable"
    changes: list[int] = field(default_factory=list[int])
    signs: dict[int, tuple[str, ...]] = field(default_factory=dict[int, tuple[str, ...]])
    falls: list[int] = field(default_factory=list[int])
    abnormal: dict[int, tuple[tuple[str, float], ...]] = field(
        default_factory=dict[int, tuple[tuple[str, float], ...]]
    )
    scans: list[int] = field(default_factory=list[int])

    def date(self, day: int) -> date:
        """The date of a day."""
        return self.calendar[day + BEFORE]

    def happens(self, share: float) -> bool:
        """Whether something happens that happens with this share."""
        return self.chance() < share

    def between(self, least: int, most: int) -> int:
        """A day from the one to the other, both included."""
        return least + int(self.chance() * (most - least + 1))

    def worst_pain(self, day: int) -> float:
        """How strong the strongest pain is on a day."""
        return max([ache.strength(day) for ache in self.aches], default=0.0)

    def fitness(self, day: int) -> int:
        """The ECOG status on a day: worse in the last weeks of life."""
        left = self.dies - day
        if left > 60:
            return self.performance
        return max(self.performance, 4 if left < 10 else 3 if left < 30 else 2)

    def find(self, fact: str, value: Told, day: int, by: str = "", about: str = "") -> None:
        """A finding, as far as it is recorded."""
        if self.chance() < self.recorded:
            self.person.findings.append(
                Finding(fact, value, self.calendar[day + BEFORE], "", about, by)
            )

    def truth(
        self, kind: str, day: int, what: str = "", about: str = "", until: int | None = None
    ) -> None:
        """Something planted; nothing of it where it would be beyond the last day."""
        if day <= self.last:
            end = None if until is None else self.date(min(until, self.last))
            self.person.truths.append(Truth(kind, self.date(day), what, about, end))

    def diagnose(self, kind: Illness, day: int, until: int | None = None, lesion: str = "") -> None:
        """A diagnosis, until its last day where that is lived."""
        end = None if until is None or until > self.last else self.date(until)
        self.person.diagnoses.append(Diagnosis(kind, self.date(day), end, lesion))

    def do(
        self,
        kind: Procedure,
        day: int,
        *,
        until: int | None = None,
        lesion: str = "",
        dose: float | None = None,
        fractions: int | None = None,
    ) -> None:
        """A procedure, where its first day is lived; what is cut short ends with the last day."""
        if day <= self.last:
            end = None if until is None else self.date(min(until, self.last))
            number = len(self.person.done)
            self.person.done.append(
                Done(f"d{number}", kind, self.date(day), end, lesion, dose, fractions)
            )

    def order(self, dose: Dose, since: int, until: int | None = None, why: str = "") -> None:
        """A medicine from one day to another, or on."""
        if since > self.last:
            return
        ended = until is not None and until <= self.last
        undated = ended and self.chance() < _UNDATED
        end = self.date(until) if until is not None and ended and not undated else None
        self.person.orders.append(
            Order(
                f"o{len(self.person.orders)}",
                dose.ingredient,
                dose.amount,
                dose.unit,
                dose.route,
                dose.release,
                dose.times,
                self.date(since),
                end,
                dose.as_needed,
                why,
                undated,
            )
        )
