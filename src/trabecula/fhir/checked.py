"""Resources with every part decoded, so that what is malformed is told with its place.

The structs of `resources` leave the parts that repeat as bytes. Here each stands with its parts
whole, made from the same declaration.
"""

from functools import cache
from types import UnionType
from typing import Annotated, Any, Final, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Struct

from trabecula.fhir.elements import TYPE, WHOLE, Resource
from trabecula.fhir.resources import READ, Bundle, Link
from trabecula.fhir.unread_resources import UNREAD


@cache
def whole(kind: type[Struct]) -> type[Struct]:
    """The same struct with its parts decoded."""
    hints = get_type_hints(kind, include_extras=True)
    fields = [
        (each.name, _field(hints[each.name]), msgspec.field(default=None, name=each.encode_name))
        for each in msgspec.structs.fields(kind)
    ]
    tag = kind.__struct_config__.tag
    named: dict[str, Any] = {"tag_field": TYPE, "tag": tag} if tag else {}
    return msgspec.defstruct(kind.__name__, fields, gc=False, **named)


def _field(hint: Any) -> Any:
    return _whole(hint) | None if _is_part(hint) else _whole(hint)


def _whole(hint: Any) -> Any:
    if _is_part(hint):
        return _of_part(hint.__metadata__[0].extra[WHOLE])
    if get_origin(hint) in (Union, UnionType):
        return Union[tuple(map(_whole, get_args(hint)))]  # noqa: UP007
    return list[_whole(*get_args(hint))] if get_origin(hint) is list else hint


def _of_part(kind: Any) -> Any:
    """What a part holds, which may have parts itself."""
    has_parts = isinstance(kind, type) and any(
        map(_is_part, get_type_hints(kind, include_extras=True).values())
    )
    return whole(kind) if has_parts else kind


def _is_part(hint: Any) -> bool:
    return get_origin(hint) is Annotated


_Entry: Final = msgspec.defstruct(
    "BundleEntry",
    [("full_url", str | None, None), ("resource", "AnyWhole | None", None)],
    rename="camel",
    module=__name__,
)
_Bundle: Final = msgspec.defstruct(
    "Bundle",
    [("entry", list[_Entry | None] | None, None), ("link", list[Link] | None, None)],
    bases=(Resource,),
    tag_field=TYPE,
    tag=True,
)
AnyWhole: Any = Union[(*(whole(kind) for kind in READ if kind is not Bundle), _Bundle, *UNREAD)]

checked: Final = msgspec.json.Decoder(AnyWhole)
"""Decodes a resource, or a bundle, with all parts."""
