"""What holds of every opioid antagonist that stays in the gut."""

from trabecula.knowledge.facts.cancer import systemic_treatments
from trabecula.knowledge.sources.medicines_guidelines import opioid_constipation_guidelines
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.language.medicine import said
from trabecula.language.source import Checked

_LABELS = us_labels.at("opioid antagonists of the gut, 4 and 5 (from knowledge)")
_LADDER = opioid_constipation_guidelines.at("after two classes of laxatives (from knowledge)")
_FROM_KNOWLEDGE = Checked.FROM_KNOWLEDGE

perforation_contraindications = (
    said("Known or suspected obstruction of the bowel.", _LABELS, checked=_FROM_KNOWLEDGE),
    said(
        "A bowel that may perforate: tumour in its wall, disease of the peritoneum, a recent anastomosis.",
        _LABELS,
        _LADDER,
        checked=_FROM_KNOWLEDGE,
    ),
    said(
        "A medicine against VEGF: the bowel may perforate.",
        _LABELS,
        _LADDER,
        checked=_FROM_KNOWLEDGE,
        when=systemic_treatments.found("bevacizumab", "vegf_tki"),
    ),
)
withdrawal = said(
    "Signs of opioid withdrawal: stop it. Brain metastases may let it into the brain.",
    _LABELS,
    checked=_FROM_KNOWLEDGE,
)
antagonist_pregnancy = said(
    "The unborn may go into opioid withdrawal: only where the benefit is greater.",
    us_labels.at("opioid antagonists of the gut, 8.1 (from knowledge)"),
    checked=_FROM_KNOWLEDGE,
)
