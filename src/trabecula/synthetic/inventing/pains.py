"""The pains: which lesions hurt, how strongly day by day, and what radiotherapy makes of it."""

from typing import Final

from trabecula.synthetic.figures import pain, treatments
from trabecula.synthetic.inventing.bones import SPINE
from trabecula.synthetic.inventing.chance import Value, one_of
from trabecula.synthetic.inventing.course import Ache, Course
from trabecula.synthetic.inventing.doses import DEXAMETHASONE
from trabecula.synthetic.person import Pain

_worst = Value(pain.worst)
_relief = Value(pain.relief_by_medicines)
_days_to_response = Value(pain.days_to_response)
_days_to_action = Value(treatments.days_to_action)
_response = one_of(pain.response)
_schedule = one_of(pain.schedules)
_IN_PAIN: Final = pain.in_pain.of_one
_ANOTHER: Final = pain.another_painful.of_one
_WITHOUT_LESION: Final = pain.without_lesion.of_one
_IRRADIATED: Final = pain.treated_by_radiotherapy.of_one
_NEUROPATHIC: Final = pain.neuropathic.of_one
_AGAIN: Final = pain.again.of_one
_FLARE: Final = pain.flare.of_one
_FLARE_ON_DEXAMETHASONE: Final = pain.flare_on_dexamethasone.of_one
_DEXAMETHASONE: Final = treatments.dexamethasone_before_radiotherapy.of_one
_LASTING: Final = {"1": 0, "5": 4, "10": 11}
"""Days from the first fraction to the last, one weekend within ten fractions."""
PLACES: Final = {
    "thoracic": "thoracic-spine",
    "lumbar": "lumbar-spine",
    "cervical": "cervical-spine",
    "sacrum": "sacrum",
    "pelvis": "pelvis",
    "acetabulum": "acetabulum",
    "ribs": "rib",
    "proximal_femur": "pelvis",
    "femur": "femur",
    "humerus": "humerus",
    "sternum": "sternum",
    "scapula": "scapula",
    "skull": "skull",
    "tibia": "tibia",
}
"""Where a person points to, by the region of the lesion."""
_WITHOUT_SIDE: Final = frozenset((*SPINE, "sacrum", "sternum", "skull"))


def sided(region: str) -> bool:
    """Whether a pain there is of the left or the right."""
    return region not in _WITHOUT_SIDE


def hurt(course: Course, regions: list[str]) -> None:
    """Adds the pains of the person, and the radiotherapy for them."""
    if not course.happens(_IN_PAIN):
        return
    for number, region in enumerate(regions):
        if number == 0 or course.chance() < _ANOTHER:
            _begin(course, region, f"l{number}", course.person.lesions[number].side)
    if course.chance() < _WITHOUT_LESION:
        _begin(course, "lumbar", "", "")
    for ache in course.aches:
        if ache.lesion and course.chance() < _IRRADIATED:
            _irradiate(course, ache)
        course.person.pains.append(_told(course, ache))


def _begin(course: Course, region: str, lesion: str, side: str) -> None:
    """A pain that rises in ten days, and is eased by medicines once the service knows of it."""
    chance = course.chance
    place = PLACES[region]
    if any(ache.place == place for ache in course.aches):
        return
    before = chance() < 0.7 or course.last <= course.seen
    since = (
        course.seen - course.between(5, 60) if before else course.between(course.seen, course.last)
    )
    peak = float(_worst(chance))
    eased = peak * (1 - _relief(chance))
    begins = max(since + 8, course.seen)
    points = [(since, 1.0), (since + 8, peak), (begins + 1, peak), (begins + 12, eased)]
    side = side if sided(region) else ""
    ache = Ache(place, side, lesion, region, since, peak, points)
    ache.neuropathic = chance() < _NEUROPATHIC
    course.aches.append(ache)
    course.changes.append(max(since, course.seen))


def _irradiate(course: Course, ache: Ache) -> None:
    day = _weekday(course, max(course.seen, ache.since) + int(_days_to_action(course.chance)))
    if day > course.last:
        return
    dose, _, fractions = _schedule(course.chance).partition("/")
    if fractions == "5" and course.date(day).weekday() > 0:
        end = day + 6
    elif fractions == "10" and course.date(day).weekday() > 0:
        end = day + 13
    else:
        end = day + _LASTING[fractions]
    ache.irradiated, ache.fractions = day, int(fractions)
    course.do(
        "radiotherapy",
        day,
        until=end,
        lesion=ache.lesion,
        dose=float(dose),
        fractions=int(fractions),
    )
    course.changes.append(day)
    _respond(course, ache, day)


def _weekday(course: Course, day: int) -> int:
    """That day, or the Monday after it."""
    if day > course.last:
        return day
    weekday = course.date(day).weekday()
    return day + (7 - weekday if weekday > 4 else 0)


def _respond(course: Course, ache: Ache, day: int) -> None:
    """Lays out the pain from the first fraction on: a flare, the response, a return."""
    chance = course.chance
    level = max(4.0, ache.strength(day))
    ache.points = [point for point in ache.points if point[0] < day] + [(day, level)]
    dexamethasone = chance() < _DEXAMETHASONE
    if dexamethasone:
        course.order(DEXAMETHASONE, day, day + 4, "pain flare")
    if chance() < (_FLARE_ON_DEXAMETHASONE if dexamethasone else _FLARE):
        ache.points += [
            (day + 1, level),
            (day + 2, min(10.0, level + 2.6)),
            (day + 4, min(10.0, level + 2.0)),
        ]
        ache.points.append((day + 7, level))
        course.truth("flare", day + 2, about=ache.lesion, until=day + 6)
    ache.response = _response(chance)
    ache.responds_at = day + max(8, int(_days_to_response(chance)))
    after = _strength_after(ache.response, level)
    ache.points += [(day + 7, level), (ache.responds_at, after)]
    course.truth("response", ache.responds_at, ache.response, ache.lesion)
    if ache.response in ("complete", "partial") and chance() < _AGAIN:
        back = ache.responds_at + course.between(20, 90)
        ache.points += [(back, after), (back + 10, level)]
        course.truth("return_of_pain", back, about=ache.lesion)


def _strength_after(response: str, before: float) -> float:
    if response == "complete":
        return 0.0
    if response == "partial":
        return max(1.0, before - max(2.6, before / 2))
    return min(10.0, before + 2.6) if response == "progression" else before


def _told(course: Course, ache: Ache) -> Pain:
    """The pain as the record has it: over, where radiotherapy ended it for good."""
    over = (
        ache.response == "complete" and ache.points[-1][1] == 0 and ache.responds_at < course.last
    )
    since = course.date(min(ache.since, course.last))
    until = course.date(ache.responds_at) if over else None
    return Pain(ache.place, ache.side, since, until, ache.lesion)
