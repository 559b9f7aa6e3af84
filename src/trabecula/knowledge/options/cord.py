"""A compressed spinal cord: operate, irradiate, or care for comfort.

Why      Chosen people walk more often after surgery and radiotherapy than after radiotherapy alone;
         for the others radiotherapy keeps walking what still walks.
Misuse   Radiotherapy alone where surgery first is preferred and wanted. To treat a paralysis of days
         in somebody whose life is days. None of it waits for a form: the joint decision is today.
"""

from trabecula.knowledge.effects.radiotherapy import cord_radiotherapy
from trabecula.knowledge.effects.support import hospice
from trabecula.knowledge.effects.surgery import decompression
from trabecula.knowledge.effects.uncounted import separation_surgery as separation_effect
from trabecula.knowledge.facts.priorities import declined
from trabecula.knowledge.facts.prognosis import care_intent, life_expectancy
from trabecula.knowledge.facts.spine import (
    neurological_signs,
    spinal_stability_confirmed,
    time_since_complete_paraplegia,
)
from trabecula.knowledge.options.needs import cord
from trabecula.knowledge.options.radiotherapy.around import (
    FLARE_PLAN,
    JOINT_PLAN,
    NOT_TO_BE_HAD,
)
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.options.surgery.around import (
    BEFORE_AN_OPERATION,
    CLOT_PREVENTION,
    NOT_FIT,
)
from trabecula.knowledge.policy.radiotherapy import shortest_life_expectancy_for_radiotherapy
from trabecula.knowledge.statements.emergencies.cord_compression_confirmed import (
    decompressive_surgery_for_cord_compression,
    joint_decision_on_cord_compression,
    radiotherapy_for_cord_compression,
)
from trabecula.knowledge.statements.emergencies.cord_compression_suspected import (
    immobilisation_of_the_spine,
)
from trabecula.knowledge.statements.emergencies.steroids_for_the_cord import (
    haematology_before_the_first_steroid_dose,
    starting_dexamethasone_for_the_cord,
)
from trabecula.knowledge.statements.radiotherapy.after_surgery import radiotherapy_after_surgery
from trabecula.knowledge.statements.rehabilitation.mobilising_again import (
    graded_mobilisation_once_the_spine_is_stable,
)
from trabecula.knowledge.statements.surgery.epidural_disease import separation_surgery
from trabecula.language.condition import not_known
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.quantity import Hours
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

_JOINT_DECISION = comes_before(
    "Spine surgeon and radiation oncologist decide together, today",
    Role.SPINE_COORDINATOR,
    Role.SPINE_SURGERY,
    Role.RADIATION_ONCOLOGY,
    of=joint_decision_on_cord_compression,
)
_MEANWHILE = (
    goes_with(
        "Dexamethasone while waiting, reduced from the operation or the start of radiotherapy, with the stomach protected and glucose checked",
        Role.ONCOLOGY,
        Role.PHARMACY,
        of=starting_dexamethasone_for_the_cord,
        only_where=neurological_signs.found(),
    ),
    goes_with(
        "Haematology phoned before the first steroid where lymphoma or myeloma is suspected; never a delay where the cord fails",
        Role.ONCOLOGY,
        Role.HAEMATOLOGY,
        of=haematology_before_the_first_steroid_dose,
        only_where=haematology_before_the_first_steroid_dose.condition,
    ),
    goes_with(
        "The spine kept still until its stability is stated",
        Role.NURSING,
        Role.PHYSIOTHERAPY,
        of=immobilisation_of_the_spine,
        only_where=spinal_stability_confirmed.is_no | not_known(spinal_stability_confirmed),
    ),
    CLOT_PREVENTION,
    goes_with(
        "Mobilising in graded steps, once the spine is called stable",
        Role.PHYSIOTHERAPY,
        of=graded_mobilisation_once_the_spine_is_stable,
        days=1,
    ),
    goes_with(
        "Walking, bladder and bowel looked at after 2 and 8 weeks",
        Role.RADIATION_ONCOLOGY,
        Role.SPINE_SURGERY,
        by=radiotherapy_for_cord_compression,
        days=14,
    ),
)
_RADIOTHERAPY_AFTER = goes_with(
    "Radiotherapy when the wound allows, within 14 days",
    Role.RADIATION_ONCOLOGY,
    of=radiotherapy_after_surgery,
    days=14,
)
_SURGERY_PREFERRED = (
    decompressive_surgery_for_cord_compression.condition | separation_surgery.condition
)

