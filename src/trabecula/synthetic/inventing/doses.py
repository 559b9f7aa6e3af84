"""One dose of a medicine and how often: what an order is of."""

from typing import Final

from msgspec import Struct


class Dose(Struct, frozen=True, gc=False):
    """``amount`` in ``unit`` a dose, ``times`` a day, or as needed at most that often."""

    ingredient: str
    amount: float
    unit: str
    route: str
    release: str
    times: float
    as_needed: bool = False


def tablet(
    ingredient: str, milligrams: float, times: float = 1, release: str = "immediate"
) -> Dose:
    """By mouth, in milligrams."""
    return Dose(ingredient, milligrams, "mg", "oral", release, times)


def drip(ingredient: str, milligrams: float, every: int) -> Dose:
    """Into a vein, every so many days."""
    return Dose(ingredient, milligrams, "mg", "intravenous", "not_applicable", 1 / every)


def injection(ingredient: str, milligrams: float, every: int, release: str = "depot") -> Dose:
    """Under the skin, every so many days."""
    return Dose(ingredient, milligrams, "mg", "subcutaneous", release, 1 / every)


def needed(ingredient: str, milligrams: float, most: float) -> Dose:
    """By mouth as needed, at most so often a day."""
    return Dose(ingredient, milligrams, "mg", "oral", "immediate", most, as_needed=True)


PARACETAMOL: Final = tablet("paracetamol", 1000, 3)
ANTI_INFLAMMATORY: Final = {
    "ibuprofen": tablet("ibuprofen", 400, 3),
    "naproxen": tablet("naproxen", 500, 2),
    "celecoxib": tablet("celecoxib", 200),
}
WEAK_OPIOID: Final = {"tramadol": tablet("tramadol", 50, 4), "codeine": tablet("codeine", 30, 4)}
ADJUVANT: Final = {
    "gabapentin": (tablet("gabapentin", 100, 3), tablet("gabapentin", 300, 3)),
    "pregabalin": (tablet("pregabalin", 25, 2), tablet("pregabalin", 75, 2)),
    "duloxetine": (tablet("duloxetine", 30), tablet("duloxetine", 60)),
}


def _twice(
    ingredient: str, rescue: str, doses: tuple[tuple[float, float], ...]
) -> tuple[Dose, ...]:
    pairs = (
        (tablet(ingredient, dose, 2, "modified"), needed(rescue, extra, 6)) for dose, extra in doses
    )
    return tuple(dose for pair in pairs for dose in pair)


def _patch(micrograms_an_hour: float) -> Dose:
    return Dose("fentanyl_td", micrograms_an_hour, "ug/h", "transdermal", "patch", 1 / 3)


STRONG_OPIOID: Final = {
    "morphine": _twice("morphine", "morphine", ((10, 5), (15, 5), (20, 5), (30, 10))),
    "oxycodone": _twice("oxycodone", "oxycodone", ((5, 5), (10, 5), (15, 5), (20, 5))),
    "hydromorphone": _twice("hydromorphone", "morphine", ((4, 5), (6, 10), (8, 10), (12, 10))),
    "fentanyl": (
        tablet("morphine", 10, 2, "modified"), needed("morphine", 5, 6),
        tablet("morphine", 30, 2, "modified"), needed("morphine", 10, 6),
        _patch(25), needed("morphine", 10, 6), _patch(37), needed("morphine", 15, 6),
    ),
}  # fmt: skip
"""Step by step: the regular dose, then the rescue dose that goes with it (about a sixth of a
day's). A patch only after morphine."""

LAXATIVES: Final = (tablet("senna", 15), Dose("macrogol", 13.8, "g", "oral", "immediate", 1))
NALOXONE: Final = Dose("naloxone", 4, "mg", "nasal", "immediate", 1, as_needed=True)
ANTIEMETICS: Final = (needed("metoclopramide", 10, 3), needed("haloperidol", 0.5, 2))
DEXAMETHASONE: Final = tablet("dexamethasone", 8)
DEXAMETHASONE_FOR_CORD: Final = tablet("dexamethasone", 16)
OMEPRAZOLE: Final = tablet("omeprazole", 20)
APIXABAN: Final = tablet("apixaban", 5, 2)
BONE_AGENT: Final = {
    "denosumab": injection("denosumab", 120, 28, "not_applicable"),
    "zoledronic_acid": drip("zoledronic_acid", 4, 28),
}
CALCIUM_AND_VITAMIN_D: Final = Dose("calcium_vitd", 1, "{tbl}", "oral", "immediate", 1)
FOR_ILLNESS: Final = {
    "hypertension": tablet("ramipril", 5),
    "diabetes": tablet("metformin", 500, 2),
    "ischaemic_heart_disease": tablet("atorvastatin", 40),
    "heart_failure": tablet("furosemide", 40),
    "depression": tablet("sertraline", 50),
}
_CARBOPLATIN: Final = drip("carboplatin", 450, 21)
_PACLITAXEL: Final = drip("paclitaxel", 300, 21)
_LEUPRORELIN: Final = injection("leuprorelin", 22.5, 84)
SYSTEMIC: Final = {
    "hormone_receptor_positive": (tablet("letrozole", 2.5), tablet("palbociclib", 125)),
    "her2_positive": (drip("trastuzumab", 400, 21), drip("docetaxel", 130, 21)),
    "triple_negative": (drip("paclitaxel", 140, 7),),
    "prostate_hspc": (_LEUPRORELIN, tablet("abiraterone", 1000), tablet("prednisolone", 5)),
    "prostate_crpc": (_LEUPRORELIN, tablet("enzalutamide", 160)),
    "adenocarcinoma": (drip("pembrolizumab", 200, 21), drip("pemetrexed", 850, 21), _CARBOPLATIN),
    "adenocarcinoma_egfr_mutated": (tablet("osimertinib", 80),),
    "adenocarcinoma_alk_rearranged": (tablet("alectinib", 600, 2),),
    "squamous": (drip("pembrolizumab", 200, 21), _PACLITAXEL, _CARBOPLATIN),
    "renal": (tablet("cabozantinib", 40), drip("nivolumab", 240, 14)),
    "gi": (drip("oxaliplatin", 150, 14), tablet("capecitabine", 1500, 2)),
    "thyroid": (tablet("lenvatinib", 24),),
    "melanoma": (drip("nivolumab", 240, 14),),
    "other": (_PACLITAXEL, _CARBOPLATIN),
    "unknown": (_PACLITAXEL, _CARBOPLATIN),
}
"""By subtype, or where there is none by primary tumour."""

SECOND_LINE: Final = {
    "hormone_receptor_positive": (
        Dose("fulvestrant", 500, "mg", "intramuscular", "depot", 1 / 28),
    ),
    "prostate_crpc": (_LEUPRORELIN, drip("docetaxel", 135, 21)),
    "prostate_hspc": (_LEUPRORELIN, tablet("enzalutamide", 160)),
}
"""After progression; the others go on to docetaxel."""

OTHERS_SECOND: Final = (drip("docetaxel", 130, 21),)
CHEMOTHERAPY: Final = frozenset(
    ("docetaxel", "paclitaxel", "carboplatin", "pemetrexed", "oxaliplatin", "capecitabine")
)
