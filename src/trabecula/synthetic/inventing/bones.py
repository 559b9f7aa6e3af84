"""The bone metastases: where they are, how they look, and how large they are on each image."""

from typing import Final

from trabecula.synthetic.figures import lesions
from trabecula.synthetic.inventing.chance import Value, one_of
from trabecula.synthetic.inventing.course import Course
from trabecula.synthetic.person import Lesion

_how_many = one_of(lesions.how_many)
_region = one_of(lesions.regions)
_course = one_of(lesions.course)
_size = Value(lesions.size)
_GROWTH: Final = lesions.growth.by_name
_LOOKS: Final = lesions.looks.by_name
_LOOK_LEFT_OUT: Final = lesions.left_out.of_one
_SITES: Final = {
    "thoracic": tuple(f"T{level}" for level in range(1, 13)),
    "lumbar": ("L1", "L2", "L3", "L4", "L5"),
    "cervical": ("C2", "C3", "C4", "C5", "C6", "C7"),
    "sacrum": ("sacrum", "sacral-ala"),
    "pelvis": ("ilium", "ilium", "pubis", "ischium"),
    "acetabulum": ("acetabulum",),
    "ribs": ("rib",),
    "proximal_femur": ("femur-neck", "femur-intertrochanteric", "femur-subtrochanteric"),
    "femur": ("femur-shaft", "femur-shaft", "femur-distal"),
    "humerus": ("humerus-proximal", "humerus-shaft"),
    "sternum": ("sternum",),
    "scapula": ("scapula",),
    "skull": ("skull",),
    "tibia": ("tibia",),
}
SPINE: Final = ("cervical", "thoracic", "lumbar")
LONG_BONES: Final = ("proximal_femur", "femur", "humerus", "tibia")
_WITHOUT_SIDE: Final = frozenset((*SPINE, "sternum", "skull"))
_BETWEEN_SCANS: Final = 84


def spread_to_bone(course: Course) -> list[str]:
    """Adds the lesions; gives the region of each, in the same order."""
    course.growing = _course(course.chance)
    course.scans = _scans(course)
    regions = [_region(course.chance) for _ in range(int(_how_many(course.chance)))]
    for number, region in enumerate(regions):
        course.person.lesions.append(_lesion(course, number, region))
    return regions


def _scans(course: Course) -> list[int]:
    """The image that found them, and one every 12 weeks or so from the first visit on."""
    offset = course.between(0, 27)
    later = range(course.seen + offset, course.last + 1, _BETWEEN_SCANS)
    return [course.known, *(day for day in later if day > course.known + 40)]


def _lesion(course: Course, number: int, region: str) -> Lesion:
    chance = course.chance
    choices = _SITES[region]
    site = choices[int(chance() * len(choices))]
    side = "" if region in _WITHOUT_SIDE or site == "sacrum" else _side(chance())
    size = _size(chance)
    daily = _GROWTH[course.growing] ** (1 / 30)
    sizes = [
        (course.date(day), float(max(2, round(size * daily ** (day - course.known)))))
        for day in course.scans
        if chance() < course.recorded
    ]
    found = course.date(course.known)
    return Lesion(f"l{number}", site, side, _look(course), found, tuple(sizes))


def _side(drawn: float) -> str:
    return "left" if drawn < 0.5 else "right"


def _look(course: Course) -> str:
    """How it looks by the primary tumour; empty where nobody recorded it."""
    name = course.person.primary.partition("_")[0]
    name = name if f"{name}_lytic" in _LOOKS else "other"
    drawn, lytic = course.chance(), _LOOKS[f"{name}_lytic"]
    if course.chance() < _LOOK_LEFT_OUT:
        return ""
    if drawn < lytic:
        return "lytic"
    return "blastic" if drawn < lytic + _LOOKS[f"{name}_blastic"] else "mixed"
