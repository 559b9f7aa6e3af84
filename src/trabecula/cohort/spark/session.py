"""A Spark to work on: one that runs already, or one of this machine."""

import os
import shutil
import sys
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from typing import Any, Final, TypeAlias

from trabecula.errors import NoSpark, UnreadableRecord, UnusableRun

Session: TypeAlias = Any
"""A ``pyspark.sql.SparkSession``, of either kind."""

_LOCAL: Final = "local"
_THERE: Final = "PATH_ALREADY_EXISTS"
_MISSING: Final = "PATH_NOT_FOUND"
_NOT_INSTALLED: Final = "No module named 'trabecula"
_HELP: Final = "docs/many_machines.md tells what a cluster needs"
_LONGEST: Final = 300


@contextmanager
def session(master: str | None = None, remote: str | None = None) -> Generator[Session]:
    """The Spark at a master, or by Spark Connect (``sc://host:port``); closed at the end.

    With neither, that of the environment: the session that runs, what ``spark-submit`` or the
    configuration of Spark says, or else this machine. Raises `NoSpark`.
    """
    made = _made(master, remote)
    try:
        yield made
    finally:
        made.stop()


def _made(master: str | None, remote: str | None) -> Session:
    try:
        builder: Any = import_module("pyspark.sql").SparkSession.builder
        import_module("pyarrow")
    except ImportError as error:
        raise NoSpark(f"{error.name} is missing: pip install 'trabecula[spark]'") from None
    if remote is None and not (shutil.which("java") or os.environ.get("JAVA_HOME")):
        raise NoSpark(
            "Spark needs Java 17 or later, and there is none here: install it, set JAVA_HOME, or "
            "give --remote to work on a Spark elsewhere"
        )
    if master is not None and master.startswith(_LOCAL):
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = builder.appName("trabecula cohort")
    if remote is not None:
        builder = builder.remote(remote)
    else:
        builder = builder.config("spark.ui.showConsoleProgress", str(sys.stderr.isatty()).lower())
        builder = builder if master is None else builder.master(master)
    try:
        return builder.getOrCreate()
    except Exception as error:
        raise NoSpark(f"no Spark could be reached: {_said(error)}; {_HELP}") from None


@contextmanager
def told_plainly(source: str, out: str) -> Generator[None]:
    """What Spark refuses, as an error that says what to do.

    Raises `UnreadableRecord` where there is no input, and `UnusableRun` for all else.
    """
    refused: type[Exception] = import_module("pyspark.errors").PySparkException
    try:
        yield
    except refused as error:
        text = str(error)
        if _MISSING in text:
            raise UnreadableRecord(f"{source} is not there: give what Spark can read") from None
        if _THERE in text:
            raise UnusableRun(
                f"{out} holds tables already: give another --out, or --again to overwrite them"
            ) from None
        if _NOT_INSTALLED in text:
            raise UnusableRun(f"Spark's workers have no trabecula: {_HELP}") from None
        raise UnusableRun(f"Spark could not do it: {_said(error)}; {_HELP}") from None


def _said(error: Exception) -> str:
    """The last line of what was said within Python, which is where the reason stands; else all."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    inner = [line for line in lines if line.split(":")[0].endswith("Error")]
    return (inner or lines or [type(error).__name__])[0][:_LONGEST]
