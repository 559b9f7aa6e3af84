"""Operating on a person who is treated with an inhibitor of new blood vessels."""

from trabecula.language.source import Checked, Source

bevacizumab_label = Source(
    key="BEVLABEL",
    citation="Bevacizumab US label",
    reference="as read for the dossier's errata, section A, row SUR-17",
    checked=Checked.SECOND_HAND,
    seen="28 days before and after surgery, wound healed",
)
bevacizumab_surgery_digest = Source(
    key="BEVSURGERY",
    citation="Roche medical information 2023 (with NCCN); Gordon 2009",
    reference="as read for the dossier's errata, section A, row SUR-17",
    checked=Checked.SECOND_HAND,
    seen="6-8 weeks before elective surgery",
)
