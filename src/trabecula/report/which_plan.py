"""Which plan is handed over: what was decided, one that is proposed, or none yet."""

from typing import Final

from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.report.what_matters_wording import said_choice, said_decision
from trabecula.report.wording import said_list, sentence

NOTHING_CHOSEN: Final = (
    "Nothing is chosen yet. Here is what stands whatever is chosen, and what is to be decided."
)


def is_decided(plan: CarePlan) -> bool:
    """Whether somebody chose something that is in it."""
    return plan.decided and bool(plan.alternative.options)


def which_plan(plan: CarePlan) -> list[str]:
    """What was decided, by whom with whom; or that nobody has decided on it."""
    decided = [
        f"{said_decision(one)}: {'; '.join(map(said_choice, one.choices))}"
        for one in reversed(plan.decisions)
    ]
    if is_decided(plan):
        return decided
    if plan.decided:
        return [NOTHING_CHOSEN, *decided]
    kinds = said_list(list(plan.alternative.kinds))
    return [f"{sentence(kinds)}: proposed. Nobody has decided on it.", *decided]
