"""The planning visit: what is asked when a plan is made with somebody, and scored of a lesion."""

from typing import Final

from trabecula.synthetic.figures import pain, planning, treatments
from trabecula.synthetic.inventing.bones import LONG_BONES, SPINE
from trabecula.synthetic.inventing.chance import NEVER, one_of
from trabecula.synthetic.inventing.course import Ache, Course

_collapse = one_of(planning.collapse)
_pain_of_vertebra = one_of(planning.pain_of_vertebra)
_involvement = one_of(planning.involvement)
_part_of_cortex = one_of(planning.part_of_cortex)
_trigger = one_of(planning.trigger)
_ASKED: Final = planning.asked.of_one
_YES: Final = tuple(planning.yes.by_name.items())
_BREAKTHROUGH: Final = pain.breakthrough.of_one
_CARE: Final = treatments.care.by_name
_TIMES_OF_PAIN: Final = (
    ("on_movement",), ("constant",), ("at_night", "on_movement"), ("at_rest", "at_night"),
)  # fmt: skip
_HINDERED: Final = {
    "spine": ("walking", "sitting", "turning_in_bed"),
    "leg": ("walking", "stairs", "standing"),
    "other": ("reaching", "sleep"),
}
_LEG: Final = ("pelvis", "acetabulum", "proximal_femur", "femur", "tibia")
_RANKED: Final = (
    "rank_independence", "rank_work", "rank_less_medication", "rank_fast_relief",
    "rank_alertness", "rank_time_at_home", "rank_longevity",
)  # fmt: skip


def plan(course: Course) -> None:
    """Adds what is asked: of each pain in everybody, of the rest in those who get a plan."""
    asked = course.happens(_ASKED)
    for ache in course.aches:
        if max(course.seen, ache.since) <= course.last:
            _ask_of_pain(course, ache, max(course.seen, ache.since), fully=asked)
    if asked:
        _ask(course, course.between(course.seen, min(course.last, course.seen + 14)))


def _ask(course: Course, day: int) -> None:
    chance, find = course.chance, course.find
    for fact, share in _YES:
        find(fact, chance() < share, day, "clinician")
    for place, ranked in enumerate(_shuffled(course), start=1):
        find(ranked, place, day, "person")
    find("pain_goal", float(2 + int(chance() * 3)), day, "person")
    find("isi", int(chance() * 24), day, "person")
    find("must", int(chance() * chance() * 5), day, "clinician")
    find("wt_loss_6m_pct", float(int(chance() * chance() * 16)), day)
    find("intake_pct", float(45 + 5 * int(chance() * 12)), day, "person")
    find("admissions_6m", int(chance() * chance() * 4), day, "clinician")
    find("prognosis_weeks", _weeks_left(course, day), day, "clinician")


def _shuffled(course: Course) -> list[str]:
    ranked = list[str](_RANKED)
    for last in range(len(ranked) - 1, 0, -1):
        other = int(course.chance() * (last + 1))
        ranked[last], ranked[other] = ranked[other], ranked[last]
    return ranked


def _weeks_left(course: Course, day: int) -> float:
    """What a clinician thinks: near the truth where death is near, long where it is not."""
    if course.dies == NEVER:
        return float(course.between(26, 104))
    return float(max(1, round((course.dies - day) / 7 * (0.6 + course.chance()))))


def _ask_of_pain(course: Course, ache: Ache, day: int, *, fully: bool) -> None:
    chance, find, place = course.chance, course.find, ache.place
    find("p_timing", _TIMES_OF_PAIN[int(chance() * 4)], day, "person", place)
    character = ("burning", "electric") if ache.neuropathic else ("aching", "deep")
    find("p_character", character, day, "person", place)
    if ache.neuropathic:
        find("p_dn4", 4 + int(chance() * 5), day, "clinician", place)
    if chance() < _BREAKTHROUGH:
        _ask_of_episodes(course, place, day)
    if fully:
        strength = ache.strength(day)
        find("p_rest", float(round(strength * 0.5)), day, "person", place)
        find("p_movement", float(round(strength)), day, "person", place)
        find("p_radiates", ache.neuropathic, day, "person", place)
        where = "spine" if ache.region in SPINE else "leg" if ache.region in _LEG else "other"
        find("p_stops", _HINDERED[where], day, "person", place)
    if ache.lesion:
        _score(course, ache, day)


def _ask_of_episodes(course: Course, place: str, day: int) -> None:
    chance, find = course.chance, course.find
    trigger = _trigger(chance)
    find("p_episodes", 1 + int(chance() * 6), day, "person", place)
    find("p_trigger", trigger, day, "person", place)
    find("p_predictable", trigger == "incident_volitional", day, "person", place)
    find("p_peak_minutes", float(5 + 5 * int(chance() * 6)), day, "person", place)
    find("p_duration_minutes", float(15 + 15 * int(chance() * 5)), day, "person", place)


def _score(course: Course, ache: Ache, day: int) -> None:
    """The parts of the score of stability of a vertebra, or of strength of a long bone."""
    chance, lesion, scored = course.chance, ache.lesion, course.find
    if ache.region in SPINE and chance() < _CARE["stability_score_of_painful_vertebra"]:
        scored("l_sins_pain", _pain_of_vertebra(chance), day, "clinician", lesion)
        scored("l_sins_collapse", _collapse(chance), day, "clinician", lesion)
        scored("l_sins_posterolateral", _involvement(chance), day, "clinician", lesion)
        alignment = "normal" if chance() < 0.85 else "new_deformity"
        scored("l_sins_alignment", alignment, day, "clinician", lesion)
    if ache.region in LONG_BONES and chance() < _CARE["mirels_score_of_painful_long_bone"]:
        kind = "functional" if chance() < 0.4 else "mild" if chance() < 0.5 else "moderate"
        scored("l_mirels_pain", kind, day, "clinician", lesion)
        scored("l_mirels_size", _part_of_cortex(chance), day, "clinician", lesion)
        scored("l_circ_pct", float(10 + 5 * int(chance() * 14)), day, "", lesion)
        scored("l_axial_cortical_mm", float(5 + 3 * int(chance() * 14)), day, "", lesion)
