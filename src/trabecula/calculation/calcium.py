"""Calcium adjusted for albumin; an ionised calcium is shown beside it, never put in its place."""

from trabecula.calculation.written import exactly


def adjusted_calcium(calcium_mmol_per_l: float, albumin_g_per_l: float) -> float:
    """Total calcium adjusted to an albumin of 40 g/L, in mmol/L.

    Raises ``ValueError`` for calcium outside 1 to 6 mmol/L or albumin outside 10 to 70 g/L, the
    project's plausible ranges. Source: NICE CKS Hypercalcaemia, adjusted calcium; instruments
    dossier 3.9.
    """
    calcium = exactly("calcium in mmol/L", calcium_mmol_per_l, 1, 6)
    albumin = exactly("albumin in g/L", albumin_g_per_l, 10, 70)
    return float(calcium + (40 - albumin) / 50)
