"""Acting: somebody takes an alert, or closes it with what came of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from trabecula.errors import UnusableAlertAction
from trabecula.language.monitoring import Level
from trabecula.pathway.alert_action import Act, AlertAction
from trabecula.pathway.alerts.alert import Alert, Alerts
from trabecula.pathway.moment import Moment

UNWRITTEN: Final = ""
"""The origin of an action that is not in a record yet."""


@dataclass(frozen=True, slots=True)
class Acted:
    """What somebody says was done about an alert. ``spoke`` is who spoke with the person, when."""

    act: Act
    by: str
    outcome: str = ""
    spoke: str = ""


def act(alerts: Alerts, key: str, said: Acted) -> tuple[Alert, AlertAction | None]:
    """The alert of a key and what is now done about it; None where the record holds it already.

    Raises `UnusableAlertAction` where there is no such alert, where nobody or no outcome is named,
    where a red alert is closed without who spoke with the person, and where it was closed before.
    """
    alert = alerts.alert(key)
    if alert is None:
        names = ", ".join(one.key for one in alerts.open) or "none"
        raise UnusableAlertAction(f"no alert is called {key!r}; open are: {names}")
    by, outcome, spoke = said.by.strip(), said.outcome.strip(), said.spoke.strip()
    if not by:
        raise UnusableAlertAction(f"{alert.key}: it is not said by whom; give a name")
    if said.act is Act.TAKEN:
        if alert.taken is not None and alert.taken.by == by:
            return alert, None
    else:
        _check_closing(alert, outcome, spoke)
        if alert.closed is not None and (alert.closed.by, alert.closed.outcome) == (by, outcome):
            return alert, None
    if not alert.is_open:
        closed = "" if alert.closed is None else f" by {alert.closed.by}: {alert.closed.outcome}"
        raise UnusableAlertAction(f"{alert.key} is {alert.state.value}{closed}")
    return alert, AlertAction(
        UNWRITTEN, alert.key, said.act, by, _moment(alerts.at), outcome, spoke
    )


def _check_closing(alert: Alert, outcome: str, spoke: str) -> None:
    if not outcome:
        raise UnusableAlertAction(f"{alert.key}: say with what outcome it is closed")
    if alert.level is Level.RED and not spoke:
        raise UnusableAlertAction(
            f"{alert.key} is red: say who spoke with the person, and when, before it is closed"
        )


def _moment(at: datetime) -> Moment:
    return Moment(at.date(), at.date(), f"{at:%H:%M}")
