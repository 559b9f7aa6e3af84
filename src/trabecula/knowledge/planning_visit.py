"""What is looked at in a planning visit, by what opened it.

Why      A visit that only asks about the number that rose finds only that number.
Misuse   As a list to tick through: what opened the visit says where to begin. To wait for the
         visit where something is urgent: a statement that applies has its own clock.

MON-06 of the guideline dossier names mechanism, site, local therapy, interference, dose, mood and
sleep; MON-08 names neurology, fracture, sedation, anaemia and mood; MON-02 site, function, side
effects and adherence; MON-09 alertness. Which of them are looked at for which trigger, and all that
is looked at besides, is this project's own judgement.
"""

from trabecula.knowledge.facts.cancer import new_progression, systemic_treatments
from trabecula.knowledge.facts.function import (
    fall_since_last_contact,
    falls_in_12_months,
    fatigue,
    walking_aid,
)
from trabecula.knowledge.facts.goals import transition_planned
from trabecula.knowledge.facts.laboratory import adjusted_calcium, haemoglobin
from trabecula.knowledge.facts.lesion import functional_pain, lesion_pain, pathological_fracture
from trabecula.knowledge.facts.mind import (
    cognitive_screen_positive,
    gad_7_score,
    insomnia_severity_index,
    phq_9_score,
)
from trabecula.knowledge.facts.nutrition import (
    body_mass_index,
    oral_intake,
    weight_loss_in_6_months,
)
from trabecula.knowledge.facts.opioid import opioid_neurotoxicity_signs, sedation
from trabecula.knowledge.facts.opioid_use import rescue_doses
from trabecula.knowledge.facts.pain import (
    average_pain,
    pain_goal,
    pain_interference,
    pain_mechanism,
    worst_pain,
)
from trabecula.knowledge.facts.person import carer_present, carer_strain
from trabecula.knowledge.facts.prognosis import (
    care_intent,
    ecog_performance_status,
    life_expectancy,
)
from trabecula.knowledge.facts.spine import neurological_signs, new_or_worse_spinal_pain
from trabecula.knowledge.statements import coded
from trabecula.language.replanning import LookAt

mechanism = LookAt(
    "What kind of pain is it, and has that changed?",
    coded("MED-18 MON-13"),
    (pain_mechanism,),
)
site = LookAt(
    "Where does it hurt, and is a place new?",
    coded("EMR-00 EMR-02 MON-07 SUR-05 SUR-16"),
    (lesion_pain, functional_pain, new_or_worse_spinal_pain),
)
local_treatment = LookAt(
    "Can a local treatment help here?",
    coded("RT-01 RT-01f RT-03 RT-07 RT-08 RT-09 RT-09b SUR-09 SUR-10 SUR-11 SUR-12"),
)
interference = LookAt(
    "What does it keep the person from doing?",
    coded("PSY-08 REH-25"),
    (pain_interference, walking_aid),
)
doses = LookAt(
    "Are the doses enough, and taken as planned?",
    coded("EMR-11 MED-06 MED-07 MED-10 MED-11 MED-32 MED-33 MED-34"),
    (worst_pain, average_pain, pain_goal, rescue_doses),
)
side_effects = LookAt(
    "What do the medicines cost?",
    coded("MON-09 MON-12 MED-09 MED-30 MED-30b MED-24b"),
    (sedation, fatigue),
)
mood_and_sleep = LookAt(
    "How are mood and sleep?",
    coded("PSY-01 PSY-02 PSY-03 PSY-03b PSY-04 PSY-05 PSY-07 PSY-07b PSY-11"),
    (phq_9_score, gad_7_score, insomnia_severity_index),
)
neurology = LookAt(
    "Are there weakness, numbness, unsteadiness, or trouble with bladder or bowels?",
    coded("EMR-00 EMR-01 EMR-05a"),
    (neurological_signs,),
)
bone = LookAt(
    "Is a bone broken, or about to break?",
    coded("EMR-07 EMR-08 SUR-02 SUR-03 SUR-04 SUR-07"),
    (pathological_fracture,),
)
alertness = LookAt(
    "Does alertness matter more to the person than relief, and can the dose go down?",
    coded("EMR-12b EMR-12c EMR-12d MON-09 MED-36 MED-43"),
    (sedation, opioid_neurotoxicity_signs),
)
thinking = LookAt(
    "What has changed in thinking, and why?",
    coded("EMR-10a EMR-16 PSY-14 GOC-06"),
    (cognitive_screen_positive, adjusted_calcium),
)
blood = LookAt("Is the blood count low?", coded("NUT-05 NUT-05b"), (haemoglobin,))
falls = LookAt(
    "Why did the person fall or lose strength, and what would prevent the next time?",
    coded("REH-08 REH-10 REH-10b REH-10c REH-11"),
    (fall_since_last_contact, falls_in_12_months),
)
exercise = LookAt(
    "Which exercise is still safe, and with whom?", coded("REH-01 REH-02H REH-02M REH-02L REH-06")
)
what_was_done = LookAt(
    "What was found and done, and does the plan still fit?", coded("MON-01 MON-01b MON-02 MON-08")
)
next_treatment = LookAt(
    "What did the treatment change, and what comes in its place?",
    coded("MON-07 MON-10 RT-08 RT-09 RT-09b RT-11 MED-24b MED-33 PSY-11"),
)
disease = LookAt(
    "What does imaging show, and which treatment of the cancer is planned?",
    coded("RT-16 SUR-15 BON-01 BON-01b BON-01c BON-11"),
    (new_progression, systemic_treatments),
)
with_cancer_medicines = LookAt(
    "Do the medicines of the cancer go with all others, and with exercise?",
    coded("BON-03 MED-20 REH-15 RT-14b RT-16"),
)
food = LookAt(
    "What keeps the person from eating, and what is food for now?",
    coded("NUT-01 NUT-02 NUT-03 NUT-04"),
    (weight_loss_in_6_months, body_mass_index, oral_intake),
)
what_matters = LookAt(
    "What matters most now, and which options serve it?",
    coded("GOC-01 GOC-03 GOC-05"),
    (care_intent,),
)
carer = LookAt(
    "What does the carer carry, and who can help?",
    coded("GOC-10 PSY-10 PSY-15"),
    (carer_present, carer_strain),
)
time_left = LookAt(
    "Does each treatment still pay back in the time that is left?",
    coded("GOC-02 GOC-04 GOC-09 MED-42 NUT-04"),
    (life_expectancy, ecog_performance_status),
)
hand_over = LookAt(
    "Who does what from which day, and whom does the person call at night?",
    coded("GOC-07 GOC-08"),
    (transition_planned,),
)
