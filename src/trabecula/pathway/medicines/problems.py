"""What is wrong with what is taken, in one list, the worst first; and what may be wrong.

Interactions have their severity from their source. Of what has none, a contraindication is
*contraindicated*; a ceiling that is passed, the same taken twice, kidneys or liver that forbid, and
a dose above that for these kidneys are *major*; what asks for care or a plan is *moderate*.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from trabecula.language.answer import Answer
from trabecula.language.condition import Subject
from trabecula.language.interaction import Position, Severity
from trabecula.language.organ_function import Action
from trabecula.language.source import Checked, Citation
from trabecula.pathway.medicines.bone_agents import BoneAgent, Hold
from trabecula.pathway.medicines.dose_for_person import Reason
from trabecula.pathway.medicines.fitness import Fitness
from trabecula.pathway.taken.burden import FoundLoad
from trabecula.pathway.taken.duplicates import Duplicate
from trabecula.pathway.taken.interactions import FoundInteraction, Interactions


class Kind(StrEnum):
    """What kind of problem it is."""

    INTERACTION = "interaction"
    TWICE = "taken twice"
    CONTRAINDICATION = "contraindication"
    ORGANS = "kidneys or liver"
    CEILING = "above the most"
    HOLD = "hold the next dose"
    LATE = "a dose is late"
    TOGETHER = "together"


@dataclass(frozen=True, slots=True)
class MedicineProblem:
    """Something that is wrong, or not ``sure``: then ``asks`` are the facts that would tell.

    ``title`` is what it is in a few words, ``effect`` what happens, ``management`` what to do;
    ``sides`` are both, where sources disagree.
    """

    kind: Kind
    severity: Severity
    medicines: tuple[str, ...]
    effect: str
    management: tuple[str, ...] = ()
    code: str = ""
    title: str = ""
    mechanism: str = ""
    exceptions: tuple[str, ...] = ()
    sides: tuple[Position, ...] = ()
    sure: bool = True
    asks: tuple[Subject, ...] = ()
    sources: tuple[Citation, ...] = ()
    checked: Checked | None = None


def medicine_problems(
    interactions: Interactions,
    fitness: Sequence[Fitness],
    loads: Sequence[FoundLoad],
    bone_agents: Sequence[BoneAgent],
    as_of: date,
) -> tuple[MedicineProblem, ...]:
    """All problems: those that are sure first, and of each the worst first."""
    found = [
        *_of_bone_agents(bone_agents, as_of),
        *_of_fitness(fitness, {agent.medicine for agent in bone_agents}),
        *map(_interaction, (*interactions.found, *interactions.possible)),
        *_duplicates(interactions),
        *_of_loads(loads),
    ]
    return tuple(sorted(found, key=lambda one: (not one.sure, -one.severity)))


def _interaction(found: FoundInteraction) -> MedicineProblem:
    row = found.interaction
    return MedicineProblem(
        Kind.INTERACTION,
        row.severity,
        _once(agent.label for agent in found.agents),
        row.effect,
        row.management,
        code=row.code,
        title=_named(found),
        mechanism=row.mechanism,
        exceptions=row.exceptions,
        sides=row.conflict,
        sure=not found.not_known,
        asks=found.not_known,
        sources=row.sources,
        checked=row.checked,
    )


def _named(found: FoundInteraction) -> str:
    """The sides that are taken; for the other a state of the person stands."""
    taken = zip(found.interaction.sides, found.sides, strict=True)
    return " with ".join(dict.fromkeys(side.name for side, agents in taken if agents))


def _duplicates(interactions: Interactions) -> Iterator[MedicineProblem]:
    """What is taken twice, unless the interaction that says so stands there with all of it."""
    by_code = {found.interaction.code: set(found.agents) for found in interactions.found}
    for one in interactions.duplicates:
        row = "" if one.one_only is None else one.one_only.row
        if not (row in by_code and set(one.agents) <= by_code[row]):
            yield _duplicate(one)


def _duplicate(found: Duplicate) -> MedicineProblem:
    labels = _once(agent.label for agent in found.agents)
    if found.one_only is None:
        return MedicineProblem(
            Kind.TWICE,
            Severity.MAJOR,
            labels,
            "The same ingredient is in more than one of these: its doses add up.",
            ("Reckon all of it together, and keep one unless there is a reason for both.",),
            title=f"{found.what}, more than once",
        )
    only = found.one_only
    open_use = _once(agent.label for agent in found.use_not_known)
    said = f" Whether regular or as needed is not known: {', '.join(open_use)}." if open_use else ""
    return MedicineProblem(
        Kind.TWICE,
        Severity.MODERATE,
        labels,
        only.says + said,
        title=f"{only.family.name}, more than one",
        sources=(only.source,),
        checked=only.checked,
    )


def _of_fitness(fitness: Iterable[Fitness], on_bone: set[object]) -> Iterator[MedicineProblem]:
    """What speaks against each medicine; agents that protect bone have their own holds."""
    for fit in fitness:
        labels = _once(part.of.label for part in fit.parts)
        for said in (*fit.against, *fit.attend):
            if said.action is not None or fit.medicine not in on_bone:
                yield _reason(said, fit.medicine.label, labels)
        if fit.above is not False and fit.a_day is not None and fit.most is not None:
            yield from _ceiling(fit, labels)


def _reason(said: Reason, name: str, labels: tuple[str, ...]) -> MedicineProblem:
    severities = {
        None: Severity.CONTRAINDICATED,
        Action.CONTRAINDICATED: Severity.CONTRAINDICATED,
        Action.AVOID: Severity.MAJOR,
        Action.CONFLICT: Severity.MAJOR,
    }
    severity = severities.get(said.action, Severity.MODERATE)
    return MedicineProblem(
        Kind.CONTRAINDICATION if said.action is None else Kind.ORGANS,
        severity,
        labels,
        said.says,
        (f"{severity.asks[:1].upper()}{severity.asks[1:]}.",),
        title=f"{name}: {'not for this person' if said.action is None else said.action}",
        sources=said.sources,
        checked=said.checked,
    )


def _ceiling(fit: Fitness, labels: tuple[str, ...]) -> Iterator[MedicineProblem]:
    assert fit.a_day is not None
    regular, at_most = fit.a_day
    if fit.above:
        yield MedicineProblem(
            Kind.CEILING,
            Severity.MAJOR,
            labels,
            f"{regular} a day regularly is above the most for a day here, {fit.most}.",
            title=f"{fit.medicine.label}: too much a day",
            sources=_of_ceiling(fit),
        )
    elif fit.most is not None and at_most.is_like(fit.most):
        yield MedicineProblem(
            Kind.CEILING,
            Severity.MODERATE,
            labels,
            f"{at_most} a day, if all is taken that may be, is above the most here, {fit.most}.",
            ("Say how much may be taken in 24 hours.",),
            title=f"{fit.medicine.label}: perhaps too much a day",
            sources=_of_ceiling(fit),
        )


def _of_ceiling(fit: Fitness) -> tuple[Citation, ...]:
    found = (source for dose in fit.doses for source in dose.dosing.sources)
    return tuple(dict.fromkeys(found))


def _of_bone_agents(agents: Sequence[BoneAgent], as_of: date) -> Iterator[MedicineProblem]:
    in_use = [agent for agent in agents if agent.in_use]
    for agent in agents:
        labels = _once(one.label for one in agent.of)
        if agent.is_late(as_of) and (agent.in_use or not in_use):
            yield _late(agent, labels)
        if agent not in in_use:
            continue
        yield from (_hold(hold, labels) for hold in agent.holds if hold.is_open)
        if agent.too_much is not None:
            yield _too_much(agent, labels)
        if agent.two_products:
            yield _two_products(agent, labels)


def _late(agent: BoneAgent, labels: tuple[str, ...]) -> MedicineProblem:
    """A dose that is late; of what rebounds when it is stopped, that is major."""
    assert agent.due is not None
    stopping = agent.stopping
    return MedicineProblem(
        Kind.LATE,
        Severity.MAJOR if stopping.abruptly is False else Severity.MODERATE,
        labels,
        f"The last dose on {agent.given[0]:%Y-%m-%d}, the next was due by {agent.due[1]:%Y-%m-%d}.",
        (stopping.holds,),
        title=f"{agent.medicine.label}: late, or stopped",
        sources=stopping.sources,
        checked=stopping.checked,
    )


def _hold(hold: Hold, labels: tuple[str, ...]) -> MedicineProblem:
    return MedicineProblem(
        Kind.HOLD,
        Severity.CONTRAINDICATED if hold.answer is Answer.APPLIES else Severity.MAJOR,
        labels,
        " ".join(filter(None, (hold.says, hold.because))),
        ("Hold the next dose.",) if hold.answer is Answer.APPLIES else ("Settle it first.",),
        title="before the next dose",
        sure=hold.answer is Answer.APPLIES,
        asks=hold.asks,
        sources=hold.sources,
        checked=hold.checked,
    )


def _too_much(agent: BoneAgent, labels: tuple[str, ...]) -> MedicineProblem:
    assert agent.too_much is not None
    assert agent.by_clearance is not None
    recorded, most = agent.too_much
    row = agent.by_clearance
    return MedicineProblem(
        Kind.CEILING,
        Severity.MAJOR,
        labels,
        f"{recorded} at a time is recorded. {row.holds.says}",
        (f"The next dose: {most}.",),
        title=f"{agent.medicine.label}: too much for these kidneys",
        sources=row.sources,
        checked=row.checked,
    )


def _two_products(agent: BoneAgent, labels: tuple[str, ...]) -> MedicineProblem:
    product = agent.products[0]
    return MedicineProblem(
        Kind.TWICE,
        Severity.CONTRAINDICATED,
        labels,
        f"Two products of {agent.medicine.label}: one is for {product.holds}.",
        ("Keep the one for bone metastases; stop the other.",),
        title="two products of one agent",
        sources=product.sources,
        checked=product.checked,
    )


def _of_loads(loads: Iterable[FoundLoad]) -> Iterator[MedicineProblem]:
    """Loads whose alarm is reached; where the person shows signs of it too, they are major."""
    for found in loads:
        load = found.load
        if found.reached is Answer.APPLIES:
            agents = (agent for each in found.contributing for agent in each.agents)
            yield MedicineProblem(
                Kind.TOGETHER,
                Severity.MAJOR if found.worse is Answer.APPLIES else Severity.MODERATE,
                _once(agent.label for agent in agents),
                f"{load.then} ({load.scale}: from {load.alarm_from}.)",
                title=load.name,
                sources=(load.source,),
                checked=load.checked,
            )


def _once(labels: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(labels))
