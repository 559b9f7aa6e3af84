"""Macrogol (polyethylene glycol 3350): softens the stool beside senna, and clears impaction.

Misuse   Not with a starch thickener, and not where fluid is restricted. US cups hold 17 g, UK
         sachets 13.1 g.
"""

from trabecula.knowledge.facts.medicine_safety import oral_route_problems
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
from trabecula.language.dose import Ceiling, Dose, grams, hours
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.quantity import Days
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_PCF = palliative_care_formulary.at("macrogol (from knowledge)")
_LABEL = european_labels.at("macrogol, 4.2 (from knowledge)")

macrogol = Medicine(
    "macrogol",
    "macrogol",
    kind=MedicineClass.LAXATIVE,
    role="Constipation by opioids: beside senna, or instead of it.",
    identity=TableRow(
        holds=MedicineGroup(
            "macrogol",
            (*rxnorm("221147"), *atc("A06AD15")),
            ("macrogol", "polyethylene glycol 3350", "polyethylene"),
        ),
        sources=(rxnorm_of_laertes.at("ingredient 221147"), atc_index.at("A06AD15")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL,),
    dosing=(
        Dosing(
            holds="constipation by opioids",
            routes=(Route.ORAL,),
            start=Dose(grams(17), every=hours(24)),
            frail_start=Dose(grams(17), every=hours(24)),
            frail="The same as for others.",
            step=adjusted_to_a_soft_stool,
            ceiling=Ceiling(grams(34)),
            note="Mixed fully in water; it needs fluid to work.",
            other_side=(("UK: sachets of 13.1 g, 1 to 3 a day (39.3 g).", _LABEL),),
            sources=(
                nccn_cancer_pain.at("macrogol with opioids (from knowledge)"),
                derived_by_the_project.at("pharmacology dossier, section 1.1, frail start"),
            ),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Dosing(
            holds="impaction",
            routes=(Route.ORAL,),
            start=Dose(grams("104.8"), every=hours(24)),
            frail="Nothing else is stated for them.",
            ceiling=Ceiling(grams("104.8"), longest=Days(3)),
            note="8 UK sachets of 13.1 g a day, for at most 3 days.",
            sources=(_LABEL,),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form("powder, each sachet", (Route.ORAL,), (grams("13.1"),), Release.IMMEDIATE, where="UK"),
        Form("powder, each cup", (Route.ORAL,), (grams(17),), Release.IMMEDIATE, where="US"),
    ),
    kidneys=same_for_all_kidneys("macrogol", _LABEL),
    liver=nothing_stated_of_the_liver,
    contraindications=(
        obstruction,
        said("Perforation of the bowel.", _PCF, checked=Checked.FROM_KNOWLEDGE),
    ),
    cautions=(
        said(
            "Difficulty in swallowing: with a starch thickener it turns thin, and may be inhaled.",
            _PCF,
            checked=Checked.FROM_KNOWLEDGE,
            when=oral_route_problems.found("swallowing"),
        ),
        said("Restricted fluid.", _PCF, checked=Checked.FROM_KNOWLEDGE),
    ),
    monitoring=(bowel_chart,),
    onset=onset("After 1 to 3 days."),
    review=laxative_review,
    review_after=laxative_review_after,
    stopping=laxative_stopping,
    burden=no_burden("macrogol"),
    anticholinergic=anticholinergic(("ADS 2006", 0)),
    older_people=(),
    raises_falls=False,
    falls_basis=no_class_that_raises_falls,
    pregnancy=laxative_pregnancy,
)
