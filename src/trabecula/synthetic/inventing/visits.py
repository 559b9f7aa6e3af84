"""Visits: what is measured, examined and asked in the clinic, each time and the first time."""

from typing import Final

from trabecula.synthetic.figures import blood, disorder, pain, reports, treatments
from trabecula.synthetic.inventing.bones import LONG_BONES, SPINE
from trabecula.synthetic.inventing.chance import Value
from trabecula.synthetic.inventing.course import BEFORE, Ache, Course

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
_STALE: Final = disorder.stale.of_one
_FELL: Final = reports.fell_before.of_one
_BREAKTHROUGH: Final = pain.breakthrough.of_one
AIDS: Final = ("none", "none", "cane", "walker", "bed")
"""What people use to get about, by ECOG status."""
_AMBULATORY: Final = ("independent", "independent", "aided", "aided", "non_ambulatory")
_TIMES_OF_PAIN: Final = (
    ("on_movement",), ("constant",), ("at_night", "on_movement"), ("at_rest", "at_night"),
)  # fmt: skip


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
    find("ambulatory", _AMBULATORY[fitness], day, "clinician")
    for lesion in {ache.lesion: None for ache in course.aches if ache.lesion}:
        strength = max(ache.strength(day) for ache in course.aches if ache.lesion == lesion)
        find("l_pain", float(round(strength)), day, "person", lesion)
    if course.opioid <= day:
        find("bfi", _bowels(chance), day, "person")
        find("resp_rate", 12 + int(chance() * 8), day)
    if day not in course.signs and chance() < 0.6:
        find("neuro_signs", (), day, "clinician")


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
    find("tug_s", float(8 + 3 * course.performance + int(chance() * 8)), day)
    if chance() < 0.4:
        find("phq9", int(chance() * chance() * 24), day, "person")
        find("gad7", int(chance() * chance() * 20), day, "person")
    if course.person.born.year < course.date(day).year - 75:
        find("cfs", 3 + course.performance, day, "clinician")
    for ache in course.aches:
        _ask(course, ache, max(day, ache.since))


def _ask(course: Course, ache: Ache, day: int) -> None:
    """What one pain is like; and how stable or strong the bone is, where somebody scored it."""
    if day > course.last:
        return
    chance, find = course.chance, course.find
    find("p_worst", float(round(ache.strength(day))), day, "person", ache.place)
    find("p_timing", _TIMES_OF_PAIN[int(chance() * 4)], day, "person", ache.place)
    character = ("burning", "electric") if ache.neuropathic else ("aching", "deep")
    find("p_character", character, day, "person", ache.place)
    if ache.neuropathic:
        find("p_dn4", 4 + int(chance() * 5), day, "clinician", ache.place)
    if chance() < _BREAKTHROUGH:
        find("p_episodes", 1 + int(chance() * 6), day, "person", ache.place)
    if not ache.lesion:
        return
    if ache.region in SPINE and chance() < _CARE["stability_score_of_painful_vertebra"]:
        find("l_sins", 2 + int(chance() * 13), day, "clinician", ache.lesion)
    if ache.region in LONG_BONES and chance() < _CARE["mirels_score_of_painful_long_bone"]:
        find("l_mirels", 6 + int(chance() * 6), day, "clinician", ache.lesion)


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
