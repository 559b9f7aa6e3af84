"""Medicines that inhibit or induce the enzymes that clear others.

The members of the dossier, and the rest of the lists of strong and moderate medicines that labels
give, from knowledge. The strong inducers were seen in a table.
"""

from trabecula.knowledge.medicine_classes.ingredients import family, united
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.sources.medicines_lists import (
    ansm_interactions_2020,
    strong_inducers_table,
)
from trabecula.language.source import Checked

strong_cyp3a4_inhibitors = family(
    "strong inhibitors of CYP3A4",
    "clarithromycin", "telithromycin", "josamycin", "itraconazole", "ketoconazole",
    "levoketoconazole", "voriconazole", "posaconazole", "ritonavir", "cobicistat",
    "lopinavir", "saquinavir", "indinavir", "nelfinavir", "tipranavir", "telaprevir",
    "boceprevir", "ribociclib", "idelalisib", "ceritinib", "tucatinib", "adagrasib",
    "nefazodone",
    source=ansm_interactions_2020.at("class: strong inhibitors of CYP3A4"),
    checked=Checked.IN_PART,
)  # fmt: skip
moderate_cyp3a4_inhibitors = family(
    "moderate inhibitors of CYP3A4",
    "fluconazole", "isavuconazole", "diltiazem", "verapamil", "dronedarone", "erythromycin",
    "ciprofloxacin", "aprepitant", "fosaprepitant", "netupitant", "crizotinib", "imatinib",
    "nilotinib", "duvelisib", "fedratinib", "fluvoxamine", "ciclosporin", "conivaptan",
    "letermovir", "atazanavir", "darunavir", "fosamprenavir", "berotralstat", "tofisopam",
    source=us_labels.at("moderate inhibitors of CYP3A"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
strong_cyp3a4_inducers = family(
    "strong inducers of CYP3A4",
    "rifampicin", "rifapentine", "carbamazepine", "phenytoin", "fosphenytoin", "phenobarbital",
    "primidone", "st john's wort", "enzalutamide", "apalutamide", "mitotane", "ivosidenib",
    "lumacaftor",
    source=strong_inducers_table.at("strong inducers of CYP3A"),
    checked=Checked.IN_PART,
)  # fmt: skip
broad_inducers = family(
    "inducers of several enzymes",
    "rifampicin", "rifapentine", "carbamazepine", "phenytoin", "fosphenytoin", "phenobarbital",
    "primidone", "st john's wort",
    source=strong_inducers_table.at("strong inducers of CYP3A"),
    checked=Checked.IN_PART,
)  # fmt: skip
cyp3a4_inhibitors_and_inducers = united(
    "strong inhibitors and strong inducers of CYP3A4",
    strong_cyp3a4_inhibitors,
    strong_cyp3a4_inducers,
)
cyp2d6_inhibitors = family(
    "strong and moderate inhibitors of CYP2D6",
    "paroxetine", "fluoxetine", "bupropion", "quinidine", "terbinafine", "duloxetine",
    "abiraterone", "cinacalcet", "mirabegron", "dacomitinib", "rolapitant", "dronedarone",
    source=us_labels.at("strong and moderate inhibitors of CYP2D6"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
cyp2d6_inhibitors_beside_tamoxifen = family(
    "inhibitors of CYP2D6 that keep tamoxifen from working",
    "paroxetine", "fluoxetine", "bupropion", "quinidine", "terbinafine", "cinacalcet",
    source=ansm_interactions_2020.at("tamoxifen and strong inhibitors of CYP2D6"),
    checked=Checked.IN_PART,
)  # fmt: skip
cyp1a2_inhibitors = family(
    "strong inhibitors of CYP1A2",
    "fluvoxamine", "ciprofloxacin",
    source=us_labels.at("duloxetine: inhibitors of CYP1A2"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
