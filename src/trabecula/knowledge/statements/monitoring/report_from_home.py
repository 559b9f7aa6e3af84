"""A report has come from home: who acts on it, and how soon?

Why      A new sign is lost in a list of reports unless the worst ones call for a person at once,
         and the unchanged ones wait. The four bands are read side by side.
Misuse   To count on a report for an emergency: the person always has a number to call. Grades are
         the raw answers from 0 to 4, not composite grades from 0 to 3. In expected dying a
         clinician at the bedside judges slow breathing and sedation.
"""

from trabecula.knowledge.facts.cancer import time_since_systemic_treatment
from trabecula.knowledge.facts.function import fatigue
from trabecula.knowledge.facts.lesion import acute_event
from trabecula.knowledge.facts.mind import (
    insomnia_severity_index,
    phq_9_item_9,
    suicidal_intent_or_plan,
)
from trabecula.knowledge.facts.observations import respiratory_rate, sepsis_signs, temperature
from trabecula.knowledge.facts.opioid import sedation
from trabecula.knowledge.facts.pain import change_in_worst_pain, pain_goal, worst_pain
from trabecula.knowledge.facts.reports import (
    marked_urgent_by_the_person,
    worst_reported_symptom,
    worst_rise_in_a_symptom,
)
from trabecula.knowledge.facts.spine import neurological_signs
from trabecula.knowledge.policy.emergencies import dangerously_slow_breathing, severe_pain
from trabecula.knowledge.policy.monitoring import (
    lowest_pain_for_action_above_goal,
    pain_rise_that_counts_as_worse,
    severe_fatigue_in_a_report,
    symptom_grade_for_review,
    symptom_grade_for_same_day_call,
    symptom_rise_for_same_day_call,
)
from trabecula.knowledge.sources.cord_compression import nice_ng234
from trabecula.knowledge.sources.metabolic_and_infection import asco_idsa_2018
from trabecula.knowledge.sources.monitoring import (
    absolom_2021,
    alert_optimisation_2024,
    basch_2017,
    basch_2025,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.condition import About, not_known
from trabecula.language.quantity import Days, DegreesCelsius
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

RECENT_OR_UNKNOWN_SYSTEMIC_TREATMENT = (time_since_systemic_treatment <= Days(42)) | not_known(
    time_since_systemic_treatment
)
MODERATE_SYMPTOM = (worst_reported_symptom >= symptom_grade_for_review) & (
    worst_reported_symptom < symptom_grade_for_same_day_call
)

immediate_alert_to_the_clinician_on_duty = Statement(
    "Immediate alert to the clinician on duty",
    code="MON-01",
    about=About.LESION,
    when=neurological_signs.found()
    | acute_event
    | sepsis_signs
    | ((temperature >= DegreesCelsius(38.0)) & RECENT_OR_UNKNOWN_SYSTEMIC_TREATMENT)
    | (sedation >= 3)
    | (respiratory_rate < dangerously_slow_breathing)
    | suicidal_intent_or_plan,
    says=(
        "Red alert: tell the person on the screen to call the emergency number or the 24-hour line now.",
        "Page the clinician on duty; a human being speaks with the person within 1 hour.",
        "Never suppress this alert.",
    ),
    modality=Modality.MONITORING,
    urgency=Urgency.IMMEDIATE,
    owner=(Role.CLINICIAN_ON_DUTY,),
    strength=Strength.STRONG,
    evidence="default of the panel, on guideline emergencies",
    sources=(
        nice_ng234.at(
            "symptoms and signs of cord compression that call for immediate contact (full text not retrieved)"
        ),
        asco_idsa_2018.at("definition of fever; within 6 weeks of chemotherapy"),
        panel.at("guideline dossier, section 9, row MON-01"),
    ),
    checked=Checked.IN_PART,
)

same_day_call_for_severe_or_worse_symptoms = Statement(
    "Same-day call for severe or worse symptoms",
    code="MON-02",
    when=(worst_reported_symptom >= symptom_grade_for_same_day_call)
    | (worst_rise_in_a_symptom >= symptom_rise_for_same_day_call)
    | (worst_pain >= severe_pain)
    | (change_in_worst_pain >= pain_rise_that_counts_as_worse)
    | marked_urgent_by_the_person
    | (phq_9_item_9 >= 1),
    says=(
        "Amber alert: a nurse calls the person the same working day, within 24 hours.",
        "Look for the cause: a new site, lost function, a side effect, or a medicine that was not taken as planned?",
    ),
    modality=Modality.MONITORING,
    urgency=Urgency.SAME_DAY,
    owner=(Role.NURSING,),
    strength=Strength.STRONG,
    evidence="trigger taken from randomised trials",
    sources=(
        basch_2017.at(
            "alert on severe or worsening symptoms, seen; grade 3 or more and a rise of 2 points, from knowledge"
        ),
        basch_2025.at("alert on severe or worsening symptoms; weekly reports"),
        panel.at("guideline dossier, section 9, row MON-02"),
    ),
    checked=Checked.IN_PART,
    note="The trials alert on severe or worsening symptoms; the exact values, 3 or more and a rise of 2 points, are from knowledge of the first of them (STAR). In PRO-TECT 59 % of alerts led to action.",
)

review_of_a_report_within_72_hours = Statement(
    "Review of a report within 72 hours",
    code="MON-03",
    when=(
        MODERATE_SYMPTOM
        & (worst_rise_in_a_symptom > 0)
        & (worst_rise_in_a_symptom < symptom_rise_for_same_day_call)
    )
    | (
        (worst_pain > pain_goal)
        & (worst_pain < severe_pain)
        & (worst_pain >= lowest_pain_for_action_above_goal)
    )
    | (fatigue >= severe_fatigue_in_a_report)
    | (insomnia_severity_index >= 15),
    says=(
        "Yellow alert: review within 72 hours, or at the next planned contact if that is earlier.",
        "Show the person the advice on self-care that a clinician has signed.",
    ),
    modality=Modality.MONITORING,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.NURSING,),
    strength=Strength.CONSENSUS,
    evidence="default of the panel",
    sources=(
        panel.at("guideline dossier, section 9, row MON-03"),
        absolom_2021.at(
            "seen: physical well-being at 6 and 12 weeks, no benefit in the metastatic subgroup; none of these thresholds"
        ),
    ),
    checked=Checked.FROM_KNOWLEDGE,
)

review_of_unchanged_symptoms_at_the_next_visit = Statement(
    "Review of unchanged symptoms at the next visit",
    code="MON-11",
    when=MODERATE_SYMPTOM & (worst_rise_in_a_symptom <= 0),
    only_if=marked_urgent_by_the_person.is_no,
    says=(
        "Leave the report for the next visit, together with others like it.",
        "About 38 % of alerts can be held back at a sensitivity of 80 %.",
        "Never hold back an immediate alert (MON-01), a fall, a new site or a first report.",
    ),
    modality=Modality.MONITORING,
    urgency=Urgency.INFORMATION,
    owner=(Role.NURSING,),
    strength=Strength.CONDITIONAL,
    evidence="low",
    sources=(alert_optimisation_2024.at("38 % of alerts suppressible at a sensitivity of 80 %"),),
    checked=Checked.IN_PART,
    note="A first report has none before it to be compared with, so this is then not known, and nothing is held back.",
)
