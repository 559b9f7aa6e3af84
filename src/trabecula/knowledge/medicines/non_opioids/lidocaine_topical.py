"""Lidocaine on the skin: where touch itself hurts, at one place.

Why      No drowsiness: the first choice for frail people with neuropathic pain at one place.
Misuse   Two strengths are compared by percent or milligrams: one patch of 1.8 % (36 mg) brings as
         much as one of 5 % (700 mg). Heat on the patch.
"""

from trabecula.knowledge.medicines.non_opioids.without_burden import (
    no_burden,
    no_fall_risk,
    no_test,
    stopped_at_once,
)
from trabecula.knowledge.sources.medicines_guidelines import neupsig_2025
from trabecula.knowledge.sources.medicines_labels import lidocaine_patch_label, us_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_ohdsi
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, days, hours, patches
from trabecula.language.dosing import Dosing, Form, Step
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.route import Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges, TableRow

_LABEL = lidocaine_patch_label.at("dosage and administration")
_FDA = us_labels.at("lidocaine patch 5 %, 4, 5 and 7 (from knowledge)")
_KNOWN = Checked.FROM_KNOWLEDGE
_ON_AND_OFF = "(12 hours on the skin, 12 hours without)"

lidocaine_topical = Medicine(
    "lidocaine_topical",
    "lidocaine on the skin",
    kind=MedicineClass.TOPICAL_ANALGESIC,
    role="Neuropathic pain or painful touch at one place: second line, and the first choice in frail people.",
    identity=TableRow(
        holds=MedicineGroup(
            "lidocaine on the skin",
            (*rxnorm("6387"), *atc("N01BB02", "D04AB01")),
            ("lidocaine 5% patch", "lidocaine 1.8% topical system", "ztlido"),
        ),
        sources=(rxnorm_of_ohdsi.at("ingredient 6387"), atc_index.at("N01BB02 and D04AB01")),
        checked=Checked.YES,
    ),
    routes=(Route.TOPICAL,),
    dosing=(
        Dosing(
            holds="neuropathic pain at one place",
            routes=(Route.TOPICAL,),
            start=Dose(patches(1), patches(3), every=hours(24), when=_ON_AND_OFF),
            frail_start=Dose(patches(1), every=hours(24), when=_ON_AND_OFF),
            frail="A small person, or an impaired liver: a smaller area.",
            step=Step("One patch at a time, up to 3.", by=patches(1)),
            ceiling=Ceiling(
                patches(3),
                per_dose=patches(3),
                note="At most 3 at once, for at most 12 hours in 24.",
            ),
            note="One topical system of 1.8 % (36 mg) is one patch of 5 % (700 mg); percent and milligrams do not tell.",
            sources=(_LABEL, neupsig_2025.at("second line: lidocaine 5 %")),
            checked=Checked.YES,
        ),
    ),
    forms=(
        Form("patch 5 %, 700 mg", (Route.TOPICAL,), (patches(1),)),
        Form("topical system 1.8 %, 36 mg", (Route.TOPICAL,), (patches(1),), where="US"),
    ),
    kidneys=Ranges(
        "lidocaine on the skin by creatinine clearance",
        (kidneys(0, None, OrganAdvice(Action.USUAL, "Usual dose."), _FDA, checked=_KNOWN),),
    ),
    liver=Liver(
        "lidocaine on the skin by Child-Pugh class",
        (
            liver(
                "C",
                OrganAdvice(Action.REDUCE, "A smaller area: it gathers."),
                lidocaine_patch_label.at("hepatic disease"),
                checked=Checked.YES,
            ),
        ),
    ),
    contraindications=(
        said("Allergy to local anaesthetics of the amide kind.", _FDA, checked=_KNOWN),
        said("On skin that is broken, or inflamed by radiation or else.", _FDA, checked=_KNOWN),
    ),
    cautions=(
        said("Antiarrhythmic medicines of class I.", _FDA, checked=_KNOWN),
        said("Heat on the patch.", _FDA, checked=_KNOWN),
        said("Medicines that cause methaemoglobin.", _FDA, checked=_KNOWN),
    ),
    monitoring=(no_test("lidocaine patch"),),
    onset=said("30 minutes to days.", _FDA, checked=_KNOWN),
    review=said("After 2 to 4 weeks; stop where there is no relief.", _FDA, checked=_KNOWN),
    review_after=days(14, 28),
    stopping=stopped_at_once("lidocaine patch"),
    burden=no_burden("lidocaine_topical"),
    anticholinergic=(),
    older_people=(),
    raises_falls=False,
    falls_basis=no_fall_risk("lidocaine"),
    pregnancy=said("Little reaches the blood.", _FDA, checked=_KNOWN),
)
