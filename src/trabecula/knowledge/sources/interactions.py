"""Sources on interactions that a later reading of the dossiers added (errata, part A)."""

from trabecula.language.source import Checked, Source

hansten_2018 = Source(
    key="HANSTEN_2018",
    citation="Hansten PD. Eur J Drug Metab Pharmacokinet 2018;43:495-508 (PMC6133076)",
    reference="10.1007/s13318-018-0475-9",
    checked=Checked.SECOND_HAND,
    seen="Quoted in the errata, part A; not read for this project.",
)
apalutamide_interactions_review = Source(
    key="APALUTAMIDE_PMC6797643",
    citation="Review of interactions of apalutamide, PMC6797643",
    reference="PMC6797643",
    checked=Checked.SECOND_HAND,
    seen="Table 6, as quoted in the errata, part A; not read for this project.",
)
