"""Groups of medicines for pain, inflammation and bone that conditions ask for together.

RxNorm numbers are those of the dossier's formulary and interaction tables; ATC by the WHO index.
Names are lower-case words, for entries that hold text only. Classes that interactions name too are
taken from there.
"""

from trabecula.knowledge.medicine_classes import anti_inflammatories, nervous_system, opioids
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm

opioid_medicines = opioids.all_opioids
benzodiazepines_and_z_drugs = nervous_system.benzodiazepines_and_z_drugs
gabapentinoids = nervous_system.gabapentinoids
corticosteroid_medicines = anti_inflammatories.corticosteroids

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
