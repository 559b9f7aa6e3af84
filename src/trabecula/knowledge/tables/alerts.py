"""What an alert must do, what it must never do, and what alerting has been seen to achieve.

Why      An alert that nobody acts on trains everyone to ignore the next.
Misuse   To suppress a red alert by a model. To promise a benefit that trials did not see in people
         with metastases.
"""

from dataclasses import dataclass

from trabecula.knowledge.facts.reports import worst_reported_symptom, worst_rise_in_a_symptom
from trabecula.knowledge.policy.monitoring import (
    symptom_grade_for_same_day_call,
    symptom_rise_for_same_day_call,
)
from trabecula.knowledge.sources.monitoring import (
    absolom_2021,
    alert_optimisation_2024,
    basch_2017,
    basch_2025,
)
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.criterion import Criterion
from trabecula.language.quantity import Percent
from trabecula.language.source import Checked, Citation
from trabecula.language.table import Entries, Entry


@dataclass(frozen=True)
class Rule:
    """Something that holds for every alert; ``criterion`` where it is when to raise one."""

    says: str
    criterion: Criterion | None = None


def _rule(
    name: str, rule: Rule, source: Citation, checked: Checked = Checked.FROM_KNOWLEDGE
) -> Entry[str, Rule]:
    return Entry(name, (name,), holds=rule, sources=(source,), checked=checked)


def _seen(name: str, share: float, source: Citation) -> Entry[str, Percent]:
    return Entry(name, (name,), holds=Percent(share), sources=(source,), checked=Checked.YES)


SECTION = panel.at("guideline dossier, section 9c")

alert_rules = Entries(
    "Rules for alerts",
    (
        _rule(
            "severe or worsening",
            Rule(
                "Alert on a severe or a worsening symptom.",
                Criterion(
                    "A symptom is severe or has risen",
                    (worst_reported_symptom >= symptom_grade_for_same_day_call)
                    | (worst_rise_in_a_symptom >= symptom_rise_for_same_day_call),
                ),
            ),
            basch_2017.at("trigger on severe or worsening seen; its numbers from knowledge"),
            Checked.IN_PART,
        ),
        _rule("never suppressed", Rule("No model ever suppresses a red alert."), SECTION),
        _rule("out of hours", Rule("Every alert prints the out-of-hours number."), SECTION),
        _rule(
            "who reads",
            Rule("The person is told who reads the messages, and when."),
            SECTION,
        ),
        _rule(
            "no promise",
            Rule(
                "No more is promised than was seen: in one trial (eRAPID) physical well-being was better at 6 and 12 weeks, and not in its metastatic subgroup."
            ),
            absolom_2021.at("results: benefit at 6 and 12 weeks, none in the metastatic subgroup"),
            Checked.YES,
        ),
    ),
)
OPTIMISATION = alert_optimisation_2024.at("results: model that suppresses alerts")
what_alerts_achieved = Entries(
    "What alerts achieved",
    (
        _seen("surveys that raised an alert", 34, alert_optimisation_2024.at("results: alerts")),
        _seen("alerts that were acted on", 59, basch_2025.at("results: action on alerts")),
        _seen(
            "alerts that people called urgent", 10, alert_optimisation_2024.at("results: alerts")
        ),
        _seen("alerts that a model can suppress", 38, OPTIMISATION),
        _seen("sensitivity of that model", 80, OPTIMISATION),
        _seen("specificity of that model", 52, OPTIMISATION),
        _seen("adherence to symptom reports", 64.7, absolom_2021.at("results: adherence")),
    ),
)
