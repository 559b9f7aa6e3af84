"""Medicines by how much they raise serotonin, by the project's own ratings."""

from trabecula.knowledge.medicine_classes.ingredients import family
from trabecula.knowledge.sources.medicines_guidelines import derived_by_the_project
from trabecula.knowledge.sources.medicines_lists import ansm_interactions_2020
from trabecula.language.source import Checked

_RATINGS = derived_by_the_project.at("section 1.4: serotonin")

serotonin_much = family(
    "medicines that raise serotonin much",
    "tramadol", "duloxetine", "venlafaxine",
    source=_RATINGS,
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
serotonin_some = family(
    "medicines that raise serotonin",
    "tapentadol", "amitriptyline", "nortriptyline",
    source=_RATINGS,
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
serotonin_a_little = family(
    "medicines that raise serotonin a little",
    "fentanyl", "buprenorphine", "methadone", "metoclopramide", "ondansetron",
    source=_RATINGS,
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
other_serotonergic_medicines = family(
    "other medicines that raise serotonin",
    "vortioxetine", "vilazodone", "desvenlafaxine", "milnacipran", "levomilnacipran", "trazodone",
    "nefazodone", "mirtazapine", "bupropion", "st john's wort", "pethidine", "dextromethorphan",
    "levomethadone", "lithium", "buspirone", "selegiline", "rasagiline", "safinamide", "linezolid",
    "tedizolid", "methylthioninium", "procarbazine", "sumatriptan", "rizatriptan", "zolmitriptan",
    "eletriptan", "naratriptan", "almotriptan", "frovatriptan", "granisetron", "palonosetron",
    "fenfluramine", "dapoxetine",
    under=("N06AA", "N06AB", "N06AF", "N06AG"),
    source=ansm_interactions_2020.at("class: medicines that cause a serotonin syndrome"),
    checked=Checked.IN_PART,
)  # fmt: skip
