"""Alike: lesions at one site and side, of which a form describes one, may be the same lesion."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from trabecula.language.fact import Raw
from trabecula.pathway.facts.finding import Subject
from trabecula.pathway.record import LesionEntry, Problem


def alike(
    subjects: Sequence[Subject], lesions: Sequence[LesionEntry], site_key: str
) -> Iterator[Problem]:
    """A problem for lesions that may be the same: they are never merged by a guess.

    ``subjects`` are what is known of these ``lesions``. Two that are both recorded are two; where
    a side is not said, it may be either.
    """
    at: defaultdict[Raw, list[tuple[LesionEntry, str]]] = defaultdict(list)
    for subject, lesion in zip(subjects, lesions, strict=True):
        site = subject.findings.get(site_key)
        if site is not None and site.value is not None:
            at[site.value].append((lesion, f"{subject.label} ({lesion.id})"))
    for here in at.values():
        for side in sorted({lesion.place.side for lesion, _ in here} - {""}) or [""]:
            yield from _of_one([one for one in here if one[0].place.side in ("", side)])


def _of_one(here: Sequence[tuple[LesionEntry, str]]) -> Iterator[Problem]:
    """One problem for all that may be one lesion, at the first that a form describes."""
    described = next((lesion for lesion, _ in here if lesion.described), None)
    if described is not None and len(here) > 1:
        others = " or ".join(named for lesion, named in here if lesion is not described)
        yield Problem(described.id, f"it may be the same lesion as {others}: say which")
