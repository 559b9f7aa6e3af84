"""No first treatment of this bone: comfort on one day, medicines alone, a bone that has broken.

Why      Where life is short, or the last course too recent, the usual answer harms; one severe pain
         may still be treated today.
Misuse   To hold back radiotherapy from somebody with months to live. For a fracture that a fit
         person could have fixed.
"""

from trabecula.knowledge.effects.carrying_on import carrying_on
from trabecula.knowledge.effects.radiotherapy import single_fraction
from trabecula.knowledge.facts.lesion import lesion_pain
from trabecula.knowledge.facts.pain import painful_sites
from trabecula.knowledge.options.needs import local_pain
from trabecula.knowledge.options.radiotherapy.around import (
    BEFORE_RADIOTHERAPY,
    FLARE_PLAN,
    NOT_TO_BE_HAD,
    WITH_RADIOTHERAPY,
)
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.policy.emergencies import severe_pain
from trabecula.knowledge.statements.radiotherapy.again import waiting_before_a_second_course
from trabecula.knowledge.statements.radiotherapy.fracture_without_operation import (
    radiotherapy_for_an_unoperated_fracture,
)
from trabecula.knowledge.statements.radiotherapy.painful_lesion import (
    pain_relief_without_radiotherapy,
)
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

one_treatment_for_comfort = Option(
    "one treatment of radiotherapy, set up on the same day for comfort",
    code="OPT-RT8-COMFORT",
    need=local_pain,
    offered_by=(pain_relief_without_radiotherapy,),
    struck=(
        NOT_TO_BE_HAD,
        struck_where(
            "the pain of this bone is not severe",
            lesion_pain < severe_pain,
            by=pain_relief_without_radiotherapy,
        ),
        struck_where(
            "more than one place hurts",
            painful_sites > 1,
            by=pain_relief_without_radiotherapy,
        ),
    ),
    before=(
        comes_before(
            "The person wants it, and planning and treatment can be set up on one day",
            Role.RADIATION_ONCOLOGY,
            Role.PALLIATIVE_CARE,
            by=pain_relief_without_radiotherapy,
        ),
        *BEFORE_RADIOTHERAPY,
    ),
    with_it=(FLARE_PLAN,),
    effect=single_fraction,
    modality=Modality.RADIOTHERAPY,
    owner=(Role.RADIATION_ONCOLOGY, Role.PALLIATIVE_CARE),
    alongside=Alongside(radiotherapy="Relief may come too late: the median time to it is 4 weeks."),
    plain=PlainWords(
        what="A beam is aimed at the bone that hurts most. You have one short treatment on one day.",
        to_do="You are brought to the clinic and lie still on a table. You go back on the same day.",
        can_go_wrong="The trip can tire you. In about 35 of 100 people the pain is worse for a few days first. Relief may come too late to help you.",
        if_not="Your team treats the pain with medicines, or with an injection near a nerve.",
    ),
    intervention="radiotherapy",
    declined_with=frozenset({"radiotherapy", "more_visits"}),
    sources=pain_relief_without_radiotherapy.sources,
    checked=Checked.IN_PART,
)

medicines_alone = Option(
    "pain medicines alone for this bone, without treatment of the bone itself",
    code="OPT-NO-LOCAL",
    need=local_pain,
    offered_by=(pain_relief_without_radiotherapy, waiting_before_a_second_course),
    with_it=(
        goes_with(
            "Within days of radiotherapy: is it a flare, a fracture or the cord?",
            Role.RADIATION_ONCOLOGY,
            of=waiting_before_a_second_course,
            only_where=waiting_before_a_second_course.when,
        ),
        goes_with(
            "Pain asked about every day until it is at or below the goal",
            Role.PALLIATIVE_CARE,
            Role.NURSING,
        ),
    ),
    effect=carrying_on,
    modality=Modality.ANALGESIA,
    owner=(Role.PALLIATIVE_CARE, Role.ONCOLOGY),
    alongside=Alongside(radiotherapy="Not before 4 weeks after the last course to this place."),
    plain=PlainWords(
        what="The bone itself is left alone for now. Your pain is treated with medicines.",
        to_do="You take your medicines as agreed. You tell your team how much it hurts.",
        can_go_wrong="The pain may not ease enough. More medicine may make you drowsy.",
        if_not="Your team looks at this bone again. There may be other ways, such as an injection near a nerve.",
    ),
    sources=pain_relief_without_radiotherapy.sources,
    checked=Checked.IN_PART,
)

radiotherapy_of_a_broken_bone = Option(
    "radiotherapy of the broken bone for pain, without an operation",
    code="OPT-RT-FRACTURE",
    need=local_pain,
    offered_by=(radiotherapy_for_an_unoperated_fracture,),
    struck=(NOT_TO_BE_HAD,),
    before=(
        comes_before(
            "An orthopaedic view: this bone is not to be fixed",
            Role.ORTHOPAEDICS,
            by=radiotherapy_for_an_unoperated_fracture,
        ),
        *BEFORE_RADIOTHERAPY,
    ),
    with_it=(
        goes_with(
            "The limb is splinted, or protected from load",
            Role.ORTHOPAEDICS,
            Role.PHYSIOTHERAPY,
            by=radiotherapy_for_an_unoperated_fracture,
        ),
        *WITH_RADIOTHERAPY,
    ),
    effect=single_fraction,
    modality=Modality.RADIOTHERAPY,
    owner=(Role.RADIATION_ONCOLOGY, Role.ORTHOPAEDICS),
    alongside=Alongside(
        radiotherapy="8 Gy once or 20 Gy in 5. The numbers are those of bones that had not broken.",
        systemic_treatment="The two oncologists agree on the dates.",
        exercise="The broken bone is not exercised; the rest of the body may be.",
    ),
    plain=PlainWords(
        what="A beam is aimed at the broken bone to ease the pain. It does not mend the break.",
        to_do="You come for a scan, and for one to five short visits. The limb stays in a splint or sling.",
        can_go_wrong="In about 35 of 100 people the pain is worse for a few days first. The bone stays weak.",
        if_not="Your team talks again about other ways to ease the pain.",
    ),
    intervention="radiotherapy",
    declined_with=frozenset({"radiotherapy"}),
    sources=radiotherapy_for_an_unoperated_fracture.sources,
    checked=Checked.FROM_KNOWLEDGE,
)
