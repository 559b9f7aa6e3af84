"""``trabecula score wording``: the official wording of instruments, which a site brings itself."""

from datetime import date
from pathlib import Path

import msgspec
from cyclopts import App

from trabecula.cli.inputs import STANDARD_INPUT, Source, standard_input
from trabecula.cli.site import (
    drop_wording,
    every_wording,
    instrument_named,
    keep_wording,
    said_folder,
)
from trabecula.cli.terminal import tell, write
from trabecula.cli.usage import Flag
from trabecula.errors import TrabeculaError
from trabecula.knowledge.editions import CURRENT
from trabecula.language.site import Wording

app = App(
    name="wording",
    help="The official wording of instruments, from a publisher's FHIR Questionnaire.\n\n"
    "It is kept in your site's folder, and shown in place of our own neutral labels.\n\n"
    "Example: trabecula score wording load questionnaire.json",
)


@app.command
def load(file: Source, /, *, instrument: str = "") -> int:
    """Load the wording of one instrument from a publisher's Questionnaire.

    Items are told by their LOINC codes or by ours, never by their place or text.

    Example: trabecula score wording load questionnaire.json

    Parameters
    ----------
    file
        A FHIR Questionnaire in JSON; - is standard input.
    instrument
        Which instrument it is, where its codes leave more than one.
    """
    from trabecula.fhir.instruments.wording import matched, read_published  # noqa: PLC0415

    wanted = instrument_named(instrument).name if instrument else ""
    content = _content(file)
    try:
        found = matched(read_published(content), CURRENT.instruments, date.today(), wanted)
    except TrabeculaError as error:
        raise TrabeculaError(f"{file}: {error}") from None
    wording = _made_safe(found)
    path = keep_wording(wording)
    tell(f"{wording.instrument}: {len(wording.texts)} items worded by {wording.source}, in {path}")
    return 0


@app.command(name="list")
def list_(*, json: Flag = False) -> int:
    """List the wording that your site has loaded.

    Example: trabecula score wording list

    Parameters
    ----------
    json
        As JSON, with the texts.
    """
    found = every_wording()
    if json:
        write(msgspec.json.encode(found))
    else:
        lines = [f"{one.instrument}: {one.source}; loaded on {one.loaded}" for one in found]
        none = (
            f"No official wording is loaded in {said_folder()}: our own neutral labels are shown."
        )
        tell("\n".join(lines) or none)
    return 0


@app.command
def remove(name: str, /) -> int:
    """Remove the wording of one instrument; our own neutral labels are shown again.

    Example: trabecula score wording remove phq-9

    Parameters
    ----------
    name
        The instrument.
    """
    known = instrument_named(name).name
    if not drop_wording(known):
        raise TrabeculaError(f"no wording of {known} is loaded in {said_folder()}")
    tell(f"{known}: its official wording is removed")
    return 0


def _made_safe(wording: Wording) -> Wording:
    """What a form says of itself, on one line each and without what steers a terminal."""
    from trabecula.report.printable import printable  # noqa: PLC0415

    told = ("title", "version", "publisher", "copyright", "url")
    safe = {name: printable(getattr(wording, name)) for name in told}
    return msgspec.structs.replace(wording, **safe)


def _content(file: Path) -> bytes:
    if file == STANDARD_INPUT:
        return standard_input()
    try:
        return file.read_bytes()
    except OSError as error:
        raise TrabeculaError(f"{file} cannot be read: {error.strerror}") from None
