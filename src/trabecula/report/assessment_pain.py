"""One pain as the assessment shows it: in sentences, and where it may come from."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from trabecula.knowledge.facts.each_pain import (
    episode_trigger,
    episodes_per_day,
    episodes_predictable,
    minutes_of_episode,
    minutes_to_peak,
    minutes_to_relief,
    movement_gap,
    pain_character,
    pain_here_at_rest,
    pain_here_on_movement,
    pain_here_timing,
    pain_here_worst,
    pain_hinders,
    pain_place,
)
from trabecula.language.fact import Fact
from trabecula.language.mechanism import Evidence, Weight
from trabecula.pathway.facts import Finding, Pain, Subject
from trabecula.pathway.facts.mechanism import Contribution, PainMechanism
from trabecula.report import assessment_wording as words
from trabecula.report.items import Line, line
from trabecula.report.score_wording import said_choice, said_citation
from trabecula.report.wording import counted, said_day, wrong

Findings = Mapping[str, Finding]
_SENTENCES = (
    ("What it is like", pain_character),
    ("When it comes", pain_here_timing),
    ("What it stops", pain_hinders),
)


@dataclass(frozen=True, slots=True)
class EvidenceSaid:
    """One piece of evidence with its source; ``strong`` says enough alone."""

    says: str
    strong: bool
    basis: str


@dataclass(frozen=True, slots=True)
class SourceOfPain:
    """How far the evidence goes for one source of a pain."""

    name: str
    verdict: str
    speaks_for: tuple[EvidenceSaid, ...]
    speaks_against: tuple[EvidenceSaid, ...]
    not_known: tuple[EvidenceSaid, ...]


@dataclass(frozen=True, slots=True)
class PainSaid:
    """One pain: ``rows`` are what is said of it with a label, ``lines`` every value by itself.

    ``others`` are those of the lines that no row says.
    """

    mark: str
    label: str
    rows: tuple[tuple[str, str], ...]
    ties: tuple[str, ...]
    sources: tuple[SourceOfPain, ...]
    left: str
    lines: tuple[Line, ...]
    others: tuple[Line, ...]

    @property
    def origins(self) -> tuple[str, ...]:
        """The days and resources that it is known from."""
        return tuple(dict.fromkeys(f"{said_day(one.day)}, {one.origin}" for one in self.lines))


def pain_said(pain: Pain, mark: str, named: Callable[[Subject], str]) -> PainSaid:
    """A pain in words."""
    found = {key: one for key, one in pain.findings.items() if key != pain_place.key}
    lines = {key: line(finding, pain.label) for key, finding in found.items()}
    return PainSaid(
        mark,
        pain.label,
        tuple(_rows(found)),
        tuple(words.tie(kind, named(lesion)) for lesion, kind in pain.ties) or (words.NOT_TIED,),
        () if pain.mechanism is None else tuple(map(_source, pain.mechanism.contributions)),
        _left(pain.mechanism),
        tuple(lines.values()),
        tuple(one for key, one in lines.items() if key not in _IN_ROWS),
    )


def _rows(findings: Findings) -> Iterator[tuple[str, str]]:
    yield "How strong", _strength(findings)
    for label, fact in _SENTENCES:
        yield label, _value(fact, findings)
    yield "Episodes", _episodes(findings)


def _strength(findings: Findings) -> str:
    rated = (
        ("at its worst", pain_here_worst),
        ("at rest", pain_here_at_rest),
        ("on movement", pain_here_on_movement),
    )
    said = ", ".join(f"{name} {_value(fact, findings)}" for name, fact in rated)
    gap = findings.get(movement_gap.key)
    if gap is None or gap.value is None:
        return f"{said}; by how much movement changes it is not known"
    return f"{said}; {_on_movement(gap)}"


def _on_movement(gap: Finding) -> str:
    """What movement does to the pain."""
    assert isinstance(gap.value, int | float)
    if gap.value == 0:
        return "movement makes no difference"
    points = "1 point" if abs(gap.value) == 1 else f"{abs(gap.value):g} points"
    return f"{points} {'more' if gap.value > 0 else 'less'} on movement than at rest"


def _value(fact: Fact, findings: Findings) -> str:
    finding = findings.get(fact.key)
    if finding is None:
        return "not known"
    why = wrong(finding)
    return f"{finding.in_words()} ({why})" if why else finding.in_words()


def _episodes(findings: Findings) -> str:
    """The breakthrough pattern, with what of it is not known."""
    said = [
        part
        for fact, phrase in _EPISODES
        if (found := findings.get(fact.key)) is not None and (part := phrase(found))
    ]
    lacking = [name for fact, name in _LACKING if fact.key not in findings]
    if not said:
        return "not known"
    unknown = f"; not known: {', '.join(lacking)}" if lacking else ""
    return f"{', '.join(said)}{unknown}"


def _as_said(phrase: str) -> Callable[[Finding], str]:
    def say(finding: Finding) -> str:
        why = wrong(finding)
        return phrase.format(finding.in_words()) + (f" ({why})" if why else "")

    return say


def _how_often(finding: Finding) -> str:
    why = f" ({wrong(finding)})" if wrong(finding) else ""
    if isinstance(finding.recorded, int):
        return f"{counted(finding.recorded, 'episode')} a day{why}"
    return f"{finding.in_words()} episodes a day{why}"


def _foreseen(finding: Finding) -> str:
    known = {True: "can be foreseen", False: "cannot be foreseen"}
    said = known.get(bool(finding.value)) if finding.value is not None else None
    return said or f"foreseen: {finding.in_words()} ({wrong(finding)})"


_EPISODES = (
    (episodes_per_day, _how_often),
    (minutes_to_peak, _as_said("peak after {}")),
    (minutes_of_episode, _as_said("last {}")),
    (episode_trigger, _as_said("brought on by {}")),
    (episodes_predictable, _foreseen),
    (minutes_to_relief, _as_said("relief {} after the rescue medicine")),
)
_LACKING = (
    (episodes_per_day, "how many"),
    (minutes_to_peak, "how soon they peak"),
    (minutes_of_episode, "how long they last"),
    (episode_trigger, "what brings them on"),
    (episodes_predictable, "whether they can be foreseen"),
    (minutes_to_relief, "how soon the rescue medicine helps"),
)


_IN_ROWS = {
    fact.key
    for fact in (
        pain_here_worst,
        pain_here_at_rest,
        pain_here_on_movement,
        movement_gap,
        *(fact for _, fact in _SENTENCES),
        *(fact for fact, _ in _EPISODES),
    )
}


def _left(mechanism: PainMechanism | None) -> str:
    if mechanism is None:
        return words.NOT_WORKED_OUT
    if not mechanism.possible:
        return words.NONE_LEFT
    if mechanism.kind is not None:
        return words.one_left(mechanism.kind)
    return words.left_possible(said_choice(mechanism.possible))


def _source(one: Contribution) -> SourceOfPain:
    return SourceOfPain(
        one.contributor,
        one.verdict,
        tuple(_evidence(each, one) for each in one.speaks_for),
        tuple(_evidence(each, one) for each in one.speaks_against),
        tuple(_evidence(each, one) for each in one.not_known),
    )


def _evidence(each: Evidence, of: Contribution) -> EvidenceSaid:
    says = words.counted_once(each.says, tuple(one.says for one in of.counted_with(each)))
    strong = each.weight is Weight.STRONG
    return EvidenceSaid(says, strong, said_citation(each.source, each.checked))
