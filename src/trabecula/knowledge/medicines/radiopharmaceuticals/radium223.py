"""Radium-223: longer life and fewer skeletal events in castration-resistant prostate cancer of bone.

Misuse   With abiraterone and prednisolone; with visceral metastases; without an agent that protects
         bone.
"""

from fractions import Fraction

from trabecula.knowledge.facts.bone_agents import bone_modifying_agent
from trabecula.knowledge.facts.cancer import systemic_treatments, visceral_metastases
from trabecula.knowledge.facts.laboratory import haemoglobin, neutrophils, platelets
from trabecula.knowledge.facts.spine import cord_compression_confirmed
from trabecula.knowledge.facts.systemic_treatment_groups import radium_223
from trabecula.knowledge.medicines.burden_ratings import rated
from trabecula.knowledge.medicines.radiopharmaceuticals.all_radiopharmaceuticals import (
    monitoring_of_a_course,
    not_in_pregnancy,
    nothing_on_the_liver,
    radionuclide_falls_basis,
    radionuclide_kidneys,
    radionuclide_pregnancy,
    radionuclide_review,
    radionuclide_review_after,
    radionuclide_stopping,
    same_for_frail_people,
)
from trabecula.knowledge.sources.medicines_labels import radium_223_label, us_labels
from trabecula.knowledge.sources.medicines_lists import atc_index, ddinter
from trabecula.knowledge.sources.systemic_treatment import ema_radium_2018, era_223
from trabecula.language.condition import known
from trabecula.language.dose import Amount, Ceiling, Dose, DoseUnit, days
from trabecula.language.dosing import Dosing, Form
from trabecula.language.medicine import Medicine, MedicineClass, said
from trabecula.language.quantity import BillionsPerLitre, Days, GramsPerDecilitre
from trabecula.language.route import Route
from trabecula.language.source import Checked
from trabecula.language.table import TableRow

_LABEL = radium_223_label.at("55 kBq/kg every 4 weeks, 6 doses; blood counts")
_FROM_KNOWLEDGE = us_labels.at("radium-223 (from knowledge)")
_DOSE = Dose(Amount(Fraction(55), DoseUnit.KILOBECQUEREL_PER_KILOGRAM), every=days(28))
_CEILING = Ceiling(per_dose=_DOSE.least, doses=6, apart=Days(28))
_WITH_BONE_PROTECTION = "Nuclear medicine only; always with an agent that protects bone."

radium223 = Medicine(
    "radium223",
    "radium-223",
    kind=MedicineClass.RADIOPHARMACEUTICAL,
    role="Castration-resistant prostate cancer with symptoms, in bone only: for survival and skeletal events; pain comes second.",
    identity=TableRow(
        holds=radium_223,
        sources=(atc_index.at("V10XX03"),),
        checked=Checked.YES,
    ),
    routes=(Route.INTRAVENOUS,),
    dosing=(
        Dosing(
            holds="castration-resistant prostate cancer in bone, first dose",
            routes=(Route.INTRAVENOUS,),
            start=_DOSE,
            frail_start=_DOSE,
            frail=same_for_frail_people,
            ceiling=_CEILING,
            only_if=(neutrophils >= BillionsPerLitre(1.5))
            & (platelets >= BillionsPerLitre(100))
            & (haemoglobin >= GramsPerDecilitre(10)),
            note=_WITH_BONE_PROTECTION,
            sources=(_LABEL,),
            checked=Checked.SECOND_HAND,
        ),
        Dosing(
            holds="castration-resistant prostate cancer in bone, second to sixth dose",
            routes=(Route.INTRAVENOUS,),
            start=_DOSE,
            frail_start=_DOSE,
            frail=same_for_frail_people,
            ceiling=_CEILING,
            only_if=systemic_treatments.found("radium223")
            & (neutrophils >= BillionsPerLitre(1.0))
            & (platelets >= BillionsPerLitre(50)),
            note=_WITH_BONE_PROTECTION,
            sources=(_LABEL,),
            checked=Checked.SECOND_HAND,
        ),
    ),
    forms=(
        Form(
            "solution for injection, each mL at the reference date",
            (Route.INTRAVENOUS,),
            (Amount(Fraction("1.1"), DoseUnit.MEGABECQUEREL),),
        ),
    ),
    kidneys=radionuclide_kidneys("radium-223", _FROM_KNOWLEDGE),
    liver=nothing_on_the_liver,
    contraindications=(
        said(
            "Visceral metastases.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
            when=visceral_metastases.node(),
        ),
        said(
            "Together with abiraterone and prednisone or prednisolone: fractures and deaths.",
            era_223.at("fractures with abiraterone, from knowledge"),
            ddinter.at("radium-223 and abiraterone: major"),
            checked=Checked.IN_PART,
            when=systemic_treatments.found("abiraterone"),
        ),
        said(
            "Cord compression that is not treated.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
            when=known(cord_compression_confirmed) & cord_compression_confirmed,
        ),
        said(
            "Europe (2018): only after two or more earlier lines, or where nothing else suits, and not with other second-line hormone therapy. That an LHRH analogue may go on is from knowledge.",
            ema_radium_2018.at("restriction of use, as a patients' organisation reports it"),
            checked=Checked.SECOND_HAND,
        ),
        not_in_pregnancy,
    ),
    cautions=(
        said(
            "An agent that protects bone is mandatory: zoledronate or denosumab.",
            radium_223_label.at("bone-protective agent"),
            checked=Checked.SECOND_HAND,
            when=bone_modifying_agent.equals("none"),
        ),
        said("Inflamed bowel.", _FROM_KNOWLEDGE, checked=Checked.FROM_KNOWLEDGE),
        said(
            "Recent radiotherapy of more than a quarter of the marrow.",
            _FROM_KNOWLEDGE,
            checked=Checked.FROM_KNOWLEDGE,
        ),
    ),
    monitoring=monitoring_of_a_course(Days(28)),
    onset=said(
        "Given for survival and skeletal events; no onset of relief is given.",
        _FROM_KNOWLEDGE,
        checked=Checked.FROM_KNOWLEDGE,
    ),
    review=radionuclide_review,
    review_after=radionuclide_review_after,
    stopping=radionuclide_stopping,
    burden=rated("radium223", "None."),
    anticholinergic=(),
    older_people=(),
    raises_falls=False,
    falls_basis=radionuclide_falls_basis,
    pregnancy=radionuclide_pregnancy,
)
