"""Options of the cord, of bones, of local treatment and of bone agents; and that none is missing."""

import importlib
import pkgutil
import re
from fractions import Fraction
from typing import Any, Final

import pytest
from tests.knowledge.options_put_to import OPENED, in_cases, person
from tests.reading_level import grade

from trabecula.knowledge import options as options_package
from trabecula.knowledge.effects import schedules
from trabecula.knowledge.facts.priorities import declined
from trabecula.knowledge.option_catalogue import CATALOGUE
from trabecula.knowledge.options import MODULES, NEEDS, OPTIONS, options_of
from trabecula.knowledge.statements import STATEMENTS
from trabecula.knowledge.statements.radiotherapy.flare import plan_for_pain_flare
from trabecula.knowledge.tables.response_times import Intervention
from trabecula.language.answer import Answer
from trabecula.language.condition import About, Condition, atoms, facts_of
from trabecula.language.effect import Effect
from trabecula.language.option import Option, Strike
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Statement
from trabecula.language.table import parts
from trabecula.pathway.options.for_person import Standing
from trabecula.pathway.taken.known import Known

OURS: Final = tuple(
    option for option in OPTIONS if re.match("EMR|RT|SUR|BON", option.offered_by[0].code)
)
MOST_CHECKED: Final = (
    Checked.YES,
    Checked.IN_PART,
    Checked.SECOND_HAND,
    Checked.FROM_KNOWLEDGE,
)
CAN_BE_CHOSEN: Final = {Standing.OPEN, Standing.LATER}
SETTLES: Final[dict[str, dict[str, Any]]] = {
    "OPT-CORD-RT8": {"declined": ["surgery"]},
    "OPT-CORD-RTMF": {"declined": ["surgery"]},
    "OPT-CORD-COMFORT": {"prognosis_weeks": 2, "care_intent": "comfort_only"},
    "OPT-PROTECT": {"declined": ["surgery"]},
    "OPT-SPINE-PROTECT": {"declined": ["surgery"]},
    "OPT-RT-ONCE-FIXED": {
        "l_site": "tibia",
        "l_mirels": 9,
        "l_stabilised": False,
        "l_solitary": False,
    },
    "OPT-RT8-COMFORT": {"l_pain": 8},
    "OPT-RADIUM": {"painful_sites": 3},
    "OPT-FRACTURE-FIXATION": {
        "l_site": "femur_shaft",
        "l_fracture": True,
        "l_solitary": False,
    },
    "OPT-FRACTURE-PROTECT": {"l_site": "rib"},
    "OPT-IN-HALF-BODY": {"painful_sites": 5, "marrow_reserve_ok": True, "ecog": 1},
    "OPT-BISPHOSPHONATE": {"bma": "none"},
    "OPT-DENOSUMAB": {"bma": "none"},
    "OPT-DENOSUMAB-ON": {"bma": "denosumab"},
    "OPT-DENOSUMAB-KIDNEYS": {"bma": "zoledronate"},
}
"""What settles, beside a case of the statement, that this option suits."""


@pytest.fixture(params=OPTIONS, ids=lambda option: option.code)
def option(request: pytest.FixtureRequest) -> Option:
    return request.param


@pytest.mark.parametrize(
    ("option", "statement"),
    [
        pytest.param(option, statement, id=f"{option.code} by {statement.code}")
        for option in OURS
        for statement in option.offered_by
    ],
)
def test_a_statement_that_applies_offers_it(option: Option, statement: Statement) -> None:
    found = list(in_cases(option, statement.code, SETTLES.get(option.code, {})))
    assert found
    assert {each.standing for each in found} & CAN_BE_CHOSEN, [
        (each.standing, each.because) for each in found
    ]


