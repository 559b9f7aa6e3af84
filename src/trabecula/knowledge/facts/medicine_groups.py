"""Groups of medicines for pain, inflammation and bone that conditions ask for together.

RxNorm numbers are those of the dossier's formulary and interaction tables; ATC by the WHO index.
Names are single lower-case words, for entries that hold text only; names that are mostly of creams
(hydrocortisone) are left out.
"""

from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm

opioid_medicines = MedicineGroup(
    "opioids",
    (
        *atc("N02A", "N07BC01", "N07BC02", "N07BC05", "N07BC06", "N07BC51", "R05DA03", "R05DA04"),
        *rxnorm("7052", "7804", "5489", "3423", "4337", "6813", "1819", "10689", "2670"),
        *rxnorm("787390", "7814", "6754", "23088"),
    ),
    (
        "morphine", "oxycodone", "hydrocodone", "hydromorphone", "fentanyl", "methadone",
        "buprenorphine", "tramadol", "codeine", "dihydrocodeine", "tapentadol", "oxymorphone",
        "pethidine", "meperidine", "diamorphine", "piritramide", "tilidine", "alfentanil",
        "sufentanil", "levomethadone", "nalbuphine", "pentazocine",
    ),
)  # fmt: skip
benzodiazepines_and_z_drugs = MedicineGroup(
    "benzodiazepines and Z-drugs",
    (
        *atc("N05BA", "N05CD", "N05CF", "N03AE01"),
        *rxnorm("3322", "6470", "596", "2598", "6960", "39993"),
    ),
    (
        "diazepam", "lorazepam", "alprazolam", "clonazepam", "midazolam", "temazepam", "oxazepam",
        "bromazepam", "clobazam", "nitrazepam", "lormetazepam", "zolpidem", "zopiclone",
        "eszopiclone", "zaleplon",
    ),
)  # fmt: skip
gabapentinoids = MedicineGroup(
    "gabapentinoids",
    (*atc("N02BF", "N03AX12", "N03AX16"), *rxnorm("25480", "187832")),
    ("gabapentin", "pregabalin"),
)
corticosteroid_medicines = MedicineGroup(
    "systemic corticosteroids",
    (*atc("H02AB"), *rxnorm("3264", "8640", "8638", "6902", "5492", "2878")),
    ("dexamethasone", "prednisone", "prednisolone", "methylprednisolone"),
)

zoledronate = MedicineGroup(
    "zoledronate",
    (*atc("M05BA08"), *rxnorm("77655")),
    ("zoledronate", "zoledronic"),
)
pamidronate = MedicineGroup(
    "pamidronate", (*atc("M05BA03"), *rxnorm("11473")), ("pamidronate", "pamidronic")
)
denosumab = MedicineGroup("denosumab", (*atc("M05BX04"), *rxnorm("993449")), ("denosumab",))
other_bone_modifying_agents = MedicineGroup(
    "other bone-modifying agents",
    atc("M05BA02", "M05BA06"),
    ("clodronate", "clodronic", "ibandronate", "ibandronic"),
)
all_bone_modifying_agents = MedicineGroup(
    "bone-modifying agents",
    (
        *zoledronate.codes, *pamidronate.codes, *denosumab.codes,
        *other_bone_modifying_agents.codes,
    ),
    (
        *zoledronate.names, *pamidronate.names, *denosumab.names,
        *other_bone_modifying_agents.names,
    ),
)  # fmt: skip
