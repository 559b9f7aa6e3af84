"""The command line: ``trabecula COMMAND``.

Exit code 0: done. 1: some input was wrong. 2: wrong usage. 70: a fault of the program.
"""

import os
import sys
from collections.abc import Sequence

from trabecula.cli.terminal import say
from trabecula.errors import TrabeculaError, WrongUsage


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and leave with its exit code."""
    from trabecula.cli.app import run  # noqa: PLC0415

    if sys.__stdout__ is None:
        sys.exit(1)
    if (reconfigure := getattr(sys.stdout, "reconfigure", None)) is not None:
        reconfigure(errors="replace")
    try:
        code = run(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
    except WrongUsage as error:
        say(f"{error}. Try 'trabecula --help'.")
        code = 2
    except TrabeculaError as error:
        say(str(error))
        code = 1
    except KeyboardInterrupt:
        code = 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except OSError as error:
        say(f"{error.filename or 'the output'} cannot be written: {error.strerror}")
        code = 1
    except Exception as error:
        if "TRABECULA_TRACEBACK" in os.environ:
            raise
        say(
            f"this is a fault of the program, not of yours ({type(error).__name__}); "
            "set TRABECULA_TRACEBACK=1 to see where, and report it"
        )
        code = 70
    sys.exit(code)
