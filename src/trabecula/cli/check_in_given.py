"""The answers of a check-in as a file: a response of another program, or answers by their keys."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final, cast

from msgspec import Struct

from trabecula.cli.json_text import decoded
from trabecula.errors import UnusableAnswers, WrongUsage
from trabecula.fhir.check_in import responded
from trabecula.fhir.moments import moment
from trabecula.pathway.record import Person

_TIME: Final = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")


class Given(Struct, frozen=True, gc=False):
    """What was given: the answers by key, where there are any, of which form, when and by whom.

    ``authored`` is the day or moment that a response says that it is of, ``subject`` the person
    whom it says that it is about.
    """

    answers: Mapping[str, Any] | None = None
    form: str = "daily"
    authored: str = ""
    by: str = ""
    name: str = ""
    subject: str = ""


def given_in(text: str) -> Given:
    """The answers of a file. Raises `UnusableAnswers` where it is neither of both."""
    try:
        found = decoded(text)
    except ValueError as error:
        raise UnusableAnswers(f"the answers: {error}") from None
    if not isinstance(found, dict):
        raise UnusableAnswers('answers are an object, like {"pain_worst": 6}')
    members = cast("dict[str, Any]", found)
    if "resourceType" not in members:
        return Given(members)
    if (kind := members["resourceType"]) != "QuestionnaireResponse":
        raise UnusableAnswers(f"this is a {kind}: give a QuestionnaireResponse")
    said = responded(text.encode())
    form = said.form or "daily"
    return Given(said.answers, form, said.authored, said.by, said.name, said.subject)


def check_about(given: Given, person: Person) -> None:
    """Raises `UnusableAnswers` where a response says that it is about somebody else."""
    named = given.subject.partition("/_history/")[0].removeprefix("urn:uuid:").rpartition("/")[2]
    if named and named != person.id:
        raise UnusableAnswers(
            f"the response is about {given.subject}, and the record is of Patient/{person.id}: "
            f"nothing was added to the record"
        )


def when(given: Given, as_of: date | None, at: str) -> tuple[date, str, str]:
    """The day that answers are about, and where it is known the time and its zone.

    Raises `WrongUsage` for a time that is none, `UnusableAnswers` for a day that has not come.
    """
    if at and not _TIME.fullmatch(at):
        raise WrongUsage(f"--at takes a time like 18:30, not {at!r}")
    now = datetime.now().astimezone()
    if given.authored and as_of is None and not at:
        day, time, zone = _authored(given.authored)
    else:
        day, time = as_of or now.date(), at or ("" if as_of else f"{now:%H:%M}")
        zone = _zone_of(day, time)
    if _has_not_come(day, time, zone, now):
        raise UnusableAnswers(
            f"{day} {time}".rstrip() + " has not come: answers are about the past"
        )
    return day, time, zone


def _has_not_come(day: date, time: str, zone: str, now: datetime) -> bool:
    """Whether it is ahead: by the minute, where the time and its zone are known."""
    if not (time and zone):
        return day > now.date()
    minute = now.replace(second=0, microsecond=0)
    return datetime.fromisoformat(f"{day}T{time}{zone.replace('Z', '+00:00')}") > minute


def _zone_of(day: date, time: str) -> str:
    """The distance of this machine's clock from UTC at a time; empty where no time is said."""
    if not time:
        return ""
    return datetime.fromisoformat(f"{day}T{time}").astimezone().isoformat()[-6:]


def _authored(text: str) -> tuple[date, str, str]:
    try:
        said = moment(text)
    except ValueError:
        raise UnusableAnswers(f"authored is {text!r}, which is no date") from None
    if said.day != said.latest:
        raise UnusableAnswers(f"authored is {text!r}: say the day that the answers are about")
    return said.day, said.time or "", said.zone
