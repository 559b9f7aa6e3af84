"""Ketorolac: an injection for a crisis in hospital, 5 days at most.

Why      Hours of strong relief while the cause is treated.
Misuse   At home, for the frail, beyond 5 days by all ways together. No plan for an outpatient has it.
"""

from trabecula.knowledge.facts.inputs import body_weight
from trabecula.knowledge.facts.person import age
from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.non_opioids.all_nsaids import (
    nsaid_burden,
    nsaid_falls_basis,
    nsaid_liver,
    nsaid_monitoring,
    nsaid_older_people,
    nsaid_pregnancy,
    nsaid_review,
    nsaid_review_after,
    nsaid_stopping,
)
from trabecula.knowledge.medicines.non_opioids.nsaid_gates import (
    nsaid_cautions,
    nsaid_contraindications,
)
from trabecula.knowledge.sources.medicines_guidelines import beers_2023, derived_by_the_project
from trabecula.knowledge.sources.medicines_labels import ketorolac_label, us_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_laertes
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, hours, mg
from trabecula.language.dosing import Dosing, Form, Limit
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.organ_function import Action, Kidneys, OrganAdvice, kidneys
from trabecula.language.quantity import Days, Kilograms, Years
from trabecula.language.route import Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges, TableRow

_DOSES = ketorolac_label.at("dosage and administration")
_AGAINST = us_labels.at("ketorolac, 4 and boxed warning (from knowledge)")
_FIVE_DAYS = Days(5)
_INJECTED = Dose(mg(15), every=hours(6))
_SWALLOWED = Dose(mg(10), every=hours(4, 6))
_SMALLER = Ceiling(mg(60), longest=_FIVE_DAYS)
_BY_MOUTH = Ceiling(mg(40), doses_a_day=4, longest=_FIVE_DAYS)


def _kidneys(name: str, start: Dose, ceiling: Ceiling) -> Kidneys:
    return Ranges(
        f"{name} by creatinine clearance",
        (
            kidneys(
                0,
                30,
                OrganAdvice(
                    Action.CONTRAINDICATED,
                    "Contraindicated in advanced impairment; the label gives no number, 30 is ours.",
                ),
                ketorolac_label.at("contraindications: advanced renal impairment"),
                derived_by_the_project.at("30 mL/min (draft: not verified)"),
                checked=Checked.IN_PART,
            ),
            kidneys(
                30,
                60,
                OrganAdvice(
                    Action.REDUCE,
                    "Half: at most 60 mg a day, for 5 days at most, with enough fluid.",
                    start=start,
                    ceiling=ceiling,
                ),
                ketorolac_label.at("dosage in renal impairment (draft: not verified again)"),
                checked=Checked.FROM_KNOWLEDGE,
            ),
            kidneys(
                60,
                None,
                OrganAdvice(Action.USUAL, "Usual dose."),
                us_labels.at("ketorolac (from knowledge; draft: not verified)"),
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    )


ketorolac = Medicine(
    "ketorolac",
    "ketorolac",
    kind=MedicineClass.NSAID,
    role="For specialists, in hospital, in a crisis of pain; not for outpatients.",
    identity=TableRow(
        holds=MedicineGroup("ketorolac", (*rxnorm("35827"), *atc("M01AB15")), ("ketorolac",)),
        sources=(rxnorm_of_laertes.at("ingredient 35827"), atc_index.at("M01AB15")),
        checked=Checked.YES,
    ),
    routes=(Route.INTRAVENOUS, Route.INTRAMUSCULAR, Route.ORAL),
    dosing=(
        Dosing(
            holds="acute crisis, in hospital only",
            routes=(Route.INTRAVENOUS, Route.INTRAMUSCULAR),
            start=Dose(mg(15), mg(30), every=hours(6)),
            frail_start=_INJECTED,
            ceiling=Ceiling(mg(120), longest=_FIVE_DAYS),
            frail_ceiling=_SMALLER,
            limits=(
                Limit(
                    holds="From 65 years, or below 50 kg: 15 mg every 6 hours, at most 60 mg a day.",
                    when=(age >= Years(65)) | (body_weight < Kilograms(50)),
                    start=_INJECTED,
                    ceiling=_SMALLER,
                    sources=(_DOSES,),
                    checked=Checked.YES,
                ),
            ),
            note="5 days at most, by all ways together. A proton pump inhibitor with it.",
            sources=(_DOSES,),
            checked=Checked.YES,
        ),
        Dosing(
            holds="continuation after the injection, in hospital only",
            routes=(Route.ORAL,),
            start=_SWALLOWED,
            frail_start=_SWALLOWED,
            frail="No higher first dose.",
            ceiling=_BY_MOUTH,
            kidneys=_kidneys("ketorolac by mouth", _SWALLOWED, _BY_MOUTH),
            note="Only after an injection; 5 days at most, by all ways together. Below 65 years the label's first dose is 20 mg. A proton pump inhibitor with it.",
            sources=(_DOSES,),
            checked=Checked.YES,
        ),
    ),
    forms=(
        Form("injection, each mL", (Route.INTRAVENOUS, Route.INTRAMUSCULAR), (mg(15), mg(30))),
        Form("tablet", (Route.ORAL,), (mg(10),)),
    ),
    kidneys=_kidneys("ketorolac", _INJECTED, _SMALLER),
    liver=nsaid_liver("ketorolac", _INJECTED, mg(60)),
    contraindications=(
        *nsaid_contraindications,
        said("Want of fluid.", _AGAINST, checked=Checked.FROM_KNOWLEDGE),
        said(
            "Bleeding in the brain, suspected or confirmed.",
            _AGAINST,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        said("Aspirin or another NSAID with it.", _AGAINST, checked=Checked.FROM_KNOWLEDGE),
        said("Probenecid.", _AGAINST, checked=Checked.FROM_KNOWLEDGE),
        said("Pentoxifylline.", _AGAINST, checked=Checked.FROM_KNOWLEDGE),
        said(
            "From 65 years.",
            beers_2023.at("ketorolac: avoid"),
            checked=Checked.YES,
            when=age >= Years(65),
        ),
        said(
            "Frail people outside hospital.",
            derived_by_the_project.at("pharmacology dossier, section 1.5, ketorolac"),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    cautions=nsaid_cautions,
    monitoring=nsaid_monitoring,
    onset=said("In a vein: 10 to 30 minutes.", _AGAINST, checked=Checked.FROM_KNOWLEDGE),
    review=nsaid_review,
    review_after=nsaid_review_after,
    stopping=nsaid_stopping,
    burden=nsaid_burden("ketorolac"),
    anticholinergic=anticholinergic(("AEC", 0)),
    older_people=nsaid_older_people,
    raises_falls=False,
    falls_basis=nsaid_falls_basis,
    pregnancy=nsaid_pregnancy,
)
