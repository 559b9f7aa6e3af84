"""Body sites: the places of the body map, with the codes that records use for them."""

from dataclasses import dataclass

from trabecula.language.code import Code


@dataclass(frozen=True)
class BodySite:
    """A place in the body: our code, its words, the site that facts use, and public codes.

    ``sided`` is whether left or right is a part of the place.
    """

    code: str
    label: str
    site: str | None
    level: str | None
    codes: tuple[Code, ...]
    sided: bool = False
