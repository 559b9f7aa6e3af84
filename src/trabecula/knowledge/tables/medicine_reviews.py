"""When all medicines are looked through again, beside a fall and a change of medicine.

Why      A medicine without a reason is a fall, a night of confusion or an interaction too many.
Misuse   As proof that a medicine did harm: what came shortly before is a candidate, no more.
"""

from typing import Any

from trabecula.knowledge.policy import medicine_reviews as policy
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days
from trabecula.language.source import Checked, Citation
from trabecula.language.table import Entries, Entry


def _row(name: str, holds: PolicyValue[Days], source: Citation) -> Entry[str, Any]:
    return Entry(name, (name,), holds=holds, sources=(source,), checked=Checked.FROM_KNOWLEDGE)


medicine_reviews: Entries[str, Any] = Entries(
    "Looking through the medicines",
    (
        _row(
            "longest time between two reviews",
            policy.days_between_medicine_reviews,
            panel.at("a default of this project, after the 3-monthly set of instruments 9.5"),
        ),
        _row(
            "a change of medicine counts for",
            policy.time_before_a_side_effect_in_which_a_change_counts,
            panel.at("a default of this project, after guideline dossier, rows REH-10b and MON-09"),
        ),
    ),
)
