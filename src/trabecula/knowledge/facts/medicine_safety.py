"""What makes a medicine unsafe in this person: organs, bleeding, heart, breathing, swallowing.

These facts are this project's own: the medicines dossier writes its statements as prose.
"""

from typing import Literal, TypeAlias, final, get_args

from trabecula.knowledge.facts import inputs, person
from trabecula.knowledge.policy.shelf_lives import (
    shelf_life_of_blood_counts,
    shelf_life_of_clinical_judgement,
    shelf_life_of_electrocardiogram,
    shelf_life_of_liver_tests,
    shelf_life_of_medicine_use,
    shelf_life_of_reports,
)
from trabecula.language.carrier import Diagnosed, Observed
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.code import icd10, loinc, snomed
from trabecula.language.fact import LASTS, YesNo
from trabecula.language.number import Counted, Measured
from trabecula.language.quantity import MicromolesPerLitre, Quantity, Weeks, Years

ChildPugh: TypeAlias = Literal["a", "b", "c"]
Pregnancy: TypeAlias = Literal["not_pregnant", "possible", "pregnant"]
OralRouteProblem: TypeAlias = Literal["swallowing", "vomiting", "malabsorption"]


@final
class Milliseconds(Quantity):
    """An interval of an electrocardiogram, in milliseconds."""

    ucum, symbol = "ms", "ms"


@final
class InternationalNormalisedRatio(Quantity):
    """The prothrombin time beside that of a reference plasma."""

    ucum, symbol = "{INR}", "INR"


