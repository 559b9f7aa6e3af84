"""How much of each kind to begin with, on which days, and towards what.

Frequency, effort, time and number are those of the starting dose (REH-04); which weekday takes
which kind is our own choice: resistance with two days between, one day of rest in the week. What
is not in that statement (breathing, posture, transfers) is our own judgement.
"""

from typing import Final

from trabecula.knowledge.exercises.basis import OURS
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.rehabilitation import (
    acsm_2019,
    cormie_2013,
    modular_programme_2011,
)
from trabecula.language.exercise import Day, Dose, Kind
from trabecula.language.source import Checked, Citation

_ACSM: Final = acsm_2019.at(
    "aerobic 30 minutes 3 times a week, resistance 2 times a week (from knowledge, not read)"
)
_START_LOW: Final = modular_programme_2011.at(
    "start low, go slow; avoid a load that can be lifted only 6 to 8 times"
)
_EFFORT: Final = cormie_2013.at("perceived exertion 13.8, no skeletal events, attendance 83 %")
_PANEL: Final = panel.at("guideline dossier, section 5, row REH-04; the weekdays are our own")
_EVERY_DAY: Final = tuple(Day)
_TALK: Final = "You breathe a little faster. You can still talk."
_EASY: Final = "Easy. Nothing strains."


def _dose(
    kind: Kind,
    days: tuple[Day, ...],
    amount: str,
    effort: str,
    toward: str,
    for_clinicians: str,
    at_most: int,
    *sources: Citation,
    checked: Checked = OURS,
) -> Dose:
    return Dose(
        kind=kind,
        days=days,
        holds=amount,
        effort=effort,
        toward=toward,
        for_clinicians=for_clinicians,
        at_most=at_most,
        sources=(*sources, _PANEL),
        checked=checked,
    )


DOSES: Final[tuple[Dose, ...]] = (
    _dose(
        Kind.AEROBIC,
        (Day.MONDAY, Day.WEDNESDAY, Day.FRIDAY),
        "5 to 10 minutes at a time",
        _TALK,
        "In time: 30 minutes, 3 days a week.",
        "Bouts of 5 to 10 minutes, building up to 30 minutes 3 times a week, perceived exertion 11 to 13 of 6 to 20.",
        1,
        _ACSM,
        checked=Checked.IN_PART,
    ),
    _dose(
        Kind.RESISTANCE,
        (Day.TUESDAY, Day.FRIDAY),
        "1 set of 10 to 12",
        "A little hard at the end. You could do a few more.",
        "In time: 2 sets.",
        "2 times a week, 1 to 2 sets of 10 to 12, perceived exertion about 13 of 6 to 20; never a load that can be lifted only 6 to 8 times, no test of the one-repetition maximum at a lesion.",
        6,
        _ACSM,
        _START_LOW,
        _EFFORT,
        checked=Checked.IN_PART,
    ),
    _dose(
        Kind.BALANCE,
        (Day.TUESDAY, Day.THURSDAY, Day.SATURDAY),
        "3 times each, with rests",
        "You sway a little, and feel safe.",
        "In time: a little less to hold on to.",
        "2 to 3 times a week; the number at a time is our own.",
        2,
    ),
    _dose(
        Kind.STRETCH,
        (Day.MONDAY, Day.WEDNESDAY, Day.FRIDAY),
        "2 times each side, for 3 slow breaths",
        "It pulls a little. It does not hurt.",
        "In time: one breath longer.",
        "Static, except the movements that are barred; the number and the time are our own.",
        3,
    ),
    _dose(
        Kind.BREATHING, _EVERY_DAY, "5 easy breaths, twice a day", _EASY,
        "Use it when you are tense or short of breath.",
        "Our own judgement; no breath is held or forced.", 2,
    ),
    _dose(
        Kind.POSTURE, _EVERY_DAY, "whenever you rest", _EASY,
        "Change how you lie or sit before it aches.",
        "Our own judgement.", 3,
    ),
    _dose(
        Kind.TRANSFER, _EVERY_DAY, "each time you move about, with care", _EASY,
        "In time: with less help.",
        "Our own judgement; taught by a physiotherapist first.", 4,
    ),
)  # fmt: skip
