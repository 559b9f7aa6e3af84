"""Calcium and vitamin D: go with every agent that protects bone, unless calcium is high."""

from fractions import Fraction

from trabecula.knowledge.facts.laboratory import adjusted_calcium
from trabecula.knowledge.medicines.burden_ratings import rated
from trabecula.knowledge.sources.medicines_labels import european_labels, xgeva_label
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_laertes
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Amount, Ceiling, Dose, DoseUnit, hours, mg
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import Medicine, MedicineClass, Monitoring, Stopping, said
from trabecula.language.organ_function import Action, NotStated, OrganAdvice, kidneys
from trabecula.language.quantity import MillimolesPerLitre
from trabecula.language.route import Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges, TableRow

_FROM_KNOWLEDGE = european_labels.at("calcium with colecalciferol (from knowledge)")
_WITH_DENOSUMAB = xgeva_label.at("calcium 500 mg and vitamin D 400 units each day")


def _units(number: int) -> Amount:
    return Amount(Fraction(number), DoseUnit.UNIT)


calcium_vitd = Medicine(
    "calcium_vitd",
    "calcium and vitamin D",
    kind=MedicineClass.SUPPLEMENT,
    role="Mandatory with an agent that protects bone, unless calcium is high.",
    identity=TableRow(
        holds=MedicineGroup(
            "calcium and vitamin D",
            (*rxnorm("1897", "2418"), *atc("A12AA04", "A11CC05", "A12AX")),
            ("colecalciferol", "cholecalciferol"),
        ),
        sources=(
            rxnorm_of_laertes.at("ingredient 1897; 2418 by the dossier"),
            atc_index.at("A12AA04, A11CC05, A12AX"),
        ),
        checked=Checked.IN_PART,
    ),
    routes=(Route.ORAL,),
    dosing=(
        Dosing(
            holds="calcium, with an agent that protects bone",
            routes=(Route.ORAL,),
            start=Dose(mg(500), every=hours(24)),
            frail_start=Dose(mg(500), every=hours(24)),
            frail="The same.",
            ceiling=Ceiling(mg(1200)),
            note="Counted as elemental calcium; raised to 1000 to 1200 mg a day.",
            sources=(_WITH_DENOSUMAB,),
            checked=Checked.YES,
        ),
        Dosing(
            holds="vitamin D, with an agent that protects bone",
            routes=(Route.ORAL,),
            start=Dose(_units(400), every=hours(24)),
            frail_start=Dose(_units(400), every=hours(24)),
            frail="The same.",
            ceiling=Ceiling(_units(2000)),
            note="Colecalciferol; raised to 800 to 2000 units a day. Where it is deficient a loading dose comes first.",
            sources=(_WITH_DENOSUMAB,),
            checked=Checked.YES,
        ),
    ),
    forms=(
        Form("chewable tablet with 400 units of colecalciferol", (Route.ORAL,), (mg(500), mg(600))),
        Form("capsule of colecalciferol", (Route.ORAL,), (_units(400), _units(800), _units(1000))),
    ),
    kidneys=Ranges(
        "calcium and vitamin D by creatinine clearance",
        (
            kidneys(
                0,
                30,
                OrganAdvice(Action.CAUTION, "By the kidney specialists: calcitriol may be needed."),
                _FROM_KNOWLEDGE,
                checked=Checked.FROM_KNOWLEDGE,
            ),
            kidneys(
                30,
                None,
                OrganAdvice(Action.USUAL, "Usual dose."),
                _FROM_KNOWLEDGE,
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    liver=NotStated("The dossier found no statement of a label on the liver."),
    contraindications=(
        said(
            "High calcium: above 2.6 mmol/L.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
            when=adjusted_calcium > MillimolesPerLitre(2.6),
        ),
        said("Active calcium stones.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
    ),
    cautions=(
        said(
            "Quinolones, levothyroxine, dolutegravir: 2 to 4 hours apart.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
        said(
            "The carbonate needs acid: with a proton pump inhibitor the citrate.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    monitoring=(
        Monitoring(
            holds="calcium (adjusted)",
            before=True,
            interval="with the agent that protects bone",
            action="Above 2.6 mmol/L: stop.",
            facts=(adjusted_calcium,),
            sources=(_FROM_KNOWLEDGE,),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    onset=said(
        "Not an analgesic: no onset is given.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE
    ),
    review=said(
        "At each dose of the agent that protects bone.",
        _FROM_KNOWLEDGE,
        checked=Checked.FROM_KNOWLEDGE,
    ),
    stopping=Stopping(
        holds="At once; stopped where calcium is high.",
        abruptly=True,
        sources=(_FROM_KNOWLEDGE,),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    burden=rated("calcium_vitd", "Calcium may constipate.", bowels=1),
    anticholinergic=(),
    older_people=(),
    raises_falls=False,
    falls_basis=said(
        "On no list of medicines that raise falls.",
        _FROM_KNOWLEDGE,
        checked=Checked.FROM_KNOWLEDGE,
    ),
    pregnancy=said("Can be taken.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
)
