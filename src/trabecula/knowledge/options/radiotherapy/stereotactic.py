"""Stereotactic radiotherapy of a painful bone, and radiotherapy before a bone hurts.

Why      Two strong treatments cleared pain more often in one trial; fields before symptoms spared
         skeletal events in another.
Misuse   Where relief is needed within days, or a spine is unstable. A single high dose is not
         offered: it relieved less than one common treatment.
"""

from trabecula.knowledge.effects.radiotherapy import before_symptoms, stereotactic_in_two
from trabecula.knowledge.facts.daily_life import operation_considered
from trabecula.knowledge.facts.lesion import LONG_BONES, SPINE, mirels_score, site, stabilised
from trabecula.knowledge.facts.spine import epidural_compression_grade
from trabecula.knowledge.options.needs import local_pain, silent_lesion
from trabecula.knowledge.options.radiotherapy.around import (
    BEFORE_RADIOTHERAPY,
    EXERCISE,
    FLARE_PLAN,
    JOINT_PLAN,
    NOT_TO_BE_HAD,
    WITH_RADIOTHERAPY,
)
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.statements.radiotherapy.stereotactic import stereotactic_radiotherapy
from trabecula.knowledge.statements.radiotherapy.without_symptoms import preventive_radiotherapy
from trabecula.language.condition import not_known
from trabecula.language.option import Alongside, Option, PlainWords
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role

_ABOUT_TO_BREAK = struck_where(
    "the bone is about to break, and a surgeon comes first (Mirels 9 or more)",
    site.is_in(LONG_BONES) & (mirels_score >= 9) & (stabilised.is_no | not_known(stabilised)),
)

stereotactic = Option(
    "stereotactic radiotherapy in two treatments (24 Gy in the spine)",
    code="OPT-SBRT24",
    need=local_pain,
    offered_by=(stereotactic_radiotherapy,),
    struck=(
        NOT_TO_BE_HAD,
        struck_where(
            "tumour in the spinal canal presses on the cord (epidural grade 2 or 3)",
            site.is_in(SPINE) & epidural_compression_grade.is_in(("2", "3")),
            by=stereotactic_radiotherapy,
        ),
        _ABOUT_TO_BREAK,
    ),
    before=(
        comes_before(
            "Magnetic resonance imaging for planning, read for disease in the spinal canal",
            Role.RADIATION_ONCOLOGY,
            by=stereotactic_radiotherapy,
        ),
        comes_before(
            "No operation on this bone is pending",
            Role.RADIATION_ONCOLOGY,
            by=stereotactic_radiotherapy,
            met=operation_considered.is_no,
        ),
        comes_before(
            "Relief is not needed within days: medicines hold the pain meanwhile",
            Role.RADIATION_ONCOLOGY,
            by=stereotactic_radiotherapy,
        ),
        *BEFORE_RADIOTHERAPY,
    ),
    with_it=(
        *WITH_RADIOTHERAPY,
        goes_with(
            "An X-ray or computed tomography for any new pain in the line of the spine",
            Role.RADIATION_ONCOLOGY,
            by=stereotactic_radiotherapy,
            only_where=site.is_in(SPINE),
        ),
        goes_with(
            "Magnetic resonance imaging of the spine every 3 months",
            Role.RADIATION_ONCOLOGY,
            by=stereotactic_radiotherapy,
            only_where=site.is_in(SPINE),
            days=90,
        ),
        goes_with(
            "Where cement is chosen too: the team meeting sets the order",
            Role.RADIATION_ONCOLOGY,
            Role.INTERVENTIONAL_RADIOLOGY,
            only_where=site.is_in(SPINE),
        ),
    ),
    effect=stereotactic_in_two,
    modality=Modality.RADIOTHERAPY,
    owner=(Role.RADIATION_ONCOLOGY,),
    alongside=Alongside(
        radiotherapy="In place of common fractions to this lesion. The trial was of the spine; elsewhere its numbers are borrowed. The dose of a flare steroid is the centre's own.",
        systemic_treatment="More caution than with common fractions: the two oncologists agree on pauses.",
        exercise="A vertebra may crack in the first months: no loaded bending or twisting until it is cleared.",
    ),
    plain=PlainWords(
        what="Strong beams meet in the bone from many sides. You have two treatments. In one trial the pain was gone at three months in 35 of 100 people. After five common treatments it was 14 of 100. In a second trial, one strong dose did less well than one common dose.",
        to_do="You have a scan in a tunnel to plan it. Then you come two more times. You lie flat and still for about an hour each time.",
        can_go_wrong="A bone of the spine can crack. That was seen in about 14 of 100 treated bones. The pain may be worse for a few days.",
        if_not="A new scan shows why. Cement, an operation or other medicines may help.",
    ),
    intervention="stereotactic_radiotherapy",
    declined_with=frozenset({"radiotherapy", "more_visits"}),
    sources=stereotactic_radiotherapy.sources,
    checked=Checked.IN_PART,
)

radiotherapy_before_symptoms = Option(
    "radiotherapy of this bone before it hurts",
    code="OPT-BEFORE-SYMPTOMS",
    need=silent_lesion,
    offered_by=(preventive_radiotherapy,),
    struck=(
        NOT_TO_BE_HAD,
        _ABOUT_TO_BREAK,
    ),
    before=(
        comes_before(
            "The team meeting has weighed it: one phase II trial, not yet standard",
            Role.RADIATION_ONCOLOGY,
            Role.COORDINATOR,
            by=preventive_radiotherapy,
        ),
        JOINT_PLAN,
    ),
    with_it=(
        FLARE_PLAN,
        goes_with(
            "Imaging again at 2 to 3 months, and at any new pain",
            Role.RADIATION_ONCOLOGY,
            Role.ONCOLOGY,
            days=75,
        ),
    ),
    effect=before_symptoms,
    modality=Modality.RADIOTHERAPY,
    owner=(Role.RADIATION_ONCOLOGY,),
    alongside=Alongside(
        radiotherapy="The place counts as irradiated once if it hurts later.",
        systemic_treatment="The two oncologists agree on the dates.",
        exercise=EXERCISE,
    ),
    plain=PlainWords(
        what="This bone does not hurt now, but it could break or press on a nerve. A beam treats it before that. In one small trial this cut such harm from 29 of 100 bones to about 2 of 100 in a year.",
        to_do="You come for a scan, and for one to ten short visits.",
        can_go_wrong="You may feel tired or sick for a while. You may be treated for a bone that would have stayed quiet. It is not yet common care.",
        if_not="If the bone starts to hurt, your team looks at it again at once.",
    ),
    intervention="radiotherapy",
    declined_with=frozenset({"radiotherapy", "more_visits"}),
    sources=preventive_radiotherapy.sources,
    checked=Checked.IN_PART,
)
