"""Medicines of the heart, the blood pressure and the kidneys, and those that harm kidneys.

Diuretics are also seen inside products that only their class names (lisinopril and diuretics).
"""

from trabecula.knowledge.medicine_classes.anti_inflammatories import nsaids
from trabecula.knowledge.medicine_classes.ingredients import family, united
from trabecula.knowledge.sources.medicines_lists import ansm_interactions_2020, atc_index
from trabecula.language.source import Checked

_WITH_DIURETICS = (
    "C02L", "C07B", "C07C", "C07D", "C08GA", "C09BA", "C09BX01", "C09BX03", "C09BX06", "C09DA",
    "C09DX01", "C09DX03", "C09DX06", "C09DX07", "C09DX08", "C09DX09", "C09XA52", "C09XA54",
)  # fmt: skip

renin_angiotensin_inhibitors = family(
    "inhibitors of the renin-angiotensin system",
    under=("C09",),
    source=atc_index.at("C09"),
    checked=Checked.IN_PART,
)
diuretics = family(
    "diuretics",
    under=("C03",),
    products=_WITH_DIURETICS,
    source=atc_index.at("C03; combinations in C02L, C07B to C07D, C08GA, C09BA, C09DA, C09XA"),
    checked=Checked.IN_PART,
)
loop_diuretics = family(
    "loop diuretics",
    under=("C03C",),
    source=atc_index.at("C03C"),
    checked=Checked.IN_PART,
)
aminoglycosides = family(
    "aminoglycosides",
    under=("J01G",),
    source=atc_index.at("J01G"),
    checked=Checked.IN_PART,
)
calcineurin_inhibitors = family(
    "ciclosporin and tacrolimus",
    "ciclosporin", "tacrolimus",
    source=atc_index.at("L04AD01, L04AD02"),
    checked=Checked.IN_PART,
)  # fmt: skip
other_nephrotoxic_medicines = family(
    "medicines that harm kidneys, without anti-inflammatories",
    "cisplatin", "vancomycin", "tacrolimus", "ciclosporin", "ifosfamide", "methotrexate",
    "amphotericin", "foscarnet", "cidofovir", "colistin", "colistimethate", "polymyxin",
    "tenofovir", "streptozocin", "pentamidine",
    under=("J01G",),
    source=ansm_interactions_2020.at("class: nephrotoxic medicines"),
    checked=Checked.IN_PART,
)  # fmt: skip
nephrotoxic_medicines = united("medicines that harm kidneys", other_nephrotoxic_medicines, nsaids)
class_one_antiarrhythmics = family(
    "class I antiarrhythmics",
    "quinidine", "procainamide", "disopyramide", "ajmaline", "prajmaline", "hydroquinidine",
    "mexiletine", "tocainide", "aprindine", "flecainide", "propafenone", "encainide",
    "cibenzoline", "moracizine",
    source=atc_index.at("C01BA, C01BB, C01BC"),
    checked=Checked.IN_PART,
)  # fmt: skip
alpha_blockers_for_blood_pressure = family(
    "alpha blockers for blood pressure",
    under=("C02CA",),
    source=atc_index.at("C02CA"),
    checked=Checked.IN_PART,
)
alpha_blockers_for_the_prostate = family(
    "alpha blockers for the prostate",
    under=("G04CA",),
    source=atc_index.at("G04CA"),
    checked=Checked.IN_PART,
)
central_antihypertensives = family(
    "antihypertensives that act on the brain",
    under=("C02A",),
    source=atc_index.at("C02A"),
    checked=Checked.IN_PART,
)
cardiac_vasodilators = family(
    "vasodilators for the heart",
    "nicorandil", "molsidomine",
    under=("C01DA",),
    source=atc_index.at("C01D"),
    checked=Checked.IN_PART,
)  # fmt: skip
