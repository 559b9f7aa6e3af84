"""Buprenorphine for the mouth: under the tongue, or as a film in the cheek.

Why      It also serves pain beside opioid use disorder, in split doses.
Misuse   On a high dose of a full agonist it brings on withdrawal.
"""

from fractions import Fraction

from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.opioids.all_opioids import (
    FRAIL,
    RECALLED,
    labels_say,
    opioid_burden,
    opioid_cautions,
    opioid_contraindications,
    opioid_falls_basis,
    opioid_identity,
    opioid_older_people,
    opioid_pregnancy,
)
from trabecula.knowledge.medicines.opioids.course_of_opioids import (
    opioid_monitoring,
    opioid_onset,
    opioid_review,
    opioid_stopping,
)
from trabecula.knowledge.sources.medicines_labels import european_labels, us_labels
from trabecula.knowledge.sources.medicines_lists import anzca_equivalence_2021
from trabecula.language.dose import Ceiling, Dose, days, hours, mg, micrograms
from trabecula.language.dosing import Dosing, Form, Step
from trabecula.language.medicine import QT, Medicine, MedicineClass
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges

_LABEL = european_labels.at("sublingual buprenorphine, 4.2 (from knowledge)")
_FILM = us_labels.at("buprenorphine buccal film, section 2 (from knowledge)")
_NOT_FOR = "buprenorphine for the mouth"

buprenorphine_sl = Medicine(
    "buprenorphine_sl",
    "sublingual buprenorphine",
    kind=MedicineClass.OPIOID,
    role="Another opioid; also for pain beside opioid use disorder, in split doses.",
    identity=opioid_identity("buprenorphine", "1819", "N02AE01", "N07BC01"),
    routes=(Route.SUBLINGUAL, Route.BUCCAL),
    dosing=(
        Dosing(
            holds="pain",
            routes=(Route.SUBLINGUAL,),
            release=Release.IMMEDIATE,
            start=Dose(mg("0.2"), mg("0.4"), every=hours(6, 8)),
            frail_start=Dose(mg("0.1"), mg("0.2"), every=hours(8)),
            ceiling=Ceiling(mg("1.6")),
            note="Milligram for milligram about 40 times oral morphine (ANZCA 2021, seen; all else from knowledge).",
            other_side=(("Up to 3.2 mg a day by a specialist in the UK.", _LABEL),),
            sources=(_LABEL, anzca_equivalence_2021.at("sublingual buprenorphine, 40"), FRAIL),
            checked=Checked.IN_PART,
        ),
        Dosing(
            holds="pain, as a film in the cheek",
            routes=(Route.BUCCAL,),
            release=Release.IMMEDIATE,
            start=Dose(micrograms(75), every=hours(12, 24)),
            frail_start=Dose(micrograms(75), every=hours(24)),
            step=Step(
                "After 4 days or more, by 150 micrograms every 12 hours.",
                wait=days(4),
                by=micrograms(150),
            ),
            ceiling=Ceiling(
                micrograms(1800), per_dose=micrograms(900), note="900 micrograms every 12 hours."
            ),
            sources=(_FILM, FRAIL),
            checked=RECALLED,
        ),
    ),
    forms=(
        Form(
            "sublingual tablet",
            (Route.SUBLINGUAL,),
            (mg("0.2"), mg("0.4")),
            Release.IMMEDIATE,
            where="UK, EU",
        ),
        Form(
            "buccal film",
            (Route.BUCCAL,),
            tuple(map(micrograms, (75, 150, 300, 450, 600, 750, 900))),
            Release.IMMEDIATE,
            where="US",
        ),
    ),
    kidneys=Ranges(
        "sublingual buprenorphine by creatinine clearance",
        (kidneys(0, None, OrganAdvice(Action.USUAL, "No change."), _LABEL, checked=RECALLED),),
    ),
    liver=Liver(
        "sublingual buprenorphine by Child-Pugh class",
        (
            liver(
                "C",
                OrganAdvice(
                    Action.REDUCE,
                    "Halve the start and each step; said of the film in the cheek.",
                    fraction=(Fraction(1, 2), Fraction(1, 2)),
                ),
                us_labels.at("buprenorphine buccal film, section 8 (from knowledge)"),
                checked=RECALLED,
            ),
        ),
    ),
    contraindications=opioid_contraindications,
    cautions=(
        *opioid_cautions,
        labels_say(_NOT_FOR, "Decay and loss of teeth (FDA, 2022)."),
        labels_say(
            _NOT_FOR, "It brings on withdrawal in a person on a high dose of a full agonist."
        ),
    ),
    monitoring=opioid_monitoring,
    onset=opioid_onset,
    review=opioid_review,
    review_after=hours(24, 72),
    stopping=opioid_stopping,
    burden=opioid_burden(
        "buprenorphine_sl",
        alertness=1,
        balance=1,
        falls=1,
        cognition=1,
        bowels=2,
        serotonergic=1,
    ),
    qt=QT.POSSIBLE,
    qt_note="CredibleMeds (from knowledge).",
    anticholinergic=anticholinergic(("Ehrt 2010", 0), ("Sittironnarit 2011", 0)),
    older_people=opioid_older_people,
    raises_falls=True,
    falls_basis=opioid_falls_basis,
    pregnancy=opioid_pregnancy,
)
