"""The watch: what some statements answered on each day of a record, in one pass."""

from trabecula.pathway.watch.reads import Reads, reads
from trabecula.pathway.watch.watch import KnowOn, watch

__all__ = ["KnowOn", "Reads", "reads", "watch"]
