"""What somebody did about an alert: took it, or closed it with an outcome."""

from enum import StrEnum

from msgspec import Struct

from trabecula.pathway.moment import Moment


class Act(StrEnum):
    """What was done about an alert."""

    TAKEN = "taken"
    CLOSED = "closed"


class AlertAction(Struct, frozen=True, gc=False):
    """Somebody took or closed the alert that ``key`` names.

    ``outcome`` is what came of it. ``spoke`` says who spoke with the person, and when: without it
    no red alert is closed.
    """

    origin: str
    key: str
    act: Act
    by: str
    when: Moment | None
    outcome: str = ""
    spoke: str = ""
