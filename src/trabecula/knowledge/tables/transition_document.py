"""What goes with a person who changes team or place: the fields of the hand-over document.

Why      What is lost between two teams is the last dose, the weight-bearing order, and who acts.
Misuse   As a form to be filled with *not known*: an empty field is a question to the sender. As a
         substitute for the call: the receiver reads it back.
"""

from trabecula.knowledge.facts.bone_agents import (
    bone_modifying_agent,
    bone_modifying_interval,
    time_since_bone_modifying_dose,
    time_since_dental_check,
)
from trabecula.knowledge.facts.cancer import systemic_treatments, time_since_systemic_treatment
from trabecula.knowledge.facts.function import walking_aid
from trabecula.knowledge.facts.goals import care_plan_documented, time_since_care_plan_review
from trabecula.knowledge.facts.laboratory import (
    adjusted_calcium,
    creatinine_clearance,
    haemoglobin,
    neutrophils,
    platelets,
)
from trabecula.knowledge.facts.lesion import mirels_score, site
from trabecula.knowledge.facts.opioid import opioids, transdermal_patch
from trabecula.knowledge.facts.person import carer_present, carer_strain
from trabecula.knowledge.facts.radiotherapy import (
    radiotherapy_courses,
    time_since_radiotherapy_here,
)
from trabecula.knowledge.facts.spine import (
    epidural_compression_grade,
    neurological_signs,
    sins_score,
    walking_status,
)
from trabecula.knowledge.sources.goals_of_care import starmer_2014
from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.fact import Fact
from trabecula.language.follow_up import Field, Part
from trabecula.language.medicine import MedicineClass
from trabecula.language.source import Checked, Citation
from trabecula.language.table import Entries, Entry

MINIMUM = panel.at("guideline dossier, section 8a, minimum fields")


def _field(
    name: str,
    *filled_by: Fact,
    part: Part = Part.PATIENT_SUMMARY,
    choices: tuple[str, ...] = (),
    medicines: tuple[MedicineClass, ...] = (),
    asks: str = "",
    place: Citation = MINIMUM,
) -> Entry[str, Field]:
    return Entry(
        name,
        (name,),
        holds=Field(part, filled_by, medicines, choices, asks),
        sources=(starmer_2014.at("elements of I-PASS, from knowledge"), place),
        checked=Checked.FROM_KNOWLEDGE,
    )


transition_document = Entries(
    "Transition document",
    (
        _field("illness severity", part=Part.ILLNESS_SEVERITY, choices=("stable", "watcher", "unstable")),
        _field("lesion map", site),
        _field("scores with dates", mirels_score, sins_score, epidural_compression_grade),
        _field("neurology baseline", neurological_signs, walking_status),
        _field("weight-bearing order", asks="The order as the surgeon wrote it, with its date; else the default in force."),
        _field("devices", walking_aid, asks="Orthoses, pumps and implants too."),
        _field("analgesics", opioids, medicines=tuple(MedicineClass), asks="Each medicine with its dose, the time of the last dose, and the use for breakthrough pain."),
        _field("patch and pump", transdermal_patch, asks="Medicine, rate, place on the body, and when it is changed or filled next."),
        _field("naloxone plan", medicines=(MedicineClass.OPIOID_ANTAGONIST,), asks="Whether there is one, where it is kept, and who may give it."),
        _field("radiotherapy courses", radiotherapy_courses, time_since_radiotherapy_here, asks="Dates, sites and doses."),
        _field("next bone-modifying agent", bone_modifying_agent, bone_modifying_interval, time_since_bone_modifying_dose, medicines=(MedicineClass.BISPHOSPHONATE, MedicineClass.RANKL_ANTIBODY), asks="The date on which it is due."),
        _field("dental status", time_since_dental_check),
        _field("systemic treatment", systemic_treatments, time_since_systemic_treatment, asks="When it stops and when it starts again."),
        _field("bloods", haemoglobin, platelets, neutrophils, adjusted_calcium, creatinine_clearance),
        _field("allergies", place=panel.at("guideline dossier, section 8, row GOC-07"), asks="Each with its reaction, or none known."),
        _field("carers", carer_present, carer_strain, asks="Names and telephone numbers."),
        _field("advance care plan", care_plan_documented, time_since_care_plan_review, asks="Its items, and where the document is."),
        _field("actions", part=Part.ACTIONS, asks="Each with its owner and its date."),
        _field("contingencies", part=Part.CONTINGENCIES, asks="Each row of the table of contingencies that can come true for this person."),
        _field("synthesis", part=Part.SYNTHESIS, asks="Who read it back, and when."),
    ),
)  # fmt: skip
