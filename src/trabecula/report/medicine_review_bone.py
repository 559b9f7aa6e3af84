"""Agents that protect bone, as they are shown."""

from trabecula.pathway.medicines.bone_agents import BoneAgent, Hold
from trabecula.pathway.medicines.review import MedicineReview
from trabecula.report.medicine_choice_shapes import BoneAgentJson, HoldJson
from trabecula.report.medicine_review_said import Citing, asked
from trabecula.report.medicine_review_upkeep import test_said
from trabecula.report.medicine_shapes import ReasonJson


def bone_agent_said(agent: BoneAgent, review: MedicineReview, citing: Citing) -> BoneAgentJson:
    """One agent: its doses, the next one, what holds it, how it ends."""
    as_of, due = review.facts.as_of, agent.due
    before = (one for one in review.tests if one.monitoring in agent.medicine.monitoring)
    stopping, row = agent.stopping, agent.by_clearance
    return BoneAgentJson(
        agent.medicine.label,
        agent.in_use,
        list(agent.given),
        [str(amount) for amount in agent.at_a_time],
        None if agent.every is None else str(agent.every),
        [
            citing.said(f"{one.dose}: {one.holds}", one.sources, one.checked)
            for one in agent.medicine.other_products
        ],
        None if due is None else due[0],
        None if due is None else due[1],
        agent.is_late(as_of),
        None if row is None else citing.said(_row(agent), row.sources, row.checked),
        [citing.dose(one) for one in agent.doses],
        [_hold(one, citing) for one in agent.holds],
        [test_said(one, as_of, citing) for one in before],
        ReasonJson(stopping.holds, citing.sources(stopping.sources, stopping.checked)),
    )


def _row(agent: BoneAgent) -> str:
    assert agent.by_clearance is not None
    advice = agent.by_clearance.holds
    start = "" if advice.start is None else f" {advice.start}."
    return f"{advice.action}. {advice.says}{start}"


def _hold(hold: Hold, citing: Citing) -> HoldJson:
    based = citing.sources(hold.sources, hold.checked)
    return HoldJson(hold.says, hold.answer.words, hold.because, asked(hold.asks), based)
