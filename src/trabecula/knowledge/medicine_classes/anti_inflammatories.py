"""Anti-inflammatories, corticosteroids, and what else makes bleeding.

NSAIDs are M01A without what is none of them there (glucosamine, diacerein and the like), and
aspirin; aspirin at the dose for platelets counts as antiplatelet only.
"""

from trabecula.knowledge.medicine_classes.ingredients import family
from trabecula.knowledge.sources.medicines_lists import atc_index
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc
from trabecula.language.medicine_family import MedicineFamily
from trabecula.language.source import Checked

_FOR_PLATELETS = MedicineGroup(
    "aspirin at the dose for platelets",
    atc("B01AC06", "B01AC56", "B01AF51", "C07FX02", "C07FX03", "C07FX04", "C10BX"),
    tuple(
        f"{name} {dose}"
        for name in ("aspirin", "asa", "acetylsalicylic acid")
        for dose in ("50", "75", "81", "100", "75mg", "81mg", "100mg")
    ),
)

nsaids = family(
    "NSAIDs",
    "aspirin", "nabumetone", "niflumic", "azapropazone", "nimesulide", "feprazone",
    "morniflumate", "salsalate", "diflunisal",
    under=("M01AA", "M01AB", "M01AC", "M01AE", "M01AG", "M01AH"),
    but_not=_FOR_PLATELETS,
    source=atc_index.at("M01AA to M01AH; of M01AX the NSAIDs; N02BA"),
    checked=Checked.IN_PART,
)  # fmt: skip
nsaids_and_aspirin = MedicineFamily(
    "NSAIDs, and aspirin in any dose",
    (*nsaids.codes, *_FOR_PLATELETS.codes),
    nsaids.names,
    source=atc_index.at("M01AA to M01AH; of M01AX the NSAIDs; N02BA; B01AC06"),
    checked=Checked.IN_PART,
)
nsaids_on_the_skin = MedicineFamily(
    "NSAIDs on the skin",
    (*atc("M02AA"), *(code for code in nsaids.codes if code.system != atc("M02AA")[0].system)),
    nsaids.names,
    source=atc_index.at("M02AA"),
    checked=Checked.IN_PART,
    on_skin=True,
)
corticosteroids = family(
    "systemic corticosteroids",
    under=("H02AB",),
    source=atc_index.at("H02AB"),
    checked=Checked.IN_PART,
)
abiraterone_companions = family(
    "dexamethasone, prednisolone and prednisone",
    "dexamethasone", "prednisolone", "prednisone", "methylprednisolone",
    source=atc_index.at("H02AB"),
    checked=Checked.IN_PART,
)  # fmt: skip
anticoagulants = family(
    "anticoagulants",
    "fondaparinux",
    under=("B01AA", "B01AB", "B01AE", "B01AF"),
    source=atc_index.at("B01AA, B01AB, B01AE, B01AF, B01AX05"),
    checked=Checked.IN_PART,
)  # fmt: skip
anticoagulants_by_mouth = family(
    "anticoagulants by mouth",
    "dabigatran",
    under=("B01AA", "B01AF"),
    source=atc_index.at("B01AA, B01AE07, B01AF"),
    checked=Checked.IN_PART,
)  # fmt: skip
antiplatelets = family(
    "antiplatelets",
    "aspirin", "clopidogrel", "ticlopidine", "dipyridamole", "carbasalate", "indobufen",
    "abciximab", "eptifibatide", "tirofiban", "triflusal", "prasugrel", "cilostazol",
    "ticagrelor", "cangrelor", "vorapaxar", "picotamide",
    products=("B01AC30",),
    source=atc_index.at("B01AC without prostacyclins"),
    checked=Checked.IN_PART,
)  # fmt: skip
reuptake_inhibitors_that_bleed = family(
    "serotonin reuptake inhibitors, with or without noradrenaline",
    "duloxetine", "venlafaxine", "desvenlafaxine", "milnacipran", "levomilnacipran",
    "vortioxetine", "vilazodone", "clomipramine",
    under=("N06AB",),
    source=atc_index.at("N06AB, N06AX16, N06AX17, N06AX21, N06AX23, N06AX28"),
    checked=Checked.IN_PART,
)  # fmt: skip
