"""Pamidronate: in place of zoledronate, in breast cancer and myeloma.

Misuse   More than 90 mg at once; fast infusion; kidneys that fail.
"""

from trabecula.knowledge.facts.medicine_groups import pamidronate as pamidronate_group
from trabecula.knowledge.medicines.bone_agents.all_bone_agents import (
    bisphosphonate_monitoring,
    low_calcium,
)
from trabecula.knowledge.medicines.burden_ratings import rated
from trabecula.knowledge.sources.medicines_guidelines import derived_by_the_project
from trabecula.knowledge.sources.medicines_labels import european_labels, us_labels, zometa_label
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_laertes
from trabecula.knowledge.statements.medicines.pregnancy import MAY_BE_PREGNANT
from trabecula.language.dose import Ceiling, Dose, days, mg
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import Medicine, MedicineClass, Monitoring, Stopping, said
from trabecula.language.organ_function import Action, NotStated, OrganAdvice, kidneys
from trabecula.language.quantity import Days
from trabecula.language.route import Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges, TableRow

_FROM_KNOWLEDGE = us_labels.at("pamidronate (from knowledge)")
_TABLE = zometa_label.at("PMC3459591, Table 4: pamidronate by kidney function")
_EVERY = days(21, 28)

pamidronate = Medicine(
    "pamidronate",
    "pamidronate",
    kind=MedicineClass.BISPHOSPHONATE,
    role="In place of zoledronate, in breast cancer and myeloma.",
    identity=TableRow(
        holds=pamidronate_group,
        sources=(rxnorm_of_laertes.at("ingredient 11473"), atc_index.at("M05BA03")),
        checked=Checked.YES,
    ),
    routes=(Route.INTRAVENOUS,),
    dosing=(
        Dosing(
            holds="bone metastases that dissolve bone, or myeloma",
            routes=(Route.INTRAVENOUS,),
            start=Dose(mg(90), every=_EVERY),
            frail_start=Dose(mg(60), mg(90), every=_EVERY),
            frail="Within this range.",
            ceiling=Ceiling(per_dose=mg(90), note="Never more than 90 mg at a time."),
            note="Over at least 2 hours for bone metastases, 4 hours in myeloma.",
            sources=(
                us_labels.at("pamidronate 2 (from knowledge)"),
                derived_by_the_project.at(
                    "pharmacology dossier, section 1.1, frail start of pamidronate"
                ),
            ),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(Form("solution for infusion, each mL", (Route.INTRAVENOUS,), (mg(3), mg(6), mg(9))),),
    kidneys=Ranges(
        "pamidronate by creatinine clearance",
        (
            kidneys(
                0,
                30,
                OrganAdvice(Action.AVOID, "Not recommended."),
                _TABLE,
                checked=Checked.YES,
            ),
            kidneys(
                30,
                60,
                OrganAdvice(
                    Action.CAUTION,
                    "60 to 90 mg, over 4 to 6 hours.",
                    start=Dose(mg(60), mg(90), every=_EVERY),
                ),
                _TABLE,
                european_labels.at("pamidronate 4.2, 4 to 6 hours (from knowledge)"),
                checked=Checked.IN_PART,
            ),
            kidneys(
                60,
                None,
                OrganAdvice(Action.USUAL, "90 mg over at least 2 hours."),
                _FROM_KNOWLEDGE,
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    liver=NotStated("The dossier found no statement of a label on the liver."),
    contraindications=(
        low_calcium,
        said(
            "Pregnancy or breast-feeding (Europe).",
            european_labels.at("pamidronate 4.3 (from knowledge)"),
            checked=Checked.FROM_KNOWLEDGE,
            when=MAY_BE_PREGNANT,
        ),
        said(
            "For bone metastases: creatinine clearance below 30 mL/min, or creatinine above 3 mg/dL.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    cautions=(
        said(
            "Collapsing disease of the glomeruli: in myeloma albumin in the urine every 3 to 6 months.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    monitoring=(
        *bisphosphonate_monitoring,
        Monitoring(
            holds="albumin in the urine",
            before=True,
            interval="every 3 to 6 months, in myeloma",
            action="More than 500 mg in 24 hours: hold.",
            every=Days(183),
            sources=(_FROM_KNOWLEDGE,),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    onset=said("Weeks.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
    review=said("After 12 weeks.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
    review_after=days(84),
    stopping=Stopping(
        holds="At once.",
        abruptly=True,
        sources=(_FROM_KNOWLEDGE,),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    burden=rated("pamidronate", "None."),
    qt_note="By low calcium only (from knowledge).",
    anticholinergic=(),
    older_people=(),
    raises_falls=False,
    falls_basis=said(
        "On no list of medicines that raise falls.",
        _FROM_KNOWLEDGE,
        checked=Checked.FROM_KNOWLEDGE,
    ),
    pregnancy=said("Contraindicated.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
)
