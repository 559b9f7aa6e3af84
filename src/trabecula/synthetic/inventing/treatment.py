"""Treatment of the cancer and of the bones, and what is done beside: exercise, talks, goals."""

from typing import Final

from trabecula.synthetic.figures import events, treatments
from trabecula.synthetic.inventing import doses
from trabecula.synthetic.inventing.bones import LONG_BONES, SPINE
from trabecula.synthetic.inventing.chance import one_of
from trabecula.synthetic.inventing.course import BEFORE, Ache, Course

_bone_agent = one_of(treatments.bone_agents)
_AROUND: Final = treatments.around_bone_agents.by_name
_CARE: Final = treatments.care.by_name
_HYPOCALCAEMIA: Final = events.hypocalcaemia.by_name
_JAW: Final = events.osteonecrosis_of_jaw.by_name
_DAYS_OF_JAW: Final = 540
_GOALS: Final = (
    "Walk to the shop and back", "Climb the stairs to my bedroom", "Sleep through the night",
    "Play with my grandchildren", "Sit through a meal with my family", "Work in the garden",
    "Drive to see my sister", "Wash and dress without help",
)  # fmt: skip


def treat(course: Course) -> None:
    """All of it, in the order in which later parts turn on earlier ones."""
    _systemic(course)
    _protect_bones(course)
    _look_after(course)
    for ache in course.aches:
        _operate(course, ache)


def _systemic(course: Course) -> None:
    if not course.happens(_CARE["systemic_treatment"]):
        return
    person = course.person
    name = person.subtype or person.primary
    line = doses.SYSTEMIC[name]
    since = max(course.known, -BEFORE) + course.between(7, 40)
    switched = None
    if course.growing == "growing":
        switched = course.between(max(course.seen, since + 30), course.last + 60)
        _progress(course, switched)
    _give(course, line, since, switched)
    if switched is not None:
        second = doses.SECOND_LINE.get(name, doses.OTHERS_SECOND)
        _give(course, second, switched + 1, None)


def _give(course: Course, line: tuple[doses.Dose, ...], since: int, until: int | None) -> None:
    for dose in line:
        course.order(dose, since, until, "cancer")
        course.chemotherapy |= dose.ingredient in doses.CHEMOTHERAPY


def _progress(course: Course, day: int) -> None:
    if day <= course.last:
        course.truth("progression", day)
        course.find("progression_new", value=True, day=day, by="clinician")


def _protect_bones(course: Course) -> None:
    """A medicine for the bones, four weekly; before it a look at the teeth, beside it calcium."""
    agent = course.bone_agent = _bone_agent(course.chance)
    if agent == "none":
        return
    since = course.known + course.between(5, 50)
    if course.happens(_AROUND["dental_check"]):
        day = max(-BEFORE, since - course.between(3, 20))
        course.do("dental_check", day)
        if day <= course.last:
            course.find("dental_check_months", 0, day, "clinician")
    course.order(doses.BONE_AGENT[agent], since, why="bone metastases")
    if course.happens(_AROUND["calcium_and_vitamin_d"]):
        course.order(doses.CALCIUM_AND_VITAMIN_D, since, why="bone metastases")
    _harm_of_bone_agent(course, agent, since)


def _harm_of_bone_agent(course: Course, agent: str, since: int) -> None:
    low = since + 14
    if course.happens(_HYPOCALCAEMIA[agent]) and course.seen <= low <= course.last:
        course.abnormal[low] = (("ca_total", -0.38),)
        course.truth("hypocalcaemia", low, agent)
    lived = max(0, course.last - course.seen)
    if course.happens(_JAW[agent] * lived / _DAYS_OF_JAW):
        day = course.between(course.seen, course.last)
        course.diagnose("osteonecrosis_of_jaw", day)
        course.find("jaw_exposed_bone_weeks", 1, day, "clinician")
        course.truth("osteonecrosis_of_jaw", day, agent)


def _look_after(course: Course) -> None:
    if course.happens(_CARE["goals_of_care_talk"]):
        day = course.between(course.seen, course.last)
        course.do("goals_of_care_talk", day)
        course.find("acp_documented", value=True, day=day, by="clinician")
    if course.happens(_CARE["goal"]):
        goal = _GOALS[int(course.chance() * len(_GOALS))]
        course.person.goals.append((course.date(course.seen), goal))


def _operate(course: Course, ache: Ache) -> None:
    """Fixation of a long bone that may break, cement into a vertebra that hurts."""
    day = max(course.seen, ache.since) + course.between(5, 30)
    if not ache.lesion or day > course.last:
        return
    long_bone = ache.region in LONG_BONES
    lytic = course.person.lesions[int(ache.lesion[1:])].look == "lytic"
    if long_bone and lytic and course.happens(_CARE["fixation_of_painful_lytic_long_bone"]):
        course.do("fixation", day, lesion=ache.lesion)
        course.find("l_stabilised", value=True, day=day, by="clinician", about=ache.lesion)
    elif ache.region in SPINE and course.happens(_CARE["vertebroplasty_of_painful_vertebra"]):
        course.do("vertebroplasty", day, lesion=ache.lesion)
