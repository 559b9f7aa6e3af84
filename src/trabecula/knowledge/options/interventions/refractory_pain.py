"""Pain that other treatment has not relieved: a nerve block, or a pump beside the cord.

Why      A block acts within hours; a pump gives more relief with less drug toxicity.
Misuse   Pain whose medicines were not yet tried out. With infection or bleeding risk. In somebody
         who does not accept weakness, or has no one to see to refills.
"""

from trabecula.knowledge.effects.interventions import intrathecal_pump
from trabecula.knowledge.effects.interventions import nerve_block as block_effect
from trabecula.knowledge.facts.laboratory import coagulopathy
from trabecula.knowledge.facts.medicine_safety import active_infection, anticoagulant_not_held
from trabecula.knowledge.facts.observations import local_infection
from trabecula.knowledge.facts.opioid import opioids
from trabecula.knowledge.facts.person import carer_present
from trabecula.knowledge.facts.spine import cord_compression_confirmed, epidural_compression_grade
from trabecula.knowledge.options.needs import refractory_pain
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.statements.emergencies.opioid_toxicity import (
    opioid_reduction_after_effective_local_treatment,
)
from trabecula.knowledge.statements.surgery.blocks_and_intrathecal import (
    interventional_pain_review,
    intrathecal_therapy,
)
from trabecula.language.fact import takes
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

_INFECTED = local_infection | active_infection

nerve_block = Option(
    "a nerve block, or destruction of the nerve, by a pain specialist",
    code="OPT-BLOCK",
    need=refractory_pain,
    offered_by=(interventional_pain_review,),
    struck=(
        struck_where(
            "clotting is disturbed, or an anticoagulant is not held",
            coagulopathy | anticoagulant_not_held,
            by=interventional_pain_review,
            waits=True,
        ),
        struck_where("there is an infection", _INFECTED, by=interventional_pain_review),
    ),
    before=(
        comes_before(
            "The person accepts that a limb, the bladder or the bowel may be weak for a while",
            Role.PAIN_SPECIALIST,
            by=interventional_pain_review,
        ),
    ),
    with_it=(
        goes_with(
            "Precautions against falls for as long as the block lasts",
            Role.NURSING,
            Role.PHYSIOTHERAPY,
            by=interventional_pain_review,
        ),
        goes_with(
            "The opioid is reviewed within 24 to 48 hours, and reduced to the new need",
            Role.PALLIATIVE_CARE,
            Role.PAIN_SPECIALIST,
            of=opioid_reduction_after_effective_local_treatment,
            only_where=takes(opioids),
            days=1,
        ),
    ),
    effect=block_effect,
    modality=Modality.INTERVENTION,
    owner=(Role.PAIN_SPECIALIST,),
    alongside=Alongside(
        radiotherapy="It can bridge the weeks until radiotherapy works.",
        systemic_treatment="Goes on; low platelets are looked at first.",
        exercise="No standing or walking alone while a leg is numb.",
    ),
    plain=PlainWords(
        what="A doctor puts medicine near the nerve that brings the pain. It can work within hours. It lasts for hours or days, or for months if the nerve is closed off.",
        to_do="You come once. You may need help to walk while a limb is numb.",
        can_go_wrong="A limb can be weak in about 10 of 100 people. The nerve can get sore in about 5 of 100. You could fall.",
        if_not="It can be tried at another nerve. A pump or other medicines may help.",
    ),
    declined_with=frozenset({"procedures", "injections"}),
    sources=interventional_pain_review.sources,
    checked=Checked.FROM_KNOWLEDGE,
)

pump = Option(
    "a pump that gives medicine beside the spinal cord",
    code="OPT-PUMP",
    need=refractory_pain,
    offered_by=(intrathecal_therapy,),
    struck=(
        struck_where(
            "there is an active infection", active_infection.node(), by=intrathecal_therapy
        ),
        struck_where(
            "tumour in the spinal canal blocks the way (compression, or epidural grade 2 or 3)",
            cord_compression_confirmed | epidural_compression_grade.is_in(("2", "3")),
            by=intrathecal_therapy,
        ),
        struck_where(
            "there is no one who cares for the person", carer_present.is_no, by=intrathecal_therapy
        ),
    ),
    before=(
        comes_before(
            "Magnetic resonance imaging shows that the fluid flows freely at the level of the catheter",
            Role.PAIN_SPECIALIST,
            by=intrathecal_therapy,
        ),
        comes_before(
            "A service that refills it is named, by day and by night",
            Role.PAIN_SPECIALIST,
            Role.COORDINATOR,
            by=intrathecal_therapy,
        ),
        comes_before("A trial dose has helped", Role.PAIN_SPECIALIST),
    ),
    with_it=(
        goes_with(
            "Seen every week, then at each refill: pain, power, signs of withdrawal or infection",
            Role.PAIN_SPECIALIST,
            by=intrathecal_therapy,
            days=7,
        ),
        goes_with(
            "Opioids by mouth or patch are converted and reduced by the pain specialist",
            Role.PAIN_SPECIALIST,
            Role.PHARMACY,
            only_where=takes(opioids),
        ),
    ),
    effect=intrathecal_pump,
    modality=Modality.INTERVENTION,
    owner=(Role.PAIN_SPECIALIST,),
    alongside=Alongside(
        radiotherapy="The field is planned around the pump and its catheter.",
        systemic_treatment="Put in when blood counts have recovered.",
        exercise="Not bending or twisting hard for the first weeks, while the catheter heals in.",
    ),
    plain=PlainWords(
        what="A small pump under the skin gives tiny doses of pain medicine next to the spine. It helped about 85 of 100 people, and usual care helped about 71 of 100. People were more awake.",
        to_do="You have a small operation and stay for some days. The pump is refilled every one to three months.",
        can_go_wrong="It can get infected, in about 3 of 100 people. In about 10 of 100 the tube or pump has to be fixed. If it runs dry you get ill.",
        if_not="The dose or the mix can be changed. The pump can be taken out.",
    ),
    intervention="intrathecal_therapy",
    declined_with=frozenset({"procedures", "surgery", "opioids"}),
    sources=intrathecal_therapy.sources,
    checked=Checked.YES,
)
