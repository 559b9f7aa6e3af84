"""Visits: what is measured, examined and asked in the clinic, each time and the first time."""

from typing import Final

from trabecula.synthetic.figures import blood, disorder, reports, treatments
from trabecula.synthetic.inventing.chance import Value
from trabecula.synthetic.inventing.course import BEFORE, Course

_CARE: Final = treatments.care.by_name
_WEIGHT: Final = {
    "female": Value(blood.weight_of_women),
    "male": Value(blood.weight_of_men),
}
_HEIGHT: Final = {
    "female": Value(blood.height_of_women),
    "male": Value(blood.height_of_men),
}
_loss = Value(blood.loss_of_weight)
_bowels = Value(reports.bowel_function_index)
_WORTH_A_LOOK: Final = 2.5
_STALE: Final = disorder.stale.of_one
_FELL: Final = reports.fell_before.of_one
AIDS: Final = ("none", "none", "cane", "walker", "bed")
"""What people use to get about, by ECOG status."""
_AMBULATORY: Final = ("independent", "independent", "aided", "aided", "non_ambulatory")


def visit(course: Course, drawn: list[int]) -> None:
    """Adds the visits: on most days on which blood is drawn, from the first day on."""
    days = [day for day in drawn if day >= course.seen]
    sex = course.person.sex
    weight = _WEIGHT[sex](course.chance)
    loss = _loss(course.chance) / 3000
    for day in days:
        if day == course.seen or course.chance() < 0.8:
            course.do("visit", day)
            lost = 1 - loss * (day - course.seen)
            _examine(course, day, round(weight * lost, 1))
    _first(course)
    _imaged(course)
    if course.happens(_STALE):
        _long_ago(course)
    _train(course)


def _examine(course: Course, day: int, weight: float) -> None:
    chance, find = course.chance, course.find
    fitness = course.fitness(day)
    worst = course.worst_pain(day)
    find("ecog", fitness, day, "clinician")
    find("weight", weight, day)
    find("pain_worst", float(round(worst)), day, "person")
    find("pain_avg", float(round(worst * 0.6)), day, "person")
    find("resting_hr", 64 + int(chance() * 34), day)
    find("resting_sbp", 104 + int(chance() * 44), day)
    find("resting_dbp", 58 + int(chance() * 30), day)
    find("spo2", 93 + int(chance() * 7), day)
    walks = _AMBULATORY[fitness if day < course.weak_legs else max(2, fitness)]
    find("ambulatory", walks, day, "clinician")
    for ache in course.aches:
        if ache.since <= day:
            find("p_worst", float(round(ache.strength(day))), day, "person", ache.place)
    for lesion in {ache.lesion: None for ache in course.aches if ache.lesion}:
        _examine_lesion(course, day, lesion)
    if course.opioid <= day:
        find("bfi", _bowels(chance), day, "person")
        find("resp_rate", 12 + int(chance() * 8), day)
    if day > course.weak_legs:
        find("neuro_signs", ("limb_weakness", "gait_difficulty"), day, "clinician")
    elif day < course.weak_legs and chance() < 0.6:
        find("neuro_signs", (), day, "clinician")


def _examine_lesion(course: Course, day: int, lesion: str) -> None:
    """A lesion that hurts: how much, and where it hurts more, what was done there and whether it
    is broken.
    """
    strength = max(ache.strength(day) for ache in course.aches if ache.lesion == lesion)
    course.find("l_pain", float(round(strength)), day, "person", lesion)
    if strength >= _WORTH_A_LOOK:
        today = course.date(day)
        courses = sum(
            done.kind == "radiotherapy" and done.lesion == lesion and done.since <= today
            for done in course.person.done
        )
        course.find("l_rt_courses", courses, day, "clinician", lesion)
        course.find("l_fracture", course.broken.get(lesion, day + 1) <= day, day, "", lesion)


def _first(course: Course) -> None:
    """What is asked once, when somebody comes to the service."""
    chance, find, day = course.chance, course.find, course.seen
    find("height", _HEIGHT[course.person.sex](chance), day)
    find("care_intent", "palliative" if chance() < 0.5 else "disease_directed", day, "clinician")
    find("lives_alone", chance() < 0.25, day, "person")
    find("caregiver_present", chance() < 0.7, day, "person")
    find("falls_12m", 0 if chance() >= _FELL else 1 + int(chance() * 3), day, "person")
    find("aid", AIDS[course.performance], day, "clinician")
    find("distress", int(chance() * 9), day, "person")
    find("substance_use", "none" if chance() < 0.95 else "past", day, "person")
    if course.performance == 4:
        find("tug_unable", value=True, day=day, by="clinician")
    else:
        find("tug_s", float(8 + 3 * course.performance + int(chance() * 8)), day)
    if chance() < 0.4:
        find("phq9", int(chance() * chance() * 24), day, "person")
        find("gad7", int(chance() * chance() * 20), day, "person")
    if course.person.born.year < course.date(day).year - 75:
        find("cfs", 3 + course.performance, day, "clinician")


def _imaged(course: Course) -> None:
    """The images: CT, or a bone scan where somebody chose that."""
    scan = course.chance() < 0.3
    for day in course.scans:
        course.do("bone_scan" if scan else "ct", day)


def _long_ago(course: Course) -> None:
    """Scores and values from before, which nobody renewed."""
    day = max(-BEFORE, course.seen - course.between(100, 300))
    course.find("ecog", max(0, course.performance - 1), day, "clinician")
    course.find("phq9", int(course.chance() * 12), day, "person")
    course.find("tug_s", float(8 + int(course.chance() * 6)), day)
    course.find("qtc", 380 + int(course.chance() * 80), day)


def _train(course: Course) -> None:
    """Physiotherapy once a week, six times."""
    if course.happens(_CARE["physiotherapy"]):
        begin = course.between(course.seen, course.last)
        for day in range(begin, begin + 36, 7):
            course.do("physiotherapy", day)
