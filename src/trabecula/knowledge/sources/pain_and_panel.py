"""Cancer pain in general, and this project's own defaults."""

from trabecula.language.source import Checked, Source

nccn_who_pain = Source(
    key="NCCNPAIN",
    citation="NCCN Adult Cancer Pain; WHO 2018",
    reference="nccn.org; who.int",
    checked=Checked.FROM_KNOWLEDGE,
    seen="",
)
panel = Source(
    key="PANEL",
    citation="Expert/engineering default written for this product: needs local clinical sign-off, configurable",
    reference="this project",
    checked=Checked.FROM_KNOWLEDGE,
    seen="no guideline",
)
