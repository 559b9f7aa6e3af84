"""Facts given directly, by their keys: for teaching, tests and simulation.

Nothing is derived from them but what the evidence says of a pain; absent or null is not known, and
they are never stale.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Any, cast

from trabecula.errors import UnusableFacts
from trabecula.language.condition import About
from trabecula.language.derivation import FromEvidence
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.pathway.facts.finding import GIVEN, Facts, Finding, Pain, Subject
from trabecula.pathway.facts.pain_mechanism import weigh
from trabecula.pathway.pains import PlacedPain, Tie

_MEMBERS = ("id", "as_of", "facts", "lesions", "pains", "medicines")


def take(given: object, edition: OpenEdition, as_of: date) -> Facts:
    """Facts from ``{"facts": {key: value}, "lesions": [...], "pains": [...], "medicines": [...]}``.

    The object may give its own ``id`` and ``as_of``; a lesion or a medicine may give its own ``id``
    and ``label``, a pain its ``side`` and the ``lesion`` that it comes from, by its id. An empty
    list of medicines says that none is taken; without one, that is not known. Raises
    `UnusableFacts` for an unknown key, a value outside its set or range, or a wrong type, naming
    it and the nearest right one.
    """
    members = _object(given, "a set of facts")
    if "resourceType" in members:
        raise UnusableFacts("this is a FHIR resource: give it as RECORD, without --facts")
    for name in members:
        if name not in _MEMBERS:
            raise UnusableFacts(_unknown(name, "member", _MEMBERS))
    day = _day(members["as_of"]) if members.get("as_of") is not None else as_of
    person = Subject(_text(members.get("id")), "the person")
    person.findings = _findings(
        _object({} if members.get("facts") is None else members["facts"], "'facts'"),
        About.PERSON,
        edition,
        day,
    )
    lesions, medicines = (
        _named(members, about, edition, day) for about in (About.LESION, About.MEDICINE)
    )
    pains = [
        _pain(pain, number, lesions, edition, day)
        for number, pain in enumerate(_list(members, "pains"), start=1)
    ]
    places = [pain.id for pain in pains]
    if twice := {place for place in places if places.count(place) > 1}:
        raise UnusableFacts(f"two pains have one place and side: {', '.join(map(str, twice))}")
    for derivation in edition.edition.derivations:
        if isinstance(derivation, FromEvidence):
            for pain in pains:
                pain.mechanism = weigh(derivation, pain, person)
    return Facts(
        day,
        person,
        lesions,
        pains=pains,
        medicines=medicines,
        no_medicines=members.get("medicines") == [],
    )


def _named(
    members: Mapping[str, Any], about: About, edition: OpenEdition, day: date
) -> list[Subject]:
    subjects = [
        _subject(given, number, about, edition, day)
        for number, given in enumerate(_list(members, f"{about}s"), start=1)
    ]
    names = [subject.id for subject in subjects]
    if twice := {name for name in names if names.count(name) > 1}:
        raise UnusableFacts(f"two {about}s have the id {', '.join(map(str, twice))}")
    return subjects


def _subject(given: object, number: int, about: About, edition: OpenEdition, day: date) -> Subject:
    members = dict(_object(given, f"{about} {number}"))
    name = _text(members.pop("id", None)) or f"{about}-{number}"
    label = _text(members.pop("label", None))
    findings = _findings(members, about, edition, day)
    if label is None:
        knowledge = edition.edition
        key = knowledge.site_key if about is About.LESION else knowledge.ingredient_key
        called = findings.get(key)
        label = called.in_words() if called is not None else name
    return Subject(name, label, findings)


def _pain(
    given: object, number: int, lesions: Sequence[Subject], edition: OpenEdition, day: date
) -> Pain:
    members = dict(_object(given, f"pain {number}"))
    side, of = _text(members.pop("side", None)) or "", _text(members.pop("lesion", None))
    if side not in ("", "left", "right"):
        raise UnusableFacts(f"the side of pain {number} is left or right, not {side!r}")
    findings = _findings(members, About.PAIN, edition, day)
    placed = _placed(findings, side, edition)
    name = placed.id if placed else f"pain-{number}"
    pain = Pain(name, placed.label if placed else name, findings, place=placed)
    if of is not None:
        tied = [lesion for lesion in lesions if lesion.id == of]
        if not tied:
            raise UnusableFacts(f"pain {number} is of the lesion {of!r}, which is not given")
        pain.ties = ((tied[0], Tie.SAME_PLACE),)
    return pain


def _placed(findings: Mapping[str, Finding], side: str, edition: OpenEdition) -> PlacedPain | None:
    fact = edition.edition.place_of_pain
    place = None if fact is None else findings.get(fact.key)
    sites = (site for site in edition.edition.sites if place and site.code == place.value)
    site = next(sites, None)
    return None if site is None else PlacedPain(site, side)


def _findings(
    values: Mapping[str, Any], about: About, edition: OpenEdition, day: date
) -> dict[str, Finding]:
    findings: dict[str, Finding] = {}
    facts = edition.facts
    for key, value in values.items():
        fact = facts.get(key)
        if fact is None or fact.about is not about:
            raise UnusableFacts(_misplaced(key, fact, about, edition))
        if value is not None:
            try:
                findings[key] = Finding(fact, fact.read(value), day, GIVEN)
            except ValueError as error:
                raise UnusableFacts(f"{error}{_nearest(value, fact)}") from None
    return findings


def _misplaced(key: str, fact: Fact | None, about: About, edition: OpenEdition) -> str:
    if fact is None:
        return _unknown(key, "fact", [k for k, f in edition.facts.items() if f.about is about])
    if fact.about is About.PERSON:
        return f"{key} ({fact.name}) is about the person: give it in 'facts', not in a {about}"
    return f"{key} ({fact.name}) is about a {fact.about}: give it in '{fact.about}s'"


def _unknown(name: str, kind: str, allowed: "list[str] | tuple[str, ...]") -> str:
    near = get_close_matches(name, allowed, n=1, cutoff=0.5)
    advice = f"did you mean {near[0]!r}?" if near else "'trabecula facts' lists them all"
    return f"there is no {kind} {name!r}; {advice}"


def _nearest(value: object, fact: Fact) -> str:
    said = cast("list[object]", value) if isinstance(value, list) else [value]
    words = [str(one) for one in said if one not in fact.allowed]
    near = [match for word in words for match in get_close_matches(word, fact.allowed, n=1)]
    return f"; did you mean {near[0]!r}?" if near else ""


def _object(value: object, what: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise UnusableFacts(f"{what} takes an object, not {value!r}")
    return cast("Mapping[str, Any]", value)


def _list(members: Mapping[str, Any], name: str) -> list[object]:
    value = members.get(name)
    if value is None:
        return []
    if not isinstance(value, list):
        raise UnusableFacts(f"'{name}' takes a list of objects, not {value!r}")
    return cast("list[object]", value)


def _text(value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value
    raise UnusableFacts(f"an id or a label takes text, not {value!r}")


def _day(value: object) -> date:
    try:
        return date.fromisoformat(cast("str", value))
    except (TypeError, ValueError):
        raise UnusableFacts(f"as_of takes a date like 2026-03-01, not {value!r}") from None
