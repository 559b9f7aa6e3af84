"""Is the cancer treatment in the way of the operation?

Why      Inhibitors of new blood vessels (bevacizumab, VEGF tyrosine kinase inhibitors) impair
         healing and cause bleeding; the surgeon must know before the first cut.
Misuse   Never a reason to delay an emergency.
"""

from trabecula.knowledge.facts.cancer import systemic_treatments
from trabecula.knowledge.facts.lesion import mirels_score, operated
from trabecula.knowledge.facts.spine import cord_compression_confirmed, sins_score
from trabecula.knowledge.sources.metabolic_and_infection import product_labels
from trabecula.knowledge.sources.surgery_on_angiogenesis_inhibitors import (
    bevacizumab_label,
    bevacizumab_surgery_digest,
)
from trabecula.language.condition import About
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

healing_and_bleeding_check_before_surgery = Statement(
    "Healing and bleeding check before surgery",
    code="SUR-17",
    about=About.LESION,
    when=((mirels_score >= 9) | (sins_score >= 13) | cord_compression_confirmed)
    & systemic_treatments.found("bevacizumab", "vegf_tki"),
    only_if=operated.is_no,
    says=(
        "Tell the surgeon: treatment aimed at VEGF impairs healing.",
        "Elective surgery usually waits at least 28 days after bevacizumab by the label; other guidance says 6 to 8 weeks. Both are shown; the surgeon and the oncologist choose.",
        "Emergency surgery proceeds, with the risk accepted.",
    ),
    modality=Modality.COORDINATION,
    urgency=Urgency.SAME_DAY,
    owner=(Role.ONCOLOGY, Role.SPINE_SURGERY),
    strength=Strength.CONSENSUS,
    evidence="label",
    sources=(
        product_labels.at(
            "guideline dossier, section 3, row SUR-17 (from knowledge, label not seen)"
        ),
        bevacizumab_label.at("wound healing: 28 days before and after surgery, wound healed"),
        bevacizumab_surgery_digest.at("interval before elective surgery: 6 to 8 weeks"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    note="The label: 28 days before and after surgery, and until the wound has healed. NCCN and the maker's digest: 6 to 8 weeks before. For VEGF tyrosine kinase inhibitors no interval is given here.",
)
