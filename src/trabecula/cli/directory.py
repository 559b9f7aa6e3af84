"""``trabecula directory``: whom to call, and who nearby helps, as a clinic fills it in."""

from datetime import date
from pathlib import Path

from trabecula.cli.inputs import Source, text_of
from trabecula.cli.terminal import tell, terminal, write
from trabecula.cli.usage import Flag
from trabecula.errors import UnusableDirectory, WrongUsage
from trabecula.language.directory import Directory
from trabecula.language.directory_file import read_directory
from trabecula.language.directory_file import template as empty


def directory(file: Source | None = None, /, *, template: Flag = False, json: Flag = False) -> int:
    """Check a clinic's directory and show what it has not filled in; or write an empty one.

    Example: trabecula directory --template > directory.toml

    Parameters
    ----------
    file
        The clinic's directory, in TOML (or - for standard input).
    template
        Write a directory to fill in.
    json
        As JSON.
    """
    import msgspec  # noqa: PLC0415

    from trabecula.report import education_text  # noqa: PLC0415
    from trabecula.report.education_json import directory_json  # noqa: PLC0415

    if template:
        if file is not None or json:
            raise WrongUsage("--template writes an empty directory: give neither a file nor --json")
        write(empty().rstrip())
        return 0
    if file is None:
        raise WrongUsage("give a directory to check, or --template for an empty one")
    found = directory_json(read(file), date.today())
    if json:
        write(msgspec.json.encode(found))
    else:
        tell(education_text.directory(found, *terminal()))
    return 0


def read(file: Path) -> Directory:
    """The directory of a file. Raises `UnusableDirectory`, with the file named."""
    try:
        return read_directory(text_of(file), date.today())
    except UnusableDirectory as error:
        raise UnusableDirectory(f"{file}: {error}") from None
