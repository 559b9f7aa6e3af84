"""Ketamine: for specialists, against pain that nothing else holds; a trial in cancer was negative.

Misuse   Any dose reckoned by a program. The numbers are what specialists use, to be known, not used.
"""

from trabecula.knowledge.facts.observations import heart_rate, systolic_blood_pressure
from trabecula.knowledge.facts.opioid import sedation
from trabecula.knowledge.medicines.burden_ratings import rated
from trabecula.knowledge.sources.medicines_guidelines import (
    derived_by_the_project,
    ketamine_trial_2012,
    palliative_care_formulary,
)
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_ansm
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, hours, mg
from trabecula.language.dosing import Dosing, Form, NotComputed
from trabecula.language.medicine import Medicine, MedicineClass, Monitoring, Stopping, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.quantity import Days
from trabecula.language.route import Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges, TableRow

_PCF = palliative_care_formulary.at("ketamine (from knowledge)")
_FROM_KNOWLEDGE = Checked.FROM_KNOWLEDGE
_REFER = NotComputed("Refer to a specialist: a dose of ketamine is never computed.")
_WATCHED_BY = "By the specialist: low, and watched."

ketamine = Medicine(
    "ketamine",
    "ketamine",
    kind=MedicineClass.NMDA_ANTAGONIST,
    role="For specialists only: refractory pain of nerves or of ischaemia in a person used to opioids; a randomised trial in cancer pain was negative.",
    identity=TableRow(
        holds=MedicineGroup("ketamine", (*rxnorm("6130"), *atc("N01AX03")), ("ketamine",)),
        sources=(rxnorm_of_ansm.at("ingredient 6130"), atc_index.at("N01AX03")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL, Route.CONTINUOUS_SUBCUTANEOUS, Route.INTRAVENOUS),
    dosing=(
        Dosing(
            holds="refractory pain",
            routes=(Route.ORAL,),
            start=_REFER,
            frail=f"{_WATCHED_BY} In use: 10 mg every 8 hours.",
            ceiling=Ceiling(mg(200)),
            note="In use by specialists: 10 to 25 mg every 6 to 8 hours, 10 to 25 mg more for each dose.",
            sources=(_PCF,),
            checked=_FROM_KNOWLEDGE,
        ),
        Dosing(
            holds="a burst over 3 to 5 days",
            routes=(Route.CONTINUOUS_SUBCUTANEOUS,),
            start=_REFER,
            frail=f"{_WATCHED_BY} In use: 50 mg in 24 hours.",
            ceiling=Ceiling(mg(500), longest=Days(5)),
            note="In use by specialists: 100 mg in 24 hours, then 300, then 500 mg. In the trial no better than placebo, and more harm.",
            sources=(
                ketamine_trial_2012.at("no benefit over placebo, more toxicity (from knowledge)"),
            ),
            checked=_FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form(
            "solution for injection, each mL",
            (Route.CONTINUOUS_SUBCUTANEOUS, Route.INTRAVENOUS),
            (mg(10), mg(50), mg(100)),
        ),
        Form("oral solution without a licence, each mL", (Route.ORAL,), (mg(10),), where="UK"),
    ),
    kidneys=Ranges(
        "ketamine by creatinine clearance",
        (kidneys(0, None, OrganAdvice(Action.USUAL, "No change."), _PCF, checked=_FROM_KNOWLEDGE),),
    ),
    liver=Liver(
        "ketamine by Child-Pugh class",
        (
            liver("B", OrganAdvice(Action.REDUCE, "Less."), _PCF, checked=_FROM_KNOWLEDGE),
            liver("C", OrganAdvice(Action.AVOID, "Avoid."), _PCF, checked=_FROM_KNOWLEDGE),
        ),
    ),
    contraindications=(
        said("High blood pressure out of control.", _PCF, checked=_FROM_KNOWLEDGE),
        said("Raised pressure in the skull.", _PCF, checked=_FROM_KNOWLEDGE),
        said("Recent stroke.", _PCF, checked=_FROM_KNOWLEDGE),
        said("Severe disease of the heart.", _PCF, checked=_FROM_KNOWLEDGE),
        said("Active psychosis.", _PCF, checked=_FROM_KNOWLEDGE),
        said("Porphyria.", _PCF, checked=_FROM_KNOWLEDGE),
    ),
    cautions=(
        said("At the start the opioid is lowered by 25 to 50 %.", _PCF, checked=_FROM_KNOWLEDGE),
        said("Harm to the bladder and the urinary tract.", _PCF, checked=_FROM_KNOWLEDGE),
        said("Harm to the liver.", _PCF, checked=_FROM_KNOWLEDGE),
    ),
    monitoring=(
        Monitoring(
            holds="blood pressure, heart rate, sedation, dysphoria",
            before=True,
            interval="after 1 hour, then daily",
            action="Reduce.",
            facts=(systolic_blood_pressure, heart_rate, sedation),
            every=Days(1),
            sources=(_PCF,),
            checked=_FROM_KNOWLEDGE,
        ),
        Monitoring(
            holds="liver tests, urinary symptoms",
            before=True,
            interval="weekly, then monthly",
            action="Stop.",
            every=Days(30),
            sources=(_PCF,),
            checked=_FROM_KNOWLEDGE,
        ),
    ),
    onset=said("15 to 30 minutes.", _PCF, checked=_FROM_KNOWLEDGE),
    review=said("After 24 to 72 hours.", _PCF, checked=_FROM_KNOWLEDGE),
    review_after=hours(24, 72),
    stopping=Stopping(
        holds="Under 3 weeks of use: at once. Longer: over 2 to 3 weeks.",
        abruptly=None,
        sources=(_PCF,),
        checked=_FROM_KNOWLEDGE,
    ),
    burden=rated(
        "ketamine",
        "Dissociation, dizziness, unsteadiness.",
        alertness=2,
        balance=3,
        falls=3,
        cognition=3,
    ),
    anticholinergic=(),
    older_people=(
        said(
            "Delirium.",
            derived_by_the_project.at("pharmacology dossier, section 1.4, row ketamine"),
            checked=_FROM_KNOWLEDGE,
        ),
    ),
    raises_falls=True,
    falls_basis=said(
        "On no list of medicines that raise falls; dizziness and dissociation make it likely.",
        derived_by_the_project.at("pharmacology dossier, section 1.4, row ketamine"),
        checked=_FROM_KNOWLEDGE,
    ),
    pregnancy=said("Avoid.", _PCF, checked=_FROM_KNOWLEDGE),
)
