"""Random people: values on and around every threshold of the dossier, and much that is missing."""

import random
from collections import defaultdict
from typing import Any

from tests.dossier.reference import truth

CHANGES = {
    "steps_change_pct": (-100, 100),
    "steps_drop_48h_pct": (-100, 100),
    "wt_loss_6m_pct": (-50, 100),
}
BOUNDS = {"0-10": (0, 10), "0-100": (0, 100), "%": (0, 100), "C": (34, 42)}


def thresholds(dossier: dict[str, Any]) -> dict[str, set[float]]:
    found: dict[str, set[float]] = defaultdict(set)

    def walk(node: dict[str, Any]) -> None:
        value = node.get("value")
        if isinstance(value, int | float) and not isinstance(value, bool):
            found[node["fact"]].add(value)
        for part in node.get("args", []):
            walk(part)

    for rule in dossier["rules"]:
        walk(rule["when"])
    return found


class People:
    """Invents people from the dossier's own dictionary of facts."""

    def __init__(self, dossier: dict[str, Any], seed: int) -> None:
        self.facts = dossier["facts"]
        self.thresholds = thresholds(dossier)
        self.random = random.Random(seed)

    def one(self) -> tuple[dict[str, Any], list[dict[str, Any]]]:
        known = self.random.choice([0.15, 0.5, 0.8, 0.95])
        person = self._some("", known)
        lesions = [self._some("l_", known) for _ in range(self.random.choice([0, 1, 1, 2, 3]))]
        return person, lesions

    def leaning(self, rule: dict[str, Any]) -> tuple[dict[str, Any], list[dict[str, Any]]]:
        """A person for whom much of what a rule asks is as the rule wants it."""
        person, lesions = self.one()
        lesions = lesions or [{}]
        self._lean(rule["when"], person, lesions[0], wanted=True)
        return person, lesions

    def _lean(
        self, node: dict[str, Any], person: dict[str, Any], lesion: dict[str, Any], *, wanted: bool
    ) -> None:
        parts = node.get("args", [])
        if node["op"] == "or" and wanted:
            parts = [self.random.choice(parts)]
        for part in parts:
            self._lean(part, person, lesion, wanted=wanted is not (node["op"] == "not"))
        if "fact" in node and self.random.random() < 0.95:
            key = node["fact"]
            where = lesion if key.startswith("l_") else person
            value = self._wanted(key, node, wanted=wanted)
            if value is None:
                where.pop(key, None)
            else:
                where[key] = value

    def _wanted(self, key: str, node: dict[str, Any], *, wanted: bool) -> Any:
        if node["op"] == "unknown" and wanted:
            return None
        for _ in range(40):
            value = self._value(key, self.facts[key])
            if node["op"] in {"known", "unknown"} or truth(node, {key: value}, False) in {
                wanted,
                None,
            }:
                return value
        return None

    def _some(self, prefix: str, known: float) -> dict[str, Any]:
        return {
            key: self._value(key, fact)
            for key, fact in self.facts.items()
            if key.startswith("l_") is bool(prefix) and self.random.random() < known
        }

    def _value(self, key: str, fact: dict[str, Any]) -> Any:
        allowed = fact["allowed"]
        match fact["type"]:
            case "bool":
                return self.random.random() < 0.5
            case "enum":
                return self.random.choice(self._options(allowed))
            case "list":
                options = self._options(allowed)
                return self.random.sample(options, self.random.choice([0, 0, 1, 2, len(options)]))
            case kind:
                return self._number(key, fact, whole=kind == "int")

    def _number(self, key: str, fact: dict[str, Any], *, whole: bool) -> float:
        low, high = CHANGES.get(key) or BOUNDS.get(fact["unit"], (None, None))
        if ".." in str(fact["allowed"]):
            low, high = (float(end) for end in str(fact["allowed"]).split(".."))
        points = sorted(self.thresholds.get(key) or {1})
        step = 1 if whole else self.random.choice([0.1, 1])
        value = self.random.choice(points) + self.random.choice([-step, 0, step])
        if low is not None and high is not None:
            value = min(max(value, low), high)
        elif not any(point < 0 for point in points) and key != "pain_delta":
            value = max(value, 0)
        return int(value) if whole else round(value, 4)

    @staticmethod
    def _options(allowed: Any) -> list[str]:
        return [one.strip() for one in allowed.split(",")] if isinstance(allowed, str) else allowed
