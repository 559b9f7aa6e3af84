"""The programme as text, JSON and page: the same content, and nothing shown as safe that is not."""

import json
import xml.etree.ElementTree as ET
from typing import Any

import pytest
from tests.pathway.programmes import DAY, SOUND, lesion, made, of_vignette
from tests.reviewed import order, reviewed

from trabecula import journey
from trabecula.knowledge.exercises import LIBRARY
from trabecula.language.exercise import Exercise
from trabecula.pathway.programme import Programme, Verdict
from trabecula.pathway.programme import programme as programme_of
from trabecula.report import exercise_html, exercise_json, exercise_text
from trabecula.report.exercise_page import exercise_page
from trabecula.report.exercise_pictures import HEIGHT, WIDTH, picture_of
from trabecula.report.schemas import schema

jsonschema: Any = pytest.importorskip("jsonschema", reason="jsonschema is not installed")

SVG = "{http://www.w3.org/2000/svg}"
PROGRAMMES = {
    "cleared": lambda: made(lesion("thoracic")),
    "waits": lambda: of_vignette("V14"),
    "limbs": lambda: of_vignette("V02"),
    "flat": lambda: of_vignette("V04"),
    "no map": made,
    "died": lambda: made(lesion("rib"), patient_died_days=3),
}


@pytest.fixture(params=PROGRAMMES)
def programme(request: pytest.FixtureRequest) -> Programme:
    return PROGRAMMES[request.param]()


def as_json(programme: Programme) -> dict[str, Any]:
    return json.loads(exercise_json.render(exercise_page(programme)))


def test_the_json_is_as_its_schema_says(programme: Programme) -> None:
    validator = jsonschema.Draft202012Validator(schema("exercise"))
    assert list(validator.iter_errors(as_json(programme))) == []


def test_the_sheet_draws_only_what_may_be_done(programme: Programme) -> None:
    page = exercise_html.render(exercise_page(programme))
    may = (Verdict.PHYSIOTHERAPIST, Verdict.AFTER_ADVICE)
    drawn = {one.exercise.name for one in programme.with_verdict(*may)}
    drawn |= {exercise.name for exercise in programme.week.exercises}
    for exercise in LIBRARY.exercises:
        assert (f'id="picture-{exercise.name}-title"' in page) is (exercise.name in drawn)


def test_text_and_page_say_that_a_clinician_signs_it(programme: Programme) -> None:
    page = exercise_page(programme)
    for written in (exercise_html.render(page), exercise_text.render(page)):
        assert "To be signed by your clinician" in written
        assert "Draft" in written


def test_a_held_lesion_has_no_activity_that_reads_as_allowed() -> None:
    (held,) = as_json(of_vignette("V02"))["lesions"]
    assert held["held_by"]
    assert held["activities"] == []
    (free,) = as_json(made(lesion("thoracic")))["lesions"]
    assert len(free["activities"]) == 6


def test_the_sheet_says_who_is_there() -> None:
    low, moderate = made(lesion("thoracic")), made(lesion("thoracic", l_look="lytic"))
    for made_, sentence in (
        (low, "Do the first 1 to 4 sessions"),
        (moderate, "Do these only with"),
    ):
        page = exercise_page(made_)
        assert page.with_verdict(Verdict.CLEARED)
        assert sentence in exercise_html.render(page)
        assert sentence in exercise_text.render(page)


def test_what_has_to_be_asked_is_on_the_page_and_in_the_text() -> None:
    page = exercise_page(of_vignette("V18"))
    question = "Any new weakness of a limb"
    assert question in exercise_text.render(page, width=400)
    assert question in exercise_html.render(page)


def test_the_text_keeps_to_its_width(programme: Programme) -> None:
    assert max(map(len, exercise_text.render(exercise_page(programme), 60).splitlines())) <= 60


@pytest.mark.parametrize("exercise", LIBRARY.exercises, ids=lambda each: each.name)
def test_each_picture_is_drawn_inside_its_frame_and_read_aloud(exercise: Exercise) -> None:
    root = ET.fromstring(picture_of(exercise, "one"))
    _, top, width, height = map(float, root.attrib["viewBox"].split())
    assert (width, top + height) == (WIDTH, HEIGHT)
    assert root.attrib["role"] == "img"
    assert root.findtext(f"{SVG}title") == exercise.title
    assert exercise.picture.shows in (root.findtext(f"{SVG}desc") or "")
    heads = [c for c in root.iter(f"{SVG}circle") if c.get("r") == "10.5"]
    assert [head.get("fill") for head in heads] == ["#9c9c9c", "currentColor"]
    for head in heads:
        assert 10.5 <= float(head.attrib["cx"]) <= WIDTH - 10.5
        assert top + 10.5 <= float(head.attrib["cy"]) <= HEIGHT - 10


def test_only_what_is_prescribed_is_named_before_exercise() -> None:
    relief = as_json(made(lesion("thoracic")))["relief"]
    assert relief["prescribed"] == []
    assert not relief["may_be_timed"]
    assert relief["timed"] == []


def timed(*lesions: Any, order_text: str = "Morphine sulfate 10 mg/5 mL oral solution") -> Any:
    """The relief of somebody whose pain comes with movement, with one opioid as needed."""
    opioid = order("o", order_text, "5 mg by mouth as needed every 4 hours")
    taken = reviewed(opioid).facts.taken
    given = {
        "facts": {**SOUND, "on_opioid": True, "sedation": 0, "resp_rate": 14},
        "lesions": list(lesions),
        "pains": [{"p_place": "femur-neck", "side": "left", "p_trigger": "incident_volitional"}],
    }
    facts = journey.take(given, DAY)
    facts.taken = taken
    return as_json(programme_of(journey.recommend(facts)))["relief"]


def test_a_rescue_dose_is_timed_in_the_words_of_the_record() -> None:
    relief = timed(lesion("thoracic"))
    assert relief["may_be_timed"]
    assert "30 to 45 minutes before" in relief["timed"][0]
    assert "5 mg by mouth as needed" in relief["prescribed"][0]


def test_no_medicine_covers_the_warning_of_a_bone_about_to_break() -> None:
    relief = timed(lesion("femur_shaft", l_functional_pain=True))
    assert not relief["may_be_timed"]
    assert relief["timed"] == []
    assert {"REH-02H", "SUR-05"} <= {one["code"] for one in relief["against"]}


@pytest.mark.parametrize(
    ("text", "unclear"),
    [("Morphine sulfate 30 mg modified-release tablet", 0), ("Morphine sulfate 10 mg tablet", 1)],
)
def test_what_is_not_known_to_act_fast_is_not_timed(text: str, unclear: int) -> None:
    relief = timed(lesion("thoracic"), order_text=text)
    assert not relief["prescribed"]
    assert not relief["may_be_timed"]
    assert len(relief["unclear"]) == unclear
