"""Work and intimacy: what opens the door, the steps back to work, what a letter may ask for.

Why      Both are part of a life, and few people speak of them unasked.
Misuse   To press anyone: either is an offer. A letter says what the person agreed to, no more.
"""

from typing import Final

from trabecula.knowledge.facts.daily_life import hard_tasks
from trabecula.knowledge.facts.function import fatigue
from trabecula.knowledge.facts.opioid import opioids
from trabecula.knowledge.facts.prognosis import ecog_performance_status
from trabecula.knowledge.policy.mobility import fatigue_that_calls_for_care
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.knowledge.support.spared import POSITIONS_BY_SITE, WORK_BY_SITE
from trabecula.language.condition import Condition
from trabecula.language.fact import takes
from trabecula.language.situation import Situation
from trabecula.language.source import Checked, Citation
from trabecula.language.support import Intimacy, Work
from trabecula.language.table import TableRow

_WORK: Final = panel.at("capabilities of the guideline dossier, row R18")
_CLOSE: Final = panel.at("capabilities of the guideline dossier, row R19")


def _row(holds: str, source: Citation) -> TableRow[str]:
    return TableRow(holds=holds, sources=(source,), checked=Checked.FROM_KNOWLEDGE)


def _need(name: str, when: Condition, holds: str) -> Situation[str]:
    return Situation(
        name=name, when=when, holds=holds, sources=(_WORK,), checked=Checked.FROM_KNOWLEDGE
    )


WORK: Final = Work(
    statement="REH-27",
    limits=WORK_BY_SITE,
    steps=tuple(
        _row(step, _WORK)
        for step in (
            "Agree on the aim with the person: to stay, to return, to change, or to leave well.",
            "List the tasks of the job beside the limits of each bone; strike out what is not cleared.",
            "Begin with the tasks that are left, for few hours, on the best hours of the day, from home if that can be.",
            "Add one thing at a time, hours before tasks, and only when the last step went well for a while that both agreed on.",
            "Go a step back on days of treatment, in a flare, or when fatigue rises, without asking anew.",
            "Look at it again with the employer or the occupational service on a date that is written down.",
        )
    ),
    function=(ecog_performance_status, hard_tasks, fatigue),
    needs=(
        _need("fatigue", fatigue >= fatigue_that_calls_for_care, "Shorter hours, and breaks when they are needed."),
        _need("walking has become hard", hard_tasks.found("walking"), "A place of work near the entrance, and little walking."),
        _need("standing has become hard", hard_tasks.found("standing"), "Work that can be done sitting."),
        _need("stairs have become hard", hard_tasks.found("stairs"), "A lift, or work on the ground floor."),
        _need("getting up has become hard", hard_tasks.found("transfers"), "A high, firm chair with arms."),
        _need("an opioid is taken", takes(opioids), "No driving and no running of machines for work until the clinic says that it is safe."),
    ),
)  # fmt: skip

INTIMACY: Final = Intimacy(
    statement="PSY-16",
    closed_by=("GOC-11",),
    positions=POSITIONS_BY_SITE,
    everywhere=tuple(
        _row(said, _CLOSE)
        for said in (
            "Say that such questions are common and welcome, in private; the partner comes only if the person wishes.",
            "The time of day when pain is least; whether a dose beforehand is allowed is for the prescriber to say.",
            "Support by pillows before anything else; the partner moves, and carries their own weight.",
            "Closeness that asks nothing of the bones is closeness too.",
            "Pain in a bone ends it for that day, and is told to the team.",
        )
    ),
)
