"""Agents that protect bone: zoledronate's table, its holds, the two denosumabs, low calcium."""

from dataclasses import replace
from typing import Any

import pytest
from tests.knowledge.for_a_person import for_person, in_band, medicine

from trabecula.knowledge.medicines.bone_agents import MEDICINES
from trabecula.knowledge.medicines.bone_agents.creatinine_that_holds import (
    rise_of_creatinine_that_holds,
)
from trabecula.language.dose import Dose, days, mg, micrograms, millilitres
from trabecula.language.dosing import NotComputed
from trabecula.language.organ_function import Action, NotStated
from trabecula.language.quantity import MicromolesPerLitre
from trabecula.language.source import Checked
from trabecula.pathway.medicines.dose_for_person import Verdict
from trabecula.report.medicine_sheet import medicine_sheet

BY_LABEL, EVERY_12_WEEKS, RAISED_CALCIUM = range(3)


def test_every_bone_agent_of_the_dossier_is_declared() -> None:
    names = ["zoledronic_acid", "pamidronate", "denosumab", "calcium_vitd", "calcitonin"]
    assert [each.name for each in MEDICINES] == names


ZOLEDRONATE = [
    (120, "4", "5"),
    (61, "4", "5"),
    (60.01, "4", "5"),
    (60, "3.5", "4.4"),
    (50, "3.5", "4.4"),
    (49.99, "3.3", "4.1"),
    (49.6, "3.3", "4.1"),
    (40, "3.3", "4.1"),
    (39.99, "3", "3.8"),
    (35, "3", "3.8"),
    (30, "3", "3.8"),
]


@pytest.mark.parametrize(("clearance", "dose", "volume"), ZOLEDRONATE)
def test_zoledronate_by_the_table_of_the_label(clearance: float, dose: str, volume: str) -> None:
    given = Dose(mg(dose), every=days(21, 28), volume=millilitres(volume))
    assert for_person("zoledronic_acid", BY_LABEL, crcl=clearance).dose == given
    seldom = replace(given, every=days(84))
    assert for_person("zoledronic_acid", EVERY_12_WEEKS, crcl=clearance).dose == seldom
    row = in_band(medicine("zoledronic_acid").kidneys, clearance)
    assert row.checked is Checked.YES


@pytest.mark.parametrize("which", [BY_LABEL, EVERY_12_WEEKS])
@pytest.mark.parametrize("clearance", [0, 29, 29.99])
def test_zoledronate_for_bone_stops_below_30_and_points_to_denosumab(
    which: int, clearance: float
) -> None:
    found = for_person("zoledronic_acid", which, crcl=clearance)
    assert (found.verdict, found.dose) == (Verdict.NOT_OFFERED, None)
    assert any("denosumab" in reason.says for reason in found.against)


@pytest.mark.parametrize(
    ("creatinine", "verdict"),
    [(265, Verdict.OFFERED), (266, Verdict.NOT_OFFERED), (None, Verdict.NOT_KNOWN)],
)
def test_a_creatinine_above_3_mg_per_decilitre_stops_zoledronate_for_bone(
    creatinine: float | None, verdict: Verdict
) -> None:
    assert for_person("zoledronic_acid", BY_LABEL, creatinine=creatinine).verdict is verdict


@pytest.mark.parametrize(
    ("clearance", "verdict"),
    [
        (0, Verdict.CONFLICT),
        (29, Verdict.CONFLICT),
        (34.99, Verdict.CONFLICT),
        (35, Verdict.OFFERED),
        (45, Verdict.OFFERED),
    ],
)
def test_in_raised_calcium_zoledronate_has_its_own_rule_and_shows_the_conflict(
    clearance: float, verdict: Verdict
) -> None:
    found = for_person("zoledronic_acid", RAISED_CALCIUM, crcl=clearance, ca_adj=3.4)
    assert found.verdict is verdict
    if verdict is Verdict.OFFERED:
        assert found.dose == Dose(mg(4), volume=millilitres(5))
    else:
        told = " ".join(reason.says for reason in found.against)
        assert "Denosumab is preferred" in told
        assert "400 µmol/L (4.5 mg/dL)" in told


