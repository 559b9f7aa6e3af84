"""What holds of dexamethasone and prednisolone: for whom not, what to watch, how to stop.

Why      A short course has an end date; a long one wastes the muscles that carry a person.
Misuse   Stopped at once after weeks. Given in the evening.
"""

from trabecula.knowledge.facts.cancer import systemic_treatments
from trabecula.knowledge.facts.inputs import body_weight
from trabecula.knowledge.facts.laboratory import glucose, neutrophils, potassium
from trabecula.knowledge.facts.medicine_safety import (
    active_infection,
    active_ulcer,
    diabetes_uncontrolled,
    earlier_ulcer_or_bleed,
)
from trabecula.knowledge.facts.medicines_taken import anticoagulants, nsaids
from trabecula.knowledge.facts.observations import (
    delirium_4at_score,
    diastolic_blood_pressure,
    systolic_blood_pressure,
)
from trabecula.knowledge.sources.medicines_guidelines import (
    beers_2023,
    derived_by_the_project,
    glucocorticoid_withdrawal,
    palliative_care_formulary,
    stoppfall_classes,
)
from trabecula.knowledge.sources.medicines_labels import european_labels
from trabecula.language.fact import takes
from trabecula.language.medicine import Burden, Monitoring, Stopping, said
from trabecula.language.organ_function import Action, Kidneys, OrganAdvice, kidneys
from trabecula.language.quantity import BillionsPerLitre, Days
from trabecula.language.source import Checked
from trabecula.language.table import Ranges

_KNOWN = Checked.FROM_KNOWLEDGE
_SMPC = european_labels.at("corticosteroids, 4.3 and 4.4 (from knowledge)")
_PCF = palliative_care_formulary.at("corticosteroids (from knowledge)")

STEROID_COMPANIONS = "In the morning. With a proton pump inhibitor where an NSAID or an anticoagulant is taken, after an ulcer, or from 4 to 6 mg of dexamethasone a day or 140 mg in all; glucose is watched."

steroid_contraindications = (
    said("A fungal infection of the body that is not treated.", _SMPC, checked=_KNOWN),
    said("A live vaccine was given, or is due.", _SMPC, checked=_KNOWN),
)
steroid_cautions = (
    said("Diabetes.", _SMPC, checked=_KNOWN),
    said("Diabetes out of control.", _SMPC, checked=_KNOWN, when=diabetes_uncontrolled),
    said("An active infection.", _SMPC, checked=_KNOWN, when=active_infection),
    said("Neutropenia.", _SMPC, checked=_KNOWN, when=neutrophils < BillionsPerLitre(1.5)),
    said(
        "Ulcer: a proton pump inhibitor with it where an NSAID or an anticoagulant is taken, or after an ulcer or bleeding.",
        _PCF,
        checked=_KNOWN,
        when=takes(nsaids) | takes(anticoagulants) | earlier_ulcer_or_bleed | active_ulcer,
    ),
    said(
        "A proton pump inhibitor from 4 to 6 mg of dexamethasone a day, or more than 140 mg in all.",
        _PCF,
        checked=_KNOWN,
    ),
    said("Delirium.", _SMPC, checked=_KNOWN, when=delirium_4at_score >= 4),
    said(
        "Immune checkpoint inhibitor: 10 mg of prednisolone or its like at the start goes with worse results. Not withheld where the cord is threatened.",
        derived_by_the_project.at("pharmacology dossier, section 1.5, and I80 (from knowledge)"),
        checked=_KNOWN,
        when=systemic_treatments.found("ici"),
    ),
    said("Inducers of CYP3A4 weaken it, more with the dose.", _SMPC, checked=_KNOWN),
)
steroid_monitoring = (
    Monitoring(
        holds="glucose, fasting or before the evening meal",
        before=True,
        interval="with diabetes daily for 7 days, then twice a week; others on day 3 to 7, then weekly above 4 mg of dexamethasone",
        action="12 mmol/L (216 mg/dL) or more twice: treat it, or lower the dose.",
        facts=(glucose,),
        every=Days(7),
        sources=(_PCF,),
        checked=_KNOWN,
    ),
    Monitoring(
        holds="blood pressure, weight and oedema, potassium",
        before=True,
        interval="weekly for 2 weeks, then at each visit",
        action="Lower the dose.",
        facts=(systolic_blood_pressure, diastolic_blood_pressure, body_weight, potassium),
        sources=(_PCF,),
        checked=_KNOWN,
    ),
    Monitoring(
        holds="mood, sleep, delirium",
        before=True,
        interval="on day 3 and at each contact",
        action="Give it before noon; lower the dose.",
        facts=(delirium_4at_score,),
        sources=(_PCF,),
        checked=_KNOWN,
    ),
    Monitoring(
        holds="strength of the thighs: 5 rises from a chair without arms",
        before=True,
        interval="weekly from 2 weeks on",
        action="Taper where it can no longer be done: it costs mobility.",
        every=Days(7),
        sources=(_PCF,),
        checked=_KNOWN,
    ),
    Monitoring(
        holds="thrush and other infections",
        before=False,
        interval="at each contact",
        action="Treat.",
        sources=(_PCF,),
        checked=_KNOWN,
    ),
)
steroid_stopping = Stopping(
    holds=(
        "At once only where the course lasted 3 weeks or less, was above 40 mg of prednisolone (6 mg of dexamethasone) a day for 1 week at most, and there were no repeated courses, no evening doses and no disease of the adrenals. "
        "Otherwise taper: dexamethasone by half every 3 to 5 days to 2 mg, then by 0.5 to 1 mg every 5 to 7 days; below 1 mg (7.5 mg of prednisolone) slowly. "
        "After more than 4 weeks warn of adrenal insufficiency: steroid card and rules for days of illness."
    ),
    abruptly=None,
    sources=(
        glucocorticoid_withdrawal.at("gradual withdrawal (from knowledge)"),
        derived_by_the_project.at("errata, part A: NG234 on stopping is a draft, not verified"),
    ),
    checked=_KNOWN,
)
delirium_in_older_people = said(
    "With a delirium or a high risk of one: avoid, or the lowest dose for the shortest time.",
    beers_2023.at("delirium: corticosteroids"),
    checked=Checked.YES,
)
steroid_falls_basis = said(
    "Not among the classes that raise falls; it wastes the muscles of the thighs.",
    stoppfall_classes.at("classes; corticosteroids are in none (from knowledge)"),
    checked=_KNOWN,
)


def steroid_kidneys(name: str) -> Kidneys:
    """No change by the kidneys."""
    usual = OrganAdvice(Action.USUAL, "Usual dose.")
    return Ranges(
        f"{name} by creatinine clearance", (kidneys(0, None, usual, _SMPC, checked=_KNOWN),)
    )


def steroid_burden(name: str) -> Burden:
    """The burden of a corticosteroid, at the dossier's row of this one."""
    return Burden(
        holds="It disturbs sleep and thinking, and wastes the muscles of the thighs.",
        alertness=0,
        balance=0,
        falls=1,
        cognition=2,
        bowels=0,
        serotonergic=0,
        sources=(derived_by_the_project.at(f"pharmacology dossier, section 1.4, row {name}"),),
        checked=_KNOWN,
    )
