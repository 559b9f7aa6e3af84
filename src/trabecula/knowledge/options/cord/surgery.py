"""A compressed spinal cord, and an operation.

Why      Chosen people walk more often after surgery and radiotherapy than after radiotherapy alone.
Misuse   Several levels, a radiosensitive tumour, a short life, a paralysis of two days: not what was
         tried.
"""

from trabecula.knowledge.effects.surgery import decompression
from trabecula.knowledge.effects.uncounted import separation_surgery as separation_effect
from trabecula.knowledge.options.cord.around import BESIDE_DEXAMETHASONE, JOINT_DECISION, MEANWHILE
from trabecula.knowledge.options.needs import cord
from trabecula.knowledge.options.rows import goes_with
from trabecula.knowledge.options.surgery.around import (
    BEFORE_AN_OPERATION,
    NOT_FIT,
)
from trabecula.knowledge.statements.emergencies.cord_compression_confirmed import (
    decompressive_surgery_for_cord_compression,
)
from trabecula.knowledge.statements.radiotherapy.after_surgery import radiotherapy_after_surgery
from trabecula.knowledge.statements.surgery.epidural_disease import separation_surgery
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

_RADIOTHERAPY_AFTER = goes_with(
    "Radiotherapy when the wound allows, within 14 days",
    Role.RADIATION_ONCOLOGY,
    of=radiotherapy_after_surgery,
    days=14,
)
decompression_of_the_cord = Option(
    "decompression of the spinal cord, then radiotherapy",
    code="OPT-CORD-SURGERY",
    need=cord,
    offered_by=(decompressive_surgery_for_cord_compression,),
    before=(JOINT_DECISION, *BEFORE_AN_OPERATION),
    with_it=(*MEANWHILE, _RADIOTHERAPY_AFTER),
    excludes=BESIDE_DEXAMETHASONE,
    effect=decompression,
    modality=Modality.SURGERY,
    owner=(Role.SPINE_SURGERY, Role.RADIATION_ONCOLOGY),
    alongside=Alongside(
        radiotherapy="After the operation, when the wound allows, within 14 days.",
        systemic_treatment="It does not wait for systemic treatment; that waits for the wound.",
        exercise="None before; graded steps once the spine is called stable.",
    ),
    plain=PlainWords(
        what="A surgeon takes the pressure off your spinal cord. Beam treatment follows. In one trial 84 of 100 people could walk after both, and 57 of 100 after beam treatment alone.",
        to_do="You go to surgery within hours to a day. You stay in hospital for about ten days, and then have beam treatment.",
        can_go_wrong="A wound heals badly in about 12 of 100 people. About 6 of 100 die within a month.",
        if_not="Nurses and therapists help you move in other ways. Pain is treated at all times.",
    ),
    declined_with=frozenset({"surgery", "hospital_stay"}),
    sources=decompressive_surgery_for_cord_compression.sources,
    checked=Checked.YES,
)

separation_from_the_cord = Option(
    "separation surgery, then stereotactic radiotherapy",
    code="OPT-CORD-SEPARATION",
    need=cord,
    offered_by=(separation_surgery,),
    struck=(NOT_FIT,),
    before=(JOINT_DECISION, *BEFORE_AN_OPERATION),
    with_it=(*MEANWHILE, _RADIOTHERAPY_AFTER),
    excludes=BESIDE_DEXAMETHASONE,
    effect=separation_effect,
    modality=Modality.SURGERY,
    owner=(Role.SPINE_SURGERY, Role.RADIATION_ONCOLOGY),
    alongside=Alongside(
        radiotherapy="Stereotactic, after the operation, when the wound allows.",
        systemic_treatment="It does not wait for systemic treatment; that waits for the wound.",
        exercise="None before; graded steps once the spine is called stable.",
    ),
    plain=PlainWords(
        what="A surgeon makes a gap between the tumour and the cord, and holds the spine with metal. Strong beams then treat the rest.",
        to_do="You go to surgery soon and stay in hospital for days. Later you come two to five times for the beams.",
        can_go_wrong="A wound can go bad, a clot can form, or metal can come loose. Some people die from such an operation.",
        if_not="Beam treatment or a second operation may help. Pain is treated at all times.",
    ),
    declined_with=frozenset({"surgery", "hospital_stay"}),
    sources=separation_surgery.sources,
    checked=Checked.FROM_KNOWLEDGE,
)
