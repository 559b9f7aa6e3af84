"""Bone agents, and medicines of the stomach, the bowels, metabolism and the skin.

Members by the ATC index.
"""

from trabecula.knowledge.medicine_classes.anti_inflammatories import nsaids_on_the_skin
from trabecula.knowledge.medicine_classes.ingredients import INGREDIENTS, family
from trabecula.knowledge.sources.medicines_labels import us_labels, xgeva_label
from trabecula.knowledge.sources.medicines_lists import atc_index
from trabecula.language.code import atc, rxnorm
from trabecula.language.medicine_family import MedicineFamily
from trabecula.language.source import Checked

bone_modifying_agents = family(
    "bone-modifying agents",
    "zoledronate", "pamidronate", "ibandronate", "clodronate", "denosumab",
    source=atc_index.at("M05BA, M05BX04"),
    checked=Checked.IN_PART,
)  # fmt: skip
bisphosphonates_by_vein = family(
    "bisphosphonates by vein",
    "zoledronate", "pamidronate", "ibandronate", "clodronate",
    source=atc_index.at("M05BA02, M05BA03, M05BA06, M05BA08"),
    checked=Checked.IN_PART,
)  # fmt: skip
_OTHER_ANTIRESORPTIVES = family(
    "bisphosphonates",
    under=("M05BA",),
    products=("M05BB",),
    source=atc_index.at("M05BA, M05BB"),
    checked=Checked.IN_PART,
)
_DENOSUMAB_60 = (
    "prolia", "jubbonti", "ospomyv", "stoboclo", "conexxence", "bildyos", "denosumab 60",
)  # fmt: skip
other_antiresorptives = MedicineFamily(
    "a bisphosphonate, or denosumab 60 mg",
    _OTHER_ANTIRESORPTIVES.codes,
    (*_OTHER_ANTIRESORPTIVES.names, *_DENOSUMAB_60),
    source=xgeva_label.at("Prolia holds the same medicine"),
    checked=Checked.IN_PART,
)
what_lowers_calcium_with_bisphosphonates = family(
    "loop diuretics, calcitonin and aminoglycosides",
    "calcitonin",
    under=("C03C", "J01G"),
    source=atc_index.at("C03C, H05BA, J01G"),
    checked=Checked.IN_PART,
)  # fmt: skip
what_lowers_potassium_or_calcium = family(
    "diuretics, bisphosphonates and denosumab",
    "zoledronate", "pamidronate", "ibandronate", "clodronate", "denosumab",
    under=("C03",),
    products=("C09BA", "C09DA", "C07B", "C07C", "C07D", "C02L", "C08GA"),
    source=atc_index.at("C03, M05BA, M05BX04"),
    checked=Checked.IN_PART,
)  # fmt: skip
proton_pump_inhibitors = family(
    "proton pump inhibitors",
    under=("A02BC",),
    without=("vonoprazan", "tegoprazan"),
    source=atc_index.at("A02BC"),
    checked=Checked.IN_PART,
)
antidiabetics = family(
    "insulin and antidiabetics",
    "insulin",
    under=("A10B",),
    source=atc_index.at("A10A, A10B"),
    checked=Checked.IN_PART,
)  # fmt: skip
antacids_and_morphine = family(
    "antacids with aluminium or magnesium, and morphine",
    "aluminium hydroxide", "magnesium hydroxide", "morphine",
    source=us_labels.at("gabapentin: antacids, morphine"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
dopamine_antagonists = family(
    "haloperidol, olanzapine and other antipsychotics against nausea",
    "haloperidol", "olanzapine", "prochlorperazine", "levomepromazine", "chlorpromazine",
    "droperidol", "promazine", "perphenazine",
    source=us_labels.at("metoclopramide: antipsychotics"),
    checked=Checked.FROM_KNOWLEDGE,
)  # fmt: skip
lidocaine_on_the_skin = MedicineFamily(
    "lidocaine on the skin",
    (*atc("N01BB02", "N01BB52", "D04AB01"), *rxnorm(*INGREDIENTS["lidocaine"].rxnorm)),
    INGREDIENTS["lidocaine"].names,
    source=atc_index.at("N01BB02, D04AB01"),
    checked=Checked.IN_PART,
    on_skin=True,
)
capsaicin_or_nsaids_on_the_skin = MedicineFamily(
    "capsaicin or an NSAID on the skin",
    (*INGREDIENTS["capsaicin"].codes, *nsaids_on_the_skin.codes),
    (*INGREDIENTS["capsaicin"].names, *nsaids_on_the_skin.names),
    source=atc_index.at("M02AA, M02AB01, N01BX04"),
    checked=Checked.IN_PART,
    on_skin=True,
)
