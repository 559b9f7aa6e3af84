"""Did pain fall, and how long did people wait: what is seen only over time.

Why      A treatment that is never looked at again cannot be mended, and an alert that nobody
         answers is none.
Misuse   To compare responses of services whose patients differ. To count who was not asked among
         those who did not respond.
"""

from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.radiotherapy import international_consensus_endpoints_2012
from trabecula.language.quality import CourseMeasure
from trabecula.language.source import Checked

pain_response = CourseMeasure(
    "Pain response by time after treatment",
    code="QI-07",
    asks="How many treatments of pain helped, 4, 8 and 12 weeks on?",
    among="Treatments of which a look is due at that time by the table of response times, and whose time for it is over.",
    counts="The verdict of the look: after radiotherapy the international consensus endpoints, else the fall in pain.",
    left_out="Treatments that were followed by another of their kind before the look, people who died before it, and looks that are still due.",
    sources=(
        international_consensus_endpoints_2012.at("categories of response"),
        panel.at("guideline dossier, section 9b: when a treatment is looked at"),
    ),
    checked=Checked.IN_PART,
    limits="Where no pain was told at the treated place, that of the person stands for it. Who was not asked is not known, and may be worse.",
)
from_alert_to_action = CourseMeasure(
    "From alert to action",
    code="QI-08",
    asks="How long did it take until somebody took or closed an alert, and was that within its clock?",
    among="Alerts that were raised in the period, by their level.",
    counts="Taken or closed before the clock of the statement that raised it ran out.",
    left_out="Alerts that nobody has answered and whose clock still runs, and alerts that a death ended.",
    sources=(panel.at("guideline dossier, section 9, clocks of MON-01 to MON-05"),),
    checked=Checked.FROM_KNOWLEDGE,
    limits="What was done and not written into the record counts as not done. An action without a time of day has no hours, and may be within its clock or not.",
)
from_trigger_to_plan = CourseMeasure(
    "From trigger to plan",
    code="QI-09",
    asks="How many days went by from what called for a new plan until there was one?",
    among="Plans that were kept or decided in the period, of which something in the record called for a plan.",
    counts="Days from the first trigger that no plan had answered until the plan.",
    left_out="A first plan, which nothing but its absence calls for.",
    sources=(panel.at("guideline dossier, section 9, what opens a planning visit"),),
    checked=Checked.FROM_KNOWLEDGE,
    limits="No source says how soon a plan must follow. Who still waits is counted apart.",
)
