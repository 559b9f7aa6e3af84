"""Asked: which instruments some answers are to, and what they come to; worked out once for equal
answers.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from typing import Final

from msgspec import Struct

from trabecula.language.code import INSTRUMENT
from trabecula.language.edition import OpenEdition
from trabecula.language.instrument import Instrument, Score
from trabecula.pathway.facts.index import Index
from trabecula.pathway.facts.telling import Outcome, Says
from trabecula.pathway.scores import Answer, Scored, limits, score

_MOST_OUTCOMES: Final = 4096
"""How many different answers to the same questions are remembered."""


class Asked(Struct, frozen=True, gc=False, eq=False):
    """One instrument, of which some questions were answered at once, or scores recorded.

    ``answered`` are the items with an answer, ``lasting`` those that what lasts of the person
    answers, ``beside`` the scores that stand beside the answers. ``is_answered`` is whether these
    are answers to it: half of its items at least, or in its own form; ``in_its_form`` whether it
    is its own. ``outcome`` is what the lasting and the other answers come to, in their order.
    """

    instrument: Instrument
    answered: tuple[str, ...]
    lasting: tuple[str, ...]
    beside: tuple[Score, ...]
    is_answered: bool
    is_private: bool
    in_its_form: bool
    outcome: Callable[..., Outcome]


class Asking:
    """The instruments of an edition that are answered in one sitting."""

    def __init__(self, edition: OpenEdition, index: Index) -> None:
        self._edition, self._index = edition, index
        self.asked = lru_cache(maxsize=16384)(self._asked)
        self._outcomes = lru_cache(maxsize=4096)(self._outcomes_of)

    def says(
        self, instrument: Instrument, scores: Sequence[Scored], *, recorded: bool
    ) -> Iterator[Says]:
        """What scores say of the facts of statements; what is ``recorded`` as a fact says it.

        Bounds are said where they rule out a band: bounds that rule out nothing say nothing.
        """
        for one in scores:
            told = one.score
            if told.fact.key in self._index.filled and not (recorded and told.fact is told.gives):
                ends = limits((one,))
                said = one.value is True if told.only_yes else one.value is not None
                if ends or one.value is not None:
                    how = f"{instrument.title}: {told.words}"
                    yield Says(told.fact, one, ends, said or bool(ends), how)

    def _outcome(self, instrument: Instrument, keys: tuple[str, ...], *answers: Answer) -> Outcome:
        """What these answers come to, by the keys of their items. Raises as `score` does."""
        result = score(instrument, dict(zip(keys, answers, strict=True)))
        says = self.says(instrument, result.scores, recorded=False)
        return Outcome(result.answers, result.scores, tuple(says))

    def _asked(
        self, form: str, keys: tuple[str, ...], lasting: tuple[str, ...]
    ) -> tuple[Asked, ...]:
        """The instruments to which answers under these keys of a form belong, in their order.

        Each is answered, or scores of it are recorded.
        """
        asking = self._index.asking
        instruments = dict.fromkeys(each for key in keys for each in asking.get(key, ()))
        found = (self._one_asked(each, form, keys, lasting) for each in instruments)
        return tuple(one for one in found if one.is_answered or one.beside)

    def _one_asked(
        self, instrument: Instrument, form: str, keys: tuple[str, ...], lasting: tuple[str, ...]
    ) -> Asked:
        items = [item.key for item in instrument.items]
        answered = tuple([key for key in items if key in keys])
        lasts = tuple([key for key in items if key in lasting and key not in keys])
        open_to_answer = [key for key in items if key not in lasting]
        number = sum([key in keys for key in open_to_answer])
        own = form.endswith(
            (f"{INSTRUMENT}:{instrument.name}", *(code.code for code in instrument.codes))
        )
        enough = own or 2 * number >= len(open_to_answer)
        private = self._edition.edition.private_facts
        return Asked(
            instrument,
            answered,
            lasts,
            tuple([each for each in instrument.scores if each.gives.key in keys]),
            number > 0 and self._edition.computes(instrument) and enough,
            any(each.fact in private for each in instrument.scores),
            own,
            self._outcomes(instrument, (*lasts, *answered)),
        )

    def _outcomes_of(self, instrument: Instrument, keys: tuple[str, ...]) -> Callable[..., Outcome]:
        """What answers to these items come to, each remembered."""
        outcome = partial(self._outcome, instrument, keys)
        return lru_cache(maxsize=_MOST_OUTCOMES, typed=True)(outcome)


@lru_cache(maxsize=8)
def asking_of(edition: OpenEdition, index: Index) -> Asking:
    """The instruments of an edition that are answered in one sitting. Built once."""
    return Asking(edition, index)
