"""Denosumab 120 mg: fewer skeletal events, whatever the kidneys; calcium falls most where they fail.

Misuse   Confused with 60 mg every 6 months, which is for osteoporosis: never both. Stopped without
         a plan: bone is lost fast and vertebrae break.
"""

from trabecula.knowledge.facts.bone_agents import bone_modifying_agent
from trabecula.knowledge.facts.cancer import systemic_treatments
from trabecula.knowledge.facts.laboratory import adjusted_calcium
from trabecula.knowledge.facts.medicine_groups import denosumab as denosumab_group
from trabecula.knowledge.facts.observations import hypocalcaemia_symptoms
from trabecula.knowledge.medicines.bone_agents.all_bone_agents import (
    low_calcium,
    teeth_are_watched,
    thighs_are_watched,
    vitamin_d_is_watched,
)
from trabecula.knowledge.medicines.burden_ratings import rated
from trabecula.knowledge.sources.bone_health import tsourdi_2021
from trabecula.knowledge.sources.medicines_guidelines import (
    derived_by_the_project,
    esmo_bone_health_2020,
)
from trabecula.knowledge.sources.medicines_labels import us_labels, xgeva_label
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_laertes
from trabecula.knowledge.statements.medicines.pregnancy import MAY_BE_PREGNANT
from trabecula.language.dose import Ceiling, Dose, days, mg
from trabecula.language.dosing import Dosing, Form, NotComputed
from trabecula.language.medicine import (
    Medicine,
    MedicineClass,
    Monitoring,
    OtherProduct,
    Stopping,
    said,
)
from trabecula.language.organ_function import Action, NotStated, OrganAdvice, kidneys
from trabecula.language.quantity import Days
from trabecula.language.route import Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges, TableRow

_FROM_KNOWLEDGE = us_labels.at("denosumab 120 mg (from knowledge)")
_EVERY_4_WEEKS = days(28)
_CEILING = Ceiling(per_dose=mg(120))

