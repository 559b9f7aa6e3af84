"""Worked examples of medicines: each category by the function that answers the command."""

import re
from collections.abc import Mapping
from typing import Any, Final, cast

from trabecula.cli.medicines import examples_of_doses, examples_of_opioids
from trabecula.cli.medicines.example_inputs import Flag, Found, Inputs, NoMeaning
from trabecula.errors import TrabeculaError
from trabecula.pathway.examples import Tried, agree

FORMS: Final = {**examples_of_opioids.FORMS, **examples_of_doses.FORMS}
"""By category: from the inputs to every result that a row may expect."""

_MEANS: Final[Mapping[Flag, str]] = {
    Flag.UNDEFINED: r"undefined|not defined|no factor|null",
    Flag.NOT_TOLERANT: r"toleran|naive|naïve|< ?60",
    Flag.NOT_KNOWN: r"not known|unknown|missing",
    Flag.AVOID: r"avoid|denosumab|contraindicat|not recommended|do not",
    Flag.CHOOSE_OTHER: r"other|not suffice|> ?80",
    Flag.OUTSIDE: r"outside|above|beyond|exceed|no row|off",
    Flag.METHADONE: r"methadone|specialist|never",
    Flag.ONE_WAY: r"one.?way|unidirectional|out of|specialist|never",
    Flag.TITRATE: r"titrat|lowest|never|not convert|no conversion",
    Flag.NO_RATIO: r"no ratio|undefined|specialist",
    Flag.THREE_OR_MORE: r"(>=|≥) ?3|three or more|3 or more",
    Flag.NOT_OFFERED: r"not offered|none|no dose|protocol|not indicated",
    Flag.NO_PEMETREXED: r"no pemetrexed|pemetrexed not|avoid|contraindicat|not given",
}
"""What words may say for each flag, in lower case."""


def try_medicine(row: Mapping[str, Any]) -> Tried:
    """A row tried. What its inputs do not let it be asked is said, and never counts as agreeing."""
    name, expected = str(row["category"]), row.get("expected")
    if not isinstance(row["inputs"], dict):
        return Tried(name, expected, problem="'inputs' takes an object")
    if not isinstance(expected, dict) or not expected:
        return Tried(name, expected, problem="it does not say what is expected, by name")
    inputs = Inputs(cast("dict[str, Any]", row["inputs"]))
    try:
        found = FORMS[name](inputs)
        inputs.check_all_used()
    except (TrabeculaError, NoMeaning, ValueError, TypeError, AttributeError) as error:
        return Tried(name, expected, problem=str(error))
    return _compared(name, cast("dict[str, Any]", expected), found)


def _compared(name: str, expected: Mapping[str, Any], found: Found) -> Tried:
    unknown = [key for key in expected if key not in found and key != "flag"]
    if unknown:
        problem = f"there is no result {unknown[0]!r}; there are {', '.join(found)}"
        return Tried(name, expected, problem=problem)
    got = {key: _closest(found.get(key), expected[key]) for key in expected if key != "flag"}
    if "flag" in expected:
        flag = found.get("flag")
        got["flag"] = expected["flag"] if _says(flag, expected["flag"]) else flag
    return Tried(name, dict(expected), got)


def _closest(value: Any, expected: Any) -> Any:
    """Of two ends that a source gives, the one that is expected."""
    if isinstance(value, tuple):
        ends = cast("tuple[Any, ...]", value)
        return next((end for end in ends if agree(end, expected)), list(ends))
    return value


def _says(flag: Any, words: Any) -> bool:
    """Whether words say what a flag means."""
    if flag is None or not isinstance(words, str):
        return flag is None and words in (None, "", "none")
    return re.search(_MEANS[Flag(flag)], words.casefold()) is not None
