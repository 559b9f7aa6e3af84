"""Carbamazepine: later line, for lancinating pain, and by default not beside cancer medicines.

Misuse   A strong inducer: kinase inhibitors, tamoxifen, anticoagulants and opioids lose effect.
"""

from trabecula.knowledge.facts.cancer import marrow_reserve_adequate, systemic_treatments
from trabecula.knowledge.facts.laboratory import neutrophils, platelets, sodium
from trabecula.knowledge.facts.medicines_taken import anticoagulants, tamoxifen
from trabecula.knowledge.facts.opioid import opioids
from trabecula.knowledge.medicines.adjuvants.all_adjuvants import (
    adjuvant_review,
    antiepileptic_falls_basis,
    antiepileptic_in_falls,
    counts_as_active_on_the_nervous_system,
    first_decision,
)
from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.burden_ratings import rated
from trabecula.knowledge.sources.interactions import hansten_2018
from trabecula.knowledge.sources.medicines_guidelines import (
    beers_2023,
    derived_by_the_project,
)
from trabecula.knowledge.sources.medicines_labels import european_labels, us_labels
from trabecula.knowledge.sources.medicines_lists import (
    atc_index,
    rxnorm_of_ohdsi,
    strong_inducers_table,
)
from trabecula.knowledge.statements.medicines.pregnancy import MAY_BE_PREGNANT
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, days, hours, mg
from trabecula.language.dosing import Dosing, Form, Step
from trabecula.language.fact import takes
from trabecula.language.medicine import Medicine, MedicineClass, Monitoring, Stopping, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.quantity import Days
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges, TableRow

_FROM_KNOWLEDGE = us_labels.at("carbamazepine (from knowledge)")

