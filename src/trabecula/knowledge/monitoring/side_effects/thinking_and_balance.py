"""Falls, drowsiness, confusion and dizziness: what ends walking at once.

Why      One fall can break a bone that a metastasis has weakened; who is drowsy or giddy falls.
Misuse   To call it the medicine's work: bleeding, infection, calcium and the brain come first.
"""

from typing import Final

from trabecula.knowledge.facts.function import (
    fall_since_last_contact,
    falls_in_12_months,
    unsteady,
)
from trabecula.knowledge.facts.mind import cognitive_screen_positive
from trabecula.knowledge.facts.observations import delirium_4at_score, systolic_drop_on_standing
from trabecula.knowledge.facts.opioid import opioid_neurotoxicity_signs, sedation
from trabecula.knowledge.medicine_classes.anti_inflammatories import corticosteroids
from trabecula.knowledge.medicine_classes.heart_and_kidney import (
    alpha_blockers_for_blood_pressure,
    alpha_blockers_for_the_prostate,
    cardiac_vasodilators,
    central_antihypertensives,
    diuretics,
)
from trabecula.knowledge.medicine_loads.anticholinergic import by_the_list_of_2012
from trabecula.knowledge.medicine_loads.falls import falls_risk
from trabecula.knowledge.medicine_loads.sedation import sedative_load
from trabecula.knowledge.monitoring.side_effects.graded import by_composite, graded
from trabecula.knowledge.sources.medicines_guidelines import (
    derived_by_the_project,
    palliative_care_formulary,
    stoppfall_classes,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.statements import coded
from trabecula.language.medicine_family import MedicineFamily
from trabecula.language.side_effect import BurdenOn, Cause, SideEffect
from trabecula.language.source import Checked
from trabecula.language.statement import Role

_ASKED = derived_by_the_project.at("pharmacology dossier, section 5.1: what to ask, when")
_WATCHED_FOR = panel.at("capabilities, rows S42, S43 and S47; order of this project's panel")


def _lowers_pressure(family: MedicineFamily) -> Cause:
    return Cause(
        family,
        "lowers blood pressure, on standing too",
        source=stoppfall_classes.at(f"classes: {family.name}"),
        checked=Checked.FROM_KNOWLEDGE,
    )


falls = SideEffect(
    "falls",
    costs="A fall can break a bone that a metastasis has weakened, and end walking.",
    graded=(
        graded(fall_since_last_contact, panel.at("guideline dossier, rows REH-10 and MON-08")),
        graded(falls_in_12_months, panel.at("guideline dossier, row REH-10"), above=0),
    ),
    on=BurdenOn.FALLS,
    loads=(falls_risk,),
    statements=coded("REH-10c REH-10 REH-10b MON-08"),
    owner=(Role.PHYSIOTHERAPY, Role.PHARMACY),
    first="Who fell and hurts more is examined today (REH-10c); new weakness is an emergency.",
    source=_WATCHED_FOR,
    checked=Checked.FROM_KNOWLEDGE,
)
drowsiness = SideEffect(
    "drowsiness",
    costs="Who drifts off does not walk safely, drive, or take part in exercise.",
    graded=(
        graded(sedation, panel.at("guideline dossier, rows EMR-12d and MON-09"), above=0, at=2),
    ),
    on=BurdenOn.ALERTNESS,
    loads=(sedative_load,),
    statements=coded("EMR-12 EMR-12d EMR-12c MON-09 REH-10b MED-43"),
    owner=(Role.PALLIATIVE_CARE, Role.PHARMACY),
    first="Slow breathing or somnolence is an emergency (EMR-12); early sedation comes before all else (EMR-12d).",
    source=_WATCHED_FOR,
    checked=Checked.FROM_KNOWLEDGE,
)
confusion = SideEffect(
    "confusion, jerks or trouble thinking",
    costs="Who is confused falls, forgets the limits of a bone, and cannot follow a programme.",
    graded=(
        graded(
            opioid_neurotoxicity_signs,
            _ASKED,
            found=("confusion", "hallucinations", "myoclonus"),
        ),
        graded(delirium_4at_score, _ASKED, above=0, at=4),
        graded(cognitive_screen_positive, panel.at("guideline dossier, row PSY-14")),
        by_composite(46),
    ),
    on=BurdenOn.COGNITION,
    loads=(by_the_list_of_2012,),
    causes=(
        Cause(
            corticosteroids,
            "delirium and trouble with sleep",
            source=palliative_care_formulary.at("pharmacology dossier, section 5.1, row steroid"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    statements=coded("EMR-16 EMR-12b PSY-14"),
    owner=(Role.PALLIATIVE_CARE, Role.PHARMACY),
    first="Calcium, infection, kidneys, retention and the brain are looked at first (EMR-16).",
    source=_WATCHED_FOR,
    checked=Checked.FROM_KNOWLEDGE,
)
dizziness = SideEffect(
    "dizziness or unsteadiness",
    costs="Giddiness on standing is a fall on the way, and keeps people in the chair.",
    graded=(
        by_composite(40),
        graded(systolic_drop_on_standing, panel.at("guideline dossier, row NUT-07"), at=20),
        graded(unsteady, panel.at("guideline dossier, row REH-10")),
    ),
    on=BurdenOn.BALANCE,
    loads=(sedative_load,),
    causes=tuple(
        map(
            _lowers_pressure,
            (
                diuretics,
                alpha_blockers_for_blood_pressure,
                alpha_blockers_for_the_prostate,
                central_antihypertensives,
                cardiac_vasodilators,
            ),
        )
    ),
    statements=coded("NUT-07 REH-10 REH-10b"),
    owner=(Role.NURSING, Role.PHYSIOTHERAPY),
    first="Bleeding, dehydration and low pressure on standing are looked at first.",
    source=_WATCHED_FOR,
    checked=Checked.FROM_KNOWLEDGE,
)

THINKING_AND_BALANCE: Final = (falls, drowsiness, confusion, dizziness)
