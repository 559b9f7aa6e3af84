"""What holds of every medicine against nausea by opioids."""

from trabecula.knowledge.facts.medicine_safety import corrected_qt
from trabecula.knowledge.facts.opioid import sedation
from trabecula.knowledge.sources.medicines_guidelines import (
    beers_2023,
    derived_by_the_project,
    palliative_care_formulary,
    stoppfall_classes,
)
from trabecula.knowledge.sources.medicines_labels import european_labels
from trabecula.language.dose import days
from trabecula.language.medicine import Monitoring, Stopping, said
from trabecula.language.organ_function import Action, Kidneys, OrganAdvice, kidneys
from trabecula.language.quantity import Days
from trabecula.language.source import Checked, Citation

_PCF = palliative_care_formulary.at("medicines against nausea (from knowledge)")
_FROM_KNOWLEDGE = Checked.FROM_KNOWLEDGE

frail_start_is_derived = derived_by_the_project.at("pharmacology dossier, section 1.1, frail start")
only_by_mouth = "No dose for injection is stated here."
antiemetic_monitoring = (
    Monitoring(
        holds="stiffness, restlessness and other extrapyramidal signs, and sedation",
        before=True,
        interval="after 48 to 72 hours",
        action="Stop it.",
        facts=(sedation,),
        every=Days(3),
        sources=(_PCF,),
        checked=_FROM_KNOWLEDGE,
    ),
    Monitoring(
        holds="electrocardiogram, where the QT interval is at risk",
        before=True,
        interval="before, and after 48 to 72 hours",
        action="Stop it.",
        facts=(corrected_qt,),
        sources=(_PCF,),
        checked=_FROM_KNOWLEDGE,
    ),
)
antiemetic_onset = said("After 30 to 60 minutes.", _PCF, checked=_FROM_KNOWLEDGE)
antiemetic_review = said(
    "After 3 to 5 days. Nausea by an opioid mostly passes in 5 to 10 days: stop then.",
    _PCF,
    checked=_FROM_KNOWLEDGE,
)
antiemetic_review_after = days(3, 5)
antiemetic_stopping = Stopping(
    holds="Stop after 5 to 10 days.",
    abruptly=True,
    sources=(_PCF,),
    checked=_FROM_KNOWLEDGE,
)
antiemetic_pregnancy = said(
    "Weigh benefit and risk.", european_labels.at("4.6 (from knowledge)"), checked=_FROM_KNOWLEDGE
)
antipsychotics_raise_falls = said(
    "Antipsychotics raise falls.",
    stoppfall_classes.at("antipsychotics (from knowledge)"),
    checked=_FROM_KNOWLEDGE,
)
no_class_that_raises_falls = said(
    "Not among the classes that raise falls.",
    stoppfall_classes.at("list of classes (from knowledge)"),
    checked=_FROM_KNOWLEDGE,
)
older_people_without_antipsychotics = said(
    "Avoid antipsychotics, but for a short use against nausea or where they are licensed, as in schizophrenia.",
    beers_2023.at("antipsychotics"),
    checked=Checked.YES,
)
parkinson_in_older_people = said(
    "Parkinson's disease: avoid.",
    beers_2023.at("Parkinson disease: antiemetics, antipsychotics"),
    checked=Checked.YES,
)


def same_for_all_kidneys(name: str, action: Action, says: str, source: Citation) -> Kidneys:
    """One band: the same at every clearance."""
    band = kidneys(0, None, OrganAdvice(action, says), source, checked=_FROM_KNOWLEDGE)
    return Kidneys(f"{name} by creatinine clearance", (band,))
