"""What holds of every adjuvant for pain of nerves: when it is looked at again, what it does to falls."""

from trabecula.knowledge.sources.medicines_guidelines import (
    beers_2023,
    derived_by_the_project,
    fall_risk_medicines_2018,
    stoppfall_classes,
)
from trabecula.language.dose import days
from trabecula.language.medicine import Said, said
from trabecula.language.source import Checked, Citation

first_decision = days(14, 28)
"""After so long at a dose that is tolerated, it is decided whether it helps (errata B)."""


def adjuvant_review(says: str, source: Citation) -> Said:
    """When its benefit is judged: its own time, and the rule for every adjuvant."""
    return said(
        f"{says} First decision after 2 to 4 weeks at a dose that is tolerated, the last after 8 weeks.",
        source,
        derived_by_the_project.at("errata, part B, row on the review of adjuvants"),
        checked=Checked.FROM_KNOWLEDGE,
    )


antiepileptic_falls_basis = said(
    "Antiepileptics raise falls: odds ratio 1.55; they are on the STOPPFall list, the list itself from knowledge.",
    fall_risk_medicines_2018.at("antiepileptics 1.55 (1.25 to 1.92)"),
    stoppfall_classes.at("antiepileptics (from knowledge)"),
    checked=Checked.IN_PART,
)
antiepileptic_in_falls = said(
    "Falls or fractures: an antiepileptic is avoided but for seizures or mood disorder, unless nothing safer is there.",
    beers_2023.at("history of falls or fractures: antiepileptics"),
    checked=Checked.YES,
)
counts_as_active_on_the_nervous_system = said(
    "Counts among medicines active on the nervous system: three or more together are avoided.",
    beers_2023.at("interactions: any combination of three or more CNS-active drugs"),
    checked=Checked.YES,
)
