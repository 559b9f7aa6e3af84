"""Dexamethasone: hours for a threatened cord, days for a pressed nerve, a flare that may be spared.

Why      The one steroid for which doses in bone metastases were tried.
Misuse   For flare with any radiotherapy but a single 8 Gy. Weeks without a date to stop. Base and
         phosphate taken for the same milligrams.
"""

from trabecula.knowledge.facts.cancer import systemic_treatments
from trabecula.knowledge.facts.medicine_safety import active_infection, diabetes_uncontrolled
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.facts.radiotherapy import radiotherapy_planned
from trabecula.knowledge.medicines.anticholinergic_levels import anticholinergic
from trabecula.knowledge.medicines.steroids.all_steroids import (
    STEROID_COMPANIONS,
    delirium_in_older_people,
    steroid_burden,
    steroid_cautions,
    steroid_contraindications,
    steroid_falls_basis,
    steroid_kidneys,
    steroid_monitoring,
    steroid_stopping,
)
from trabecula.knowledge.sources.medicines_guidelines import (
    beers_2023,
    derived_by_the_project,
    dutch_dexa_trial,
    nice_ng234_medicines,
    palliative_care_formulary,
    sc23_trial_2015,
)
from trabecula.knowledge.sources.medicines_labels import european_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, rxnorm_of_ohdsi
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import atc, rxnorm
from trabecula.language.dose import Ceiling, Dose, days, hours, mg
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.organ_function import Action, Liver, OrganAdvice, liver
from trabecula.language.quantity import Days, PainScore
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_SMPC = european_labels.at("dexamethasone (from knowledge)")
_PCF = palliative_care_formulary.at("dexamethasone (from knowledge)")
_KNOWN = Checked.FROM_KNOWLEDGE
_FLARE = "(the first at least 1 hour before the radiotherapy, then on days 1 to 4)"
_CORD = Dose(
    mg(16),
    every=hours(24),
    when="(the first at once; later also as 8 mg twice, before 14:00)",
)

