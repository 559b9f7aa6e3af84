"""Invented people: the same for the same seed, whole, within their days, and near the figures."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise
from math import sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trabecula.knowledge.check_ins import CHECK_INS
from trabecula.knowledge.editions import CURRENT
from trabecula.knowledge.facts.systemic_treatment_groups import systemic_treatment_groups
from trabecula.knowledge.formulary import FORMULARY
from trabecula.knowledge.medicine_classes.ingredients import INGREDIENTS
from trabecula.language.check_in import SIDE, Signs
from trabecula.language.instrument import Assessor
from trabecula.synthetic.figures import events, lesions, pain, people, reports, treatments
from trabecula.synthetic.inventing import invent
from trabecula.synthetic.inventing.chance import chance
from trabecula.synthetic.person import InventedPerson, Order

FIRST, DAYS = date(2026, 1, 1), 180
FACTS = {fact.key: fact for fact in CURRENT.facts}
FORMS = {check_in.name: check_in for check_in in CHECK_INS}
PLACES = {site.code: site for site in CURRENT.sites}
MANY = 5000
CHANCE_OF_PERSON_2 = [0.088418274, 0.822571586, 0.553078981]


ASKED = st.tuples(
    st.integers(0, 10**9),
    st.integers(-5, 10**9),
    st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    st.integers(1, 400),
)
"""Number, seed, first day and days of an invented person."""


@pytest.fixture(scope="module")
def crowd() -> list[InventedPerson]:
    return [invent(number, 1, FIRST, DAYS) for number in range(MANY)]


def test_a_person_does_not_turn_on_who_was_invented_before() -> None:
    one_way = [invent(number, 7, FIRST, DAYS) for number in range(20)]
    other_way = [invent(number, 7, FIRST, DAYS) for number in reversed(range(20))]
    assert one_way == other_way[::-1]


def test_another_seed_is_other_people() -> None:
    assert invent(3, 1, FIRST, DAYS).findings != invent(3, 2, FIRST, DAYS).findings


def test_chance_is_the_same_in_every_version_of_python() -> None:
    drawn = chance(1, 2)
    assert [round(drawn(), 9) for _ in range(3)] == CHANCE_OF_PERSON_2


def test_nobody_is_followed_for_no_days() -> None:
    with pytest.raises(ValueError, match="at least one day, not 0"):
        invent(1, 1, FIRST, 0)


def all_days(person: InventedPerson) -> list[date]:
    return [
        *(finding.day for finding in person.findings),
        *(check_in.day for check_in in person.check_ins),
        *(day for day, _ in person.steps),
        *(day for day, _ in person.goals),
        *(order.since for order in person.orders),
        *(done.since for done in person.done),
        *(diagnosis.since for diagnosis in person.diagnoses),
        *(truth.day for truth in person.truths),
        *(pain.since for pain in person.pains),
        *(lesion.found for lesion in person.lesions),
        *(day for lesion in person.lesions for day, _ in lesion.sizes),
    ]


@given(ASKED)
@settings(max_examples=200, deadline=None)
def test_nothing_is_before_birth_or_after_the_last_day(asked: tuple[int, int, date, int]) -> None:
    person = invent(*asked)
    last = person.died or asked[2] + timedelta(asked[3] - 1)
    assert person.born < person.diagnosed <= min(lesion.found for lesion in person.lesions)
    assert all(person.born < day <= last for day in all_days(person))
    spans = [(truth.day, truth.until) for truth in person.truths]
    for each in (*person.orders, *person.done, *person.diagnoses, *person.pains):
        spans.append((each.since, each.until))
    assert all(until is None or begins <= until <= last for begins, until in spans)


@given(ASKED)
@settings(max_examples=200, deadline=None)
def test_every_value_is_one_that_its_fact_can_have(asked: tuple[int, int, date, int]) -> None:
    person = invent(*asked)
    abouts = {lesion.id for lesion in person.lesions} | {pain.place for pain in person.pains} | {""}
    for finding in person.findings:
        fact = FACTS[finding.fact]
        fact.read(frozenset(finding.value) if isinstance(finding.value, tuple) else finding.value)
        assert finding.about in abouts
    assert {lesion.site for lesion in person.lesions} <= set(PLACES)
    assert all(not lesion.side or PLACES[lesion.site].sided for lesion in person.lesions)


@given(ASKED)
@settings(max_examples=100, deadline=None)
def test_a_check_in_answers_only_what_its_form_asks(asked: tuple[int, int, date, int]) -> None:
    for check_in in invent(*asked).check_ins:
        questions = FORMS[check_in.form].facts
        names = [name for name, _ in check_in.answers]
        assert len(set(names)) == len(names)
        for name, value in check_in.answers:
            if name == SIDE:
                assert value in ("left", "right")
            elif questions[name].lists:
                assert isinstance(value, bool)
            else:
                questions[name].read(value)


def asked_of_a_carer(form: str) -> set[str]:
    asked = FORMS[form].of(Assessor.CARER)
    signs = {sign.key for each in asked if isinstance(each, Signs) for sign in each.signs}
    return signs | {each.key for each in asked if not isinstance(each, Signs)}


def test_a_carer_answers_only_what_carers_are_asked(crowd: list[InventedPerson]) -> None:
    by_carers = [each for person in crowd for each in person.check_ins if each.by == "carer"]
    for form in ("daily", "weekly"):
        answered = {name for each in by_carers if each.form == form for name, _ in each.answers}
        assert "pain_worst" in answered
        assert answered - asked_of_a_carer(form) == set()


def medicines() -> set[str]:
    named = {name for each in INGREDIENTS.values() for name in each.names}
    systemic = {name for group in systemic_treatment_groups.values() for name in group.names}
    return named | systemic | {each.name for each in FORMULARY.medicines}


def test_every_medicine_is_known(crowd: list[InventedPerson]) -> None:
    given_ = {order.ingredient for person in crowd for order in person.orders}
    assert given_ - medicines() == set()


def overlap(first: Order, then: Order) -> bool:
    return first.until is None or then.since <= first.until


@given(ASKED)
@settings(max_examples=300, deadline=None)
def test_steps_of_one_titration_do_not_overlap(asked: tuple[int, int, date, int]) -> None:
    for why, as_needed in (("pain", False), ("breakthrough pain", True)):
        steps = [
            order
            for order in invent(*asked).orders
            if order.for_what == why
            and order.as_needed is as_needed
            and (as_needed or order.release in ("modified", "patch"))
            and not order.stopped_undated
        ]
        assert not any(overlap(*pair) for pair in pairwise(steps))


DIAGNOSED = {
    "fracture": "pathological_fracture",
    "cord_compression": "cord_compression",
    "hypercalcaemia": "hypercalcaemia",
    "neutropenic_sepsis": "neutropenic_sepsis",
    "venous_thrombosis": "venous_thrombosis",
    "osteonecrosis_of_jaw": "osteonecrosis_of_jaw",
}


def test_what_was_planted_happened(crowd: list[InventedPerson]) -> None:
    planted = 0
    for person in crowd:
        diagnosed = {(each.kind, each.since, each.lesion) for each in person.diagnoses}
        irradiated = {done.lesion for done in person.done if done.kind == "radiotherapy"}
        for truth in person.truths:
            if (kind := DIAGNOSED.get(truth.kind)) is not None:
                assert (kind, truth.day, truth.about) in diagnosed
                planted += 1
            if truth.kind in ("response", "flare", "return_of_pain"):
                assert truth.about in irradiated
        events_told = [each for each in person.diagnoses if each.kind in DIAGNOSED.values()]
        assert len(events_told) == sum(truth.kind in DIAGNOSED for truth in person.truths)
    assert planted > MANY / 50


def test_a_complete_response_is_seen_in_the_record(crowd: list[InventedPerson]) -> None:
    seen = 0
    for person in crowd:
        ends = {
            truth.about: truth.day
            for truth in person.truths
            if truth.kind in ("return_of_pain", "fracture")
        }
        for truth in person.truths:
            if (truth.kind, truth.what) == ("response", "complete") and truth.about not in ends:
                later = [
                    finding.value
                    for finding in person.findings
                    if (finding.fact, finding.about) == ("l_pain", truth.about)
                    and finding.day >= truth.day
                ]
                seen += len(later)
                if not broken(person, truth.about):
                    assert set(later) <= {0.0}
    assert seen > 50


def broken(person: InventedPerson, lesion: str) -> bool:
    return any(
        each.lesion == lesion and each.kind == "pathological_fracture" for each in person.diagnoses
    )


def test_no_opioid_is_raised_after_radiotherapy_that_worked(crowd: list[InventedPerson]) -> None:
    seen = 0
    for person in crowd:
        worked = {
            truth.about
            for truth in person.truths
            if truth.kind == "response" and truth.what in ("complete", "partial")
        }
        irradiated = [
            done.since
            for done in person.done
            if done.kind == "radiotherapy" and done.lesion in worked
        ]
        opioids = [
            order.since
            for order in person.orders
            if order.for_what == "pain" and order.release in ("modified", "patch")
        ]
        seen += bool(irradiated and opioids)
        if irradiated:
            assert all(since <= max(irradiated) for since in opioids)
    assert seen > 50


def near(found: int, of: int, expected: float) -> bool:
    """Whether a share lies within four standard errors of what was put in."""
    return abs(found / of - expected) <= 4 * sqrt(expected * (1 - expected) / of)


def test_primaries_are_as_put_in(crowd: list[InventedPerson]) -> None:
    found = Counter(person.primary for person in crowd)
    for primary, share in people.primaries.of_one.items():
        assert near(found[primary], MANY, share), primary


def test_as_many_have_pain_as_put_in(crowd: list[InventedPerson]) -> None:
    """A fracture hurts everybody, so that those with one are left out."""
    whole = [person for person in crowd if not any(broken(person, f"l{n}") for n in range(8))]
    assert near(sum(bool(person.pains) for person in whole), len(whole), pain.in_pain.of_one)


def test_as_many_respond_to_radiotherapy_as_put_in() -> None:
    """Over a year, of those irradiated in its first months, so that no response is cut off."""
    found: Counter[str] = Counter()
    for number in range(MANY):
        person = invent(number, 2, FIRST, 365)
        if person.died is None:
            found.update(truth.what for truth in person.truths if truth.kind == "response")
    for response, share in pain.response.of_one.items():
        assert near(found[response], found.total(), share), response


def test_as_many_lesions_are_thoracic_as_put_in(crowd: list[InventedPerson]) -> None:
    sites = [lesion.site for person in crowd for lesion in person.lesions]
    thoracic = sum(site.startswith("T") for site in sites)
    assert near(thoracic, len(sites), lesions.regions.of_one["thoracic"])


def test_as_many_flare_as_put_in(crowd: list[InventedPerson]) -> None:
    """Of lesions irradiated for pain alone, ten days or more before the end."""
    irradiated = flares = 0
    for person in crowd:
        last = person.died or FIRST + timedelta(DAYS - 1)
        if not {each.kind for each in person.diagnoses} & {
            "pathological_fracture",
            "cord_compression",
        }:
            treated = {
                done.lesion
                for done in person.done
                if done.kind == "radiotherapy" and done.since <= last - timedelta(10)
            }
            irradiated += len(treated)
            flares += sum(
                truth.kind == "flare" and truth.about in treated for truth in person.truths
            )
    with_it = treatments.dexamethasone_before_radiotherapy.of_one
    plain, eased = pain.flare.of_one, pain.flare_on_dexamethasone.of_one
    assert near(flares, irradiated, with_it * eased + (1 - with_it) * plain)


@pytest.mark.parametrize("primary", ["lung", "breast", "prostate_crpc"])
def test_as_many_die_as_put_in(crowd: list[InventedPerson], primary: str) -> None:
    known = [
        person for person in crowd if person.primary == primary and person.lesions[0].found < FIRST
    ]
    died = sum(person.died is not None for person in known)
    alive = people.survival.by_name[primary] ** ((DAYS - 1) / 365)
    assert near(died, len(known), 1 - alive)


def test_as_many_report_as_put_in() -> None:
    """Of those who are followed for the whole time: who dies at once reports nothing."""
    crowd = [invent(number, 3, FIRST, 60) for number in range(MANY)]
    followed = [person for person in crowd if person.died is None and not person.diagnoses]
    known = [person for person in followed if person.lesions[0].found < FIRST]
    reporting = sum(bool(person.check_ins) for person in known)
    assert near(reporting, len(known), reports.reporting.of_one)


def test_as_many_calcium_rises_as_put_in(crowd: list[InventedPerson]) -> None:
    days = sum(
        ((person.died or FIRST + timedelta(DAYS - 1)) - FIRST).days
        for person in crowd
        if person.lesions[0].found < FIRST
    )
    expected = events.hypercalcaemia.of_one * days / 365
    found = sum(
        truth.kind == "hypercalcaemia"
        for person in crowd
        if person.lesions[0].found < FIRST
        for truth in person.truths
    )
    assert abs(found - expected) <= 4 * sqrt(expected) + expected * 0.1
