"""How worked examples of these instruments are written."""

import re
from collections.abc import Mapping
from typing import Any, Final, cast

from trabecula.knowledge.facts.nutrition import bowel_function_index, days_without_stool
from trabecula.knowledge.instruments.side_effects.anticholinergic_burden import acb, acb_medicines
from trabecula.knowledge.instruments.side_effects.bowel import bfi, bowel_habit, bristol_type
from trabecula.knowledge.instruments.side_effects.opioid_risk import (
    age_16_to_45,
    ort,
    ort_oud,
)
from trabecula.knowledge.instruments.side_effects.pro_ctcae import PRO_CTCAE
from trabecula.knowledge.instruments.side_effects.sedation import (
    LEVELS,
    poss,
    poss_level,
    poss_unrousable,
    rass,
    rass_seen,
)
from trabecula.knowledge.instruments.side_effects.sedative_load import (
    opioid_and_sedative,
    sedatives,
)
from trabecula.language.example import ExampleForm, Expect, Given

_TERMS: Final = {
    "F": 16, "S": 15, "I": 27, "A": 27, "FS": 9, "FI": 18, "SI": 40, "FSI": 48,
}  # fmt: skip
"""A term with each set of attributes: all terms of one set share one table."""

_NO_RESPONSE: Final = r"(minimal|no|minimal/no|minimal or no) response"
_SEEN: Final = (
    ("S", r"(asleep|sleeping),? (easy to rouse|easily roused)"),
    ("1", r"awake(,?( and)? alert)?|alert"),
    ("2", r"slightly drowsy(,? easily roused)?"),
    (
        "3",
        r"frequently drowsy|(frequently drowsy,? )?(drifts off|falls asleep) (while|during|mid).*",
    ),
    ("4", rf"somnolent(,? {_NO_RESPONSE})?|{_NO_RESPONSE}"),
)
"""The whole phrases in which rows say what was seen, by level; others are refused."""

_WHO: Final = ("family", "personal")
_NAMED: Final = {
    "age": "ort_age_16_to_45",
    "depression": "ort_depression",
    "psych": "ort_psychological",
    "none": "",
}
_WHAT: Final = {"alcohol": "alcohol", "illegal": "illegal", "rx": "rx", "prescription": "rx"}


def _level(observation: Any) -> str | None:
    if observation is None:
        return None
    said = str(observation).strip()
    if said.upper() in LEVELS:
        return said.upper()
    return next((level for level, seen in _SEEN if re.fullmatch(seen, said.lower())), said)


def _composite(attributes: str, number: int) -> ExampleForm:
    """One answer for each attribute; a row may call an amount A or I."""
    term = PRO_CTCAE[number]
    inputs = {name: Given(item) for name, item in zip(attributes, term.items, strict=True)}
    if attributes in {"I", "A"}:
        inputs = dict.fromkeys("IA", Given(term.items[0]))
    return ExampleForm(
        "PRO-CTCAE composite",
        term,
        inputs=inputs,
        expected=Expect(f"proctcae_{number}_comp"),
        when={"type": attributes},
        unused=tuple("FSIA"),
    )


def _nine(said: Any) -> list[Any]:
    """Answers to the nine of the ORT-OUD: in order, or by the names of those that are present."""
    if isinstance(said, str):
        return _present([name for name in re.split(r"[+,;]| and ", said) if name.strip()])
    answers = cast("list[Any]", said)
    if not answers or any(isinstance(one, str) for one in answers):
        return _present(answers)
    return [_as_yes_no(one) for one in answers]


def _present(names: list[str]) -> list[Any]:
    keys = {_key(name.strip().lower()) for name in names}
    return [item.key in keys for item in ort_oud.items]


def _as_yes_no(answer: Any) -> Any:
    return {0: False, 1: True}.get(answer, answer)


def _key(name: str) -> str:
    who = next((who for who in _WHO if who in name), None)
    what = next((key for word, key in _WHAT.items() if word in name), None)
    if who and what:
        return f"ort_{who}_{what}"
    if year := re.fullmatch(r"age (\d+)", name):
        return "ort_age_16_to_45" if _is_16_to_45(int(year[1])) else ""
    found = next((key for word, key in _NAMED.items() if name.startswith(word)), None)
    if found is None:
        raise ValueError(f"the ORT-OUD does not ask about {name}")
    return found


def _is_16_to_45(years: Any) -> Any:
    return None if years is None else 16 <= years <= 45


def _sex_and_nothing_else(sex: Any) -> list[Any]:
    """What a row does not name was answered no."""
    return [{"F": "female", "M": "male"}.get(sex, sex), *(False for _ in ort.items[1:])]