denosumab = Medicine(
    "denosumab",
    "denosumab 120 mg",
    kind=MedicineClass.RANKL_ANTIBODY,
    role="Prevents skeletal events in solid tumours and myeloma; preferred where creatinine clearance is below 30 to 60, where calcium also falls most.",
    identity=TableRow(
        holds=denosumab_group,
        sources=(rxnorm_of_laertes.at("ingredient 993449"), atc_index.at("M05BX04")),
        checked=Checked.YES,
    ),
    routes=(Route.SUBCUTANEOUS,),
    dosing=(
        Dosing(
            holds="bone metastases or myeloma",
            routes=(Route.SUBCUTANEOUS,),
            start=Dose(mg(120), every=_EVERY_4_WEEKS),
            frail_start=Dose(mg(120), every=_EVERY_4_WEEKS),
            frail="The same.",
            ceiling=_CEILING,
            note="Calcium 500 mg or more and vitamin D 400 units or more each day, unless calcium is high.",
            sources=(xgeva_label.at("120 mg every 4 weeks"),),
            checked=Checked.YES,
        ),
        Dosing(
            holds="hypercalcaemia of malignancy",
            routes=(Route.SUBCUTANEOUS,),
            start=NotComputed(
                "Preferred where creatinine clearance is below 35 (conflict C21), but the dossier gives no dose: by a specialist."
            ),
            frail="By a specialist.",
            ceiling=_CEILING,
            note="US label, after a bisphosphonate failed: 120 mg every 4 weeks, and 120 mg more on days 8 and 15 of the first month.",
            sources=(
                us_labels.at("denosumab 120 mg, hypercalcaemia of malignancy (from knowledge)"),
                derived_by_the_project.at("errata, part B, conflict C21"),
            ),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    other_products=(
        OtherProduct(
            holds="osteoporosis (Prolia and its like): 60 mg every 6 months, never together with 120 mg every 4 weeks",
            dose=Dose(mg(60), every=days(182, 184)),
            sources=(xgeva_label.at("not with another denosumab product"),),
            checked=Checked.YES,
        ),
    ),
    forms=(Form("vial or filled syringe", (Route.SUBCUTANEOUS,), (mg(120),)),),
    kidneys=Ranges(
        "denosumab by creatinine clearance",
        (
            kidneys(
                0,
                30,
                OrganAdvice(
                    Action.CAUTION,
                    "No change of dose, but calcium may fall severely, even fatally: calcium on days 7 to 10, then weekly four times; active vitamin D by the kidney specialists.",
                ),
                xgeva_label.at("severe kidney impairment: hypocalcaemia"),
                derived_by_the_project.at(
                    "pharmacology dossier, section 1.2, denosumab: calcium on days 7 to 10"
                ),
                checked=Checked.IN_PART,
            ),
            kidneys(
                30,
                None,
                OrganAdvice(Action.USUAL, "No change."),
                xgeva_label.at("kidney impairment: no change of dose"),
                checked=Checked.YES,
            ),
        ),
    ),
    liver=NotStated("The dossier found no statement of a label on the liver."),
    contraindications=(
        low_calcium,
        said(
            "Another denosumab product, or a bisphosphonate, at the same time.",
            xgeva_label.at("not with another denosumab product or a bisphosphonate"),
            checked=Checked.IN_PART,
            when=bone_modifying_agent.is_in(("zoledronate", "pamidronate", "other")),
        ),
        said(
            "Pregnancy.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
            when=MAY_BE_PREGNANT,
        ),
    ),
    cautions=(
        said("Calcimimetics: calcium falls.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
        said(
            "Medicines against new vessels: the jaw.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
            when=systemic_treatments.found("bevacizumab", "vegf_tki"),
        ),
        said("Teeth and jaw.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
        said("Latex in the cap of the needle.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
        said(
            "After stopping bone is lost fast and several vertebrae may break: plan a bisphosphonate. Its timing after 120 mg is not established; 6 months applies to doses of 60 mg.",
            esmo_bone_health_2020.at("rebound after denosumab (from knowledge)"),
            tsourdi_2021.at("follow-on at 6 months, osteoporosis dose"),
            checked=Checked.IN_PART,
        ),
    ),
    monitoring=(
        Monitoring(
            holds="calcium (adjusted)",
            before=True,
            interval="within 2 weeks of the first dose, before each dose, at any symptom; weekly four times where creatinine clearance is below 30",
            action="Below 2.1 mmol/L (8.4 mg/dL), or the laboratory's own limit where that is higher: hold and treat.",
            facts=(adjusted_calcium, hypocalcaemia_symptoms),
            every=Days(28),
            sources=(
                xgeva_label.at("calcium before and during treatment"),
                derived_by_the_project.at(
                    "errata, part A, decision on the calcium that holds bone agents"
                ),
            ),
            checked=Checked.IN_PART,
        ),
        vitamin_d_is_watched,
        teeth_are_watched,
        thighs_are_watched,
    ),
    onset=said(
        "Bone markers within 3 days; pain within weeks.",
        _FROM_KNOWLEDGE,
        checked=Checked.FROM_KNOWLEDGE,
    ),
    review=said("After 12 weeks.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
    review_after=days(84),
    stopping=Stopping(
        holds="Not stopped, nor put off for more than 3 months, without a bisphosphonate to cover. When to begin that after 120 mg is not established; 6 months applies to doses of 60 mg.",
        abruptly=False,
        sources=(
            esmo_bone_health_2020.at("stopping denosumab (from knowledge)"),
            tsourdi_2021.at("follow-on at 6 months, osteoporosis dose"),
        ),
        checked=Checked.IN_PART,
    ),
    burden=rated("denosumab", "None."),
    qt_note="By low calcium only (from knowledge).",
    anticholinergic=(),
    older_people=(),
    raises_falls=False,
    falls_basis=said(
        "On no list of medicines that raise falls.",
        _FROM_KNOWLEDGE,
        checked=Checked.FROM_KNOWLEDGE,
    ),
    pregnancy=said(
        "Contraindicated; contraception until 5 months after.",
        _FROM_KNOWLEDGE,
        checked=Checked.FROM_KNOWLEDGE,
    ),
)
