"""When does a person need fewer medicines? What makes a review look at all of them.

Why      A fall, a night of confusion or the third medicine active on the brain is the moment to ask.
Misuse   In the last days of life these are silent.
"""

from typing import Final

from trabecula.knowledge.facts.function import fall_since_last_contact, falls_in_12_months
from trabecula.knowledge.facts.opioid import opioid_neurotoxicity_signs, sedation
from trabecula.knowledge.facts.opioid_use import (
    cns_active_medicines,
)
from trabecula.knowledge.sources.medicines_guidelines import (
    beers_2023,
    fall_risk_medicines_2018,
    kdigo_2024,
    stoppfall_classes,
)
from trabecula.knowledge.statements.goals_of_care.last_days import LAST_DAYS
from trabecula.language.deprescribing import Deprescribing, Trait
from trabecula.language.source import Checked

_FROM_KNOWLEDGE = Checked.FROM_KNOWLEDGE
_TRIGGER = stoppfall_classes.at("triggers of deprescribing (from knowledge)")

after_a_fall = Deprescribing(
    holds="Look at each medicine that raises falls: stop it, lower it, or say why it stays.",
    of=(Trait.RAISES_FALLS,),
    because="A fall.",
    when=fall_since_last_contact | (falls_in_12_months >= 1),
    unless=LAST_DAYS,
    sources=(_TRIGGER,),
    checked=_FROM_KNOWLEDGE,
)
with_sedation_or_confusion = Deprescribing(
    holds="Look at each medicine that makes drowsy or confused: stop it, lower it, or say why it stays.",
    of=(Trait.SEDATING, Trait.ANTICHOLINERGIC),
    because="Sedation, or signs of delirium.",
    when=(sedation >= 2) | opioid_neurotoxicity_signs.found("confusion", "hallucinations"),
    unless=LAST_DAYS,
    sources=(_TRIGGER,),
    checked=_FROM_KNOWLEDGE,
)
three_on_the_brain = Deprescribing(
    holds="Avoid: stop one of them, before another is added.",
    of=(Trait.SEDATING,),
    because="3 or more medicines active on the brain: antiepileptics with gabapentinoids, antidepressants, antipsychotics, benzodiazepines, Z-drugs, opioids, muscle relaxants.",
    when=cns_active_medicines >= 3,
    unless=LAST_DAYS,
    sources=(beers_2023.at("interactions: three or more CNS-active medicines"),),
    checked=Checked.YES,
)
five_medicines = Deprescribing(
    holds="Look through all of them.",
    of=(Trait.ANY,),
    because="5 or more regular medicines: odds ratio of falls 1.75.",
    from_medicines=5,
    unless=LAST_DAYS,
    sources=(fall_risk_medicines_2018.at("polypharmacy 1.75 (1.27 to 2.41)"),),
    checked=Checked.YES,
)
ten_medicines = Deprescribing(
    holds="A structured review by a pharmacist before an analgesic is added; for one added, one stopped.",
    of=(Trait.ANY,),
    because="10 or more regular medicines.",
    from_medicines=10,
    unless=LAST_DAYS,
    sources=(kdigo_2024.at("polypharmacy (from knowledge)"),),
    checked=_FROM_KNOWLEDGE,
)
without_a_reason = Deprescribing(
    holds="Stop what no longer has a reason.",
    of=(Trait.ANY,),
    because="No indication.",
    asks="What is each medicine for, and does that still hold?",
    sources=(_TRIGGER,),
    checked=_FROM_KNOWLEDGE,
)
made_useless_by_a_new_cancer_treatment = Deprescribing(
    holds="Change or stop what the new treatment makes useless or dangerous.",
    of=(Trait.ANY,),
    because="Enzalutamide or apalutamide begins, and speeds the breakdown of many medicines.",
    asks="Has an inhibitor of the androgen receptor just been started, or is it about to be?",
    sources=(_TRIGGER,),
    checked=_FROM_KNOWLEDGE,
)

TRIGGERS: Final = (
    after_a_fall,
    with_sedation_or_confusion,
    three_on_the_brain,
    five_medicines,
    ten_medicines,
    without_a_reason,
    made_useless_by_a_new_cancer_treatment,
)
