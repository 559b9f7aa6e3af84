"""How values of the record are said where they are handed over."""

from collections.abc import Sequence

from trabecula.report.handed_over_shapes import RecordedJson
from trabecula.report.shapes import AboutJson
from trabecula.report.wording import said_day, said_list


def of_whom(about: AboutJson) -> str:
    """The lesion or the pain; empty for the person."""
    return "" if about.kind == "person" else about.label


def said_recorded(one: RecordedJson) -> str:
    """A value, of which lesion or pain, with its day, its origin, and why it is in doubt."""
    whom = of_whom(one.about)
    return f"{whom}, {said_value(one)}" if whom else said_value(one)


def said_value(one: RecordedJson) -> str:
    """The same, where it is clear of whom."""
    doubt = f"; {one.wrong}" if one.wrong else ""
    return f"{one.fact}: {one.says} ({said_day(one.date)}, {origin(one.from_)}{doubt})"


def origin(origins: str) -> str:
    """The resources from which a value comes, each once."""
    names = (part.split(".")[0] for part in origins.split(" and "))
    return ", ".join(dict.fromkeys(names))


def said_places(about: Sequence[AboutJson]) -> str:
    """The lesions and pains that something is about."""
    return said_list([place for one in about if (place := of_whom(one))])
