"""Alerts: few and true, each with an owner, a clock and an end that somebody gave it."""

from trabecula.pathway.alerts.alert import Alert, Alerts, AlertState, Batch, Breach, Escalation
from trabecula.pathway.alerts.raising import Called, alerts, called, standing

__all__ = [
    "Alert",
    "AlertState",
    "Alerts",
    "Batch",
    "Breach",
    "Called",
    "Escalation",
    "alerts",
    "called",
    "standing",
]
