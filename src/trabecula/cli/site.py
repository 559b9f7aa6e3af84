"""The site's folder: wording and licences of its own, which are never a part of Trabecula.

It is ``$TRABECULA_SITE``, else ``$XDG_DATA_HOME/trabecula``, else ``~/.local/share/trabecula``.
"""

import os
import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

import msgspec

from trabecula.cli.files import replace_bytes, replace_text
from trabecula.cli.spelling import near
from trabecula.errors import TrabeculaError, UnknownInstrument
from trabecula.knowledge.editions import CURRENT
from trabecula.language.instrument import Instrument
from trabecula.language.site import Declaration, Wording

VARIABLE: Final = "TRABECULA_SITE"
_LICENCES: Final = "licences.toml"
_WORDING: Final = "wording"


class NoFolder(TrabeculaError):
    """Nobody says where the site's folder is, and there is no home to look in."""


def folder() -> Path:
    """The site's folder, whether it is there or not. Raises `NoFolder`."""
    own = os.environ.get(VARIABLE)
    data = os.environ.get("XDG_DATA_HOME") or "~/.local/share"
    try:
        return Path(own).expanduser() if own else Path(data).expanduser() / "trabecula"
    except RuntimeError:
        raise NoFolder(
            f"there is no home, so your site has no folder: set {VARIABLE} to its whole path"
        ) from None


def said_folder() -> str:
    """Where the site's folder is, in words."""
    try:
        return str(folder())
    except NoFolder as error:
        return f"your site ({error})"


def instrument_named(name: str) -> Instrument:
    """The instrument with this name. Raises `UnknownInstrument`, with what may have been meant."""
    if (found := CURRENT.instrument(name)) is not None:
        return found
    names = [each.name for each in CURRENT.instruments]
    advice = near(name.casefold(), names, "'trabecula score list' lists them all")
    raise UnknownInstrument(f"there is no instrument {name!r}; {advice}")


def wording_of(instrument: Instrument) -> Wording | None:
    """The official wording that the site has loaded; None where it has none.

    ``texts`` are by the key of each item; `said_wording` says which words are shown.
    """
    try:
        return _decoded(_wording(instrument.name))
    except (NoFolder, FileNotFoundError):
        return None


def every_wording() -> list[Wording]:
    """Every official wording that the site has loaded, by name."""
    try:
        held = folder() / _WORDING
        return [_decoded(path) for path in sorted(held.iterdir()) if path.suffix == ".json"]
    except (NoFolder, FileNotFoundError):
        return []
    except OSError as error:
        raise _unreadable(error) from None


def keep_wording(wording: Wording) -> Path:
    """Store an official wording; it takes the place of an earlier one. Gives the file."""
    path = _wording(wording.instrument)
    _make(path.parent)
    replace_bytes(path, msgspec.json.format(msgspec.json.encode(wording)) + b"\n")
    return path


def drop_wording(name: str) -> bool:
    """Remove an official wording; whether there was one."""
    return _dropped(_wording(name))


def licence_declared(instrument: Instrument, on: date | None = None) -> bool:
    """Whether the site has declared its own licence, and it counts on a day, by default today."""
    declared = declarations().get(instrument.name)
    return declared is not None and declared.holds(on or date.today())


def declarations() -> dict[str, Declaration]:
    """The licences that the site has declared, by the name of each instrument.

    Raises `TrabeculaError` where the file cannot be read, or declares too little.
    """
    try:
        path = folder() / _LICENCES
    except NoFolder:
        return {}
    try:
        found = tomllib.loads(path.read_bytes().decode())
        return {name: msgspec.convert(one, Declaration) for name, one in found.items()}
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise _unreadable(error) from None
    except (ValueError, RecursionError) as error:
        raise TrabeculaError(f"{path} is no list of licences: {error}") from None


def keep_declarations(declared: Mapping[str, Declaration]) -> Path:
    """Store the licences that the site has declared. Gives the file."""
    path = folder() / _LICENCES
    _make(path.parent)
    replace_text(path, "\n".join(_table(name, declared[name]) for name in sorted(declared)))
    return path


def _table(name: str, declaration: Declaration) -> str:
    members: dict[str, Any] = msgspec.structs.asdict(declaration)
    lines = (f"{key} = {_toml(value)}" for key, value in members.items() if value is not None)
    return "\n".join((f"[{_toml(name)}]", *lines, ""))


def _toml(value: str | date) -> str:
    """A TOML value: JSON's escapes are a part of TOML's, which refuses DEL as it is."""
    if isinstance(value, date):
        return value.isoformat()
    return msgspec.json.encode(value).decode().replace("\x7f", "\\u007f")


def _wording(name: str) -> Path:
    return folder() / _WORDING / f"{name}.json"


def _decoded(path: Path) -> Wording:
    """Raises ``FileNotFoundError`` where there is none."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Wording)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise _unreadable(error) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        advice = f"'trabecula score wording remove {path.stem}' removes it"
        raise TrabeculaError(f"{path} is no wording: {error}; {advice}") from None


def _unreadable(error: OSError) -> TrabeculaError:
    return TrabeculaError(f"{error.filename} cannot be read: {error.strerror}")


def _dropped(path: Path) -> bool:
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    except OSError as error:
        raise TrabeculaError(f"{path} cannot be removed: {error.strerror}") from None
    return True


def _make(wanted: Path) -> None:
    try:
        wanted.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TrabeculaError(f"the folder {wanted} cannot be made: {error.strerror}") from None
