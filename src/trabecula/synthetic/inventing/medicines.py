"""Medicines for pain, step by step, with those that go beside an opioid, and the harm they do."""

from typing import Final

from trabecula.synthetic.figures import events, treatments
from trabecula.synthetic.inventing import doses
from trabecula.synthetic.inventing.chance import NEVER, one_of
from trabecula.synthetic.inventing.course import Course

_strong = one_of(treatments.strong_opioids)
_weak = one_of(treatments.weak_opioids)
_anti_inflammatory = one_of(treatments.anti_inflammatories)
_adjuvant = one_of(treatments.adjuvants)
_steps = one_of(treatments.steps_of_titration)
_GIVEN: Final = treatments.medicines.by_name
_BESIDE: Final = treatments.beside_an_opioid.by_name
_HARMS: Final = events.harms_of_opioids.by_name
_STOMACH: Final = treatments.care.by_name["stomach_protection_with_nsaid"]
_KIDNEY_INJURY: Final = events.kidney_injury_on_nsaid.of_one


def relieve(course: Course) -> None:
    """Orders what is given for pain; nobody without pain is given any."""
    if not course.aches:
        return
    chance = course.chance
    since = max(course.seen, min(ache.since for ache in course.aches))
    if chance() < _GIVEN["paracetamol"]:
        course.order(doses.PARACETAMOL, since - course.between(0, 20), why="pain")
    if chance() < _GIVEN["nsaid"]:
        _anti_inflame(course, since)
    strong = chance() < _GIVEN["strong_opioid"]
    begins = since + course.between(1, 12)
    if chance() < _GIVEN["weak_opioid"]:
        until = begins - 1 if strong else None
        course.order(doses.WEAK_OPIOID[_weak(chance)], since, until, "pain")
    if strong and begins <= min(course.last, _relieved(course)):
        _strongly(course, begins)
    if any(ache.neuropathic for ache in course.aches):
        _adjuvate(course, since)


def _anti_inflame(course: Course, since: int) -> None:
    begin = since + course.between(0, 5)
    end = begin + course.between(6, 42)
    course.order(doses.ANTI_INFLAMMATORY[_anti_inflammatory(course.chance)], begin, end, "pain")
    if course.chance() < _STOMACH:
        course.order(doses.OMEPRAZOLE, begin, end, "stomach protection")
    if course.chance() < _KIDNEY_INJURY and begin + 5 <= course.last:
        day = begin + 5
        course.abnormal[day] = (("creatinine", 120.0), ("potassium", 0.9))
        course.truth("kidney_injury", day, "anti-inflammatory medicine")
        course.find("aki", value=True, day=day, by="clinician")


def _relieved(course: Course) -> int:
    """The day of the first radiotherapy that works: from then on no opioid is begun or raised, so
    that the response is one by any rule.
    """
    worked = [ache.irradiated for ache in course.aches if ache.response in ("complete", "partial")]
    return min(worked, default=NEVER)


def _strongly(course: Course, since: int) -> None:
    """A strong opioid: each step until the day before the next, the last one goes on."""
    begins, relieved = since, _relieved(course)
    regimen = doses.STRONG_OPIOID[_strong(course.chance)]
    steps = int(_steps(course.chance))
    rescue = course.chance() < _BESIDE["rescue"]
    for step in range(steps + 1):
        end = since + course.between(3, 9)
        last = step == steps or end >= relieved
        course.order(regimen[2 * step], since, None if last else end, "pain")
        if rescue:
            course.order(regimen[2 * step + 1], since, None if last else end, "breakthrough pain")
        course.changes.append(since)
        if last:
            break
        since = end + 1
    course.opioid = begins
    _beside(course, begins)
    _harm(course, begins, regimen[0].ingredient)


def _beside(course: Course, since: int) -> None:
    chance = course.chance
    if chance() < _BESIDE["laxative"]:
        course.order(doses.LAXATIVES[int(chance() * 2)], since, why="constipation")
    if chance() < _BESIDE["antiemetic"]:
        course.order(doses.ANTIEMETICS[int(chance() * 2)], since, since + 13, "nausea")
    if chance() < _BESIDE["naloxone"]:
        course.order(doses.NALOXONE, since, why="overdose")


def _harm(course: Course, since: int, ingredient: str) -> None:
    for harm, share in _HARMS.items():
        day = since + course.between(2, 10)
        if course.chance() >= share or day > course.last:
            continue
        course.truth(harm, day, ingredient)
        if harm == "constipation":
            course.constipated = True
        elif harm == "drowsiness":
            course.find("sedation", 1, day, "clinician")
        elif harm == "neurotoxicity":
            course.find("opioid_neurotox", ("myoclonus",), day, "clinician")


def _adjuvate(course: Course, since: int) -> None:
    if course.chance() >= _GIVEN["adjuvant_for_neuropathic_pain"]:
        return
    first, then = doses.ADJUVANT[_adjuvant(course.chance)]
    begin = since + course.between(2, 20)
    end = begin + course.between(5, 9)
    course.order(first, begin, end, "neuropathic pain")
    course.order(then, end + 1, None, "neuropathic pain")
