"""Side effects that cost walking: the terms of the PRO-CTCAE, under short labels of our own.

Why      Dizziness, numb feet and leaking keep people from moving, and are seldom told unasked.
Misuse   To call our labels the items of the PRO-CTCAE: a site asks in the owner's own wording.
"""

from collections.abc import Iterator
from typing import Final

from trabecula.knowledge.instruments.side_effects.pro_ctcae import PRO_CTCAE
from trabecula.language.check_in import Question
from trabecula.language.item import Rated

_LABELS: Final = {
    40: "Feeling dizzy",
    53: "Feeling worn out",
    39: "Numb or tingling hands or feet",
    50: "Sore muscles",
    51: "Sore joints",
    46: "Hard to keep your mind on things",
    22: "Swollen arms or legs",
    18: "Stool that you cannot hold",
    65: "Water that you cannot hold",
    8: "Little wish to eat",
}
_STEPS: Final = {
    "f": ("how often", ("never", "rarely", "now and then", "often", "almost always")),
    "s": ("how bad at its worst", ("none", "mild", "in between", "bad", "very bad")),
    "i": ("how much in your way", ("not at all", "a little", "some", "a lot", "very much")),
}


def _of(number: int) -> Iterator[Question]:
    """A first answer of 0 settles the term, and the others are not asked."""
    first, *_ = PRO_CTCAE[number].items
    for item in PRO_CTCAE[number].items:
        assert isinstance(item, Rated) and isinstance(first, Rated)
        asks, words = _STEPS[item.key.rpartition("_")[2]]
        yield Question(
            item,
            f"{_LABELS[number]}: {asks} in the last week?",
            answers=tuple(enumerate(words)),
            only_if=None if item is first else first > 0,
        )


SIDE_EFFECTS: Final = tuple(question for number in _LABELS for question in _of(number))
