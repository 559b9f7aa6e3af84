"""The screen for compression of the cord: which tier of red flags a person with cancer is in.

A checklist of which nothing is known is None; one that was asked to its end and found nothing is
empty. A sign that was not asked is never read as absent.
"""

from collections.abc import Set
from typing import Final, Literal

from trabecula.language.answer import AtLeast

Tier = Literal["none", "B", "ask_or_examine_now", "A"]

CORD_SIGNS: Final = frozenset({"lhermitte", "hyper_reflexia", "lax_sphincter"})
"""Supporting features that are themselves signs of the cord or of the cauda equina."""


def cord_compression_tier(
    known_cancer: bool | None,
    suspected_cancer: bool | None,
    signs: Set[str] | None,
    pain_features: Set[str] | None,
    supporting: Set[str] | None,
) -> Tier | None:
    """The tier; *none* only where every sign and every feature was asked and none is found.

    A: any neurological sign. B: any feature of spinal pain that points to metastases. Where the
    signs are not known and none is found so far, and where a sign or such a feature is found in
    somebody without a known or suspected cancer, the person is asked or examined now: about a
    quarter had no cancer diagnosed before. None where only the features of the pain, or the
    supporting features, are not known, which could raise it. Source: NICE CG75 and NG234; Scottish
    Palliative Care Guidelines; instruments dossier 3.5; errata, part B, row on R01 ("worse lying
    flat" is tier B).
    """
    tier = _tier_with_cancer(signs, pain_features, supporting)
    if known_cancer or suspected_cancer:
        return tier
    return "ask_or_examine_now" if tier in {"A", "B"} else tier


def suspicious_spinal_pain(
    pain_features: Set[str] | None, supporting: Set[str] | None
) -> bool | None:
    """Whether a feature of tier B is found, whatever the signs; None where it is not known.

    Source: as for `cord_compression_tier`.
    """
    if pain_features or (supporting or frozenset()) - CORD_SIGNS:
        return True
    return None if pain_features is None or supporting is None else False


def radicular_pain_alone(signs: Set[str] | None, supporting: Set[str] | None) -> bool | None:
    """Whether pain along a nerve is the only sign; None while other signs are not known.

    A supporting feature that is itself a sign of the cord is a sign. Source: errata, part B, row on
    EMR-01 and EMR-04.
    """
    if (signs or frozenset()) - {"radicular_pain"} or (supporting or frozenset()) & CORD_SIGNS:
        return False
    if signs is None or isinstance(signs, AtLeast):
        return None
    if not signs:
        return False
    return None if supporting is None or isinstance(supporting, AtLeast) else True


def _tier_with_cancer(
    signs: Set[str] | None, pain_features: Set[str] | None, supporting: Set[str] | None
) -> Tier | None:
    if signs or (supporting or frozenset()) & CORD_SIGNS:
        return "A"
    if signs is None:
        return "ask_or_examine_now"
    suspicious = suspicious_spinal_pain(pain_features, supporting)
    return None if suspicious is None else "B" if suspicious else "none"
