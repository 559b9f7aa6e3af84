"""Questionnaires: facts that are asked together, in short forms of our own wording."""

from dataclasses import KW_ONLY, dataclass

from trabecula.language.condition import About
from trabecula.language.fact import Fact


@dataclass(frozen=True, eq=False)
class Questionnaire:
    """A short form: the questions of these facts, in their order, each with a way not to answer.

    ``name`` is its name on the command line, ``purpose`` when to use it, ``asked_by`` who fills it
    in with the person. A form about lesions is answered once for each lesion. ``private`` is for
    what nobody but the person and the clinician may see. ``of_pains`` is asked besides, of each
    pain that a form about the person tells of: first its place. Raises ``ValueError`` for a form
    without questions, or with one that is asked twice or about something else.
    """

    name: str
    title: str
    purpose: str
    _: KW_ONLY
    asked_by: str
    about: About = About.PERSON
    private: bool = False
    facts: tuple[Fact, ...]
    of_pains: tuple[Fact, ...] = ()

    @property
    def every_fact(self) -> tuple[Fact, ...]:
        """All that it asks."""
        return (*self.facts, *self.of_pains)

    def __post_init__(self) -> None:
        if not self.facts or len(set(self.facts)) < len(self.facts):
            raise ValueError(f"the questionnaire {self.name} needs questions, each of them once")
        if foreign := [fact.key for fact in self.facts if fact.about is not self.about]:
            raise ValueError(f"the questionnaire {self.name} is not about {', '.join(foreign)}")
        if any(fact.about is not About.PAIN for fact in self.of_pains):
            raise ValueError(f"the questionnaire {self.name} asks of each pain what is of none")
