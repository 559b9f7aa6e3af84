"""Pain from a nerve: which medicine first?

Why      One first-line medicine at a time, at a dose that can work, for long enough to tell.
Misuse   To rely on an opioid alone, or to add a second sedating medicine before the first was judged.
"""

from typing import Final

from trabecula.knowledge.facts.each_pain import dn4_here, mechanism_here, neuropsig_here
from trabecula.knowledge.facts.source_of_pain import paindetect_here, source_here
from trabecula.knowledge.sources.medicines_guidelines import (
    asco_neuropathy_2020,
    neupsig_2015,
    neupsig_2025,
)
from trabecula.language.condition import About
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

NEUROPATHIC: Final = (
    (dn4_here >= 4)
    | (paindetect_here >= 19)
    | neuropsig_here.is_in(("probable", "definite"))
    | mechanism_here.is_in(("neuropathic", "mixed"))
    | source_here.found("chemotherapy_neuropathy")
)

one_first_line_medicine_for_nerve_pain = Statement(
    "One first-line medicine for nerve pain",
    code="MED-18",
    about=About.PAIN,
    when=NEUROPATHIC,
    says=(
        "Choose one of the first line: a gabapentinoid, an SNRI or a tricyclic, by what it costs this person in alertness and balance (MED-20 to MED-23 say which not).",
        "Decide first after 2 to 4 weeks at a tolerated dose, finally at 8 weeks; combine after a partial response.",
        "Second line: lidocaine or capsaicin on the skin. Third: an opioid, botulinum toxin, rTMS. An opioid is not first for purely neuropathic pain.",
    ),
    modality=Modality.ANALGESIA,
    urgency=Urgency.WITHIN_1_WEEK,
    owner=(Role.ONCOLOGY, Role.PALLIATIVE_CARE, Role.PAIN_SPECIALIST),
    strength=Strength.STRONG,
    evidence="NeuPSIG: strong for the first line",
    sources=(
        neupsig_2025.at("lines of treatment, as a summary gives them"),
        neupsig_2015.at("lines of treatment"),
    ),
    checked=Checked.IN_PART,
    note="The cut-offs of DN4 (4) and painDETECT (19) are from knowledge; a screen is no diagnosis.",
)

duloxetine_for_neuropathy_from_chemotherapy = Statement(
    "Duloxetine for neuropathy from chemotherapy",
    code="MED-19",
    about=About.PAIN,
    when=source_here.found("chemotherapy_neuropathy"),
    says=("Duloxetine, 30 mg and then 60 mg a day: the only medicine recommended for it.",),
    modality=Modality.ANALGESIA,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.ONCOLOGY,),
    strength=Strength.CONDITIONAL,
    evidence="ASCO 2020: moderate",
    sources=(asco_neuropathy_2020.at("treatment of painful neuropathy (from knowledge)"),),
    checked=Checked.FROM_KNOWLEDGE,
    contraindications=(
        "Creatinine clearance below 30 mL/min or liver disease (MED-22).",
        "With tamoxifen only by an explicit decision of the oncologist (MED-20).",
    ),
)
