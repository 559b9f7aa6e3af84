"""Somebody at home tells of a warning sign that nobody has examined: who speaks with them, how soon?

Why      Fever, a crack, drowsiness or despair told in a form is no finding yet, and cannot wait for one.
Misuse   To treat on the report: the call finds what it is, and what is found is recorded. New signs
         of the nerves are signs at once (MON-01).
"""

from trabecula.knowledge.facts.told_at_home import warning_signs_told
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

immediate_call_for_a_warning_sign_told_from_home = Statement(
    "Immediate call for a warning sign told from home",
    code="MON-01b",
    when=warning_signs_told.found(),
    says=(
        "Red alert: the person was shown whom to call now. A human being speaks with them within 1 hour.",
        "Ask for temperature, breathing, alertness, weight bearing and intent, and record what is found.",
    ),
    modality=Modality.MONITORING,
    urgency=Urgency.IMMEDIATE,
    owner=(Role.CLINICIAN_ON_DUTY,),
    strength=Strength.CONSENSUS,
    evidence="default of the panel, after the immediate alert of MON-01",
    sources=(
        panel.at("guideline dossier, section 9, row MON-01, as it can be told from home"),
        panel.at("errata: chest pain on breathing and breathlessness are immediate (EMR-15)"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    note="This project's own: MON-01 asks for findings, such as a grade of sedation, an intent or signs of sepsis, which nobody at home can give.",
)
