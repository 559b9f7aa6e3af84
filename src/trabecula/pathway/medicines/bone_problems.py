"""What is wrong with the agents that protect bone: held, late, too much, or two products."""

from collections.abc import Iterator, Sequence
from datetime import date

from trabecula.language.answer import Answer
from trabecula.language.interaction import Severity
from trabecula.language.organ_function import Action, OrganAdvice
from trabecula.language.table import TableRow
from trabecula.pathway.medicines.bone_agents import BoneAgent, Hold
from trabecula.pathway.medicines.dose_for_person import Reason
from trabecula.pathway.medicines.problem import Kind, MedicineProblem, by_reason, once


def bone_problems(agents: Sequence[BoneAgent], as_of: date) -> Iterator[MedicineProblem]:
    """The problems of each agent; of one that was given before, only that nothing followed it."""
    in_use = [agent for agent in agents if agent.in_use]
    for agent in agents:
        labels = once(one.label for one in agent.of)
        if agent.is_late(as_of) and (agent.in_use or not in_use):
            yield _late(agent, labels)
        if agent not in in_use:
            continue
        yield from (_hold(hold, labels) for hold in agent.holds if hold.is_open)
        if agent.too_much is not None:
            yield _too_much(agent, labels)
        elif agent.by_clearance is not None:
            yield from _by_kidneys(agent, agent.by_clearance, labels)
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


def _by_kidneys(
    agent: BoneAgent, row: TableRow[OrganAdvice], labels: tuple[str, ...]
) -> Iterator[MedicineProblem]:
    """What the kidneys make of it, unless that is a dose, which is said with the next one."""
    advice = row.holds
    if advice.action is not Action.USUAL and advice.start is None:
        said = Reason(advice.says, row.sources, row.checked, action=advice.action)
        yield by_reason(said, agent.medicine.label, labels)


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
