"""Whatever is invented of somebody is written as JSON that is read without a problem."""

import json
from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from trabecula import journey
from trabecula.knowledge.editions import CURRENT
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.condition import About
from trabecula.language.fact import Fact, Taking, YesNo
from trabecula.language.number import Counted, Number
from trabecula.synthetic.person import Finding, InventedPerson, Lesion, Pain
from trabecula.synthetic.writing.places import PLACES
from trabecula.synthetic.writing.record import bundle

DAY = date(2026, 3, 2)
ABOUT = {About.PERSON: "", About.LESION: "l0", About.PAIN: "rib"}
PLACED = ("l_site", "p_place", "lesion_level")
"""What the place of a lesion or a pain says."""
FACTS = [
    fact
    for fact in CURRENT.facts
    if fact.about in ABOUT and not isinstance(fact, Taking) and fact.key not in PLACED
]
names = st.text(st.characters(codec="utf-8"), min_size=1, max_size=30)
days = st.integers(0, 60).map(lambda before: DAY - timedelta(before))


def numbers(fact: Number) -> st.SearchStrategy[Any]:
    """Whole numbers on a scale of ten: an item of a form that shares its code has only these."""
    low = max(fact.lowest, 0)
    high = min(fact.highest, low + 100)
    if isinstance(fact, Counted) or high <= 10:
        return st.integers(int(low), int(high)).map(
            lambda value: value - value % getattr(fact, "step", 1)
        )
    return st.floats(low, high, allow_subnormal=False).map(lambda value: round(value, 3))


def values(fact: Fact) -> st.SearchStrategy[Any]:
    match fact:
        case YesNo():
            return st.booleans()
        case Number():
            return numbers(fact).filter(lambda value: fact.lowest <= value <= fact.highest)
        case Chosen() | Checklist():
            one = st.sampled_from(fact.allowed)
            return st.lists(one, unique=True).map(tuple) if fact.lists else one
        case _:
            raise TypeError(fact)


@st.composite
def findings(draw: st.DrawFn) -> Finding:
    fact = draw(st.sampled_from(FACTS))
    time = draw(st.sampled_from(("", "08:30")))
    return Finding(fact.key, draw(values(fact)), draw(days), time, ABOUT[fact.about])


@st.composite
def people(draw: st.DrawFn) -> InventedPerson:
    site = draw(st.sampled_from(sorted(set(PLACES) - {"rib"})))
    side = draw(st.sampled_from(("left", "right"))) if PLACES[site].sided else ""
    person = InventedPerson("p1", draw(names), "female", date(1950, 1, 1), "breast", DAY)
    person.lesions.append(Lesion("l0", site, side, "lytic", DAY, ((DAY, 12.5),)))
    person.pains.append(Pain("rib", "left", DAY, None))
    person.goals.append((DAY, draw(names)))
    told = draw(st.lists(findings(), max_size=8, unique_by=lambda one: one.fact))
    person.findings.extend(told)
    return person


@settings(deadline=None, max_examples=150)
@given(people())
def test_what_is_written_is_read_as_it_was_invented(person: InventedPerson) -> None:
    content = bundle(person, DAY)
    assert content.count(b"\n") == 1
    goals = [
        entry["resource"]
        for entry in json.loads(content)["entry"]
        if entry["resource"]["resourceType"] == "Goal"
    ]
    assert [goal["description"]["text"] for goal in goals] == [words for _, words in person.goals]
    known = journey.know(journey.read(content), DAY)
    blank = not person.goals[0][1].strip()
    assert [one.what for one in known.problems if not (blank and "goal" in one.what)] == []
    of = {About.PERSON: known.person, About.LESION: known.lesions[0]}
    for one in person.findings:
        fact = next(fact for fact in FACTS if fact.key == one.fact)
        subject = of.get(fact.about) or known.pains[0]
        told = subject.reports.get(one.fact) or subject.answers.get(one.fact)
        assert told, one
        if fact.lists:
            assert {each.item for each in told if each.value} == set(one.value)  # type: ignore[arg-type]
        else:
            assert fact.read(one.value) in [each.value for each in told]
