"""A long bone that may break: fix it, or protect it without an operation.

Why      A planned fixation keeps a person walking; a fracture may not.
Misuse   Metal into a lesion whose diagnosis is unknown. Protection alone because nobody asked a
         surgeon: it buys time, and strength is lost meanwhile.
"""

from trabecula.knowledge.effects.rehabilitation import protected_loading
from trabecula.knowledge.effects.surgery import prophylactic_fixation as fixation_effect
from trabecula.knowledge.facts.lesion import LONG_BONES, mirels_score, pathological_fracture, site
from trabecula.knowledge.options.needs import stability
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.options.surgery.around import (
    BEFORE_AN_OPERATION,
    BIOPSY_FIRST,
    DIAGNOSIS_FIRST,
    LIFE_TOO_SHORT,
    NO_DIAGNOSIS,
    NOT_FIT,
    OPERATED,
    OPERATION_NOT_DECLINED,
    WITH_AN_OPERATION,
)
from trabecula.knowledge.statements.emergencies.fracture import (
    same_day_care_of_a_pathological_fracture,
)
from trabecula.knowledge.statements.rehabilitation.walking_aid import fitting_of_a_walking_aid
from trabecula.knowledge.statements.surgery.long_bone_fracture_risk import (
    observation_without_fixation,
    orthopaedic_opinion_at_mirels_8,
    prophylactic_fixation,
    review_of_a_breached_humerus,
    review_of_femoral_cortical_destruction,
)
from trabecula.knowledge.statements.surgery.weight_bearing_pain import (
    imaging_of_pain_on_weight_bearing,
    opinion_on_a_painful_acetabulum,
)
from trabecula.language.condition import known
from trabecula.language.option import Alongside, Excludes, Option, PlainWords
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

_OPINION = comes_before(
    "An orthopaedic oncology opinion, with imaging of the whole bone",
    Role.ORTHOPAEDICS,
    by=prophylactic_fixation,
)

fixation = Option(
    "fixation of this bone before it breaks",
    code="OPT-FIXATION",
    need=stability,
    offered_by=(
        prophylactic_fixation,
        orthopaedic_opinion_at_mirels_8,
        review_of_a_breached_humerus,
        review_of_femoral_cortical_destruction,
    ),
    struck=(NOT_FIT, LIFE_TOO_SHORT, OPERATED, DIAGNOSIS_FIRST),
    before=(_OPINION, BIOPSY_FIRST, *BEFORE_AN_OPERATION),
    with_it=(
        goes_with(
            "Until the operation: lower limb without weight or with touch weight only, upper limb in a sling",
            Role.ORTHOPAEDICS,
            Role.PHYSIOTHERAPY,
            by=prophylactic_fixation,
        ),
        *WITH_AN_OPERATION,
    ),
    excludes=tuple(
        Excludes(code, "after fixation the whole implant is irradiated, once the wound has healed")
        for code in ("OPT-RT8", "OPT-RTMF", "OPT-SBRT24", "OPT-RERT8", "OPT-RERTMF")
    ),
    effect=fixation_effect,
    modality=Modality.SURGERY,
    owner=(Role.ORTHOPAEDICS,),
    alongside=Alongside(
        radiotherapy="After the operation, with the whole implant in the field; not before it.",
        systemic_treatment="Paused around the operation as the surgeon and the oncologist agree.",
        exercise="From day 1, at the load that the surgeon writes; none of this limb before.",
    ),
    plain=PlainWords(
        what="A surgeon puts metal into the bone, so that it does not break. For a leg, you can often stand on it soon after.",
        to_do="You stay in hospital for about a week. You do not put weight on the limb before. You start to move the day after.",
        can_go_wrong="About 15 of 100 people have a problem, such as a bad wound. About 5 of 100 get a clot, and about 5 of 100 die within a month. The metal can come loose.",
        if_not="If the metal comes loose or the bone hurts again, a new picture is taken. A second operation may help.",
    ),
    declined_with=frozenset({"surgery", "hospital_stay"}),
    sources=prophylactic_fixation.sources,
    checked=Checked.IN_PART,
)

protection_without_an_operation = Option(
    "protection of this bone from load, without an operation",
    code="OPT-PROTECT",
    need=stability,
    offered_by=(
        prophylactic_fixation,
        orthopaedic_opinion_at_mirels_8,
        review_of_a_breached_humerus,
        review_of_femoral_cortical_destruction,
        imaging_of_pain_on_weight_bearing,
        opinion_on_a_painful_acetabulum,
    ),
    struck=(
        struck_where(
            "the bone is broken, and the care of the fracture governs it",
            pathological_fracture.node(),
            by=same_day_care_of_a_pathological_fracture,
        ),
        struck_where(
            "fixation is recommended here (Mirels 9 or more, fit, life long enough) and was not declined",
            known(mirels_score)
            & site.is_in(LONG_BONES)
            & (mirels_score >= 9)
            & ~NO_DIAGNOSIS
            & OPERATION_NOT_DECLINED,
            by=prophylactic_fixation,
            waits=True,
        ),
    ),
    before=(_OPINION,),
    with_it=(
        goes_with(
            "Crutches, a walker or a wheelchair; a sling for the arm; taught by a physiotherapist",
            Role.PHYSIOTHERAPY,
            Role.OCCUPATIONAL_THERAPY,
            of=fitting_of_a_walking_aid,
        ),
        goes_with(
            "What to do if it cracks: no weight, call at once",
            Role.ORTHOPAEDICS,
            Role.NURSING,
        ),
        goes_with(
            "An X-ray if the pain rises, or at about 2 to 3 months",
            Role.ORTHOPAEDICS,
            Role.ONCOLOGY,
            by=observation_without_fixation,
            days=75,
        ),
    ),
    effect=protected_loading,
    modality=Modality.REHABILITATION,
    owner=(Role.ORTHOPAEDICS, Role.PHYSIOTHERAPY),
    alongside=Alongside(
        radiotherapy="It may follow once the surgeon's view is known; many prefer several fractions where a long bone is not operated on.",
        systemic_treatment="Goes on.",
        exercise="No running, jumping, loaded squats or twisting on the limb; the other limbs go on.",
    ),
    plain=PlainWords(
        what="You keep weight off this bone. You use crutches, a frame, a wheelchair or a sling. There is no operation.",
        to_do="You learn how to move safely. You keep to it each day, at home too.",
        can_go_wrong="The bone can still break. Your muscles get weaker. A clot can form.",
        if_not="If the bone hurts more or cracks, you put no weight on it and call. A surgeon sees you that day.",
    ),
    sources=prophylactic_fixation.sources,
    checked=Checked.FROM_KNOWLEDGE,
)
