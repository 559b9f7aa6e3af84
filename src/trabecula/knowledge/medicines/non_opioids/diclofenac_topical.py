"""Diclofenac on the skin: for a joint near the surface.

Why      About 6 % of what a tablet brings into the blood.
Misuse   For deep pain of a bone metastasis, spine, hip or shoulder. Beside an NSAID by mouth.
"""

from trabecula.knowledge.facts.medicine_safety import aspirin_exacerbated_disease, weeks_pregnant
from trabecula.knowledge.facts.medicines_taken import nsaids
from trabecula.knowledge.medicines.non_opioids.without_burden import (
    no_burden,
    no_fall_risk,
    no_test,
    stopped_at_once,
)
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_ohdsi
from trabecula.knowledge.statements.medicines.pregnancy import MAY_BE_PREGNANT
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, days, grams, hours
from trabecula.language.dosing import Dosing, Form
from trabecula.language.fact import takes
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, kidneys, liver
from trabecula.language.quantity import Weeks
from trabecula.language.route import Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges, TableRow

_FDA = us_labels.at("diclofenac gel 1 %, 2 to 5 (from knowledge)")
_KNOWN = Checked.FROM_KNOWLEDGE

diclofenac_topical = Medicine(
    "diclofenac_topical",
    "diclofenac on the skin",
    kind=MedicineClass.TOPICAL_NSAID,
    role="Pain of muscles or joints at one place near the surface; not for deep bone metastases.",
    identity=TableRow(
        holds=MedicineGroup(
            "diclofenac on the skin",
            (*rxnorm("3355"), *atc("M02AA15")),
            ("diclofenac topical gel 1%", "diclofenac epolamine patch"),
        ),
        sources=(rxnorm_of_ohdsi.at("ingredient 3355"), atc_index.at("M02AA15")),
        checked=Checked.YES,
    ),
    routes=(Route.TOPICAL,),
    dosing=(
        Dosing(
            holds="a joint of the leg",
            routes=(Route.TOPICAL,),
            start=Dose(grams(4), every=hours(6)),
            frail="The same.",
            ceiling=Ceiling(
                grams(32),
                note="Of gel; at most 16 g a day on a joint of the leg, 8 g a day on a joint of the arm.",
            ),
            note="Grams of gel 1 %. Not studied on spine, hip or shoulder. For the patch of 1.3 % no dose is stated.",
            sources=(_FDA,),
            checked=_KNOWN,
        ),
    ),
    forms=(Form("gel 1 %, measured out", (Route.TOPICAL,), (grams(2), grams(4))),),
    kidneys=Ranges(
        "diclofenac on the skin by creatinine clearance",
        (
            kidneys(
                0,
                30,
                OrganAdvice(Action.CAUTION, "No large areas: an NSAID in a low dose."),
                _FDA,
                checked=_KNOWN,
            ),
            kidneys(30, None, OrganAdvice(Action.USUAL, "Usual dose."), _FDA, checked=_KNOWN),
        ),
    ),
    liver=Liver(
        "diclofenac on the skin by Child-Pugh class",
        (liver("C", OrganAdvice(Action.CAUTION, "Small areas."), _FDA, checked=_KNOWN),),
    ),
    contraindications=(
        said("On skin that is broken, infected or inflamed by radiation.", _FDA, checked=_KNOWN),
        said(
            "Asthma, swelling or a rash by aspirin or an NSAID before.",
            _FDA,
            checked=_KNOWN,
            when=aspirin_exacerbated_disease,
        ),
        said(
            "Pregnancy from 20 weeks.",
            _FDA,
            checked=_KNOWN,
            when=MAY_BE_PREGNANT & (weeks_pregnant >= Weeks(20)),
        ),
    ),
    cautions=(said("No NSAID by mouth with it.", _FDA, checked=_KNOWN, when=takes(nsaids)),),
    monitoring=(no_test("diclofenac gel"),),
    onset=said("Days.", _FDA, checked=_KNOWN),
    review=said("After 2 weeks.", _FDA, checked=_KNOWN),
    review_after=days(14),
    stopping=stopped_at_once("diclofenac gel"),
    burden=no_burden("diclofenac_topical"),
    anticholinergic=(),
    older_people=(),
    raises_falls=False,
    falls_basis=no_fall_risk("diclofenac on the skin"),
    pregnancy=said("Avoid from 20 weeks.", _FDA, checked=_KNOWN),
)
