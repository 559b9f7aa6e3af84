"""Somebody at home tells of a warning sign, or is not sure of one: who speaks with them, how soon?

Why      Fever, a crack, drowsiness or despair told in a form is no finding yet, and cannot wait for
         one. "I'm not sure" is no "no": somebody asks and examines.
Misuse   To treat on the report: the call finds what it is, and what is found is recorded. New signs
         of the nerves are signs at once (MON-01).
"""

from trabecula.knowledge.facts.told_at_home import warning_signs_not_sure, warning_signs_told
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.condition import known
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
    note="This project's own: MON-01 asks for findings, such as a grade of sedation, an intent or signs of sepsis, which nobody at home can give. Thoughts of ending life are red here, although item 9 of the PHQ-9 is amber in MON-02: told in a form, whether there is an intent or a plan is not known, and what is not known is not taken as absent.",
)

same_day_call_for_a_sign_of_which_nobody_is_sure = Statement(
    "Same-day call for a sign of which nobody is sure",
    code="MON-01c",
    when=warning_signs_not_sure.found(),
    only_if=known(warning_signs_not_sure),
    says=(
        "Amber alert: somebody calls today, asks about this sign and has it examined: power, sensation, walking, bladder and bowel where it is a sign of the nerves.",
        "Not sure is never read as absent. What is found is recorded; a sign that is there is red at once (MON-01, MON-01b).",
    ),
    modality=Modality.MONITORING,
    urgency=Urgency.SAME_DAY,
    owner=(Role.CLINICIAN_ON_DUTY,),
    strength=Strength.CONSENSUS,
    evidence="default of the panel",
    sources=(
        panel.at(
            "instruments dossier, section 3.5: any unknown item of the nerves is asked and examined now"
        ),
        panel.at("guideline dossier, section 1, row EMR-00: ask now"),
    ),
    checked=Checked.FROM_KNOWLEDGE,
    note="This project's own. That the other warning signs told from home are treated as those of the nerves is its cautious choice.",
)
