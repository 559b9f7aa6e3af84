"""This person would like to talk about intimacy: what can be offered?

Why      Few people ask unless they are told that they may; pain and fear for the bones take away
         more closeness than they need to.
Misuse   To ask in front of others, or to go on when the person does not wish it. To advise on
         positions while a lesion is not cleared for load (REH-02H). A concern about abuse comes
         first (GOC-11).
"""

from trabecula.knowledge.facts.daily_life import wish_to_talk_about_intimacy
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

conversation_about_intimacy = Statement(
    "Conversation about intimacy",
    code="PSY-16",
    when=wish_to_talk_about_intimacy,
    says=(
        "Hold one conversation in private, with the partner only if the person wishes: say that such questions are common and welcome.",
        "The physiotherapist explains, lesion by lesion, which positions spare the bones: supported, without load or twist on a region at risk, and at a time when pain is least.",
        "Look for what can be treated: pain, fatigue, vaginal dryness, trouble with erections, low mood, effects of medicines.",
        "Offer a referral for sexual health or couples' counselling.",
    ),
    modality=Modality.PSYCHOLOGICAL_CARE,
    urgency=Urgency.WITHIN_4_WEEKS,
    owner=(Role.NURSING, Role.PHYSIOTHERAPY, Role.PSYCHOLOGY),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    precautions=(
        "Low platelets or neutrophils, or a radionuclide or cancer medicine that calls for protection or contraception: ask oncology first.",
    ),
    sources=(panel.at("capabilities of the guideline dossier, row R19"),),
    checked=Checked.FROM_KNOWLEDGE,
    note="Between the person and the team: not for a screen or an account that others see.",
)