STRUCK: Final[dict[str, tuple[dict[str, Any], dict[str, Any]]]] = {
    "radiotherapy was offered and declined": ({"rt_declined_or_unsafe": True}, {"rt_declined_or_unsafe": False}),
    "life expectancy is below 3 months": ({"prognosis_weeks": 11.9}, {"prognosis_weeks": 12}),
    "surgery, then radiotherapy, is preferred": ({"mscc_confirmed": True, "prognosis_weeks": 40, "mscc_levels": 1, "complete_paraplegia_h": 0, "fit_for_surgery": True, "radiosensitive": False, "declined": []}, {"mscc_confirmed": True, "prognosis_weeks": 40, "mscc_levels": 1, "complete_paraplegia_h": 0, "fit_for_surgery": True, "radiosensitive": False, "declined": ["surgery"]}),
    "there are weeks to live": ({"prognosis_weeks": 4, "complete_paraplegia_h": 23, "care_intent": "palliative"}, {"prognosis_weeks": 4, "complete_paraplegia_h": 24, "care_intent": "palliative"}),
    "the person is judged unfit": ({"fit_for_surgery": False}, {"fit_for_surgery": True}),
    "life expectancy is below about 6 weeks": ({"prognosis_weeks": 5.9}, {"prognosis_weeks": 6}),
    "this bone has been operated on": ({"l_postop": True}, {"l_postop": False}),
    "fixation is recommended here": ({"l_site": "tibia", "l_mirels": 9, "fit_for_surgery": True, "prognosis_weeks": 6, "care_intent": "palliative", "declined": []}, {"l_site": "tibia", "l_mirels": 8}),
    "a fracture of this bone is seldom fixed": ({"l_site": "rib"}, {"l_site": "acetabulum"}),
    "the lesion is the only one": ({"l_solitary": True}, {"l_solitary": True, "l_histology_known": True}),
    "imaging shows no fracture": ({"l_fracture": False}, {"l_fracture": True}),
    "the bone is broken, and": ({"l_fracture": True}, {"l_fracture": False}),
    "the broken bone can be fixed": ({"l_site": "tibia", "l_fracture": True, "fit_for_surgery": True, "prognosis_weeks": 6, "care_intent": "palliative", "declined": []}, {"l_site": "rib", "l_fracture": True}),
    "a broken vertebra is for": ({"l_site": "lumbar"}, {"l_site": "tibia"}),
    "there is an infection anywhere": ({"active_infection": True}, {"active_infection": False}),
    "the cord is compressed, or may": ({"mscc_confirmed": True}, {"mscc_confirmed": False, "escc": "1c", "neuro_signs": []}),
    "the spine is unstable": ({"sins": 13, "fit_for_surgery": True, "prognosis_weeks": 6, "care_intent": "palliative", "declined": []}, {"sins": 12}),
    "the cord is compressed": ({"mscc_confirmed": True}, {"mscc_confirmed": False, "escc": "1c"}),
    "there are neurological signs, and": ({"neuro_signs": ["sensory_loss"]}, {"neuro_signs": []}),
    "the pain of this bone is not severe": ({"l_pain": 6.9}, {"l_pain": 7}),
    "more than one place hurts": ({"painful_sites": 2}, {"painful_sites": 1}),
    "tumour in the spinal canal presses": ({"l_site": "thoracic", "escc": "2"}, {"l_site": "rib", "escc": "2"}),
    "the bone is about to break, and": ({"l_site": "tibia", "l_mirels": 9}, {"l_site": "rib"}),
    "this bone is about to break": ({"l_site": "tibia", "l_mirels": 9}, {"l_site": "rib"}),
    "there are signs of the cord, which": ({"l_site": "sacrum", "mscc_confirmed": True}, {"l_site": "rib"}),
    "there is infection at the wound": ({"local_infection": True}, {"local_infection": False}),
    "there are signs of the cord, or": ({"neuro_signs": ["limb_weakness"]}, {"neuro_signs": [], "mscc_confirmed": False}),
    "platelets are below 100 or": ({"platelets": 99.9}, {"platelets": 100, "anc": 2}),
    "a treatment that suppresses the marrow": ({"sact_classes": ["chemo"]}, {"sact_classes": ["endocrine"]}),
    "there are too few painful places": ({"painful_sites": 3}, {"painful_sites": 4}),
    "counts are too low for a first": ({"hb": 9.9}, {"hb": 10, "anc": 1.5, "platelets": 100}),
    "diabetes is out of control": ({"diabetes_uncontrolled": True}, {"diabetes_uncontrolled": False}),
    "there is an active infection": ({"active_infection": True}, {"active_infection": False}),
    "immunotherapy is being given": ({"sact_classes": ["ici"]}, {"sact_classes": []}),
    "a steroid is taken already": ({"on_steroid": True}, {"on_steroid": False}),
    "worst pain is below 4": ({"pain_worst": 3.9}, {"pain_worst": 4}),
    "lymphoma or myeloma is suspected": ({"haem_malignancy_suspected": True}, {"haem_malignancy_suspected": True, "haem_malignancy_confirmed": True}),
    "clotting is disturbed": ({"anticoagulant_active": True}, {"coagulopathy": False, "anticoagulant_active": False}),
    "there is an infection": ({"local_infection": True}, {"local_infection": False, "active_infection": False}),
    "tumour in the spinal canal blocks": ({"escc": "3"}, {"escc": "1a", "mscc_confirmed": False}),
    "there is no one who cares": ({"caregiver_present": False}, {"caregiver_present": True}),
    "the bone is about to break (Mirels": ({"l_site": "tibia", "l_mirels": 9}, {"l_site": "rib"}),
    "there is, or may be, a pregnancy": ({"pregnancy": "possible"}, {"pregnancy": "not_pregnant"}),
    "the calcium is low": ({"ca_adj": 2.09}, {"ca_adj": 2.1}),
    "bone is exposed in the jaw": ({"jaw_exposed_bone_weeks": 1}, {"jaw_exposed_bone_weeks": 0}),
    "the creatinine clearance is below 30": ({"crcl": 29.9}, {"crcl": 30}),
    "the kidneys are acutely injured": ({"aki": True}, {"aki": False}),
    "surgery of the teeth or the jaw": ({"dental_surgery_planned": True}, {"dental_surgery_planned": False}),
    "denosumab is not being given": ({"bma": "zoledronate"}, {"bma": "denosumab"}),
    "no bisphosphonate is being given": ({"bma": "denosumab"}, {"bma": "pamidronate"}),
}  # fmt: skip
"""How each strike begins, facts that strike, and facts that do not; without facts nobody knows."""


