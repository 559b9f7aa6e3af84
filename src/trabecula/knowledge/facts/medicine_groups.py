"""Groups of medicines for pain, inflammation and bone that conditions ask for together.

Each is a family that interactions name too, or is made of the same ingredients. Names that are
mostly of creams and drops are left out of the corticosteroids: words alone tell no route.
"""

from trabecula.knowledge.medicine_classes import (
    anti_inflammatories,
    bone_and_bowel,
    nervous_system,
    opioids,
    single,
)
from trabecula.knowledge.medicine_classes.ingredients import family, only
from trabecula.knowledge.sources.medicines_lists import atc_index
from trabecula.language.carrier import MedicineGroup
from trabecula.language.source import Checked

opioid_medicines = opioids.all_opioids
benzodiazepines_and_z_drugs = nervous_system.benzodiazepines_and_z_drugs
gabapentinoids = nervous_system.gabapentinoids

_MOSTLY_ON_THE_SKIN = (
    "hydrocortisone", "cortisol", "betamethasone", "triamcinolone", "fluocortolone", "rimexolone",
)  # fmt: skip
corticosteroid_medicines = MedicineGroup(
    "systemic corticosteroids",
    anti_inflammatories.corticosteroids.codes,
    tuple(
        name
        for name in anti_inflammatories.corticosteroids.names
        if name not in _MOSTLY_ON_THE_SKIN
    ),
)

zoledronate = only("zoledronate")
pamidronate = only("pamidronate")
denosumab = single.denosumab
other_bone_modifying_agents = family(
    "other bone-modifying agents",
    "clodronate", "ibandronate",
    source=atc_index.at("M05BA02, M05BA06"),
    checked=Checked.IN_PART,
)  # fmt: skip
all_bone_modifying_agents = bone_and_bowel.bone_modifying_agents
