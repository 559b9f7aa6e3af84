"""May walking and balance be tested now?

Why      A walking test is itself a load: it can break a bone, move an unstable spine, or end in
         a fall with a bleed.
Misuse   To leave the test blank, or to read its absence as a good result. It is recorded as not
         performed, with the reason.
"""

from trabecula.knowledge.facts.laboratory import haemoglobin, platelets
from trabecula.knowledge.facts.lesion import (
    acute_event,
    axial_cortical_involvement,
    mirels_score,
    stabilised,
)
from trabecula.knowledge.facts.spine import (
    cord_compression_confirmed,
    neurological_signs,
    sins_score,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.condition import About, not_known
from trabecula.language.quantity import BillionsPerLitre, GramsPerDecilitre, Millimetres
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

NOT_STABILISED = stabilised.is_no | not_known(stabilised)

deferral_of_walking_and_balance_tests = Statement(
    "Deferral of walking and balance tests",
    code="REH-00",
    about=About.LESION,
    when=cord_compression_confirmed
    | neurological_signs.found()
    | (sins_score >= 13)
    | acute_event
    | ((mirels_score >= 9) & NOT_STABILISED)
    | ((axial_cortical_involvement > Millimetres(30)) & NOT_STABILISED)
    | (platelets < BillionsPerLitre(20))
    | (haemoglobin < GramsPerDecilitre(8)),
    says=(
        "Do not do the Timed Up and Go, the chair stand, or tests of balance or walking.",
        "Record each test as not performed, with the reason.",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.INFORMATION,
    owner=(Role.PHYSIOTHERAPY,),
    strength=Strength.STRONG,
    evidence="safety default",
    sources=(
        panel.at(
            "guideline dossier, section 5, row REH-00; scores, cortex and blood counts at the published limits of EMR-07, SUR-03, SUR-04, REH-07a and REH-07c"
        ),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)
