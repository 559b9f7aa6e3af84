"""Which options stand for a person, from what applies: need by need, none hidden."""

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property

from msgspec.structs import replace

from trabecula.language.option import Need, OptionCatalogue
from trabecula.pathway.medicines.review import MedicineReview
from trabecula.pathway.options.for_person import (
    NeedForPerson,
    OptionForPerson,
    Reason,
    Standing,
)
from trabecula.pathway.options.offers import Offers
from trabecula.pathway.recommendations import Recommendations

_PLACES = {standing: place for place, standing in enumerate(Standing)}


class Offered:
    """The needs that stand, each with all its options; and the options that an answer may open.

    A need stands where a statement that offers one of its options applies. Its other options are
    then shown too, with the reason why they cannot be chosen.
    """

    def __init__(
        self,
        recommendations: Recommendations,
        catalogue: OptionCatalogue,
        review: MedicineReview,
        declined: Collection[str] = (),
    ) -> None:
        self._catalogue = catalogue
        self._offers = Offers(recommendations, review, declined)

    @cached_property
    def needs(self) -> tuple[NeedForPerson, ...]:
        """The needs that stand, in their order."""
        called = frozenset(self._offers.called_for(self._catalogue))
        found = self._of(lambda place: place in called)
        every = [each for options in found.values() for each in options]
        alone = _alone(every, self._catalogue)
        standing: list[NeedForPerson] = []
        for (need, _), offered in found.items():
            options = [alone.get(each, each) for each in offered]
            if any(map(_called_for, options)):
                ordered = sorted(options, key=lambda each: _PLACES[each.standing])
                standing.append(NeedForPerson(need, options[0].about, tuple(ordered)))
        order = self._catalogue.needs
        standing.sort(key=lambda each: order.index(each.need))
        return tuple(standing)

    @cached_property
    def waiting(self) -> tuple[OptionForPerson, ...]:
        """The options of needs that do not stand yet, and that an answer may open."""
        standing = {(each.need, id(each.about)) for each in self.needs}
        found = self._of(lambda place: place not in standing)
        return tuple(
            each
            for options in found.values()
            for each in options
            if each.standing is Standing.WAITS
        )

    def _of(
        self, is_asked_for: Callable[[tuple[Need, int]], bool]
    ) -> Mapping[tuple[Need, int], Sequence[OptionForPerson]]:
        """The options by need and by whom it is of."""
        found: dict[tuple[Need, int], list[OptionForPerson]] = {}
        for option in self._catalogue.options:
            for each in self._offers.of(option, is_asked_for):
                found.setdefault((option.need, id(each.about)), []).append(each)
        return found


def _alone(
    options: Sequence[OptionForPerson], catalogue: OptionCatalogue
) -> Mapping[OptionForPerson, OptionForPerson]:
    """What hangs on an option that cannot be chosen here: as it is, and with that as reason."""
    found: dict[OptionForPerson, OptionForPerson] = {}
    for each in filter(lambda option: option.can_be_chosen, options):
        for codes in filter(None, (*each.option.presupposes, each.option.in_place_of)):
            if not any(each.may_presuppose(other, codes) for other in options):
                titles = " or ".join(f"*{catalogue.by_code[code].title}*" for code in codes)
                reason = Reason(f"it hangs on {titles}, which cannot be chosen here")
                found[each] = replace(each, standing=Standing.NOT_HERE, because=(reason,))
    return found


def _called_for(option: OptionForPerson) -> bool:
    return any(item.status is not None for item in option.statements)
