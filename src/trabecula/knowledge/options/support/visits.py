"""How visits take place: by video, at the clinic, or at home.

Why      A journey is hard on painful bones.
Misuse   By video, what needs a hand on the person.
"""

from trabecula.knowledge.effects.support import home_visits, video_visits, visits_in_person
from trabecula.knowledge.facts.function import fall_since_last_contact
from trabecula.knowledge.facts.person import carer_present
from trabecula.knowledge.options.needs import visits
from trabecula.knowledge.options.rows import comes_before, goes_with, struck_where
from trabecula.knowledge.statements.emergencies.fracture import (
    same_day_care_of_a_pathological_fracture,
)
from trabecula.knowledge.statements.goals_of_care.capacity import (
    assessment_of_capacity_for_the_decision,
)
from trabecula.knowledge.statements.goals_of_care.hospice import discussion_of_hospice
from trabecula.knowledge.statements.goals_of_care.last_days import (
    LAST_DAYS,
    comfort_care_in_the_last_days_or_weeks,
)
from trabecula.knowledge.statements.goals_of_care.social_need import social_work_for_a_social_need
from trabecula.knowledge.statements.goals_of_care.video_visits import palliative_care_by_video
from trabecula.knowledge.statements.rehabilitation.exercise_dose import (
    exercise_stop_after_a_rise_in_pain,
)
from trabecula.knowledge.statements.rehabilitation.fall_with_more_pain import (
    same_day_examination_after_a_fall,
)
from trabecula.knowledge.statements.surgery.long_bone_fracture_risk import prophylactic_fixation
from trabecula.knowledge.statements.surgery.weight_bearing_pain import (
    imaging_of_pain_on_weight_bearing,
)
from trabecula.language.option import Option, PlainWords
from trabecula.language.statement import Modality, Role

visits_by_video = Option(
    "visits by video",
    code="OPT-VISITS-VIDEO",
    need=visits,
    offered_by=(palliative_care_by_video,),
    struck=(
        struck_where(
            "there was a fall since the last contact, which calls for a visit in person",
            fall_since_last_contact.node(),
            by=palliative_care_by_video,
        ),
    ),
    before=(
        comes_before(
            "A first visit in person",
            Role.PALLIATIVE_CARE,
            by=palliative_care_by_video,
        ),
    ),
    with_it=(
        goes_with(
            "The carer invited by name",
            Role.PALLIATIVE_CARE,
            by=palliative_care_by_video,
            only_where=carer_present.node(),
        ),
    ),
    effect=video_visits,
    modality=Modality.TELEHEALTH,
    owner=(Role.PALLIATIVE_CARE,),
    plain=PlainWords(
        what="You talk with the team on a screen, from home. You save the trip.",
        to_do="You need a phone or a computer with a camera, and a quiet place. Ask your family to join.",
        can_go_wrong="The team cannot touch or test you. New weakness, numbness, a fall or pain when you put weight on a leg needs a visit at once.",
        if_not="If it does not suit you, you come in person, or someone comes to you.",
    ),
    declined_with=frozenset({"video_or_telephone"}),
    sources=palliative_care_by_video.sources,
    checked=palliative_care_by_video.checked,
)

visits_at_the_clinic = Option(
    "visits in person at the clinic",
    code="OPT-VISITS-CLINIC",
    need=visits,
    offered_by=(
        palliative_care_by_video,
        prophylactic_fixation,
        imaging_of_pain_on_weight_bearing,
        same_day_care_of_a_pathological_fracture,
        exercise_stop_after_a_rise_in_pain,
        same_day_examination_after_a_fall,
        assessment_of_capacity_for_the_decision,
    ),
    struck=(
        struck_where(
            "days or weeks are left, so that the team comes to the person",
            LAST_DAYS,
            by=comfort_care_in_the_last_days_or_weeks,
        ),
    ),
    effect=visits_in_person,
    modality=Modality.COORDINATION,
    owner=(Role.PALLIATIVE_CARE, Role.ONCOLOGY),
    plain=PlainWords(
        what="You come to the clinic. The team can look at your bones, your walking and your strength.",
        to_do="You travel there. Take pain relief in time, and bring someone along if you can.",
        can_go_wrong="The trip can hurt and tire you.",
        if_not="If the trip is too hard, ask for a visit at home or by video.",
    ),
    declined_with=frozenset({"more_visits"}),
    sources=palliative_care_by_video.sources,
    checked=same_day_examination_after_a_fall.checked,
)

visits_at_home = Option(
    "visits at home",
    code="OPT-VISITS-HOME",
    need=visits,
    offered_by=(social_work_for_a_social_need, discussion_of_hospice),
    effect=home_visits,
    modality=Modality.COORDINATION,
    owner=(Role.PALLIATIVE_CARE, Role.NURSING),
    plain=PlainWords(
        what="A nurse or doctor comes to your home.",
        to_do="You need not travel. Have your tablets and your list of questions ready.",
        can_go_wrong="Some tests can only be done at the clinic. Not every place has this service.",
        if_not="If it cannot be had, the phone or help with travel may do.",
    ),
    declined_with=frozenset({"home_visits"}),
    sources=social_work_for_a_social_need.sources,
    checked=social_work_for_a_social_need.checked,
)
