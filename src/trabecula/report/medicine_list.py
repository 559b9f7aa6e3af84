"""The list of medicines, as text and as JSON; one medicine as JSON."""

from collections.abc import Iterable, Sequence
from textwrap import wrap

import msgspec

from trabecula.language.medicine import Medicine, MedicineClass
from trabecula.language.source import Checked
from trabecula.language.table import parts


def holding(medicines: Iterable[Medicine], words: Sequence[str]) -> list[Medicine]:
    """Those in which all of the words are, class by class."""
    classes = list(MedicineClass)
    found = [one for one in medicines if _holds(one, words)]
    return sorted(found, key=lambda one: classes.index(one.kind))


def listed(medicines: Iterable[Medicine]) -> str:
    """Each medicine under its class: its role, and by which ways it is given."""
    lines: list[str] = []
    kind = ""
    for one in medicines:
        if one.kind != kind:
            kind = one.kind
            lines += ["", kind.upper()]
        lines.append(f"{one.name:<20} {one.label}")
        about = f"{one.role} {', '.join(one.routes)}; draft"
        lines += [f"{'':<20} {line}" for line in wrap(about, 78)]
    return "\n".join(lines).lstrip()


def listed_json(medicines: Iterable[Medicine]) -> bytes:
    """The same, as a JSON list."""
    rows = [
        {
            "name": one.name,
            "label": one.label,
            "class": one.kind,
            "role": one.role,
            "names": list(one.group.names),
            "codes": [{"system": code.system, "code": code.code} for code in one.group.codes],
            "routes": list(one.routes),
            "dosings": [dosing.holds for dosing in one.dosing],
            "draft": True,
            "checked": {state.value: number for state, number in _checked(one).items()},
        }
        for one in medicines
    ]
    return msgspec.json.encode(rows)


def _checked(medicine: Medicine) -> dict[Checked, int]:
    """How many of its rows and sources were checked how far."""
    rows = [part for part in parts(medicine) if isinstance(part, Checked)]
    return {state: number for state in Checked if (number := rows.count(state))}


def _holds(one: Medicine, words: Sequence[str]) -> bool:
    text = " ".join((one.name, one.label, one.kind, one.role, *one.group.names)).casefold()
    return all(word.casefold() in text for word in words)
