"""Which statements decide about a programme, and what is looked at before each session.

Why      What is measured on the day (fever, pulse, how awake one is) tells nothing of tomorrow, so
         it is looked at before each session. All else that would hold exercise back is known
         beforehand, or the exercise waits.
Misuse   To clear by these checks what waits for a blood count or for an image.
"""

from typing import Final

from trabecula.knowledge.exercises.basis import OURS
from trabecula.knowledge.facts.cancer import time_since_systemic_treatment
from trabecula.knowledge.facts.function import fall_since_last_contact, pain_rise_with_exercise
from trabecula.knowledge.facts.laboratory import haemoglobin, platelets
from trabecula.knowledge.facts.observations import (
    delirium_4at_score,
    diastolic_blood_pressure,
    heart_rate,
    oxygen_saturation,
    respiratory_rate,
    sepsis_signs,
    systolic_blood_pressure,
    systolic_drop_on_standing,
    temperature,
    venous_thromboembolism_signs,
)
from trabecula.knowledge.facts.opioid import opioid_neurotoxicity_signs, sedation
from trabecula.knowledge.facts.person import days_since_death
from trabecula.knowledge.facts.radiotherapy import radiotherapy_planned
from trabecula.knowledge.movements import Region
from trabecula.knowledge.policy.mobility import time_of_lighter_exercise_after_systemic_treatment
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.rehabilitation import (
    cancer_exercise_toolkit,
    haematological_rehabilitation_2017,
    modular_programme_2011,
)
from trabecula.knowledge.statements import coded
from trabecula.language.exercise import (
    Beside,
    DayCheck,
    DoseBefore,
    ExerciseRules,
    Kind,
    LighterDays,
    Reduction,
)
from trabecula.language.fact import Fact
from trabecula.language.quantity import BillionsPerLitre, GramsPerDecilitre
from trabecula.language.source import Checked, Citation
from trabecula.language.statement import Statement

_TOOLKIT = cancer_exercise_toolkit.at("precautions and contraindications: absolute list")
_BANDS = haematological_rehabilitation_2017.at("table of platelet bands: 20 to 30, 30 to 50")
_HB = haematological_rehabilitation_2017.at("table of haemoglobin bands: below 8 g/dL")
_AROUND = panel.at("guideline dossier, section 5, row REH-15")


def _one(code: str) -> Statement:
    (statement,) = coded(code)
    return statement


def _check(
    says: str, *of: Fact, source: Citation = _TOOLKIT, checked: Checked = Checked.IN_PART
) -> DayCheck:
    return DayCheck(holds=says, of=of, sources=(source,), checked=checked)


CHECKS: Final[tuple[DayCheck, ...]] = (
    _check("You have no fever and no shaking chills.", temperature, sepsis_signs),
    _check(
        "Your pulse, blood pressure and oxygen are as your team wants them.",
        systolic_blood_pressure, diastolic_blood_pressure, heart_rate, oxygen_saturation,
        respiratory_rate,
    ),
    _check("You do not feel faint when you stand up.", systolic_drop_on_standing),
    _check(
        "You have no pain in the chest, no new lack of breath and no swollen leg.",
        venous_thromboembolism_signs,
    ),
    _check(
        "You are awake and think as clearly as usual.",
        sedation, opioid_neurotoxicity_signs, delirium_4at_score, days_since_death,
        source=panel.at("own judgement, by the statements EMR-12, EMR-12b and EMR-16"),
        checked=OURS,
    ),
    _check(
        "You have not had a fall since your team last saw you.",
        fall_since_last_contact,
        source=panel.at("guideline dossier, section 5c"),
        checked=OURS,
    ),
    _check(
        "Pain from the last session has gone.",
        pain_rise_with_exercise,
        source=modular_programme_2011.at("less load where pain or analgesics rise"),
    ),
)  # fmt: skip

