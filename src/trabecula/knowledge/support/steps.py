"""Steps of care for mind, sleep, spirit, company, the carer and grief: which statement, which step.

Why      Each step asks more of the person than the one before; the least that helps is enough.
Misuse   To make anybody climb: severe distress starts at the top. A thought of suicide is no step
         of a ladder, it is met at once (PSY-05, PSY-05b).
"""

from typing import Final

from trabecula.knowledge.sources.goals_of_care import asco_palliative_care_2024
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.psychological_care import (
    asco_anxiety_and_depression_2023,
    cooper_2025,
    gorin_2012,
    johnson_2016,
    suicide_and_distress_scales,
)
from trabecula.language.directory import ServiceKind as Kind
from trabecula.language.source import Checked, Citation
from trabecula.language.support import CareStep, Ladder, Offer

_STEPPED = asco_anxiety_and_depression_2023.at(
    "stepped treatment options; the score bands are from knowledge"
)


def _step(
    ladder: Ladder,
    step: int,
    title: str,
    says: str,
    *,
    services: tuple[Kind, ...],
    then: str,
    statements: tuple[str, ...],
    source: Citation,
    checked: Checked = Checked.IN_PART,
) -> CareStep:
    return CareStep(
        title=title,
        ladder=ladder,
        step=step,
        statements=statements,
        then=then,
        holds=Offer((says,), services),
        sources=(source,),
        checked=checked,
    )


def _own(row: str) -> Citation:
    return panel.at(f"guideline dossier, section 6, {row}")


