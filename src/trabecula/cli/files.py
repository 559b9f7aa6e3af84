"""Files that a command writes: whole, or not at all."""

import os
import shutil
from pathlib import Path
from secrets import token_hex

from trabecula.errors import TrabeculaError


def replace_text(path: Path, text: str) -> None:
    """Write a file of text, in UTF-8. Raises `TrabeculaError` with the path and the reason."""
    replace_bytes(path, text.encode())


def replace_bytes(path: Path, content: bytes) -> None:
    """Write a file; until all of it is written, what was there before stays.

    What is there keeps its permissions, and a link its target. Raises `TrabeculaError` with the
    path and the reason.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(content)
        else:
            _replace(Path(os.path.realpath(path)), content)
    except OSError as error:
        raise TrabeculaError(f"{path} cannot be written: {error.strerror}") from None


def _replace(path: Path, content: bytes) -> None:
    aside = path.with_name(f".{token_hex(8)}.part")
    try:
        with aside.open("xb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if path.exists():
            shutil.copymode(path, aside)
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)