@pytest.mark.parametrize(
    ("option", "strike"),
    [
        pytest.param(option, strike, id=f"{option.code}: {strike.holds[:40]}")
        for option in OURS
        for strike in option.struck
    ],
)
def test_a_strike_has_all_three_answers(option: Option, strike: Strike) -> None:
    begins = max((start for start in STRUCK if strike.holds.startswith(start)), key=len)
    strikes, does_not = (
        {key: OPENED.facts[key].read(value) for key, value in facts.items()}
        for facts in STRUCK[begins]
    )
    assert Known(strikes).answer(strike.when) is Answer.APPLIES
    assert Known(does_not).answer(strike.when) is Answer.DOES_NOT_APPLY
    undecided = dict(list(strikes.items())[:-1]) if strike.waits else {}
    assert Known(undecided).answer(strike.when) is Answer.NOT_KNOWN


def test_every_case_of_a_strike_is_of_a_strike() -> None:
    held = {strike.holds for option in OURS for strike in option.struck}
    assert [start for start in STRUCK if not any(each.startswith(start) for each in held)] == []


def test_what_holds_follows_not_known_whether(option: Option) -> None:
    for strike in option.struck:
        assert not strike.holds.endswith("."), strike.holds


def test_an_option_that_stands_at_the_person_asks_nothing_of_a_lesion(option: Option) -> None:
    """Offered by a statement about the person, it stands at the person, who has no lesion facts."""
    if any(statement.about is not About.PERSON for statement in option.offered_by):
        return
    asked = {
        fact.key
        for condition in parts(
            (option.only_if, tuple(each for each in option.struck if not each.of_any_lesion))
        )
        if isinstance(condition, Condition)
        for atom in atoms(condition)
        for fact in facts_of(atom)
        if fact.about is About.LESION
    }
    assert not asked


