"""Wording of the patient's plan: plain words, about grade 6, no abbreviation, nothing ordered."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from trabecula.report.education_shapes import NumberJson
from trabecula.report.patient_plan_shapes import AgreedJson, PatientPlanJson
from trabecula.report.wording import said_list, sentence

TITLE: Final = "Your plan"
TO_BE_SIGNED: Final = "Draft. To be signed by your clinician."
NOT_SIGNED: Final = "Not signed yet. Ask your clinician to go through it with you and sign it."
NOTHING_DECIDED: Final = (
    "Nothing has been decided yet. Your team will talk with you about what you can choose. "
    "Then your plan will stand here."
)
AT_ONCE: Final = "When to get help at once"
DECIDED: Final = "What you and your team decided"
YOU_DO: Final = "What you do"
GO_WRONG: Final = "What can go wrong"
IF_NOT: Final = "If it does not help"
DOSE: Final = "How much and when: your clinician writes it here"
COMES_LATER: Final = "This comes later. Something else is done first. Your team tells you when."
STEPS: Final = "Your next steps"
STEPS_TO_FILL: Final = (
    "Today",
    "This week",
    "My next visit: day, time and place",
    "Who calls me, and when",
)
BREAKS_THROUGH: Final = "If the pain breaks through"
NO_TEXT: Final = (
    "Your clinic has not written this yet. Ask your clinic what to do, and write it down here."
)
LATER: Final = "Put off for now"
LEFT_OUT: Final = "What you and your team left out"
LOOK_AGAIN: Final = "Ask your team about these"
LOOK_AGAIN_WHY: Final = (
    "These were chosen before. They may be done, or something may speak against them now. "
    "Ask your team if they still count. Do not stop a medicine by yourself."
)
REPLACED: Final = "No longer your plan"
REPLACED_WHY: Final = "Something newer was chosen in its place."
WITHOUT_WORDS: Final = (
    "Your team chose more that is not in plain words yet. Ask them to write it down for you here."
)
CALL: Final = "Whom to call"
WRITE_NUMBER: Final = "your clinic has not filled this in; write the number here"
OLD_NUMBERS: Final = "These numbers are old. Ask your team if they still work."
SIGNED_BY: Final = "Signed by"
SIGN: Final = ("Clinician, name", "Signed", "Date")
TO_FILL: Final = "______________________________"

PLACES: Final = {
    "femur_head_neck": "your hip",
    "femur_peritrochanteric": "the top of your thigh bone",
    "femur_shaft": "your thigh bone",
    "tibia": "your shin bone",
    "humerus": "your upper arm",
    "radius_ulna": "your lower arm",
    "acetabulum": "the socket of your hip",
    "pelvis_other": "your pelvis, the big bone between your hips",
    "sacrum": "the low end of your back",
    "cervical": "the bones of your neck",
    "thoracic": "your back, behind the chest",
    "lumbar": "your lower back",
    "rib": "your ribs",
    "sternum": "your breast bone",
    "scapula": "your shoulder blade",
    "skull": "your skull",
    "foot_hand": "your foot or hand",
    "clavicle": "your collar bone",
    "mandible": "your jaw",
}
"""The bones by the site of a lesion; left and right stand in the words of the record."""

ASK_WHICH: Final = "ask your team which bone"

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def said_where(one: AgreedJson) -> str:
    """The bone in plain words, and the place as the record calls it."""
    if not one.where:
        return ""
    recorded = f" Your record calls it: {one.place}." if one.place else ""
    return f"Where: {one.where}.{recorded}"


def said_decided(one: AgreedJson) -> str:
    """On which day, by whom and with whom it was decided."""
    others = f", with {said_list(one.with_whom)}" if one.with_whom else ""
    return f"Decided {on_day(one.decided_on)} by {one.decided_by or 'your team'}{others}."


def on_day(day: date | None) -> str:
    """A day, the month in full."""
    if day is None:
        return "on a day that is not written down"
    return f"on {day.day} {_MONTHS[day.month - 1]} {day.year}"


def said_whole_day(day: date) -> str:
    """A day by itself."""
    return on_day(day).removeprefix("on ")


def said_all(parts: Sequence[AgreedJson]) -> list[str]:
    """Each in one line: the medicine, what it is, and where."""
    return [" ".join(filter(None, (named(one), said_where(one)))) for one in parts]


def named(one: AgreedJson) -> str:
    """What it is in one sentence, with the name of a medicine before it."""
    return f"{sentence(one.medicine)}. {one.what}" if one.medicine else one.what


def shorter(plan: PatientPlanJson) -> list[tuple[str, str, list[AgreedJson]]]:
    """What is said in one line each, where there is any: its heading, why, and the things."""
    parts = (
        (LOOK_AGAIN, LOOK_AGAIN_WHY, plan.look_again),
        (LATER, "", plan.later),
        (LEFT_OUT, "", plan.left_out),
        (REPLACED, REPLACED_WHY, plan.replaced),
    )
    return [(title, why, things) for title, why, things in parts if things]


def said_number(one: NumberJson) -> str:
    """Whom to call, and the number; or where to write it."""
    return f"{sentence(one.whom)}: {one.number or f'{TO_FILL} ({WRITE_NUMBER})'}"