def _numbers_by_rating(ratings: Mapping[str, Any]) -> list[Any]:
    found = list(ratings.values())
    if None in found:
        return [None, None]
    if foreign := [one for one in found if isinstance(one, bool) or one not in (0, 1, 2)]:
        raise ValueError(f"a rating is 0, 1 or 2, not {foreign[0]!r}")
    return [found.count(2), found.count(1)]


_ORT: Final = {item.key: Given(item) for item in ort.items}
_ORT_INPUTS: Final = {
    "sex": Given(ort.items, by=_sex_and_nothing_else),
    **{name.removeprefix("ort_"): given for name, given in _ORT.items() if name != "sex"},
    "age16_45": _ORT["ort_age_16_to_45"],
    "age": Given(age_16_to_45, by=_is_16_to_45),
    "sexual_abuse": _ORT["ort_abuse"],
    "preadolescent_abuse": _ORT["ort_abuse"],
    "preadolescent_sexual_abuse": _ORT["ort_abuse"],
    "psych": _ORT["ort_psychological"],
    "psychological_disease": _ORT["ort_psychological"],
}
_POSS_EXPECTED: Final = {"level": Expect("poss"), "acceptable": Expect("poss_acceptable")}
_ACB_EXPECTED: Final = (
    Expect("acb"),
    Expect("acb", "band", words={"relevant": True, "below 3": False}),
)

EXAMPLES: Final[tuple[ExampleForm, ...]] = (
    *(_composite(*each) for each in _TERMS.items()),
    *(
        ExampleForm(
            "POSS",
            poss,
            inputs={name: Given(poss_level, by=_level), "unrousable": Given(poss_unrousable)},
            expected=_POSS_EXPECTED,
        )
        for name in ("observation", "level")
    ),
    ExampleForm(
        "POSS to sedation",
        poss,
        inputs={
            "level": Given(poss_level, by=_level),
            "unrousable": Given(poss_unrousable),
        },
        expected=Expect("sedation"),
    ),
    ExampleForm(
        "RASS",
        rass,
        inputs={"score": Given(rass_seen), "level": Given(rass_seen)},
        expected=(Expect("rass"), Expect("rass", "band"), Expect("rass_urgent")),
    ),
    ExampleForm(
        "Bowel Function Index",
        bfi,
        inputs={"items": Given(bfi.items)},
        expected=(
            Expect("bfi"),
            Expect("bfi", "band", words={"normal": False, "opioid-induced constipation": True}),
        ),
    ),
    ExampleForm(
        "Bristol",
        bowel_habit,
        inputs={"type": Given(bristol_type)},
        expected=Expect("bristol", "band"),
    ),
    ExampleForm(
        "Days since stool",
        bowel_habit,
        inputs={"days": Given(days_without_stool)},
        expected=Expect("no_stool_for_three_days"),
    ),
    ExampleForm(
        "Overflow",
        bowel_habit,
        inputs={
            "bristol": Given(bristol_type),
            "bfi": Given(bowel_function_index),
        },
        expected=Expect("overflow_possible"),
    ),
    ExampleForm(
        "ORT-OUD",
        ort_oud,
        inputs={"items": Given(ort_oud.items, by=_nine)},
        expected=(
            Expect("ort_oud"),
            Expect("ort_oud", "band", words={"elevated": True, "not elevated": False}),
        ),
    ),
    ExampleForm(
        "Original ORT",
        ort,
        inputs=_ORT_INPUTS,
        expected=(Expect("ort"), Expect("ort", "band")),
    ),
    ExampleForm(
        "ACB 2012", acb, inputs={"drugs": Given(acb_medicines)}, expected=_ACB_EXPECTED
    ),
    ExampleForm(
        "ACB 2012",
        acb,
        inputs={"drugs": Given(acb_medicines)},
        expected=_ACB_EXPECTED,
        when={"scale": "ACB 2012"},
    ),
    ExampleForm(
        "Sedative load",
        sedatives,
        inputs={"drugs": Given(sedatives.items, by=_numbers_by_rating)},
        expected=Expect("sedative_load"),
    ),
    ExampleForm(
        "Opioid with sedative",
        opioid_and_sedative,
        inputs=dict(
            zip(
                ("opioid", "benzodiazepine", "gabapentinoid"),
                map(Given, opioid_and_sedative.items),
                strict=True,
            )
        ),
        expected=Expect("opioid_with_sedative"),
    ),
)  # fmt: skip
