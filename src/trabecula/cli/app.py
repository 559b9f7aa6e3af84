"""The commands, and what all of them share."""

from collections.abc import Sequence

from cyclopts import App, CycloptsError

from trabecula import __version__
from trabecula.cli import (
    assess,
    demo,
    explain,
    facts,
    knowledge,
    plan,
    policy,
    questionnaire,
    recommend,
    score,
)
from trabecula.cli.medicines import commands as medicines
from trabecula.cli.terminal import say

app = App(
    name="trabecula",
    version=__version__,
    help="From a FHIR record to a plan for pain and mobility in bone metastases.\n\n"
    "It supports qualified clinicians, offers options and never orders.",
    result_action="return_value",
)
app.command(plan.plan)
app.command(assess.assess)
app.command(recommend.recommend)
app.command(explain.explain)
app.command(facts.facts)
app.command(questionnaire.questionnaire)
app.command(score.app)
app.command(medicines.app)
app.command(policy.policy)
app.command(demo.demo)
app.command(knowledge.app)


def run(arguments: Sequence[str]) -> int:
    """Run a command; its exit code. Wrong usage is said on standard error."""
    try:
        code = app(list(arguments), exit_on_error=False, print_error=False)
    except CycloptsError as error:
        say(f"{error} Try 'trabecula --help'.")
        return 2
    return code or 0
