"""Ondansetron: nausea by opioids where a medicine that blocks dopamine does not fit.

Misuse   It constipates, as the opioid does, and lessens what tramadol does. It lengthens the QT.
"""

from trabecula.knowledge.facts.person import age
from trabecula.knowledge.medicines.antiemetics.all_antiemetics import (
    antiemetic_monitoring,
    antiemetic_onset,
    antiemetic_pregnancy,
    antiemetic_review,
    antiemetic_review_after,
    antiemetic_stopping,
    frail_start_is_derived,
    no_class_that_raises_falls,
    same_for_all_kidneys,
)
from trabecula.knowledge.sources.medicines_guidelines import derived_by_the_project
from trabecula.knowledge.sources.medicines_labels import european_labels, us_labels
from trabecula.knowledge.sources.medicines_lists import (
    ansm_interactions_2020,
    atc_index,
    rxnorm_of_laertes,
)
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, hours, mg
from trabecula.language.dosing import Dosing, Form, Limit, NotComputed
from trabecula.language.medicine import QT, Burden, Medicine, MedicineClass, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, liver
from trabecula.language.quantity import Years
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_LABEL = european_labels.at("ondansetron, 4.2 to 4.5 (from knowledge)")
_INJECTION = european_labels.at("ondansetron in a vein, 4.2 (from knowledge)")

ondansetron = Medicine(
    "ondansetron",
    "ondansetron",
    kind=MedicineClass.ANTIEMETIC,
    role="Nausea by opioids.",
    identity=TableRow(
        holds=MedicineGroup("ondansetron", (*rxnorm("26225"), *atc("A04AA01")), ("ondansetron",)),
        sources=(rxnorm_of_laertes.at("ingredient 26225"), atc_index.at("A04AA01")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL, Route.SUBCUTANEOUS, Route.INTRAVENOUS),
    dosing=(
        Dosing(
            holds="nausea or vomiting by opioids",
            routes=(Route.ORAL,),
            start=Dose(mg(4), mg(8), every=hours(8, 12)),
            frail_start=Dose(mg(4), every=hours(12)),
            ceiling=Ceiling(mg(24)),
            sources=(_LABEL, frail_start_is_derived),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Dosing(
            holds="where it cannot be taken by mouth",
            routes=(Route.INTRAVENOUS,),
            start=NotComputed("Only the most at a time is stated for the injection."),
            frail="From 75 years at most 8 mg at a time.",
            ceiling=Ceiling(mg(24), per_dose=mg(16)),
            limits=(
                Limit(
                    holds="from 75 years",
                    when=age >= Years(75),
                    ceiling=Ceiling(per_dose=mg(8)),
                    sources=(_INJECTION,),
                    checked=Checked.FROM_KNOWLEDGE,
                ),
            ),
            sources=(_INJECTION,),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form("tablet", (Route.ORAL,), (mg(4), mg(8)), Release.IMMEDIATE, divisible=True),
        Form("orodispersible tablet", (Route.ORAL,), (mg(4), mg(8)), Release.IMMEDIATE),
        Form("oral solution, each mL", (Route.ORAL,), (mg("0.8"),), Release.IMMEDIATE),
        Form("solution for injection, each mL", (Route.INTRAVENOUS,), (mg(2),)),
    ),
    kidneys=same_for_all_kidneys(
        "ondansetron",
        Action.USUAL,
        "Usual dose.",
        us_labels.at("ondansetron, 8.6 (from knowledge)"),
    ),
    liver=Liver(
        "ondansetron by Child-Pugh class",
        (
            liver(
                "C",
                OrganAdvice(Action.REDUCE, "At most 8 mg a day.", ceiling=Ceiling(mg(8))),
                us_labels.at("ondansetron, 2 (from knowledge)"),
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    contraindications=(
        said("Apomorphine.", _LABEL, checked=Checked.FROM_KNOWLEDGE),
        said("A congenital long QT.", _LABEL, checked=Checked.FROM_KNOWLEDGE),
    ),
    cautions=(
        said(
            "It constipates, on top of the opioid.",
            _LABEL,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        said(
            "It lessens the relief that tramadol brings.",
            ansm_interactions_2020.at("tramadol with ondansetron"),
            checked=Checked.YES,
        ),
        said(
            "Labels warn of a serotonin syndrome.",
            us_labels.at("ondansetron, 5 (from knowledge)"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    monitoring=antiemetic_monitoring,
    onset=antiemetic_onset,
    review=antiemetic_review,
    review_after=antiemetic_review_after,
    stopping=antiemetic_stopping,
    burden=Burden(
        holds="It constipates; it makes hardly drowsy.",
        alertness=0,
        balance=1,
        falls=1,
        cognition=0,
        bowels=2,
        serotonergic=1,
        sources=(derived_by_the_project.at("pharmacology dossier, section 1.4, row ondansetron"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    qt=QT.KNOWN,
    qt_note="By the list of CredibleMeds of 2013 to 2017, as seen in a copy.",
    anticholinergic=(),
    older_people=(),
    raises_falls=False,
    falls_basis=no_class_that_raises_falls,
    pregnancy=antiemetic_pregnancy,
)
