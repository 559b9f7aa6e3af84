"""Pain at many places: one wide field.

Why      One visit may reach many sites, and relief mostly comes within a week.
Misuse   On a weak marrow. Over a bone that is about to break, or a cord with signs; with fields of
         its own for bones that it takes in.
"""

from trabecula.knowledge.effects.radiotherapy import half_body
from trabecula.knowledge.effects.schedules import one_bone_in_half_body
from trabecula.knowledge.facts.cancer import systemic_treatments
from trabecula.knowledge.facts.laboratory import neutrophils, platelets
from trabecula.knowledge.facts.lesion import LONG_BONES, mirels_score, site, stabilised
from trabecula.knowledge.facts.pain import painful_sites
from trabecula.knowledge.facts.spine import cord_compression_confirmed, neurological_signs
from trabecula.knowledge.options.needs import local_pain, many_sites
from trabecula.knowledge.options.radiotherapy.around import (
    FLARE_PLAN,
    JOINT_PLAN,
    LESS_OPIOID,
    NOT_TO_BE_HAD,
    RESPONSE,
)
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.policy.radiotherapy import fewest_painful_sites_for_wide_field
from trabecula.knowledge.statements.medicines.pregnancy import NOT_PREGNANT
from trabecula.knowledge.statements.radiotherapy.again import second_course_of_radiotherapy
from trabecula.knowledge.statements.radiotherapy.painful_lesion import palliative_radiotherapy
from trabecula.knowledge.statements.radiotherapy.wide_field import wide_field_radiotherapy
from trabecula.language.condition import not_known
from trabecula.language.option import Alongside, Excludes, Option, PlainWords
from trabecula.language.quantity import BillionsPerLitre
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

_TWICE = "the same bones would be irradiated twice: the wide field takes them in"
_CORD_FIRST = struck_where(
    "there are signs of the cord, or a compression, which come first",
    neurological_signs.found() | cord_compression_confirmed,
)

wide_field = Option(
    "radiotherapy of one half of the body in one treatment",
    code="OPT-HALF-BODY",
    need=many_sites,
    offered_by=(wide_field_radiotherapy,),
    struck=(
        NOT_TO_BE_HAD,
        _CORD_FIRST,
        struck_where(
            "platelets are below 100 or neutrophils below 2 (×10⁹/L)",
            (platelets < BillionsPerLitre(100)) | (neutrophils < BillionsPerLitre(2)),
            by=wide_field_radiotherapy,
            waits=True,
        ),
        struck_where(
            "a treatment that suppresses the marrow is being given",
            systemic_treatments.found("chemo", "parp", "cdk46", "radium223"),
            by=wide_field_radiotherapy,
        ),
    ),
    before=(
        comes_before(
            "The painful places lie in one half of the body, and none of them is about to break",
            Role.RADIATION_ONCOLOGY,
            Role.ORTHOPAEDICS,
            by=wide_field_radiotherapy,
        ),
        comes_before(
            "No treatment that suppresses the marrow is planned within weeks",
            Role.ONCOLOGY,
            by=wide_field_radiotherapy,
        ),
        comes_before("Pregnancy is excluded where it is possible", Role.RADIATION_ONCOLOGY, met=NOT_PREGNANT),
        JOINT_PLAN,
    ),
    with_it=(
        goes_with("Premedication: fluids, an antiemetic, a steroid by the centre's protocol", Role.RADIATION_ONCOLOGY, by=wide_field_radiotherapy),
        goes_with("Blood counts every week until they have recovered", Role.RADIATION_ONCOLOGY, Role.ONCOLOGY, days=7),
        FLARE_PLAN,
        RESPONSE,
        LESS_OPIOID,
    ),
    excludes=(
        Excludes("OPT-RADIUM", "both weaken the marrow", everywhere=True),
        *(Excludes(code, _TWICE) for code in ("OPT-RT8", "OPT-RTMF", "OPT-SBRT24", "OPT-RERT8", "OPT-RERTMF")),
    ),
    effect=half_body,
    modality=Modality.RADIOTHERAPY,
    owner=(Role.RADIATION_ONCOLOGY,),
    alongside=Alongside(
        radiotherapy="It takes the place of single fields in that half; the other half, weeks later at the soonest.",
        systemic_treatment="Chemotherapy and other treatment that suppresses the marrow waits until counts have recovered.",
        exercise="By blood counts; rest on the day and the next.",
    ),
    plain=PlainWords(
        what="A wide beam treats many sore bones at once, in the upper or the lower half of the body. About 73 of 100 people had less pain, most of them within a week.",
        to_do="You come for one treatment. You get a drip and medicine against feeling sick first. You may stay for a day.",
        can_go_wrong="You may feel very sick: about 15 of 100 people did. Blood counts can fall for weeks, which brings infection or bleeding.",
        if_not="Single sore bones can be treated one by one, and your medicines are looked at again.",
    ),
    intervention="half_body_radiotherapy",
    declined_with=frozenset({"radiotherapy", "hospital_stay"}),
    sources=wide_field_radiotherapy.sources,
    checked=Checked.IN_PART,
)  # fmt: skip

within_the_wide_field = Option(
    "the wide field, which takes in this bone too",
    code="OPT-IN-HALF-BODY",
    need=local_pain,
    offered_by=(palliative_radiotherapy, second_course_of_radiotherapy),
    struck=(
        struck_where(
            "there are too few painful places for a wide field",
            painful_sites < fewest_painful_sites_for_wide_field,
            by=wide_field_radiotherapy,
        ),
        struck_where(
            "this bone is about to break, and a surgeon comes first (Mirels 9 or more)",
            site.is_in(LONG_BONES)
            & (mirels_score >= 9)
            & (stabilised.is_no | not_known(stabilised)),
        ),
    ),
    presupposes=(("OPT-HALF-BODY",),),
    effect=one_bone_in_half_body,
    modality=Modality.RADIOTHERAPY,
    owner=(Role.RADIATION_ONCOLOGY,),
    plain=PlainWords(
        what="The wide beam that treats half of your body treats this bone too. It needs no beam of its own.",
        to_do="Nothing more than for the wide beam.",
        can_go_wrong="The same as for the wide beam.",
        if_not="If this bone still hurts, it can be treated by itself later.",
    ),
    intervention="half_body_radiotherapy",
    declined_with=frozenset({"radiotherapy"}),
    sources=wide_field_radiotherapy.sources,
    checked=Checked.IN_PART,
)