dexamethasone = Medicine(
    "dexamethasone",
    "dexamethasone",
    kind=MedicineClass.CORTICOSTEROID,
    role="Threatened cord; a pressed nerve or a crisis of inflammation; flare after a single 8 Gy. Short courses only.",
    identity=TableRow(
        holds=MedicineGroup(
            "dexamethasone", (*rxnorm("3264"), *atc("H02AB02")), ("dexamethasone",)
        ),
        sources=(rxnorm_of_ohdsi.at("ingredient 3264"), atc_index.at("H02AB02")),
        checked=Checked.YES,
    ),
    routes=(Route.ORAL, Route.SUBCUTANEOUS, Route.INTRAVENOUS),
    dosing=(
        Dosing(
            holds="cord compression by metastases, with neurological symptoms or signs",
            routes=(Route.ORAL, Route.INTRAVENOUS),
            start=_CORD,
            frail_start=_CORD,
            frail="The same dose: it is an emergency.",
            ceiling=Ceiling(mg(16), per_dose=mg(16)),
            urgent=True,
            note="Until surgery or radiotherapy. A proton pump inhibitor and capillary glucose with it. Draft, not verified: after surgery, or from the start of radiotherapy, lowered step by step until it is stopped; stopped where compression is excluded. Without neurological signs only for severe pain or a malignancy of the blood.",
            sources=(
                nice_ng234_medicines.at("1.8.1 to 1.8.7: 16 mg at once, then 16 mg a day"),
                palliative_care_formulary.at("8 mg twice a day before 14:00 (from knowledge)"),
            ),
            checked=Checked.SECOND_HAND,
        ),
        Dosing(
            holds="flare of pain after radiotherapy with a single 8 Gy (optional)",
            routes=(Route.ORAL,),
            start=Dose(mg(8), every=hours(24), when=_FLARE),
            frail_start=Dose(mg(4), mg(8), every=hours(24), when=_FLARE),
            frail="4 mg by the clinician's choice (ours, not from the trial); with diabetes out of control, an immune checkpoint inhibitor or an infection it is left out.",
            ceiling=Ceiling(mg(8), longest=Days(5), note="5 doses, on days 0 to 4."),
            only_if=radiotherapy_planned
            & (worst_pain >= PainScore(4))
            & ~systemic_treatments.found("ici")
            & ~diabetes_uncontrolled
            & ~active_infection,
            note=f"Only with 8 Gy once, and pain of 4 or more at the place; for stereotactic radiotherapy the centre's protocol holds. Flare in 26 % against 35 % on days 0 to 10 (p = 0.05), 20 % against 31 % on days 0 to 5. {STEROID_COMPANIONS}",
            other_side=(
                (
                    "Another trial saw no significant reduction: 38 and 27 % against 39 % (p = 0.07).",
                    dutch_dexa_trial.at("flare by arm"),
                ),
            ),
            sources=(
                sc23_trial_2015.at("regimen; flare on days 0 to 10 and 0 to 5"),
                derived_by_the_project.at("errata, part B, R25: 8 Gy once only; who is left out"),
            ),
            checked=Checked.IN_PART,
        ),
        Dosing(
            holds="a pressed nerve, a stretched liver capsule, bone pain that nothing else eases",
            routes=(Route.ORAL,),
            start=Dose(mg(4), mg(8), every=hours(24), as_needed=False, when="in the morning"),
            frail_start=Dose(mg(4), every=hours(24), as_needed=False, when="in the morning"),
            ceiling=Ceiling(
                mg(16), longest=Days(7), note="A trial: stop on day 5 to 7 where it does not help."
            ),
            note=f"Not titrated. Where it helps: the lowest dose that does, justified anew every 7 days, 2 mg or less as the aim, 4 weeks in all. {STEROID_COMPANIONS}",
            sources=(_PCF,),
            checked=_KNOWN,
        ),
    ),
    forms=(
        Form(
            "tablet",
            (Route.ORAL,),
            (mg("0.5"), mg(2), mg(4), mg(8)),
            Release.IMMEDIATE,
            divisible=True,
            where="UK and Europe",
        ),
        Form(
            "tablet",
            (Route.ORAL,),
            (mg("0.5"), mg("0.75"), mg(1), mg("1.5"), mg(2), mg(4), mg(6)),
            Release.IMMEDIATE,
            divisible=True,
            where="US",
        ),
        Form(
            "oral solution, each mL",
            (Route.ORAL,),
            (mg("0.4"), mg(2), mg(4)),
            Release.IMMEDIATE,
            where="UK",
        ),
        Form(
            "oral solution, each mL",
            (Route.ORAL,),
            (mg("0.1"), mg(1)),
            Release.IMMEDIATE,
            where="US",
        ),
        Form(
            "injection, each mL, counted as base",
            (Route.INTRAVENOUS, Route.SUBCUTANEOUS),
            (mg("3.3"),),
            where="UK",
        ),
        Form(
            "injection, each mL, counted as phosphate",
            (Route.INTRAVENOUS, Route.SUBCUTANEOUS),
            (mg(4), mg(10)),
            where="US",
        ),
    ),
    kidneys=steroid_kidneys("dexamethasone"),
    liver=Liver(
        "dexamethasone by Child-Pugh class",
        (
            liver(
                "C",
                OrganAdvice(Action.CAUTION, "It leaves more slowly."),
                _SMPC,
                checked=_KNOWN,
            ),
        ),
    ),
    contraindications=steroid_contraindications,
    cautions=steroid_cautions,
    monitoring=steroid_monitoring,
    onset=said("Hours to 3 days.", _PCF, checked=_KNOWN),
    review=said(
        "A call on day 3; on day 5 to 7 it is decided whether to stop.", _PCF, checked=_KNOWN
    ),
    review_after=days(3, 7),
    stopping=steroid_stopping,
    burden=steroid_burden("dexamethasone"),
    qt_note="A low potassium lengthens it.",
    anticholinergic=anticholinergic(("ACBcalc", 1), ("Sittironnarit 2011", 0)),
    older_people=(
        delirium_in_older_people,
        said(
            "With an NSAID: protect the stomach.",
            beers_2023.at("interactions: corticosteroids and NSAIDs"),
            checked=Checked.YES,
        ),
    ),
    raises_falls=False,
    falls_basis=steroid_falls_basis,
    pregnancy=said("It crosses the placenta: obstetricians decide.", _SMPC, checked=_KNOWN),
    metabolism="CYP3A4.",
)
