"""Palliative care alongside, and hospice.

Why      Palliative care helps beside treatment of the cancer.
Misuse   As a sign that treatment ends.
"""

from trabecula.knowledge.effects.support import hospice, palliative_care
from trabecula.knowledge.facts.person import capacity_in_doubt
from trabecula.knowledge.options.needs import hospice as hospice_need
from trabecula.knowledge.options.needs import team
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.statements.goals_of_care.capacity import (
    assessment_of_capacity_for_the_decision,
)
from trabecula.knowledge.statements.goals_of_care.hospice import discussion_of_hospice
from trabecula.knowledge.statements.goals_of_care.palliative_care_referral import (
    early_referral_to_palliative_care,
)
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.statement import Modality, Role

palliative_care_alongside = Option(
    "a palliative care team alongside the treatment of the cancer",
    code="OPT-PALLIATIVE-CARE",
    need=team,
    offered_by=(early_referral_to_palliative_care,),
    with_it=(
        goes_with(
            "Pain that is out of control today treated today: the referral does not answer it",
            Role.ONCOLOGY,
            by=early_referral_to_palliative_care,
        ),
    ),
    effect=palliative_care,
    modality=Modality.GOALS_OF_CARE,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    alongside=Alongside(systemic_treatment="It goes along with treatment of the cancer."),
    plain=PlainWords(
        what="A team that cares for pain, sleep, mood, family and plans. It works along with your cancer doctors. It does not mean giving up.",
        to_do="You meet the team about once a month, at the clinic, at home or by video.",
        can_go_wrong="Nothing notable is known. Some people fear the name at first.",
        if_not="If it does not suit you, you can stop. Your cancer team goes on caring for you.",
    ),
    declined_with=frozenset({"more_visits"}),
    sources=early_referral_to_palliative_care.sources,
    checked=early_referral_to_palliative_care.checked,
)

hospice_care = Option(
    "hospice, at home or in a house",
    code="OPT-HOSPICE",
    need=hospice_need,
    offered_by=(discussion_of_hospice,),
    struck=(
        struck_where(
            "the capacity to make this decision is in doubt, and is assessed first",
            capacity_in_doubt.node(),
            by=assessment_of_capacity_for_the_decision,
        ),
    ),
    before=(
        comes_before(
            "A single treatment of radiotherapy for comfort settled before enrolment",
            Role.PALLIATIVE_CARE,
            Role.RADIATION_ONCOLOGY,
            by=discussion_of_hospice,
        ),
    ),
    effect=hospice,
    modality=Modality.GOALS_OF_CARE,
    owner=(Role.PALLIATIVE_CARE,),
    alongside=Alongside(
        radiotherapy="Settle it first: in some countries enrolment ends it.",
        systemic_treatment="It mostly ends with enrolment.",
    ),
    plain=PlainWords(
        what="Care for comfort in the last part of life, at home or in a house. A nurse can be called day and night. Your family is cared for too.",
        to_do="You talk with the hospice team about what you want. You choose where to be.",
        can_go_wrong="In some places you give up treatment of the cancer with it. Ask about this first.",
        if_not="You can change your mind and go back to other care.",
    ),
    declined_with=frozenset({"hospice"}),
    sources=discussion_of_hospice.sources,
    checked=discussion_of_hospice.checked,
)
