"""The library of an edition: knowledge that is read in when something first asks for it."""

from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from trabecula.language.formulary import Formulary

if TYPE_CHECKING:
    from trabecula.language.check_in import CheckIn
    from trabecula.language.exercise import ExerciseLibrary
    from trabecula.language.follow_up import FollowUp
    from trabecula.language.monitoring import Monitoring
    from trabecula.language.option import OptionCatalogue
    from trabecula.language.quality import Quality
    from trabecula.language.support import Support


@dataclass(frozen=True, eq=False)
class Library:
    """What most questions do not need, so that nobody waits for it."""

    _: KW_ONLY
    read_formulary: Callable[[], Formulary] | None = None
    read_options: "Callable[[], OptionCatalogue] | None" = None
    read_support: "Callable[[], Support] | None" = None
    read_exercises: "Callable[[], ExerciseLibrary] | None" = None
    read_follow_up: "Callable[[], FollowUp] | None" = None
    read_monitoring: "Callable[[], Monitoring] | None" = None
    read_quality: "Callable[[], Quality] | None" = None
    read_check_ins: "Callable[[], tuple[CheckIn, ...]] | None" = None

    @cached_property
    def formulary(self) -> Formulary | None:
        """The medicines, and all that is said of them; None where this edition has none."""
        return None if self.read_formulary is None else self.read_formulary()

    @cached_property
    def options(self) -> "OptionCatalogue | None":
        """The options and their effects; None where this edition has none."""
        return None if self.read_options is None else self.read_options()

    @cached_property
    def support(self) -> "Support | None":
        """What stands around the treatment; None where this edition has nothing of it."""
        return None if self.read_support is None else self.read_support()

    @cached_property
    def exercises(self) -> "ExerciseLibrary | None":
        """The exercises and what decides who may do them; None where this edition has none."""
        return None if self.read_exercises is None else self.read_exercises()

    @cached_property
    def follow_up(self) -> "FollowUp | None":
        """How a plan is followed; None where this edition does not say."""
        return None if self.read_follow_up is None else self.read_follow_up()

    @cached_property
    def monitoring(self) -> "Monitoring | None":
        """What is followed, and what raises an alert; None where this edition does not say."""
        return None if self.read_monitoring is None else self.read_monitoring()

    @cached_property
    def quality(self) -> "Quality | None":
        """What is asked of a service as a whole; None where this edition asks nothing."""
        return None if self.read_quality is None else self.read_quality()

    @cached_property
    def check_ins(self) -> "tuple[CheckIn, ...]":
        """The forms that are asked at home; none where this edition has none."""
        return () if self.read_check_ins is None else self.read_check_ins()
