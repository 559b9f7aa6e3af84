"""PROMIS forms of four as they stand in records: by the LOINC codes of their items and answers."""

from collections.abc import Sequence

import pytest
from tests.fhir.answers import Json, facts_of, problems_of, response

from trabecula.knowledge.instruments import INSTRUMENTS
from trabecula.language.code import LOINC
from trabecula.pathway.facts import Facts
from trabecula.pathway.scores import score

NAMED = {one.name: one for one in INSTRUMENTS}
ABILITY = ("LA13912-3", "LA13919-8", "LA13920-6", "LA13918-0", "LA13921-4")
AMOUNT = ("LA6568-5", "LA13863-8", "LA13909-9", "LA13902-4", "LA13914-9")
FREQUENCY = ("LA6270-8", "LA10066-1", "LA10082-8", "LA10044-8", "LA9933-8")
QUALITY = ("LA9615-1", "LA8969-3", "LA8968-5", "LA8967-7", "LA13913-1")
FORMS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "promis-pf4a-v2": ("76700-4", ("61597-1", "61607-8", "61609-4", "61635-9"), ABILITY),
    "promis-pi4a": ("", ("61758-9", "61769-6", "61773-8", "61775-3"), AMOUNT),
    "promis-fa4a": ("76342-5", ("61878-5", "61882-7", "61865-2", "61864-5"), AMOUNT),
    "promis-dep4a": ("76343-3", ("61953-6", "61955-1", "61967-6", "61973-4"), FREQUENCY),
    "promis-anx4a": ("76344-1", ("61923-9", "61941-1", "61942-9", "61949-4"), FREQUENCY),
}


def promis(name: str, answers: Sequence[Json], codes: Sequence[str] = ()) -> Facts:
    code, asked, _ = FORMS.get(name, ("75258-4", tuple(codes), ()))
    items = [
        {"linkId": f"/{code}/{each}", "answer": [answer]}
        for each, answer in zip(asked, answers, strict=True)
    ]
    form = {"questionnaire": f"http://loinc.org/q/{code}"} if code else {}
    return facts_of(response(items) | form)


def coding(code: str) -> Json:
    return {"valueCoding": {"system": LOINC, "code": code}}


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize("way", ["coded", "counted"])
def test_a_promis_form_of_four_is_recognised(name: str, way: str) -> None:
    answers = FORMS[name][2]
    given = [2, 3, 4, 5]
    said = [coding(answers[one - 1]) if way == "coded" else {"valueInteger": one} for one in given]
    facts = promis(name, said)
    (found,) = [one for one in facts.person.results if one.instrument.name == name]
    keys = [item.key for item in NAMED[name].items]
    expected = score(NAMED[name], dict(zip(keys, given, strict=True)))
    assert [one.value for one in found.scores] == [one.value for one in expected.scores]
    assert found.complete
    assert not problems_of(facts)


SLEEP = ("61987-4", "61986-6", "61998-1", "61999-9")


def test_good_sleep_is_turned_round_once() -> None:
    said = [coding(code) for code in (QUALITY[4], AMOUNT[4], AMOUNT[0], AMOUNT[0])]
    (found,) = [
        one for one in promis("sleep", said, SLEEP).person.results
        if one.instrument.name == "promis-sd4a"
    ]  # fmt: skip
    assert found.scored("promis_sd4a_raw").value == 4


def test_a_number_that_forms_count_in_either_direction_is_not_read() -> None:
    facts = promis(
        "sleep",
        [{"valueInteger": 5}, {"valueInteger": 5}, {"valueInteger": 1}, {"valueInteger": 1}],
        SLEEP,
    )
    (found,) = [one for one in facts.person.results if one.instrument.name == "promis-sd4a"]
    assert found.scored("promis_sd4a_raw").value is None
    assert problems_of(facts).count("direction is not said") == 2
