"""What could be stopped, and what goes first?

Why      Each medicine that is not needed is a fall, a night of confusion or an interaction less.
Misuse   One at a time, with the person, and never a bar to relief. In the last days of life what
         concerns falls and long-term harm is silent, and the opioid goes on.
"""

from fractions import Fraction
from typing import Final

from trabecula.knowledge.facts.each_medicine import medicine_begun, medicine_relief
from trabecula.knowledge.facts.opioid import opioids
from trabecula.knowledge.facts.opioid_use import (
    weeks_controlled_after_treatment,
)
from trabecula.knowledge.medicine_classes.nervous_system import benzodiazepines_and_z_drugs
from trabecula.knowledge.medicines.outlived_medicines import OUTLIVED
from trabecula.knowledge.medicines.review_triggers import TRIGGERS
from trabecula.knowledge.sources.medicines_guidelines import (
    asam_benzodiazepines_2025,
    derived_by_the_project,
    stoppfall_classes,
    who_cancer_pain_2018,
)
from trabecula.knowledge.sources.medicines_lists import anticholinergic_scales
from trabecula.knowledge.statements.goals_of_care.last_days import LAST_DAYS
from trabecula.language.deprescribing import Deprescribing, Lowering, Trait
from trabecula.language.dose import days
from trabecula.language.fact import takes
from trabecula.language.medicine import MedicineClass
from trabecula.language.quantity import Days, Percent
from trabecula.language.source import Checked

_FROM_KNOWLEDGE = Checked.FROM_KNOWLEDGE
_ORDER = stoppfall_classes.at("order of deprescribing (from knowledge)")
_ADJUVANTS = (
    MedicineClass.GABAPENTINOID,
    MedicineClass.SNRI,
    MedicineClass.TRICYCLIC,
    MedicineClass.ANTICONVULSANT,
    MedicineClass.NMDA_ANTAGONIST,
)


one_of_two_of_a_class = Deprescribing(
    holds="Stop one of the two.",
    of=(Trait.DUPLICATE,),
    because="Two that act in the same way. An opioid for the background with one for rescue is not meant, nor two laxatives of different kinds.",
    order=1,
    sources=(_ORDER,),
    checked=_FROM_KNOWLEDGE,
)
benzodiazepine_beside_an_opioid = Deprescribing(
    holds="Lower it step by step, never at once.",
    of=(benzodiazepines_and_z_drugs,),
    because="With an opioid it stops breathing; it brings falls and confusion.",
    when=takes(opioids),
    unless=LAST_DAYS,
    order=2,
    lowering=Lowering(
        (Fraction(1, 20), Fraction(1, 10)),
        every=days(14, 28),
        most=Fraction(1, 4),
        within=days(14),
    ),
    sources=(_ORDER, asam_benzodiazepines_2025.at("rate of tapering")),
    checked=Checked.IN_PART,
)
anticholinergic_burden = Deprescribing(
    holds="Tricyclics, antihistamines and medicines for the bladder first.",
    of=(Trait.ANTICHOLINERGIC,),
    because="Together 3 anticholinergic points or more, on one named scale.",
    from_points=3,
    unless=LAST_DAYS,
    order=3,
    sources=(_ORDER, anticholinergic_scales.at("sum of 3 on one scale")),
    checked=Checked.IN_PART,
)
adjuvant_that_has_not_helped = Deprescribing(
    holds="Stop it as it is to be stopped, one adjuvant at a time.",
    of=_ADJUVANTS,
    because="Less than 30 % relief after 4 weeks.",
    when=(medicine_relief < Percent(30)) & (medicine_begun >= Days(28)),
    order=4,
    sources=(_ORDER, derived_by_the_project.at("errata, section B, row on adjuvant review")),
    checked=_FROM_KNOWLEDGE,
)
nsaid_that_has_not_helped = Deprescribing(
    holds="Stop it, and what protects the stomach with it.",
    of=(MedicineClass.NSAID,),
    because="Less than 30 % relief after 7 days.",
    when=(medicine_relief < Percent(30)) & (medicine_begun >= Days(7)),
    order=5,
    sources=(_ORDER, derived_by_the_project.at("errata, section B, row on the trial of an NSAID")),
    checked=_FROM_KNOWLEDGE,
)
opioid_after_relief = Deprescribing(
    holds="Offer to lower the opioid under supervision, by 10 to 20 % every 1 to 3 days after a short use, slower after a long one; adjuvants one at a time. Where the dose already sedates, that comes first.",
    of=(MedicineClass.OPIOID,),
    because="Pain is controlled since radiotherapy, an operation or a response.",
    when=weeks_controlled_after_treatment.node(),
    unless=LAST_DAYS,
    order=6,
    sources=(
        _ORDER,
        who_cancer_pain_2018.at("MED-36: stopping (from knowledge)"),
        derived_by_the_project.at("errata, section B, row R36"),
    ),
    checked=_FROM_KNOWLEDGE,
)

DEPRESCRIBING: Final = (
    one_of_two_of_a_class,
    benzodiazepine_beside_an_opioid,
    anticholinergic_burden,
    adjuvant_that_has_not_helped,
    nsaid_that_has_not_helped,
    opioid_after_relief,
    *TRIGGERS,
    *OUTLIVED,
)
"""What has an order first, in that order."""