def test_it_is_checked_no_further_than_what_offers_it(option: Option) -> None:
    least = max(MOST_CHECKED.index(statement.checked) for statement in option.offered_by)
    assert MOST_CHECKED.index(option.checked) >= least


def test_its_plain_words_are_plain(option: Option) -> None:
    plain = option.plain
    text = " ".join((plain.what, plain.to_do, plain.can_go_wrong, plain.if_not))
    assert grade(text) <= 7, grade(text)
    assert not re.search(r"\bshould\b", text.lower())
    assert not re.search(r"\b[A-Z]{2,}", text)


@pytest.mark.parametrize("option", OURS, ids=lambda option: option.code)
def test_a_number_in_plain_words_is_one_of_its_effect(option: Option) -> None:
    plain = option.plain
    text = " ".join((plain.what, plain.to_do, plain.can_go_wrong, plain.if_not))
    said = {int(number) for number in re.findall(r"\d+", text)} - {100}
    assert said <= _numbers(option.effect), said - _numbers(option.effect)
    assert len(re.findall(r"\d+ of 100", text)) + text.count(" to 51") >= len(said)


def _numbers(effect: Effect) -> set[int]:
    bounds = (
        bound
        for part in (*effect.outcomes, *effect.harms)
        for people in (
            getattr(getattr(part, "arm", None), "people", None),
            getattr(part, "people", None),
            getattr(part.against, "people", None),
        )
        if people is not None
        for bound in (people.lowest, people.highest)
    )
    return {int(bound + Fraction(1, 2)) for bound in bounds}


def test_what_declines_it_can_be_declined(option: Option) -> None:
    assert option.declined_with <= set(declined.items)


def test_its_intervention_has_a_time_to_look(option: Option) -> None:
    assert not option.intervention or option.intervention.upper() in Intervention.__members__


def test_whoever_is_irradiated_has_a_plan_for_a_flare(option: Option) -> None:
    """Whether or not the need *flare* is left."""
    if option.modality is Modality.RADIOTHERAPY and option.need.name != "flare":
        beside = [row.statement for row in option.with_it]
        assert plan_for_pain_flare in beside or option.presupposes == (("OPT-HALF-BODY",),)


def test_options_of_a_need_are_distinct() -> None:
    for need in NEEDS:
        held = [option for option in OPTIONS if option.need is need]
        assert held, need.name
        assert len({option.title for option in held}) == len(held)
        assert len({option.plain.what for option in held}) == len(held)


def test_a_module_says_why_and_how_it_is_misused_and_is_gathered() -> None:
    walked = pkgutil.walk_packages(options_package.__path__, f"{options_package.__name__}.")
    modules = [importlib.import_module(name) for _, name, package in walked if not package]
    for module in modules:
        assert "\nWhy " in (module.__doc__ or ""), module.__name__
        assert "\nMisuse " in (module.__doc__ or ""), module.__name__
    assert {module for module in modules if options_of(module)} == set(MODULES)


