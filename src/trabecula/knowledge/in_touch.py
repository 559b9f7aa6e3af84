"""Keeping in touch: what of a record tells who was in touch, and what begins to need it more.

Why      A change that nobody asks about afterwards is no treatment.
Misuse   As a list of all procedures: one that is called something else is not found, and a
         clinician says that it was done.

Stays and contacts are by the classes of HL7 (v3-ActCode) and two codes of SNOMED CT. A virtual
contact may be a call: it is a visit only where it is coded as video.
"""

from typing import Final

from trabecula.knowledge.facts.check_ins import (
    check_in_answered,
    days_between_check_ins,
    quiet_from,
    quiet_until,
)
from trabecula.knowledge.facts.pain import worst_pain
from trabecula.knowledge.facts.person import carer_present, days_since_death
from trabecula.knowledge.policy.in_touch import leeway_of_a_contact
from trabecula.knowledge.tables.keeping_in_touch import (
    AFTER_MISSED,
    BEREAVEMENT,
    FORMS,
    REMINDERS,
)
from trabecula.language.code import Code, snomed
from trabecula.language.follow_up import InTouch, KindOfContact, Means, Procedures, State
from trabecula.language.medicine import MedicineClass

_ACT: Final = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
_STAYS: Final = tuple(Code(_ACT, code) for code in ("IMP", "ACUTE", "NONAC", "OBSENC"))
_VISITS: Final = tuple(Code(_ACT, code) for code in ("AMB", "EMER", "FLD", "HH", "SS"))
VIDEO: Final = snomed("453131000124105")
CALLS: Final = (Code(_ACT, "VR"), *snomed("185317003"))

IN_TOUCH: Final = InTouch(
    forms=FORMS,
    reminders=REMINDERS,
    missed=AFTER_MISSED,
    leeway=leeway_of_a_contact,
    pain=worst_pain,
    answered=check_in_answered,
    agreed=days_between_check_ins,
    quiet_from=quiet_from,
    quiet_until=quiet_until,
    new_medicines=(
        MedicineClass.OPIOID,
        MedicineClass.GABAPENTINOID,
        MedicineClass.SNRI,
        MedicineClass.TRICYCLIC,
        MedicineClass.ANTICONVULSANT,
        MedicineClass.NMDA_ANTAGONIST,
        MedicineClass.CORTICOSTEROID,
    ),
    procedures=(
        Procedures(
            State.AFTER_A_CHANGE,
            ("nerve block", "plexus block", "neurolysis", "intrathecal", "epidural"),
        ),
        Procedures(
            State.AFTER_A_PROCEDURE,
            (
                "vertebroplasty",
                "kyphoplasty",
                "cementoplasty",
                "augmentation",
                "ablation",
                "cryoablation",
                "focused ultrasound",
                "fixation",
                "nailing",
                "plating",
                "arthroplasty",
                "endoprosthesis",
                "decompression",
                "laminectomy",
            ),
        ),
    ),
    contacts=(
        KindOfContact((*_STAYS, *_VISITS, *VIDEO), (Means.CALL, Means.CONTACT, Means.VISIT)),
        KindOfContact(CALLS, (Means.CALL, Means.CONTACT)),
    ),
    stays=_STAYS,
    bereavement=BEREAVEMENT,
    died=days_since_death,
    carer=carer_present,
)
