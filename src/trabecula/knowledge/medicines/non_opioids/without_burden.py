"""What holds of medicines that cost nothing in alertness, balance, falls, thinking or bowels."""

from trabecula.knowledge.sources.medicines_guidelines import (
    derived_by_the_project,
    stoppfall_classes,
)
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.language.medicine import Burden, Monitoring, Said, Stopping, said
from trabecula.language.source import Checked


def no_burden(row: str) -> Burden:
    """No burden at all, by this row of the dossier."""
    return Burden(
        holds="It costs nothing in alertness, balance, thinking or bowels.",
        alertness=0,
        balance=0,
        falls=0,
        cognition=0,
        bowels=0,
        serotonergic=0,
        sources=(derived_by_the_project.at(f"pharmacology dossier, section 1.4, row {row}"),),
        checked=Checked.FROM_KNOWLEDGE,
    )


def no_fall_risk(name: str) -> Said:
    """It is in no class that raises falls."""
    return said(
        "Not among the classes that raise the risk of falls.",
        stoppfall_classes.at(f"classes; {name} is in none (from knowledge)"),
        checked=Checked.FROM_KNOWLEDGE,
    )


def no_test(name: str) -> Monitoring:
    """No test is stated for it."""
    return Monitoring(
        holds="no test is stated",
        before=False,
        interval="none",
        action="None.",
        sources=(us_labels.at(f"{name}: no test is named (from knowledge)"),),
        checked=Checked.FROM_KNOWLEDGE,
    )


def stopped_at_once(name: str) -> Stopping:
    """It may be stopped at once."""
    return Stopping(
        holds="At once; nothing is needed.",
        abruptly=True,
        sources=(us_labels.at(f"{name}: no withdrawal is named (from knowledge)"),),
        checked=Checked.FROM_KNOWLEDGE,
    )
