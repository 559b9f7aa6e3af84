"""Wording of the document for another team."""

from typing import Final

from trabecula.language.answer import Answer
from trabecula.language.follow_up import Part
from trabecula.report.care_plan_shapes import FieldJson, ForeseenJson
from trabecula.report.handed_over_wording import of_whom
from trabecula.report.transfer_shapes import WeightJson
from trabecula.report.wording import said_list

TITLE: Final = "For the team that takes over"
SUPPORTS: Final = (
    "It supports qualified clinicians and does not order. An empty field is a question to the "
    "sender; the receiver reads it back."
)
DECIDED: Final = "What was decided"
GOALS: Final = "What matters to the person"
WEIGHT: Final = "Weight that may be borne, by default"
WEIGHT_MEANS: Final = (
    "No surgeon's order is read from the record. Until one is there, the default table holds."
)
CHOOSE: Final = "To be chosen by the sender"
NOT_RECORDED: Final = "Not recorded"
NOTHING: Final = "Nothing in the record fills this."
NO_ACTION: Final = "Nothing is to be done on what is recorded."
NOW: Final = {
    Answer.APPLIES.words: "It is so now.",
    Answer.NOT_KNOWN.words: "Not known whether it is so now.",
    Answer.DOES_NOT_APPLY.words: "",
}
HEADINGS: Final = {
    Part.ILLNESS_SEVERITY: "Illness severity",
    Part.PATIENT_SUMMARY: "Patient summary",
    Part.ACTIONS: "Action list",
    Part.CONTINGENCIES: "What may happen, and what to do then",
    Part.SYNTHESIS: "Read back by the receiver",
}
ANCHORS: Final = {part: part.name.lower().replace("_", "-") for part in Part}


def said_missing(field: FieldJson) -> list[str]:
    """The facts that are not recorded, each with those of whom it is not."""
    whom: dict[str, list[str]] = {}
    for one in field.not_recorded:
        whom.setdefault(one.name, []).append(of_whom(one.about))
    return [
        f"{fact} ({said_list(places)})" if any(places) else fact for fact, places in whom.items()
    ]


def said_weight(one: WeightJson) -> str:
    """How much weight a bone bears, by which row, and what could change it."""
    aids = f"; aid: {said_list(one.aids).replace(' and ', ' or ')}" if one.aids else ""
    asks = f" Ask: {' '.join(ask.asks for ask in one.asks)}" if one.asks else ""
    return f"{one.about.label}: {one.status} (row: {one.because}{aids}).{asks}"


def said_if_then(one: ForeseenJson) -> str:
    """What is done, how soon, and whether it is so already."""
    return f"{one.then} ({one.urgency}) {NOW[one.now]}".rstrip()
