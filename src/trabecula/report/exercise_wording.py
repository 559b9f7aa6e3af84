"""Wording of a programme of exercise: the sentences and headings that text and page share."""

from collections.abc import Iterable
from typing import Final

from trabecula.pathway.programme import State
from trabecula.report.exercise_shapes import (
    AskAboutJson,
    ExerciseJson,
    LesionLimitsJson,
    ProgrammeJson,
)
from trabecula.report.shape_words import SourceJson
from trabecula.report.wording import said_list

TITLE: Final = "Programme of exercise"
SUPPORTS: Final = "It supports qualified clinicians and does not order."
NEVER_SAFE: Final = (
    "What is not cleared here is not shown as safe: it was held, left out, or not known."
)

ASK: Final = "Ask first"
LESIONS: Final = "What each lesion allows"
NO_LESION: Final = "No lesion is on the record."
WEEK: Final = "The week"
NO_WEEK: Final = "Nothing is cleared, so there is no week."
EVERY_DAY: Final = "Every day"
DOSES: Final = "With how much to begin"
CHECKS: Final = "Before each session"
CHECKS_LEAD: Final = "Start only if all of these are true today."
STOP: Final = "Stop at once if"
STOP_THEN: Final = (
    "Rest, and call your team at once. For a crack, chest pain, new weakness or "
    "numbness, call for emergency help."
)
STOP_FOR_CLINICIANS: Final = "Stop criteria, as the table has them"
RELIEF: Final = "Pain medicine before exercise"
SMALLER: Final = "What makes the programme smaller"
LIGHTER: Final = "Lighter days"
PROGRESS: Final = "When to do more"
NOT_YET: Final = "Not yet"
AFTER_WAITING: Final = "Not cleared: what would settle it"
WAITING: Final = "These may be cleared once the questions are answered. Until then they are not."
LEFT_OUT: Final = "Left out, and why"
SHEET: Final = "Exercise sheet"
TO_BE_SIGNED: Final = "To be signed by your clinician"
SIGN_FIRST: Final = "Do not begin before your clinician has signed this sheet."
YOUR_EXERCISES: Final = "Your exercises"
NO_EXERCISES: Final = "There is no exercise now that you can do alone."
SUPERVISED: Final = "Do these only with your physiotherapist beside you."
FIRST_SUPERVISED: Final = (
    "Do the first 1 to 4 sessions with your physiotherapist. Then you can go on at home or in a "
    "group."
)
WITH_HELP: Final = "Only with your physiotherapist"
AFTER_ADVICE: Final = "Only with your physiotherapist, and after a doctor has agreed"
LYING_FLAT: Final = "Until your team tells you more"
ALSO_CLEARED: Final = "Cleared as well, to change with these"
PROBLEMS: Final = "Problems of the record"
SOURCES: Final = "Sources"

_LEADS: Final = {
    State.CLEARED: (
        "All that is known to forbid exercise is excluded. A programme can begin once a"
        " clinician has signed it, as far as each lesion allows."
    ),
    State.WAITS: (
        "Not cleared: not all that would forbid exercise is excluded. Meanwhile only "
        "what a physiotherapist teaches: breathing, positions and moving about."
    ),
    State.LIMBS: (
        "A lesion at high risk holds the programme. Nothing for its region; the "
        "unaffected limbs only under a physiotherapist, after medical advice. Clearance"
        " is recorded by a named clinician."
    ),
    State.BASICS: (
        "The programme is held. Only what a physiotherapist teaches: breathing, "
        "positions and moving about."
    ),
    State.POSITIONS: "An acute illness comes first. No exercise: only how to lie and sit.",
    State.FLAT: (
        "The spine is to be kept still. No exercise: lying flat, turned as one piece by"
        " trained people."
    ),
    State.NOTHING: "Nothing is offered.",
}


def lead(programme: ProgrammeJson) -> str:
    """What may be done, in a sentence or two, and why no more."""
    held = said_list([f"{one.title} ({one.code})" for one in programme.held_by])
    parts = (
        _LEADS[State(programme.state)],
        f"Held by: {held}." if held else "",
        *programme.because,
    )
    return " ".join(filter(None, parts))


def loads(one: LesionLimitsJson, programme: ProgrammeJson) -> str:
    """What stands over the loads of a lesion: whether they hold now, and by which row."""
    if one.held_by:
        return "Nothing for this region until a named clinician has recorded that it is cleared."
    now = programme.state == State.CLEARED and not one.open_by
    return f"{'At the start' if now else 'Once it is cleared, not before'}, by the row: {one.by}"


def with_whom(programme: ProgrammeJson) -> str:
    """Who is there when the cleared exercises are done, in plain words."""
    return SUPERVISED if programme.supervised else FIRST_SUPERVISED


def asked(one: AskAboutJson) -> str:
    """A question, with the lesion that it is about."""
    about = one.about[:1].upper() + one.about[1:]
    return f"{about}: {one.asks}" if about else one.asks


def cited(sources: list[SourceJson]) -> str:
    """Sources, each with its place and how far it was checked."""
    return "; ".join(f"{one.key}, {one.place} ({one.checked})" for one in sources)


def by_reason(exercises: Iterable[ExerciseJson]) -> list[tuple[str, list[str]]]:
    """Why exercises are not cleared, each reason with the exercises that it is about."""
    found: dict[str, list[str]] = {}
    for one in exercises:
        said = " ".join(why.says[:1].upper() + why.says[1:] for why in one.why)
        found.setdefault(said, []).append(one.title)
    return list(found.items())


def relief_says(programme: ProgrammeJson) -> list[str]:
    """What is said of medicine before exercise, to clinicians."""
    relief = programme.relief
    said = [*relief.timed]
    if relief.against:
        titles = said_list([f"{one.title} ({one.code})" for one in relief.against])
        said.append(f"No medicine is timed before exercise now: {titles}.")
    elif not relief.may_be_timed and not relief.asks:
        said.append(
            "No medicine is timed before exercise: nothing calls for it, or none is "
            "prescribed as needed."
        )
    if relief.unclear:
        said.append(f"Its dose, or how fast it acts, is not known: {said_list(relief.unclear)}.")
    if relief.asks:
        said.append(
            f"Not known whether {relief.statement.title.lower()} ({relief.statement.code}) applies."
        )
    return said
