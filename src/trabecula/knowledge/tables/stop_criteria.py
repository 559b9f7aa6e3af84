"""What ends an exercise session at once.

Why      A crack, a cord or a heart gives a warning first, and a device or a diary can see it.
Misuse   As a list to be passed before a session: resting values are asked before, these during.
         To go on because a value is not known: what a clinician judges has no device.
"""

from trabecula.knowledge.facts.function import fall_since_last_contact, pain_rise_with_exercise
from trabecula.knowledge.facts.lesion import acute_event
from trabecula.knowledge.facts.observations import (
    diastolic_blood_pressure,
    heart_rate,
    oxygen_saturation,
    systolic_blood_pressure,
    temperature,
)
from trabecula.knowledge.facts.spine import neurological_signs
from trabecula.knowledge.policy.stop_criteria import time_for_pain_to_settle_after_exercise
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.rehabilitation import (
    cancer_exercise_toolkit,
    modular_programme_2011,
)
from trabecula.language.criterion import Criterion, judged
from trabecula.language.quantity import (
    DegreesCelsius,
    MillimetresOfMercury,
    Percent,
    PerMinute,
    Points,
)
from trabecula.language.source import Checked, Citation
from trabecula.language.table import Entries, Entry

TOOLKIT = cancer_exercise_toolkit.at("precautions and contraindications: absolute list")
PANEL = panel.at("guideline dossier, section 5c")
LESS_LOAD = modular_programme_2011.at("start low, go slow; less load where pain or analgesics rise")


def _stop(
    criterion: Criterion, *sources: Citation, checked: Checked = Checked.FROM_KNOWLEDGE
) -> Entry[str, Criterion]:
    return Entry(
        criterion.says, (criterion.says,), holds=criterion, sources=sources, checked=checked
    )


def _measured(criterion: Criterion) -> Entry[str, Criterion]:
    return _stop(criterion, TOOLKIT, checked=Checked.YES)


stop_criteria = Entries(
    "Stop criteria during any session",
    (
        _stop(Criterion("New pain at a lesion, or a rise of 2 points or more", pain_rise_with_exercise >= Points(2), judged=True), LESS_LOAD, PANEL, checked=Checked.IN_PART),
        _stop(Criterion("Sudden crack or giving way", acute_event), PANEL),
        _stop(
            Criterion(
                "New weakness, numbness, or change of bladder or bowel",
                neurological_signs.found(
                    "limb_weakness", "gait_difficulty", "sensory_loss", "numbness_paraesthesia",
                    "bladder_dysfunction", "bowel_dysfunction", "saddle_anaesthesia",
                    "cord_or_cauda_signs",
                ),
            ),
            PANEL,
        ),
        _stop(judged("Chest pain or faintness"), TOOLKIT, PANEL),
        _measured(Criterion("Oxygen saturation below 88 %", oxygen_saturation < Percent(88))),
        _measured(Criterion("Resting heart rate above 120 a minute", heart_rate > PerMinute(120))),
        _measured(
            Criterion(
                "Blood pressure above 200 systolic or 110 diastolic",
                (systolic_blood_pressure > MillimetresOfMercury(200))
                | (diastolic_blood_pressure > MillimetresOfMercury(110)),
            )
        ),
        _stop(Criterion("Fever", temperature >= DegreesCelsius(38.0), judged=True), TOOLKIT, PANEL),
        _stop(Criterion("A fall", fall_since_last_contact), PANEL),
        _stop(Criterion("Pain still up on the next day: no exercise of that region, reassess (REH-06)", pain_rise_with_exercise > Points(0), judged=True, lasting=time_for_pain_to_settle_after_exercise), LESS_LOAD, PANEL, checked=Checked.IN_PART),
    ),
)  # fmt: skip
