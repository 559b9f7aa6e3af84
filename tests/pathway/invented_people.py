"""People invented for doses: of each it is known, or not, what doses rest on."""

from typing import Any, Final

from hypothesis import strategies as st

from trabecula.knowledge.formulary import FORMULARY
from trabecula.language.medicine import Medicine
from trabecula.pathway.medicines.dose_for_person import DoseForPerson
from trabecula.pathway.medicines.doses import doses
from trabecula.pathway.taken.known import Known

NOTHING_FORBIDS: Final[dict[str, Any]] = {
    "age_years": 45, "sex": "female", "weight": 80.0, "cfs": 2, "falls_12m": 0, "must": 0,
    "crcl": 90.0, "creatinine": 80.0, "liver_disease": False, "alcohol_over_limit": False,
    "pregnancy": "not_pregnant", "care_intent": "palliative", "prognosis_weeks": 52,
    "ca_adj": 2.3, "ca_symptoms": False, "bma": "none", "qtc": 420, "anc": 3.0, "hb": 12.0,
    "platelets": 200.0, "coagulopathy": False, "marrow_reserve_ok": True, "visceral_mets": False,
    "mscc_confirmed": False, "glaucoma": False, "urinary_retention": False, "aerd": False,
    "ischaemic_heart_disease": False, "heart_failure": False, "gi_bleed_6m": False,
    "active_ulcer": False, "active_infection": False, "diabetes_uncontrolled": False,
    "on_anticoagulant": False, "on_nephrotoxic_chemo": False, "on_raas": False,
    "on_diuretic": False, "sact_classes": frozenset[str](), "rt_today_or_planned": True,
    "pain_worst": 6, "opioid_tolerant": True, "opioid_naive": False, "on_opioid": True,
}  # fmt: skip
"""A woman of 45 who may have every medicine here."""

BEST_FIRST: Final[dict[str, tuple[Any, ...]]] = {
    "crcl": (120.0, 90.0, 60.0, 59.99, 35.0, 30.0, 29.99, 15.0, 14.99, 10.0, 9.99, 0.0),
    "child_pugh": (None, "a", "b", "c"),
    "cfs": (2, 6),
    "age_years": (45, 65, 75, 80, 95),
    "must": (0, 2),
    "alcohol_over_limit": (False, True),
}
"""What lowers a dose, from the best on: the edges of every band among them."""

WEIGHTS: Final = (20.0, 35.0, 38.0, 49.99, 50.0, 62.0, 80.0, 114.0, 180.0)

DOSINGS: Final = [
    (medicine, which) for medicine in FORMULARY.medicines for which, _ in enumerate(medicine.dosing)
]


@st.composite
def people(draw: st.DrawFn) -> dict[str, Any]:
    """Anybody of whom all is known that doses rest on."""
    drawn = {key: draw(st.sampled_from(values)) for key, values in BEST_FIRST.items()}
    return person(**drawn, weight=draw(st.sampled_from(WEIGHTS)))


def person(**values: Any) -> dict[str, Any]:
    """The woman whom nothing forbids, but for these values."""
    ill = {"liver_disease": values["child_pugh"] is not None} if "child_pugh" in values else {}
    return {**NOTHING_FORBIDS, **ill, **values}


def medicine(name: str) -> Medicine:
    """The medicine of this name."""
    found = FORMULARY.medicine(name)
    assert found is not None
    return found


def dose(what: Medicine | str, which: int, known: dict[str, Any]) -> DoseForPerson:
    """What comes of one dosing of a medicine."""
    one = medicine(what) if isinstance(what, str) else what
    return list(doses(one, Known(known), FORMULARY.dose_facts))[which]
