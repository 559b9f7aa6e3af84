"""Bisacodyl: where senna and macrogol have not worked; as a suppository within an hour.

Misuse   Nothing goes in the rectum of a person with few neutrophils or few platelets.
"""

from trabecula.knowledge.facts.laboratory import neutrophils, platelets
from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.bowel.all_laxatives import (
    adjusted_to_a_soft_stool,
    bowel_chart,
    laxative_pregnancy,
    laxative_review,
    laxative_review_after,
    laxative_stopping,
    no_burden,
    no_class_that_raises_falls,
    nothing_stated_of_the_liver,
    obstruction,
    onset,
    other_causes_first,
    same_for_all_kidneys,
)
from trabecula.knowledge.sources.medicines_guidelines import (
    derived_by_the_project,
    esmo_cancer_pain_2018,
    nccn_cancer_pain,
)
from trabecula.knowledge.sources.medicines_labels import european_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_laertes
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, hours, mg
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import Medicine, MedicineClass
from trabecula.language.quantity import BillionsPerLitre
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_LABEL = european_labels.at("bisacodyl, 4.2 (from knowledge)")

bisacodyl = Medicine(
    "bisacodyl",
    "bisacodyl",
    kind=MedicineClass.LAXATIVE,
    role="Constipation by opioids: after 3 days without a stool.",
    identity=TableRow(
        holds=MedicineGroup("bisacodyl", (*rxnorm("1596"), *atc("A06AB02")), ("bisacodyl",)),
        sources=(rxnorm_of_laertes.at("ingredient 1596"), atc_index.at("A06AB02")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL, Route.RECTAL),
    dosing=(
        Dosing(
            holds="constipation by opioids",
            routes=(Route.ORAL,),
            start=Dose(mg(5), mg(10), every=hours(24), when="at night"),
            frail_start=Dose(mg(5), every=hours(24), when="at night"),
            step=adjusted_to_a_soft_stool,
            ceiling=Ceiling(mg(15)),
            other_side=(("UK: at most 20 mg a day.", _LABEL),),
            sources=(
                nccn_cancer_pain.at("bisacodyl with opioids (from knowledge)"),
                derived_by_the_project.at("pharmacology dossier, section 1.1, frail start"),
            ),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Dosing(
            holds="no stool for 3 days",
            routes=(Route.RECTAL,),
            start=Dose(mg(10), every=hours(24), as_needed=True),
            frail="Nothing else is stated for them.",
            ceiling=Ceiling(mg(10)),
            only_if=(neutrophils >= BillionsPerLitre(0.5)) & (platelets >= BillionsPerLitre(50)),
            note="Not with neutrophils below 0.5 or platelets below 50 thousand millions a litre.",
            sources=(
                nccn_cancer_pain.at("bisacodyl in the rectum (from knowledge)"),
                esmo_cancer_pain_2018.at("no stool for 3 days (from knowledge)"),
            ),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form("gastro-resistant tablet", (Route.ORAL,), (mg(5),), Release.NOT_SAID),
        Form("suppository", (Route.RECTAL,), (mg(10),), Release.IMMEDIATE),
    ),
    kidneys=same_for_all_kidneys("bisacodyl", _LABEL),
    liver=nothing_stated_of_the_liver,
    contraindications=(obstruction,),
    cautions=(other_causes_first,),
    monitoring=(bowel_chart,),
    onset=onset("By mouth after 6 to 12 hours, as a suppository after 15 to 60 minutes."),
    review=laxative_review,
    review_after=laxative_review_after,
    stopping=laxative_stopping,
    burden=no_burden("bisacodyl"),
    anticholinergic=anticholinergic(("ADS 2006", 0), ("Sittironnarit 2011", 1), ("ACBcalc", 1)),
    older_people=(),
    raises_falls=False,
    falls_basis=no_class_that_raises_falls,
    pregnancy=laxative_pregnancy,
)
