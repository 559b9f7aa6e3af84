"""The imprint: what every resource of one export says of itself, and how others name it."""

from collections.abc import Iterable
from hashlib import sha256
from typing import Final
from uuid import UUID, uuid5

from trabecula.fhir.proposal.basis import NOT_REVIEWED
from trabecula.fhir.writing import Json
from trabecula.language.edition import OpenEdition
from trabecula.language.review import ReviewState
from trabecula.language.statement import Statement

COPYRIGHT: Final = (
    "Apache-2.0. LOINC codes are used under the LOINC licence; SNOMED CT codes stand as numbers "
    "with our own words."
)
_EXPORTS: Final = UUID("a0f3a3c1-6c3b-5a44-9d0a-0d0c0b7e6f11")


class Imprint:
    """One edition as one clinic uses it."""

    def __init__(self, opened: OpenEdition) -> None:
        self.opened = opened

    @property
    def version(self) -> str:
        """The edition's name, with what tells a clinic's own values and sign-offs."""
        opened = self.opened
        standing = {each.code: opened.review_state(each) for each in opened.edition.statements}
        signed = [code for code, state in standing.items() if state is ReviewState.REVIEWED]
        told = [opened.policy_digest] if opened.local else []
        told += [sha256(" ".join(signed).encode()).hexdigest()[:12]] if signed else []
        return f"{opened.edition.name}+{'.'.join(told)}" if told else opened.edition.name

    def review_of(self, statement: Statement) -> ReviewState:
        """Whether a clinician stands behind a statement on the day."""
        return self.opened.review_state(statement)

    def refer(self, url: str) -> str:
        """A canonical reference to a resource of this export."""
        return f"{url}|{self.version}"

    def standing(self, statements: Iterable[Statement]) -> Json:
        """Status and a line in words: active only where each of the statements is reviewed."""
        if {self.review_of(statement) for statement in statements} == {ReviewState.REVIEWED}:
            return {"status": "active", "description": "Reviewed by clinicians."}
        return {"status": "draft", "description": f"{NOT_REVIEWED}."}

    def head(self, kind: str, url: str, title: str) -> Json:
        """What a resource of this export begins with: a draft, and experimental."""
        seed = f"{kind} {self.refer(url)}"
        return {
            "resourceType": kind,
            "id": str(uuid5(_EXPORTS, seed)),
            "url": url,
            "version": self.version,
            "name": computable_name(title),
            "title": title,
            "status": "draft",
            "experimental": True,
            "date": self.opened.edition.in_force.isoformat(),
            "publisher": "Trabecula",
            "copyright": COPYRIGHT,
        }


def computable_name(title: str) -> str:
    """The title as a name for programs: letters and digits, beginning with a capital."""
    words = "".join(sign if sign.isascii() and sign.isalnum() else " " for sign in title).split()
    name = "".join(word[0].upper() + word[1:] for word in words)
    return name if name[:1].isalpha() else f"The{name}"
