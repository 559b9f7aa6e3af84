"""Does this lesion need to be imaged again?

Why      Rising pain, or pain under load, may be growth or a fracture on its way.
Misuse   To wait for it in an emergency: new neurological signs (EMR-01), a suspected fracture
         (EMR-08) and new spinal pain have shorter clocks. In the first weeks after radiotherapy a
         flare looks like growth.
"""

from trabecula.knowledge.facts.lesion import functional_pain, lesion_pain
from trabecula.knowledge.facts.pain import change_in_worst_pain
from trabecula.knowledge.facts.radiotherapy import time_since_radiotherapy
from trabecula.knowledge.policy.monitoring import (
    lesion_pain_for_new_imaging,
    pain_rise_that_counts_as_worse,
    wait_after_radiotherapy_before_new_imaging,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.surgery import msts_2020
from trabecula.language.condition import About, known
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

SOON_AFTER_RADIOTHERAPY = known(time_since_radiotherapy) & (
    time_since_radiotherapy <= wait_after_radiotherapy_before_new_imaging
)
"""An unknown date does not hold the imaging back, and neither does *never*."""

new_imaging_of_a_painful_lesion = Statement(
    "New imaging of a painful lesion",
    code="MON-07",
    about=About.LESION,
    when=(
        (lesion_pain >= lesion_pain_for_new_imaging)
        & (change_in_worst_pain >= pain_rise_that_counts_as_worse)
        & ~SOON_AFTER_RADIOTHERAPY
    )
    | functional_pain,
    says=("Image the painful site: X-ray or CT of a limb, MRI of the spine.",),
    modality=Modality.IMAGING,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.ONCOLOGY,),
    strength=Strength.CONSENSUS,
    evidence="consensus",
    sources=(
        panel.at("guideline dossier, section 9, row MON-07"),
        msts_2020.at("summary seen: imaging and lesion pain"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    note="The time since radiotherapy is that to any bone, and the change is that of the worst pain anywhere: look at whether they belong to this lesion.",
)
