"""Writing: a plan as one FHIR R4 Bundle of proposals, and into the record that it came from."""

from collections.abc import Mapping
from typing import Final

import msgspec
from msgspec import Raw

from trabecula.errors import UnreadableRecord
from trabecula.fhir.proposal.care_plan import care_plan
from trabecula.fhir.proposal.composed import composed
from trabecula.fhir.proposal.identity import Identity
from trabecula.fhir.proposal.questionnaire import questionnaire
from trabecula.fhir.proposal.request import request
from trabecula.fhir.proposal.warning import flags, issues
from trabecula.fhir.writing import Json, entry
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.plan import Plan

_PLAIN: Final = ("collection", "searchset")
_ASKING: Final = ("batch", "transaction")
_MARK: Final = b"\xef\xbb\xbf"
"""The byte order mark, with which some programs begin UTF-8."""


class _Named(msgspec.Struct, rename="camel"):
    full_url: str | None = None


class _Proposed(msgspec.Struct, rename="camel"):
    """An entry of a proposal, with what a Bundle that asks a server to act needs besides."""

    full_url: str
    resource: Raw
    request: dict[str, str] | msgspec.UnsetType = msgspec.UNSET


_named: Final = msgspec.json.Decoder(_Named | None)


class _Typed(msgspec.Struct, rename="camel"):
    resource_type: str


def write(plan: Plan, care: CarePlan | None = None, kept: Json | None = None) -> bytes:
    """The plan as a Bundle: a draft care plan with its proposals, warnings and open questions.

    With ``care`` the alternatives besides, and one of them as a plan with its tasks; ``kept`` is
    the document of it. The same plan gives the same bytes.
    """
    identity = Identity(plan)
    requests = [request(measure, plan.recommendations, identity) for measure in plan.measures]
    warnings = [*flags(plan, identity), *issues(plan, identity)]
    asked = [questionnaire(plan, identity)] if plan.questions else []
    supporting = [
        {"reference": f"urn:uuid:{resource['id']}", "type": resource["resourceType"]}
        for resource in (*warnings, *asked)
    ]
    resources = [care_plan(plan, supporting, identity), *requests, *warnings, *asked]
    resources += [] if care is None else composed(care, identity)
    resources += [] if kept is None else [kept]
    return msgspec.json.encode(
        {
            "resourceType": "Bundle",
            "id": identity.id_of("Bundle"),
            "type": "collection",
            "entry": [entry(resource) for resource in resources],
        }
    )


def merge(bundle: bytes, plan_bundle: bytes) -> bytes:
    """The record's Bundle with the plan's entries after its own; each of those stays byte for byte.

    Merging the same plan again adds nothing. Raises `UnreadableRecord` where the record is no
    Bundle, or one of a kind that may not take entries (a document, a signed or a returned one).
    """
    record = _members(bundle)
    kind = _kind(record)
    own, there = _entries(record)
    added = [
        _asking(each) if kind in _ASKING else each
        for each in msgspec.json.decode(
            _members(plan_bundle).get("entry", Raw(b"[]")), type=list[_Proposed]
        )
        if each.full_url not in there
    ]
    return msgspec.json.encode({**record, "entry": [*own, *added]})


def _members(bundle: bytes) -> Mapping[str, Raw]:
    try:
        return msgspec.json.decode(bundle.removeprefix(_MARK), type=dict[str, Raw])
    except msgspec.DecodeError as error:
        raise UnreadableRecord(f"the record is no JSON object: {error}") from None


def _text(record: Mapping[str, Raw], member: str) -> str:
    try:
        return msgspec.json.decode(record[member], type=str)
    except (KeyError, msgspec.DecodeError):
        return ""


def _kind(record: Mapping[str, Raw]) -> str:
    if _text(record, "resourceType") != "Bundle":
        raise UnreadableRecord("a plan can be put into a Bundle only; write it beside the record")
    kind = _text(record, "type")
    if "signature" in record or kind not in (*_PLAIN, *_ASKING):
        name = "signed" if "signature" in record else f"of type {kind or 'unknown'}"
        raise UnreadableRecord(
            f"a Bundle that is {name} may not take entries; write the plan beside the record"
        )
    return kind


def _entries(record: Mapping[str, Raw]) -> tuple[list[Raw], set[str | None]]:
    """The record's own entries, and the addresses that they have."""
    try:
        own = msgspec.json.decode(record.get("entry", b"[]"), type=list[Raw])
        named = [_named.decode(each) for each in own]
    except msgspec.DecodeError as error:
        raise UnreadableRecord(f"the entries of the Bundle cannot be read: {error}") from None
    return own, {each.full_url for each in named if each is not None}


def _asking(each: _Proposed) -> _Proposed:
    kind = msgspec.json.decode(each.resource, type=_Typed).resource_type
    return _Proposed(each.full_url, each.resource, {"method": "POST", "url": kind})
