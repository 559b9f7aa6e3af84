"""A vertebra that hurts on moving: cement in it, or a brace around it.

Why      Mechanical pain of a collapsed vertebra often eases within days of support.
Misuse   Cement into an unstable spine, or beside a cord with signs. A brace for good: trunk muscles
         waste.
"""

from trabecula.knowledge.effects.interventions import augmentation as augmentation_effect
from trabecula.knowledge.effects.rehabilitation import orthosis as orthosis_effect
from trabecula.knowledge.facts.medicine_safety import active_infection
from trabecula.knowledge.facts.spine import (
    cord_compression_confirmed,
    epidural_compression_grade,
    neurological_signs,
)
from trabecula.knowledge.options.needs import spine
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.options.surgery.around import BIOPSY_FIRST
from trabecula.knowledge.options.surgery.spine_first import SURGEON_FIRST, UNSTABLE_AND_FIT
from trabecula.knowledge.statements.surgery.augmentation import vertebral_augmentation
from trabecula.knowledge.statements.surgery.spinal_stability import (
    spinal_orthosis,
)
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

cement_in_the_vertebra = Option(
    "cement in the vertebra that hurts (kyphoplasty or vertebroplasty)",
    code="OPT-AUGMENTATION",
    need=spine,
    offered_by=(vertebral_augmentation,),
    struck=(
        struck_where(
            "there is an infection anywhere", active_infection.node(), by=vertebral_augmentation
        ),
        struck_where(
            "the cord is compressed",
            cord_compression_confirmed | epidural_compression_grade.is_in(("2", "3")),
            by=vertebral_augmentation,
        ),
    ),
    before=(
        SURGEON_FIRST,
        comes_before(
            "No allergy to bone cement", Role.INTERVENTIONAL_RADIOLOGY, by=vertebral_augmentation
        ),
        comes_before(
            "Computed tomography of the posterior wall; with a defect, or disease in the canal, a specialist only",
            Role.INTERVENTIONAL_RADIOLOGY,
            by=vertebral_augmentation,
            met=epidural_compression_grade.equals("0"),
        ),
        comes_before(
            "The team meeting sets the order of cement and radiotherapy",
            Role.INTERVENTIONAL_RADIOLOGY,
            Role.RADIATION_ONCOLOGY,
            by=vertebral_augmentation,
        ),
        BIOPSY_FIRST,
    ),
    with_it=(
        goes_with(
            "Neurology and pain looked at 24 to 72 hours after",
            Role.INTERVENTIONAL_RADIOLOGY,
            by=vertebral_augmentation,
            days=1,
        ),
        goes_with(
            "Pain and function looked at after 1 month",
            Role.INTERVENTIONAL_RADIOLOGY,
            by=vertebral_augmentation,
            days=30,
        ),
    ),
    effect=augmentation_effect,
    modality=Modality.INTERVENTION,
    owner=(Role.INTERVENTIONAL_RADIOLOGY, Role.SPINE_SURGERY),
    alongside=Alongside(
        radiotherapy="Cement treats the pain, not the tumour: radiotherapy goes with it, before or after.",
        systemic_treatment="Anticoagulants and medicines against VEGF are held as planned.",
        exercise="Up on the same day where the radiologist agrees; no loaded bending or twisting until cleared.",
    ),
    plain=PlainWords(
        what="A needle goes into the broken bone of the spine. Cement is put in to hold it. Pain on moving often eases within days.",
        to_do="You come for a day, or stay for one night. You lie on your front. You have a scan first.",
        can_go_wrong="Cement leaks in about 10 of 100 people, mostly without harm. A nerve is harmed in about 1 of 100. A bone next to it breaks in about 15 of 100.",
        if_not="A new scan is taken. A brace, radiotherapy or an operation may help.",
    ),
    intervention="augmentation",
    declined_with=frozenset({"procedures"}),
    sources=vertebral_augmentation.sources,
    checked=Checked.IN_PART,
)

brace = Option(
    "a brace for the spine, for a limited time",
    code="OPT-ORTHOSIS",
    need=spine,
    offered_by=(spinal_orthosis,),
    struck=(
        struck_where(
            "there are neurological signs, and the cord comes first",
            neurological_signs.found(),
            by=spinal_orthosis,
        ),
        UNSTABLE_AND_FIT,
    ),
    before=(
        SURGEON_FIRST,
        comes_before(
            "Skin and breathing are looked at, and the brace is fitted",
            Role.ORTHOTIST,
            Role.PHYSIOTHERAPY,
            by=spinal_orthosis,
        ),
    ),
    with_it=(
        goes_with(
            "Skin, breathing and use reviewed every 2 weeks, with a date to end it",
            Role.ORTHOTIST,
            Role.PHYSIOTHERAPY,
            by=spinal_orthosis,
            days=14,
        ),
    ),
    effect=orthosis_effect,
    modality=Modality.ORTHOSIS,
    owner=(Role.ORTHOTIST, Role.PHYSIOTHERAPY),
    alongside=Alongside(
        radiotherapy="Worn or not during treatment, as the radiation oncologist says.",
        systemic_treatment="Goes on.",
        exercise="Trunk muscles weaken in it: what is cleared goes on.",
    ),
    plain=PlainWords(
        what="A brace holds your neck or back while you are up. It can ease pain on moving.",
        to_do="It is made to fit you in one to three visits. You wear it when you are up. Your skin is checked.",
        can_go_wrong="It can rub, feel tight or make it hard to breathe. Your back gets weaker over time.",
        if_not="You take it off and tell your team. Cement or an operation may help.",
    ),
    sources=spinal_orthosis.sources,
    checked=Checked.FROM_KNOWLEDGE,
)
