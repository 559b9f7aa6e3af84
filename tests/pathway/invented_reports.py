"""Records of reports from home: what a person, a carer and devices told over some weeks."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

import msgspec
from hypothesis import strategies as st
from tests.records import RXNORM, about, amount, coded, fact, lesion, observed, patient

from trabecula import journey
from trabecula.fhir.goals import DECIDED
from trabecula.language.code import QUESTIONNAIRE
from trabecula.pathway.record import Record

FIRST = date(2026, 3, 1)
DAYS = 24
LOINC = "http://loinc.org"
FEMUR, SPINE = (
    coded("http://snomed.info/sct", "71341001"),
    coded("http://snomed.info/sct", "122495006"),
)

Made = dict[str, Any]


def day(number: int) -> str:
    return (FIRST + timedelta(number)).isoformat()


def at(number: int, clock: str = "09:00") -> str:
    return f"{day(number)}T{clock}:00Z"


def told(key: str, when: str, name: str, **value: Any) -> Made:
    return {**fact(key, when, **value), "id": name}


def pain(number: int, score: int, clock: str = "09:00") -> Made:
    return told(
        "pain_worst", at(number, clock), f"pain-{number}-{clock[:2]}", **amount(score, "{score}")
    )


def record(*resources: Made) -> Record:
    return journey.read(bundle(*resources))


def bundle(*resources: Made) -> bytes:
    entries = [{"resource": resource} for resource in (patient(), *resources)]
    return msgspec.json.encode({"resourceType": "Bundle", "type": "collection", "entry": entries})


def _yes(key: str) -> Callable[[str, str, int], Made]:
    return lambda when, name, drawn: told(key, when, name, valueBoolean=drawn % 2 == 0)


def _number(key: str, unit: str, of: Callable[[int], float]) -> Callable[[str, str, int], Made]:
    return lambda when, name, drawn: told(key, when, name, **amount(of(drawn), unit))


def _carer(when: str, name: str, drawn: int) -> Made:
    said = told("pain_worst", when, name, **amount(drawn, "{score}"))
    return said | {"performer": [{"reference": "RelatedPerson/anna"}]}


def _not_answered(when: str, name: str, drawn: int) -> Made:
    system = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
    return told("pain_worst", when, name) | {"dataAbsentReason": coded(system, "asked-unknown")}


def _of_a_lesion(when: str, name: str, drawn: int) -> Made:
    focus = [{"reference": f"Condition/{('femur', 'spine', 'late')[drawn % 3]}"}]
    return told("l_acute_event", when, name, valueBoolean=drawn > 4) | {"focus": focus}


def _placed(when: str, name: str, drawn: int) -> Made:
    site = FEMUR if drawn % 2 else SPINE
    return observed(name, coded(LOINC, "72514-3"), when, **amount(drawn, "{score}"), bodySite=site)


def _form(when: str, name: str, drawn: int) -> Made:
    """A check-in of which two questions are answered."""
    answers = {"pain_worst": drawn, "fatigue": 10 - drawn}
    return {
        "resourceType": "QuestionnaireResponse",
        "id": name,
        "status": "completed",
        **about(),
        "questionnaire": f"{QUESTIONNAIRE}:check-in-{('daily', 'weekly', 'short')[drawn % 3]}",
        "authored": when,
        "item": [
            {"linkId": key, "answer": [{"valueInteger": answer}]} for key, answer in answers.items()
        ],
    }


def _death(when: str, name: str, drawn: int) -> Made:
    return told(
        "care_intent", when, name, valueString="comfort_only" if drawn > 7 else "palliative"
    )


_TOLD: Sequence[Callable[[str, str, int], Made]] = (
    _number("pain_worst", "{score}", lambda drawn: drawn),
    _number("pain_worst", "{score}", lambda drawn: min(drawn, 6)),
    _number("pain_goal", "{score}", lambda drawn: drawn % 5),
    _number("fatigue", "{score}", lambda drawn: drawn),
    _number("epro_max", "{score}", lambda drawn: drawn % 5),
    _number("epro_delta", "{score}", lambda drawn: drawn % 4 - 1),
    _number("epro_missed", "{reports}", lambda drawn: drawn % 4),
    _number("sedation", "{score}", lambda drawn: drawn % 5),
    _number("resp_rate", "/min", lambda drawn: 6 + drawn),
    _number("temp_c", "Cel", lambda drawn: 36 + drawn / 4),
    _number("days_no_stool", "d", lambda drawn: drawn % 5),
    _yes("fall_since_last"),
    _yes("sepsis_signs"),
    _yes("patient_marks_urgent"),
    _yes("new_or_worse_spinal_pain"),
    _yes("neuro_signs.limb_weakness"),
    _yes("neuro_signs.gait_difficulty"),
    _yes("opioid_neurotox.confusion"),
    _yes("on_opioid"),
    _carer,
    _not_answered,
    _of_a_lesion,
    _placed,
    _death,
    _form,
    _number("check_in_every", "d", lambda drawn: 1 + drawn % 3),
    _number("proctcae_9_f", "{score}", lambda drawn: drawn % 5),
    _number("proctcae_9_s", "{score}", lambda drawn: drawn % 5),
    _number("proctcae_25_s", "{score}", lambda drawn: drawn % 5),
    lambda when, name, drawn: told(
        "aid", when, name, valueString=("none", "cane", "wheelchair", "bed")[drawn % 4]
    ),
)


@st.composite
def worn(draw: st.DrawFn) -> list[Made]:
    """Steps and hours of wear of every day from one on, some of them few, short or not told."""
    first = draw(st.integers(0, 6))
    steps = st.sampled_from((None, 900, 2500, 4000, 4000, 4000))
    hours = st.sampled_from((None, 6, 10, 14, 14, 14))
    days = st.lists(st.tuples(steps, hours), min_size=DAYS - first, max_size=DAYS - first)
    made: list[Made] = []
    for number, (count, on) in enumerate(draw(days), start=first):
        if count is not None:
            value = amount(count, "{steps}")
            made.append(told("steps_day", day(number), f"steps-{number}", **value))
        if on is not None:
            value = amount(on, "h")
            made.append(told("steps_day_wear", day(number), f"wear-{number}", **value))
    return made


def decision(number: int) -> Made:
    """A plan that was made on a day: then the steps have another baseline."""
    return {
        "resourceType": "CarePlan",
        "id": f"decision-{number}",
        "status": "active",
        "intent": "plan",
        **about(),
        "created": day(number),
        "category": [coded(DECIDED.system, DECIDED.code)],
        "author": {"display": "Dr Novak"},
    }


def medicine(name: str, code: str, start: int, end: int | None) -> Made:
    period = {"start": day(start)} | ({} if end is None else {"end": day(end)})
    return {
        "resourceType": "MedicationStatement",
        "id": f"{name}-{start}",
        "status": "active" if end is None else "completed",
        **about(),
        "medicationCodeableConcept": coded(RXNORM, code, text=name),
        "effectivePeriod": period,
    }


def cycle(number: int) -> Made:
    return {
        "resourceType": "MedicationAdministration",
        "id": f"cycle-{number}",
        "status": "completed",
        **about(),
        "medicationCodeableConcept": coded(RXNORM, "2555", text="cisplatin"),
        "effectiveDateTime": day(number),
    }


@st.composite
def reports(draw: st.DrawFn) -> list[Made]:
    """Resources in any order: reports, medicines, and lesions of which one is found later."""
    number = st.integers(0, DAYS - 1)
    drawn = draw(
        st.lists(
            st.tuples(
                number,
                st.sampled_from(("", "T08:00:00Z", "T09:30:00Z", "T20:15:00Z")),
                st.integers(0, len(_TOLD) - 1),
                st.integers(0, 10),
            ),
            max_size=40,
        )
    )
    made = [
        _TOLD[which](f"{day(on)}{clock}", f"told-{place}", value)
        for place, (on, clock, which, value) in enumerate(drawn)
    ]
    made += [lesion("femur", FEMUR, day(0)), lesion("spine", SPINE, "2026-01-01")]
    if draw(st.booleans()):
        made.append(lesion("late", FEMUR, day(draw(number))))
    if draw(st.booleans()):
        begun = draw(number)
        ended = draw(st.none() | st.integers(begun, DAYS))
        made.append(medicine("morphine", "7052", begun, ended))
    made += [cycle(each) for each in draw(st.sets(st.integers(-50, DAYS - 1), max_size=3))]
    if draw(st.booleans()):
        made += draw(worn())
    made += [decision(each) for each in draw(st.sets(number, max_size=1))]
    return draw(st.permutations(made))