decompression_of_the_cord = Option(
    "decompression of the spinal cord, then radiotherapy",
    code="OPT-CORD-SURGERY",
    need=cord,
    offered_by=(decompressive_surgery_for_cord_compression,),
    before=(_JOINT_DECISION, *BEFORE_AN_OPERATION),
    with_it=(*_MEANWHILE, _RADIOTHERAPY_AFTER),
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
    before=(_JOINT_DECISION, *BEFORE_AN_OPERATION),
    with_it=(*_MEANWHILE, _RADIOTHERAPY_AFTER),
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

radiotherapy_of_the_cord = Option(
    "radiotherapy of the compressed cord, without an operation",
    code="OPT-CORD-RT",
    need=cord,
    offered_by=(radiotherapy_for_cord_compression, joint_decision_on_cord_compression),
    struck=(
        NOT_TO_BE_HAD,
        struck_where(
            "surgery, then radiotherapy, is preferred here and was not declined",
            _SURGERY_PREFERRED & ~declined.found("surgery"),
            by=decompressive_surgery_for_cord_compression,
            waits=True,
        ),
    ),
    before=(_JOINT_DECISION, JOINT_PLAN),
    with_it=(*_MEANWHILE, FLARE_PLAN),
    effect=cord_radiotherapy,
    modality=Modality.RADIOTHERAPY,
    owner=(Role.RADIATION_ONCOLOGY,),
    alongside=Alongside(
        radiotherapy="8 Gy once, 16 Gy in 2, 20 Gy in 5 or 30 Gy in 10: the shorter ones where life expectancy or fitness is poor. Start within 24 hours of the decision.",
        systemic_treatment="The two oncologists agree within the day; nothing delays the first treatment.",
        exercise="None before the spine is called stable; then graded steps.",
    ),
    plain=PlainWords(
        what="A beam is aimed at the place where the cord is pressed. It starts within a day. After eight weeks, about 69 of 100 people could walk after one treatment, and about 73 of 100 after five.",
        to_do="You have one to ten short visits, often as an inpatient. You take a steroid for a while.",
        can_go_wrong="You may feel tired. Your legs may not get stronger, most of all if they have no power now.",
        if_not="If you get weaker, the surgeon is asked again at once. Therapists help you move in other ways.",
    ),
    declined_with=frozenset({"radiotherapy"}),
    sources=radiotherapy_for_cord_compression.sources,
    checked=Checked.IN_PART,
)

comfort_without_treatment_of_the_cord = Option(
    "care for comfort, without treatment of the compression",
    code="OPT-CORD-COMFORT",
    need=cord,
    offered_by=(radiotherapy_for_cord_compression, joint_decision_on_cord_compression),
    struck=(
        struck_where(
            "there are weeks to live, legs that had power today, and more to care for than comfort",
            (life_expectancy >= shortest_life_expectancy_for_radiotherapy)
            & (time_since_complete_paraplegia < Hours(24))
            & care_intent.differs_from("comfort_only"),
            by=radiotherapy_for_cord_compression,
            waits=True,
        ),
    ),
    before=(_JOINT_DECISION,),
    with_it=(
        goes_with(
            "Pain, bladder, bowel, skin and turning: a plan for each, at home or in a hospice",
            Role.PALLIATIVE_CARE,
            Role.NURSING,
        ),
    ),
    effect=hospice,
    modality=Modality.GOALS_OF_CARE,
    owner=(Role.PALLIATIVE_CARE,),
    alongside=Alongside(
        radiotherapy="None; a single 8 Gy stays possible for pain.",
        exercise="Positions and transfers for ease.",
    ),
    plain=PlainWords(
        what="The pressure on the cord is not treated. All care is for ease, at home or in a hospice.",
        to_do="Nurses come to you. You choose where you want to be.",
        can_go_wrong="Your legs will not get their power back. Bladder and bowel may need help.",
        if_not="If pain stays, one short beam treatment or other medicines can be given.",
    ),
    sources=radiotherapy_for_cord_compression.sources,
    checked=Checked.FROM_KNOWLEDGE,
)