REDUCTIONS: Final[tuple[Reduction, ...]] = (
    Reduction(
        name="Platelets from 20 to below 30",
        when=(platelets >= BillionsPerLitre(20)) & (platelets < BillionsPerLitre(30)),
        holds="Light exercise and walking only; no resistance exercise.",
        bars=frozenset((Kind.RESISTANCE,)),
        sources=(_BANDS,),
        checked=Checked.YES,
    ),
    Reduction(
        name="Platelets from 30 to below 50",
        when=(platelets >= BillionsPerLitre(30)) & (platelets < BillionsPerLitre(50)),
        holds="Active range of movement and moderate exercise; no heavy resistance.",
        sources=(_BANDS,),
        checked=Checked.YES,
    ),
    Reduction(
        name="Haemoglobin below 8 g/dL",
        when=haemoglobin < GramsPerDecilitre(8),
        holds="Short sessions of low to moderate effort, limited by symptoms, with vital signs measured; no resistance exercise at home.",
        bars=frozenset((Kind.RESISTANCE,)),
        sources=(_HB, panel.at("own judgement: resistance waits until the count is better")),
        checked=Checked.IN_PART,
    ),
)

LIGHTER: Final[tuple[LighterDays, ...]] = (
    LighterDays(
        when=radiotherapy_planned.node(),
        holds="On days 1 to 5 of radiotherapy do half, and keep short walks where you may walk.",
        sources=(_AROUND,),
        checked=OURS,
    ),
    LighterDays(
        when=time_since_systemic_treatment <= time_of_lighter_exercise_after_systemic_treatment,
        since=time_since_systemic_treatment,
        lasting=time_of_lighter_exercise_after_systemic_treatment,
        holds="On days 1 to 3 of chemotherapy do half. Start again before your strength falls.",
        sources=(_AROUND,),
        checked=OURS,
    ),
)

RULES: Final = ExerciseRules(
    start=_one("REH-04"),
    progress=_one("REH-05"),
    holds_a_region=coded("REH-02H EMR-08 REH-10c"),
    spares_the_limbs=_one("REH-02H"),
    higher_risk=_one("REH-02M"),
    low_risk=_one("REH-02L"),
    nothing=frozenset(coded("PSY-13 PSY-13b")),
    flat=frozenset(coded("EMR-03 EMR-07")),
    positions=frozenset(coded("EMR-01 EMR-05a EMR-09 EMR-12 EMR-12b EMR-13 EMR-14 EMR-15 EMR-16")),
    basics=frozenset((Kind.BREATHING, Kind.POSTURE, Kind.TRANSFER)),
    of_limbs=frozenset((Kind.RESISTANCE,)),
    limbs=frozenset((Region.ARM, Region.SHOULDER, Region.THIGH, Region.LOWER_LEG)),
    dose_before=DoseBefore(
        _one("MED-32"),
        against=coded("REH-02H SUR-05 EMR-08 REH-06 EMR-12 EMR-12b EMR-12d"),
        when="A dose as needed that is prescribed already, and acts fast, may be taken 30 to 45 minutes before exercise, and counts among the doses of the day; no dose is added or changed here (MED-32).",
        says="Take only what has been prescribed, as it has been prescribed. The time before exercise is for your clinician to set.",
        never="Do not take it so that you can go on through pain that is new or stronger.",
    ),
    beside=(
        Beside("Walking aid", coded("REH-08")),
        Beside("Falls and a safe home", coded("REH-10 REH-10b REH-11 REH-10c")),
        Beside(
            "Blood counts, fever and pain with exercise",
            coded("REH-07a REH-07b REH-07c REH-07d REH-07e REH-06"),
        ),
        Beside("Tiredness, and how to save energy", coded("REH-12")),
        Beside("Fear of movement", coded("REH-19")),
        Beside("Fragile bone", coded("REH-24")),
        Beside("Around treatment", coded("REH-15")),
        Beside("After an operation, or once the spine is stable", coded("REH-16 REH-17")),
        Beside("Tasks that have become hard, and posture", coded("REH-25 REH-26")),
        Beside("Care from afar", coded("REH-18")),
        Beside("What to leave alone", coded("REH-20 REH-13 REH-00")),
    ),
    until_raised="Not yet: raise it after some weeks without more pain or more pain medicine.",
)
