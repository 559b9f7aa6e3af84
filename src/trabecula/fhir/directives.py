"""Advance directives: what is refused, who decides for the person, orders that travel along.

Read as FHIR R4 and the advance directives of PACIO (1.0 to 2.1) write them.
"""

from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from trabecula.fhir import medicine_lists
from trabecula.fhir.concepts import NAMED, all_codes, codes_of, first_code, words_of
from trabecula.fhir.elements import HumanName, Reference, meta_of
from trabecula.fhir.reading import Reading
from trabecula.fhir.remembered import BYTES
from trabecula.fhir.resources import Composition, ServiceRequest
from trabecula.fhir.wish_resources import Consent, Provision, RelatedPerson
from trabecula.language.code import FACT, LOINC, Code
from trabecula.pathway.moment import Moment
from trabecula.pathway.record import Entry
from trabecula.pathway.wishes import Agent, Wish, WishKind

ADVANCE_CARE_PLAN: Final = Code(LOINC, "81334-5")
AGENTS: Final = {
    Code(LOINC, "75783-1"): "primary",
    Code(LOINC, "75784-9"): "first alternate",
    Code(LOINC, "75785-6"): "second alternate",
}
DENY: Final = "deny"
_DENIED_BY_PROFILE: Final = "HealthcareAgentConsentDeny"


def composition(document: Composition, origin: str, reading: Reading) -> None:
    """A document: that there is an advance care plan, and what it says of medicines."""
    medicine_lists.composition(document, origin, reading)
    codes = codes_of(document.type)
    if document.status in ("final", "amended") and ADVANCE_CARE_PLAN in codes:
        when = reading.when(origin, document.date)
        came = reading.recorded(origin)
        entry = Entry(origin, "type", codes, when, value=True, recorded=came)
        reading.record.findings.append(entry)


def consent(given: Consent, origin: str, reading: Reading) -> None:
    """What is refused or allowed, and who may decide; and that there is such a consent."""
    if given.status != "active":
        return
    when = reading.when(origin, given.date_time)
    codes = all_codes((given.scope, *(given.category or ())))
    came = reading.recorded(origin)
    reading.record.findings.append(Entry(origin, "category", codes, when, recorded=came))
    denied = any(
        (profile or "").endswith(_DENIED_BY_PROFILE)
        for profile in meta_of(given.meta).profile or ()
    )
    for element, provision in _provisions("provision", given.provision):
        refused = provision.type == DENY or (provision.type is None and denied)
        _agents(provision, refused, when, origin, reading)
        if provision.type is not None and provision.code:
            _treatments(provision, element, when, origin, reading)


def _provisions(path: str, provision: Provision | None) -> Iterator[tuple[str, Provision]]:
    if provision is None:
        return
    yield path, provision
    for number, inner in enumerate(provision.provision or ()):
        yield from _provisions(f"{path}.provision[{number}]", inner)


def _treatments(
    provision: Provision, element: str, when: Moment | None, origin: str, reading: Reading
) -> None:
    """Of our own codes findings, of others a wish in their words. A refusal does not lapse here."""
    refused = provision.type == DENY
    if provision.period is not None and provision.period.end:
        what = f"it ends on {provision.period.end}: it counts until somebody withdraws it"
        reading.problem(f"{origin}.{element}", what)
    for concept in provision.code or ():
        codes, words = codes_of(concept), words_of(concept)
        if any(code.system == FACT for code in codes):
            came, where = reading.recorded(origin), f"{element}.code"
            entry = Entry(origin, where, codes, when, value=refused, text=words, recorded=came)
            reading.record.findings.append(entry)
        elif refused:
            said = words or ", ".join(f"{code.system} {code.code}" for code in codes)
            if said:
                reading.record.wishes.said.append(Wish(origin, WishKind.DECLINED, said, when))


def _agents(
    provision: Provision, refused: bool, when: Moment | None, origin: str, reading: Reading
) -> None:
    agents = reading.record.wishes.agents
    for actor in provision.actor or ():
        place = next((AGENTS[code] for code in codes_of(actor.role) if code in AGENTS), None)
        if place is not None:
            decides = tuple(words_of(each) or first_code(each) for each in provision.action or ())
            agent = Agent(origin, "", not refused, place, decides=decides, when=when)
            agents.append(_named(reading, agent, actor.reference))


def _named(reading: Reading, agent: Agent, reference: Reference | None) -> Agent:
    """The agent with their name, relation and contact, as far as the record holds them."""
    named = reading.collection.origin(reference, agent.origin)
    related = reading.collection.get(named, RelatedPerson)
    name = (reference.display if reference else None) or ""
    if related is None:
        if not name:
            what = "an agent is named nowhere in the record: say who it is"
            reading.problem(agent.origin, what)
        return replace(agent, name=name)
    if related.active is False:
        reading.problem(named, "this agent is no longer active: ask who decides for the person")
    return replace(
        agent,
        name=_name(related.name or []) or name,
        relation=", ".join(words_of(one) or first_code(one) for one in related.relationship or ()),
        contact=", ".join(one.value for one in related.telecom or () if one.value),
    )


def _name(names: list[HumanName]) -> str:
    for name in names:
        parts = [*(part for part in name.given or () if part), name.family or ""]
        if words := name.text or " ".join(parts).strip():
            return words
    return ""


def portable_order(order: ServiceRequest, origin: str, reading: Reading) -> None:
    """An order that travels with the person, as a limit of treatment, in its own words."""
    if order.status != "active":
        return
    kinds = ", ".join(filter(None, map(words_of, order.category or ())))
    named = NAMED[BYTES + order.code]
    what = named.words or ", ".join(code.code for code in named.codes)
    done = "not to be done" if order.do_not_perform else "to be done"
    text = f"{': '.join(filter(None, (kinds, what)))} ({done})"
    when = reading.when(origin, order.authored_on)
    wish = Wish(origin, WishKind.TREATMENT_LIMIT, text, when, by="clinician")
    reading.record.wishes.said.append(wish)
