"""Support for the carer, and for what stands in the way outside the clinic.

Why      Care at home rests on the carer, and a plan that needs a car fails where there is none.
Misuse   To teach the carer more tasks in place of relief. To offer less care.
"""

from trabecula.knowledge.effects.psychological_care import peer_support
from trabecula.knowledge.effects.support import carer_support, social_work
from trabecula.knowledge.options.needs import carer, local_support, support
from trabecula.knowledge.options.rows import goes_with
from trabecula.knowledge.statements.goals_of_care.social_need import social_work_for_a_social_need
from trabecula.knowledge.statements.psychological_care.carer_strain import (
    carer_assessment_and_support,
)
from trabecula.knowledge.statements.psychological_care.distress import (
    problem_list_and_triage_for_distress,
)
from trabecula.knowledge.statements.psychological_care.local_support import offer_of_local_support
from trabecula.language.option import Option, PlainWords
from trabecula.language.statement import Modality, Role

support_for_the_carer = Option(
    "support for the carer: relief, training and advice",
    code="OPT-CARER",
    need=carer,
    offered_by=(carer_assessment_and_support,),
    with_it=(
        goes_with(
            "The carer's own needs asked for, apart from the person",
            Role.SOCIAL_WORK,
            Role.NURSING,
            by=carer_assessment_and_support,
        ),
        goes_with(
            "Respite first, then training in handling, transfers and medicines",
            Role.SOCIAL_WORK,
            Role.NURSING,
            by=carer_assessment_and_support,
        ),
    ),
    effect=carer_support,
    modality=Modality.CARER_SUPPORT,
    owner=(Role.SOCIAL_WORK, Role.NURSING),
    plain=PlainWords(
        what="Help for the one who cares for you: time off, training in lifting and medicines, and advice on money.",
        to_do="Your carer talks with a nurse or social worker, also alone. Others may step in for some hours or days.",
        can_go_wrong="A stranger in the house can feel odd at first. Some help costs money.",
        if_not="If it is still too much, more care at home or a stay elsewhere can be found.",
    ),
    sources=carer_assessment_and_support.sources,
    checked=carer_assessment_and_support.checked,
)

social_worker = Option(
    "a social worker: travel, money, housing, food, language",
    code="OPT-SOCIAL-WORK",
    need=support,
    offered_by=(social_work_for_a_social_need, problem_list_and_triage_for_distress),
    with_it=(
        goes_with(
            "The plan fitted to it: fewer visits, visits at home, the telephone in place of an app",
            Role.SOCIAL_WORK,
            Role.ONCOLOGY,
            by=social_work_for_a_social_need,
        ),
        goes_with(
            "The clinic's directory gone through together",
            Role.SOCIAL_WORK,
            of=offer_of_local_support,
            only_where=offer_of_local_support.condition,
        ),
        goes_with(
            "A problem list gone through, and the right helper found for each problem",
            Role.NURSING,
            Role.SOCIAL_WORK,
            of=problem_list_and_triage_for_distress,
            only_where=problem_list_and_triage_for_distress.condition,
        ),
    ),
    effect=social_work,
    modality=Modality.SOCIAL_CARE,
    owner=(Role.SOCIAL_WORK,),
    plain=PlainWords(
        what="A social worker helps with travel, money, housing, food and forms.",
        to_do="You tell what stands in the way. The social worker looks for help and fills in forms with you.",
        can_go_wrong="Some help takes time, and not all of it can be had.",
        if_not="If one way fails, there are often others. Your care plan is fitted to what you have.",
    ),
    sources=social_work_for_a_social_need.sources,
    checked=social_work_for_a_social_need.checked,
)

help_nearby = Option(
    "help nearby: peers, counselling and advice from the clinic's directory",
    code="OPT-LOCAL-SUPPORT",
    need=local_support,
    offered_by=(offer_of_local_support,),
    with_it=(
        goes_with(
            "Ask at the next visit whether what was offered helped",
            Role.SOCIAL_WORK,
            Role.NURSING,
            by=offer_of_local_support,
            days=28,
        ),
    ),
    effect=peer_support,
    modality=Modality.SOCIAL_CARE,
    owner=(Role.SOCIAL_WORK, Role.NURSING),
    plain=PlainWords(
        what="A list of people and groups near you: others with cancer, someone to talk to, advice on money and food.",
        to_do="You go through the list with a nurse, and pick what you like. Your family can come too.",
        can_go_wrong="A group may not suit you. You can leave it.",
        if_not="If nothing fits, a social worker can look further.",
    ),
    sources=offer_of_local_support.sources,
    checked=offer_of_local_support.checked,
)
