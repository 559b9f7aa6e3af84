"""What comes before any treatment of a compressed cord, and what goes with it.

Why      The steroid, a still spine and the joint decision do not depend on what is chosen.
Misuse   To wait for it: all of it is today.
"""

from typing import Final

from trabecula.knowledge.facts.spine import (
    neurological_signs,
    spinal_stability_confirmed,
)
from trabecula.knowledge.options.rows import comes_before, goes_with
from trabecula.knowledge.options.surgery.around import (
    CLOT_PREVENTION,
)
from trabecula.knowledge.statements.emergencies.cord_compression_confirmed import (
    joint_decision_on_cord_compression,
    radiotherapy_for_cord_compression,
)
from trabecula.knowledge.statements.emergencies.cord_compression_suspected import (
    immobilisation_of_the_spine,
)
from trabecula.knowledge.statements.emergencies.steroids_for_the_cord import (
    haematology_before_the_first_steroid_dose,
    starting_dexamethasone_for_the_cord,
)
from trabecula.knowledge.statements.rehabilitation.mobilising_again import (
    graded_mobilisation_once_the_spine_is_stable,
)
from trabecula.language.condition import not_known
from trabecula.language.option import Excludes
from trabecula.language.statement import Role

JOINT_DECISION: Final = comes_before(
    "Spine surgeon and radiation oncologist decide together, today",
    Role.SPINE_COORDINATOR,
    Role.SPINE_SURGERY,
    Role.RADIATION_ONCOLOGY,
    of=joint_decision_on_cord_compression,
)
MEANWHILE: Final = (
    goes_with(
        "Dexamethasone while waiting, reduced from the operation or the start of radiotherapy, with the stomach protected and glucose checked",
        Role.ONCOLOGY,
        Role.PHARMACY,
        of=starting_dexamethasone_for_the_cord,
        only_where=neurological_signs.found(),
    ),
    goes_with(
        "Haematology phoned before the first steroid where lymphoma or myeloma is suspected; never a delay where the cord fails",
        Role.ONCOLOGY,
        Role.HAEMATOLOGY,
        of=haematology_before_the_first_steroid_dose,
        only_where=haematology_before_the_first_steroid_dose.condition,
    ),
    goes_with(
        "The spine kept still until its stability is stated",
        Role.NURSING,
        Role.PHYSIOTHERAPY,
        of=immobilisation_of_the_spine,
        only_where=spinal_stability_confirmed.is_no | not_known(spinal_stability_confirmed),
    ),
    CLOT_PREVENTION,
    goes_with(
        "Mobilising in graded steps, once the spine is called stable",
        Role.PHYSIOTHERAPY,
        of=graded_mobilisation_once_the_spine_is_stable,
        days=1,
    ),
    goes_with(
        "Walking, bladder and bowel looked at after 2 and 8 weeks",
        Role.RADIATION_ONCOLOGY,
        Role.SPINE_SURGERY,
        by=radiotherapy_for_cord_compression,
        days=14,
    ),
)

BESIDE_DEXAMETHASONE: Final = (
    Excludes("OPT-STEROID", "dexamethasone for the cord goes with this, and one steroid is enough"),
    Excludes("OPT-ANTI-INFLAMMATORY", "with dexamethasone for the cord it makes ulcers bleed"),
)