carbamazepine = Medicine(
    "carbamazepine",
    "carbamazepine",
    kind=MedicineClass.ANTICONVULSANT,
    role="Later line, or for trigeminal pain only; by default not beside cancer medicines: a strong inducer of CYP3A4, and it suppresses the marrow.",
    identity=TableRow(
        holds=MedicineGroup(
            "carbamazepine", (*rxnorm("2002"), *atc("N03AF01")), ("carbamazepine",)
        ),
        sources=(rxnorm_of_ohdsi.at("ingredient 2002"), atc_index.at("N03AF01")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL,),
    dosing=(
        Dosing(
            holds="lancinating pain",
            routes=(Route.ORAL,),
            release=Release.IMMEDIATE,
            start=Dose(mg(100), every=hours(12)),
            frail_start=Dose(mg(50), mg(100), every=hours(24), when="at night"),
            step=Step("100 to 200 mg a day more each week.", wait=days(7), by_a_day=mg(100)),
            frail="At most 600 mg a day.",
            ceiling=Ceiling(mg(1200)),
            frail_ceiling=Ceiling(mg(600)),
            sources=(
                us_labels.at("carbamazepine 2 (from knowledge)"),
                derived_by_the_project.at(
                    "pharmacology dossier, section 1.1, frail start of carbamazepine"
                ),
            ),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form(
            "tablet",
            (Route.ORAL,),
            (mg(100), mg(200), mg(400)),
            Release.IMMEDIATE,
            divisible=True,
        ),
        Form("oral suspension, each mL", (Route.ORAL,), (mg(20),), Release.IMMEDIATE),
        Form("tablet", (Route.ORAL,), (mg(200), mg(400)), Release.MODIFIED),
    ),
    kidneys=Ranges(
        "carbamazepine by creatinine clearance",
        (
            kidneys(
                0,
                None,
                OrganAdvice(Action.CAUTION, "No fixed change."),
                european_labels.at("carbamazepine 4.2 (from knowledge)"),
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    liver=Liver(
        "carbamazepine by Child-Pugh class",
        (
            liver(
                "C",
                OrganAdvice(Action.AVOID, "Avoid."),
                _FROM_KNOWLEDGE,
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    contraindications=(
        said(
            "A marrow that is depressed.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
            when=marrow_reserve_adequate.is_no,
        ),
        said("A monoamine oxidase inhibitor.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
        said("Nefazodone or delavirdine.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
        said("HLA-B*15:02 is positive.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
        said(
            "Pregnancy: defects of the neural tube (MED-44).",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
            when=MAY_BE_PREGNANT,
        ),
    ),
    cautions=(
        said("HLA-A*31:01.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
        said("Low sodium.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
        said(
            "Kinase inhibitors, among them those of CDK4/6, lose their effect.",
            strong_inducers_table.at("carbamazepine: midazolam exposure ratio 0.2"),
            _FROM_KNOWLEDGE,
            checked=Checked.IN_PART,
            when=systemic_treatments.found("vegf_tki", "braf_mek", "cdk46", "mtor", "egfr_alk_tki"),
        ),
        said(
            "Direct oral anticoagulants lose their effect.",
            strong_inducers_table.at("carbamazepine: midazolam exposure ratio 0.2"),
            _FROM_KNOWLEDGE,
            checked=Checked.IN_PART,
            when=takes(anticoagulants),
        ),
        said(
            "Opioids that CYP3A4 clears lose their effect.",
            strong_inducers_table.at("carbamazepine: midazolam exposure ratio 0.2"),
            _FROM_KNOWLEDGE,
            checked=Checked.IN_PART,
            when=takes(opioids),
        ),
        said(
            "Tamoxifen: avoid, it may cut endoxifen, the more so with an inhibitor of CYP2D6.",
            hansten_2018.at("broad inducers with tamoxifen (errata, part A)"),
            checked=Checked.SECOND_HAND,
            when=takes(tamoxifen),
        ),
        said(
            "Against pain of nerves the evidence is inconclusive (NeuPSIG).",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    monitoring=(
        Monitoring(
            holds="HLA-B*15:02, in people of ancestry at risk",
            before=True,
            interval="once",
            action="Positive: do not use.",
            sources=(_FROM_KNOWLEDGE,),
            checked=Checked.FROM_KNOWLEDGE,
        ),
        Monitoring(
            holds="blood count, sodium, liver tests",
            before=True,
            interval="after 2, 4 and 8 weeks, then every 3 months",
            action="Few neutrophils, or sodium below 130 mmol/L: stop.",
            facts=(neutrophils, platelets, sodium),
            every=Days(91),
            sources=(_FROM_KNOWLEDGE,),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    onset=said("1 to 2 weeks.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
    review=adjuvant_review("After 4 weeks.", _FROM_KNOWLEDGE),
    review_after=first_decision,
    stopping=Stopping(
        holds="Over 2 to 4 weeks. Induction fades in 2 to 3 weeks: look again at the doses of what it had lowered.",
        abruptly=False,
        sources=(_FROM_KNOWLEDGE,),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    burden=rated(
        "carbamazepine",
        "Drowsy, dizzy, unsteady.",
        alertness=2,
        balance=3,
        falls=3,
        cognition=2,
        bowels=1,
    ),
    qt_note="No torsade, but block of the AV node (from knowledge).",
    anticholinergic=anticholinergic(
        ("ACB 2008", 2),
        ("ADS 2006", 2),
        ("Ehrt 2010", 0),
        ("Sittironnarit 2011", 0),
        ("AEC", 1),
        ("ACBcalc", 2),
    ),
    older_people=(
        said(
            "May lower sodium (SIADH): watch it when starting or changing.",
            beers_2023.at("use with caution: carbamazepine"),
            checked=Checked.YES,
        ),
        antiepileptic_in_falls,
        counts_as_active_on_the_nervous_system,
    ),
    raises_falls=True,
    falls_basis=antiepileptic_falls_basis,
    pregnancy=said(
        "Defects of the neural tube: avoid.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE
    ),
    metabolism="A strong inducer of CYP3A4.",
)
