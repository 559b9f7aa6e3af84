"""Breakthrough pain: the three questions of Davies, of which each no ends the row."""

from typing import Literal

BreakthroughClass = Literal[
    "breakthrough_pain", "background_uncontrolled", "no_background_pain", "none"
]
Trigger = Literal[
    "spontaneous", "incident_volitional", "incident_nonvolitional", "procedural", "end_of_dose"
]


def breakthrough_class(
    background_pain: bool, background_controlled: bool, transient_exacerbations: bool
) -> BreakthroughClass:
    """What the answers come to, in the order in which they are asked.

    Source: Davies 2009; what a no means is a label of this project.
    """
    if not background_pain:
        return "no_background_pain"
    if not background_controlled:
        return "background_uncontrolled"
    return "breakthrough_pain" if transient_exacerbations else "none"


def asks_for_structure(trigger: Trigger) -> bool:
    """Whether episodes come with a movement that is meant: is the bone stable?

    Source: instruments dossier, section 1.4.
    """
    return trigger == "incident_volitional"


def is_end_of_dose(trigger: Trigger) -> bool:
    """Whether episodes come at the end of a dose: the background dose, not breakthrough pain.

    Source: instruments dossier, section 1.4, after Davies 2009.
    """
    return trigger == "end_of_dose"
