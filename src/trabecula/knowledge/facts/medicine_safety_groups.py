"""Groups of medicines that bear on the kidneys, bleeding, serotonin and the bowels.

Whole ATC classes, as errata B asks, since lists of examples miss members; the prefixes are from
knowledge. RxNorm numbers are those of the dossier's interaction tables. Classes that interactions
name too are taken from there.
"""

from trabecula.knowledge.medicine_classes import anti_inflammatories, bone_and_bowel
from trabecula.knowledge.medicine_classes.heart_and_kidney import (
    diuretics,
    renin_angiotensin_inhibitors,
)
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm

nsaid_medicines = anti_inflammatories.nsaids_and_aspirin
anticoagulant_medicines = anti_inflammatories.anticoagulants
renin_angiotensin_medicines = renin_angiotensin_inhibitors
diuretic_medicines = diuretics
proton_pump_inhibitors = bone_and_bowel.proton_pump_inhibitors
nephrotoxic_chemotherapy_medicines = MedicineGroup(
    "chemotherapy that harms the kidneys or is cleared by them",
    (*atc("L01XA01", "L01AA06", "L01BA01", "L01BA04"), *rxnorm("2555", "5657", "6851", "68446")),
    ("cisplatin", "ifosfamide", "methotrexate", "pemetrexed"),
)
tamoxifen_medicine = MedicineGroup("tamoxifen", (*atc("L02BA01"), *rxnorm("10324")), ("tamoxifen",))
serotonergic_antidepressants = MedicineGroup(
    "serotonergic antidepressants",
    (
        *atc("N06AA", "N06AB", "N06AF", "N06AG", "N06AX05", "N06AX11", "N06AX16", "N06AX17"),
        *atc("N06AX21", "N06AX23", "N06AX26"),
        *rxnorm("72625", "39786", "704", "7531", "32937", "4493", "36437", "2556", "321988"),
        *rxnorm("10737", "15996", "8123", "10734", "9639", "30121"),
    ),
    (
        "duloxetine", "venlafaxine", "desvenlafaxine", "milnacipran", "amitriptyline",
        "nortriptyline", "imipramine", "clomipramine", "paroxetine", "fluoxetine", "sertraline",
        "citalopram", "escitalopram", "fluvoxamine", "trazodone", "mirtazapine", "vortioxetine",
        "phenelzine", "tranylcypromine", "moclobemide", "selegiline",
    ),
)  # fmt: skip
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
