"""``python -m trabecula`` is the command."""

from trabecula.cli import main

main()
