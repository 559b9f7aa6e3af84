"""Olanzapine: nausea that other medicines have not eased, with poor appetite or poor sleep.

Misuse   With an opioid it makes very drowsy. Not with a narrow angle of the eye.
"""

from trabecula.knowledge.facts.medicine_safety import glaucoma
from trabecula.knowledge.facts.opioid import opioids
from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.antiemetics.all_antiemetics import (
    antiemetic_monitoring,
    antiemetic_onset,
    antiemetic_pregnancy,
    antiemetic_review,
    antiemetic_review_after,
    antiemetic_stopping,
    antipsychotics_raise_falls,
    frail_start_is_derived,
    older_people_without_antipsychotics,
    only_by_mouth,
    same_for_all_kidneys,
)
from trabecula.knowledge.sources.medicines_guidelines import beers_2023, derived_by_the_project
from trabecula.knowledge.sources.medicines_labels import european_labels, us_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_ohdsi
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, hours, mg
from trabecula.language.dosing import Dosing, Form
from trabecula.language.fact import takes
from trabecula.language.medicine import QT, Burden, Medicine, MedicineClass, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, liver
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_LABEL = european_labels.at("olanzapine, 4.2 to 4.5 (from knowledge)")
_LOW = Dose(mg("2.5"), every=hours(24), when="at night")

olanzapine = Medicine(
    "olanzapine",
    "olanzapine",
    kind=MedicineClass.ANTIEMETIC,
    role="Nausea that others have not eased, with poor appetite or poor sleep.",
    identity=TableRow(
        holds=MedicineGroup("olanzapine", (*rxnorm("61381"), *atc("N05AH03")), ("olanzapine",)),
        sources=(rxnorm_of_ohdsi.at("ingredient 61381"), atc_index.at("N05AH03")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL, Route.SUBCUTANEOUS, Route.INTRAVENOUS),
    dosing=(
        Dosing(
            holds="nausea or vomiting by opioids",
            routes=(Route.ORAL,),
            start=Dose(mg("2.5"), mg(5), every=hours(24), when="at night"),
            frail_start=_LOW,
            ceiling=Ceiling(mg(10)),
            note=only_by_mouth,
            sources=(_LABEL, frail_start_is_derived),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form(
            "tablet",
            (Route.ORAL,),
            (mg("2.5"), mg(5), mg("7.5"), mg(10), mg(15), mg(20)),
            Release.IMMEDIATE,
        ),
        Form(
            "orodispersible tablet",
            (Route.ORAL,),
            (mg(5), mg(10), mg(15), mg(20)),
            Release.IMMEDIATE,
        ),
    ),
    kidneys=same_for_all_kidneys(
        "olanzapine",
        Action.USUAL,
        "Usual dose.",
        us_labels.at("olanzapine, 8 (from knowledge)"),
    ),
    liver=Liver(
        "olanzapine by Child-Pugh class",
        (
            liver(
                "C",
                OrganAdvice(Action.REDUCE, "Start with 2.5 mg.", start=_LOW),
                us_labels.at("olanzapine, 2 (from knowledge)"),
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    contraindications=(
        said(
            "Glaucoma with a narrow angle.",
            _LABEL,
            checked=Checked.FROM_KNOWLEDGE,
            when=glaucoma.node(),
        ),
    ),
    cautions=(
        said(
            "An opioid beside it: sedation.",
            _LABEL,
            checked=Checked.FROM_KNOWLEDGE,
            when=takes(opioids),
        ),
        said("It raises glucose and lipids.", _LABEL, checked=Checked.FROM_KNOWLEDGE),
    ),
    monitoring=antiemetic_monitoring,
    onset=antiemetic_onset,
    review=antiemetic_review,
    review_after=antiemetic_review_after,
    stopping=antiemetic_stopping,
    burden=Burden(
        holds="An antipsychotic: much drowsiness, unsteadiness, falls.",
        alertness=3,
        balance=2,
        falls=3,
        cognition=2,
        bowels=1,
        serotonergic=0,
        sources=(derived_by_the_project.at("pharmacology dossier, section 1.4, row olanzapine"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    qt=QT.CONDITIONAL,
    qt_note="By CredibleMeds, from knowledge.",
    anticholinergic=anticholinergic(
        ("ACB 2008", 3),
        ("ARS 2008", 2),
        ("ADS 2006", 1),
        ("Ehrt 2010", 3),
        ("AEC", 2),
        ("ACBcalc", 3),
    ),
    older_people=(
        older_people_without_antipsychotics,
        said("Syncope: avoid.", beers_2023.at("syncope: olanzapine"), checked=Checked.YES),
    ),
    raises_falls=True,
    falls_basis=antipsychotics_raise_falls,
    pregnancy=antiemetic_pregnancy,
)
