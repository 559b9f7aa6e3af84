"""By what people are set apart, so that it is seen whether a service serves all alike."""

from datetime import date
from typing import Final

from trabecula.language.quality import Quality
from trabecula.pathway.facts import Facts
from trabecula.pathway.record import Record

SPLITS: Final = ("sex", "age", "primary", "language", "deprivation")
"""What people can be set apart by; a report is asked for some of them."""
NOT_RECORDED: Final = "not recorded"
_UNDER: Final = "under "


def apart(record: Record, known: Facts, quality: Quality) -> dict[str, str]:
    """By what a person is set apart, in words; what is not recorded is said to be."""
    who, findings = record.person, known.person.findings
    told = {"primary": findings.get(quality.primary.key)}
    told["deprivation"] = findings.get(quality.deprivation.key)
    said = {
        split: one.fact.say(one.value)
        for split, one in told.items()
        if one is not None and one.value is not None
    }
    age = None if who.born is None else _years(who.born, known.as_of)
    return {
        "sex": who.sex or NOT_RECORDED,
        "age": NOT_RECORDED if age is None else _band(age, quality.age_bands),
        "primary": said.get("primary", NOT_RECORDED),
        "language": who.language.partition("-")[0].lower() or NOT_RECORDED,
        "deprivation": said.get("deprivation", NOT_RECORDED),
    }


def order(group: str) -> tuple[bool, bool, str]:
    """What groups are sorted by: the youngest first, those of whom it is not recorded last."""
    return group == NOT_RECORDED, not group.startswith(_UNDER), group


def _years(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _band(age: int, begins: tuple[int, ...]) -> str:
    ends = dict(zip((0, *begins), (*begins, None), strict=True))
    first = max(begin for begin in ends if begin <= age)
    last = ends[first]
    if last is None:
        return f"{first} and over"
    return f"{_UNDER}{last}" if first == 0 else f"{first} to {last - 1}"
