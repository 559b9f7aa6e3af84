"""The home programme: by which facts sessions are told, and what decides about it."""

from dataclasses import KW_ONLY, dataclass

from trabecula.language.code import Code
from trabecula.language.fact import Fact
from trabecula.language.medicine import MedicineClass
from trabecula.language.source import Checked, Citation
from trabecula.language.statement import Statement


@dataclass(frozen=True, eq=False)
class SessionFacts:
    """What is told of one session: done, how long and hard, and pain around it."""

    done: Fact
    minutes: Fact
    effort: Fact
    before: Fact
    during: Fact
    after: Fact


@dataclass(frozen=True, eq=False)
class HomeProgrammeRules:
    """What a home programme is followed by.

    It is agreed by an option with this ``intervention``. ``rise`` and ``weeks`` are what sessions
    come to; ``pain_medicines`` the kinds of which a rise ends the weeks that were tolerated.
    ``stop`` is the statement that stops exercise, ``remote`` the one that offers it from afar, and
    ``contacts`` are the codes of a call or a video.
    """

    _: KW_ONLY
    session: SessionFacts
    intervention: str
    rise: Fact
    weeks: Fact
    pain_medicines: tuple[MedicineClass, ...]
    stop: Statement
    remote: Statement
    contacts: tuple[Code, ...]
    source: Citation
    checked: Checked
