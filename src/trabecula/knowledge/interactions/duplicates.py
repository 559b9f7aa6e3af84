"""Of which classes is one medicine enough?

Why      Two of a class add harm, not effect, and often nobody meant the second.
Misuse   A slow and a fast opioid together are no duplicate: one is regular, one for breakthrough.
"""

from typing import Final

from trabecula.knowledge.medicine_classes.anti_inflammatories import (
    anticoagulants,
    corticosteroids,
    nsaids,
)
from trabecula.knowledge.medicine_classes.bone_and_bowel import (
    other_antiresorptives,
    proton_pump_inhibitors,
)
from trabecula.knowledge.medicine_classes.heart_and_kidney import renin_angiotensin_inhibitors
from trabecula.knowledge.medicine_classes.nervous_system import (
    benzodiazepines_and_z_drugs,
    gabapentinoids,
    serotonergic_antidepressants,
)
from trabecula.knowledge.medicine_classes.opioids import (
    all_opioids,
    peripheral_opioid_antagonists,
)
from trabecula.knowledge.sources.medicines_guidelines import beers_2023, stoppfall_classes
from trabecula.knowledge.sources.medicines_labels import us_labels, xgeva_label
from trabecula.knowledge.sources.medicines_lists import ansm_interactions_2020
from trabecula.language.interaction import Accepted, OneOnly
from trabecula.language.medicine_family import MedicineFamily
from trabecula.language.source import Checked, Citation


def _one(
    family: MedicineFamily, says: str, source: Citation, row: str = "", *, accepts: Accepted
) -> OneOnly:
    return OneOnly(
        family, says, accepts=accepts, row=row, source=source, checked=Checked.FROM_KNOWLEDGE
    )


_DUPLICATE: Final = stoppfall_classes.at("deprescribing: duplicate class first")

ONE_ONLY: Final = (
    _one(
        all_opioids,
        "One regular opioid and one for breakthrough pain; a second of either kind needs a reason, as while changing from one to the other.",
        _DUPLICATE,
        accepts=Accepted.REGULAR_WITH_AS_NEEDED,
    ),
    _one(
        nsaids,
        "One anti-inflammatory only, those without prescription included.",
        ansm_interactions_2020.at("anti-inflammatories with each other"),
        "I73",
        accepts=Accepted.NOTHING,
    ),
    _one(
        serotonergic_antidepressants,
        "One antidepressant only; two need a specialist.",
        us_labels.at("antidepressants: other serotonergic medicines"),
        "I44",
        accepts=Accepted.NOTHING,
    ),
    _one(
        gabapentinoids,
        "Gabapentin or pregabalin, not both, but for the days of a change.",
        _DUPLICATE,
        accepts=Accepted.NOTHING,
    ),
    _one(
        benzodiazepines_and_z_drugs,
        "One benzodiazepine or Z-drug at most.",
        beers_2023.at("benzodiazepines and Z-drugs"),
        accepts=Accepted.NOTHING,
    ),
    _one(
        corticosteroids,
        "Count all corticosteroids together before adding one.",
        _DUPLICATE,
        accepts=Accepted.NOTHING,
    ),
    _one(anticoagulants, "One anticoagulant only.", _DUPLICATE, accepts=Accepted.NOTHING),
    _one(
        renin_angiotensin_inhibitors,
        "One inhibitor of the renin-angiotensin system; sacubitril with valsartan is one.",
        _DUPLICATE,
        accepts=Accepted.NOTHING,
    ),
    _one(
        proton_pump_inhibitors,
        "One proton pump inhibitor only.",
        _DUPLICATE,
        accepts=Accepted.NOTHING,
    ),
    _one(
        peripheral_opioid_antagonists,
        "One peripherally acting opioid antagonist only.",
        _DUPLICATE,
        "I06",
        accepts=Accepted.NOTHING,
    ),
    _one(
        other_antiresorptives,
        "One medicine against bone resorption only.",
        xgeva_label.at("bisphosphonates"),
        "I93",
        accepts=Accepted.NOTHING,
    ),
)