class TestStanding:
    """A few people, and what may be chosen for them."""

    IMPENDING: Final[dict[str, Any]] = {
        "l_site": "femur_shaft", "l_mirels": 10, "l_pain": 6, "l_rt_courses": 0,
        "l_fracture": False, "l_stabilised": False, "l_postop": False, "fit_for_surgery": True,
        "prognosis_weeks": 40, "care_intent": "palliative",
    }  # fmt: skip
    COMPRESSED: Final[dict[str, Any]] = {
        "mscc_confirmed": True, "prognosis_weeks": 40, "mscc_levels": 1, "fit_for_surgery": True,
        "complete_paraplegia_h": 0, "radiosensitive": False, "rt_declined_or_unsafe": False,
        "care_intent": "palliative",
    }  # fmt: skip

    @staticmethod
    def standing(facts: dict[str, Any]) -> dict[str, Standing]:
        return {each.code: each.standing for each in person(facts).every}

    @pytest.mark.parametrize(
        ("declines", "stands"),
        [([], Standing.STRUCK), (["surgery"], Standing.OPEN), (None, Standing.WAITS)],
    )
    def test_protection_alone_gives_way_where_fixation_was_not_declined(
        self, declines: list[str] | None, stands: Standing
    ) -> None:
        more = {} if declines is None else {"declined": declines}
        assert self.standing({**self.IMPENDING, **more})["OPT-PROTECT"] is stands

    @pytest.mark.parametrize(
        ("declines", "stands"),
        [([], Standing.STRUCK), (["surgery"], Standing.OPEN), (None, Standing.WAITS)],
    )
    def test_radiotherapy_alone_of_a_cord_that_is_to_be_operated(
        self, declines: list[str] | None, stands: Standing
    ) -> None:
        more = {} if declines is None else {"declined": declines}
        found = self.standing({**self.COMPRESSED, **more})
        assert {found["OPT-CORD-RT8"], found["OPT-CORD-RTMF"]} == {stands}
        assert (found["OPT-CORD-SURGERY"] is Standing.DECLINED) is (declines == ["surgery"])

    def test_a_bone_is_not_irradiated_twice_by_a_wide_field(self) -> None:
        facts: dict[str, Any] = {
            "l_site": "rib", "l_pain": 6, "l_rt_courses": 0, "l_fracture": False,
            "painful_sites": 5, "prognosis_weeks": 40, "marrow_reserve_ok": True, "ecog": 1,
            "platelets": 200, "anc": 4, "neuro_signs": [], "mscc_confirmed": False,
            "sact_classes": [], "rt_declined_or_unsafe": False,
        }  # fmt: skip
        found = person(facts)
        pairs = {frozenset((one.first.code, one.second.code)) for one in found.conflicts}
        assert frozenset(("OPT-HALF-BODY", "OPT-RT8")) in pairs
        for plan in found.alternatives:
            codes = {each.code for each in plan.options}
            assert ("OPT-IN-HALF-BODY" in codes) <= ("OPT-HALF-BODY" in codes)
            assert not {"OPT-HALF-BODY", "OPT-RT8"} <= codes

    def test_no_vitamin_d_comes_first_while_calcium_is_high(self) -> None:
        first = CATALOGUE.by_code["OPT-DENOSUMAB"].before
        (vitamin,) = [row for row in first if row.holds.startswith("A vitamin D")]
        assert vitamin.met is not None
        high = Known({"vitd": 20.0, "ca_adj": 3.3})
        assert high.answer(vitamin.met) is Answer.APPLIES
        assert Known({"vitd": 20.0, "ca_adj": 2.3}).answer(vitamin.met) is Answer.DOES_NOT_APPLY


