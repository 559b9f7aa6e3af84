"""May walking, standing up and balance be tested in this person now?

Why      A test is itself a load: it can break a bone, move an unstable spine, or end in a fall.
Misuse   To read *not known* as safe, or a test that was not done as a score of 0. Weak bones are
         known lesion by lesion and pain on movement pain by pain: one is enough. Fainting is known
         to nobody but the person and who stands beside.
"""

from typing import Final

from trabecula.knowledge.facts.each_pain import imaging_of_pain, pain_here_on_movement
from trabecula.knowledge.facts.laboratory import haemoglobin, platelets
from trabecula.knowledge.facts.lesion import (
    acute_event,
    axial_cortical_involvement,
    mirels_score,
    pathological_fracture,
    site,
    stabilised,
)
from trabecula.knowledge.facts.spine import (
    cord_compression_confirmed,
    neurological_signs,
    sins_score,
    spinal_stability_confirmed,
)
from trabecula.knowledge.tables.weight_bearing import BEARS_THE_BODY
from trabecula.language.condition import Condition, not_known
from trabecula.language.quantity import BillionsPerLitre, GramsPerDecilitre, Millimetres, PainScore

SPINE_NOT_CLEARED: Final = spinal_stability_confirmed.is_no | not_known(spinal_stability_confirmed)
_NOT_STABILISED: Final = stabilised.is_no | not_known(stabilised)

_SPINE: Final[Condition] = (
    cord_compression_confirmed
    | neurological_signs.found()
    | (sins_score >= 13)
    | ((sins_score >= 7) & SPINE_NOT_CLEARED)
)
_BONE: Final[Condition] = acute_event | (
    (pathological_fracture | (mirels_score >= 9) | (axial_cortical_involvement > Millimetres(30)))
    & _NOT_STABILISED
)
"""A fracture, suspected or known, and a bone that may break: in any long bone, as row REH-00 has it,
since the arms bear load on rising and on an aid."""

UNSAFE_TO_STAND: Final[Condition] = _SPINE | (site.is_in(BEARS_THE_BODY) & _BONE)
"""Until spine and what bears the body are cleared, nobody is stood up for a measurement."""

UNSAFE_TO_TEST: Final[Condition] = (
    _SPINE
    | _BONE
    | (imaging_of_pain.found("fracture") & _NOT_STABILISED)
    | (pain_here_on_movement >= PainScore(8))
    | (platelets < BillionsPerLitre(20))
    | (haemoglobin < GramsPerDecilitre(8))
)
"""Section 5's gate, and the blood counts of row REH-00."""

BEFORE_THE_TEST: Final = (
    "Do not test after fainting on standing: ask for it, no fact holds it.",
    "A test that was not done is recorded as not performed, with the reason. It is missing, and not 0.",
)
