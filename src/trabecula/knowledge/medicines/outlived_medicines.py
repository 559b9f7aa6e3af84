"""Which medicines have had their time?

Why      Protection and prevention outlive their reason, and antiemetics the nausea.
Misuse   A risk that still calls for it keeps it.
"""

from typing import Final

from trabecula.knowledge.facts.each_medicine import medicine_begun
from trabecula.knowledge.facts.medicine_safety import earlier_ulcer_or_bleed
from trabecula.knowledge.facts.medicine_safety_groups import statin_medicines
from trabecula.knowledge.facts.medicines_taken import nsaids
from trabecula.knowledge.facts.prognosis import death_within_a_year_no_surprise
from trabecula.knowledge.facts.steroid import corticosteroids
from trabecula.knowledge.medicine_classes.heart_and_kidney import (
    diuretics,
    renin_angiotensin_inhibitors,
)
from trabecula.knowledge.sources.medicines_guidelines import (
    beers_2023,
    derived_by_the_project,
    opioid_constipation_guidelines,
    palliative_care_formulary,
    stoppfall_classes,
)
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.statements.goals_of_care.last_days import LAST_DAYS
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc
from trabecula.language.deprescribing import Deprescribing
from trabecula.language.fact import takes
from trabecula.language.medicine import MedicineClass
from trabecula.language.quantity import Days
from trabecula.language.source import Checked

_FROM_KNOWLEDGE = Checked.FROM_KNOWLEDGE
_TRIGGER = stoppfall_classes.at("triggers of deprescribing (from knowledge)")
_LAST_DAYS = palliative_care_formulary.at("MED-42: last days, NICE NG31 (from knowledge)")

other_blood_pressure_medicines = MedicineGroup(
    "other medicines against high blood pressure",
    atc("C02", "C07", "C08"),
    ("amlodipine", "bisoprolol", "metoprolol", "atenolol", "doxazosin", "clonidine", "moxonidine"),
)

acid_blocker_for_too_long = Deprescribing(
    holds="Step it down and stop it.",
    of=(MedicineClass.PROTON_PUMP_INHIBITOR,),
    because="More than 8 weeks, without a risk that calls for it.",
    when=medicine_begun > Days(56),
    unless=takes(nsaids) | takes(corticosteroids) | earlier_ulcer_or_bleed,
    sources=(_TRIGGER, beers_2023.at("proton pump inhibitors")),
    checked=Checked.IN_PART,
)
antiemetic_for_too_long = Deprescribing(
    holds="Stop it; it is tried without.",
    of=(MedicineClass.ANTIEMETIC,),
    because="Nausea by an opioid passes in 5 to 10 days.",
    when=medicine_begun > Days(10),
    sources=(palliative_care_formulary.at("medicines against nausea (from knowledge)"),),
    checked=_FROM_KNOWLEDGE,
)
laxative_with_diarrhoea = Deprescribing(
    holds="Stop the laxative and examine the rectum: it may be overflow. With an immune checkpoint inhibitor think of colitis.",
    of=(MedicineClass.LAXATIVE, MedicineClass.PERIPHERAL_OPIOID_ANTAGONIST),
    because="Diarrhoea.",
    asks="Are there loose stools?",
    sources=(opioid_constipation_guidelines.at("ladder of laxatives, step B5 (from knowledge)"),),
    checked=_FROM_KNOWLEDGE,
)
antagonist_with_withdrawal = Deprescribing(
    holds="Stop it: it has reached the brain, as with metastases there.",
    of=(MedicineClass.PERIPHERAL_OPIOID_ANTAGONIST,),
    because="Signs of opioid withdrawal.",
    asks="Are there signs of opioid withdrawal since it was begun?",
    sources=(us_labels.at("opioid antagonists of the gut, 5; step B6 (from knowledge)"),),
    checked=_FROM_KNOWLEDGE,
)
prevention_in_the_last_months = Deprescribing(
    holds="Stop statins; lower or stop what lowers the blood pressure, by the pressure measured.",
    of=(
        statin_medicines,
        renin_angiotensin_inhibitors,
        diuretics,
        other_blood_pressure_medicines,
    ),
    because="The last months of life: what prevents later harm has no time to help.",
    when=death_within_a_year_no_surprise | LAST_DAYS,
    sources=(
        _TRIGGER,
        derived_by_the_project.at("the last months: death within a year would be no surprise"),
    ),
    checked=_FROM_KNOWLEDGE,
)
prevention_in_the_last_days = Deprescribing(
    holds="Stop it. The opioid goes on, under the skin where swallowing fails.",
    of=(
        MedicineClass.BISPHOSPHONATE,
        MedicineClass.RANKL_ANTIBODY,
        statin_medicines,
    ),
    because="Comfort is what counts.",
    when=LAST_DAYS,
    sources=(_LAST_DAYS,),
    checked=_FROM_KNOWLEDGE,
)
acid_blocker_in_the_last_days = Deprescribing(
    holds="Stop it, unless it eases a symptom.",
    of=(MedicineClass.PROTON_PUMP_INHIBITOR,),
    because="Comfort is what counts, and nothing that is taken harms the stomach.",
    when=LAST_DAYS,
    unless=takes(nsaids) | takes(corticosteroids),
    sources=(_LAST_DAYS,),
    checked=_FROM_KNOWLEDGE,
)


OUTLIVED: Final = (
    acid_blocker_for_too_long,
    antiemetic_for_too_long,
    laxative_with_diarrhoea,
    antagonist_with_withdrawal,
    prevention_in_the_last_months,
    prevention_in_the_last_days,
    acid_blocker_in_the_last_days,
)
