"""What goes wrong: each event with its signs, findings, diagnosis, treatment, and its truth."""

from typing import Final

from trabecula.synthetic.figures import events
from trabecula.synthetic.inventing import doses
from trabecula.synthetic.inventing.bones import LONG_BONES, SPINE
from trabecula.synthetic.inventing.chance import days_until
from trabecula.synthetic.inventing.course import Ache, Course
from trabecula.synthetic.inventing.pains import PLACES, sided
from trabecula.synthetic.person import Pain

_SKELETAL: Final = events.skeletal_events.by_name
_KIND: Final = events.kinds_of_skeletal_event.of_one
_WITH_BONE_AGENT: Final = events.with_bone_agent.of_one
_HYPERCALCAEMIA: Final = events.hypercalcaemia.of_one
_SEPSIS: Final = events.neutropenic_sepsis.of_one
_THROMBOSIS: Final = events.venous_thrombosis.of_one
_FALLS: Final = events.falls.by_name


def happen(course: Course, regions: list[str]) -> None:
    """Adds all events until the last day."""
    primary = course.person.primary.partition("_")[0]
    rate = _SKELETAL.get(primary, _SKELETAL["other"])
    if course.bone_agent != "none":
        rate *= _WITH_BONE_AGENT
    _fracture(course, regions, rate * _KIND["fracture"])
    _compress_cord(course, regions, rate * _KIND["cord_compression"])
    _raise_calcium(course)
    _infect(course)
    _clot(course)
    _fall(course)


def _day(course: Course, a_year: float) -> int | None:
    """The day of the first one, or None where it is not lived to see."""
    day = course.seen + 1 + days_until(course.chance, a_year)
    return day if day <= course.last else None


def _fracture(course: Course, regions: list[str], a_year: float) -> None:
    if (day := _day(course, a_year)) is None:
        return
    number = _weakest(course, regions)
    lesion, region = f"l{number}", regions[number]
    _ache_anew(course, lesion, region, day)
    if region not in SPINE:
        course.broken[lesion] = day
    course.signs[day] = ("warning_signs_told.sudden_break",)
    course.diagnose("pathological_fracture", day, lesion=lesion)
    course.truth("fracture", day, region, lesion)
    fact = "l_vcf" if region in SPINE else "l_fracture"
    course.find(fact, value=True, day=day, by="clinician", about=lesion)
    if region in LONG_BONES:
        course.do("admission", day, until=day + 7)
        course.do("fixation", day + 2, lesion=lesion)


def _weakest(course: Course, regions: list[str]) -> int:
    """The lesion that breaks: of those not blastic, one that bears weight comes first."""
    for number, lesion in enumerate(course.person.lesions):
        if lesion.look != "blastic" and regions[number] in LONG_BONES:
            return number
    return int(course.chance() * len(regions))


def _ache_anew(course: Course, lesion: str, region: str, day: int) -> None:
    """A pain that comes at once; what radiotherapy did there can no more be told from it."""
    person = course.person
    person.truths = [
        truth for truth in person.truths if truth.about != lesion or truth.day < course.date(day)
    ]
    points = [(day, 9.0), (day + 4, 7.0), (day + 30, 3.0), (day + 60, 1.5)]
    side = person.lesions[int(lesion[1:])].side if sided(region) else ""
    place = PLACES[region]
    course.aches.append(Ache(place, side, lesion, region, day, 9.0, points))
    if not any(pain.place == place for pain in person.pains):
        person.pains.append(Pain(place, side, course.date(day), None, lesion))
    course.changes.append(day)


def _compress_cord(course: Course, regions: list[str], a_year: float) -> None:
    spinal = [number for number, region in enumerate(regions) if region in SPINE]
    if not spinal or (day := _day(course, a_year)) is None:
        return
    lesion = f"l{spinal[int(course.chance() * len(spinal))]}"
    signs = ("limb_weakness", "gait_difficulty")
    course.weak_legs = day
    course.signs[day] = tuple(f"neuro_signs.{sign}" for sign in signs)
    course.find("neuro_signs", signs, day, "clinician")
    course.find("mscc_confirmed", value=True, day=day, by="clinician")
    course.find("l_escc", "2", day, "clinician", lesion)
    course.diagnose("cord_compression", day, lesion=lesion)
    course.truth("cord_compression", day, about=lesion)
    course.do("mri_spine", day, lesion=lesion)
    course.do("admission", day, until=day + 9)
    course.order(doses.DEXAMETHASONE_FOR_CORD, day, day + 4, "cord compression")
    course.order(doses.DEXAMETHASONE, day + 5, day + 12, "cord compression")
    if course.chance() < 0.25:
        course.do("spinal_decompression", day + 1, lesion=lesion)
    else:
        course.do("radiotherapy", day + 1, until=day + 7, lesion=lesion, dose=20.0, fractions=5)


def _raise_calcium(course: Course) -> None:
    if (day := _day(course, _HYPERCALCAEMIA)) is None:
        return
    course.abnormal[day] = (("ca_total", 0.65 + course.chance()),)
    course.abnormal[min(day + 4, course.last + 1)] = (("ca_total", 0.25),)
    course.signs[day] = ("warning_signs_told.sudden_confusion",)
    course.find("ca_symptoms", value=True, day=day, by="clinician")
    course.diagnose("hypercalcaemia", day, day + 10)
    course.truth("hypercalcaemia", day, until=day + 10)
    course.do("admission", day, until=day + 5)
    if course.bone_agent == "none":
        course.order(doses.BONE_AGENT["zoledronic_acid"], day, day, "hypercalcaemia")


def _infect(course: Course) -> None:
    if not course.chemotherapy or (day := _day(course, _SEPSIS)) is None:
        return
    course.abnormal[day] = (("anc", -50.0), ("platelets", -60.0))
    course.signs[day] = ("warning_signs_told.fever_or_shivering",)
    course.find("temp_c", 38.2 + int(course.chance() * 15) / 10, day)
    course.find("sepsis_signs", value=True, day=day, by="clinician")
    course.diagnose("neutropenic_sepsis", day, day + 7)
    course.truth("neutropenic_sepsis", day, until=day + 7)
    course.do("admission", day, until=day + 6)


def _clot(course: Course) -> None:
    if (day := _day(course, _THROMBOSIS)) is None:
        return
    course.find("vte_signs", value=True, day=day, by="clinician")
    course.diagnose("venous_thrombosis", day)
    course.order(doses.APIXABAN, day, why="venous thrombosis")
    course.truth("venous_thrombosis", day)


def _fall(course: Course) -> None:
    rate = _FALLS["walking_badly" if course.performance >= 2 else "walking_well"]
    day = course.seen + days_until(course.chance, rate)
    while day <= course.last:
        course.falls.append(day)
        course.truth("fall", day)
        day += 1 + days_until(course.chance, rate)
