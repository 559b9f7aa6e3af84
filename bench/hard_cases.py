"""How fast what could grow faster than its input: lesions of one form, and plans that cannot be.

Usage: python bench/hard_cases.py
"""

import json
import sys
from datetime import date
from functools import partial

from timing import least
from trabecula import journey
from trabecula.fhir.link import LESION
from trabecula.language.code import FACT
from trabecula.pathway.options.problem import Conflict, Group, Problem
from trabecula.pathway.options.selection import best

LESIONS = (1000, 4000)
MOST_GROWTH = 2.5
"""How many times as long a lesion may take where there are four times as many; 4 is quadratic."""
BIRDS = 9
MOST_SECONDS = 0.5


def described(lesions: int) -> bytes:
    """A form that describes so many lesions of ribs."""
    site = {"linkId": "l_site", "answer": [{"valueCoding": {"system": FACT, "code": "rib"}}]}
    look = {"linkId": "l_look", "answer": [{"valueCoding": {"system": FACT, "code": "lytic"}}]}
    response = {
        "resourceType": "QuestionnaireResponse",
        "id": "r",
        "status": "completed",
        "authored": "2026-03-01T10:00:00Z",
        "item": [
            {"linkId": LESION, "id": f"g{number}", "item": [site, look]}
            for number in range(lesions)
        ],
    }
    patient = {"resourceType": "Patient", "id": "p", "birthDate": "1960-05-05"}
    entries = [{"resource": patient}, {"resource": response}]
    return json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries}).encode()


def known(content: bytes) -> int:
    """How many lesions are known."""
    return len(journey.know(journey.read(content), date(2026, 3, 1)).lesions)


def pigeons(holes: int, birds: int) -> Problem:
    """Each bird takes one hole, and no two the same."""
    places = [frozenset(range(bird * holes, (bird + 1) * holes)) for bird in range(birds)]
    conflicts = (
        Conflict(one * holes + hole, other * holes + hole)
        for one in range(birds)
        for other in range(one)
        for hole in range(holes)
    )
    return Problem(tuple(map(Group, places)), tuple(conflicts))


def main() -> int:
    """Every figure; 1 where one is above its target."""
    a_lesion = [least(partial(known, described(many)), 3) / many for many in LESIONS]
    growth = a_lesion[1] / a_lesion[0]
    for many, took in zip(LESIONS, a_lesion, strict=True):
        print(f"{many:>6} lesions in one form {took * 1e6:8.0f} us a lesion")
    print(f"{'':<6} times as long {growth:18.2f}   target {MOST_GROWTH}")
    seen = least(partial(best, pigeons(BIRDS - 1, BIRDS), ()), 3)
    print(f"{BIRDS:>6} birds, a hole too few {seen:8.3f} s            target {MOST_SECONDS}")
    return int(growth > MOST_GROWTH or seen > MOST_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