@pytest.mark.parametrize(
    ("values", "verdict"),
    [
        ({"ca_adj": 3.0}, Verdict.OFFERED),
        ({"ca_adj": 12 / 4.008}, Verdict.OFFERED),
        ({"ca_adj": 2.9, "ca_symptoms": True}, Verdict.OFFERED),
        ({"ca_adj": 2.9, "ca_symptoms": False}, Verdict.NOT_OFFERED),
        ({"ca_adj": 2.9}, Verdict.NOT_KNOWN),
        ({"ca_adj": 2.65, "ca_symptoms": True}, Verdict.NOT_OFFERED),
        ({"ca_adj": None}, Verdict.NOT_KNOWN),
    ],
)
def test_raised_calcium_is_high_enough_before_it_is_treated(
    values: dict[str, Any], verdict: Verdict
) -> None:
    assert for_person("zoledronic_acid", RAISED_CALCIUM, **values).verdict is verdict


@pytest.mark.parametrize(("creatinine", "told"), [(399, False), (400, True)])
def test_a_creatinine_of_400_is_told_in_raised_calcium(creatinine: float, told: bool) -> None:
    found = for_person("zoledronic_acid", RAISED_CALCIUM, ca_adj=3.4, creatinine=creatinine)
    assert any("400 µmol/L" in reason.says for reason in found.because) is told


MG_PER_DECILITRE = 88.4


@pytest.mark.parametrize(
    ("before", "now", "held"),
    [
        (1.0, 1.49, False),
        (1.0, 1.5, True),
        (1.39, 1.89, True),
        (1.4, 2.3, False),
        (1.4, 2.4, True),
        (1.6, 2.3, False),
        (1.6, 2.6, True),
    ],
)
def test_a_rise_of_creatinine_holds_zoledronate(before: float, now: float, held: bool) -> None:
    baseline = MicromolesPerLitre(before * MG_PER_DECILITRE)
    least = rise_of_creatinine_that_holds.at(baseline).holds.value
    assert ((now - before) * MG_PER_DECILITRE >= least) is held


HOLDS_AT_LOW_CALCIUM = ["zoledronic_acid", "pamidronate", "denosumab"]


@pytest.mark.parametrize("name", HOLDS_AT_LOW_CALCIUM)
@pytest.mark.parametrize(
    ("calcium", "verdict"),
    [
        (2.0, Verdict.NOT_OFFERED),
        (2.09, Verdict.NOT_OFFERED),
        (2.1, Verdict.OFFERED),
        (None, Verdict.NOT_KNOWN),
    ],
)
def test_below_2_1_calcium_holds_every_agent(
    name: str, calcium: float | None, verdict: Verdict
) -> None:
    assert for_person(name, ca_adj=calcium).verdict is verdict


def test_the_older_threshold_of_2_0_is_nowhere() -> None:
    (calcium,) = [test for test in medicine("denosumab").monitoring if "calcium" in test.holds]
    assert "2.1 mmol/L" in calcium.action
    assert "2.0" not in calcium.action


def test_the_two_denosumabs_are_kept_apart() -> None:
    denosumab = medicine("denosumab")
    (other,) = denosumab.other_products
    assert other.dose == Dose(mg(60), every=days(182, 184))
    strengths = {amount for form in denosumab.forms for amount in form.strengths}
    assert strengths == {mg(120)}
    started = [each.start for each in denosumab.dosing if isinstance(each.start, Dose)]
    assert started == [Dose(mg(120), every=days(28))]
    assert "never together" in medicine_sheet(denosumab)
    assert any("Another denosumab product" in row.holds for row in denosumab.contraindications)


@pytest.mark.parametrize(
    ("agent", "verdict"),
    [
        ("none", Verdict.OFFERED),
        ("denosumab", Verdict.OFFERED),
        ("zoledronate", Verdict.NOT_OFFERED),
        ("pamidronate", Verdict.NOT_OFFERED),
    ],
)
def test_denosumab_is_not_given_with_a_bisphosphonate(agent: str, verdict: Verdict) -> None:
    assert for_person("denosumab", bma=agent).verdict is verdict


