"""How much exercise to begin with, when more, and when to stop?

Why      A dose that starts low and grows in small steps is kept up; pain that rises at a lesion
         can be the first sign that the bone gives way.
Misuse   To give the starting dose before the risk of each lesion has been read (REH-02H), or to
         train through a rise in pain.
"""

from trabecula.knowledge.facts.cancer import bone_metastases
from trabecula.knowledge.facts.function import pain_rise_with_exercise, weeks_of_exercise_tolerated
from trabecula.knowledge.facts.prognosis import ecog_performance_status
from trabecula.knowledge.facts.spine import neurological_signs
from trabecula.knowledge.policy.exercise import (
    pain_rise_that_stops_exercise,
    weeks_tolerated_before_more_exercise,
    worst_performance_status_for_starting_exercise,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.rehabilitation import (
    acsm_2019,
    cormie_2013,
    galvao_2018,
    modular_programme_2011,
)
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

starting_dose_of_exercise = Statement(
    "Starting dose of exercise",
    code="REH-04",
    when=bone_metastases
    & (ecog_performance_status <= worst_performance_status_for_starting_exercise),
    unless=neurological_signs.found(),
    says=(
        "Aerobic: begin with bouts of 5 to 10 minutes and build up to 30 minutes 3 times a week at moderate effort (perceived exertion of 11 to 13 on the scale from 6 to 20).",
        "Resistance: 2 times a week, 1 to 2 sets of 10 to 12 repetitions, never a load that can be lifted only 6 to 8 times, at a perceived exertion of about 13 on the same scale. Train only the regions that the load table allows for the site of the lesion, and do not test the one-repetition maximum at the region of a lesion.",
        "Balance: 2 to 3 times a week. Flexibility: static stretching, except the movements of the spine that are barred.",
        "Plan for 8 to 12 weeks.",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.PHYSIOTHERAPY,),
    strength=Strength.CONSENSUS,
    evidence="moderate in cancer, low in bone metastases",
    precautions=(
        "Read the risk of each lesion first (REH-02H, REH-02M, REH-02L). A lesion with no level, or whose risk is not known, is treated as moderate: supervised, one to one.",
    ),
    sources=(
        acsm_2019.at(
            "aerobic 30 minutes 3 times a week, resistance 2 times a week (from knowledge, not read)"
        ),
        modular_programme_2011.at(
            "table by site and region, as reprinted; start low, go slow; avoid 6 to 8 repetition maximum"
        ),
        cormie_2013.at("perceived exertion 13.8, no skeletal events, attendance 83 %"),
        galvao_2018.at("randomised trial of 57 people: 3 times a week for 3 months"),
    ),
    checked=Checked.IN_PART,
)

stepwise_increase_of_exercise = Statement(
    "Stepwise increase of exercise",
    code="REH-05",
    when=weeks_of_exercise_tolerated >= weeks_tolerated_before_more_exercise,
    only_if=pain_rise_with_exercise < pain_rise_that_stops_exercise,
    says=(
        "Raise one variable at a time, by about 10 %: first the duration, then the frequency, then the load.",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.WITHIN_2_WEEKS,
    owner=(Role.PHYSIOTHERAPY,),
    strength=Strength.CONSENSUS,
    evidence="default of the panel, no guideline",
    sources=(panel.at("guideline dossier, section 5, row REH-05"),),
    checked=Checked.FROM_KNOWLEDGE,
)

exercise_stop_after_a_rise_in_pain = Statement(
    "Exercise stop after a rise in pain",
    code="REH-06",
    when=pain_rise_with_exercise >= pain_rise_that_stops_exercise,
    says=(
        "Stop exercise for that region and assess again within 24 hours.",
        "If the pain lasts longer than 24 hours, or there is pain at night, new neurology or a rise in analgesics: review the imaging before exercise begins again.",
        "For a milder rise, cut the load and the range.",
    ),
    modality=Modality.REHABILITATION,
    urgency=Urgency.SAME_DAY,
    owner=(Role.PHYSIOTHERAPY,),
    strength=Strength.CONSENSUS,
    evidence="consensus (load reduced if pain or analgesics rise)",
    sources=(
        modular_programme_2011.at(
            "programme, as reprinted: load reduced if pain or analgesics rise"
        ),
        panel.at("guideline dossier, section 5, row REH-06: the rise of 2 points, the 24 hours"),
    ),
    checked=Checked.IN_PART,
)
