"""What is wrong with what is taken, in one list, the worst first; and what may be wrong.

Interactions have their severity from their source. Of what has none, a contraindication is
*contraindicated*; a ceiling that is passed, the same taken twice, kidneys or liver that forbid, and
a dose above that for these kidneys are *major*; what asks for care or a plan is *moderate*.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from trabecula.language.answer import Answer
from trabecula.language.interaction import Severity
from trabecula.language.source import Citation
from trabecula.pathway.medicines.bone_agents import BoneAgent
from trabecula.pathway.medicines.bone_problems import bone_problems
from trabecula.pathway.medicines.fitness import Fitness
from trabecula.pathway.medicines.problem import Kind, MedicineProblem, by_reason, once
from trabecula.pathway.taken.burden import FoundLoad
from trabecula.pathway.taken.duplicates import Duplicate
from trabecula.pathway.taken.interactions import FoundInteraction, Interactions


def medicine_problems(
    interactions: Interactions,
    fitness: Sequence[Fitness],
    loads: Sequence[FoundLoad],
    bone_agents: Sequence[BoneAgent],
    as_of: date,
) -> tuple[MedicineProblem, ...]:
    """All problems: those that are sure first, and of each the worst first."""
    found = [
        *bone_problems(bone_agents, as_of),
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
        once(agent.label for agent in found.agents),
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
    labels = once(agent.label for agent in found.agents)
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
    open_use = once(agent.label for agent in found.use_not_known)
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
        labels = once(part.of.label for part in fit.parts)
        for said in (*fit.against, *fit.attend):
            if fit.medicine not in on_bone:
                yield by_reason(said, fit.medicine.label, labels)
        if fit.above is not False and fit.a_day is not None and fit.most is not None:
            yield from _ceiling(fit, labels)


def _ceiling(fit: Fitness, labels: tuple[str, ...]) -> Iterator[MedicineProblem]:
    assert fit.a_day is not None
    regular, at_most = fit.a_day
    if fit.above:
        yield MedicineProblem(
            Kind.CEILING,
            Severity.MAJOR,
            labels,
            f"{regular} a day regularly is above the most for a day here, {fit.most}.",
            (f"Bring it to {fit.most} a day or less, or write down why not.",),
            title=f"{fit.medicine.label}: too much a day",
            mechanism=_why_so_low(fit),
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


def _why_so_low(fit: Fitness) -> str:
    """What made the ceiling what it is here, beside kidneys and liver."""
    binding = (dose for dose in fit.doses if dose.most_a_day == fit.most)
    said = (one.says for dose in binding for one in dose.because if one.action is None)
    return " ".join(dict.fromkeys(said))


def _of_ceiling(fit: Fitness) -> tuple[Citation, ...]:
    found = (source for dose in fit.doses for source in dose.dosing.sources)
    return tuple(dict.fromkeys(found))


def _of_loads(loads: Iterable[FoundLoad]) -> Iterator[MedicineProblem]:
    """Loads whose alarm is reached; where the person shows signs of it too, they are major."""
    for found in loads:
        load = found.load
        if found.reached is Answer.APPLIES:
            agents = (agent for each in found.contributing for agent in each.agents)
            yield MedicineProblem(
                Kind.TOGETHER,
                Severity.MAJOR if found.worse is Answer.APPLIES else Severity.MODERATE,
                once(agent.label for agent in agents),
                f"{load.then} ({load.scale}: from {load.alarm_from}.)",
                title=load.name,
                sources=(load.source,),
                checked=load.checked,
            )
