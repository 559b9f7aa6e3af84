"""Methylnaltrexone: constipation by opioids that two classes of laxatives have not eased.

Misuse   8 and 12 mg are doses under the skin; a tablet holds 150 mg. Half the dose is given under
         the skin below a clearance of 60, but a third by mouth. A stool may come within minutes.
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
)
from trabecula.knowledge.medicines.bowel.all_peripheral_antagonists import (
    antagonist_pregnancy,
    perforation_contraindications,
    withdrawal,
)
from trabecula.knowledge.medicines.bowel.methylnaltrexone_by_organ import (
    injection_by_kidneys,
    injection_by_liver,
    injection_by_weight,
    methylnaltrexone_by_kidneys,
    methylnaltrexone_by_liver,
    tablets_by_kidneys,
    tablets_by_liver,
)
from trabecula.knowledge.sources.medicines_labels import (
    methylnaltrexone_label,
    relistor_label_2024,
)
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_ohdsi
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, days, hours, mg
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import Medicine, MedicineClass
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

methylnaltrexone = Medicine(
    "methylnaltrexone",
    "methylnaltrexone",
    kind=MedicineClass.PERIPHERAL_OPIOID_ANTAGONIST,
    role="After two or more classes of laxatives in full dose.",
    identity=TableRow(
        holds=MedicineGroup(
            "methylnaltrexone", (*rxnorm("29899"), *atc("A06AH01")), ("methylnaltrexone",)
        ),
        sources=(rxnorm_of_ohdsi.at("ingredient 29899"), atc_index.at("A06AH01")),
        checked=Checked.YES,
    ),
    routes=(Route.SUBCUTANEOUS, Route.ORAL),
    dosing=(
        Dosing(
            holds="constipation by opioids in advanced illness",
            routes=(Route.SUBCUTANEOUS,),
            start=Dose(mg(8), mg(12), every=days(2), as_needed=True),
            frail="By weight, as for others.",
            step=fixed_dose,
            ceiling=Ceiling(mg(12), doses_a_day=1, note="One dose in 24 hours, by weight."),
            by_weight=injection_by_weight,
            kidneys=injection_by_kidneys,
            liver=injection_by_liver,
            note="The answer often comes within 4 hours: a toilet must be near.",
            sources=(
                methylnaltrexone_label.at("dose by weight"),
                relistor_label_2024.at("2.3, Table 1"),
            ),
            checked=Checked.YES,
        ),
        Dosing(
            holds="constipation by opioids in long-lasting pain that is not of active cancer",
            routes=(Route.ORAL,),
            start=Dose(mg(450), every=hours(24), when="in the morning"),
            frail_start=Dose(mg(450), every=hours(24), when="in the morning"),
            frail="The same as for others.",
            step=fixed_dose,
            ceiling=Ceiling(mg(450)),
            kidneys=tablets_by_kidneys,
            liver=tablets_by_liver,
            note="On an empty stomach. Other laxatives are stopped before, and come back as needed after 3 days. The answer often comes within 4 hours: a toilet must be near.",
            sources=(
                methylnaltrexone_label.at("tablets"),
                relistor_label_2024.at("2.1 and 2.2"),
            ),
            checked=Checked.YES,
        ),
    ),
    forms=(
        Form("solution for injection, each mL", (Route.SUBCUTANEOUS,), (mg(20),)),
        Form("tablet", (Route.ORAL,), (mg(150),), Release.IMMEDIATE, where="US"),
    ),
    kidneys=methylnaltrexone_by_kidneys,
    liver=methylnaltrexone_by_liver,
    contraindications=perforation_contraindications,
    cautions=(other_causes_first, withdrawal),
    monitoring=(bowel_chart,),
    onset=onset("After 30 minutes to 4 hours."),
    review=laxative_review,
    review_after=laxative_review_after,
    stopping=laxative_stopping,
    burden=no_burden("methylnaltrexone"),
    anticholinergic=(),
    older_people=(),
    raises_falls=False,
    falls_basis=no_class_that_raises_falls,
    pregnancy=antagonist_pregnancy,
)
