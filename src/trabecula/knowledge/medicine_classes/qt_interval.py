"""Medicines by their risk of torsade de pointes.

The list that was seen is of 2013 to 2017; later entries, and the possible and conditional ones,
are from knowledge.
"""

from trabecula.knowledge.medicine_classes.ingredients import family
from trabecula.knowledge.sources.medicines_lists import crediblemeds, qt_list_2017
from trabecula.language.source import Checked

qt_known_risk = family(
    "medicines with a known risk of torsade de pointes",
    "methadone", "levomethadone", "ondansetron", "haloperidol", "droperidol", "domperidone",
    "chlorpromazine", "levomepromazine", "pimozide", "thioridazine", "vandetanib", "nilotinib",
    "ribociclib", "oxaliplatin", "citalopram", "escitalopram", "donepezil", "cilostazol",
    "clarithromycin", "erythromycin", "azithromycin", "levofloxacin", "moxifloxacin",
    "ciprofloxacin", "fluconazole", "pentamidine", "chloroquine", "hydroxychloroquine",
    "amiodarone", "dronedarone", "sotalol", "dofetilide", "ibutilide", "disopyramide",
    "quinidine", "hydroquinidine", "procainamide", "flecainide", "terlipressin", "papaverine",
    "halofantrine", "arsenic trioxide",
    source=qt_list_2017.at("known risk; later additions from knowledge"),
    checked=Checked.IN_PART,
)  # fmt: skip
qt_possible_risk = family(
    "medicines with a possible risk of torsade de pointes",
    "buprenorphine", "tramadol", "venlafaxine", "nortriptyline", "mirtazapine", "tizanidine",
    "prochlorperazine", "promethazine", "clozapine", "aripiprazole", "paliperidone", "lithium",
    "leuprorelin", "degarelix", "goserelin", "triptorelin", "tamoxifen", "toremifene",
    "apalutamide", "granisetron", "tacrolimus", "lapatinib", "osimertinib", "pazopanib",
    "sunitinib", "crizotinib", "dasatinib", "bosutinib", "ceritinib", "encorafenib",
    "vemurafenib", "palonosetron",
    source=crediblemeds.at("possible risk"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
qt_conditional_risk = family(
    "medicines with a conditional risk of torsade de pointes",
    "amitriptyline", "doxepin", "trazodone", "sertraline", "fluoxetine", "paroxetine",
    "metoclopramide", "olanzapine", "quetiapine", "hydroxyzine", "diphenhydramine", "omeprazole",
    "esomeprazole", "lansoprazole", "pantoprazole", "famotidine", "furosemide", "torasemide",
    "hydrochlorothiazide", "indapamide", "metolazone", "loperamide", "itraconazole",
    "ketoconazole", "voriconazole", "posaconazole", "abiraterone", "solifenacin", "amantadine",
    source=crediblemeds.at("conditional risk"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
