"""Radiotherapy is about to start: what if the pain first gets worse?

Why      About 1 in 3 people have a flare; warned and supplied, they can bridge it at home.
Misuse   To give dexamethasone to everyone: the two trials conflict, and what is known is about a
         single 8 Gy.
"""

from trabecula.knowledge.facts.radiotherapy import radiotherapy_planned
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.radiotherapy import (
    dutch_dexamethasone_2020,
    esmo_2020,
    sc23_2015,
)
from trabecula.language.source import Checked
from trabecula.language.statement import Modality, Role, Statement, Strength, Urgency

plan_for_pain_flare = Statement(
    "Plan for pain flare",
    code="RT-10",
    also=("MED-25",),
    when=radiotherapy_planned,
    says=(
        "Warn of a flare in about 1 in 3 people (30 to 40 %), mostly on days 1 to 5, which lasts for days; supply a plan for breakthrough pain.",
        "Dexamethasone 8 mg before and for 4 days after is an option only for a single 8 Gy, with pain of 4 or more at the site, and without immunotherapy, uncontrolled diabetes or infection.",
        "Show both trials and decide together: a flare in 26 % against 35 % in one, no significant reduction in the other (only a delay, and less pain on days 2 to 5). ESMO advises it (II, B).",
        "For stereotactic radiotherapy follow the protocol of the centre: no dose is given here.",
    ),
    modality=Modality.RADIOTHERAPY,
    urgency=Urgency.WITHIN_72_HOURS,
    owner=(Role.RADIATION_ONCOLOGY,),
    strength=Strength.CONDITIONAL,
    evidence="moderate, conflicting",
    sources=(
        sc23_2015.at("flare on days 0 to 10 and 0 to 5; hyperglycaemia of grade 3 to 4"),
        dutch_dexamethasone_2020.at("flare by study arm; postponed flare"),
        esmo_2020.at("summary seen: graded recommendation on dexamethasone"),
        panel.at("errata, medication rule R25 and RT-10: who may be offered dexamethasone"),
    ),
    checked=Checked.YES,
    contraindications=(
        "Dexamethasone: uncontrolled diabetes.",
        "Dexamethasone: active infection.",
        "Dexamethasone: immunotherapy is a concern, ask oncology.",
    ),
    monitor=("Pain every day on days 0 to 10.", "Glucose in those at risk."),
    note="The medicines dossier (MED-25) also offered dexamethasone for stereotactic radiotherapy; both trials are of a single 8 Gy, so no dose stands here for any other course. An antiemetic for fields that take in the upper abdomen or the pelvis.",
)