@pytest.mark.parametrize(
    ("clearance", "action"), [(0, Action.CAUTION), (29.9, Action.CAUTION), (30, Action.USUAL)]
)
def test_denosumab_has_one_dose_for_all_kidneys(clearance: float, action: Action) -> None:
    assert in_band(medicine("denosumab").kidneys, clearance).holds.action is action
    assert for_person("denosumab", crcl=clearance).dose == Dose(mg(120), every=days(28))


def test_in_raised_calcium_denosumab_is_left_to_a_specialist() -> None:
    found = for_person("denosumab", 1, ca_adj=3.4, crcl=25)
    assert isinstance(found.dosing.start, NotComputed)
    assert found.verdict is Verdict.NOT_COMPUTED


def test_what_follows_denosumab_is_said_to_be_unsettled() -> None:
    denosumab = medicine("denosumab")
    assert "not established; 6 months applies to doses of 60 mg" in denosumab.stopping.holds
    assert denosumab.stopping.abruptly is False
    assert not any(
        "4 wk" in row.holds or "3 to 6 months" in row.holds for row in denosumab.cautions
    )


@pytest.mark.parametrize(
    ("clearance", "dose"),
    [
        (29.9, None),
        (30, Dose(mg(60), mg(90), every=days(21, 28))),
        (59.9, Dose(mg(60), mg(90), every=days(21, 28))),
        (60, Dose(mg(90), every=days(21, 28))),
    ],
)
def test_pamidronate_by_kidneys(clearance: float, dose: Dose | None) -> None:
    assert for_person("pamidronate", crcl=clearance).dose == dose


@pytest.mark.parametrize(
    ("calcium", "verdict"),
    [(2.6, Verdict.OFFERED), (2.61, Verdict.NOT_OFFERED), (None, Verdict.NOT_KNOWN)],
)
def test_calcium_is_not_given_where_it_is_high(calcium: float | None, verdict: Verdict) -> None:
    for which in range(2):
        assert for_person("calcium_vitd", which, ca_adj=calcium).verdict is verdict


def test_calcium_alone_in_a_name_is_no_calcium_supplement() -> None:
    assert "calcium" not in medicine("calcium_vitd").group.names


def test_calcitonin_is_not_dosed_and_says_why() -> None:
    calcitonin = medicine("calcitonin")
    assert calcitonin.dosing == ()
    assert "Not recommended for pain of bone" in calcitonin.not_dosed
    assert isinstance(calcitonin.kidneys, NotStated)


@pytest.mark.parametrize("name", ["zoledronic_acid", "pamidronate", "denosumab", "calcium_vitd"])
def test_nothing_is_said_of_the_liver_where_no_label_says_anything(name: str) -> None:
    assert isinstance(medicine(name).liver, NotStated)


@pytest.mark.parametrize("sex", ["female", "male"])
@pytest.mark.parametrize("name", HOLDS_AT_LOW_CALCIUM)
def test_pregnancy_is_asked_about_where_it_can_be(name: str, sex: str) -> None:
    verdict = Verdict.NOT_KNOWN if sex == "female" else Verdict.OFFERED
    assert for_person(name, sex=sex).verdict is verdict
    assert for_person(name, sex="female", pregnancy="possible").verdict is Verdict.NOT_OFFERED


@pytest.mark.parametrize("slip", [mg(3500), micrograms("3.5"), micrograms(3)])
def test_a_thousandfold_slip_in_the_table_of_zoledronate_is_refused(slip: Any) -> None:
    zoledronate = medicine("zoledronic_acid")
    table = zoledronate.kidneys
    assert not isinstance(table, NotStated)
    rows = list(table.rows)
    rows[3] = replace(rows[3], holds=replace(rows[3].holds, start=Dose(slip, every=days(28))))
    slipped = replace(table, rows=tuple(rows))
    with pytest.raises(ValueError, match="zoledronic_acid: 50 to 60"):
        replace(zoledronate, kidneys=slipped)
    with pytest.raises(ValueError, match="bone metastases"):
        replace(zoledronate.dosing[EVERY_12_WEEKS], kidneys=slipped)


def test_a_volume_is_in_millilitres() -> None:
    with pytest.raises(ValueError, match="a volume is in mL"):
        Dose(mg(4), volume=mg(5))
    assert str(Dose(mg(4), volume=millilitres(5))) == "4 mg (5 mL) once"
