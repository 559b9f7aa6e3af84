"""A second reading of the dossier, built straight from its JSON: slow, and owing us nothing."""

import operator
from typing import Any

SPINAL = {"cervical", "thoracic", "lumbar", "sacrum"}
COMPARE = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
WORDS = {True: "applies", False: "does not apply", None: "not known"}


def with_the_errata(dossier: dict[str, Any]) -> dict[str, Any]:
    """The dossier with what the errata add to its rules, and its second edition has not."""
    (rule,) = (rule for rule in dossier["rules"] if rule["id"] == "MON-05")
    halved = {"op": "cmp", "fact": "steps_drop_48h_pct", "cmp": "<=", "value": -50}
    rule["when"] = {"op": "or", "args": [rule["when"], halved]}
    dossier["facts"]["steps_drop_48h_pct"] = dossier["facts"]["steps_change_pct"]
    _nothing_else_after_a_death(dossier)
    return dossier


def _nothing_else_after_a_death(dossier: dict[str, Any]) -> None:
    """Errata B, row on PSY-13: also where there is no carer, or nobody knows of one."""
    (rule,) = (rule for rule in dossier["rules"] if rule["id"] == "PSY-13")
    died, carer = rule["when"]["args"]
    nobody = {"op": "or", "args": [carer | {"value": False}, carer | {"op": "unknown"}]}
    without = rule | {"id": "PSY-13b", "when": {"op": "and", "args": [died, nobody]}}
    dossier["rules"].append(without)
    (row,) = (row for row in dossier["arbitration"] if row["id"] == "ARB-24")
    row["if_any_fired"].append("PSY-13b")


def compare(node: dict[str, Any], value: Any) -> bool:
    sign, other = node["cmp"], node["value"]
    if sign == "in":
        return value in other
    if sign in {"not_in", "not in"}:
        return value not in other
    return COMPARE[sign](value, other)


def truth(node: dict[str, Any], facts: dict[str, Any], immediate: bool) -> bool | None:
    """Kleene's logic; in an immediate rule an unknown inside ``not`` is not excluded."""
    match str(node["op"]):
        case "and":
            parts = [truth(part, facts, immediate) for part in node["args"]]
            return False if False in parts else None if None in parts else True
        case "or":
            parts = [truth(part, facts, immediate) for part in node["args"]]
            return True if True in parts else None if None in parts else False
        case "not":
            inner = truth(node["args"][0], facts, immediate)
            return (True if immediate else None) if inner is None else not inner
        case "known":
            return facts.get(node["fact"]) is not None
        case "unknown":
            return facts.get(node["fact"]) is None
        case _:
            pass
    value = facts.get(node["fact"])
    if value is None:
        return None
    match str(node["op"]):
        case "nonempty":
            return bool(value)
        case "has_any":
            return bool(set(value) & set(node["values"]))
        case "cmp":
            other = node["value"]
            if isinstance(other, dict):
                second = facts.get(str(other["fact"]))  # pyright: ignore[reportUnknownArgumentType]
                return None if second is None else COMPARE[node["cmp"]](value, second)
            return compare(node, value)
        case unknown:
            raise AssertionError(unknown)


class Answers:
    """Every rule's truth for the person and each lesion, and what arbitration makes of it."""

    def __init__(self, dossier: dict[str, Any], person: dict[str, Any], lesions: list[Any]) -> None:
        self.lesions = lesions or [{}]
        self.scope = {rule["id"]: rule["scope"] for rule in dossier["rules"]}
        self.truth: dict[tuple[str, int], bool | None] = {}
        self.status: dict[tuple[str, int], str] = {}
        for rule in dossier["rules"]:
            immediate = rule["urgency"] == "immediate"
            if rule["scope"] == "lesion":
                for place, lesion in enumerate(self.lesions):
                    facts = person | lesion
                    self.truth[rule["id"], place] = truth(rule["when"], facts, immediate)
            else:
                self.truth[rule["id"], -1] = truth(rule["when"], person, immediate)
        self.status = {key: "shown" for key, value in self.truth.items() if value is True}
        for row in dossier["arbitration"]:
            self._act(row)

    def _act(self, row: dict[str, Any]) -> None:
        if row["action"] == "annotate":
            return
        for key in list(self.status):
            code, place = key
            wanted = row["targets"] == ["*"] and code not in row["if_any_fired"]
            if not (wanted or code in row["targets"]):
                continue
            spinal = place < 0 or self.lesions[place].get("l_site") in SPINAL
            if row["lesions"] == "spinal" and not spinal:
                continue
            if self._any(row["if_any_fired"], place) and not self._any(
                row["unless_any_fired"], place
            ):
                if row["action"] == "suppress":
                    self.status[key] = "suppressed"
                elif self.status[key] == "shown":
                    self.status[key] = "deferred"

    def _any(self, codes: list[str], place: int) -> bool:
        for code in codes:
            places = [-1] if self.scope[code] != "lesion" else range(len(self.lesions))
            for other in places:
                if place >= 0 and other >= 0 and other != place:
                    continue
                if self.status.get((code, other), "suppressed") != "suppressed":
                    return True
        return False
