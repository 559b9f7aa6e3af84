"""Files that commands write: whole, or as they were."""

import os
from pathlib import Path
from tempfile import NamedTemporaryFile

from trabecula.errors import TrabeculaError


def replace_text(path: Path, text: str) -> None:
    """Write a text in place of a file. Raises `TrabeculaError`, with the file as it was."""
    replace_bytes(path, text.encode())


def replace_bytes(path: Path, content: bytes) -> None:
    """Write in place of a file. Raises `TrabeculaError`, with the file as it was."""
    try:
        with NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as beside:
            beside.write(content)
        Path(beside.name).replace(path)
    except OSError as error:
        raise TrabeculaError(f"{path} cannot be written: {os.strerror(error.errno or 0)}") from None
