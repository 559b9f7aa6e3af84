"""Instruments filled in: a blank Questionnaire answered at random, in a record that is read."""

import json
import random
from functools import cache
from typing import Any

from tests.fhir.answers import DAY, FEMUR, OPENED, Json, response

from trabecula import know, read
from trabecula.fhir.instruments.questionnaire import questionnaire_of
from trabecula.fhir.link import LESION_SIDE, NO_ANSWER, PAIN_SIDE, WHICH_LESION
from trabecula.knowledge.editions import CURRENT
from trabecula.language.answer import Answer
from trabecula.language.code import FACT
from trabecula.language.condition import About
from trabecula.language.fact import Fact
from trabecula.language.instrument import Instrument
from trabecula.language.interpret import interpret
from trabecula.pathway.facts import Facts, Pain, Subject, assemble
from trabecula.pathway.pains import PlacedPain
from trabecula.pathway.scores import Result, score

PLACED = Pain("pain", "a pain", place=PlacedPain(CURRENT.sites[0], ""))
LICENSED = CURRENT.open(licensed=[each.name for each in CURRENT.instruments])
PATIENT: Json = {"resourceType": "Patient", "id": "p"}


@cache
def form_of(instrument: Instrument) -> Json:
    return questionnaire_of(instrument, CURRENT)


@cache
def site_of(instrument: Instrument) -> str:
    """A site of which the instrument says something."""
    sites = ("femur_shaft", *OPENED.facts[CURRENT.site_key].allowed)
    where = instrument.only_if
    if where is None:
        return sites[0]
    return next(s for s in sites if interpret(where, _known_with(s)) is Answer.APPLIES)


def _known_with(site: str) -> dict[str, Any]:
    """What a record with one lesion, at this site, says of the person and of the lesion."""
    spinal = site in CURRENT.spinal_sites
    return {CURRENT.site_key: site, "bone_mets": True, "spinal_mets": spinal}


def lesion_at(site: str) -> Json:
    """The recorded lesion, at this site."""
    place = next(each for each in CURRENT.sites if each.site == site and not each.level)
    coding = {"system": place.codes[0].system, "code": place.codes[0].code}
    return FEMUR | {"bodySite": [{"coding": [coding]}]}


class Filled:
    """Answers every item of a blank form with a value that it allows, and remembers it."""

    def __init__(self, instrument: Instrument, seed: int = 0) -> None:
        self.random = random.Random(f"{instrument.name} {seed}")
        self.facts: dict[str, Fact] = {item.key: item for item in instrument.items}
        self.given: dict[str, Any] = {}
        self.form, self.site = form_of(instrument), site_of(instrument)
        self.response: Json = response(self._items(self.form["item"])) | {
            "questionnaire": f"{self.form['url']}|{self.form['version']}"
        }

    def _items(self, items: list[Json]) -> list[Json]:
        return [each for item in items if (each := self._item(item)) is not None]

    def _item(self, item: Json) -> Json | None:
        link = item["linkId"]
        if item["type"] == "group":
            return {"linkId": link, "item": self._items(item["item"])}
        if item.get("readOnly") or link.endswith(NO_ANSWER) or link in (LESION_SIDE, PAIN_SIDE):
            return None
        answer = self._where(link) or self._answer(item)
        return None if answer is None else {"linkId": link, "answer": [answer]}

    def _where(self, link: str) -> Json | None:
        if link == WHICH_LESION:
            return {"valueReference": {"reference": "Condition/femur"}}
        place = CURRENT.place_of_pain
        if place is not None and link == place.key:
            return {"valueCoding": {"system": FACT, "code": place.allowed[0]}}
        if link == CURRENT.site_key:
            if link in self.facts:
                self._remember(link, "", self.site)
            return {"valueCoding": {"system": FACT, "code": self.site}}
        return None

    def _answer(self, item: Json) -> Json | None:
        key, _, part = item["linkId"].partition(".")
        if key not in self.facts:
            return None
        if item["type"] == "choice":
            codings = [option["valueCoding"] for option in item["answerOption"]]
            chosen = self.random.choice([one for one in codings if one["system"] == FACT])
            self._remember(key, part, chosen["code"])
            return {"valueCoding": chosen}
        return self._number(key, item)

    def _number(self, key: str, item: Json) -> Json:
        fact: Any = self.facts[key]
        low, high = max(fact.lowest, -1000), min(fact.highest, 1000)
        if item["type"] == "integer":
            self.given[key] = self.random.randint(int(low), int(high))
            return {"valueInteger": self.given[key]}
        self.given[key] = value = self._between(low, high)
        unit = next(e["valueCoding"] for e in item["extension"] if "unitOption" in e["url"])
        return {"valueQuantity": {"value": value, "system": unit["system"], "code": unit["code"]}}

    def _between(self, low: float, high: float) -> float:
        """A whole number where there are some, and more often a small one."""
        number = low + (high - low) * self.random.random() ** 3
        return float(-int(-number // 1)) if high - low >= 2 else round(number, 4)

    def _remember(self, key: str, part: str, code: str) -> None:
        if part:
            found = self.given.setdefault(key, frozenset())
            self.given[key] = found | {part} if code == "yes" else found
        else:
            self.given[key] = {"yes": True, "no": False}.get(code, code)


def filled(instrument: Instrument) -> Filled:
    """Answers that the calculations of the instrument take."""
    for seed in range(200):
        form = Filled(instrument, seed)
        try:
            score(instrument, form.given)
        except ValueError:
            continue
        return form
    raise AssertionError(f"{instrument.name} takes no answers at all")


def known(*resources: Json, of: Instrument | None = None) -> Facts:
    has_lesion = of is not None and of_lesion(of)
    about = (PATIENT, lesion_at(site_of(of))) if of and has_lesion else (PATIENT,)
    entries = [{"resource": one} for one in (*about, *resources)]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    return know(read(json.dumps(bundle).encode()), DAY, LICENSED)


def subject_of(instrument: Instrument, facts: Facts) -> Subject:
    """Whom the answers to an instrument are about."""
    (subject,) = facts.of(instrument.about)
    return subject


def result_of(instrument: Instrument, facts: Facts) -> Result:
    """The one result of an instrument, as the record's answers or what is known of the day."""
    subject = subject_of(instrument, facts)
    if not instrument.together:
        assembled = assemble(instrument, subject, facts.person)
        assert assembled is not None
        return assembled
    (result,) = (each for each in subject.results if each.instrument is instrument)
    return result


def of_lesion(instrument: Instrument) -> bool:
    return any(item.about is About.LESION for item in instrument.items)
