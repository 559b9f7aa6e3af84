"""Which medicines lengthen the QT interval together?

Why      Torsade de pointes is sudden, and methadone and antiemetics are used side by side.
Misuse   Risk lists have dates: the list behind these rows is of 2013 to 2017.
"""

from trabecula.knowledge.medicine_classes.bone_and_bowel import what_lowers_potassium_or_calcium
from trabecula.knowledge.medicine_classes.cancer import androgen_deprivation, qt_cancer_medicines
from trabecula.knowledge.medicine_classes.qt_interval import qt_known_risk
from trabecula.knowledge.medicine_classes.single import (
    amitriptyline_nortriptyline_venlafaxine,
    methadone,
    ondansetron_and_haloperidol,
    qt_known_risk_or_androgen_deprivation,
)
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.sources.medicines_lists import (
    ansm_interactions_2020,
    crediblemeds,
    ddinter,
    onc_high_priority_list,
)
from trabecula.language.interaction import Category, Interaction, Severity
from trabecula.language.source import Checked

ROWS = (
    Interaction(
        "I50",
        Severity.MAJOR,
        Category.QT,
        sides=(methadone, qt_known_risk),
        mechanism="Both block the same potassium channel; contraindicated or advised against by one source.",
        effect="Torsade de pointes.",
        management=(
            "An ECG first; potassium 4 mmol/L or more, magnesium 0.8 mmol/L or more.",
            "Never two medicines of known risk; stop at a QTc of 500 ms or more.",
        ),
        sources=(
            onc_high_priority_list.at("QT pairs"),
            ansm_interactions_2020.at("methadone and medicines that cause torsade de pointes"),
            ddinter.at("methadone pairs"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I51",
        Severity.MAJOR,
        Category.QT,
        sides=(ondansetron_and_haloperidol, qt_cancer_medicines),
        mechanism="Both lengthen the QT interval.",
        effect="Torsade de pointes.",
        management=(
            "Avoid; metoclopramide for a short time, dexamethasone or olanzapine have a lower risk.",
            "An ECG where it cannot be avoided.",
        ),
        sources=(
            onc_high_priority_list.at("QT pairs"),
            ddinter.at("ondansetron, haloperidol pairs"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I52",
        Severity.MAJOR,
        Category.QT,
        sides=(methadone, androgen_deprivation),
        mechanism="Androgen deprivation lengthens the QT interval, and methadone does.",
        effect="Torsade de pointes.",
        management=("ECG and electrolytes; another opioid is the better choice.",),
        sources=(ddinter.at("methadone and leuprolide, degarelix"),),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I53",
        Severity.MODERATE,
        Category.QT,
        sides=(amitriptyline_nortriptyline_venlafaxine, qt_known_risk_or_androgen_deprivation),
        mechanism="Each lengthens the QT interval, possibly or under conditions.",
        effect="Torsade de pointes.",
        management=("An ECG and the lowest dose, or a gabapentinoid instead.",),
        sources=(
            crediblemeds.at("possible and conditional risk"),
            ddinter.at("tricyclic, venlafaxine pairs"),
        ),
        checked=Checked.IN_PART,
    ),
    Interaction(
        "I54",
        Severity.MODERATE,
        Category.QT,
        sides=(methadone, what_lowers_potassium_or_calcium),
        mechanism="Low potassium, magnesium or calcium lengthens the QT interval.",
        effect="Torsade de pointes.",
        management=("Correct calcium, potassium and magnesium before the dose.",),
        sources=(us_labels.at("methadone: electrolytes"),),
        checked=Checked.FROM_KNOWLEDGE,
    ),
)
