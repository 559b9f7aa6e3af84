"""Exercise: with somebody beside, at home, or guided from afar.

Why      Strength keeps a person walking, and serious harm in trials was rare.
Misuse   To load a bone that nobody has cleared; rest in bed out of fear.
"""

from trabecula.knowledge.effects.rehabilitation import (
    home_exercise,
    remote_exercise,
    supervised_exercise,
)
from trabecula.knowledge.facts.function import (
    fall_since_last_contact,
    falls_in_12_months,
    neuropathy_of_the_feet,
)
from trabecula.knowledge.facts.laboratory import haemoglobin, platelets
from trabecula.knowledge.facts.lesion import SPINE, site
from trabecula.knowledge.facts.person import capacity_in_doubt
from trabecula.knowledge.facts.radiotherapy import time_since_radiotherapy
from trabecula.knowledge.facts.spine import sins_score
from trabecula.knowledge.options.needs import movement
from trabecula.knowledge.options.rehabilitation.around_exercise import (
    ALONGSIDE_EXERCISE,
    BEFORE_EXERCISE,
    LOADING_HELD,
    WITH_EXERCISE,
)
from trabecula.knowledge.options.rows import comes_before, struck_where
from trabecula.knowledge.policy.exercise import (
    falls_that_call_for_supervised_exercise,
    time_after_radiotherapy_for_supervised_exercise,
)
from trabecula.knowledge.statements.emergencies.spinal_pain import early_imaging_of_spinal_pain
from trabecula.knowledge.statements.rehabilitation.exercise_dose import starting_dose_of_exercise
from trabecula.knowledge.statements.rehabilitation.exercise_risk import (
    home_or_group_exercise_at_low_risk,
    supervised_individual_exercise_at_moderate_risk,
)
from trabecula.knowledge.statements.rehabilitation.remote_rehabilitation import (
    remote_rehabilitation_programme,
)
from trabecula.language.option import Option, PlainWords
from trabecula.language.quantity import BillionsPerLitre, GramsPerDecilitre
from trabecula.language.statement import Modality, Role

NOT_IMAGED = struck_where(
    "new pain of the spine has not been imaged, so that exercise waits or has someone beside",
    early_imaging_of_spinal_pain.condition,
    by=early_imaging_of_spinal_pain,
)

ONE_TO_ONE = struck_where(
    "the score of the spine, falls, numb feet, low blood counts or radiotherapy within weeks call for sessions one to one",
    (site.is_in(SPINE) & (sins_score >= 7))
    | (falls_in_12_months >= falls_that_call_for_supervised_exercise)
    | neuropathy_of_the_feet
    | (platelets < BillionsPerLitre(50))
    | (haemoglobin < GramsPerDecilitre(8))
    | (time_since_radiotherapy < time_after_radiotherapy_for_supervised_exercise),
    by=supervised_individual_exercise_at_moderate_risk,
    waits=True,
    of_any_lesion=True,
)

exercise_with_somebody_beside = Option(
    "exercise with a physiotherapist beside, one to one",
    code="OPT-EXERCISE-SUPERVISED",
    need=movement,
    offered_by=(starting_dose_of_exercise,),
    before=BEFORE_EXERCISE,
    with_it=WITH_EXERCISE,
    effect=supervised_exercise,
    modality=Modality.REHABILITATION,
    owner=(Role.PHYSIOTHERAPY,),
    alongside=ALONGSIDE_EXERCISE,
    plain=PlainWords(
        what="A programme for strength, breath and balance, made for you. A physiotherapist is with you each time and spares your weak bones.",
        to_do="You go to sessions some times a week for about two or three months. You also walk a bit on most days. Say at once if the pain goes up.",
        can_go_wrong="You may be sore or tired for a day. Serious harm was very rare in studies. Stop and tell someone if a bone hurts more.",
        if_not="If you do not get stronger, the plan is changed. If a bone hurts more, it is looked at first.",
    ),
    intervention="exercise",
    declined_with=frozenset({"exercise_programme", "more_visits"}),
    sources=starting_dose_of_exercise.sources,
    checked=starting_dose_of_exercise.checked,
)

exercise_at_home = Option(
    "exercise at home or in a group, after a start with a physiotherapist",
    code="OPT-EXERCISE-HOME",
    need=movement,
    offered_by=(starting_dose_of_exercise,),
    struck=(
        NOT_IMAGED,
        LOADING_HELD,
        ONE_TO_ONE,
    ),
    before=(
        *BEFORE_EXERCISE,
        comes_before(
            "Every lesion found to be at low risk; with one at moderate risk the sessions are one to one",
            Role.PHYSIOTHERAPY,
            by=home_or_group_exercise_at_low_risk,
        ),
        comes_before(
            "A start of 1 to 4 sessions with a physiotherapist",
            Role.PHYSIOTHERAPY,
            by=home_or_group_exercise_at_low_risk,
        ),
    ),
    with_it=WITH_EXERCISE,
    effect=home_exercise,
    modality=Modality.REHABILITATION,
    owner=(Role.PHYSIOTHERAPY,),
    alongside=ALONGSIDE_EXERCISE,
    plain=PlainWords(
        what="A programme for strength, breath and balance that you do at home or in a group. A physiotherapist shows you how first.",
        to_do="You have a few first sessions. Then you train at home some times a week and walk on most days. Write down how it went.",
        can_go_wrong="You may be sore or tired for a day. Nobody is beside you, so stop if a bone hurts more, and call.",
        if_not="If you do not get stronger or feel unsure, you go back to sessions with someone beside you.",
    ),
    intervention="exercise",
    declined_with=frozenset({"exercise_programme"}),
    sources=home_or_group_exercise_at_low_risk.sources,
    checked=home_or_group_exercise_at_low_risk.checked,
)

exercise_guided_from_afar = Option(
    "exercise at home, guided by telephone or video",
    code="OPT-EXERCISE-REMOTE",
    need=movement,
    offered_by=(remote_rehabilitation_programme,),
    struck=(
        struck_where(
            "a fall since the last contact, or a doubt about capacity, calls for a visit in person",
            fall_since_last_contact | capacity_in_doubt,
            by=remote_rehabilitation_programme,
        ),
        NOT_IMAGED,
        LOADING_HELD,
        ONE_TO_ONE,
    ),
    before=(
        *BEFORE_EXERCISE,
        comes_before(
            "A first visit in person, with hands on: neurology, walking, every painful bone",
            Role.PHYSIOTHERAPY,
            by=remote_rehabilitation_programme,
        ),
    ),
    with_it=WITH_EXERCISE,
    effect=remote_exercise,
    modality=Modality.REHABILITATION,
    owner=(Role.PHYSIOTHERAPY,),
    alongside=ALONGSIDE_EXERCISE,
    plain=PlainWords(
        what="A programme that you do at home. A physiotherapist guides you by phone or video, and asks about your pain.",
        to_do="You come once, so that your bones and your walking can be checked. Then you train at home and talk on the phone.",
        can_go_wrong="You may be sore or tired for a day. Nobody is beside you, so stop if a bone hurts more, and call. New weakness or a fall needs a visit.",
        if_not="If it does not help, or if you like it better, you come to sessions in person.",
    ),
    intervention="exercise",
    declined_with=frozenset({"exercise_programme", "video_or_telephone"}),
    sources=remote_rehabilitation_programme.sources,
    checked=remote_rehabilitation_programme.checked,
)
