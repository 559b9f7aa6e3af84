"""How much of each kind to begin with, on which days, and towards what.

Frequency, effort, time and number are those of the starting dose (REH-04); which weekday takes
which kind is our own choice: resistance with two days between, one day of rest in the week. What
is not in that statement (breathing, posture, transfers) is our own judgement.
"""

from typing import Final

from trabecula.knowledge.exercises.basis import OURS, OWN
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.sources.rehabilitation import (
    acsm_2019,
    cormie_2013,
    modular_programme_2011,
)
from trabecula.language.exercise import Day, Dose, Kind
from trabecula.language.source import Checked

_ACSM: Final = acsm_2019.at(
    "aerobic 30 minutes 3 times a week, resistance 2 times a week (from knowledge, not read)"
)
_START_LOW: Final = modular_programme_2011.at(
    "start low, go slow; avoid a load that can be lifted only 6 to 8 times"
)
_EFFORT: Final = cormie_2013.at("perceived exertion 13.8, no skeletal events, attendance 83 %")
_PANEL: Final = panel.at("guideline dossier, section 5, row REH-04; the weekdays are our own")
_EASY: Final = "Easy. Nothing strains."


DOSES: Final[tuple[Dose, ...]] = (
    Dose(
        kind=Kind.AEROBIC,
        days=(Day.MONDAY, Day.WEDNESDAY, Day.FRIDAY),
        holds="5 to 10 minutes at a time",
        effort="You breathe a little faster. You can still talk.",
        toward="In time: 30 minutes, 3 days a week.",
        for_clinicians="Bouts of 5 to 10 minutes, building up to 30 minutes 3 times a week, perceived exertion 11 to 13 of 6 to 20.",
        at_most=1,
        sources=(_ACSM, _PANEL),
        checked=Checked.IN_PART,
    ),
    Dose(
        kind=Kind.RESISTANCE,
        days=(Day.TUESDAY, Day.SATURDAY),
        holds="1 set of 10 to 12",
        effort="A little hard at the end. You could do a few more.",
        toward="In time: 2 sets.",
        for_clinicians="2 times a week, 1 to 2 sets of 10 to 12, perceived exertion about 13 of 6 to 20; never a load that can be lifted only 6 to 8 times, no test of the one-repetition maximum at a lesion.",
        at_most=5,
        sources=(_ACSM, _START_LOW, _EFFORT, _PANEL),
        checked=Checked.IN_PART,
    ),
    Dose(
        kind=Kind.BALANCE,
        days=(Day.TUESDAY, Day.THURSDAY, Day.SATURDAY),
        holds="3 times each, with rests",
        effort="You sway a little, and feel safe.",
        toward="In time: a little less to hold on to.",
        for_clinicians="2 to 3 times a week; the number at a time is our own.",
        at_most=2,
        sources=(_PANEL,),
        checked=OURS,
    ),
    Dose(
        kind=Kind.STRETCH,
        days=(Day.MONDAY, Day.WEDNESDAY, Day.FRIDAY),
        holds="2 times each side, for 3 slow breaths",
        effort="It pulls a little. It does not hurt.",
        toward="In time: one breath longer.",
        for_clinicians="Static, except the movements that are barred; the number and the time are our own.",
        at_most=3,
        sources=(_PANEL,),
        checked=OURS,
    ),
    Dose(
        kind=Kind.BREATHING,
        days=tuple(Day),
        holds="5 easy breaths, twice a day",
        effort=_EASY,
        toward="Use it when you are tense or short of breath.",
        for_clinicians="Our own judgement; no breath is held or forced.",
        at_most=2,
        sources=OWN,
        checked=OURS,
    ),
    Dose(
        kind=Kind.POSTURE,
        days=tuple(Day),
        holds="whenever you rest",
        effort=_EASY,
        toward="Change how you lie or sit before it aches.",
        for_clinicians="Our own judgement.",
        at_most=3,
        sources=OWN,
        checked=OURS,
    ),
    Dose(
        kind=Kind.TRANSFER,
        days=tuple(Day),
        holds="each time you move about, with care",
        effort=_EASY,
        toward="In time: with less help.",
        for_clinicians="Our own judgement; a physiotherapist teaches it first.",
        at_most=4,
        sources=OWN,
        checked=OURS,
    ),
)
