"""What strikes out hands on the body: a cord or a spine that has to be settled first.

Why      A spine that nobody has called stable can collapse on the cord while it is moved.
Misuse   To keep a spine that was called stable in bed.
"""

from typing import Final

from trabecula.knowledge.facts.spine import (
    cord_compression_excluded,
    neurological_signs,
    spinal_instability_suspected,
    spinal_stability_confirmed,
)
from trabecula.knowledge.options.rows import struck_where
from trabecula.knowledge.statements.emergencies.cord_compression_confirmed import (
    joint_decision_on_cord_compression,
)
from trabecula.knowledge.statements.emergencies.cord_compression_suspected import (
    immobilisation_of_the_spine,
)
from trabecula.knowledge.statements.emergencies.spinal_instability import (
    surgical_opinion_on_an_unstable_spine,
)
from trabecula.knowledge.statements.emergencies.spinal_pain import (
    neurological_questions_for_spinal_pain,
)
from trabecula.language.condition import not_known

_NOT_STABLE: Final = spinal_stability_confirmed.is_no | not_known(spinal_stability_confirmed)

_CORD_NOT_EXCLUDED: Final = (
    cord_compression_excluded.is_no
    | not_known(cord_compression_excluded)
    | spinal_instability_suspected
)
"""What is not known excludes nothing: these are signs of an emergency."""

SPINE_FIRST: Final = (
    struck_where(
        "the cord or the stability of the spine has to be settled before anything is moved",
        _NOT_STABLE
        & (
            (neurological_signs.found() & _CORD_NOT_EXCLUDED)
            | joint_decision_on_cord_compression.condition
            | surgical_opinion_on_an_unstable_spine.condition
        ),
        by=immobilisation_of_the_spine,
    ),
    struck_where(
        "there is new spinal pain with neurological signs that nobody has asked about",
        neurological_questions_for_spinal_pain.condition,
        by=neurological_questions_for_spinal_pain,
    ),
)
