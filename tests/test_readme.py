"""The README is true: its commands print what it shows, its Python runs."""

import doctest
import re
import shlex
from pathlib import Path

import pytest
from tests.places import ROOT

from trabecula.cli import main

README = (ROOT / "README.md").read_text("utf-8")
FILES = re.findall(r"```(?:json|toml) (\S+)\n(.*?)```", README, re.DOTALL)
SESSIONS = re.findall(r"```console\n(.*?)```", README, re.DOTALL)


def commands() -> list[tuple[str, str]]:
    """Each command of the README, with the output that it shows."""
    found: list[tuple[str, str]] = []
    for session in SESSIONS:
        for part in session.split("$ ")[1:]:
            command, _, output = part.partition("\n")
            found.append((command, output))
    return found


@pytest.mark.parametrize(("command", "output"), commands(), ids=lambda part: part[:60])
def test_a_command_prints_what_the_readme_shows(
    command: str,
    output: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name, content in FILES:
        (tmp_path / name).write_text(content, "utf-8")
    monkeypatch.chdir(tmp_path)
    program, *arguments = shlex.split(command)
    assert program == "trabecula"
    with pytest.raises(SystemExit) as leaving:
        main(arguments)
    assert leaving.value.code == 0
    printed = capsys.readouterr().out
    checker = doctest.OutputChecker()
    assert checker.check_output(output, printed, doctest.ELLIPSIS), printed


def test_the_python_of_the_readme_runs() -> None:
    parser = doctest.DocTestParser()
    examples = parser.get_doctest(README, {}, "README", "README.md", 0)
    assert examples.examples
    runner = doctest.DocTestRunner(verbose=False)
    runner.run(examples)
    assert runner.failures == 0


def test_the_readme_says_which_commands_take_the_files_of_a_clinic() -> None:
    said = README.partition(" take `--policy` and `--reviews`")[0].rpartition("\n\n")[2]
    sections = (ROOT / "docs" / "commands.md").read_text("utf-8").split("## trabecula ")[1:]
    taking = [part.partition("\n")[0] for part in sections if "--policy PATH" in part]
    named = [name.removeprefix("knowledge ") for name in re.findall(r"`([\w ]+)`", said)]
    assert sorted(named) == sorted(name.removeprefix("knowledge ") for name in taking)


def test_the_readme_opens_with_the_two_commands() -> None:
    first = README.split("```")[1]
    assert [line.split("#")[0].strip() for line in first.strip().splitlines()] == [
        "make demo",
        "make test",
    ]