_MOOD: Final = (
    _step(
        Ladder.MOOD, 1, "Ask, listen, and go through the problems",
        "Screen, ask what weighs most, and sort it: practical, family, faith, mood, body.",
        services=(Kind.SOCIAL_WORK, Kind.PEER_SUPPORT),
        then="Symptoms at a mild level or above: the next step.",
        statements=("PSY-01", "PSY-06"),
        source=suicide_and_distress_scales.at("NCCN Distress (from knowledge, not read)"),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    _step(
        Ladder.MOOD, 2, "Self-help with somebody who asks after it",
        "Education, a self-help programme, peer support, and a date on which somebody asks again.",
        services=(Kind.SELF_HELP, Kind.PEER_SUPPORT),
        then="No better at the repeat, or worse before it: the next step.",
        statements=("PSY-02",),
        source=_STEPPED,
        checked=Checked.FROM_KNOWLEDGE,
    ),
    _step(
        Ladder.MOOD, 3, "Psychological treatment",
        "Psychological treatment alone or in a group, in the clinic or from afar, as the person prefers.",
        services=(Kind.PSYCHOLOGY,),
        then="No change under treatment (PSY-11), or severe symptoms: the next step.",
        statements=("PSY-03", "PSY-03b"),
        source=_STEPPED,
    ),
    _step(
        Ladder.MOOD, 4, "Specialist treatment, with a medicine where it fits",
        "Psychology or psychiatry soon; a medicine only after its interactions were looked at.",
        services=(Kind.PSYCHOLOGY, Kind.PSYCHIATRY),
        then="Change or combine when it does not help.",
        statements=("PSY-04", "PSY-11"),
        source=_STEPPED,
    ),
    _step(
        Ladder.MOOD, 5, "Safety first",
        "A trained clinician talks with the person the same day, or at once; nobody is left alone with it.",
        services=(Kind.PSYCHIATRY,),
        then="Down again only by the clinician who assessed the risk.",
        statements=("PSY-05", "PSY-05b"),
        source=suicide_and_distress_scales.at("C-SSRS (from knowledge, not read)"),
        checked=Checked.FROM_KNOWLEDGE,
    ),
)  # fmt: skip
_SLEEP: Final = (
    _step(
        Ladder.SLEEP, 1, "Find the cause, and teach what helps sleep",
        "Pain at night, steroids late in the day, the bladder, mood and apnoea first; then the sheet on sleep.",
        services=(Kind.SELF_HELP,),
        then="Moderate or severe insomnia, or no better: the next step.",
        statements=("PSY-07",),
        source=johnson_2016.at("effect on the Insomnia Severity Index, d 0.77"),
    ),
    _step(
        Ladder.SLEEP, 2, "Cognitive behavioural therapy for insomnia",
        "In person, in a group, or as a programme from afar; gentler in a frail person.",
        services=(Kind.SLEEP, Kind.PSYCHOLOGY),
        then="No better: a specialist in sleep, before any sedative beside an opioid.",
        statements=("PSY-07b",),
        source=cooper_2025.at("Insomnia Severity Index lower by 4.4 points in 16 randomised trials, low certainty"),
    ),
)  # fmt: skip
_PAIN: Final = (
    _step(
        Ladder.PAIN, 1, "Skills for living with pain",
        "A course in coping skills, cognitive behavioural therapy or mindfulness, beside all other treatment of the pain.",
        services=(Kind.PSYCHOLOGY, Kind.SELF_HELP),
        then="Look at the treatment of the pain again when it takes as much from the day as before.",
        statements=("PSY-08", "REH-19"),
        source=gorin_2012.at("effect sizes on severity and interference of pain: d 0.34 and 0.40"),
    ),
)  # fmt: skip
_SPIRIT: Final = (
    _step(
        Ladder.SPIRIT, 1, "Ask what gives strength, and write down what counts in care",
        "Ask about faith, customs, food, fasts, modesty, and what they mean for the plan.",
        services=(Kind.SPIRITUAL_CARE,),
        then="Distress in faith or meaning: the next step.",
        statements=("PSY-06",),
        source=_own("row PSY-09"),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    _step(
        Ladder.SPIRIT, 2, "A chaplain, or a leader of the person's own faith",
        "An offer, never a duty; also for people without a religion.",
        services=(Kind.SPIRITUAL_CARE,),
        then="Near the end of life: looking back, or leaving something behind.",
        statements=("PSY-09",),
        source=asco_palliative_care_2024.at("early referral seen; spiritual care (from knowledge, not read)"),
    ),
    _step(
        Ladder.SPIRIT, 3, "Looking back, and leaving something behind",
        "Dignity therapy or a life review: a recording, letters, a book for the family.",
        services=(Kind.SPIRITUAL_CARE, Kind.PALLIATIVE_CARE),
        then="As the person wishes.",
        statements=("PSY-12",),
        source=_own("row PSY-12"),
        checked=Checked.FROM_KNOWLEDGE,
    ),
)  # fmt: skip
_AROUND: Final = (
    _step(
        Ladder.COMPANY, 1, "People who have been through it, and the family",
        "Go through the directory together, in the person's language; the family comes if the person wishes.",
        services=(Kind.PEER_SUPPORT, Kind.FAMILY_SUPPORT, Kind.MONEY_AND_BENEFITS),
        then="Ask at the next visit whether it helped.",
        statements=("PSY-02", "PSY-15"),
        source=panel.at("capabilities of the guideline dossier, row S56"),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    _step(
        Ladder.CARER, 1, "The carer's own needs",
        "See the carer alone: load, sleep, health, money. Train, relieve, and point to their own doctor.",
        services=(Kind.CARER_SUPPORT, Kind.SOCIAL_WORK, Kind.HOME_NURSING),
        then="Strain that goes on: respite, more help at home, or another place of care.",
        statements=("PSY-10",),
        source=asco_palliative_care_2024.at("early referral seen; carers (from knowledge, not read)"),
    ),
    _step(
        Ladder.GRIEF, 1, "A word of condolence, and a second look",
        "Contact, screen for risk, offer resources in the language and tradition of the family.",
        services=(Kind.BEREAVEMENT,),
        then="Grief that stays and disables: refer.",
        statements=("PSY-13",),
        source=_own("row PSY-13"),
        checked=Checked.FROM_KNOWLEDGE,
    ),
)  # fmt: skip

STEPS: Final = (*_MOOD, *_SLEEP, *_PAIN, *_SPIRIT, *_AROUND)
