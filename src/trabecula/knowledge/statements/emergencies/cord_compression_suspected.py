"""Is the spinal cord or the cauda equina being compressed, and what must happen now?

Why      Walking when treatment starts decides walking afterwards: hours count.
Misuse   To wait for back pain, or for a second sign: one new sign is enough. A long-standing,
         unchanged neuropathy is recorded as neuropathy, not as a neurological sign.
"""

from trabecula.knowledge.facts.cancer import cancer_suspected, known_cancer
from trabecula.knowledge.facts.spine import (
    cord_compression_excluded,
    neurological_signs,
    spinal_instability_suspected,
    spinal_stability_confirmed,
)
from trabecula.knowledge.sources.cord_compression import (
    iatrox_2025,
    nice_cg75,
    nice_ng234,
    nice_qs56,
)
from trabecula.language.condition import not_known
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

suspected_cord_compression_pathway = Statement(
    "Suspected cord compression pathway",
    code="EMR-01",
    also=("MED-01",),
    when=(known_cancer | cancer_suspected) & neurological_signs.found(),
    unless=cord_compression_excluded,
    says=(
        "Oncological emergency: contact the spinal cord compression coordinator, or the oncology or spine team on call, now.",
        "Image the whole spine by MRI as soon as possible, never later than 24 hours, and sooner if emergency surgery is possible; by CT if MRI is impossible.",
        "Protect the spine and give the steroid as their own statements say.",
        "Record power, sensation, sphincters and walking status, with clock times; scan the bladder, and catheterise for retention.",
        "Where no cancer is known yet, ask for an urgent oncology assessment in parallel.",
    ),
    modality=Modality.EMERGENCY,
    urgency=Urgency.IMMEDIATE,
    owner=(Role.SPINE_COORDINATOR, Role.ONCOLOGY, Role.EMERGENCY),
    strength=Strength.STRONG,
    evidence="guideline consensus",
    sources=(
        nice_ng234.at("recommendations on referral, read second-hand"),
        iatrox_2025.at("criteria for immediate contact; MRI within 24 hours"),
        nice_qs56.at("statement 6"),
        nice_cg75.at("list of signs for immediate contact"),
    ),
    checked=Checked.YES,
    precautions=(
        "Radicular pain alone is enough.",
        "Pain can come weeks before any deficit; walking status at treatment is the main predictor of walking afterwards.",
        "Absence of back pain does not exclude compression.",
    ),
    follow_up=("Act on the MRI result the same day.",),
    monitor=("Neurology at least every 4 hours until the decision (a default of this project).",),
    note="Saddle anaesthesia, sciatica on both sides or retention mean the cauda equina: the same pathway. Neurological signs that are not known in a person with spinal pain are asked for at once, never read as absent. The medicines dossier (MED-01) lists pain that is worse on lying flat among these signs; it is no neurological sign, and is asked for as a feature of spinal pain (EMR-02). Its dexamethasone is that of EMR-04. Choosing medicines waits; analgesia goes on.",
)

immobilisation_of_the_spine = Statement(
    "Immobilisation of the spine",
    code="EMR-03",
    when=neurological_signs.found(
        "limb_weakness",
        "gait_difficulty",
        "sensory_loss",
        "bladder_dysfunction",
        "bowel_dysfunction",
        "saddle_anaesthesia",
        "cord_or_cauda_signs",
    ),
    only_if=spinal_instability_suspected | not_known(spinal_instability_suspected),
    unless=spinal_stability_confirmed,
    says=(
        "Immobilise without delay, also for any transfer: lying on the back, flat or partly raised, turned by log-roll.",
        "If the position is not tolerated, because of pain or breathlessness, change it.",
        "Consider immobilisation too when pain on movement is moderate to severe with suspected or confirmed spinal metastases or cord compression.",
        "Stop as soon as stability is confirmed, and mobilise in graded steps.",
    ),
    modality=Modality.POSITIONING,
    urgency=Urgency.IMMEDIATE,
    owner=(Role.NURSING, Role.PHYSIOTHERAPY, Role.SPINE_COORDINATOR),
    strength=Strength.STRONG,
    evidence="guideline consensus",
    sources=(
        nice_ng234.at("recommendations on immobilisation, read second-hand"),
        iatrox_2025.at("criteria for immobilisation"),
    ),
    checked=Checked.YES,
    contraindications=("Blanket bed rest for a stable spine.",),
    precautions=("Venous thromboembolism, pressure areas, aspiration.",),
    monitor=("Skin every 2 to 4 hours.", "Neurology."),
)
