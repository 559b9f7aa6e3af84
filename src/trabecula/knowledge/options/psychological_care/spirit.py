"""Faith, meaning and what remains.

Why      What a person believes shapes how pain is borne; telling one's story can ease distress.
Misuse   To guess a faith. As a duty. To wait while pain, delirium or a thought of suicide is behind
         the distress.
"""

from trabecula.knowledge.effects.psychological_care import dignity_therapy, spiritual_care
from trabecula.knowledge.options.needs import dignity, spirit
from trabecula.knowledge.options.rows import goes_with
from trabecula.knowledge.statements.psychological_care.dignity_and_legacy import (
    dignity_therapy_or_life_review,
)
from trabecula.knowledge.statements.psychological_care.spiritual_distress import (
    spiritual_care as spiritual_care_in_distress,
)
from trabecula.language.option import Option, PlainWords
from trabecula.language.statement import Modality, Role

chaplain_or_own_adviser = Option(
    "a chaplain, or someone of the person's own faith or view of life",
    code="OPT-SPIRITUAL-CARE",
    need=spirit,
    offered_by=(spiritual_care_in_distress,),
    with_it=(
        goes_with(
            "Beliefs that affect pain, food and decisions written down",
            Role.CHAPLAIN,
            by=spiritual_care_in_distress,
        ),
    ),
    effect=spiritual_care,
    modality=Modality.PSYCHOLOGICAL_CARE,
    owner=(Role.CHAPLAIN,),
    plain=PlainWords(
        what="You can talk with a chaplain, or with someone of your own faith or view of life. You need not be religious.",
        to_do="Say whom you would like to see, and what matters to you.",
        can_go_wrong="Hard questions may come up. You can stop at any time.",
        if_not="If it does not help, you can talk with someone else.",
    ),
    sources=spiritual_care_in_distress.sources,
    checked=spiritual_care_in_distress.checked,
)

looking_back_on_life = Option(
    "dignity therapy or a life review",
    code="OPT-LIFE-REVIEW",
    need=dignity,
    offered_by=(dignity_therapy_or_life_review,),
    effect=dignity_therapy,
    modality=Modality.PSYCHOLOGICAL_CARE,
    owner=(Role.PALLIATIVE_CARE,),
    plain=PlainWords(
        what="You tell the story of your life to a trained person. It can be written down for those you love.",
        to_do="You talk once or a few times, for as long as you like. You decide what is kept and who gets it.",
        can_go_wrong="Old grief may come up. You can stop at any time.",
        if_not="If it does not feel right, you leave it. Other kinds of talk are there.",
    ),
    declined_with=frozenset({"psychological_care"}),
    sources=dignity_therapy_or_life_review.sources,
    checked=dignity_therapy_or_life_review.checked,
)
