"""What holds of every proton pump inhibitor."""

from trabecula.knowledge.facts.laboratory import magnesium
from trabecula.knowledge.sources.medicines_guidelines import (
    beers_2023,
    derived_by_the_project,
    stoppfall_classes,
)
from trabecula.knowledge.sources.medicines_labels import european_labels, us_labels
from trabecula.language.dose import Ceiling, Dose, days
from trabecula.language.dosing import Dosing
from trabecula.language.medicine import Burden, Monitoring, Stopping, said
from trabecula.language.organ_function import (
    Action,
    Kidneys,
    Liver,
    OrganAdvice,
    kidneys,
    liver,
)
from trabecula.language.quantity import Days
from trabecula.language.route import Route
from trabecula.language.source import Checked

_LABELS = us_labels.at("proton pump inhibitors, 4, 5 and 7 (from knowledge)")
_EUROPE = european_labels.at("proton pump inhibitors, 4.2 to 4.8 (from knowledge)")
_FROM_KNOWLEDGE = Checked.FROM_KNOWLEDGE

before_food = "before food"
stomach_role = "Protects the stomach beside an NSAID, or beside a steroid and another risk."
stomach_contraindications = (
    said("Rilpivirine.", _LABELS, checked=_FROM_KNOWLEDGE),
    said("Nelfinavir or atazanavir.", _LABELS, checked=_FROM_KNOWLEDGE),
)
stomach_cautions = (
    said(
        "Kinase inhibitors that need acid: erlotinib, gefitinib, dasatinib, nilotinib, pazopanib, neratinib, capsules of acalabrutinib; capsules of palbociclib taken fasting.",
        _LABELS,
        checked=_FROM_KNOWLEDGE,
    ),
    said("Methotrexate in high doses.", _LABELS, checked=_FROM_KNOWLEDGE),
    said("Capecitabine: debated.", _EUROPE, checked=_FROM_KNOWLEDGE),
    said(
        "Low magnesium, which lengthens the QT; fractures; Clostridioides difficile.",
        _LABELS,
        checked=_FROM_KNOWLEDGE,
    ),
)
stomach_monitoring = (
    Monitoring(
        holds="magnesium, with a diuretic, a medicine that lengthens the QT, or cisplatin",
        before=True,
        interval="every 3 to 6 months",
        action="Replace it, or stop.",
        facts=(magnesium,),
        every=Days(183),
        sources=(_LABELS,),
        checked=_FROM_KNOWLEDGE,
    ),
)
stomach_onset = said("After 1 to 3 days.", _LABELS, checked=_FROM_KNOWLEDGE)
stomach_review = said(
    "When the NSAID or the steroid stops, and after 8 weeks.", _LABELS, checked=_FROM_KNOWLEDGE
)
stomach_review_after = days(56)
stomach_stopping = Stopping(
    holds="Stops with the NSAID or the steroid. After more than 8 weeks step down.",
    abruptly=True,
    sources=(_EUROPE,),
    checked=_FROM_KNOWLEDGE,
)
low_magnesium_and_the_qt = "Through low magnesium; by CredibleMeds, from knowledge."
stomach_older_people = (
    said(
        "Avoid for more than 8 weeks, but at high risk, as with a long course of an NSAID or a steroid.",
        beers_2023.at("proton pump inhibitors"),
        checked=Checked.YES,
    ),
)
stomach_falls_basis = said(
    "Not among the classes that raise falls; only an association is known.",
    stoppfall_classes.at("list of classes (from knowledge)"),
    checked=_FROM_KNOWLEDGE,
)
stomach_pregnancy = said(
    "Acceptable.", european_labels.at("4.6 (from knowledge)"), checked=_FROM_KNOWLEDGE
)


def protection_of_the_stomach(name: str, dose: Dose) -> Dosing:
    """The one dosing: the same for all, and the most as well."""
    return Dosing(
        holds="protection of the stomach",
        routes=(Route.ORAL,),
        start=dose,
        frail_start=dose,
        frail="The same as for others.",
        ceiling=Ceiling(dose.most_a_day),
        note="Its stop date is that of the NSAID or the steroid.",
        sources=(
            us_labels.at(f"{name}, 2 (from knowledge)"),
            derived_by_the_project.at("pharmacology dossier, section 1.1, frail start"),
        ),
        checked=_FROM_KNOWLEDGE,
    )


def stomach_burden(name: str) -> Burden:
    """A medicine that costs nothing in mobility."""
    return Burden(
        holds="It does not make drowsy, unsteady or confused.",
        alertness=0,
        balance=0,
        falls=0,
        cognition=0,
        bowels=0,
        serotonergic=0,
        sources=(derived_by_the_project.at(f"pharmacology dossier, section 1.4, row {name}"),),
        checked=_FROM_KNOWLEDGE,
    )


def same_for_all_kidneys(name: str) -> Kidneys:
    """One band: the usual dose at every clearance."""
    usual = OrganAdvice(Action.USUAL, "Usual dose.")
    source = us_labels.at(f"{name}, 8 (from knowledge)")
    band = kidneys(0, None, usual, source, checked=_FROM_KNOWLEDGE)
    return Kidneys(f"{name} by creatinine clearance", (band,))


def less_in_class_c(name: str, start: Dose, most: Ceiling) -> Liver:
    """A lower start and ceiling in Child-Pugh class C; nothing is stated of A and B."""
    says = f"{start}, at most {most.per_day} a day."
    advice = OrganAdvice(Action.REDUCE, says[0].upper() + says[1:], start=start, ceiling=most)
    source = european_labels.at(f"{name}, 4.2: liver (from knowledge)")
    row = liver("C", advice, source, checked=_FROM_KNOWLEDGE)
    return Liver(f"{name} by Child-Pugh class", (row,))
