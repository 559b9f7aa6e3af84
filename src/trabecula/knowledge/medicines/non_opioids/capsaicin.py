"""Capsaicin on the skin: burning first, relief for weeks.

Why      Neuropathic pain at one place, or after chemotherapy, without drowsiness.
Misuse   8 % at home or on the face. Near eyes. On irradiated skin.
"""

from trabecula.knowledge.facts.observations import (
    diastolic_blood_pressure,
    systolic_blood_pressure,
)
from trabecula.knowledge.medicines.non_opioids.without_burden import (
    no_burden,
    no_fall_risk,
    stopped_at_once,
)
from trabecula.knowledge.sources.medicines_guidelines import neupsig_2025
from trabecula.knowledge.sources.medicines_labels import us_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_laertes
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, applications, days, hours, patches
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import Medicine, MedicineClass, Monitoring, said
from trabecula.language.organ_function import Action, NotStated, OrganAdvice, kidneys
from trabecula.language.route import Route
from trabecula.language.source import Checked
from trabecula.language.table import Ranges, TableRow

_PATCH = us_labels.at("capsaicin patch 8 % (from knowledge)")
_CREAM = us_labels.at("capsaicin cream (from knowledge)")
_SECOND_LINE = neupsig_2025.at("second line: capsaicin 8 % and cream")
_KNOWN = Checked.FROM_KNOWLEDGE

capsaicin = Medicine(
    "capsaicin",
    "capsaicin",
    kind=MedicineClass.TOPICAL_ANALGESIC,
    role="Peripheral neuropathic pain at one place, or after chemotherapy: second line.",
    identity=TableRow(
        holds=MedicineGroup(
            "capsaicin", (*rxnorm("1992"), *atc("N01BX04", "M02AB01")), ("capsaicin",)
        ),
        sources=(rxnorm_of_laertes.at("ingredient 1992"), atc_index.at("N01BX04 and M02AB01")),
        checked=Checked.YES,
    ),
    routes=(Route.TOPICAL,),
    dosing=(
        Dosing(
            holds="peripheral neuropathic pain: patch of 8 %, put on in a clinic",
            routes=(Route.TOPICAL,),
            start=Dose(patches(1), patches(4), every=days(90), as_needed=True),
            frail="The same.",
            ceiling=Ceiling(per_dose=patches(4), note="In one session."),
            note="Once; again after 3 months at the soonest. 30 minutes on the feet, 60 minutes elsewhere (after shingles).",
            sources=(_PATCH, _SECOND_LINE),
            checked=_KNOWN,
        ),
        Dosing(
            holds="pain at one place: cream",
            routes=(Route.TOPICAL,),
            start=Dose(applications(1), every=hours(6, 8)),
            frail="The same.",
            ceiling=Ceiling(applications(4)),
            note="It helps after 2 to 6 weeks of regular use.",
            sources=(_CREAM, _SECOND_LINE),
            checked=_KNOWN,
        ),
    ),
    forms=(
        Form("patch 8 %, 179 mg", (Route.TOPICAL,), (patches(1),)),
        Form("cream 0.025 %, 0.075 % or 0.1 %", (Route.TOPICAL,), (applications(1),)),
    ),
    kidneys=Ranges(
        "capsaicin by creatinine clearance",
        (kidneys(0, None, OrganAdvice(Action.USUAL, "Usual dose."), _PATCH, checked=_KNOWN),),
    ),
    liver=NotStated("no source that was seen says anything of the liver"),
    contraindications=(
        said("On the face, the scalp or mucous membranes.", _PATCH, checked=_KNOWN),
        said("On skin that is broken or irradiated.", _PATCH, checked=_KNOWN),
    ),
    cautions=(
        said(
            "Blood pressure rises for a while under the patch of 8 %: hypertension out of control, or a recent event of heart or vessels.",
            _PATCH,
            checked=_KNOWN,
        ),
    ),
    monitoring=(
        Monitoring(
            holds="blood pressure, with the patch of 8 %",
            before=True,
            interval="during the treatment",
            action="Stop where it rises severely.",
            facts=(systolic_blood_pressure, diastolic_blood_pressure),
            sources=(_PATCH,),
            checked=_KNOWN,
        ),
    ),
    onset=said("1 to 2 weeks.", _PATCH, checked=_KNOWN),
    review=said(
        "8 %: after 4 weeks; again at 12 weeks where pain has eased by 30 % or more.",
        _PATCH,
        checked=_KNOWN,
    ),
    review_after=days(28),
    stopping=stopped_at_once("capsaicin"),
    burden=no_burden("capsaicin"),
    anticholinergic=(),
    older_people=(),
    raises_falls=False,
    falls_basis=no_fall_risk("capsaicin"),
    pregnancy=said("Little reaches the blood.", _PATCH, checked=_KNOWN),
)