frailty_scale = Counted(
    "Clinical Frailty Scale",
    "cfs",
    "What is the level of the Clinical Frailty Scale, from 1 to 9?",
    lowest=1,
    highest=9,
    meaning="Level of the Clinical Frailty Scale, as a clinician judged it; frail from 5.",
    keeps=shelf_life_of_clinical_judgement,
)
corrected_qt = Measured(
    "corrected QT interval",
    "qtc",
    "What is the corrected QT interval, in milliseconds?",
    measured_in=Milliseconds,
    lowest=200,
    highest=800,
    meaning="QT interval corrected for the heart rate, in milliseconds.",
    keeps=shelf_life_of_electrocardiogram,
    carried_by=(Observed(loinc("8636-3")),),
)
liver_disease = YesNo(
    "liver disease",
    "liver_disease",
    "Is there any disease of the liver?",
    meaning="Any chronic or active disease of the liver; metastases alone are not counted.",
    keeps=LASTS,
    carried_by=(
        Diagnosed(
            {
                "yes": (
                    *icd10("K70", "K71", "K72", "K73", "K74", "K75", "K76", "B18"),
                    *snomed("235856003", "19943007"),
                )
            }
        ),
    ),
)
child_pugh_class = Chosen[ChildPugh](
    "Child-Pugh class",
    "child_pugh",
    "In chronic liver disease, what is the Child-Pugh class?",
    options=get_args(ChildPugh),
    words=(("a", "A"), ("b", "B"), ("c", "C")),
    meaning="Child-Pugh class of chronic liver disease; it says nothing without liver disease.",
    keeps=shelf_life_of_liver_tests,
    asked_if=liver_disease.node(),
)
total_bilirubin = Measured(
    "total bilirubin",
    "bilirubin",
    "What is the total bilirubin?",
    measured_in=MicromolesPerLitre,
    lowest=0,
    highest=2000,
    meaning="Total bilirubin in serum or plasma, in micromoles per litre (mg/dL times 17.1).",
    keeps=shelf_life_of_blood_counts,
    carried_by=(Observed(loinc("14631-6", "1975-2"), molar={"mg/dL": 17.1}),),
)
clotting_ratio = Measured(
    "ratio of the prothrombin time",
    "inr",
    "What is the INR?",
    measured_in=InternationalNormalisedRatio,
    lowest=0,
    highest=20,
    meaning="International normalised ratio of the prothrombin time.",
    keeps=shelf_life_of_blood_counts,
    carried_by=(Observed(loinc("6301-6", "34714-6")),),
)
anticoagulant_not_held = YesNo(
    "an anticoagulant in full dose that is not held",
    "anticoagulant_active",
    "Is an anticoagulant taken in a therapeutic dose, and not held?",
    meaning="A therapeutic anticoagulant whose effect is present now.",
    keeps=shelf_life_of_medicine_use,
)
heart_failure = YesNo(
    "symptomatic heart failure",
    "heart_failure",
    "Is there symptomatic heart failure?",
    meaning="Symptomatic heart failure; an active diagnosis of heart failure counts.",
    keeps=LASTS,
    carried_by=(Diagnosed({"yes": (*icd10("I50"), *snomed("84114007"))}),),
)
ischaemic_heart_disease = YesNo(
    "ischaemic heart disease",
    "ischaemic_heart_disease",
    "Is there ischaemic heart disease?",
    meaning="Angina, myocardial infarction or coronary disease, at any time.",
    keeps=LASTS,
    carried_by=(
        Diagnosed(
            {
                "yes": (
                    *icd10("I20", "I21", "I22", "I24", "I25"),
                    *snomed("414545008", "53741008", "22298006"),
                )
            },
            counts="ever",
        ),
    ),
)
gastrointestinal_bleed = YesNo(
    "gastrointestinal bleeding in the last 6 months",
    "gi_bleed_6m",
    "Was there gastrointestinal bleeding in the last 6 months?",
    meaning="Gastrointestinal bleeding in the last 6 months.",
    keeps=shelf_life_of_clinical_judgement,
    carried_by=(Diagnosed({"yes": (*icd10("K92.0", "K92.1", "K92.2"), *snomed("74474003"))}),),
)
active_ulcer = YesNo(
    "active peptic ulcer",
    "active_ulcer",
    "Is there an active ulcer of the stomach or duodenum?",
    meaning="An active peptic ulcer.",
    keeps=shelf_life_of_clinical_judgement,
    carried_by=(Diagnosed({"yes": (*icd10("K25", "K26", "K27", "K28"), *snomed("13200003"))}),),
)
earlier_ulcer_or_bleed = YesNo(
    "an earlier ulcer or bleeding",
    "earlier_ulcer",
    "Has there ever been a peptic ulcer or gastrointestinal bleeding?",
    meaning="A peptic ulcer or gastrointestinal bleeding at any time.",
    keeps=LASTS,
)
aspirin_exacerbated_disease = YesNo(
    "asthma or reaction by aspirin or an anti-inflammatory medicine",
    "aerd",
    "Has aspirin or an anti-inflammatory medicine ever caused asthma, swelling or a rash?",
    meaning="Aspirin-exacerbated respiratory disease, or hypersensitivity to an NSAID.",
    keeps=LASTS,
)
dialysis = YesNo(
    "dialysis",
    "dialysis",
    "Is this person on dialysis?",
    meaning="Any maintenance dialysis.",
    keeps=shelf_life_of_clinical_judgement,
    carried_by=(Diagnosed({"yes": icd10("Z99.2")}),),
)
urinary_retention = YesNo(
    "urinary retention",
    "urinary_retention",
    "Is there urinary retention, or a prostate that hinders voiding?",
    meaning="Urinary retention, or a risk of it that a clinician takes seriously.",
    keeps=shelf_life_of_clinical_judgement,
    carried_by=(Diagnosed({"yes": (*icd10("R33"), *snomed("267064002"))}),),
)
glaucoma = YesNo(
    "glaucoma",
    "glaucoma",
    "Is there glaucoma with a narrow angle, or of unknown kind?",
    meaning="Angle-closure glaucoma, or glaucoma whose kind is not known.",
    keeps=LASTS,
    carried_by=(Diagnosed({"yes": (*icd10("H40.2", "H40.9"), *snomed("23986001"))}),),
)
seizures = YesNo(
    "seizures",
    "seizures",
    "Have there been seizures, or a reason for them such as a brain metastasis?",
    meaning="Epilepsy, an earlier seizure, or a clear risk of one.",
    keeps=LASTS,
    carried_by=(Diagnosed({"yes": (*icd10("G40", "R56"), *snomed("84757009", "91175000"))}),),
)
oral_route_problems = Checklist[OralRouteProblem](
    "reasons against medicines by mouth",
    "oral_route_problems",
    "Is there trouble with swallowing, vomiting, or absorption from the gut?",
    items=get_args(OralRouteProblem),
    words=(("swallowing", "difficulty in swallowing"),),
    meaning="What makes tablets by mouth unreliable.",
    keeps=shelf_life_of_reports,
)
diabetes_uncontrolled = YesNo(
    "uncontrolled diabetes",
    "diabetes_uncontrolled",
    "Is there diabetes that is out of control?",
    meaning="Diabetes with glucose out of its target range.",
    keeps=shelf_life_of_clinical_judgement,
)
active_infection = YesNo(
    "active infection",
    "active_infection",
    "Is there an active infection?",
    meaning="An infection under treatment or not yet treated.",
    keeps=shelf_life_of_reports,
)
pregnancy = Chosen[Pregnancy](
    "pregnancy",
    "pregnancy",
    "Is this person pregnant, or could she be?",
    options=get_args(Pregnancy),
    meaning="Pregnant, possibly pregnant, or known not to be.",
    keeps=shelf_life_of_clinical_judgement,
    asked_if=(person.age < Years(60)) & inputs.sex_for_equations.equals("female"),
    carried_by=(Diagnosed({"pregnant": (*icd10("Z33", "Z34"), *snomed("77386006"))}),),
)
weeks_pregnant = Measured(
    "weeks of pregnancy",
    "pregnancy_weeks",
    "How many weeks has the pregnancy lasted?",
    measured_in=Weeks,
    lowest=0,
    highest=45,
    meaning="Gestational age, in weeks.",
    keeps=shelf_life_of_reports,
    carried_by=(Observed(loinc("18185-9")),),
    asked_if=pregnancy.equals("pregnant"),
)
