"""A spine that may not hold: stabilise it, brace it, cement it, or treat it without an operation.

Why      Radiotherapy does not make an unstable spine stable; pain on moving answers to support.
Misuse   Cement into an unstable spine, or beside a cord with signs. A brace for good: trunk muscles
         waste. An opinion that nobody asked for.
"""

from trabecula.knowledge.effects.interventions import augmentation as augmentation_effect
from trabecula.knowledge.effects.rehabilitation import orthosis as orthosis_effect
from trabecula.knowledge.effects.rehabilitation import protected_loading
from trabecula.knowledge.effects.uncounted import spinal_stabilisation
from trabecula.knowledge.facts.medicine_safety import active_infection
from trabecula.knowledge.facts.spine import (
    cord_compression_confirmed,
    epidural_compression_grade,
    neurological_signs,
)
from trabecula.knowledge.options.needs import stability
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.options.surgery.around import (
    BEFORE_AN_OPERATION,
    LIFE_TOO_SHORT,
    NOT_FIT,
    WITH_AN_OPERATION,
)
from trabecula.knowledge.options.surgery.long_bone import BIOPSY_FIRST
from trabecula.knowledge.statements.emergencies.spinal_instability import (
    surgical_opinion_on_an_unstable_spine,
)
from trabecula.knowledge.statements.surgery.augmentation import vertebral_augmentation
from trabecula.knowledge.statements.surgery.spinal_stability import (
    spinal_orthosis,
    spine_surgical_opinion_before_radiotherapy,
)
from trabecula.language.option import Alongside, Excludes, Option, PlainWords
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

_OPINION = (surgical_opinion_on_an_unstable_spine, spine_surgical_opinion_before_radiotherapy)
_SURGEON_FIRST = comes_before(
    "A spine surgeon's opinion, before any radiotherapy",
    Role.SPINE_SURGERY,
    by=spine_surgical_opinion_before_radiotherapy,
)

stabilisation_of_the_spine = Option(
    "stabilisation of the spine by a surgeon",
    code="OPT-SPINE-SURGERY",
    need=stability,
    offered_by=_OPINION,
    struck=(NOT_FIT, LIFE_TOO_SHORT),
    before=(_SURGEON_FIRST, *BEFORE_AN_OPERATION),
    with_it=(
        goes_with(
            "The spine is kept still until the surgeon's advice",
            Role.NURSING,
            Role.SPINE_SURGERY,
            by=surgical_opinion_on_an_unstable_spine,
        ),
        *WITH_AN_OPERATION,
    ),
    excludes=(Excludes("OPT-AUGMENTATION", "the surgeon's stabilisation decides about cement"),),
    effect=spinal_stabilisation,
    modality=Modality.SURGERY,
    owner=(Role.SPINE_SURGERY,),
    alongside=Alongside(
        radiotherapy="After the operation, when the wound has healed.",
        systemic_treatment="Paused around the operation as agreed.",
        exercise="None of the spine before; then as the surgeon writes it.",
    ),
    plain=PlainWords(
        what="A surgeon holds the spine with screws and rods, often through small cuts.",
        to_do="You see a spine surgeon first. You stay in hospital for some days. You lie and turn as shown until then.",
        can_go_wrong="A wound can go bad, a clot can form, or screws can come loose. A nerve can be harmed.",
        if_not="A brace, cement or medicines may ease the pain.",
    ),
    declined_with=frozenset({"surgery", "hospital_stay"}),
    sources=surgical_opinion_on_an_unstable_spine.sources,
    checked=Checked.FROM_KNOWLEDGE,
)

spine_without_an_operation = Option(
    "support and protection of the spine, without an operation",
    code="OPT-SPINE-PROTECT",
    need=stability,
    offered_by=_OPINION,
    before=(_SURGEON_FIRST,),
    with_it=(
        goes_with(
            "Loads and postures that spare the spine are taught",
            Role.PHYSIOTHERAPY,
            Role.OCCUPATIONAL_THERAPY,
        ),
        goes_with(
            "A brace, where the surgeon or the orthotist advises it",
            Role.ORTHOTIST,
            by=surgical_opinion_on_an_unstable_spine,
        ),
        goes_with(
            "Weakness, numbness, a change in walking, bladder or bowel means: call at once",
            Role.NURSING,
        ),
    ),
    effect=protected_loading,
    modality=Modality.ORTHOSIS,
    owner=(Role.SPINE_SURGERY, Role.PHYSIOTHERAPY),
    alongside=Alongside(
        radiotherapy="It follows the surgeon's view; it treats the tumour, not the weakness of the bone.",
        systemic_treatment="Goes on.",
        exercise="No loaded bending or twisting of the spine.",
    ),
    plain=PlainWords(
        what="You protect your back by how you move, and with a brace if it helps. There is no operation.",
        to_do="You learn how to turn, sit up and lift. You wear the brace as shown.",
        can_go_wrong="The bone can still give way and press on nerves. Your back muscles get weaker.",
        if_not="If you get weak, numb or cannot pass water, you call at once. A surgeon sees you again.",
    ),
    sources=surgical_opinion_on_an_unstable_spine.sources,
    checked=Checked.FROM_KNOWLEDGE,
)

cement_in_the_vertebra = Option(
    "cement in this vertebra (kyphoplasty or vertebroplasty)",
    code="OPT-AUGMENTATION",
    need=stability,
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
    need=stability,
    offered_by=(spinal_orthosis,),
    struck=(
        struck_where(
            "there are neurological signs, and the cord comes first",
            neurological_signs.found(),
            by=spinal_orthosis,
        ),
    ),
    before=(
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
