"""Bowels, bladder, nausea and appetite: what keeps a person at home.

Why      Who fears an accident stays near a toilet; who does not eat loses the strength to walk.
Misuse   To add a laxative where control of the bowel is lost: that is a neurological sign first.
"""

from typing import Final

from trabecula.knowledge.facts.nutrition import bowel_function_index, days_without_stool
from trabecula.knowledge.medicine_classes.cancer import chemotherapy
from trabecula.knowledge.medicine_classes.heart_and_kidney import diuretics
from trabecula.knowledge.medicine_classes.opioids import all_opioids
from trabecula.knowledge.medicine_loads.anticholinergic import by_the_list_of_2012
from trabecula.knowledge.medicine_loads.organs import bowels
from trabecula.knowledge.monitoring.side_effects.graded import by_composite, graded
from trabecula.knowledge.sources.instruments_of_side_effects import ueberall_2011
from trabecula.knowledge.sources.medicines_guidelines import derived_by_the_project
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.statements import coded
from trabecula.language.medicine import MedicineClass
from trabecula.language.medicine_family import MedicineFamily
from trabecula.language.side_effect import BurdenOn, Cause, SideEffect
from trabecula.language.source import Checked, Citation
from trabecula.language.statement import Role

_WATCHED_FOR = panel.at("capabilities, rows S42 and S43; order of this project's panel")
_ASKED = derived_by_the_project.at("pharmacology dossier, section 5.1: what to ask, when")
_FROM_KNOWLEDGE = Checked.FROM_KNOWLEDGE


def _cause(of: MedicineFamily | MedicineClass, says: str, source: Citation) -> Cause:
    return Cause(of, says, source=source, checked=_FROM_KNOWLEDGE)


loss_of_bowel_control = SideEffect(
    "loss of control of the bowel",
    costs="Who fears an accident does not go out, nor to exercise.",
    graded=(by_composite(18),),
    causes=(
        _cause(
            MedicineClass.LAXATIVE,
            "a dose that is too high, or overflow",
            derived_by_the_project.at("pharmacology dossier, section 5.2, step B5"),
        ),
    ),
    statements=coded("EMR-01 MON-12"),
    owner=(Role.NURSING,),
    first="New loss of control is the spinal cord or the nerve roots until that is excluded (EMR-01).",
    source=_WATCHED_FOR,
    checked=_FROM_KNOWLEDGE,
)
loss_of_urine_control = SideEffect(
    "loss of control of urine",
    costs="Hurrying to the toilet is how many falls happen, at night above all.",
    graded=(by_composite(65),),
    loads=(by_the_list_of_2012,),
    causes=(
        _cause(diuretics, "more urine", us_labels.at("diuretics (from knowledge)")),
        _cause(
            all_opioids,
            "retention with overflow",
            derived_by_the_project.at("pharmacology dossier, section 5.1, row opioid stable"),
        ),
    ),
    statements=coded("EMR-01"),
    owner=(Role.NURSING,),
    first="New loss of control or retention is the spinal cord until that is excluded (EMR-01).",
    source=_WATCHED_FOR,
    checked=_FROM_KNOWLEDGE,
)
constipation = SideEffect(
    "constipation",
    costs="A full bowel hurts in the back and pelvis, and takes appetite and the wish to move.",
    graded=(
        graded(days_without_stool, panel.at("guideline dossier, row MON-12"), at=3),
        graded(bowel_function_index, ueberall_2011.at("above 28.8"), above=28.8),
        by_composite(15),
    ),
    on=BurdenOn.BOWELS,
    loads=(bowels,),
    statements=coded("MON-12 MED-09"),
    owner=(Role.NURSING,),
    first="Obstruction and impaction are excluded before the regimen is stepped up.",
    source=_WATCHED_FOR,
    checked=_FROM_KNOWLEDGE,
)
nausea = SideEffect(
    "nausea",
    costs="Who feels sick lies down, eats little and leaves medicines out.",
    graded=(by_composite(9),),
    causes=(
        _cause(all_opioids, "nausea, above all in the first days", _ASKED),
        _cause(chemotherapy, "nausea", us_labels.at("from knowledge")),
    ),
    statements=(),
    owner=(Role.NURSING,),
    first="Calcium, constipation, obstruction and the brain are looked at first.",
    source=_WATCHED_FOR,
    checked=_FROM_KNOWLEDGE,
)
poor_appetite = SideEffect(
    "poor appetite",
    costs="Without food there is no muscle to walk with.",
    graded=(by_composite(8),),
    causes=(_cause(chemotherapy, "loss of appetite", us_labels.at("from knowledge")),),
    statements=coded("NUT-02"),
    owner=(Role.DIETITIAN,),
    source=_WATCHED_FOR,
    checked=_FROM_KNOWLEDGE,
)

BOWELS_AND_STOMACH: Final = (
    loss_of_bowel_control, loss_of_urine_control, constipation, nausea, poor_appetite,
)  # fmt: skip
