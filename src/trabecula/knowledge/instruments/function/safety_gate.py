"""May walking, standing up and balance be tested in this person now?

Why      A test is itself a load: it can break a bone, move an unstable spine, or end in a fall.
Misuse   To read *not known* as safe, or a test that was not done as a score of 0. The condition
         says what is known of the person; weak bones are known lesion by lesion (REH-00), and
         pain on movement and fainting are known to nobody but the person and who stands beside.
"""

from typing import Final

from trabecula.knowledge.facts.laboratory import haemoglobin, platelets
from trabecula.knowledge.facts.spine import (
    cord_compression_confirmed,
    neurological_signs,
    sins_score,
    spinal_stability_confirmed,
)
from trabecula.language.condition import Condition, not_known
from trabecula.language.quantity import BillionsPerLitre, GramsPerDecilitre

SPINE_NOT_CLEARED: Final = spinal_stability_confirmed.is_no | not_known(spinal_stability_confirmed)

UNSAFE_TO_STAND: Final[Condition] = (
    cord_compression_confirmed
    | neurological_signs.found()
    | (sins_score >= 13)
    | ((sins_score >= 7) & SPINE_NOT_CLEARED)
)
"""The spine's part of the gate: until it is cleared, nobody is stood up for a measurement."""

UNSAFE_TO_TEST: Final[Condition] = (
    UNSAFE_TO_STAND | (platelets < BillionsPerLitre(20)) | (haemoglobin < GramsPerDecilitre(8))
)
"""Section 5's gate as far as facts of a person say it, and the blood counts of row REH-00."""

BEFORE_THE_TEST: Final = (
    "Do not test with a suspected fracture, or with a Mirels score of 9 or more or more than 30 mm of involved cortex in a lower limb: these are known lesion by lesion (REH-00).",
    "Do not test with pain of 8 or more on movement, or after fainting on standing: ask for both, no fact of the person holds them.",
    "A test that was not done is recorded as not performed, with the reason. It is missing, and not 0.",
)
