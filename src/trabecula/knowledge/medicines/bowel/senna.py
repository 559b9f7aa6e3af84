"""Senna: the first laxative, from the first dose of an opioid.

Misuse   Not where the bowel may be obstructed. Strengths are in mg of sennosides.
"""

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
    nccn_cancer_pain,
    palliative_care_formulary,
)
from trabecula.knowledge.sources.medicines_labels import european_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_laertes
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, hours, mg
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

senna = Medicine(
    "senna",
    "senna",
    kind=MedicineClass.LAXATIVE,
    role="Constipation by opioids: with every opioid, from its start.",
    identity=TableRow(
        holds=MedicineGroup(
            "senna", (*rxnorm("36387"), *atc("A06AB06")), ("senna", "sennosides", "sennoside")
        ),
        sources=(rxnorm_of_laertes.at("ingredient 36387"), atc_index.at("A06AB06")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL,),
    dosing=(
        Dosing(
            holds="constipation by opioids",
            routes=(Route.ORAL,),
            start=Dose(mg("8.6"), mg("17.2"), every=hours(24), when="at night"),
            frail_start=Dose(mg("8.6"), every=hours(24), when="at night"),
            step=adjusted_to_a_soft_stool,
            ceiling=Ceiling(mg("68.8")),
            note="Started with the opioid. Doses are in mg of sennosides; of UK tablets of 7.5 mg, 1 or 2.",
            sources=(
                nccn_cancer_pain.at("senna with opioids (from knowledge)"),
                derived_by_the_project.at("pharmacology dossier, section 1.1, frail start"),
            ),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form("tablet", (Route.ORAL,), (mg("7.5"),), Release.IMMEDIATE, divisible=True, where="UK"),
        Form(
            "tablet",
            (Route.ORAL,),
            (mg("8.6"), mg("17.2")),
            Release.IMMEDIATE,
            divisible=True,
            where="US",
        ),
        Form("syrup, each mL", (Route.ORAL,), (mg("1.5"),), Release.IMMEDIATE, where="UK"),
        Form("syrup, each mL", (Route.ORAL,), (mg("1.76"),), Release.IMMEDIATE, where="US"),
    ),
    kidneys=same_for_all_kidneys("senna", european_labels.at("senna, 4.2 (from knowledge)")),
    liver=nothing_stated_of_the_liver,
    contraindications=(
        obstruction,
        said(
            "An acute abdomen.",
            palliative_care_formulary.at("senna (from knowledge)"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    cautions=(other_causes_first,),
    monitoring=(bowel_chart,),
    onset=onset("After 8 to 12 hours."),
    review=laxative_review,
    review_after=laxative_review_after,
    stopping=laxative_stopping,
    burden=no_burden("senna"),
    anticholinergic=anticholinergic(("ADS 2006", 0), ("Sittironnarit 2011", 0)),
    older_people=(),
    raises_falls=False,
    falls_basis=no_class_that_raises_falls,
    pregnancy=laxative_pregnancy,
)