NO_TREATMENT: Final = {
    Modality.ASSESSMENT,
    Modality.COORDINATION,
    Modality.DATA_REQUEST,
    Modality.EMERGENCY,
    Modality.IMAGING,
    Modality.INFECTION,
    Modality.METABOLIC,
    Modality.MONITORING,
    Modality.MULTIDISCIPLINARY_TEAM,
    Modality.OBSERVATION,
    Modality.POSITIONING,
    Modality.REPLANNING,
    Modality.SAFEGUARDING,
    Modality.SAFETY,
    Modality.TRANSITION,
}
"""What a statement of these calls for is done, not chosen."""
WORK: Final = {
    "EMR-04": "given at once, before anything is chosen; it goes with every treatment of the cord",
    "EMR-04b": "a medicine that is stopped, not one to choose",
    "EMR-04c": "information: what is not given",
    "EMR-04d": "a telephone call before the steroid",
    "EMR-11": "a review the same day; what it finds brings its own options",
    "RT-11": "a check of a treatment that was given",
    "SUR-08b": "says which radiotherapy suits; the cord's options and those of the painful level are it",
    "SUR-08c": "says which radiotherapy suits; RT-07 offers it at the painful level, with its conditions",
    "BON-02": "information: not for pain",
    "BON-03": "checks that come before every agent",
    "BON-04b": "a dose, reckoned with the medicine",
    "BON-06": "what is watched while an agent is given",
    "BON-06b": "a dental visit that is due",
    "BON-07": "a plan of dentist and oncologist",
    "BON-12": "a low level that is put right before an agent",
    "BON-13": "help offered beside an agent or an operation",
    "MED-02": "analgesia now, in parallel with the opinion; the medicine is the options of pain",
    "MED-07": "a plan the same day; MED-07b offers the medicine",
    "MED-24b": "the end of a trial, decided on its date",
    "MED-28b": "a limit, which strikes bisphosphonates out",
    "MED-42": "medicines that are stopped, one by one, in the review",
    "REH-00": "tests that are put off",
    "REH-02H": "a restriction that stands",
    "REH-02M": "how the exercise of REH-04 is supervised",
    "REH-02L": "how the exercise of REH-04 is done",
    "REH-05": "the next step of a programme that was chosen",
    "REH-07a": "a limit on the programme",
    "REH-07b": "a limit on the programme",
    "REH-07c": "a limit on the programme",
    "REH-07d": "a limit on the programme",
    "REH-07e": "a limit on the programme",
    "REH-13": "a precaution that stands",
    "REH-15": "rest days within the programme",
    "REH-24": "an adaptation of the programme",
    "PSY-01": "a screening",
    "PSY-05": "a safety assessment the same day",
    "PSY-05b": "a safety assessment now",
    "PSY-13": "care of the bereaved, who are not the person that chooses",
    "PSY-13b": "care of the bereaved, who are not the person that chooses",
    "PSY-14": "a search for a cause",
    "PSY-16": "a door to talk, opened by a question",
    "NUT-03": "a precaution when feeding starts",
    "GOC-09": "the state of care in the last days: it holds other options back",
}
"""Statements of a treatment that are work to do rather than an option, and why: reviewed."""


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda statement: statement.code)
def test_a_statement_that_calls_for_treatment_offers_an_option_or_is_work(
    statement: Statement,
) -> None:
    offers = any(statement in option.offered_by for option in OPTIONS)
    if statement.modality not in NO_TREATMENT:
        assert offers is not (statement.code in WORK)


def test_only_statements_of_treatment_are_called_work() -> None:
    treatment = {each.code for each in STATEMENTS if each.modality not in NO_TREATMENT}
    assert set(WORK) <= treatment


def test_a_part_of_a_row_keeps_its_numbers() -> None:
    for effect in vars(schedules).values():
        if isinstance(effect, Effect):
            row = next(each for each in CATALOGUE.effects if each.code == ROW_OF[effect.code])
            assert (effect.outcomes, effect.harms) == (row.outcomes, row.harms)
            assert effect.burden != row.burden


ROW_OF: Final = {
    "PART-RERT-ONCE": "FX-RERT",
    "PART-RERT-SEVERAL": "FX-RERT",
    "PART-MSCCRT-ONCE": "FX-MSCCRT",
    "PART-MSCCRT-SEVERAL": "FX-MSCCRT",
    "PART-HBI-BONE": "FX-HBI",
}
