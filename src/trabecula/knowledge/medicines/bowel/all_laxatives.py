"""What holds of every laxative for constipation by opioids."""

from trabecula.knowledge.facts.nutrition import bowel_function_index, days_without_stool
from trabecula.knowledge.sources.medicines_guidelines import (
    derived_by_the_project,
    nccn_cancer_pain,
    palliative_care_formulary,
    stoppfall_classes,
)
from trabecula.knowledge.sources.medicines_labels import european_labels
from trabecula.language.dose import days
from trabecula.language.dosing import Step
from trabecula.language.medicine import Burden, Monitoring, Said, Stopping, said
from trabecula.language.organ_function import Action, Kidneys, NotStated, OrganAdvice, kidneys
from trabecula.language.quantity import Days, PercentScore
from trabecula.language.source import Checked, Citation

_PCF = palliative_care_formulary.at("laxatives (from knowledge)")
_FROM_KNOWLEDGE = Checked.FROM_KNOWLEDGE

adjusted_to_a_soft_stool = Step(
    "Adjust every 2 to 3 days, to a soft stool at least every 2 days.", wait=days(2, 3)
)
fixed_dose = Step(
    "Assess every 2 to 3 days, for a soft stool at least every 2 days; the dose stays the same.",
    wait=days(2, 3),
)
nothing_stated_of_the_liver = NotStated("The medicines dossier has no row by Child-Pugh class.")
obstruction = said("Obstruction of the bowel.", _PCF, checked=_FROM_KNOWLEDGE)
other_causes_first = said(
    "Constipation: exclude obstruction, impaction, raised calcium and compression of the cord.",
    _PCF,
    checked=_FROM_KNOWLEDGE,
    when=(days_without_stool >= Days(3)) | (bowel_function_index > PercentScore(28.8)),
)
bowel_chart = Monitoring(
    holds="bowel chart",
    before=True,
    interval="at each contact",
    action="Go up the ladder of laxatives.",
    facts=(days_without_stool, bowel_function_index),
    sources=(nccn_cancer_pain.at("bowels with opioids (from knowledge)"),),
    checked=_FROM_KNOWLEDGE,
)
laxative_review = said("After 3 days.", _PCF, checked=_FROM_KNOWLEDGE)
laxative_review_after = days(3)
laxative_stopping = Stopping(
    holds="Continue for as long as an opioid is taken; stop with the opioid, or at diarrhoea.",
    abruptly=True,
    sources=(_PCF,),
    checked=_FROM_KNOWLEDGE,
)
no_class_that_raises_falls = said(
    "Not among the classes that raise falls.",
    stoppfall_classes.at("list of classes (from knowledge)"),
    checked=_FROM_KNOWLEDGE,
)
laxative_pregnancy = said(
    "Generally acceptable.", european_labels.at("4.6 (from knowledge)"), checked=_FROM_KNOWLEDGE
)


def onset(text: str) -> Said:
    """After what time it works."""
    return said(text, _PCF, checked=_FROM_KNOWLEDGE)


def no_burden(name: str) -> Burden:
    """A medicine that costs nothing in mobility."""
    place = f"pharmacology dossier, section 1.4, row {name}"
    return Burden(
        holds="It does not make drowsy, unsteady or confused.",
        alertness=0,
        balance=0,
        falls=0,
        cognition=0,
        bowels=0,
        serotonergic=0,
        sources=(derived_by_the_project.at(place),),
        checked=_FROM_KNOWLEDGE,
    )


def same_for_all_kidneys(name: str, source: Citation) -> Kidneys:
    """One band: the usual dose at every clearance."""
    usual = OrganAdvice(Action.USUAL, "No change.")
    band = kidneys(0, None, usual, source, checked=_FROM_KNOWLEDGE)
    return Kidneys(f"{name} by creatinine clearance", (band,))
