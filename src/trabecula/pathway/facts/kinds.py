"""Kinds of subjects: what one is, and what stands in where none of a kind is recorded."""

from collections.abc import Mapping

from trabecula.language.condition import About
from trabecula.pathway.facts.finding import Facts, Subject

NONE_RECORDED: Mapping[About, str] = {
    About.LESION: "no lesion recorded",
    About.PAIN: "no pain recorded",
    About.MEDICINE: "no medicine recorded",
}


def kind_of(subject: Subject, facts: Facts) -> About:
    """What a subject is; of the stand-in where none is recorded, what it stands for."""
    for about in About:
        if any(one is subject for one in facts.of(about)):
            return about
    return next(about for about, label in NONE_RECORDED.items() if label == subject.label)
