"""Groups of medicines for kidneys, vessels and bowels that no interaction names.

Whole ATC classes, as errata B asks, since lists of examples miss members; the prefixes are from
knowledge. RxNorm numbers are those of the dossier's interaction tables. Groups that interactions
name too are the families of `knowledge.medicine_classes`.
"""

from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm

nephrotoxic_chemotherapy_medicines = MedicineGroup(
    "chemotherapy that harms the kidneys or is cleared by them",
    (*atc("L01XA01", "L01AA06", "L01BA01", "L01BA04"), *rxnorm("2555", "5657", "6851", "68446")),
    ("cisplatin", "ifosfamide", "methotrexate", "pemetrexed"),
)
statin_medicines = MedicineGroup(
    "statins",
    atc("C10AA", "C10BA", "C10BX"),
    ("simvastatin", "atorvastatin", "rosuvastatin", "pravastatin", "fluvastatin", "pitavastatin"),
)
laxatives = MedicineGroup(
    "laxatives",
    (*atc("A06A"), *rxnorm("36387", "221147", "1596", "29899", "1551777")),
    (
        "senna", "sennosides", "macrogol", "polyethylene", "lactulose", "bisacodyl",
        "picosulfate", "docusate", "methylnaltrexone", "naloxegol", "naldemedine",
    ),
)  # fmt: skip
