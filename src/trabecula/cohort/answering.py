"""The batch function that answers the statements, made in each worker anew."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from trabecula import journey
from trabecula.cohort.batch import answer
from trabecula.cohort.given import BatchFunction
from trabecula.language.edition import OpenEdition


@dataclass(frozen=True)
class ClinicTexts:
    """How a clinic uses the edition: the texts of its files, its licences, and the day.

    Without a day it is the edition in force, under the default policy.
    """

    policy: str = ""
    reviews: str = ""
    licensed: tuple[str, ...] = ()
    on: date | None = None

    def opened(self) -> OpenEdition:
        """The edition, opened. Raises `UnusablePolicy` and `UnusableReview`."""
        if self.on is None:
            return journey.edition()
        return journey.open_edition(self.policy, self.reviews, on=self.on, licensed=self.licensed)


def answering(
    clinic: ClinicTexts = ClinicTexts(),
    as_of: date | None = None,
    today: date = date.max,
) -> BatchFunction:
    """`answer`, for this clinic and day, or for the newest date of each record until ``today``."""
    return partial(answer, opened=clinic.opened(), as_of=as_of, today=today)


def settings(opened: OpenEdition, as_of: date | None) -> dict[str, str]:
    """What the answers depend on, as a run keeps it."""
    return {
        "edition": opened.edition.name,
        "policy": opened.policy_digest,
        "as-of day": as_of.isoformat() if as_of else "the newest of each",
    }
