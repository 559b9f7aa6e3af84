"""A transfusion of red cells.

Why      It helps breath and tiredness within a day, for a few weeks.
Misuse   To repeat what did not help, or to leave the cause unlooked for.
"""

from trabecula.knowledge.effects.nutrition import transfusion
from trabecula.knowledge.facts.medicine_safety import heart_failure
from trabecula.knowledge.options.needs import transfusion_need
from trabecula.knowledge.options.nutrition.anaemia import CAUSE_LOOKED_FOR
from trabecula.knowledge.options.rows import comes_before, goes_with
from trabecula.knowledge.statements.nutrition.anaemia import (
    discussion_of_red_cell_transfusion,
    iron_replacement,
)
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.statement import Modality, Role

blood_transfusion = Option(
    "a transfusion of red cells",
    code="OPT-TRANSFUSION",
    need=transfusion_need,
    offered_by=(discussion_of_red_cell_transfusion,),
    before=(
        comes_before(
            "Confirm that the person accepts blood, and what it is hoped to make possible",
            Role.ONCOLOGY,
            by=discussion_of_red_cell_transfusion,
        ),
        CAUSE_LOOKED_FOR,
    ),
    with_it=(
        goes_with(
            "Slowly, one unit at a time, in heart failure",
            Role.NURSING,
            Role.ONCOLOGY,
            only_where=heart_failure.node(),
        ),
        goes_with(
            "Iron replaced too, where it is lacking",
            Role.ONCOLOGY,
            of=iron_replacement,
            only_where=iron_replacement.condition,
            days=7,
        ),
        goes_with(
            "Tiredness and walking asked for, to see whether it was worth it",
            Role.NURSING,
            by=discussion_of_red_cell_transfusion,
            days=7,
        ),
    ),
    effect=transfusion,
    modality=Modality.METABOLIC,
    owner=(Role.ONCOLOGY,),
    alongside=Alongside(exercise="Low to moderate effort until haemoglobin has risen."),
    plain=PlainWords(
        what="You get red blood cells through a drip. You may be less tired and less short of breath for some weeks.",
        to_do="You give a blood sample. Then you sit or lie for about half a day while the blood runs in.",
        can_go_wrong="About 1 of 100 people has a reaction, and about 1 of 100 gets too much fluid. Tell the nurse at once if you feel hot, itchy or short of breath.",
        if_not="The lift is short. If it did not help you, there is no need to do it again.",
    ),
    declined_with=frozenset({"transfusion"}),
    sources=discussion_of_red_cell_transfusion.sources,
    checked=discussion_of_red_cell_transfusion.checked,
)
