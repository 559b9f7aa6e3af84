"""Stored: kept plans as the record holds them, byte for byte, found by their day or id."""

from base64 import b64decode
from binascii import Error
from collections.abc import Sequence
from hashlib import sha256
from typing import Final

import msgspec

from trabecula.errors import NoSuchPlan, UnusableKeptPlan
from trabecula.pathway.kept.snapshot import SHAPE, Snapshot
from trabecula.pathway.record import KeptPlan

SNAPSHOT: Final = "application/json"
PAGE: Final = "text/html"
TEXT: Final = "text/plain"


class _Shape(msgspec.Struct):
    shape: int


def named(plans: Sequence[KeptPlan], wanted: str) -> KeptPlan:
    """The plan with this id, or of this day. Raises `NoSuchPlan` where that is none, or several."""
    own = [plan for plan in plans if wanted in (plan.origin, plan.origin.rpartition("/")[2])]
    found = own or [plan for plan in plans if plan.of is not None and plan.of.isoformat() == wanted]
    if len(found) == 1:
        return found[0]
    if found:
        ids = ", ".join(plan.origin for plan in found)
        raise NoSuchPlan(f"several plans of {wanted} were kept: name one of {ids}")
    there = ", ".join(f"{plan.of} ({plan.origin})" for plan in plans) or "none"
    raise NoSuchPlan(f"no plan {wanted!r} is kept in this record; there is {there}")


def document(plan: KeptPlan, content_type: str) -> bytes:
    """One form of a kept plan, exactly as it was kept. Raises `UnusableKeptPlan`."""
    found = next((one for one in plan.documents if one.content_type == content_type), None)
    if found is None:
        raise UnusableKeptPlan(f"{plan.origin} was not kept as {content_type}")
    try:
        content = b64decode(found.data, validate=True)
    except (Error, ValueError):
        content = None
    if content is None or sha256(content).hexdigest() != found.sha256:
        raise UnusableKeptPlan(
            f"{plan.origin}, kept by {plan.by or 'nobody named'}, is not as it was kept: its "
            f"{content_type} does not match its checksum; take it from a copy of the record"
        )
    return content


def snapshot_of(plan: KeptPlan) -> Snapshot:
    """What a comparison needs of a kept plan. Raises `UnusableKeptPlan`."""
    return read_snapshot(document(plan, SNAPSHOT), plan.origin)


def read_snapshot(content: bytes, where: str) -> Snapshot:
    """A snapshot from its JSON. Raises `UnusableKeptPlan` for what is none, or of a later shape."""
    try:
        shape = msgspec.json.decode(content, type=_Shape).shape
        if shape == SHAPE:
            return msgspec.json.decode(content, type=Snapshot)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UnusableKeptPlan(f"{where} is no kept plan: {error}") from None
    raise UnusableKeptPlan(
        f"{where} is a kept plan of shape {shape}, and this program reads shape {SHAPE}: "
        "read it with the program that wrote it"
    )
