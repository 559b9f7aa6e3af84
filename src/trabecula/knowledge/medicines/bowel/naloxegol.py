"""Naloxegol: constipation by opioids that laxatives have not eased, by mouth.

Misuse   Never with a strong inhibitor of CYP3A4; ribociclib 600 mg a day counts as one.
"""

from fractions import Fraction

from trabecula.knowledge.medicines.bowel.all_laxatives import (
    adjusted_to_a_soft_stool,
    bowel_chart,
    laxative_review,
    laxative_review_after,
    laxative_stopping,
    no_burden,
    no_class_that_raises_falls,
    onset,
    other_causes_first,
)
from trabecula.knowledge.medicines.bowel.all_peripheral_antagonists import (
    antagonist_pregnancy,
    perforation_contraindications,
    withdrawal,
)
from trabecula.knowledge.sources.medicines_guidelines import derived_by_the_project
from trabecula.knowledge.sources.medicines_labels import (
    european_labels,
    naloxegol_label,
    us_labels,
)
from trabecula.knowledge.sources.medicines_lists import (
    ansm_interactions_2020,
    atc_index,
    rxnorm_of_laertes,
)
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, hours, mg
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.organ_function import (
    Action,
    Kidneys,
    Liver,
    OrganAdvice,
    kidneys,
    liver,
)
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_RENAL = naloxegol_label.at("renal impairment: creatinine clearance of 60 mL/min")
_LABELS = us_labels.at("naloxegol, 4, 7 and 8 (from knowledge)")
_HALF = Dose(mg("12.5"), every=hours(24), when="in the morning, fasting")

naloxegol = Medicine(
    "naloxegol",
    "naloxegol",
    kind=MedicineClass.PERIPHERAL_OPIOID_ANTAGONIST,
    role="After laxatives have failed.",
    identity=TableRow(
        holds=MedicineGroup("naloxegol", (*rxnorm("1551777"), *atc("A06AH03")), ("naloxegol",)),
        sources=(rxnorm_of_laertes.at("ingredient 1551777"), atc_index.at("A06AH03")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL,),
    dosing=(
        Dosing(
            holds="constipation by opioids",
            routes=(Route.ORAL,),
            start=Dose(mg(25), every=hours(24), when="in the morning, fasting"),
            frail_start=_HALF,
            frail="The lower start is derived by the project.",
            step=adjusted_to_a_soft_stool,
            ceiling=Ceiling(mg(25)),
            note="1 hour before a meal or 2 hours after it; no grapefruit.",
            sources=(
                naloxegol_label.at("dose"),
                derived_by_the_project.at("pharmacology dossier, section 1.1, frail start"),
            ),
            checked=Checked.IN_PART,
        ),
    ),
    forms=(Form("tablet", (Route.ORAL,), (mg("12.5"), mg(25)), Release.IMMEDIATE),),
    kidneys=Kidneys(
        "naloxegol by creatinine clearance",
        (
            kidneys(
                0,
                60,
                OrganAdvice(
                    Action.REDUCE,
                    "Start with 12.5 mg.",
                    start=_HALF,
                    fraction=(Fraction(1, 2), Fraction(1, 2)),
                ),
                _RENAL,
                checked=Checked.YES,
            ),
            kidneys(60, None, OrganAdvice(Action.USUAL, "25 mg."), _RENAL, checked=Checked.YES),
        ),
    ),
    liver=Liver(
        "naloxegol by Child-Pugh class",
        (
            liver(
                "C",
                OrganAdvice(Action.AVOID, "Avoid."),
                _LABELS,
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    contraindications=(
        *perforation_contraindications,
        said(
            "A strong inhibitor of CYP3A4, ribociclib 600 mg a day among them; 400 mg counts as moderate.",
            ansm_interactions_2020.at("naloxegol with strong inhibitors of CYP3A4"),
            _LABELS,
            checked=Checked.IN_PART,
        ),
        said(
            "Cancer in the wall of the gut or of the peritoneum.",
            european_labels.at("naloxegol, 4.3 (from knowledge)"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    cautions=(
        said(
            "A moderate inhibitor of CYP3A4: 12.5 mg, or avoid.",
            _LABELS,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        said(
            "A strong inducer, enzalutamide among them: not recommended.",
            _LABELS,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        other_causes_first,
        withdrawal,
    ),
    monitoring=(bowel_chart,),
    onset=onset("After 6 to 12 hours."),
    review=laxative_review,
    review_after=laxative_review_after,
    stopping=laxative_stopping,
    burden=no_burden("naloxegol"),
    anticholinergic=(),
    older_people=(),
    raises_falls=False,
    falls_basis=no_class_that_raises_falls,
    pregnancy=antagonist_pregnancy,
    metabolism="CYP3A4.",
)
