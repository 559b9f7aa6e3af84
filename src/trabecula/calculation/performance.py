"""Performance status: one scale as another."""

from typing import Final

_ECOG_BY_KARNOFSKY: Final = {
    100: 0, 90: 0, 80: 1, 70: 1, 60: 2, 50: 2, 40: 3, 30: 3, 20: 4, 10: 4,
}  # fmt: skip


def ecog_from_karnofsky(karnofsky: int) -> int | None:
    """The ECOG performance status for a Karnofsky status in tens; None for 0, which is death.

    Raises ``ValueError`` for what is not a ten from 0 to 100. Source: Buccheri 1996, crosswalk;
    instruments dossier 4.1. Another crosswalk (Ma 2010) differs at 90, 70, 50, 30 and 10.
    """
    if karnofsky not in {0, *_ECOG_BY_KARNOFSKY}:
        raise ValueError(f"Karnofsky status is a ten from 0 to 100, not {karnofsky}")
    return _ECOG_BY_KARNOFSKY.get(karnofsky)
