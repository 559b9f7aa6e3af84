"""Weak thighs, numb feet, tiredness, aching and swelling: what makes moving hard.

Why      Strength and feeling are lost slowly, and given up without a word.
Misuse   To take weak legs or numb feet for a medicine's doing: the spinal cord is excluded first,
         and a swollen leg may be a clot.
"""

from typing import Final

from trabecula.knowledge.facts.daily_life import hard_tasks
from trabecula.knowledge.facts.function import fatigue, neuropathy_of_the_feet
from trabecula.knowledge.medicine_classes.anti_inflammatories import corticosteroids, nsaids
from trabecula.knowledge.medicine_classes.bone_and_bowel import bisphosphonates_by_vein
from trabecula.knowledge.medicine_classes.cancer import (
    androgen_deprivation,
    aromatase_inhibitors,
    chemotherapy,
    thalidomide_and_the_like,
)
from trabecula.knowledge.medicine_classes.nervous_system import gabapentinoids
from trabecula.knowledge.medicine_loads.sedation import sedative_load
from trabecula.knowledge.monitoring.side_effects.graded import by_composite, graded
from trabecula.knowledge.sources.medicines_guidelines import (
    asco_neuropathy_2020,
    palliative_care_formulary,
)
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.statements import coded
from trabecula.language.medicine_family import MedicineFamily
from trabecula.language.side_effect import BurdenOn, Cause, SideEffect
from trabecula.language.source import Checked, Citation
from trabecula.language.statement import Role

_WATCHED_FOR = panel.at("capabilities, rows S42 and S43; order of this project's panel")
_FROM_KNOWLEDGE = Checked.FROM_KNOWLEDGE


def _cause(of: MedicineFamily, says: str, source: Citation, *, outlasts: bool = False) -> Cause:
    return Cause(of, says, outlasts=outlasts, source=source, checked=_FROM_KNOWLEDGE)


weak_thighs = SideEffect(
    "trouble rising or on stairs, as with weak thighs",
    costs="Who cannot rise from a chair without arms is close to losing a walking level.",
    graded=(
        graded(
            hard_tasks,
            panel.at("formulary, dexamethasone: rising from a chair; as the person tells it"),
            found=("transfers", "stairs"),
        ),
    ),
    causes=(
        _cause(
            corticosteroids,
            "weakness of the thighs, within weeks",
            palliative_care_formulary.at("formulary, dexamethasone and prednisolone: myopathy"),
        ),
    ),
    statements=coded("EMR-01 MED-24b MON-08"),
    owner=(Role.PHYSIOTHERAPY, Role.PALLIATIVE_CARE),
    first="Weak legs are the spinal cord until that is excluded (EMR-01); a bone that hurts under load is imaged.",
    source=_WATCHED_FOR,
    checked=_FROM_KNOWLEDGE,
)
numbness = SideEffect(
    "numbness or tingling",
    costs="Who does not feel the ground stumbles, above all on stairs and in the dark.",
    graded=(
        by_composite(39),
        graded(neuropathy_of_the_feet, panel.at("guideline dossier, row REH-02M")),
    ),
    causes=(
        _cause(
            chemotherapy,
            "neuropathy, by some of these medicines and also after their end",
            asco_neuropathy_2020.at("neuropathy from chemotherapy; which medicines, from knowledge"),
            outlasts=True,
        ),
        _cause(
            thalidomide_and_the_like,
            "neuropathy, above all by thalidomide",
            us_labels.at("thalidomide: warnings (from knowledge)"),
            outlasts=True,
        ),
    ),
    statements=coded("EMR-01 REH-10 MED-19"),
    owner=(Role.ONCOLOGY, Role.PHYSIOTHERAPY),
    first="New numbness of legs or saddle is the spinal cord until that is excluded (EMR-01).",
    source=_WATCHED_FOR,
    checked=_FROM_KNOWLEDGE,
)  # fmt: skip
tiredness = SideEffect(
    "tiredness",
    costs="Who is worn out moves less, loses strength, and then moves less still.",
    graded=(
        graded(fatigue, panel.at("guideline dossier, rows REH-12 and MON-03"), above=0, at=7),
        by_composite(53),
    ),
    on=BurdenOn.ALERTNESS,
    loads=(sedative_load,),
    causes=(
        _cause(
            chemotherapy,
            "tiredness in the days after it",
            panel.at("guideline dossier, row REH-15"),
        ),
        _cause(
            androgen_deprivation, "tiredness and loss of muscle", us_labels.at("from knowledge")
        ),
    ),
    statements=coded("REH-12 MON-09 NUT-05"),
    owner=(Role.NURSING, Role.PHYSIOTHERAPY),
    first="Anaemia, calcium, mood, sleep and food are looked at beside the medicines (REH-12).",
    source=_WATCHED_FOR,
    checked=_FROM_KNOWLEDGE,
)
aching = SideEffect(
    "aching muscles or joints",
    costs="Aching that is not from the bone is taken for it, and stops exercise.",
    graded=(by_composite(50), by_composite(51)),
    causes=(
        _cause(
            aromatase_inhibitors,
            "aching and stiff joints",
            us_labels.at("aromatase inhibitors: adverse reactions (from knowledge)"),
        ),
        _cause(
            bisphosphonates_by_vein,
            "aching in the days after the infusion",
            us_labels.at("zoledronic acid: adverse reactions (from knowledge)"),
        ),
        _cause(
            chemotherapy,
            "aching in the days after some of these medicines",
            us_labels.at("taxanes: adverse reactions (from knowledge)"),
        ),
    ),
    statements=(),
    owner=(Role.ONCOLOGY, Role.PHYSIOTHERAPY),
    first="New pain at a bone is looked at as that.",
    source=_WATCHED_FOR,
    checked=_FROM_KNOWLEDGE,
)
swelling = SideEffect(
    "swelling of arms or legs",
    costs="A heavy leg is lifted less, and swollen feet fit no shoe.",
    graded=(by_composite(22),),
    causes=(
        _cause(
            gabapentinoids,
            "swelling, above all by pregabalin",
            us_labels.at("gabapentin and pregabalin: warnings (from knowledge)"),
        ),
        _cause(
            corticosteroids,
            "fluid is held back",
            palliative_care_formulary.at("formulary, dexamethasone: weight and oedema"),
        ),
        _cause(nsaids, "fluid is held back", us_labels.at("NSAIDs: warnings (from knowledge)")),
    ),
    statements=coded("EMR-15"),
    owner=(Role.NURSING, Role.ONCOLOGY),
    first="Swelling of one leg or arm may be a clot (EMR-15).",
    source=_WATCHED_FOR,
    checked=_FROM_KNOWLEDGE,
)

MUSCLES_AND_NERVES: Final = (weak_thighs, numbness, tiredness, aching, swelling)
