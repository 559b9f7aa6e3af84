"""Naldemedine: constipation by opioids that laxatives have not eased; tried in cancer.

Misuse   Its dose is in tenths of a milligram.
"""

from trabecula.knowledge.medicines.bowel.all_laxatives import (
    bowel_chart,
    fixed_dose,
    laxative_review,
    laxative_review_after,
    laxative_stopping,
    no_burden,
    no_class_that_raises_falls,
    onset,
    other_causes_first,
    same_for_all_kidneys,
)
from trabecula.knowledge.medicines.bowel.all_peripheral_antagonists import (
    antagonist_pregnancy,
    perforation_contraindications,
    withdrawal,
)
from trabecula.knowledge.sources.medicines_guidelines import opioid_constipation_guidelines
from trabecula.knowledge.sources.medicines_labels import european_labels, us_labels
from trabecula.knowledge.sources.medicines_lists import atc_index
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc
from trabecula.language.dose import Ceiling, Dose, hours, mg
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, liver
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_LABELS = us_labels.at("naldemedine, 7 and 8 (from knowledge)")

naldemedine = Medicine(
    "naldemedine",
    "naldemedine",
    kind=MedicineClass.PERIPHERAL_OPIOID_ANTAGONIST,
    role="After laxatives have failed; of its class the one with trials in cancer.",
    identity=TableRow(
        holds=MedicineGroup("naldemedine", atc("A06AH05"), ("naldemedine",)),
        sources=(atc_index.at("A06AH05"),),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL,),
    dosing=(
        Dosing(
            holds="constipation by opioids",
            routes=(Route.ORAL,),
            start=Dose(mg("0.2"), every=hours(24)),
            frail_start=Dose(mg("0.2"), every=hours(24)),
            frail="The same as for others.",
            step=fixed_dose,
            ceiling=Ceiling(mg("0.2")),
            note="Trials in people with cancer (COMPOSE-4).",
            sources=(opioid_constipation_guidelines.at("naldemedine (from knowledge)"),),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(Form("tablet", (Route.ORAL,), (mg("0.2"),), Release.IMMEDIATE),),
    kidneys=same_for_all_kidneys(
        "naldemedine", european_labels.at("naldemedine, 4.2 (from knowledge)")
    ),
    liver=Liver(
        "naldemedine by Child-Pugh class",
        (
            liver(
                "C",
                OrganAdvice(Action.AVOID, "Avoid."),
                _LABELS,
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    contraindications=perforation_contraindications,
    cautions=(
        said("A strong inducer of CYP3A: avoid.", _LABELS, checked=Checked.FROM_KNOWLEDGE),
        said(
            "An inhibitor of CYP3A: watch for its effects.",
            _LABELS,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        other_causes_first,
        withdrawal,
    ),
    monitoring=(bowel_chart,),
    onset=onset("Within 24 hours."),
    review=laxative_review,
    review_after=laxative_review_after,
    stopping=laxative_stopping,
    burden=no_burden("naldemedine"),
    anticholinergic=(),
    older_people=(),
    raises_falls=False,
    falls_basis=no_class_that_raises_falls,
    pregnancy=antagonist_pregnancy,
    metabolism="CYP3A.",
)
