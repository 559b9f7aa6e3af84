"""An opioid is taken: more of it, a long-acting one, another one, or less?

Why      Pain that stays asks for a change; relief by other treatment asks for less.
Misuse   To raise while the opioid is toxic, or to stop it at once after weeks.
"""

from trabecula.knowledge.effects.alertness import less_of_a_sedating_medicine
from trabecula.knowledge.effects.medicines import strong_opioid
from trabecula.knowledge.facts.opioid import opioids
from trabecula.knowledge.options.medicines.limits import (
    ALONGSIDE_AN_OPIOID,
    FALLS,
    HELD,
    SMALL_SUPPLIES,
)
from trabecula.knowledge.options.needs import pain_medicine
from trabecula.knowledge.options.rows import comes_before, goes_with
from trabecula.knowledge.statements.medicines.older_or_frail import low_doses_one_change_at_a_time
from trabecula.knowledge.statements.medicines.rotation_and_referral import rotation_of_the_opioid
from trabecula.knowledge.statements.medicines.stopping import supervised_opioid_reduction
from trabecula.knowledge.statements.medicines.titration import (
    change_to_a_long_acting_opioid,
    increase_of_the_opioid,
)
from trabecula.knowledge.statements.monitoring.alertness_and_relief import (
    weighing_of_alertness_against_relief,
)
from trabecula.language.fact import takes
from trabecula.language.option import Alongside, Excludes, Option, PlainWords
from trabecula.language.statement import Modality, Role

_ONE_CHANGE = goes_with(
    "No other change of a medicine that acts on the nervous system within 72 hours",
    Role.PHARMACY,
    by=low_doses_one_change_at_a_time,
    only_where=low_doses_one_change_at_a_time.condition,
)
_AFTER_THE_CHANGE = goes_with(
    "Sedation and breathing looked at after the change, and a new rescue dose reckoned",
    Role.NURSING,
    Role.PALLIATIVE_CARE,
    by=increase_of_the_opioid,
    days=1,
)

more_of_the_opioid = Option(
    "more of the opioid that is taken",
    code="OPT-OPIOID-RAISE",
    need=pain_medicine,
    offered_by=(increase_of_the_opioid,),
    with_it=(
        goes_with(
            "Ask first whether being alert matters more than relief",
            Role.PALLIATIVE_CARE,
            Role.PHARMACY,
            by=weighing_of_alertness_against_relief,
            only_where=weighing_of_alertness_against_relief.condition,
        ),
        _AFTER_THE_CHANGE,
        _ONE_CHANGE,
        FALLS,
        SMALL_SUPPLIES,
    ),
    excludes=(
        Excludes("OPT-LESS-SEDATION", "one raises what the other reduces"),
        Excludes("OPT-GABAPENTINOID", "two sedating medicines are not begun or raised together"),
        Excludes("OPT-TRICYCLIC", "two sedating medicines are not begun or raised together"),
    ),
    effect=strong_opioid,
    modality=Modality.ANALGESIA,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    alongside=ALONGSIDE_AN_OPIOID,
    plain=PlainWords(
        what="More of the strong pain medicine that you take now.",
        to_do="Take the new dose as your team tells you. Keep up the laxative. Tell them how you feel in the next days.",
        can_go_wrong="You may feel more sleepy, dizzy or sick for some days. Too much can slow your breathing. Someone who cannot wake you must call for help at once.",
        if_not="If it does not help, your team can change the medicine or treat the bone.",
    ),
    intervention="opioid",
    declined_with=frozenset({"opioids", "sedating_medicines"}),
    sources=increase_of_the_opioid.sources,
    checked=increase_of_the_opioid.checked,
)

long_acting_opioid = Option(
    "a long-acting form of the opioid",
    code="OPT-OPIOID-LONG",
    need=pain_medicine,
    offered_by=(change_to_a_long_acting_opioid,),
    with_it=(_AFTER_THE_CHANGE, FALLS),
    effect=strong_opioid,
    modality=Modality.ANALGESIA,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE),
    alongside=ALONGSIDE_AN_OPIOID,
    plain=PlainWords(
        what="The same pain medicine in a form that lasts for many hours. You keep the quick form for pain that breaks through.",
        to_do="Take it at the same times each day. Swallow it whole. Never crush or chew it.",
        can_go_wrong="It takes longer to wear off, so a dose that is too strong lasts longer too. It can make you sleepy and your stools hard.",
        if_not="If the pain comes back before the next dose, your team changes the dose or the times.",
    ),
    intervention="opioid",
    declined_with=frozenset({"opioids", "sedating_medicines"}),
    sources=change_to_a_long_acting_opioid.sources,
    checked=change_to_a_long_acting_opioid.checked,
)

another_opioid = Option(
    "another opioid in place of this one",
    code="OPT-OPIOID-ROTATE",
    need=pain_medicine,
    offered_by=(rotation_of_the_opioid, weighing_of_alertness_against_relief),
    only_if=takes(opioids),
    struck=(HELD,),
    before=(
        comes_before(
            "The present dose by all routes written down, and the new one reckoned from the cautious side by two people",
            Role.PHARMACY,
            Role.PALLIATIVE_CARE,
            by=rotation_of_the_opioid,
        ),
    ),
    with_it=(_AFTER_THE_CHANGE, _ONE_CHANGE, FALLS, SMALL_SUPPLIES),
    effect=strong_opioid,
    modality=Modality.ANALGESIA,
    owner=(Role.PALLIATIVE_CARE, Role.PHARMACY),
    alongside=ALONGSIDE_AN_OPIOID,
    plain=PlainWords(
        what="A different strong pain medicine in place of the one that you take now.",
        to_do="Stop the old one and start the new one on the day that your team tells you. Hand in what is left of the old one. Stay in touch in the first days.",
        can_go_wrong="The new dose may be too low at first, so the pain may rise for a short time. If it is too high, you feel very sleepy. Then call at once.",
        if_not="If this does not help, a pain team can look for a treatment other than tablets.",
    ),
    intervention="opioid",
    declined_with=frozenset({"opioids"}),
    sources=rotation_of_the_opioid.sources,
    checked=rotation_of_the_opioid.checked,
)

less_of_the_opioid = Option(
    "less of the opioid, step by step",
    code="OPT-OPIOID-LESS",
    need=pain_medicine,
    offered_by=(supervised_opioid_reduction,),
    with_it=(
        goes_with(
            "Withdrawal, pain and function looked at after each step; back by one step where pain returns",
            Role.PALLIATIVE_CARE,
            Role.NURSING,
            by=supervised_opioid_reduction,
            days=3,
        ),
        goes_with(
            "Say that tolerance is lost: the former dose could now be too much",
            Role.NURSING,
            Role.PHARMACY,
        ),
    ),
    effect=less_of_a_sedating_medicine,
    modality=Modality.REPLANNING,
    owner=(Role.PALLIATIVE_CARE, Role.ONCOLOGY),
    alongside=Alongside(
        radiotherapy="It follows radiotherapy that has worked.",
        exercise="More alertness: try walking and balance again.",
    ),
    plain=PlainWords(
        what="Less of your strong pain medicine, in small steps, since the pain is better.",
        to_do="Take each step as your team tells you. Do not stop all at once. Tell them how you feel after each step.",
        can_go_wrong="You may sweat, feel restless or have more pain for a short time. An old dose can now be too strong for you.",
        if_not="If the pain comes back, you go back one step.",
    ),
    intervention="opioid",
    sources=supervised_opioid_reduction.sources,
    checked=supervised_opioid_reduction.checked,
)
