"""The commands, each read in when it is called, and what all of them share."""

from collections.abc import Sequence
from typing import Final

from cyclopts import App, CycloptsError

from trabecula import __version__
from trabecula.cli.terminal import say

_COMMANDS: Final = {
    **{
        name: f"trabecula.cli.{name}:{name}"
        for name in (
            "plan", "options", "follow", "assess", "exercise", "goals", "decide", "alert",
            "changes", "recommend", "explain", "facts", "questionnaire", "policy", "directory",
            "support", "workload", "cohort", "synth", "demo",
        )
    },
    "check-in": "trabecula.cli.check_in:check_in",
    "import": "trabecula.cli.importing:app",
    "score": "trabecula.cli.score:app",
    "medicines": "trabecula.cli.medicines.commands:app",
    "education": "trabecula.cli.education:app",
    "report": "trabecula.cli.report:app",
    "knowledge": "trabecula.cli.knowledge:app",
}  # fmt: skip
_HELP: Final = ("--help", "-h")

app = App(
    name="trabecula",
    version=__version__,
    help="From a FHIR record to a plan for pain and mobility in bone metastases.\n\n"
    "It supports qualified clinicians, offers options and never orders.",
    result_action="return_value",
)
for _name, _place in _COMMANDS.items():
    app.command(_place, name=_name)


def whole() -> App:
    """The application with every command read in, as a page that lists them needs it."""
    for name in _COMMANDS:
        _ = app[name]
    return app


def run(arguments: Sequence[str]) -> int:
    """Run a command; its exit code. Wrong usage is said on standard error."""
    if not arguments or arguments[0] in _HELP:
        whole()
    try:
        code = app(list(arguments), exit_on_error=False, print_error=False)
    except CycloptsError as error:
        say(f"{error} Try 'trabecula --help'.")
        return 2
    return code or 0
