"""What goes with a medicine: for whom, from when, and what names it uses."""

import json

import pytest
from tests.places import DOSSIERS

from trabecula.knowledge.facts.medicine_safety_groups import laxatives
from trabecula.knowledge.formulary import FORMULARY
from trabecula.knowledge.medicines.bowel_ladder import (
    BOWEL_LADDER,
    antagonist_after_two_classes,
    laxative_with_every_opioid,
    laxatives_that_move_the_bowel,
    macrogol_after_two_days,
    suppository_after_three_days,
)
from trabecula.knowledge.medicines.companions import (
    COMPANIONS,
    calcium_and_vitamin_d_with_a_bone_agent,
    naloxone_at_raised_risk,
    naloxone_by_our_own_reasons,
    stomach_with_a_steroid,
    stomach_with_an_nsaid,
    stomach_with_much_dexamethasone,
)
from trabecula.knowledge.medicines.deprescribing import DEPRESCRIBING
from trabecula.language.answer import Answer
from trabecula.language.companion import Companion
from trabecula.language.dose import mg
from trabecula.language.fact import Raw
from trabecula.language.interpret import interpret
from trabecula.language.medicine import MedicineClass

DOSSIER = DOSSIERS / "formulary.json"
APPLIES, NOT = Answer.APPLIES, Answer.DOES_NOT_APPLY


def wanted(companion: Companion, **known: Raw) -> Answer:
    assert companion.when is not None
    return interpret(companion.when, known)


def silenced(companion: Companion, **known: Raw) -> Answer:
    assert companion.unless is not None
    return interpret(companion.unless, known)


def test_every_opioid_needs_a_laxative_from_the_start() -> None:
    assert laxative_with_every_opioid.when is None
    of = {name for what in laxative_with_every_opioid.of for name in getattr(what, "names", ())}
    opioids = [one for one in FORMULARY.medicines if one.kind is MedicineClass.OPIOID]
    assert all(not of.isdisjoint(one.group.names) for one in opioids)


def test_docusate_alone_is_no_laxative_that_counts() -> None:
    assert "docusate" in laxatives.names
    assert "docusate" not in laxatives_that_move_the_bowel.names
    assert not any(code.code in {"A06A", "A06AA"} for code in laxatives_that_move_the_bowel.codes)


@pytest.mark.parametrize(
    ("days", "steps"),
    [
        (1.9, ()),
        (2.0, (macrogol_after_two_days,)),
        (3.0, (macrogol_after_two_days, suppository_after_three_days)),
        (
            4.0,
            (macrogol_after_two_days, suppository_after_three_days, antagonist_after_two_classes),
        ),
    ],
)
def test_the_ladder_goes_up_by_days_without_a_stool(
    days: float, steps: tuple[Companion, ...]
) -> None:
    known: dict[str, Raw] = {"days_no_stool": days, "on_laxative": True}
    assert steps == tuple(each for each in BOWEL_LADDER[1:] if wanted(each, **known) is APPLIES)


@pytest.mark.parametrize(
    ("known", "answer"),
    [
        ({"anc": 0.49, "platelets": 200.0}, APPLIES),
        ({"anc": 2.0, "platelets": 49.9}, APPLIES),
        ({"anc": 0.5, "platelets": 50.0}, NOT),
    ],
)
def test_nothing_in_the_rectum_with_few_neutrophils_or_platelets(
    known: dict[str, Raw], answer: Answer
) -> None:
    assert silenced(suppository_after_three_days, **known) is answer


@pytest.mark.parametrize(
    ("known", "answer"),
    [
        pytest.param({"mme": 50.0}, APPLIES, id="W66"),
        pytest.param({"mme": 20.0, "sedative_benzodiazepine": True}, APPLIES, id="W67"),
        ({"age_years": 65.0}, APPLIES),
        ({"crcl": 29.9}, APPLIES),
        ({"child_pugh": "b"}, APPLIES),
        ({"substance_use": "past"}, APPLIES),
        ({"tolerance_lost": True}, APPLIES),
        ({"mme": 49.9}, Answer.NOT_KNOWN),
    ],
)
def test_naloxone_is_offered(known: dict[str, Raw], answer: Answer) -> None:
    assert wanted(naloxone_at_raised_risk, **known) is answer


@pytest.mark.parametrize(
    "key",
    ["mme_undefined", "sedative_gabapentinoid", "alcohol_daily", "copd", "children_at_home"],
)
def test_naloxone_is_offered_for_our_own_reasons(key: str) -> None:
    assert wanted(naloxone_by_our_own_reasons, **{key: True}) is APPLIES


@pytest.mark.parametrize("companion", [naloxone_at_raised_risk, naloxone_by_our_own_reasons])
def test_naloxone_is_not_offered_in_the_last_days_or_twice(companion: Companion) -> None:
    assert silenced(companion, care_intent="comfort_only") is APPLIES
    assert silenced(companion, care_intent="palliative", prognosis_weeks=1) is APPLIES
    assert silenced(companion, naloxone_at_home=True) is APPLIES
    living = {"care_intent": "palliative", "prognosis_weeks": 30}
    assert silenced(companion, **living, naloxone_at_home=False) is NOT


@pytest.mark.parametrize(
    ("companion", "known"),
    [
        (stomach_with_an_nsaid, {"on_steroid": True}),
        (stomach_with_an_nsaid, {"age_years": 75.0}),
        (stomach_with_an_nsaid, {"on_serotonergic": True}),
        (stomach_with_a_steroid, {"on_nsaid": True}),
        (stomach_with_a_steroid, {"on_anticoagulant": True}),
        (stomach_with_a_steroid, {"dex_for_mscc": True}),
    ],
)
def test_the_stomach_is_protected_at_one_more_risk(
    companion: Companion, known: dict[str, Raw]
) -> None:
    assert wanted(companion, **known) is APPLIES


def test_the_stomach_is_protected_from_4_mg_of_dexamethasone() -> None:
    assert stomach_with_much_dexamethasone.from_dose == mg(4)


@pytest.mark.parametrize(("calcium", "answer"), [(2.6, Answer.NOT_KNOWN), (2.61, APPLIES)])
def test_no_calcium_where_calcium_is_high(calcium: float, answer: Answer) -> None:
    assert silenced(calcium_and_vitamin_d_with_a_bone_agent, ca_adj=calcium) is answer


@pytest.mark.skipif(not DOSSIER.exists(), reason="needs the medicines dossier")
def test_every_name_is_a_medicine_of_the_dossier() -> None:
    known = {drug["id"] for drug in json.loads(DOSSIER.read_text("utf-8"))["drugs"]}
    named = {name for each in COMPANIONS for name in each.needs}
    of = {each for row in (*COMPANIONS, *DEPRESCRIBING) for each in row.of}
    named |= {each for each in of if type(each) is str}
    assert named <= known


def test_the_formulary_holds_them() -> None:
    assert FORMULARY.companions == COMPANIONS
    assert FORMULARY.deprescribing == DEPRESCRIBING
