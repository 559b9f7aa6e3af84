"""Invents people with bone metastases from the figures: each by their number, from a seed.

A person is the same whoever was invented before, on whatever machine, so that many can be made at
once. What they are like is behind the record; the record has only a part of it.
"""

from datetime import date

from trabecula.synthetic.inventing.bones import spread_to_bone
from trabecula.synthetic.inventing.chance import chance
from trabecula.synthetic.inventing.check_ins import report
from trabecula.synthetic.inventing.happenings import happen
from trabecula.synthetic.inventing.laboratory import draw_blood
from trabecula.synthetic.inventing.medicines import relieve
from trabecula.synthetic.inventing.pains import hurt
from trabecula.synthetic.inventing.planning import plan
from trabecula.synthetic.inventing.treatment import treat
from trabecula.synthetic.inventing.visits import visit
from trabecula.synthetic.inventing.walking import walk
from trabecula.synthetic.inventing.who import begin
from trabecula.synthetic.person import InventedPerson


def invent(number: int, seed: int, first: date, days: int) -> InventedPerson:
    """Person ``number`` of a seed, followed for so many days from the first one.

    Nothing is dated after the last of these days, nor after death. Raises ``ValueError`` where
    there are no days.
    """
    if days < 1:
        raise ValueError(f"an invented person is followed for at least one day, not {days}")
    course = begin(chance(seed, number), seed, number, first, days)
    regions = spread_to_bone(course)
    hurt(course, regions)
    relieve(course)
    treat(course)
    happen(course, regions)
    visit(course, draw_blood(course))
    plan(course)
    report(course)
    walk(course)
    return course.person
