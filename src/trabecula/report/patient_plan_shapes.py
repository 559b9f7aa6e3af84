"""The shapes of the JSON of the patient's plan: what was decided, in plain words, and no more."""

from datetime import date

import msgspec

from trabecula.report.education_shapes import NumberJson, SheetJson
from trabecula.report.shapes import AboutJson


class AgreedJson(msgspec.Struct, gc=False):
    """One thing that was decided. ``code`` and ``title`` are for the clinician, the rest is read.

    ``medicine`` is its name, empty for what is none; ``where`` the bone in plain words and
    ``place`` as the record has it, both empty for what is about the whole person.
    ``comes_later`` is whether something else is done first.
    """

    code: str
    title: str
    medicine: str
    where: str
    place: str
    what: str
    more: str
    to_do: str
    can_go_wrong: str
    if_not: str
    comes_later: bool
    decided_on: date | None
    decided_by: str
    with_whom: tuple[str, ...]


class PatientPlanJson(msgspec.Struct, gc=False):
    """The patient's plan. What is in it was chosen in a decision, or is a fixed safety text.

    ``agreed`` still stands; ``look_again`` was chosen and
    cannot be chosen now: it is done, or something speaks against it;
    ``replaced`` was chosen before something newer for the same need. ``without_words`` are codes
    of what was chosen and has no plain words. ``if_pain_breaks_through`` is the clinic's own text,
    null where it has filled in none. ``numbers_out_of_date`` is whether the clinic's directory was
    to be checked again before the day on which this was written.
    """

    as_of: date
    edition: str
    policy: str
    draft: bool
    signed: bool
    person: AboutJson
    name: str
    decided: bool
    agreed: list[AgreedJson]
    later: list[AgreedJson]
    left_out: list[AgreedJson]
    look_again: list[AgreedJson]
    replaced: list[AgreedJson]
    without_words: list[str]
    if_pain_breaks_through: str | None
    call: list[NumberJson]
    numbers_out_of_date: bool
    safety: list[SheetJson]
