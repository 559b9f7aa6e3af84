"""Lamotrigine: later line, by specialists, and only as slowly as the skin allows.

Misuse   Any faster start, or a restart at the old dose after days without: the skin pays for it.
"""

from fractions import Fraction

from trabecula.knowledge.medicines.adjuvants.all_adjuvants import (
    antiepileptic_falls_basis,
    antiepileptic_in_falls,
    counts_as_active_on_the_nervous_system,
)
from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.burden_ratings import rated
from trabecula.knowledge.sources.medicines_guidelines import derived_by_the_project
from trabecula.knowledge.sources.medicines_labels import european_labels, us_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_ohdsi
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, days, hours, mg
from trabecula.language.dosing import Dosing, Form, Step
from trabecula.language.medicine import Medicine, MedicineClass, Monitoring, Stopping, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.quantity import Days
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges, TableRow

_FROM_KNOWLEDGE = us_labels.at("lamotrigine (from knowledge)")
_EUROPE = european_labels.at("lamotrigine 4.2, liver (from knowledge)")

lamotrigine = Medicine(
    "lamotrigine",
    "lamotrigine",
    kind=MedicineClass.ANTICONVULSANT,
    role="Later line, by a specialist; the evidence is inconclusive (NeuPSIG).",
    identity=TableRow(
        holds=MedicineGroup("lamotrigine", (*rxnorm("28439"), *atc("N03AX09")), ("lamotrigine",)),
        sources=(rxnorm_of_ohdsi.at("ingredient 28439"), atc_index.at("N03AX09")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL,),
    dosing=(
        Dosing(
            holds="central neuropathic pain",
            routes=(Route.ORAL,),
            release=Release.IMMEDIATE,
            start=Dose(mg(25), every=hours(24)),
            frail_start=Dose(mg(25), every=hours(24)),
            frail="The same slow schedule.",
            step=Step(
                "25 mg for 14 days, 50 mg for 14 days, then 50 to 100 mg more every 1 to 2 weeks.",
                wait=days(14),
                by_a_day=mg(25),
            ),
            ceiling=Ceiling(mg(400)),
            note="With valproate half (12.5 mg a day, or 25 mg every other day); with an enzyme inducer double. Missed for more than 5 half-lives: from the beginning again.",
            sources=(
                us_labels.at("lamotrigine 2 (from knowledge)"),
                derived_by_the_project.at(
                    "pharmacology dossier, section 1.1, frail start of lamotrigine"
                ),
            ),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    forms=(
        Form(
            "dispersible tablet",
            (Route.ORAL,),
            (mg(2), mg(5), mg(25), mg(100)),
            Release.IMMEDIATE,
        ),
        Form(
            "tablet",
            (Route.ORAL,),
            (mg(25), mg(50), mg(100), mg(200)),
            Release.IMMEDIATE,
            divisible=True,
        ),
        Form("tablet", (Route.ORAL,), (mg(150),), Release.IMMEDIATE, divisible=True, where="US"),
    ),
    kidneys=Ranges(
        "lamotrigine by creatinine clearance",
        (
            kidneys(
                0,
                30,
                OrganAdvice(Action.REDUCE, "A lower dose to stay on."),
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
    liver=Liver(
        "lamotrigine by Child-Pugh class",
        (
            liver(
                "B",
                OrganAdvice(
                    Action.REDUCE,
                    "25 to 50 % lower.",
                    fraction=(Fraction(1, 2), Fraction(3, 4)),
                    other_side=(("European label: half.", _EUROPE),),
                ),
                _FROM_KNOWLEDGE,
                checked=Checked.FROM_KNOWLEDGE,
            ),
            liver(
                "C",
                OrganAdvice(
                    Action.REDUCE,
                    "Half.",
                    fraction=(Fraction(1, 2), Fraction(1, 2)),
                    other_side=(("European label: a quarter of the dose.", _EUROPE),),
                ),
                _FROM_KNOWLEDGE,
                checked=Checked.FROM_KNOWLEDGE,
            ),
        ),
    ),
    contraindications=(
        said(
            "An earlier Stevens-Johnson syndrome, toxic epidermal necrolysis or DRESS.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    cautions=(
        said("A rash: stop.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
        said("Oestrogens lower its level.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
        said(
            "Disease of the heart's conduction (FDA 2020).",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    monitoring=(
        Monitoring(
            holds="rash",
            before=True,
            interval="weekly for 8 weeks",
            action="Any rash that is not explained: stop.",
            every=Days(7),
            sources=(_FROM_KNOWLEDGE,),
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    onset=said("Weeks.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
    review=said("After 8 weeks.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
    review_after=days(56),
    stopping=Stopping(
        holds="Over at least 2 weeks; at a rash at once.",
        abruptly=False,
        sources=(_FROM_KNOWLEDGE,),
        checked=Checked.FROM_KNOWLEDGE,
    ),
    burden=rated("lamotrigine", "Some dizziness.", alertness=1, balance=2, falls=2, cognition=1),
    qt_note="None, but it blocks sodium channels (class IB; from knowledge).",
    anticholinergic=anticholinergic(("ADS 2006", 0), ("AEC", 0)),
    older_people=(antiepileptic_in_falls, counts_as_active_on_the_nervous_system),
    raises_falls=True,
    falls_basis=antiepileptic_falls_basis,
    pregnancy=said(
        "Less harm to the unborn than its like; levels fall.",
        _FROM_KNOWLEDGE,
        checked=Checked.FROM_KNOWLEDGE,
    ),
)
