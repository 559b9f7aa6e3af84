"""The clinic's directory: whom to call, and who nearby helps with what. The clinic fills it in."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

NOT_FILLED_IN: Final = "your clinic has not filled this in"


class Line(StrEnum):
    """A number that is called in need. The value is its key in the file."""

    EMERGENCY = "emergency"
    CLINIC = "clinic"
    OUT_OF_HOURS = "out_of_hours"
    SPINAL_CORD = "spinal_cord"
    CRISIS = "crisis"

    @property
    def words(self) -> str:
        """What the number is for, in plain words."""
        return _LINES[self]


_LINES: Final = {
    Line.EMERGENCY: "emergency services",
    Line.CLINIC: "your team, in working hours",
    Line.OUT_OF_HOURS: "your team, at night and at weekends",
    Line.SPINAL_CORD: "the team for pressure on the spinal cord",
    Line.CRISIS: "help when you think of ending your life",
}


class ServiceKind(StrEnum):
    """What a service helps with."""

    PSYCHOLOGY = "psychology"
    PSYCHIATRY = "psychiatry"
    SELF_HELP = "self-help programme"
    PEER_SUPPORT = "peer support"
    FAMILY_SUPPORT = "family support"
    CARER_SUPPORT = "carer support"
    SPIRITUAL_CARE = "spiritual care"
    BEREAVEMENT = "bereavement support"
    SOCIAL_WORK = "social work"
    MONEY_AND_BENEFITS = "money and benefits"
    WORK = "work"
    TRANSPORT = "transport"
    FOOD = "food"
    HOUSING = "housing"
    INTERPRETER = "interpreter"
    SAFEGUARDING = "safeguarding"
    SEXUAL_HEALTH = "sexual health"
    SLEEP = "sleep"
    DIETITIAN = "dietitian"
    PHYSIOTHERAPY = "physiotherapy"
    OCCUPATIONAL_THERAPY = "occupational therapy"
    HOME_NURSING = "home nursing"
    PALLIATIVE_CARE = "palliative care"
    HOSPICE = "hospice"
    PHARMACY = "pharmacy"
    DENTIST = "dentist"


@dataclass(frozen=True)
class Service:
    """Somebody who helps, as the clinic describes them. What it left empty is an empty text."""

    kind: ServiceKind
    name: str
    phone: str = ""
    hours: str = ""
    languages: tuple[str, ...] = ()
    for_whom: str = ""
    how_to_refer: str = ""


@dataclass(frozen=True)
class Directory:
    """One clinic's directory, who filled it in and when, and by when it is to be checked again.

    ``if_pain_breaks_through`` is the clinic's own text for patients, ``who_reads`` its own words
    on who reads what they send, and when.
    """

    filled_in_by: str
    filled_in_on: date
    look_again_by: date
    numbers: tuple[tuple[Line, str], ...] = ()
    services: tuple[Service, ...] = ()
    if_pain_breaks_through: str = ""
    who_reads: str = ""

    def number(self, line: Line) -> str:
        """A number to call; empty where the clinic has not filled it in."""
        return dict(self.numbers).get(line, "")

    def of(self, kind: ServiceKind) -> tuple[Service, ...]:
        """The services of a kind, in the clinic's own order."""
        return tuple(service for service in self.services if service.kind is kind)

    @property
    def empty_kinds(self) -> tuple[ServiceKind, ...]:
        """The kinds of service of which the directory has none."""
        return tuple(kind for kind in ServiceKind if not self.of(kind))

    def out_of_date(self, on: date) -> bool:
        """Whether it was to be checked again before this day."""
        return on > self.look_again_by
