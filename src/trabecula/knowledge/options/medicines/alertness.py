"""A medicine makes sleepy or unsteady: less of it, or at another time of day.

Why      A sedated person falls, and a fall ends walking; relief is worth little asleep.
Misuse   To calm a true overdose (EMR-12). To stop at once what was taken for long.
"""

from trabecula.knowledge.effects.alertness import less_of_a_sedating_medicine
from trabecula.knowledge.options.needs import alertness
from trabecula.knowledge.options.rows import comes_before, goes_with
from trabecula.knowledge.statements.monitoring.alertness_and_relief import (
    weighing_of_alertness_against_relief,
)
from trabecula.knowledge.statements.rehabilitation.falls import (
    fall_precautions_after_a_new_sedating_medicine,
)
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.statement import Modality, Role

less_of_what_makes_sleepy = Option(
    "less of the medicine that makes sleepy, or at another time of day",
    code="OPT-LESS-SEDATION",
    need=alertness,
    offered_by=(
        weighing_of_alertness_against_relief,
        fall_precautions_after_a_new_sedating_medicine,
    ),
    before=(
        comes_before(
            "Ask whether being alert matters more than relief",
            Role.PALLIATIVE_CARE,
            Role.PHARMACY,
            by=weighing_of_alertness_against_relief,
        ),
        comes_before(
            "All medicines gone through: which of them makes sleepy or unsteady?",
            Role.PHARMACY,
            by=fall_precautions_after_a_new_sedating_medicine,
        ),
    ),
    with_it=(
        goes_with(
            "Step by step, never at once after weeks; pain, sleep and withdrawal asked for after each step",
            Role.PHARMACY,
            Role.NURSING,
            days=3,
        ),
        goes_with(
            "Precautions against falls in the first week, with someone beside the person on the stairs",
            Role.NURSING,
            Role.PHYSIOTHERAPY,
            by=fall_precautions_after_a_new_sedating_medicine,
        ),
        goes_with(
            "Timed Up and Go again, where it may be done",
            Role.PHYSIOTHERAPY,
            by=fall_precautions_after_a_new_sedating_medicine,
            days=14,
        ),
    ),
    effect=less_of_a_sedating_medicine,
    modality=Modality.REPLANNING,
    owner=(Role.PHARMACY, Role.PALLIATIVE_CARE),
    alongside=Alongside(
        radiotherapy="Radiotherapy or a block can take the place of the medicine.",
        exercise="Exercise when most awake; not alone on stairs until steady.",
    ),
    plain=PlainWords(
        what="A look at the medicine that makes you sleepy or unsteady. You may take less of it, or take it at another time of day.",
        to_do="Tell your team what matters more to you: being awake, or less pain. Do not stop a medicine by yourself. Have someone with you on the stairs for now.",
        can_go_wrong="The pain or poor sleep may come back. If you stop too fast, you may feel ill.",
        if_not="If you are still sleepy, your team can change the medicine or treat the bone in its place.",
    ),
    sources=weighing_of_alertness_against_relief.sources,
    checked=weighing_of_alertness_against_relief.checked,
)
